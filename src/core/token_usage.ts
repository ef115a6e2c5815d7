/**
 * Reads the token counts of one response, whichever API reported them.
 *
 * @module
 */

import type { TokenUsage } from "./client_events.ts";

type Counts = Readonly<Record<string, unknown>>;

function counts(value: unknown): Counts {
  return typeof value === "object" && value !== null ? value as Counts : {};
}

/** The first of the values that is a count. */
function count(...values: unknown[]): number {
  const found = values.find((value) =>
    typeof value === "number" && Number.isFinite(value) && value >= 0
  );
  return (found as number | undefined) ?? 0;
}

/**
 * Reads the `usage` of a result.
 *
 * @param usage The object as the API sent it.
 * @returns `undefined` if it counts no tokens, such as that of a transcription billed by duration.
 */
export function tokenUsage(usage: unknown): TokenUsage | undefined {
  const all = counts(usage);
  const hasCounts = ["input_tokens", "prompt_tokens", "total_tokens"].some(
    (name) => typeof all[name] === "number",
  );
  if (!hasCounts) return undefined;
  const before = counts(
    all.input_tokens_details ?? all.input_token_details ??
      all.prompt_tokens_details,
  );
  const after = counts(
    all.output_tokens_details ?? all.output_token_details ??
      all.completion_tokens_details,
  );
  const output = count(all.output_tokens, all.completion_tokens);
  return {
    input: count(
      all.input_tokens,
      all.prompt_tokens,
      count(all.total_tokens) - output,
    ),
    output,
    cached: count(before.cached_tokens),
    reasoning: count(after.reasoning_tokens),
    inputAudio: count(before.audio_tokens),
    cachedAudio: count(counts(before.cached_tokens_details).audio_tokens),
    outputAudio: count(after.audio_tokens),
  };
}
