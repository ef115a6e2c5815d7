/**
 * A chat completion as a stream of events.
 *
 * @module
 */
import type { RequestOptions } from "../contract.ts";
import { APIError, OpenAIError } from "../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
} from "../generated/types/chat/completions/completions.ts";
import { Stream } from "../results/runtime.js";
import { ChatCompletionAccumulator } from "./chat_chunks/accumulator.ts";
import { type ChatEvent, ChatEvents } from "./chat_chunks/events.ts";
import { messageIn, type SerializedItem } from "./chat_chunks/messages.ts";
import {
  checkedItems,
  earlyChecker,
  type ItemAt,
  itemReader,
  type Part,
  requireReader,
  type StreamOptions,
} from "./items.ts";
import { AbstractChatCompletionRunner } from "./chat_runner.ts";
import type { ChatCompletionStreamEvents } from "./chat_event_types.ts";
import type {
  ChatCompletionSnapshot,
  ChatCompletionStreamParams,
  ParsedChatCompletion,
} from "./chat_types.ts";
import {
  hasParseableInput,
  isParseableFormat,
  isParseableFunction,
  parseChatCompletion,
  type ParseParams,
} from "./parse_chat.ts";
import { withResponse } from "./repair.ts";
import {
  type ChatCompletionClient,
  type CreateChatCompletion,
  createOf,
} from "./requests/senders.ts";

/**
 * A streamed chat completion: events while it arrives, promises for its result.
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
 * stream.on("content", (delta) => console.log(delta));
 * console.log(await stream.finalContent());
 * ```
 */
