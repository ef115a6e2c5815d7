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

/**
 * Reads a body as text if it is not longer than a maximum; the rest of a longer one is cancelled.
 *
 * @param message A request or response whose body is unread.
 * @param max Maximum number of bytes, after decompression.
 * @param signal Ends the reading.
 * @returns The text, or `null` if the body is longer.
 * @throws The reason of the signal, or why the body broke off.
 */
export async function readBounded(
  { body, headers }: Pick<Request, "body" | "headers">,
  max: number,
  signal?: AbortSignal,
): Promise<string | null> {
  if (Number(headers.get("content-length")) > max) {
    body?.cancel().catch(() => {});
    return null;
  }
  if (body === null) return "";
  const utf8 = new TextDecoder();
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", leave);
  let text = "";
  let size = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return text + utf8.decode();
      size += value.byteLength;
      if (size > max) {
        leave();
        return null;
      }
      text += utf8.decode(value, { stream: true });
    }
  } finally {
    signal?.removeEventListener("abort", leave);
  }
}
