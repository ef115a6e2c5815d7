/**
 * The endpoint of sessions, from the options of the client.
 *
 * @module
 */
import { currentToken } from "../config/credentials.ts";
import type { Caller } from "../contract.ts";
import type { ResolvedOptions } from "../config/options.ts";
import { credentialHeader, presentHeaders } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
import type { Endpoint } from "../socket/handshake.ts";

/** A caller that also has the options of the client, for resources that open sessions. */
export interface ClientCaller extends Caller {
  /** Options of the client, as they are now. */
  readonly options: ResolvedOptions;
}

/** Endpoints by the options that they were made of: all sessions of a client share one. */
const ENDPOINTS: Record<"bearer" | "own", WeakMap<ResolvedOptions, Endpoint>> =
  { bearer: new WeakMap(), own: new WeakMap() };

/**
 * Endpoint and credentials for sessions. The key is requested again for each connection.
 *
 * @param options Options of the client.
 * @param isBearer Whether a key is a bearer token even if the service has a header of its own for keys.
 * @throws {OpenAIError} If there is neither a key nor a header that carries one.
 */
export function endpointOf(
  options: ResolvedOptions,
  isBearer = false,
): Endpoint {
  // these are objects of the program, which may change them in place
  if (options.defaultQuery || options.fetchOptions) {
    return newEndpoint(options, isBearer);
  }
  const known = ENDPOINTS[isBearer ? "bearer" : "own"];
  let endpoint = known.get(options);
  if (!endpoint) known.set(options, endpoint = newEndpoint(options, isBearer));
  return endpoint;
}

function newEndpoint(options: ResolvedOptions, isBearer: boolean): Endpoint {
  const { apiKey, organization, project, fetch, WebSocket, platform } = options;
  if (platform?.prepareRequest) {
    throw new OpenAIError(
      `Cannot open a session: provider "${platform.name}" supports requests only`,
    );
  }
  const { fetchOptions, httpClient } = options;
  const { "user-agent": _, ...headers } = presentHeaders(
    options.defaultHeaders,
  );
  const keyHeader = isBearer ? undefined : platform?.keyHeader;
  if (keyHeader && typeof apiKey === "string") headers[keyHeader] ??= apiKey;
  const hasOwnCredential = credentialHeader(headers) !== undefined;
  if (apiKey === null && !hasOwnCredential) {
    throw new OpenAIError(
      `Cannot open a session: apiKey is missing, looked in ${
        options.describeKeySources("apiKey")
      }`,
    );
  }
  return {
    baseURL: platform?.socketURL?.(options.baseURL) ?? queriedURL(options),
    token: () =>
      hasOwnCredential || apiKey === null
        ? ""
        : currentToken(apiKey, platform?.keyFunction),
    organization,
    project,
    headers,
    fetch: fetch as typeof globalThis.fetch,
    ...(WebSocket ? { WebSocket } : {}),
    ...(httpClient || fetchOptions
      ? {
        fetchOptions: {
          ...(httpClient ? { client: httpClient } : {}),
          ...fetchOptions,
        },
      }
      : {}),
  };
}

/**
 * Opens a session; if the client has `onEvent`, it gets the session's events.
 *
 * @param options Options of the client.
 * @param action What opens it, such as `realtime.connect`.
 * @param model Its model, if the program names one.
 * @param open Opens it.
 */
export async function openSession<T extends object>(
  options: ResolvedOptions,
  action: string,
  model: unknown,
  open: (endpoint: Endpoint) => Promise<T>,
): Promise<T> {
  // Azure documents a bearer token for Responses, and `api-key` for realtime.
  const isBearer = action === "responses.connect";
  const connect = () => open(endpointOf(options, isBearer));
  if (options.onEvent === null) return await connect();
  const { openObserved } = await import("./socket_events.ts");
  return await openObserved(options, action, model, connect);
}

/** The base URL with the query that REST calls send, too. */
function queriedURL(
  { baseURL, baseQuery, defaultQuery }: ResolvedOptions,
): string {
  if (!baseQuery && !defaultQuery) return baseURL;
  const url = new URL(baseURL);
  url.search = baseQuery;
  for (const [name, value] of Object.entries(defaultQuery ?? {})) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
