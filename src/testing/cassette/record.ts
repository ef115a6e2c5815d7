/**
 * Recording a cassette.
 *
 * @module
 */
import {
  type CassetteLine,
  keptBody,
  keptText,
  withoutSecrets,
  writeCassette,
} from "./cassette.ts";
import { type Clock, globalClock } from "../clock.ts";

type Options = ConstructorParameters<typeof globalThis.WebSocket>[1];

/** Options of a recording. */
export interface RecordOptions {
  /** Sends the requests. Default: the global `fetch`, and with it the real API. */
  readonly fetch?: typeof globalThis.fetch;
  /** Opens the sockets. Default: the global `WebSocket`. */
  readonly WebSocket?: typeof globalThis.WebSocket;
  /** Clock of the recording. Default: the global clock. */
  readonly clock?: Clock;
}

/** Records the requests and sockets that go through it. */
export interface CassetteRecorder {
  /** A `fetch` that records. */
  readonly fetch: typeof globalThis.fetch;
  /** A `WebSocket` that records. */
  readonly WebSocket: typeof globalThis.WebSocket;
  /** What was recorded so far. */
  readonly lines: readonly CassetteLine[];
  /** The cassette as text: JSON Lines. */
  toString(): string;
}

const KEPT_HEADERS =
  /^(content-type|openai-.*|x-request-id|x-ratelimit-.*|retry-after.*|location)$/;

/**
 * Starts a recording.
 *
 * Requests are recorded by method, path and body. Their headers are not recorded, and keys in texts are redacted.
 *
 * @example
 * ```ts
 * import { fakeOpenAI, recordCassette, replayCassette } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * const recorder = recordCassette({ fetch: openai.fetch });
 * const ask = { model: "gpt-5", input: "Say cheese" };
 * await openai.client({ fetch: recorder.fetch }).responses.create(ask);
 *
 * await using replay = replayCassette(String(recorder));
 * const again = openai.client({ fetch: replay.fetch });
 * assertEquals((await again.responses.create(ask)).output_text, "cheese");
 * ```
 */
export function recordCassette(options: RecordOptions = {}): CassetteRecorder {
  const { clock = globalClock, fetch = globalThis.fetch } = options;
  const recording = new Recording(clock);
  return {
    lines: recording.lines,
    toString: () => writeCassette(recording.lines),
    fetch: recordingFetch(recording, fetch),
    WebSocket: recordingWebSocket(
      recording,
      options.WebSocket ?? globalThis.WebSocket,
    ),
  };
}

/** The lines of a cassette that is being recorded. */
class Recording {
  readonly lines: CassetteLine[] = [];
  readonly #clock: Clock;
  #exchanges = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Records the request of a new exchange. */
  begin(method: string, url: URL, body: unknown): RecordedExchange {
    const exchange = this.#exchanges++;
    const start = this.#clock.now();
    const path = withoutSecrets(url.pathname + url.search);
    this.lines.push({ kind: "request", exchange, method, path, body });
    return new RecordedExchange(
      exchange,
      () => this.#clock.now() - start,
      this.lines,
    );
  }
}

/** Records what follows one request. */
class RecordedExchange {
  readonly #exchange: number;
  readonly #elapsed: () => number;
  readonly #lines: CassetteLine[];

  constructor(
    exchange: number,
    elapsed: () => number,
    lines: CassetteLine[],
  ) {
    this.#exchange = exchange;
    this.#elapsed = elapsed;
    this.#lines = lines;
  }

  /** When and in which exchange something happens. */
  get #place(): { readonly exchange: number; readonly at: number } {
    return { exchange: this.#exchange, at: this.#elapsed() };
  }

  response(status: number, headers: Record<string, string>): void {
    this.#lines.push({ kind: "answer", ...this.#place, status, headers });
  }

  frame(from: "client" | "server", message: unknown): void {
    const data = typeof message === "string"
      ? keptText(message)
      : { binary: true };
    this.#lines.push({ kind: "frame", ...this.#place, from, data });
  }

  end(how: EndOfExchange = {}): void {
    this.#lines.push({ kind: "end", ...this.#place, ...how });
  }

  /** Passes a body on and records its chunks. */
  async *body(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      for await (const chunk of body) {
        const line = { kind: "chunk", ...this.#place } as const;
        try {
          const text = withoutSecrets(decoder.decode(chunk));
          this.#lines.push({ ...line, text });
        } catch {
          this.#lines.push({ ...line, base64: chunk.toBase64() });
        }
        yield chunk;
      }
      this.end();
    } catch (error) {
      this.end({ cut: "reset" });
      throw error;
    }
  }
}

type EndOfExchange = Partial<
  Omit<Extract<CassetteLine, { kind: "end" }>, "kind" | "exchange" | "at">
>;

function recordingFetch(
  recording: Recording,
  send: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await keptBody(request.clone());
    const url = new URL(request.url);
    const exchange = recording.begin(request.method, url, body);
    let response: Response;
    try {
      response = await send(request);
    } catch (error) {
      exchange.end({ cut: "reset" });
      throw error;
    }
    const headers = [...response.headers].filter(([name]) =>
      KEPT_HEADERS.test(name)
    );
    exchange.response(response.status, Object.fromEntries(headers));
    if (response.body === null) {
      exchange.end();
      return response;
    }
    const recorded = exchange.body(response.body);
    return new Response(ReadableStream.from(recorded), response);
  };
}

function recordingWebSocket(
  recording: Recording,
  Base: typeof globalThis.WebSocket,
): typeof globalThis.WebSocket {
  return class WebSocket extends Base {
    readonly #exchange: RecordedExchange;

    constructor(url: string | URL, options?: Options) {
      super(url, options);
      const exchange = recording.begin("WEBSOCKET", new URL(url), null);
      this.#exchange = exchange;
      this.addEventListener("open", () => exchange.response(101, {}));
      this.addEventListener("message", ({ data }) => {
        // The client has left: whether more arrives is a matter of timing.
        if (this.readyState === this.OPEN) exchange.frame("server", data);
      });
      this.addEventListener("close", ({ code, reason }) => {
        exchange.end(code === 0 ? { cut: "close" } : { code, reason });
      }, { once: true });
    }

    override send(
      data: string | ArrayBufferLike | Blob | ArrayBufferView,
    ): void {
      this.#exchange.frame("client", data);
      super.send(data as string);
    }
  };
}
