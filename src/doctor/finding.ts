/**
 * Findings of the doctor.
 *
 * @module
 */

/** One finding. Its texts never contain a key or content. */
export interface Finding {
  /** What was checked, in a word or two. */
  readonly check: string;
  /** `"ok"`; `"note"`: good to know; `"problem"`: something will not work. */
  readonly state: "ok" | "note" | "problem";
  /** What was found, in a sentence. */
  readonly text: string;
  /** What to change, in a sentence. */
  readonly advice?: string;
}

/** Makes a finding with the state `"ok"`. */
export function ok(check: string, text: string): Finding {
  return { check, state: "ok", text };
}

/** Makes a finding with the state `"note"`. */
export function note(check: string, text: string, advice?: string): Finding {
  return { check, state: "note", text, ...advice && { advice } };
}

/** Makes a finding with the state `"problem"`. */
export function problem(check: string, text: string, advice: string): Finding {
  return { check, state: "problem", text, advice };
}
