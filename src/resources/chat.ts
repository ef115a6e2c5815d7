/**
 * `client.chat`: the REST operations, and the helpers over them.
 *
 * @module
 */
import type { APIPromise, Caller, ResourceClient } from "../contract.ts";
import {
  Chat as ChatOperations,
  ChatCompletions as CompletionOperations,
  defineResource,
} from "../generated/resources.js";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from "../generated/types/chat/completions/completions.ts";
import type { RunnerOptions } from "../helpers/chat_runner.ts";
import type { CreateChatCompletion } from "../helpers/requests/senders.ts";
import type {
  ChatCompletionStreamParams,
  ExtractParsedContentFromParams,
  ParsedChatCompletion,
} from "../helpers/chat_types.ts";
import type { StreamOptions } from "../helpers/items.ts";
import type { ParseOptions } from "../helpers/repair.ts";
import type { ChatCompletionToolRunnerParams } from "../helpers/chat_tool_runners.ts";
import { helpers } from "../helpers/deferred.js";
import type {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamingRunner,
} from "../helpers/runtime.ts";
import { parsed } from "./patched.ts";

/** `client.chat.completions`: the REST operations, structured outputs, streams of events, and tools. */
export class ChatCompletions extends CompletionOperations {
  /**
   * Requests a completion and parses its structured output and the arguments of strict tools.
   *
   * @example
   * ```ts ignore
   * const completion = await client.chat.completions.parse({
   *   model: "gpt-5",
   *   messages: [{ role: "user", content: "The weather in Paris" }],
   *   response_format: zodResponseFormat(Weather, "weather"),
   * });
   * console.log(completion.choices[0].message.parsed?.city);
   * ```
   *
   * @param body Params; a format made by a helper brings its parser, plain JSON Schema gives parsed JSON.
   * @param options Options of the request; `repair` asks again for an output that does not match.
   * @throws {StructuredOutputError} If the output does not match its schema.
   * @throws {LengthFinishReasonError} If the output is cut off at the token limit.
   * @throws {ContentFilterFinishReasonError} If the content filter rejected it.
   */
  parse<Params extends ChatCompletionCreateParamsNonStreaming>(
    body: Params,
    options?: ParseOptions,
  ): APIPromise<ParsedChatCompletion<ExtractParsedContentFromParams<Params>>> {
    helpers().checkInputTools(body.tools);
    const { repair, request } = helpers().splitParseOptions(options);
    if (repair && (body.n ?? 1) > 1) {
      throw new RangeError(`n must be 1 with repair, got ${body.n}`);
    }
    const own = sender(this, this._client);
    return parsed(
      own.create(body, request),
      (completion) =>
        helpers().parseChat<ExtractParsedContentFromParams<Params>>(
          completion as ChatCompletion,
          body,
          repair,
          (again) => own.create(again, request),
        ),
    );
  }

  /**
   * Streams a completion as events.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const stream = openai.client().chat.completions.stream({
   *   model: "gpt-5-mini",
   *   messages: [{ role: "user", content: "Say hello" }],
   * });
   * for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
   * console.log(await stream.finalContent());
   * ```
   *
   * @param body Params.
   * @param options Options of the request; `earlyReject` ends it at the first field that does not match.
   */
  stream<Params extends ChatCompletionStreamParams>(
    body: Params,
    options?: StreamOptions,
  ): ChatCompletionStream<ExtractParsedContentFromParams<Params>> {
    return helpers().ChatCompletionStream.createChatCompletion(
      creator(this, this._client),
      body,
      options,
    );
  }

  /**
   * Runs the tools that the model calls, until it calls none.
   *
   * @param body Params; each tool brings its function.
   * @param options Options of the requests and of the run.
   */
  runTools<Context>(
    body: ChatCompletionToolRunnerParams<Context> & { stream: true },
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<null>;
  /** The same without streams. */
  runTools<Context>(
    body: ChatCompletionToolRunnerParams<Context> & { stream?: false | null },
    options?: RunnerOptions,
  ): ChatCompletionRunner<null>;
  runTools(
    body: ChatCompletionToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<null> | ChatCompletionStreamingRunner<null> {
    const { ChatCompletionRunner, ChatCompletionStreamingRunner } = helpers();
    const Runner = body.stream
      ? ChatCompletionStreamingRunner
      : ChatCompletionRunner;
    return Runner.runTools(creator(this, this._client), body, options);
  }
}

/**
 * The resource that sends the requests of a helper: that of the client, so that patches of it are
 * seen, and a wrapper around it, which sees the helper, does not see the same call twice.
 */
function sender(resource: ChatCompletions, client: unknown): ChatCompletions {
  return (client as { chat?: Chat } | undefined)?.chat?.completions ??
    resource;
}

function creator(
  resource: ChatCompletions,
  client: unknown,
): CreateChatCompletion {
  return (params, options) =>
    sender(resource, client).create(params, options) as ReturnType<
      CreateChatCompletion
    >;
}

/** `client.chat`: the operations of chat completions. */
export class Chat extends ChatOperations {
  /** Class of {@link ChatCompletions}. */
  declare static Completions: typeof ChatCompletions;

  /** `client.chat.completions`, created on first use. */
  declare completions: ChatCompletions;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "completions", ChatCompletions);
  }
}
Chat.Completions = ChatCompletions;
