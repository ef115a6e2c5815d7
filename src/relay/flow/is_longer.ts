/**
 * The size of a message of a client.
 *
 * @module
 */

/**
 * Whether a message has more bytes than a maximum.
 *
 * @param data The message.
 * @param max The maximum.
 */
export function isLonger(data: string | ArrayBuffer, max: number): boolean {
  if (typeof data !== "string") return data.byteLength > max;
  if (data.length > max) return true;
  // a character has at most 3 bytes: few messages need to be counted
  return data.length * 3 > max && new TextEncoder().encode(data).length > max;
}
