import { OpenAIError } from "../errors.ts";
import { tee } from "./tee.ts";

/**
 * Events of a call as they come. Can be read once.
 *
 * Leaving the loop, `using`, and {@linkcode Stream.controller} end the request and free its connection.
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
  /** Ends the request: the loop then ends without an error. */
  readonly controller: AbortController;
  /** Starts reading. Libraries that observe a stream replace it, as they do in the official SDK. */
  declare iterator: () => AsyncIterator<Item>;

  /**
   * Wraps an iterator of events.
   *
   * @param iterator Makes the events; asked once.
   * @param controller Ends the request behind them.
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
   * Events from JSON lines, as {@linkcode Stream.toReadableStream} writes them.
   *
   * @param readable Bytes or text.
   * @param controller Ends the events.
   */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array | string>,
    controller: AbortController = new AbortController(),
  ): Stream<Item> {
    return new Stream(() => jsonLines<Item>(readable, controller), controller);
  }

  /**
   * Reads the events.
   *
   * @throws {OpenAIError} If they have been read before.
   * @throws {TruncatedStreamError} If they break off before the end marker.
   * @throws {StreamIdleTimeoutError} If none comes for longer than `streamIdleTimeout`.
   * @throws {StreamError} If the API reports an error, or an event is no JSON.
   * @throws {APIUserAbortError} If the call's signal is aborted.
   */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.iterator();
  }

  /** Two streams with the same events; what one has read and the other has not is kept. Both must be read or left to end the request. */
  tee(): [Stream<Item>, Stream<Item>] {
    const events = this.iterator();
    const [left, right] = tee(() => events);
    return [
      new Stream(() => left, this.controller),
      new Stream(() => right, this.controller),
    ];
  }

  /** The events as JSON lines, for another process or a browser. Cancelling it ends the request. */
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
      `Cannot read the stream: a line of ${line.length} characters is not valid JSON`,
    );
  }
}
