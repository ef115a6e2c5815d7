/**
 * The request of a handshake: address and credentials, without any I/O.
 *
 * @module
 */
import { isLoopback } from "../core/loopback.ts";
import { credentialHeader } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";

/** The part of the global `WebSocket` constructor that is used. */
export type WebSocketConstructor = new (
  url: string | URL,
  // deno-lint-ignore no-explicit-any -- protocols or, where the runtime takes them, options
  protocols?: any,
) => WebSocket;

/** Server and credentials, shared by every connection of one client. */
export interface Endpoint {
  /** Root of the API, such as `https://api.openai.com/v1`; http becomes ws, https wss. */
  readonly baseURL: string;
  /** Called for each connection, so keys may rotate; an empty string sends no credential. */
  readonly token: () => string | Promise<string>;
  /** Value for `OpenAI-Organization`. */
  readonly organization?: string | null;
  /** Value for `OpenAI-Project`. */
  readonly project?: string | null;
  /** Additional headers, where the runtime's `WebSocket` supports headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the global `WebSocket`. */
  readonly WebSocket?: WebSocketConstructor;
  /**
   * Options of the request for the reason of a refused handshake. Their `client`, a
   * `Deno.HttpClient` with a proxy or certificates, also opens the sockets.
   */
  readonly fetchOptions?: RequestInit;
  /** Replaces the global `fetch`, which requests the reason of a refused handshake. */
  readonly fetch?: typeof globalThis.fetch;
}

/** How the credential travels: never in both places, never in the URL. */
export type AuthChannel = "header" | "subprotocol";

/** What the caller allows beyond what is safe. */
export interface AuthOptions {
  /**
   * Where the credential goes. `auto`: in a header where the runtime's `WebSocket`
   * takes headers, else in a subprotocol. @default {"auto"}
   */
  readonly auth?: "auto" | AuthChannel;
  /**
   * Allows what is refused by default because it is unsafe: a secret over plain `ws:` to
   * another machine, and a standard key in a subprotocol. @default {false}
   */
  readonly allowInsecureKey?: boolean;
}

/** Arguments of the `WebSocket` constructor. */
export interface HandshakeRequest {
  /** Full address, without any credential. */
  readonly url: URL;
  /** Subprotocols to offer. */
  readonly protocols: readonly string[];
  /** Request headers; empty on the subprotocol channel. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Builds the address of a socket below a base URL.
 *
 * @param baseURL Root of the API, http(s) or ws(s); its own query is kept.
 * @param path Path below it, such as `/realtime`.
 * @param query Query parameters; `undefined` leaves one out.
 * @throws {TypeError} If `baseURL` is not a URL of one of these schemes.
 */
export function socketURL(
  baseURL: string,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): URL {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : null;
  if (!url || !/^(http|ws)s?:$/.test(url.protocol)) {
    throw new TypeError(
      `baseURL must be a URL such as "https://api.openai.com/v1", got ${
        url?.protocol ?? "text that is not a URL"
      }`,
    );
  }
  url.protocol = url.protocol.replace(/^http/, "ws");
  url.username = url.password = url.hash = "";
  url.pathname = url.pathname.replace(/\/+$/, "") + path;
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

/**
 * Whether a `WebSocket` constructor takes request headers.
 *
 * The behaviour decides, not the name of the runtime: the constructor gets a URL that every
 * runtime rejects, and either reads `headers` from its options or does not.
 *
 * @param constructor The constructor to test.
 */
export function takesHeaders(constructor: WebSocketConstructor): boolean {
  let asked = false;
  try {
    new constructor("ws://[", {
      get headers() {
        asked = true;
        return {};
      },
    });
  } catch {
    // every runtime rejects the URL: only the read of `headers` matters
  }
  return asked;
}

/** Each additional header once, whatever its case, without that of the beta, which the API refuses. */
function furtherHeaders({ headers = {} }: Endpoint): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
      .filter(([name]) => name !== "openai-beta"),
  );
}

/**
 * Puts the credential into exactly one channel.
 *
 * @param endpoint Server and credentials.
 * @param url Address, from {@linkcode socketURL}.
 * @param token The credential; empty sends none.
 * @param channel Where the credential goes.
 * @param allowInsecureKey Skips both refusals.
 * @throws {OpenAIError} If a secret would travel in the clear to another machine, or a
 * standard key in a subprotocol, where proxies and logs see it; or if an additional
 * header is a credential, and the runtime takes no headers.
 */
export function buildHandshake(
  endpoint: Endpoint,
  url: URL,
  token: string,
  channel: AuthChannel,
  allowInsecureKey = false,
): HandshakeRequest {
  const { organization, project } = endpoint;
  const headers = furtherHeaders(endpoint);
  const named = credentialHeader(headers);
  if (named && channel === "subprotocol") {
    throw new OpenAIError(
      `Cannot send the header ${named}: this WebSocket sends no headers; pass the key as apiKey`,
    );
  }
  if ((token || named) && !allowInsecureKey) {
    if (url.protocol === "ws:" && !isLoopback(url.hostname)) {
      throw new OpenAIError(
        `Cannot send a key to ${url.origin}: ws: is not encrypted; use wss: or set allowInsecureKey`,
      );
    }
    if (channel === "subprotocol" && !token.startsWith("ek_")) {
      throw new OpenAIError(
        "Cannot send a standard key as a subprotocol, where others may read it: use an ephemeral key (ek_...) or set allowInsecureKey",
      );
    }
  }
  if (channel === "header") {
    if (token) headers["authorization"] = `Bearer ${token}`;
    if (organization) headers["openai-organization"] = organization;
    if (project) headers["openai-project"] = project;
    return { url, protocols: [], headers };
  }
  const protocols = ["realtime"];
  if (token) protocols.push(`openai-insecure-api-key.${token}`);
  if (organization) protocols.push(`openai-organization.${organization}`);
  if (project) protocols.push(`openai-project.${project}`);
  return { url, protocols, headers: {} };
}
