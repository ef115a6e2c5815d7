/**
 * Bodies that are compressed in a way that the runtime does not decode: Deno knows only `gzip` and `br`, and passes on the others.
 *
 * @module
 */
import { printable } from "../../core/printable.ts";
import { redactResponseHeaders } from "../../core/secrets/redact.ts";
import { UnexpectedContentError } from "../../errors.ts";
import type { Attempt, Call } from "../call.ts";

/** How gzip, zlib and Zstandard begin, read as UTF-8. */
// deno-lint-ignore no-control-regex -- compressed bodies begin with control characters
const MAGIC = /^(?:\x1f\uFFFD|x[\x01\uFFFD]|\(\uFFFD\/\uFFFD)/;

/**
 * Whether a body is still compressed.
 *
 * @param headers Headers of the response.
 * @param text Its body, or the beginning of it.
 */
export function isCompressed(headers: Headers, text: string): boolean {
  return MAGIC.test(text) && headers.has("content-encoding");
}

/**
 * The error of a response that is still compressed.
 *
 * @param call The call.
 * @param response Its head.
 * @param attempt Holds the credentials, to be kept out of the error.
 */
export function undecoded(
  call: Call,
  response: Response,
  attempt: Pick<Attempt, "secrets">,
): UnexpectedContentError {
  const headers = redactResponseHeaders(response.headers, attempt.secrets());
  const encoding = printable(headers.get("content-encoding") ?? "");
  return new UnexpectedContentError(
    response.status,
    undefined,
    `The response has content encoding "${encoding}", which this runtime does not decode: the server must send gzip, br or no content encoding`,
    headers,
    { action: call.action, mayHaveExecuted: true },
  );
}
