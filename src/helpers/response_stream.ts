/**
 * A response that is listened to while it comes.
 *
 * @module
 */
import { type ParseAsOption, parserParams } from "./requests/parser_params.ts";
import {
  operationsOf,
  type ResponseClient,
  type ResponseOperations,
} from "./requests/senders.ts";
import { setHidden } from "../core/hidden.ts";
import type { RequestOptions } from "../contract.ts";
import { APIConnectionError, APIError, OpenAIError } from "../errors.ts";
import { TruncatedStreamError } from "../stream_errors.ts";
import type {
  ResponseCreateParamsBase,
  ResponseCreateParamsStreaming,
  ResponseFunctionCallArgumentsDeltaEvent as ArgumentsDelta,
  ResponseStreamEvent,
  ResponseTextConfig,
  ResponseTextDeltaEvent as TextDelta,
} from "../generated/types/responses/responses.ts";
import { Stream } from "../results/runtime.js";
import { type BaseEvents, EventStream } from "./event_stream.ts";
import {
  checkedItems,
  earlyChecker,
  type ItemAt,
  itemReader,
  type Part,
  requireReader,
  type StreamOptions,
} from "./items.ts";
import {
  type ParsedResponse,
  parseResponse,
  type ResponseParseParams,
} from "./parse_response.ts";
import { withResponse } from "./repair.ts";
import { ResponseAccumulator } from "./response_accumulator.ts";

/** More text, with all text of the part so far. */
export type ResponseTextDeltaEvent = TextDelta & {
  /** All text so far. */
  snapshot: string;
};

/** More arguments of a function call, with all of them so far. */
export type ResponseFunctionCallArgumentsDeltaEvent = ArgumentsDelta & {
  /** All arguments so far. */
  snapshot: string;
};

/** Events of a streamed response: those of the API, text and arguments with what came before. */
export type ResponseEvents =
  & BaseEvents
  & {
    [
      Type in Exclude<
        ResponseStreamEvent["type"],
        | "error"
        | "response.output_text.delta"
        | "response.function_call_arguments.delta"
      >
    ]: (event: Extract<ResponseStreamEvent, { type: Type }>) => void;
  }
  & {
    /** Any event of the API. */
    event: (event: ResponseStreamEvent) => void;
    /** More text. */
    "response.output_text.delta": (event: ResponseTextDeltaEvent) => void;
    /** More arguments of a function call. */
    "response.function_call_arguments.delta": (
      event: ResponseFunctionCallArgumentsDeltaEvent,
    ) => void;
  };

/** Params of a new response. */
export type ResponseCreateAndStreamParams =
  & Omit<ResponseCreateParamsBase, "stream">
  & {
    /** Always on. */
    stream?: true;
  };

/** Params to follow a response that was created in the background. */
export interface ResponseStreamByIdParams {
  /** ID of the response. */
  response_id: string;
  /** Number of the last event that was seen: only those after it are emitted. */
  starting_after?: number;
  /** Format that the response was asked for in. */
  text?: ResponseTextConfig;
  /** Tools that the response was asked for with. */
  tools?: readonly unknown[];
}

/** Params of `responses.stream()`. */
export type ResponseStreamParams =
  | ResponseCreateAndStreamParams
  | ResponseStreamByIdParams;

/** How often in a row a background response is followed again without a new event. */
const MAX_RESUMES = 5;

/**
 * A streamed response: events while it comes, a promise of what it ends with.
 *
 * A response created with `background: true` goes on after its connection is lost: it is followed
 * again from the last event.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const stream = openai.client().responses.stream({ model: "gpt-5", input: "Hi" });
 * stream.on("response.output_text.delta", ({ delta }) => console.log(delta));
 * console.log((await stream.finalResponse()).output_text);
 * ```
 */
