/**
 * The stream of `openai/lib/responses/ResponseStream`.
 *
 * @module
 */
export { ResponseStream } from "../../helpers/runtime.js";
export type {
  ResponseCreateAndStreamParams,
  ResponseStreamByIdParams,
  ResponseStreamParams,
} from "../../helpers/mod.ts";
