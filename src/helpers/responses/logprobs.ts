/**
 * Log probabilities of a text that arrives in pieces.
 *
 * @module
 */

interface Part {
  logprobs?: unknown[] | null;
}

interface TextEvent {
  readonly type: string;
  readonly logprobs?: unknown;
}

/**
 * Adds the log probabilities of an event to the part of its text.
 *
 * Events may leave out the bytes of a token, which parts always have: such log probabilities are
 * dropped until the end of the part brings all of them.
 *
 * @param part The part.
 * @param event `response.output_text.delta` or `.done`.
 */
export function addLogprobs(part: Part, { type, logprobs }: TextEvent): void {
  if (!Array.isArray(logprobs) || !logprobs.every(isWhole)) return;
  // Nearly every event has none, and to copy an empty list takes longer than the rest of the event.
  const tokens = logprobs.length > 0 ? structuredClone(logprobs) : [];
  if (type.endsWith(".done")) {
    if (tokens.length > 0 || part.logprobs?.length) part.logprobs = tokens;
  } else if (tokens.length > 0) (part.logprobs ??= []).push(...tokens);
}

function isWhole(value: unknown): boolean {
  const { top_logprobs: top } = (value ?? {}) as { top_logprobs?: unknown };
  return hasBytes(value) && Array.isArray(top) && top.every(hasBytes);
}

function hasBytes(value: unknown): boolean {
  return Array.isArray((value as { bytes?: unknown } | null)?.bytes);
}
