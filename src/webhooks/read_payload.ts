/**
 * Reads the body of a webhook, whose sender is unknown until its signature is verified.
 *
 * @module
 */
import { readBounded } from "../core/read_beginning.ts";

/** Longest time that a body may take, in ms. */
const BODY_TIMEOUT = 10_000;

/** Largest webhook that is read by default, in bytes. They are a few KB. */
export const MAX_WEBHOOK = 1 << 20;

/**
 * Reads the body, or refuses the request: with 405 if it is not a `POST`, 413 if the body is too
 * large, 408 if it takes more than 10 s, 400 if the sender hangs up.
 *
 * @param request The request; its body must be unread.
 * @param maxSize Largest body, in bytes.
 */
export async function readPayload(
  request: Request,
  maxSize: number = MAX_WEBHOOK,
): Promise<string | Response> {
  if (request.method !== "POST") {
    return new Response(null, { status: 405, headers: { allow: "POST" } });
  }
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), BODY_TIMEOUT);
  try {
    return await readBounded(request, maxSize, slow.signal) ??
      new Response(null, { status: 413 });
  } catch { // too slow, or the sender hung up
    return new Response(null, { status: slow.signal.aborted ? 408 : 400 });
  } finally {
    clearTimeout(timer);
  }
}
