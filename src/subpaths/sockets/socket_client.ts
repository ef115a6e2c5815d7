/**
 * The client of a connection: server, credentials, and its `onEvent`.
 *
 * @module
 */
import {
  credentialHeader,
  type HeadersLike,
  mergeHeaders,
  presentHeaders,
} from "../../core/headers.ts";
import { type ClientCaller, endpointOf } from "../../resources/endpoint.ts";
import type { SocketObserver } from "../../resources/socket_events.ts";
import type { Endpoint } from "../../socket/handshake.ts";

/** The client that a connection belongs to: this one, or any object with a key and a base URL. */
export interface SocketClient {
  /** The key. */
  readonly apiKey: string | null;
  /** Root of the API. */
  readonly baseURL: string;
}

/**
 * Server and credentials of a client.
 *
 * @param client The client.
 * @param headers Headers of the handshake; they replace those of the client, and `null` removes one.
 * @param isBearer See {@linkcode endpointOf}.
 */
export function endpointFor(
  client: SocketClient,
  headers?: HeadersLike | null,
  isBearer = false,
): Endpoint {
  const { caller } = client as { caller?: ClientCaller };
  const endpoint: Endpoint = caller?.options
    ? endpointOf(caller.options, isBearer)
    : { baseURL: client.baseURL, token: () => client.apiKey ?? "" };
  const given = mergeHeaders({}, headers);
  const { token, organization = null, project = null } = endpoint;
  return {
    ...endpoint,
    // What the program names replaces what the client would send.
    token: credentialHeader(given) ? () => "" : token,
    organization: "openai-organization" in given ? null : organization,
    project: "openai-project" in given ? null : project,
    headers: presentHeaders(mergeHeaders({ ...endpoint.headers }, given)),
  };
}

/**
 * Root of the sockets of a client.
 *
 * @param client The client.
 */
export function socketRoot(client: SocketClient): string {
  const { caller } = client as { caller?: ClientCaller };
  const { platform } = caller?.options ?? {};
  return platform?.socketURL?.(client.baseURL) ?? client.baseURL;
}

/**
 * Reports to the `onEvent` of the client, if it has one.
 *
 * @param connection The client, what opens the connection, and the model.
 */
export async function observe(
  { client, action, model }: {
    readonly client: SocketClient;
    readonly action: string;
    readonly model?: string | undefined;
  },
): Promise<SocketObserver | undefined> {
  const { caller } = client as { caller?: ClientCaller };
  if (!caller?.options?.onEvent) return undefined;
  const { socketObserver } = await import("../../resources/socket_events.ts");
  return socketObserver(caller.options, action, model);
}
