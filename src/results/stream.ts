/**
 * The stream of events that a streaming call returns.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { sseEvents } from "./sse_events.ts";
import { tee } from "./tee.ts";

/**
 * The events of a call, as they arrive. It can be read once.
 *
 * Leaving the loop, `using`, and aborting {@linkcode Stream.controller} end the request and close its connection.
 *
 * @example
 * ```ts
 * import { Stream } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const body = new Blob(['{"n":1}\n{"n":2}\n']).stream();
 * const stream = Stream.fromReadableStream<{ n: number }>(body);
 * assertEquals(await Array.fromAsync(stream), [{ n: 1 }, { n: 2 }]);
 * ```
 */
export class Stream<Item>
  implements AsyncIterable<Item>, Disposable, AsyncDisposable {
  /** Aborting it ends the request; the loop then ends without an error. */
  readonly controller: AbortController;
  /** Starts reading. As in the official SDK, libraries that observe a stream replace it. */
  declare iterator: () => AsyncIterator<Item>;

  /**
   * Wraps an iterator of events.
   *
   * @param iterator Returns the iterator; called once.
   * @param controller Aborting it ends the request.
   */
  constructor(
    iterator: () => AsyncIterator<Item>,
    controller: AbortController = new AbortController(),
  ) {
    this.controller = controller;
    let isRead = false;
    Object.defineProperty(this, "iterator", {
      writable: true,
      configurable: true,
      value: () => {
        if (isRead) {
          throw new OpenAIError(
            "Cannot read the stream again: use tee() for two readers",
          );
        }
        isRead = true;
        return iterator();
      },
    });
  }

  /**
   * Reads events from JSON lines, as {@linkcode Stream.toReadableStream} writes them.
   *
   * @param readable Bytes or text.
   * @param controller Aborting it ends the events.
   */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array | string>,
    controller: AbortController = new AbortController(),
  ): Stream<Item> {
    return new Stream(() => jsonLines<Item>(readable, controller), controller);
  }

  /**
   * Reads the events of a response that the program has requested itself, for example with `fetch`.
   *
   * It has no time limits, and may end without an end marker.
   *
   * @param response An event stream, unread.
   * @param controller Aborting it ends the events. Leaving the loop aborts it.
   * @param _client Ignored; the official SDK takes its logger from it.
   * @param synthesizeEventData Each event is `{ event, data }`, with its name.
   * @param streamMode `"events"`: an event that reports an error is an event like any other.
   *
   * @example
   * ```ts
   * import { Stream } from "@duplex/openai";
   * import { assertEquals } from "@std/assert";
   *
   * const response = new Response('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
   * const stream = Stream.fromSSEResponse<{ n: number }>(response, new AbortController());
   * assertEquals(await Array.fromAsync(stream), [{ n: 1 }, { n: 2 }]);
   * ```
   */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    _client?: unknown,
    synthesizeEventData?: boolean,
    streamMode: "legacy" | "events" = "legacy",
  ): Stream<Item> {
    const how = {
      named: synthesizeEventData === true,
      raw: streamMode === "events",
    };
    return new Stream(
      () => sseEvents<Item>(response, controller, how),
      controller,
    );
  }

  /** Whether the request was aborted, by the caller's `signal` or by `controller`: the loop then ends without an error. */
  get aborted(): boolean {
    return this.controller.signal.aborted;
  }

  /**
   * Returns the iterator of the events.
   *
   * @throws {OpenAIError} If they have been read before.
   * @throws {TruncatedStreamError} If the connection closes before the end marker.
   * @throws {StreamIdleTimeoutError} If no event arrives within `streamIdleTimeout`.
   * @throws {StreamError} If the API reports an error, or an event is not valid JSON.
   * @throws {APIUserAbortError} If the call's signal is aborted.
   */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.iterator();
  }

  /** Returns two streams with the same events. Events that only one has read are kept; the request ends when both have been read or left. */
  tee(): [Stream<Item>, Stream<Item>] {
    const events = this.iterator();
    const [left, right] = tee(() => events);
    return [
      new Stream(() => left, this.controller),
      new Stream(() => right, this.controller),
    ];
  }

  /** Returns the events as JSON lines, for another process or a browser. Cancelling the stream ends the request. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const utf8 = new TextEncoder();
    let events: AsyncIterator<Item>;
    return new ReadableStream({
      start: () => {
        events = this[Symbol.asyncIterator]();
      },
      pull: async (out) => {
        const { value, done } = await events.next();
        if (done) out.close();
        else out.enqueue(utf8.encode(`${JSON.stringify(value)}\n`));
      },
      cancel: async () => {
        await events.return?.();
      },
    });
  }

  /** Ends the request. */
  [Symbol.dispose](): void {
    this.controller.abort();
  }

  /** Ends the request. */
  [Symbol.asyncDispose](): Promise<void> {
    this.controller.abort();
    return Promise.resolve();
  }
}

async function* jsonLines<Item>(
  readable: ReadableStream<Uint8Array | string>,
  controller: AbortController,
): AsyncGenerator<Item, undefined> {
  const utf8 = new TextDecoder();
  const reader = readable.getReader();
  const unblock = () => void reader.cancel().catch(() => {});
  controller.signal.addEventListener("abort", unblock);
  if (controller.signal.aborted) unblock();
  try {
    let line = "";
    while (true) {
      const { value, done } = await reader.read();
      if (controller.signal.aborted) return;
      const text = done
        ? utf8.decode()
        : typeof value === "string"
        ? value
        : utf8.decode(value, { stream: true });
      const lines = text.split("\n");
      lines[0] = line + lines[0];
      line = done ? "" : lines.pop()!;
      for (const whole of lines) {
        if (whole.trim()) yield parseLine(whole);
      }
      if (done) return;
    }
  } finally {
    controller.signal.removeEventListener("abort", unblock);
    unblock();
  }
}

function parseLine<Item>(line: string): Item {
  try {
    return JSON.parse(line);
  } catch {
    throw new OpenAIError(
      `Cannot read the stream: a line of length ${line.length} is not valid JSON`,
    );
  }
}
