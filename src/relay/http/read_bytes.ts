/**
 * Reads a body whose size the sender chooses.
 *
 * @module
 */
import { errorResponse } from "../admission/refusal.ts";

/** Longest time that a body may take, in ms. */
const TIMEOUT = 30_000;

/**
 * Reads a body, or refuses it: with 413 if it is too large, 408 if it takes more than 30 s, 400
 * if the sender hangs up.
 *
 * @param request The request; its body must be unread.
 * @param max Most bytes.
 */
export async function readBytes(
  { body, headers }: Pick<Request, "body" | "headers">,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | Response> {
  const tooLarge = () =>
    errorResponse(413, "too_large", `The body exceeds ${max} bytes`);
  if (Number(headers.get("content-length")) > max) {
    body?.cancel().catch(() => {});
    return tooLarge();
  }
  const reader = body?.getReader();
  let isSlow = false;
  const timer = setTimeout(() => {
    isSlow = true;
    reader?.cancel().catch(() => {});
  }, TIMEOUT);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader?.read() ?? { done: true };
      if (isSlow) {
        return errorResponse(408, "timeout", "The body took too long");
      }
      if (done) break;
      size += value.length;
      if (size > max) {
        reader!.cancel().catch(() => {});
        return tooLarge();
      }
      pieces.push(value);
    }
  } catch {
    return errorResponse(400, "invalid_body", "The body broke off");
  } finally {
    clearTimeout(timer);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
