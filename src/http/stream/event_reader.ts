/**
 * Reads the server-sent events of one response.
 *
 * @module
 */
import { parseTogether } from "../../core/json.ts";
import { type ServerSentEvent, SseDecoder } from "../../core/sse.ts";
import { redactJson } from "../../core/secrets/redact.ts";
import { OpenAIError, StreamIdleTimeoutError } from "../../errors.ts";
import type { PartialStream } from "../../error_details.ts";
import type { TruncatedStreamError } from "../../stream_errors.ts";
import type { RawResponse } from "../../results/raw_response.ts";
import type { Call, Expectation } from "../call.ts";
import { deadlineExceeded, userAbort } from "../connection_errors.ts";
import { MAX_TEXT_LENGTH, tooLarge } from "../read_text.ts";
import { isCompressed, undecoded } from "./content_encoding.ts";
import { unexpectedContent } from "../read_response.ts";
import {
  fillFinishReasons,
  isDone,
  isError,
  isHeartbeat,
  strayError,
} from "../../core/stream_events.ts";
import {
  malformedEvent,
  reportedError,
  truncatedStream,
} from "./event_errors.ts";
import { StreamCompletion } from "./stream_completion.ts";
import { type Expired, StreamClock } from "./stream_clock.ts";

/** How long a body may take to end after the last event, so that its connection can be reused, in ms. */
const GRACE_MS = 100;

/** Ends the requests of streams that were half read and then forgotten, once they are garbage-collected. */
const FORGOTTEN = new FinalizationRegistry<{
  controller: AbortController;
  signal: AbortSignal | null;
  onAbort: () => void;
}>(({ controller, signal, onAbort }) => {
  signal?.removeEventListener("abort", onAbort);
  controller.abort();
});

/** Whether a stream may end without an end marker: that of a request by path is unknown. */
function mayEndAnywhere({ openEnded, byPath }: Expectation): boolean {
  return Boolean(openEnded || byPath);
}

/**
 * Reads the events of one response, and closes the connection when the caller stops early.
 *
 * It reads at most one chunk ahead of the caller.
 */
