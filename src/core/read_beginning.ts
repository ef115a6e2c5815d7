/**
 * Reads the beginning of a body as text; the rest is cancelled, however long it is.
 *
 * @param response A response whose body is unread.
 * @param max Reading stops once there are more characters than this.
 */
export async function readBeginning(
  { body }: Response,
  max: number,
): Promise<string> {
  const utf8 = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += utf8.decode(chunk, { stream: true });
    if (text.length > max) break; // leaving the loop cancels the rest
  }
  return text + utf8.decode();
}
