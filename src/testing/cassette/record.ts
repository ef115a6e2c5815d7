/**
 * Recording a cassette.
 *
 * @module
 */
import { checkNames, describeValue, type Names } from "../../core/names.ts";
import { redactPieces, type Secrets } from "../../core/secrets/redact.ts";
import {
  type CassetteLine,
  keptBody,
  keptPath,
  keptText,
  type RawBody,
  readBody,
  writeCassette,
} from "./cassette.ts";
import { type Clock, globalClock } from "../clock.ts";
import { keptString, PLACED, requestSecrets } from "../secrets.ts";

type Options = ConstructorParameters<typeof globalThis.WebSocket>[1];

/** Options of a recording. */
export interface RecordOptions {
  /** Sends the requests. Default: the global `fetch`, and with it the real API. */
  readonly fetch?: typeof globalThis.fetch;
  /** Opens the sockets. Default: the global `WebSocket`. */
  readonly WebSocket?: typeof globalThis.WebSocket;
  /** Clock of the recording. Default: the global clock. */
  readonly clock?: Clock;
  /**
   * Further texts to hide, of 8 characters or more, such as the secret of a webhook.
   *
   * Credentials of the requests are hidden anyway: keys in headers, queries and subprotocols,
   * cookies, organization and project.
   */
  readonly secrets?: readonly string[];
}

/** Names of the options: with a misspelled `secrets`, they would be in the cassette. */
const NAMES: Names<RecordOptions> = {
  fetch: 1,
  WebSocket: 1,
  clock: 1,
  secrets: 1,
};

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
  /^(content-type|openai-(?!organization|project).*|x-request-id|x-ratelimit-.*|retry-after.*|location)$/;

/**
 * Starts a recording.
 *
 * Requests are recorded by method, path and body, without their headers. Credentials are hidden in
 * all that is kept: those of the requests, even in Base64, percent-encoded or split between chunks;
 * text that looks like a key of the API; and signatures and tokens with names such as `client_secret`.
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
  checkNames(options, NAMES, "");
  const { clock = globalClock, fetch = globalThis.fetch, secrets = [] } =
    options;
  // A string would be a list of its characters, and the secret would be recorded.
  const isText = (one: unknown) => typeof one === "string" && one.length >= 8;
  if (!Array.isArray(secrets) || !secrets.every(isText)) {
    throw new TypeError(
      `secrets must be an array of texts of 8 characters or more, got ${
        describeValue(secrets)
      }`,
    );
  }
  const recording = new Recording(clock, secrets);
  return {
    get lines() {
      return recording.lines;
    },
    toString: () => writeCassette(recording.lines),
    fetch: recordingFetch(recording, fetch),
    WebSocket: recordingWebSocket(
      recording,
      options.WebSocket ?? globalThis.WebSocket,
    ),
  };
}

type Line<K extends CassetteLine["kind"]> = Extract<CassetteLine, { kind: K }>;

/** A line before anything in it is hidden: an earlier line may mention the credential of a later request. */
type RawLine =
  | Line<"response">
  | Line<"end">
  | (Omit<Line<"request">, "path" | "body"> & { url: URL; body: RawBody })
  | (Omit<Line<"chunk">, "text" | "base64"> & { bytes: Uint8Array })
  | (Omit<Line<"frame">, "data"> & { text: string | null });

/** The lines of a cassette that is being recorded. */
class Recording {
  readonly #raw: RawLine[] = [];
  readonly #clock: Clock;
  readonly #secrets: Set<string> = new Set();
  #exchanges = 0;

  constructor(clock: Clock, secrets: readonly string[]) {
    this.#clock = clock;
    for (const secret of secrets) {
      this.#secrets.add(secret);
      // The key without its prefix is as secret.
      const [, key] = secret.match(/^whsec_(.{8,})$/) ?? [];
      if (key !== undefined) this.#secrets.add(key);
    }
  }

