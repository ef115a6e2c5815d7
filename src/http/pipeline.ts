/**
 * Everything between a caller and the wire, loaded together with the first call.
 *
 * @module
 */
import { withAuth } from "./auth.ts";
import type { Answer, AnswerMode } from "../results/api_promise.ts";
import type { Call } from "./call.ts";
import { exchange } from "./exchange.ts";
import { withLog } from "./log.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";

export { encodeOperation, encodePath } from "./encode.ts";
export { decode } from "./decode.ts";

/** The stages of a call, from the outside in. */
export const send: (call: Call, mode: AnswerMode) => Promise<Answer> =
  withRetry(withTimeout(withAuth(withLog(exchange))));
