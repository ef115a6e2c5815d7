/**
 * What of a spoken text was heard.
 *
 * @module
 */

/** One part of an item's content. */
export interface Part {
  /** Its text, or what it says. */
  text: string;
  /** Whether it is spoken. */
  spoken: boolean;
  /** Whether nothing of the text is still to come. */
  whole: boolean;
  /** Pairs of numbers: so much audio had come, in ms, when the text was so long. */
  readonly marks: number[];
}

/** Notes how much audio has come with the text so far. */
export function mark({ text, marks }: Part, ms: number): void {
  if (marks.at(-2) === ms) marks.length -= 2; // written at one moment
  marks.push(ms, text.length);
}

/**
 * What of a spoken part falls into the time that was heard.
 *
 * A transcript runs ahead of its audio: what was written when `at` ms of audio had come
 * is spoken from there until the next piece begins. The piece that was cut is divided in
 * proportion.
 *
 * @param part The part.
 * @param ms Audio that was heard.
 * @param totalMs Audio that came.
 */
export function heardText(
  { text, spoken, marks }: Part,
  ms: number,
  totalMs: number,
): string {
  if (!spoken || marks.length === 0) return ms > 0 ? text : "";
  let begin = 0;
  for (let at = 0; at < marks.length; at += 2) {
    const from = marks[at];
    const end = marks[at + 1];
    const until = marks[at + 2] ?? Math.max(totalMs, from);
    if (ms < until) {
      const share = Math.max(0, (ms - from) / (until - from));
      return text.slice(0, begin + Math.floor((end - begin) * share));
    }
    begin = end;
  }
  return text;
}
