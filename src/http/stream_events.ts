/**
 * What an event of a stream stands for: the end, a sign of life, an error.
 *
 * @module
 */

/** Data of the event that ends most streams. */
const DONE = "[DONE]";

/** The end marker, which some servers send with blanks. */
export function isDone(data: string): boolean {
  return data === DONE || (data.length < 32 && data.trim() === DONE);
}

/** Servers keep a stream alive with events that carry nothing, whatever their data. */
export function isHeartbeat(event: string | null, data: string): boolean {
  return event === "ping" || event === "keepalive" || event === "heartbeat" ||
    (data === "null" && event !== "error");
}

/** An event that is an error, in the forms of OpenAI, vLLM, FastChat and gateways. */
export function isError(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { error, object, error_code, choices } = value as {
    error?: unknown;
    object?: unknown;
    error_code?: unknown;
    choices?: { error?: unknown; finish_reason?: unknown }[];
  };
  if (error || object === "error" || error_code) return true;
  return Array.isArray(choices) &&
    choices.some((choice) =>
      choice?.error || choice?.finish_reason === "error"
    );
}

/** What such an event says of the error. */
export function errorOf(value: unknown): unknown {
  const { error, choices } = (value ?? {}) as {
    error?: unknown;
    choices?: { error?: unknown }[];
  };
  const ofChoice = Array.isArray(choices)
    ? choices.find((choice) => choice?.error)?.error
    : undefined;
  return error ?? ofChoice ?? value;
}
