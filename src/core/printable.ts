/**
 * Text of others in messages and log lines.
 *
 * @module
 */

/**
 * A text for one line of a message or a log: what would break the line, colour it or reverse it is percent-encoded.
 *
 * @param text Text of the program, such as a path or a file name.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    encodeURIComponent,
  );
}
