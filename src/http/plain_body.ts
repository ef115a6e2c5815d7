/**
 * The stage that does without the fields that this client added to the params.
 *
 * @module
 */
import { APIError } from "../errors.ts";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";

type Send = (call: Call, mode: SendMode) => Promise<RawResponse>;

/**
 * Sends a call again, without the fields that this client added, if the server refused one of them.
 *
 * @param next Sends the call.
 */
export function withPlainBody(next: Send): Send {
  return (call, mode) =>
    call.request.plainBody ? withoutAdded(call, mode, next) : next(call, mode);
}

async function withoutAdded(
  call: Call,
  mode: SendMode,
  next: Send,
): Promise<RawResponse> {
  try {
    return await next(call, mode);
  } catch (error) {
    if (!refusesBase64(error)) throw error;
    const { body } = await call.request.plainBody!();
    const request = { ...call.request, body, plainBody: undefined };
    return await next({ ...call, request }, mode);
  }
}

/** Whether a server rejects the params because of `encoding_format`, the only field that is added. */
function refusesBase64(error: unknown): boolean {
  return error instanceof APIError &&
    (error.status === 400 || error.status === 422) &&
    /base64|encoding_format/i.test(
      error.message + JSON.stringify(error.error ?? null),
    );
}
