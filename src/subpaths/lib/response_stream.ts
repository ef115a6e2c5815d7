/**
 * The stream of `openai/lib/responses/ResponseStream`.
 *
 * @module
 */
import type { ResponseCreateParamsBase } from "../../generated/types/responses/responses.ts";

export { ResponseStream } from "../../helpers/runtime.js";
export type {
  ResponseCreateAndStreamParams,
  ResponseStreamByIdParams,
  ResponseStreamParams,
} from "../../helpers/mod.ts";

/** Params of a stream, kept to parse its output. */
export type ResponseStreamingParams =
  & Omit<ResponseCreateParamsBase, "stream">
  & {
    /** Always on. */
    stream?: true;
  };
