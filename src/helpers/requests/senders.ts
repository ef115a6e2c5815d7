/**
 * What sends the requests of streams and runs: functions of a resource, or a client that has it, as in the official SDK.
 *
 * @module
 */
import type { APIPromise, RequestOptions } from "../../contract.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
} from "../../generated/types/chat/completions/completions.ts";
import type {
  ResponseCreateParamsStreaming,
  ResponseStreamEvent,
} from "../../generated/types/responses/responses.ts";
import type { Stream } from "../../results/stream.ts";

/** The signature of `chat.completions.create` that the helpers call. */
export type CreateChatCompletion = (
  params: ChatCompletionCreateParams,
  options?: RequestOptions,
) => APIPromise<ChatCompletion | Stream<ChatCompletionChunk>>;

/** A client, as far as chat completions need it. */
export interface ChatCompletionClient {
  /** `client.chat`. */
  readonly chat: {
    /** `client.chat.completions`. */
    readonly completions: {
      /** Creates a completion. */
      create: CreateChatCompletion;
    };
  };
}

/** The operations that streams of responses need. */
export interface ResponseOperations {
  /** Creates a response. */
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /** Follows a response. */
  retrieve(
    id: string,
    params: { stream: true; starting_after?: number },
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
}

/** A client, as far as responses need it. */
export interface ResponseClient {
  /** `client.responses`. */
  readonly responses: ResponseOperations;
}

/**
 * The function that creates completions.
 *
 * @param from It, or a client.
 */
export function createOf(
  from: CreateChatCompletion | ChatCompletionClient,
): CreateChatCompletion {
  return typeof from === "function"
    ? from
    : (params, options) => from.chat.completions.create(params, options);
}

/**
 * The operations of responses.
 *
 * @param from They, or a client.
 */
export function operationsOf(
  from: ResponseOperations | ResponseClient,
): ResponseOperations {
  return "responses" in from ? from.responses : from;
}
