/**
 * Short words by which a listener shows attention, such as "mhm".
 *
 * @module
 */

const PHRASES: readonly string[] = [
  "aha",
  "alright",
  "gotcha",
  "hm",
  "hmm",
  "mhm",
  "mm",
  "mm hmm",
  "ok",
  "okay",
  "right",
  "sure",
  "uh huh",
  "yeah",
  "yep",
  "yes",
];

const SEPARATOR = /[\s.,!?;:"'()[\]{}-]/u;

/** Phrases that count as acknowledgments. */
export class Acknowledgments {
  readonly #phrases: readonly string[];
  readonly #longest: number;

  /**
   * Adds phrases to the usual ones.
   *
   * @param more Further phrases.
   */
  constructor(more: readonly string[]) {
    const further = more.map(normalized).filter((phrase) => phrase !== "");
    this.#phrases = [...PHRASES, ...further];
    this.#longest = Math.max(...this.#phrases.map(({ length }) => length));
  }

  /** Whether a text is an acknowledgment. */
  includes({ phrase }: SpokenText): boolean {
    return phrase !== undefined && this.#phrases.includes(phrase);
  }

  /** Whether a text may become an acknowledgment. */
  mayBegin({ phrase }: SpokenText): boolean {
    return !!phrase && this.#phrases.some((one) => one.startsWith(phrase));
  }

  /**
   * Reads a text that continues another one. What is longer than any acknowledgment is not read, so
   * that the time is linear in the text.
   *
   * @param before The text so far.
   * @param more What was added.
   */
  read(before: SpokenText | undefined, more: string): SpokenText {
    const { letters: known = 0, phrase } = before ?? {};
    let letters = known;
    for (const character of more) {
      if (letters > this.#longest) break;
      if (!SEPARATOR.test(character)) letters += character.length;
    }
    const text = (before?.text ?? "") + more;
    if (letters === known && phrase !== undefined) {
      return { text, letters, phrase };
    }
    return letters > this.#longest
      ? { text, letters }
      : { text, letters, phrase: normalized(text) };
  }
}

/** A text, as far as it matters whether it is an acknowledgment. */
export interface SpokenText {
  /** The text. */
  readonly text: string;
  /** How many of its characters are not separators, as far as they were counted. */
  readonly letters: number;
  /** Its words in lower case, unless it is longer than any acknowledgment. */
  readonly phrase?: string;
}

/** Words in lower case, one space between them, without punctuation around them. */
function normalized(text: string): string {
  const plain = text.toLowerCase().replaceAll("-", " ");
  let [start, end] = [0, plain.length];
  while (start < end && SEPARATOR.test(plain[start])) start++;
  while (end > start && SEPARATOR.test(plain[end - 1])) end--;
  return plain.slice(start, end).split(/\s+/u).join(" ");
}
