/**
 * The stages between the caller and `fetch`, loaded together with the first call.
 *
 * @module
 */
import { withAuth } from "./auth.ts";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";
import { withAttemptEvents, withCallEvents } from "./event_stages.ts";
import { exchange } from "./exchange.ts";
import { withLog } from "./log.ts";
import { withPlainBody } from "./plain_body.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";

export { TokenExchange } from "../config/token_exchange.ts";
export { encodeOperation, encodeRequest, planOperation } from "./encode.ts";
export { decode } from "./decode.ts";
export { finalRequest } from "./final_request.ts";
export { hooksOf } from "./hooks.ts";

/** Sends a call through its stages, listed from the outside in. */
export const send: (call: Call, mode: SendMode) => Promise<RawResponse> =
  withCallEvents(
    withPlainBody(
      withRetry(withTimeout(withAuth(withLog(withAttemptEvents(exchange))))),
    ),
  );
