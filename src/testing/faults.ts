/**
 * Faults, declared by value and by position.
 *
 * @module
 */
import { errorType } from "./api_error.ts";
import { type Clock, pause } from "./clock.ts";
import {
  matches,
  type RequestInfo,
  type RequestMatcher,
} from "./request_matcher.ts";

/** How a connection breaks: a clean FIN, an RST, or silence. */
export type CutKind = "close" | "reset" | "stall";

/** A fault of a socket, counted in frames that the server sends. */
export interface SocketFault {
  /** Frames that the server sends before the fault. @default {0} */
  readonly after?: number;
  /** A close frame with this code and reason. */
  readonly close?: { readonly code: number; readonly reason?: string };
  /** The connection breaks without a close frame; `stall`: the server sends and acknowledges nothing more. */
  readonly cut?: CutKind;
  /** One frame that is not valid JSON. */
  readonly malformed?: true;
  /** One frame of this many bytes. */
  readonly oversized?: number;
  /** The server stops reading from the client. */
  readonly stallReader?: true;
}

/** A fault of one request. Its parts can be combined, such as a delay and a status. */
export interface Fault {
  /** Respond with this status instead. On a WebSocket path it refuses the handshake. */
  readonly status?: number;
  /** Headers of the response, e.g. `{ "retry-after": "2" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Reason given with `status`, e.g. `"rate_limit_exceeded"`. */
  readonly code?: string;
  /** Text given with `status`. */
  readonly message?: string;
  /** Body given with `status`, unchanged, instead of the API's error object. */
  readonly body?: string;
  /** Wait before the response, in ms of the fake's clock. */
  readonly delay?: number;
  /** The connection breaks before the first byte, or after the headers. */
  readonly reset?: "before-headers" | "after-headers";
  /** The body breaks off, after `afterEvents` or `afterBytes`. */
  readonly cut?: CutKind;
  /** Events that are sent before `cut`. */
  readonly afterEvents?: number;
  /** Bytes that are sent before `cut`. @default {0} */
  readonly afterBytes?: number;
  /** The body ends after this many bytes, with correct framing: half a JSON text. */
  readonly truncate?: number;
  /** Index of the event that arrives as broken JSON, from 0. */
  readonly malformedEvent?: number;
  /** A wrong value of `content-type`. */
  readonly contentType?: string;
  /** Bytes per write, to send the body in small pieces. */
  readonly drip?: number;
  /** Wait between two writes, in ms of the fake's clock. @default {0} */
  readonly dripEvery?: number;
  /** A fault after the handshake of a socket. */
  readonly socket?: SocketFault;
}

/** Which requests a fault affects. */
export interface FaultPosition {
  /** Requests that it applies to. Default: all. */
  readonly on?: RequestMatcher;
  /** How many of them succeed first. @default {0} */
  readonly skip?: number;
  /** How many it then affects. @default {1} */
  readonly times?: number;
}

/** The connection broke. A `TypeError`, because `fetch` rejects with one. */
export class Cut extends TypeError {
  /** Class name, as in stack traces. */
  override readonly name = "TypeError";
  /** How it broke. */
  readonly how: CutKind;

  /**
   * @param how How it broke.
   * @param started Whether the headers had been sent.
   */
  constructor(how: CutKind, started: boolean) {
    super(
      started ? "error reading a body from connection" : "fetch failed",
      {
        cause: new Error(
          how === "reset"
            ? "Connection reset by peer (os error 104)"
            : "connection closed before message completed",
        ),
      },
    );
    this.how = how;
  }
}

interface Planned {
  readonly fault: Fault;
  readonly on: RequestMatcher | undefined;
  skip: number;
  times: number;
}

/** Faults that wait for their requests. */
export class FaultPlan {
  readonly #planned: Planned[] = [];

  /** Plans a fault. */
  add(fault: Fault, position: FaultPosition = {}): void {
    const { on, skip = 0, times = 1 } = position;
    this.#planned.push({ fault, on, skip, times });
  }

