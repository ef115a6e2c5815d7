/**
 * From an endpoint to an open socket, or to an error that says why not.
 *
 * @module
 */
import {
  type AuthOptions,
  type Endpoint,
  type Knock,
  knock,
  takesHeaders,
  type WebSocketConstructor,
} from "./handshake.ts";
import { HandshakeError, type HandshakeFailure } from "./errors.ts";
import { Socket } from "./socket.ts";

/** How to dial. */
export interface DialOptions extends AuthOptions {
  /** Longest the handshake may take, in ms. @default {10_000} */
  readonly connectTimeout?: number;
  /** Gives up the attempt. */
  readonly signal?: AbortSignal;
  /**
   * After a refusal, ask once by GET for the reason and the wait that the handshake hides.
   * Only where the key goes in a header. @default {true}
   */
  readonly explain?: boolean;
}

/**
 * Opens a socket.
 *
 * The token is asked for on each attempt; after a 401 there is one more attempt, for a
 * provider may hand out a fresh one.
 *
 * @param endpoint Whom to dial.
 * @param url Where, from `socketURL`.
 * @param options How.
 * @throws {HandshakeError} If no connection comes about.
 * @throws The signal's reason, if it aborts first.
 */
export async function dial(
  endpoint: Endpoint,
  url: URL,
  options: DialOptions = {},
): Promise<Socket> {
  try {
    return await attempt(endpoint, url, options);
  } catch (error) {
    if (!(error instanceof HandshakeError) || error.status !== 401) throw error;
    return await attempt(endpoint, url, options);
  }
}

async function attempt(
  endpoint: Endpoint,
  url: URL,
  options: DialOptions,
): Promise<Socket> {
  const { signal, auth = "auto", allowInsecureKey } = options;
  signal?.throwIfAborted();
  const token = await endpoint.token();
  signal?.throwIfAborted();
  const constructor: WebSocketConstructor = endpoint.WebSocket ?? WebSocket;
  const channel = auth !== "auto"
    ? auth
    : takesHeaders(constructor)
    ? "header"
    : "subprotocol";
  const how = knock(endpoint, url, token, channel, allowInsecureKey);
  try {
    return await open(constructor, how, options);
  } catch (error) {
    if (
      !(error instanceof HandshakeError) || options.explain === false ||
      channel !== "header"
    ) throw error;
    throw await explained(endpoint, how, error, signal);
  }
}

function open(
  constructor: WebSocketConstructor,
  { url, protocols, headers }: Knock,
  { connectTimeout = 10_000, signal }: DialOptions,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const native = new constructor(
      url,
      Object.keys(headers).length > 0
        ? { headers, protocols: [...protocols] }
        : [...protocols],
    );
    native.binaryType = "arraybuffer";
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      native.onopen = native.onerror = native.onclose = null;
    };
    const fail = (error: unknown) => {
      settle();
      native.onerror = () => {}; // a late complaint about an attempt already given up
      native.close();
      reject(error);
    };
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(
      () =>
        fail(
          new HandshakeError(
            url,
            `no answer to the handshake within ${connectTimeout} ms`,
            { status: null },
          ),
        ),
      connectTimeout,
    );
    signal?.addEventListener("abort", onAbort);
    native.onopen = () => {
      settle();
      resolve(new Socket(native));
    };
    native.onerror = (event) => {
      const said = "message" in event ? String(event.message) : "";
      const status = /status code: (\d{3})/.exec(said)?.[1];
      fail(
        new HandshakeError(url, shortCause(said), {
          status: status ? Number(status) : null,
        }),
      );
    };
    native.onclose = ({ code }) =>
      fail(
        new HandshakeError(url, `closed with ${code} before it opened`, {
          status: null,
        }),
      );
  });
}

/** The runtime's words without what may hold an address or a header. */
function shortCause(said: string): string {
  for (
    const known of [
      "tcp connect error",
      "dns error",
      "invalid peer certificate",
      "Unexpected EOF",
    ]
  ) if (said.includes(known)) return known;
  return said.includes("status code") ? "refused" : "the handshake failed";
}

/** Asks by GET what the handshake hid; any trouble on the way leaves the error as it is. */
async function explained(
  endpoint: Endpoint,
  { url, headers }: Knock,
  error: HandshakeError,
  signal?: AbortSignal,
): Promise<HandshakeError> {
  if (error.status === null) return error;
  const address = new URL(url);
  address.protocol = url.protocol.replace(/^ws/, "http");
  try {
    const timeout = AbortSignal.timeout(3000);
    const answer = await (endpoint.fetch ?? fetch)(address, {
      headers,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const text = await answer.text();
    if (answer.status !== error.status) return error; // it answers about the GET, not about us
    return new HandshakeError(url, "refused", failureOf(answer, text));
  } catch {
    return error;
  }
}

function failureOf(answer: Response, text: string): HandshakeFailure {
  let body: { error?: { code?: unknown; type?: unknown } } | null = null;
  try {
    body = JSON.parse(text);
  } catch {
    // a proxy's page: the status has to do
  }
  const code = body?.error?.code ?? body?.error?.type;
  const after = answer.headers.get("retry-after");
  const ms = Number(answer.headers.get("retry-after-ms") ?? NaN);
  return {
    status: answer.status,
    code: typeof code === "string" ? code : null,
    requestId: answer.headers.get("x-request-id"),
    retryAfter: Number.isFinite(ms)
      ? ms
      : after === null
      ? null
      : waitOf(after),
  };
}

function waitOf(after: string): number | null {
  const seconds = Number(after);
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(after) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
