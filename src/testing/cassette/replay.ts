/**
 * Replaying a cassette: recorded responses to recorded requests.
 *
 * @module
 */
import { checkNames, describeValue, type Names } from "../../core/names.ts";
import {
  type CassetteLine,
  differences,
  keptBody,
  keptPath,
  keptText,
  readBody,
  readCassette,
} from "./cassette.ts";
import type { Secrets } from "../../core/secrets/redact.ts";
import { requestSecrets } from "../secrets.ts";
import { type Clock, globalClock, pause } from "../clock.ts";
import { Cut } from "../faults.ts";
import type { Accept, PeerSocket } from "../network/peer_socket.ts";
import { memoryWebSocket } from "../network/socket_pair.ts";

/** Options of a replay. */
export interface ReplayOptions {
  /** How many times faster than recorded; `Infinity` does not wait at all. @default {Infinity} */
  readonly speed?: number;
  /** Clock of the replay. Default: the global clock. */
  readonly clock?: Clock;
}

const NAMES: Names<ReplayOptions> = { speed: 1, clock: 1 };

/** Replays a cassette. */
export interface CassettePlayer extends AsyncDisposable {
  /** A `fetch` that resolves recorded requests and rejects others. */
  readonly fetch: typeof globalThis.fetch;
  /** A `WebSocket` that replays recorded frames. */
  readonly WebSocket: typeof globalThis.WebSocket;
  /**
   * Checks that the test made every recorded request and sent every recorded frame.
   *
   * @throws {Error} If something differed or was not used; the message lists the differences.
   */
  assertFinished(): void;
}

type Line<K extends CassetteLine["kind"]> = Extract<CassetteLine, { kind: K }>;

interface Exchange {
  readonly request: Line<"request">;
  readonly rest: CassetteLine[];
  begun: boolean;
}

/**
 * Plays a cassette.
 *
 * Disposal fails the test like {@link CassettePlayer.assertFinished}.
 *
 * @param text Text of the cassette, from {@link recordCassette}.
 * @param options Speed and clock.
 * @throws {TypeError} If an option is unknown.
 * @throws {RangeError} If `speed` is not a number above 0.
 * @throws {SyntaxError} If the text is not a cassette.
 */
export function replayCassette(
  text: string,
  options: ReplayOptions = {},
): CassettePlayer {
  checkNames(options, NAMES, "");
  const { speed = Infinity, clock = globalClock } = options;
  if (!(typeof speed === "number" && speed > 0)) {
    throw new RangeError(
      `speed must be a number above 0, got ${describeValue(speed)}`,
    );
  }
  const replay = new Replay(readCassette(text));
  const stop = new AbortController();
  const wait = (ms: number) => pause(clock, ms / speed, stop.signal);
  return {
    assertFinished: () => replay.assertFinished(),
    [Symbol.asyncDispose]() {
      stop.abort();
      replay.assertFinished();
      return Promise.resolve();
    },
    fetch: replayingFetch(replay, wait),
    WebSocket: replayingWebSocket(replay, wait),
  };
}

type Wait = (ms: number) => Promise<void>;

/** What is left of a cassette, and how the test differs from it. */
class Replay {
  /** Differences found so far. */
  readonly problems: string[] = [];
  readonly #exchanges: Exchange[];

  constructor(lines: readonly CassetteLine[]) {
    this.#exchanges = sorted(lines);
  }

  /**
   * Begins the exchange of a request.
   *
   * @returns The lines that follow the request.
   * @throws {Error} If the request was not recorded, or was recorded with another body.
   */
  begin(method: string, path: string, body: unknown): CassetteLine[] {
    const found = this.#exchanges.find(({ begun, request }) =>
      !begun && request.method === method &&
      differences(request.path, path).length === 0
    );
    const wrong = found === undefined
      ? [`${method} ${path}: not on the cassette, or too often`]
      : differences(found.request.body, body).map((line) =>
        `${method} ${path}: ${line}`
      );
    if (found !== undefined) found.begun = true;
    if (found !== undefined && wrong.length === 0) return found.rest;
    this.problems.push(...wrong);
    throw new Error(`Cannot replay: ${wrong.join("; ")}`);
  }

  /** Throws if something differed or was not used. */
  assertFinished(): void {
    const all = [...this.problems, ...this.#exchanges.flatMap(unused)];
    if (all.length > 0) {
      throw new Error(`The cassette and the test differ:\n${all.join("\n")}`);
    }
  }
}