  /** Whether a fault was planned, and is not a random one. */
  has(fault: Fault): boolean {
    return this.#planned.some((planned) => planned.fault === fault);
  }

  /** The fault of a request, which counts as used; `null` if there is none. */
  pick(request: RequestInfo): Fault | null {
    for (const planned of this.#planned) {
      if (planned.times <= 0 || !matches(request, planned.on)) continue;
      if (planned.skip > 0) {
        planned.skip--;
        continue;
      }
      planned.times--;
      return planned.fault;
    }
    return null;
  }
}

/** The response that a fault sends instead of the handler's; `null` if it sends none. */
export function refusal(fault: Fault): Response | null {
  if (fault.status === undefined) return null;
  const { status, code = null } = fault;
  const body = fault.body ?? (status === 204 ? null : JSON.stringify({
    error: {
      message: fault.message ?? `A fault of the fake: status ${status}.`,
      type: errorType(status),
      param: null,
      code,
    },
  }));
  return new Response(body, {
    status,
    headers: { "content-type": "application/json", ...fault.headers },
  });
}

/**
 * Applies a fault to a good response.
 *
 * @throws {Cut} If the connection breaks before the headers.
 */
export async function applyFault(
  response: Response,
  fault: Fault,
  clock: Clock,
  signal: AbortSignal,
): Promise<Response> {
  await pause(clock, fault.delay ?? 0, signal);
  if (fault.reset === "before-headers") throw new Cut("reset", false);
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(fault.headers ?? {})) {
    headers.set(name, value);
  }
  if (fault.contentType !== undefined) {
    headers.set("content-type", fault.contentType);
  }
  if (response.body === null || response.status === 204) {
    return new Response(null, { status: response.status, headers });
  }
  if (fault.truncate !== undefined) headers.delete("content-length");
  const body = ReadableStream.from(
    damage(response.body, fault, clock, signal),
  );
  return new Response(body, { status: response.status, headers });
}

async function* damage(
  body: ReadableStream<Uint8Array>,
  fault: Fault,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let chunks: AsyncIterable<Uint8Array> = body;
  if (fault.malformedEvent !== undefined) {
    chunks = malform(chunks, fault.malformedEvent);
  }
  if (fault.truncate !== undefined) chunks = first(chunks, fault.truncate);
  const how = fault.cut ??
    (fault.reset === "after-headers" ? "reset" : undefined);
  if (how !== undefined) chunks = cut(chunks, how, fault, signal);
  for await (const chunk of chunks) {
    const size = fault.drip ?? chunk.length;
    for (let at = 0; at < chunk.length; at += size) {
      if (at > 0 || fault.drip !== undefined) {
        await pause(clock, fault.dripEvery ?? 0, signal);
      }
      yield chunk.subarray(at, at + size);
    }
  }
}

// Event streams are written one event per chunk, so counting chunks counts events.
async function* malform(
  chunks: AsyncIterable<Uint8Array>,
  position: number,
): AsyncGenerator<Uint8Array> {
  let index = 0;
  for await (const chunk of chunks) {
    if (index++ !== position) {
      yield chunk;
      continue;
    }
    const text = new TextDecoder().decode(chunk).trimEnd();
    yield new TextEncoder().encode(
      `${text.slice(0, Math.ceil(text.length / 2))}\n\n`,
    );
  }
}

async function* first(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

async function* cut(
  chunks: AsyncIterable<Uint8Array>,
  how: CutKind,
  fault: Fault,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let events = fault.afterEvents ?? Infinity;
  let bytes = fault.afterBytes ??
    (fault.afterEvents === undefined ? 0 : Infinity);
  if (events > 0 && bytes > 0) {
    for await (const chunk of chunks) {
      yield chunk.subarray(0, bytes);
      bytes -= chunk.length;
      events--;
      if (events <= 0 || bytes <= 0) break;
    }
  }
  if (how === "stall") await aborted(signal);
  throw new Cut(how, true);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
