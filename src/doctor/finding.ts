/**
 * What the doctor says.
 *
 * @module
 */

/** One finding. No text of it contains a key or content. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly check: string;
  /** `"ok"`; `"note"`: good to know; `"problem"`: something will not work. */
  readonly state: "ok" | "note" | "problem";
  /** What was found, in a sentence. */
  readonly text: string;
  /** What to change, in a sentence. */
  readonly advice?: string;
}

/** Makes a finding that is fine. */
export function ok(check: string, text: string): Finding {
  return { check, state: "ok", text };
}

/** Makes a finding that is good to know. */
export function note(check: string, text: string, advice?: string): Finding {
  return { check, state: "note", text, ...advice && { advice } };
}

/** Makes a finding that stops something. */
export function problem(check: string, text: string, advice: string): Finding {
  return { check, state: "problem", text, advice };
}
