/**
 * Records every request, in order and without credentials.
 *
 * @module
 */
import { redactHeaders } from "../core/secrets/redact.ts";
import {
  checkMatcher,
  matches,
  type RequestInfo,
  type RequestMatcher,
} from "./request_matcher.ts";

/** One frame of a socket. */
export interface RecordedFrame {
  /** Who sent it. */
  readonly from: "client" | "server";
  /** When, in ms of the fake's clock. */
  readonly at: number;
  /** The event, or the text where it was no JSON, or the bytes. */
  readonly data: unknown;
}

/** One request. */
export interface RecordedRequest extends RequestInfo {
  /** Query by name; the last value of each. */
  readonly query: Readonly<Record<string, string>>;
  /** Headers; each value that is not known to be harmless is replaced by `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** When, in ms of the fake's clock. */
  readonly at: number;
  /** How it arrived: as a request, or as the handshake of a socket. */
  readonly transport: "http" | "websocket";
  /** Status of the response; `null` before it, and if the connection broke. */
  status: number | null;
  /** Frames in both directions; empty for an HTTP request. */
  readonly frames: RecordedFrame[];
}

/** Headers for a recording. Only the key of a subprotocol is hidden, and the scheme of a credential is kept. */
export function recordedHeaders(headers: Headers): Record<string, string> {
  return redactHeaders(
    headers,
    (value, name) =>
      name === "sec-websocket-protocol"
        ? value.replace(
          /(openai-insecure-api-key\.)[^,\s]+/g,
          "$1[redacted]",
        )
        : value.replace(/^(Bearer )?.*$/is, "$1[redacted]"),
  );
}

/** The requests to one fake. */
export class Recorder {
  readonly #requests: RecordedRequest[] = [];
  #watcher: ((request: RecordedRequest) => void) | null = null;

  /** Requests that were not taken yet, oldest first. */
  get all(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Notes a request. */
  add(request: RecordedRequest): void {
    this.#requests.push(request);
  }

  /** Passes on each request once it has a response, and does not keep it: for fakes that run for a long time. */
  watch(watcher: (request: RecordedRequest) => void): void {
    this.#watcher = watcher;
  }

  /** Records the response to a request, or a broken connection. */
  responded(request: RecordedRequest, status: number | null): void {
    request.status = status;
    if (this.#watcher === null) return;
    this.#watcher(request);
    const at = this.#requests.indexOf(request);
    if (at >= 0) this.#requests.splice(at, 1);
  }

  /** Returns the requests so far and forgets them. */
  take(where?: RequestMatcher): RecordedRequest[] {
    checkMatcher(where);
    const taken = this.#requests.filter((request) => matches(request, where));
    const left = this.#requests.filter((request) => !taken.includes(request));
    this.#requests.splice(0, this.#requests.length, ...left);
    return taken;
  }

  /** The first request that matches, or `undefined`. */
  find(where: RequestMatcher): RecordedRequest | undefined {
    checkMatcher(where);
    return this.#requests.find((request) => matches(request, where));
  }

  /**
   * Checks how often a request was made.
   *
   * @param where Which requests count.
   * @param times How many there must be. Default: at least one.
   * @throws {TypeError} If `where` can pick nothing.
   * @throws {Error} If there were more or fewer; the message lists the requests that were made.
   */
  assertCalled(where: RequestMatcher, times?: number): void {
    checkMatcher(where);
    const found = this.#requests.filter((request) => matches(request, where))
      .length;
    if (times === undefined ? found > 0 : found === times) return;
    const requests = this.#requests.map((request) =>
      `${request.method} ${request.path}`
    );
    throw new Error(
      `Cannot confirm ${times ?? "any"} call(s) of ${String(where)}: ` +
        `found ${found} among [${requests.join(", ")}]`,
    );
  }
}