export class EventReader<Item>
  implements AsyncIterableIterator<Item, undefined> {
  readonly #call: Call;
  readonly #raw: RawResponse;
  readonly #controller: AbortController;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #clock: StreamClock;
  readonly #decoder = new SseDecoder();
  readonly #completion = new StreamCompletion();
  readonly #onAbort: () => void;
  #delivered = 0;
  /** Whether the content type is that of an event stream, or says nothing about it. */
  readonly #isStream: boolean;
  /** Whether the first bytes are those of an event stream. */
  #isChecked = false;
  #last: Item | undefined;
  /** The events of one chunk, and their parsed values if all of them can be parsed. */
  #events: readonly ServerSentEvent[] = [];
  #values: readonly unknown[] | null = null;
  #at = 0;
  /** Whether no more events will be delivered. */
  #finished = false;
  #closed = false;
  /** Whether a signal, or the caller, has stopped it. */
  #stopped = false;
  /** The read in progress; further calls of `next()` wait for it. */
  #turn: Promise<IteratorResult<Item, undefined>> | null = null;

  /**
   * @param call The call, whose expectation and limits apply to the events.
   * @param raw The response, its body unread; aborting its controller ends the events without an error.
   */
  constructor(call: Call, raw: RawResponse) {
    const { response, controller } = raw;
    this.#call = call;
    this.#raw = raw;
    this.#controller = controller;
    const type = response.headers.get("content-type");
    this.#isStream = type === null || !/json|html/i.test(type) ||
      /ndjson/i.test(type);
    this.#reader = (response.body ?? new Blob().stream()).getReader();
    this.#clock = new StreamClock(call.limits, (which) => this.#expire(which));
    this.#onAbort = EventReader.#stopper(new WeakRef(this));
    controller.signal.addEventListener("abort", this.#onAbort);
    call.signal?.addEventListener("abort", this.#onAbort);
    FORGOTTEN.register(this, {
      controller,
      signal: call.signal,
      onAbort: this.#onAbort,
    }, this);
    if (controller.signal.aborted || call.signal?.aborted) this.#stop();
  }

  /**
   * A listener that does not hold the reader, because a signal may live longer than the program's interest in the events. It is
   * made outside of the constructor, whose closures share a context that holds the reader.
   */
  static #stopper<Item>(weak: WeakRef<EventReader<Item>>): () => void {
    return () => {
      const reader = weak.deref();
      if (reader) reader.#stop();
    };
  }

  /** Returns itself, so that a library that takes the iterator out of a stream can iterate it. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next event, parsed. */
  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#turn) return this.#queue(this.#turn);
    try {
      const item = this.#take(); // events of the same chunk need no waiting
      if (item !== undefined) {
        return Promise.resolve({ value: item, done: false });
      }
    } catch (error) {
      this.#call.events?.fail(error);
      this.#close("early");
      return Promise.reject(error);
    }
    return this.#track(this.#pull());
  }

  /** Stops reading and closes the connection. */
  return(): Promise<IteratorResult<Item, undefined>> {
    this.#close("early");
    return Promise.resolve({ value: undefined, done: true });
  }

  #queue(turn: Promise<unknown>): Promise<IteratorResult<Item, undefined>> {
    const pull = () => this.#pull();
    return this.#track(turn.then(pull, pull));
  }

  #track(
    turn: Promise<IteratorResult<Item, undefined>>,
  ): Promise<IteratorResult<Item, undefined>> {
    const over = () => {
      if (this.#turn === turn) this.#turn = null;
    };
    this.#turn = turn;
    turn.then(over, over);
    return turn;
  }

  async #pull(): Promise<IteratorResult<Item, undefined>> {
    let bodyEnded = false;
    this.#clock.wait();
    try {
      while (true) {
        const item = this.#take();
        if (item !== undefined) return { value: item, done: false };
        if (this.#finished) {
          this.#call.events?.end("ok");
          break;
        }
        this.#throwStray();
        const { done, value } = await this.#reader.read();
        this.#throwIfStopped();
        bodyEnded = done;
        this.#clock.received();
        if (value && !this.#isChecked) this.#check(value);
        this.#hold(done ? this.#end() : this.#decode(value));
      }
      this.#close(bodyEnded || await this.#drain() ? "whole" : "early");
      return { value: undefined, done: true };
    } catch (error) {
      const failure = this.#judge(error);
      if (failure !== null) this.#call.events?.fail(failure);
      this.#close("early");
      if (failure === null) return { value: undefined, done: true };
      throw failure;
    } finally {
      this.#clock.rest();
    }
  }

  /** Looks at the first bytes: they must not be compressed, and they decide when the content type is not an event stream, because servers mislabel streams. */
  #check(bytes: Uint8Array): void {
    const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
    if (start === "") return;
    const { response } = this.#raw;
    if (isCompressed(response.headers, start)) {
      throw undecoded(this.#call, response, this.#raw);
    }
    if (!this.#isStream && /^[{<["]/.test(start)) {
      throw unexpectedContent(
        this.#call,
        response,
        this.#raw,
        "an event stream",
      );
    }
    this.#isChecked = true;
  }

  #decode(bytes: Uint8Array): readonly ServerSentEvent[] {
    const events = this.#decoder.push(bytes);
    const max = this.#call.limits.maxEventSize || Infinity;
    if (this.#decoder.pending <= Math.min(max, MAX_TEXT_LENGTH)) return events;
    throw tooLarge(this.#call, this.#raw.response, this.#raw, "event");
  }

  #hold(events: readonly ServerSentEvent[]): void {
    this.#at = 0;
    this.#events = events;
    this.#values = null;
    if (events.length === 0) return; // most reads, if a server sends a few bytes at a time
    const texts = events.map(({ data }) => data);
    if (isDone(texts.at(-1) ?? "")) texts.pop();
    this.#values = texts.length > 1 ? parseTogether(texts) : null;
    if (this.#values) this.#completion.note(this.#values);
  }

  /** Takes the next event of the chunk. */
  #take(): Item | undefined {
    if (this.#finished || this.#at >= this.#events.length) return undefined;
    const at = this.#at++;
    const { event, data } = this.#events[at];
    if (isDone(data)) {
      this.#throwStray();
      if (this.#delivered === 0 && !mayEndAnywhere(this.#call.expects)) {
        throw this.#truncated(undefined, "The stream ended without an event");
      }
      this.#finished = true;
      return undefined;
    }
    if (isHeartbeat(event, data)) return this.#take();
    const value = this.#values ? this.#values[at] : this.#parse(data);
    this.#call.events?.see(value, this.#raw);
    this.#last = this.#deliver(event, value);
    this.#delivered++;
    return this.#last;
  }

  #parse(data: string): unknown {
    try {
      const value = JSON.parse(data);
      this.#completion.note([value]);
      return value;
    } catch {
      throw malformedEvent(this.#call, this.#raw, data);
    }
  }

  #deliver(event: string | null, value: unknown): Item {
    const { framing, openEnded, byPath = false } = this.#call.expects;
    if (openEnded) return value as Item;
    if (event === "error" || isError(value, byPath)) {
      throw reportedError(this.#call, this.#raw, value);
    }
    if (!byPath) fillFinishReasons(value);
    return framing === "named" || event?.startsWith("thread.")
      ? { event, data: value } as Item
      : value as Item;
  }

  /** Handles the end of the body, which is an error before the end marker. Returns a last event that no blank line closed. */
  #end(): readonly ServerSentEvent[] {
    const last = this.#decoder.end();
    this.#throwStray();
    if (last === null) {
      if (!this.#completion.complete && !mayEndAnywhere(this.#call.expects)) {
        throw this.#truncated();
      }
      this.#finished = true;
      return [];
    }
    try {
      if (!isDone(last.data)) JSON.parse(last.data);
    } catch {
      throw this.#truncated(); // an incomplete event
    }
    return [last];
  }

  /** Throws the error of a line that is not an event: some servers report failures so. */
  #throwStray(): void {
    const { stray } = this.#decoder;
    if (stray === null) return;
    const value = strayError(stray);
    if (value !== undefined) throw reportedError(this.#call, this.#raw, value);
    this.#decoder.stray = null;
  }

  #truncated(cause?: unknown, message?: string): TruncatedStreamError {
    const partial = this.#partial();
    return truncatedStream(this.#call, this.#raw, partial, cause, message);
  }

  #partial(): PartialStream {
    const received: PartialStream = {
      events: this.#delivered,
      text: this.#completion.text,
      last: this.#last ?? null,
    };
    return redactJson(received, this.#raw.secrets());
  }

  #throwIfStopped(): void {
    if (!this.#stopped) return; // signals need not be asked after each read
    this.#call.signal?.throwIfAborted();
    this.#controller.signal.throwIfAborted();
  }

  /** Converts an error of reading; `null` if the stream was ended through its controller, which is not an error. */
  #judge(error: unknown): unknown {
    const { signal, expects } = this.#call;
    const { signal: { aborted, reason } } = this.#controller;
    if (signal?.aborted) {
      // The program knows what it aborted, so a stop button is not a failure. A timeout of its signal is one.
      return (signal.reason as Error | null)?.name === "TimeoutError"
        ? userAbort(signal, true)
        : null;
    }
    if (aborted) return reason instanceof OpenAIError ? reason : null;
    if (error instanceof OpenAIError) return error;
    // A reset after the end marker loses nothing.
    if (this.#completion.complete && !expects.openEnded) return null;
    return this.#truncated(error);
  }

  #expire(which: Expired): void {
    this.#controller.abort(
      which === "deadline"
        ? deadlineExceeded(this.#call, true)
        : new StreamIdleTimeoutError({
          action: this.#call.action,
          mayHaveExecuted: true,
          partial: this.#partial(),
          message: which === "silence"
            ? `Stream timed out: no byte within ${this.#call.limits.streamIdleTimeout} ms after ${this.#delivered} events`
            : `Stream timed out: no event within ${this.#call.limits.timeout} ms after ${this.#delivered} events, only comments`,
        }),
    );
  }

  /** Waits briefly for the end of the body, and returns whether it came. */
  async #drain(): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<{ done: boolean }>((resolve) => {
      timer = setTimeout(() => resolve({ done: false }), GRACE_MS);
    });
    const rest = this.#reader.read().catch(() => ({ done: true }));
    const { done } = await Promise.race([rest, patience]);
    clearTimeout(timer);
    return done;
  }

  #close(how: "whole" | "early"): void {
    if (this.#closed) return;
    this.#closed = this.#finished = true;
    if (how === "whole") this.#letGo();
    else {
      this.#stop();
      this.#controller.abort();
    }
  }

  /** Stops at once: drops the remaining events, and does not wait for a body that ignores the signal. */
  #stop(): void {
    this.#stopped = true;
    if (this.#call.signal?.aborted) this.#controller.abort();
    if (this.#call.events) {
      const { reason } = this.#controller.signal;
      if (reason instanceof OpenAIError) this.#call.events.fail(reason);
      else this.#call.events.end("stopped");
    }
    this.#letGo();
    this.#events = [];
    this.#reader.cancel().catch(() => {});
  }

  #letGo(): void {
    this.#clock.stop();
    FORGOTTEN.unregister(this);
    this.#controller.signal.removeEventListener("abort", this.#onAbort);
    this.#call.signal?.removeEventListener("abort", this.#onAbort);
  }
}
