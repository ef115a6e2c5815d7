/**
 * Opens a socket, or throws an error that says why it could not be opened.
 *
 * @module
 */
import {
  type AuthOptions,
  buildHandshake,
  type Endpoint,
  type HandshakeRequest,
  takesHeaders,
  type WebSocketConstructor,
} from "./handshake.ts";
import { HandshakeError } from "./errors.ts";
import { abortable } from "../core/waits.ts";
import { diagnoseRefusal } from "./refusal.ts";
import { Socket } from "./socket.ts";

/** Options of {@linkcode dial}. */
export interface DialOptions extends AuthOptions {
  /** Longest the handshake may take, in ms. @default {10_000} */
  readonly connectTimeout?: number;
  /** Cancels the attempt. */
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
 * The token is requested for each attempt; after a 401 there is one more attempt, because a
 * provider may return a new token.
 *
 * @param endpoint Server and credentials.
 * @param url Address, from `socketURL`.
 * @param options Timeout, authentication and signal.
 * @throws {HandshakeError} If the connection cannot be established.
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
  const asked = Promise.resolve().then(() => endpoint.token());
  const token = await (signal ? abortable(asked, signal) : asked);
  signal?.throwIfAborted();
  const constructor: WebSocketConstructor = endpoint.WebSocket ?? WebSocket;
  const withHeaders = takesHeaders(constructor);
  const channel = auth !== "auto"
    ? auth
    : withHeaders
    ? "header"
    : "subprotocol";
  // the connection pool, where the constructor takes options
  const { client } = (withHeaders && endpoint.fetchOptions || {}) as {
    readonly client?: object;
  };
  const how = buildHandshake(endpoint, url, token, channel, allowInsecureKey);
  try {
    return await open(constructor, how, client, options);
  } catch (error) {
    if (
      !(error instanceof HandshakeError) || options.explain === false ||
      channel !== "header"
    ) throw error;
    throw await diagnoseRefusal(endpoint, how, error, signal);
  }
}

function open(
  constructor: WebSocketConstructor,
  { url, protocols, headers }: HandshakeRequest,
  client: object | undefined,
  { connectTimeout = 10_000, signal }: DialOptions,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const native = create(
      constructor,
      url,
      Object.keys(headers).length > 0 || client
        ? { headers, protocols, ...(client && { client }) }
        : protocols,
    );
    native.binaryType = "arraybuffer";
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown) => { // further events of the socket change nothing
      settle();
      native.close();
      reject(error);
    };
    const refuse = (cause: string, status: number | null = null) =>
      fail(new HandshakeError(url, cause, { status }));
    const onAbort = () => fail(signal?.reason);
    const onOutcome = (event: Event) => {
      if (event.type === "open") {
        settle();
        for (const type of OUTCOMES) {
          native.removeEventListener(type, onOutcome);
        }
        // with npm:ws, an error event without a listener ends the process
        if (constructor !== WebSocket) native.onerror = () => {};
        resolve(new Socket(native));
      } else if (event.type === "error") {
        const message = `${(event as ErrorEvent).message}`;
        const status = /status code: (\d{3})/.exec(message);
        refuse(shortCause(message), Number(status?.[1]) || null);
      } else {
        refuse(`closed with ${(event as CloseEvent).code} before it opened`);
      }
    };
    const timer = setTimeout(
      () => refuse(`no response within ${connectTimeout} ms`),
      connectTimeout,
    );
    signal?.addEventListener("abort", onAbort);
    for (const type of OUTCOMES) native.addEventListener(type, onOutcome);
  });
}

/** Events of a socket that end its handshake. */
const OUTCOMES = ["open", "error", "close"] as const;

/** Creates the socket. The runtime's error may contain a header, so it is not passed on. */
function create(
  constructor: WebSocketConstructor,
  url: URL,
  how: unknown,
): WebSocket {
  try {
    return new constructor(url, how);
  } catch (error) {
    const denied = (error as Error | null)?.name === "NotCapable";
    throw new HandshakeError(
      url,
      denied
        ? `the program may not use the network; run it with --allow-net=${url.host}`
        : "the runtime refuses the address, or a character of the key or of a header",
      { status: null, impossible: true },
    );
  }
}

/** The cause in the runtime's message, without what may contain an address or a header. */
function shortCause(message: string): string {
  for (
    const known of [
      "tcp connect error",
      "dns error",
      "invalid peer certificate",
      "Unexpected EOF",
    ]
  ) if (message.includes(known)) return known;
  return message.includes("status code") ? "refused" : "the handshake failed";
}