  /** The lines so far, without credentials. */
  get lines(): readonly CassetteLine[] {
    // A secret that contains another one goes first, or a part of it would remain.
    const secrets = [...this.#secrets].sort((a, b) => b.length - a.length);
    const pieces = piecesOf(this.#raw, secrets);
    return this.#raw.map((line) => keptLine(line, secrets, pieces));
  }

  /** Records the request of a new exchange. */
  begin(
    method: string,
    url: URL,
    headers: Headers,
    body: RawBody,
  ): RecordedExchange {
    const exchange = this.#exchanges++;
    const start = this.#clock.now();
    this.know(headers, url.href);
    this.#raw.push({ kind: "request", exchange, method, url, body });
    return new RecordedExchange(
      exchange,
      () => this.#clock.now() - start,
      this.#raw,
      this,
    );
  }

  /** Hides the credentials in these headers, in all lines from the first on. */
  know(headers: Headers, url?: string): void {
    for (const secret of requestSecrets(headers, url, true)) {
      this.#secrets.add(secret);
    }
  }
}

/** The chunks of every body without credentials, including those that are split between chunks. */
function piecesOf(
  lines: readonly RawLine[],
  secrets: Secrets,
): Map<RawLine, Uint8Array> {
  const pieces: Map<RawLine, Uint8Array> = new Map();
  const chunks = lines.filter((line) => line.kind === "chunk");
  for (const group of Map.groupBy(chunks, (one) => one.exchange).values()) {
    const kept = redactPieces(group.map((one) => one.bytes), secrets, PLACED);
    for (const [i, line] of group.entries()) pieces.set(line, kept[i]);
  }
  return pieces;
}

function keptLine(
  line: RawLine,
  secrets: Secrets,
  pieces: ReadonlyMap<RawLine, Uint8Array>,
): CassetteLine {
  switch (line.kind) {
    case "request": {
      const { url, body, ...more } = line;
      return {
        ...more,
        path: keptPath(url, secrets),
        body: keptBody(body, secrets),
      };
    }
    case "response": {
      const headers = Object.entries(line.headers).map(([name, value]) =>
        [keptString(name, secrets), keptString(value, secrets)] as const
      );
      return { ...line, headers: Object.fromEntries(headers) };
    }
    case "chunk": {
      const { bytes: _bytes, ...more } = line;
      return { ...more, ...keptPiece(pieces.get(line)!) };
    }
    case "frame": {
      const { text, ...more } = line;
      const data = text === null ? { binary: true } : keptText(text, secrets);
      return { ...more, data };
    }
    case "end":
      return line.reason === undefined
        ? line
        : { ...line, reason: keptString(line.reason, secrets) };
  }
}

function keptPiece(bytes: Uint8Array): { text: string } | { base64: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { base64: bytes.toBase64() };
  }
}

/** Records the exchange that follows one request. */
class RecordedExchange {
  readonly #exchange: number;
  readonly #elapsed: () => number;
  readonly #lines: RawLine[];
  readonly #recording: Recording;

  constructor(
    exchange: number,
    elapsed: () => number,
    lines: RawLine[],
    recording: Recording,
  ) {
    this.#exchange = exchange;
    this.#elapsed = elapsed;
    this.#lines = lines;
    this.#recording = recording;
  }

  /** When and in which exchange something happens. */
  get #place(): { readonly exchange: number; readonly at: number } {
    return { exchange: this.#exchange, at: this.#elapsed() };
  }

  response(status: number, all: Headers): void {
    const account = [...all].filter(([name]) =>
      name === "openai-organization" || name === "openai-project"
    );
    this.#recording.know(new Headers(account));
    const headers = Object.fromEntries(
      [...all].filter(([name]) => KEPT_HEADERS.test(name)),
    );
    this.#lines.push({ kind: "response", ...this.#place, status, headers });
  }

  frame(from: "client" | "server", message: unknown): void {
    const text = typeof message === "string" ? message : null;
    this.#lines.push({ kind: "frame", ...this.#place, from, text });
  }

  end(how: EndOfExchange = {}): void {
    this.#lines.push({ kind: "end", ...this.#place, ...how });
  }

  /** Passes a body on and records its chunks. */
  async *body(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of body) {
        // A copy: the reader of the chunk may change it.
        const bytes = chunk.slice();
        this.#lines.push({ kind: "chunk", ...this.#place, bytes });
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
    const { method, url, headers } = request;
    const body = await readBody(request.clone());
    const exchange = recording.begin(method, new URL(url), headers, body);
    let response: Response;
    try {
      response = await send(request);
    } catch (error) {
      exchange.end({ cut: "reset" });
      throw error;
    }
    exchange.response(response.status, response.headers);
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
      const exchange = recording.begin(
        "WEBSOCKET",
        new URL(url),
        handshakeHeaders(options),
        null,
      );
      this.#exchange = exchange;
      this.addEventListener(
        "open",
        () => exchange.response(101, new Headers()),
      );
      this.addEventListener("message", ({ data }) => {
        // The client has left: whether more arrives depends on timing.
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

/** Headers and subprotocols of a handshake. */
function handshakeHeaders(options: Options): Headers {
  const { protocols = [], headers = {} } =
    typeof options === "string" || Array.isArray(options)
      ? { protocols: options }
      : options ?? {};
  const all = new Headers(headers);
  const offered = [protocols].flat();
  if (offered.length > 0) {
    all.set("sec-websocket-protocol", offered.join(", "));
  }
  return all;
}
