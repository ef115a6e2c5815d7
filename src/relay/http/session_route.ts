/**
 * `POST /session`: returns what a client needs to connect.
 *
 * @module
 */
import type { ClientSecretCreateParams } from "../../generated/types/realtime/client_secrets.ts";
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { RelayIdentity, RelayRoute } from "../adapters/adapter.ts";

/** The part of a client that makes client secrets; `new OpenAI()` fits. */
export interface SecretsClient {
  /** Realtime resources. */
  readonly realtime: {
    /** Client secrets. */
    readonly clientSecrets: {
      /** Makes one. */
      create(
        params: ClientSecretCreateParams,
      ): PromiseLike<{ readonly value: string; readonly expires_at: number }>;
    };
  };
}

/** Options of {@linkcode sessionRoute}. */
export interface SessionRouteOptions {
  /** Path below that of the relay. @default {"/session"} */
  readonly path?: string;
  /** Whether to connect to the API at once, so that the session is ready when the client comes. @default {false} */
  readonly prepare?: boolean;
  /**
   * Returns a client secret of the API instead of a ticket, for clients that connect to the API
   * themselves. The relay neither counts nor ends what they do with it, and they can read and
   * change the session's configuration.
   */
  readonly secret?: {
    /** A client with a standard key. */
    readonly client: SecretsClient;
    /** What the secret is for. */
    readonly params:
      | ClientSecretCreateParams
      | ((
        identity: RelayIdentity,
      ) => ClientSecretCreateParams | Promise<ClientSecretCreateParams>);
  };
}

const RULES = {
  path: "string",
  prepare: "boolean",
  secret: { client: "any", params: "any" },
} as const satisfies Record<keyof SessionRouteOptions, OptionRule>;

/** How long a ticket is valid, in seconds. */
const TICKET_SECONDS = 60;

/**
 * Gives clients a ticket: `{"ticket":"...","expires_at":1767225600}`. It admits one client, once.
 *
 * Requests are checked like connections: by origin, capacity and `authorize`.
 *
 * @example
 * ```ts
 * import { realtimeRelay, sessionRoute } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI();
 * await using relay = realtimeRelay(openai.client(), {
 *   authorize: () => ({ user: "ada" }),
 *   session: { model: "gpt-realtime" },
 *   routes: [sessionRoute()],
 * });
 * const request = new Request("http://localhost/session", { method: "POST" });
 * const { ticket } = await (await relay(request)).json();
 * assertEquals(typeof ticket, "string"); // ws://localhost/?ticket=...
 * ```
 *
 * @param options What clients get.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 */
export function sessionRoute(options: SessionRouteOptions = {}): RelayRoute {
  checkOptions(options, RULES);
  const { path = "/session", prepare = false, secret } = options;
  return {
    method: "POST",
    path,
    async handle(request, context) {
      await request.body?.cancel();
      const identity = await context.admit(request);
      if (identity instanceof Response) return identity;
      if (!secret) {
        const expires_at = Math.floor(Date.now() / 1_000) + TICKET_SECONDS;
        const ticket = await context.ticket(identity, { prepare });
        return noStore({ ticket, expires_at });
      }
      const { client, params } = secret;
      // without the session, which contains the instructions
      const { value, expires_at } = await client.realtime.clientSecrets.create(
        typeof params === "function" ? await params(identity) : params,
      );
      return noStore({ value, expires_at });
    },
  };
}

function noStore(fields: object): Response {
  return Response.json(fields, { headers: { "cache-control": "no-store" } });
}