/** What the test did not use of an exchange. */
function unused({ begun, request, rest }: Exchange): string[] {
  if (!begun) return [`${request.method} ${request.path}: never requested`];
  return rest.filter((line) => line.kind === "frame").map((line) =>
    `${request.path}: frame from the ${line.from} left: ${
      JSON.stringify(line.data).slice(0, 80)
    }`
  );
}

function replayingFetch(
  replay: Replay,
  wait: Wait,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const secrets = requestSecrets(request.headers, request.url, true);
    const rest = replay.begin(
      request.method,
      keptPath(new URL(request.url), secrets),
      keptBody(await readBody(request), secrets),
    );
    const response = rest.shift();
    await wait(response && "at" in response ? response.at : 0);
    request.signal.throwIfAborted();
    if (response?.kind !== "response") throw new Cut("reset", false);
    const { status, headers, at } = response;
    const isEmpty = rest[0]?.kind !== "chunk";
    return new Response(
      isEmpty ? null : ReadableStream.from(chunks(rest, at, wait)),
      { status, headers },
    );
  };
}

function replayingWebSocket(
  replay: Replay,
  wait: Wait,
): typeof globalThis.WebSocket {
  return memoryWebSocket((request) => {
    const secrets = requestSecrets(request.headers, request.url, true);
    const path = keptPath(new URL(request.url), secrets);
    const rest = replay.begin("WEBSOCKET", path, null);
    const response = rest.shift();
    return Promise.resolve(
      response?.kind === "response"
        ? {
          protocol: "realtime",
          accept: actor(rest, response.at, wait, replay.problems, secrets),
        }
        : new Response(null, { status: 503 }),
    );
  });
}

function sorted(lines: readonly CassetteLine[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const line of lines) {
    if (line.kind === "request") {
      exchanges[line.exchange] = { request: line, rest: [], begun: false };
    } else exchanges[line.exchange].rest.push(line);
  }
  return exchanges;
}

const encoder = new TextEncoder();

async function* chunks(
  rest: CassetteLine[],
  from: number,
  wait: Wait,
): AsyncGenerator<Uint8Array> {
  let last = from;
  for (let line = rest.shift(); line !== undefined; line = rest.shift()) {
    if (!("at" in line)) continue;
    await wait(line.at - last);
    last = line.at;
    if (line.kind === "end" && line.cut) throw new Cut(line.cut, true);
    if (line.kind !== "chunk" || line.text === "") continue;
    yield line.text === undefined
      ? Uint8Array.fromBase64(line.base64!)
      : encoder.encode(line.text);
  }
}

/** Plays the server's part and checks the client's part. */
function actor(
  rest: CassetteLine[],
  from: number,
  wait: Wait,
  problems: string[],
  secrets: Secrets,
): Accept {
  return (socket) => {
    const inbox: unknown[] = [];
    let ended = false;
    let wake: () => void = () => {};
    play(socket);
    return {
      message(data) {
        inbox.push(
          typeof data === "string" ? keptText(data, secrets) : { binary: true },
        );
        wake();
      },
      closed() {
        ended = true;
        wake();
      },
    };

    async function play(socket: PeerSocket): Promise<void> {
      let last = from;
      for (let line = rest[0]; line !== undefined && !ended; line = rest[0]) {
        if (line.kind === "frame" && line.from === "client") {
          while (inbox.length === 0 && !ended) {
            await new Promise<void>((resolve) => wake = resolve);
          }
          if (inbox.length === 0) return;
          problems.push(...differences(line.data, inbox.shift(), "frame"));
        } else if ("at" in line) {
          await wait(line.at - last);
          last = line.at;
          if (ended) return;
          if (line.kind === "frame") socket.send(JSON.stringify(line.data));
          else if (line.kind === "end") end(socket, line);
        }
        rest.shift();
      }
      for (const extra of inbox) {
        problems.push(...differences(undefined, extra, "frame"));
      }
    }
  };
}

// If the client closed the socket, there is nothing to do.
function end(socket: PeerSocket, line: Line<"end">): void {
  if (line.cut !== undefined) socket.cut(line.cut);
  else socket.close(line.code ?? 1000, line.reason);
}