export class ChatCompletionStream<Parsed = null>
  extends AbstractChatCompletionRunner<
    ChatCompletionStreamEvents<Parsed>,
    Parsed
  >
  implements AsyncIterable<ChatCompletionChunk> {
  /** Params of the request that decide how it is parsed. */
  protected _params: ParseParams | null;
  /** Builds the completion in progress. */
  private _accumulator: ChatCompletionAccumulator | null = null;
  /** Quirks of the completions that have ended. */
  private _quirks: readonly string[] = [];
  /** Derives events from its chunks. */
  private _events: ChatEvents | null = null;

  /**
   * Creates a stream that has not started.
   *
   * @param params Params of the request; `null` for a serialized stream.
   */
  constructor(params: ChatCompletionCreateParams | null) {
    super();
    this._params = params;
    for (const name of ["_params", "_accumulator", "_events", "_quirks"]) {
      Object.defineProperty(this, name, { enumerable: false });
    }
  }

  /** The completion so far; `undefined` before the first chunk and after the end. */
  get currentChatCompletionSnapshot(): ChatCompletionSnapshot | undefined {
    return this._accumulator?.snapshot;
  }

  /** What was missing in the stream and had to be assumed. */
  get quirks(): readonly string[] {
    const now = this._accumulator?.quirks ?? [];
    return [...new Set([...this._quirks, ...now])];
  }

  /**
   * Reads a stream that `toReadableStream()` serialized.
   *
   * @param readable JSON lines.
   */
  static fromReadableStream(
    readable: ReadableStream,
  ): ChatCompletionStream<null> {
    const stream = new ChatCompletionStream<null>(null);
    stream._run(() => stream._fromReadableStream(readable));
    return stream;
  }

  /**
   * Starts a request and follows its stream.
   *
   * @param create Sends it: a client, or the function.
   * @param params Its params.
   * @param given Its options.
   */
  static createChatCompletion<Parsed>(
    create: CreateChatCompletion | ChatCompletionClient,
    params: ChatCompletionStreamParams,
    given?: StreamOptions | null,
  ): ChatCompletionStream<Parsed> {
    const { earlyReject, ...options } = given ?? {};
    const all = params as ChatCompletionCreateParams;
    const stream = new ChatCompletionStream<Parsed>(all);
    if (earlyReject) {
      const reader = requireReader(params.response_format);
      stream.on(
        "content",
        earlyChecker(reader, (error) => stream._reject(error)),
      );
    }
    stream._run(() => {
      stream._listenForAbort(options.signal);
      for (const message of params.messages) stream._addMessage(message, true);
      return stream._createChatCompletion(create, all, options);
    });
    return stream;
  }

  /** See {@linkcode AbstractChatCompletionRunner}. */
  protected override async _createChatCompletion(
    create: CreateChatCompletion | ChatCompletionClient,
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<Parsed>> {
    this._throwIfAborted();
    this._begin();
    const stream = await createOf(create)({ ...params, stream: true }, {
      ...options,
      signal: this.controller.signal,
    });
    this._connected();
    for await (const chunk of stream as Stream<ChatCompletionChunk>) {
      const waiting = this._addChunk(chunk) ?? this._drained();
      if (waiting) await waiting;
    }
    this._throwIfAborted();
    return this._addChatCompletion(await this._complete());
  }

  /** Reads a serialized stream. */
  protected async _fromReadableStream(
    readable: ReadableStream,
  ): Promise<ChatCompletion> {
    this._connected();
    const items = Stream.fromReadableStream<SerializedItem>(
      readable,
      this.controller,
    );
    let id: string | undefined;
    for await (const item of items) {
      const { error } = item as { error?: unknown };
      if (typeof error === "object" && error !== null) {
        throw new APIError(undefined, error, undefined, undefined);
      }
      const message = messageIn(item);
      if (message) {
        if (this._accumulator?.snapshot) {
          this._addChatCompletion(
            await this._complete(message.tool_call_ids),
          );
        }
        id = undefined;
        this._addMessage(message.message);
        continue;
      }
      const chunk = item as ChatCompletionChunk;
      if (id && chunk.id && id !== chunk.id) {
        this._addChatCompletion(await this._complete());
      }
      if (chunk.id) id = chunk.id;
      const waiting = this._addChunk(chunk) ?? this._drained();
      if (waiting) await waiting;
    }
    this._throwIfAborted();
    if (this._accumulator?.snapshot) {
      return this._addChatCompletion(await this._complete());
    }
    const last = this._chatCompletions.at(-1);
    if (last) return last;
    throw new OpenAIError("request ended without sending any chunks");
  }

  /** Whether a completion that was cut off or filtered is an error. */
  protected get _rejectsUnfinished(): boolean {
    return hasParseableInput(this._params ?? {});
  }

  /** Begins a completion. */
  private _begin(): void {
    const params = this._params ?? {};
    this._accumulator = new ChatCompletionAccumulator({
      parsesContent: isParseableFormat(params.response_format),
      parsesArguments: (name) => isParseableFunction(params.tools, name),
      rejectsUnfinished: this._rejectsUnfinished,
    });
    this._events = new ChatEvents(params, this._accumulator);
  }

  /** Takes a chunk; a promise if its events wait for a schema. */
  private _addChunk(chunk: ChatCompletionChunk): Promise<void> | null {
    if (this.ended) return null;
    if (!this._accumulator) this._begin();
    const snapshot = this._accumulator!.add(chunk);
    this._emit("chunk", chunk, snapshot);
    if (this._isPlainText(chunk, snapshot)) return null;
    return this._emitAll(this._events!.of(chunk, snapshot));
  }

  /** Whether a chunk, like most, contains only text that has no listeners: no events are derived from it. */
  private _isPlainText(
    { choices }: ChatCompletionChunk,
    snapshot: ChatCompletionSnapshot,
  ): boolean {
    const [choice] = choices ?? [];
    return choices?.length === 1 && choice.delta != null &&
      !snapshot.choices[choice.index ?? 0]?.finish_reason &&
      !choice.logprobs && !choice.delta.tool_calls && !choice.delta.refusal &&
      !this._hasListeners("content") && !this._hasListeners("content.delta");
  }

  /** Emits events in order; those with a structured output wait until it is validated. */
  private _emitAll(events: Iterator<ChatEvent>): Promise<void> | null {
    for (;;) {
      const { done, value } = events.next();
      if (done) return null;
      const [event, ...args] = value as ChatEvent;
      const [fields] = args as { [key: string]: unknown }[];
      const key = event === "content.done"
        ? "parsed"
        : event === "tool_calls.function.arguments.done"
        ? "parsed_arguments"
        : null;
      const emit = () => {
        // deno-lint-ignore no-explicit-any -- each event has its own arguments
        (this._emit as any)(event, ...args);
      };
      if (key && fields[key] instanceof Promise) {
        const { snapshot } = this._accumulator!;
        return withResponse(snapshot!, fields[key]).then((parsed) => {
          fields[key] = parsed;
          emit();
          return this._emitAll(events) ?? undefined;
        });
      }
      emit();
    }
  }

  /** Ends the completion in progress. */
  private _complete(
    toolCallIds?: readonly string[],
  ): Promise<ParsedChatCompletion<Parsed>> {
    const accumulator = this._accumulator;
    if (!accumulator?.snapshot) {
      throw new OpenAIError("request ended without sending any chunks");
    }
    const calls = accumulator.snapshot.choices[0]?.message.tool_calls;
    toolCallIds?.forEach((id, index) => {
      if (calls?.[index] && id) calls[index].id = id;
    });
    const completion = accumulator.completion();
    this._quirks = this.quirks;
    this._accumulator = this._events = null;
    return withResponse(
      completion,
      parseChatCompletion<Parsed>(completion, this._params ?? {}),
    );
  }

  /** Iterates over the chunks; leaving the loop aborts the request. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk> {
    return this._iterate<ChatCompletionChunk>((push) => {
      this.on("chunk", push);
      return () => this.off("chunk", push);
    }, () => this.abort());
  }

  /**
   * The finished elements of an array in the structured output, validated and in order, while the
   * rest is still arriving. A reader that pauses pauses the connection; leaving the loop ends the
   * request.
   *
   * @example
   * ```ts ignore
   * const stream = client.chat.completions.stream({ model, messages, response_format: zodResponseFormat(List, "list") });
   * for await (const person of stream.items("/people")) console.log(person.name);
   * ```
   *
   * @param path JSON pointer of the array, such as `/people`; empty for a root that is an array.
   * @throws {TypeError} If `path` is not a JSON pointer, or the schema has no array there.
   * @throws {StructuredOutputError} In the loop, if an element does not match its schema, or the output has no array at the path; the request is ended.
   */
  items<Path extends string>(
    path: Path,
  ): AsyncIterableIterator<ItemAt<Parsed, Path>> {
    const format = this._params?.response_format;
    const items = itemReader(path, format);
    const parts = this._iterate<Part>((push) => {
      const read = items.begin(push);
      read(this._accumulator?.snapshot?.choices[0]?.message.content ?? "");
      this.on("content", read);
      return () => this.off("content", read);
    }, () => this.abort());
    return checkedItems(parts, items, format, (error) => this._reject(error));
  }

  /** See {@linkcode EventStream}. */
  protected override _snapshot(): unknown {
    return this._accumulator?.snapshot ?? this._chatCompletions.at(-1);
  }

  /** The chunks as JSON lines, for another process or a browser. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller)
      .toReadableStream();
  }
}
