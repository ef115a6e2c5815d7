/**
 * A plausible tokenizer: same text, same tokens.
 *
 * @module
 */

/** Splits text into pieces of the size of real tokens; joined, they are the text again. */
export function tokenize(text: string): string[] {
  return text.match(
    / ?\p{L}{1,7}| ?\p{N}{1,3}| ?[^\s\p{L}\p{N}]{1,3}|\s+/gu,
  ) ?? [];
}

/** Number of tokens in a text. */
export function countTokens(text: string): number {
  return tokenize(text).length;
}
