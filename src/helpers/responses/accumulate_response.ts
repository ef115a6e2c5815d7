/**
 * `accumulateResponse()` of the official SDK.
 *
 * @module
 */
import type {
  Response,
  ResponseStreamEvent,
} from "../../generated/types/responses/responses.ts";
import { addOutputText } from "../../core/output_text.ts";
import { ResponseAccumulator } from "../response_accumulator.ts";

/** An event that only shows that a connection lives. */
export interface KeepAliveEvent {
  /** Always `keepalive`. */
  type: "keepalive";
  /** Number of the event in its stream. */
  sequence_number: number;
}

/**
 * Adds an event of a stream to the response so far.
 *
 * Each call looks at the whole response. For long streams, `ResponseAccumulator` is faster.
 *
 * @example
 * ```ts
 * import { accumulateResponse } from "@duplex/openai/lib/responses/ResponseAccumulator";
 * import type { OpenAI } from "@duplex/openai";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const stream = await openai.client().responses.create({ model: "gpt-5", input: "Hi", stream: true });
 * let response: OpenAI.Responses.Response | undefined;
 * for await (const event of stream) response = accumulateResponse(event, response);
 * console.log(response?.output_text);
 * ```
 *
 * @param event The event; it is not kept.
 * @param snapshot The response so far; it may be changed.
 * @returns The response with the event.
 * @throws {OpenAIError} If the first event does not begin a response, or an event names an item that was not announced and cannot be inferred.
 */
export function accumulateResponse(
  event: ResponseStreamEvent | KeepAliveEvent,
  snapshot?: Response,
): Response {
  const accumulator = new ResponseAccumulator(snapshot);
  return addOutputText(accumulator.add(event as ResponseStreamEvent));
}