export class ResponseStream<Parsed = null> extends EventStream<ResponseEvents>
  implements AsyncIterable<ResponseStreamEvent> {
  /** Params of the request, as far as they decide how it is parsed. */
  declare private readonly _params: ResponseParseParams | null;
  /** Builds the response. */
  declare private readonly _accumulator: ResponseAccumulator;
  /** The response, when it is complete. */
  declare private _final: ParsedResponse<Parsed> | undefined;

  /**
   * Creates a stream that has not begun.
   *
   * @param params Params of the request; `null` for a serialized stream.
   */
  constructor(params: ResponseParseParams | null) {
    super();
    setHidden(this, {
      _params: params,
      _accumulator: new ResponseAccumulator(),
      _final: undefined,
    });
  }

  /**
   * Starts a request, or follows a response, and emits its events.
   *
   * @param operations Send the requests: a client, or its operations.
   * @param params Params of the request, or ID of the response.
   * @param given Options of the requests.
   */
  static createResponse<Parsed>(
    operations: ResponseOperations | ResponseClient,
    params: ResponseStreamParams,
    given?: (StreamOptions & ParseAsOption) | null,
  ): ResponseStream<Parsed> {
    const { earlyReject, parseAs, ...options } = given ?? {};
    const stream = new ResponseStream<Parsed>(
      parserParams(params as ResponseParseParams, parseAs),
    );
    if (earlyReject) {
      const reader = requireReader(stream._format);
      stream._onText(earlyChecker(reader, (error) => stream._reject(error)));
    }
    stream._run(() => {
      stream._listenForAbort(options.signal);
      return stream._follow(operationsOf(operations), params, options);
    });
    return stream;
  }

  /**
   * Reads a stream that `toReadableStream()` serialized.
   *
   * @param readable JSON lines.
   */
  static fromReadableStream(readable: ReadableStream): ResponseStream<null> {
    const stream = new ResponseStream<null>(null);
    stream._run(async () => {
      stream._connected();
      const events = Stream.fromReadableStream<ResponseStreamEvent>(
        readable,
        stream.controller,
      );
      await stream._read(events, null);
      stream._throwIfAborted();
      await stream._complete();
    });
    return stream;
  }

  /**
   * The whole response, with its structured output.
   *
   * @throws {OpenAIError} If the stream fails.
   */
  async finalResponse(): Promise<ParsedResponse<Parsed>> {
    await this.done();
    if (this._final) return this._final;
    throw new OpenAIError("stream ended without producing a Response");
  }

  /** What the server left out of the stream and had to be assumed. */
  get quirks(): readonly string[] {
    return [...this._accumulator.quirks];
  }

  /** Iterates over the events; leaving the loop aborts the request. */
  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent> {
    return this._iterate<ResponseStreamEvent>((push) => {
      this.on("event", push);
      return () => this.off("event", push);
    }, () => this.abort());
  }

  /**
   * The finished elements of an array in the structured output, validated and in order, while the
   * rest is still arriving. A reader that pauses pauses the connection; leaving the loop ends the
   * request.
   *
   * @example
   * ```ts ignore
   * const stream = client.responses.stream({ model, input, text: { format: zodTextFormat(List, "list") } });
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
    const items = itemReader(path, this._format);
    const parts = this._iterate<Part>(
      (push) => this._onText(items.begin(push)),
      () => this.abort(),
    );
    const { _format: format } = this;
    return checkedItems(parts, items, format, (error) => this._reject(error));
  }

  /** Format of the text. */
  private get _format(): unknown {
    return this._params?.text?.format;
  }

  /** Calls a function with the text of the final message, from its beginning. Returns a function that stops this. */
  private _onText(read: (text: string) => void): () => void {
    const listener = (event: ResponseTextDeltaEvent) => {
      const item = this._accumulator.item(event.output_index);
      const { phase } = item as { phase?: string | null };
      if (phase == null || phase === "final_answer") read(event.delta);
    };
    if (this._accumulator.snapshot) {
      read(this._accumulator.response().output_text);
    }
    this.on("response.output_text.delta", listener);
    return () => this.off("response.output_text.delta", listener);
  }

  /** See {@linkcode EventStream}. */
  protected override _snapshot(): unknown {
    return this._accumulator.snapshot && this._accumulator.response();
  }

  /** The events as JSON lines, for another process or a browser. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller)
      .toReadableStream();
  }

  /** Reads the events, of several connections if the response is in the background. */
  private async _follow(
    operations: ResponseOperations,
    params: ResponseStreamParams,
    options?: RequestOptions,
  ): Promise<void> {
    this._throwIfAborted();
    const own = { ...options, signal: this.controller.signal };
    const byId = "response_id" in params ? params : null;
    let events = byId
      // From the beginning: the response is built of all events, and those that were seen are not emitted.
      ? await operations.retrieve(byId.response_id, { stream: true }, own)
      : await operations.create({
        ...params as ResponseCreateAndStreamParams,
        stream: true,
      } as ResponseCreateParamsStreaming, own);
    this._connected();
    const after = byId?.starting_after ?? null;
    const isBackground = byId !== null ||
      (params as ResponseCreateAndStreamParams).background === true;
    let last = -1;
    for (let resumes = 0;;) {
      const before = last;
      try {
        await this._read(events, after, (number) => last = number);
        break;
      } catch (error) {
        if (last > before) resumes = 0;
        const id = this._accumulator.snapshot?.id;
        const isLost = error instanceof TruncatedStreamError ||
          error instanceof APIConnectionError;
        if (
          !isBackground || !isLost || !id || this.controller.signal.aborted ||
          ++resumes > MAX_RESUMES
        ) throw error;
        events = await operations.retrieve(
          id,
          { stream: true, starting_after: last },
          own,
        );
      }
    }
    this._throwIfAborted();
    await this._complete();
  }

  /** Emits events until they end. */
  private async _read(
    events: AsyncIterable<ResponseStreamEvent>,
    after: number | null,
    onNumber?: (sequenceNumber: number) => void,
  ): Promise<void> {
    for await (const event of events) {
      if (this.ended) return;
      this._take(event, after);
      if (typeof event.sequence_number === "number") {
        onNumber?.(event.sequence_number);
      }
      const drained = this._drained();
      if (drained) await drained;
    }
  }

  /** Takes an event. */
  private _take(event: ResponseStreamEvent, after: number | null): void {
    if (event.type === "error") {
      const { error = event } = event as { error?: object };
      throw new APIError(undefined, error, event.message, undefined);
    }
    if ((event.type as string) === "keepalive") return;
    this._accumulator.add(event);
    if (after !== null && event.sequence_number <= after) return;
    this._emit("event", event);
    if (!this._hasListeners(event.type)) return;
    // deno-lint-ignore no-explicit-any -- the name of the event decides its type
    (this._emit as any)(event.type, this._enriched(event));
  }

  /** Deltas come with what came before them. */
  private _enriched(event: ResponseStreamEvent): ResponseStreamEvent {
    if (event.type === "response.output_text.delta") {
      const item = this._accumulator.item(event.output_index);
      const part = item.type === "message"
        ? item.content.at(event.content_index ?? -1)
        : undefined;
      return part?.type === "output_text"
        ? { ...event, snapshot: part.text } as ResponseTextDeltaEvent
        : event;
    }
    if (event.type === "response.function_call_arguments.delta") {
      const item = this._accumulator.item(event.output_index);
      return item.type === "function_call"
        ? {
          ...event,
          snapshot: item.arguments,
        } as ResponseFunctionCallArgumentsDeltaEvent
        : event;
    }
    return event;
  }

  /** The stream ended well. */
  private async _complete(): Promise<void> {
    const response = this._accumulator.response();
    this._final = await withResponse(
      response,
      parseResponse<Parsed>(response, this._params ?? {}),
    );
  }
}
