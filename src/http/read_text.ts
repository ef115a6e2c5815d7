/**
 * Reads a body as text, up to a maximum size.
 *
 * @module
 */
import { readBounded } from "../core/read_beginning.ts";
import { redactResponseHeaders } from "../core/secrets/redact.ts";
import { ResponseTooLargeError } from "../errors.ts";
import type { Attempt, Call } from "./call.ts";
import { connectionError } from "./connection_errors.ts";

/** Longest string that is read: V8 holds at most 2^29 - 24 characters, and other runtimes more. */
export const MAX_TEXT_LENGTH = 2 ** 29 - 1024;

/**
 * Reads the body of a response as text.
 *
 * @param call The call, with the maximum size.
 * @param attempt Its signal ends the reading.
 * @param response The response, its body unread.
 * @throws {ResponseTooLargeError} If it is too large; the rest is cancelled.
 * @throws {APIConnectionError} If the connection closes before the body is complete.
 */
export async function readText(
  call: Call,
  attempt: Pick<Attempt, "signal" | "secrets">,
  response: Response,
): Promise<string> {
  const max = call.limits.maxResponseSize || Infinity;
  let text: string | null;
  try {
    const limit = Math.min(max, MAX_TEXT_LENGTH);
    text = declaresAtMost(limit, response)
      ? await response.text()
      : await readBounded(response, limit);
    if (text && text.length > limit) text = null; // a fetch of the program may declare anything
  } catch (cause) {
    attempt.signal.throwIfAborted();
    const { url } = call.request;
    throw connectionError(call.action, cause, url, attempt.secrets(), "body");
  }
  if (text === null) throw tooLarge(call, response, attempt, "response");
  return text;
}

/**
 * The error of a response or an event that is too large.
 *
 * @param call The call.
 * @param response Its head.
 * @param attempt Holds the credentials, to be kept out of the error.
 * @param what What is too large.
 * @param limit The limit that it exceeds.
 */
export function tooLarge(
  call: Call,
  response: Response,
  attempt: Pick<Attempt, "secrets">,
  what: "response" | "event",
  limit?: number,
): ResponseTooLargeError {
  const option = what === "event" ? "maxEventSize" : "maxResponseSize";
  const max = limit ??
    Math.min(call.limits[option] || Infinity, MAX_TEXT_LENGTH);
  const unit = what === "event" ? "characters" : "bytes";
  return new ResponseTooLargeError(
    response.status,
    undefined,
    `The ${what} is larger than ${max} ${unit} (${option}), the rest was not read`,
    redactResponseHeaders(response.headers, attempt.secrets()),
    { action: call.action, mayHaveExecuted: true },
  );
}

/**
 * Whether a body declares a length that fits: HTTP ends it there. Reading it at once takes half the time of reading it
 * piece by piece.
 */
function declaresAtMost(limit: number, { headers }: Response): boolean {
  const length = headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && Number(length) <= limit &&
    !headers.has("content-encoding");
}
