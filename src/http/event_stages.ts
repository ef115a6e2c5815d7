/**
 * The stages that report events to the program. Without `onEvent` they only pass calls on.
 *
 * @module
 */
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Attempt, Call } from "./call.ts";

type Send = (call: Call, mode: SendMode) => Promise<RawResponse>;
type Exchange = (call: Call, attempt: Attempt) => Promise<RawResponse>;

/**
 * Reports how a call ended. A stream reports that itself, once it has been read.
 *
 * @param next Sends the call.
 */
export function withCallEvents(next: Send): Send {
  return (call, mode) =>
    call.events === null ? next(call, mode) : told(call, mode, next);
}

async function told(
  call: Call,
  mode: SendMode,
  next: Send,
): Promise<RawResponse> {
  const events = call.events!;
  try {
    const raw = await next(call, mode);
    if (raw.text !== null) events.see(raw.json, raw);
    const endsLater = raw.text === null && call.expects.kind === "stream" &&
      !mode.raw;
    if (!endsLater) events.end("ok");
    return raw;
  } catch (error) {
    events.fail(error);
    throw error;
  }
}

/**
 * Tells that an attempt is about to be sent.
 *
 * @param next Sends it.
 */
export function withAttemptEvents(next: Exchange): Exchange {
  return (call, attempt) =>
    call.events === null ? next(call, attempt) : refusable(call, attempt, next);
}

/** Asynchronous, so that a refusal ends the attempt like any other failure. */
async function refusable(
  call: Call,
  attempt: Attempt,
  next: Exchange,
): Promise<RawResponse> {
  return await call.events!.request(() => next(call, attempt));
}
