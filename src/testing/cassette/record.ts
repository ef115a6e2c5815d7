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

/** What is recorded from. */
export interface RecordOptions {
  /** Whom requests go to. Default: the global `fetch`, and with it the real API. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whom sockets go to. Default: the global `WebSocket`. */
  readonly WebSocket?: typeof globalThis.WebSocket;
  /** Time of the recording. Default: the global clock. */
  readonly clock?: Clock;
}

/** What passes through it is noted. */
export interface CassetteRecorder {
  /** A `fetch` that notes. */
  readonly fetch: typeof globalThis.fetch;
  /** A `WebSocket` that notes. */
  readonly WebSocket: typeof globalThis.WebSocket;
  /** What was noted so far. */
  readonly lines: readonly CassetteLine[];
  /** The cassette as text: JSON Lines. */
  toString(): string;
}

const KEPT_HEADERS =
  /^(content-type|openai-.*|x-request-id|x-ratelimit-.*|retry-after.*|location)$/;

/**
 * Begins a cassette.
 *
 * Requests are kept by method, path and body; headers of requests are not kept at all, and keys in texts are blotted out.
 *
 * @example
 * ```ts
 * import { fakeOpenAI, recordCassette, replayCassette } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * const tape = recordCassette({ fetch: openai.fetch });
 * const ask = { model: "gpt-5", input: "Say cheese" };
 * await openai.client({ fetch: tape.fetch }).responses.create(ask);
 *
 * await using replay = replayCassette(String(tape));
 * const again = openai.client({ fetch: replay.fetch });
 * assertEquals((await again.responses.create(ask)).output_text, "cheese");
 * ```
 */
export function recordCassette(options: RecordOptions = {}): CassetteRecorder {
  const { clock = globalClock, fetch: send = globalThis.fetch } = options;
  const lines: CassetteLine[] = [];
  let exchanges = 0;
  const begin = (method: string, url: URL, body: unknown) => {
    const exchange = exchanges++;
    const start = clock.now();
    const path = withoutSecrets(url.pathname + url.search);
    lines.push({ kind: "request", exchange, method, path, body });
    return { exchange, at: () => clock.now() - start };
  };
  const Base = options.WebSocket ?? globalThis.WebSocket;

  return {
    lines,
    toString: () => writeCassette(lines),
    async fetch(input, init) {
      const request = new Request(input, init);
      const body = await keptBody(request.clone());
      const { exchange, at } = begin(
        request.method,
        new URL(request.url),
        body,
      );
      let response: Response;
      try {
        response = await send(request);
      } catch (error) {
        lines.push({ kind: "end", exchange, at: at(), cut: "reset" });
        throw error;
      }
      const headers = Object.fromEntries(
        [...response.headers].filter(([name]) => KEPT_HEADERS.test(name)),
      );
      lines.push({
        kind: "answer",
        exchange,
        at: at(),
        status: response.status,
        headers,
      });
      if (response.body === null) {
        lines.push({ kind: "end", exchange, at: at() });
        return response;
      }
      return new Response(
        ReadableStream.from(noted(response.body, exchange, at, lines)),
        response,
      );
    },
    WebSocket: class WebSocket extends Base {
      readonly #exchange: number;
      readonly #at: () => number;

      constructor(url: string | URL, more?: Options) {
        super(url, more);
        const { exchange, at } = begin("WEBSOCKET", new URL(url), null);
        this.#exchange = exchange;
        this.#at = at;
        this.addEventListener("open", () => {
          lines.push({
            kind: "answer",
            exchange,
            at: at(),
            status: 101,
            headers: {},
          });
        });
        this.addEventListener("message", ({ data }) => {
          this.#note("server", data);
        });
        this.addEventListener("close", ({ code, reason }) => {
          lines.push(
            code === 0
              ? { kind: "end", exchange, at: at(), cut: "close" }
              : { kind: "end", exchange, at: at(), code, reason },
          );
        }, { once: true });
      }

      override send(
        data: string | ArrayBufferLike | Blob | ArrayBufferView,
      ): void {
        this.#note("client", data);
        super.send(data as string);
      }

      #note(from: "client" | "server", data: unknown): void {
        lines.push({
          kind: "frame",
          exchange: this.#exchange,
          at: this.#at(),
          from,
          data: typeof data === "string" ? keptText(data) : { binary: true },
        });
      }
    },
  };
}

async function* noted(
  body: ReadableStream<Uint8Array>,
  exchange: number,
  at: () => number,
  lines: CassetteLine[],
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of body) {
      const line = { kind: "chunk", exchange, at: at() } as const;
      try {
        lines.push({ ...line, text: withoutSecrets(decoder.decode(chunk)) });
      } catch {
        lines.push({ ...line, base64: chunk.toBase64() });
      }
      yield chunk;
    }
    lines.push({ kind: "end", exchange, at: at() });
  } catch (error) {
    lines.push({ kind: "end", exchange, at: at(), cut: "reset" });
    throw error;
  }
}
