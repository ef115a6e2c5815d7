/**
 * `POST /webhooks`: phone calls by SIP.
 *
 * @module
 */
import type { CallAcceptParams } from "../../generated/types/realtime/calls.ts";
import type {
  CallClient,
  IncomingCall,
} from "../../realtime/phone/call_handler.ts";
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import { InvalidWebhookSignatureError } from "../../auth_errors.ts";
import { callHandler } from "../../realtime/runtime.js";
import type { JoinOptions } from "./calls_route.ts";
import type {
  RelayedCall,
  RelayIdentity,
  RelayRoute,
  RouteContext,
} from "../adapters/adapter.ts";

/** The part of a client that accepts phone calls; `new OpenAI()` fits. */
export interface PhoneClient extends CallClient {
  /** Realtime resources. */
  readonly realtime: CallClient["realtime"] & {
    /** Phone calls. */
    readonly calls: {
      /** Ends a call. */
      hangup(callId: string): PromiseLike<unknown>;
    };
  };
}

/** Options of {@linkcode webhooksRoute}. */
export interface WebhooksRouteOptions {
  /** Signing secret of the webhook endpoint, `whsec_...`; several while it is rotated. */
  readonly secret: string | readonly string[];
  /** Path below that of the relay. @default {"/webhooks"} */
  readonly path?: string;
  /** Who calls, and with which limits; `null` rejects the call. Default: the call's `From` is the user. */
  readonly authorize?: (
    call: IncomingCall,
  ) => RelayIdentity | null | Promise<RelayIdentity | null>;
  /** Configuration of the session of a call. */
  readonly accept: (
    identity: RelayIdentity,
    call: IncomingCall,
  ) => CallAcceptParams | Promise<CallAcceptParams>;
  /**
   * Tools and other options of the session that joins a call. A function can make tools for one
   * call, such as one that transfers it with `client.realtime.calls.refer(call.callId, ...)`.
   */
  readonly options?:
    | JoinOptions
    | ((
      identity: RelayIdentity,
      call: IncomingCall,
    ) => JoinOptions | Promise<JoinOptions>);
  /** SIP status of calls that are rejected, also for a limit of the user. @default {603} (Decline) */
  readonly rejectStatus?: number;
}

const RULES = {
  secret: "any",
  path: "string",
  authorize: "function",
  accept: "function",
  options: "any",
  rejectStatus: "any",
} as const satisfies Record<keyof WebhooksRouteOptions, OptionRule>;

/**
 * Accepts phone calls that OpenAI reports by the webhook `realtime.call.incoming`. A call counts as
 * a session of the relay: `onSession` gets it, and a limit hangs it up. Repeated deliveries of a
 * call are ignored.
 *
 * @example
 * ```ts
 * import { realtimeRelay, webhooksRoute } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client();
 * await using relay = realtimeRelay(client, {
 *   authorize: () => ({ user: "ada" }),
 *   session: { model: "gpt-realtime" },
 *   routes: [
 *     webhooksRoute(client, {
 *       secret: "whsec_c2VjcmV0",
 *       authorize: ({ sipHeaders }) =>
 *         sipHeaders.from ? { user: sipHeaders.from } : null, // rejects the call
 *       accept: () => ({ type: "realtime", model: "gpt-realtime" }),
 *     }),
 *   ],
 * });
 * ```
 *
 * @param client Accepts calls, with a standard key; `new OpenAI()` fits.
 * @param options Who may call, and the session of a call.
 * @throws {TypeError} If the secret is missing, or an option is unknown or of the wrong type.
 */
export function webhooksRoute(
  client: PhoneClient,
  options: WebhooksRouteOptions,
): RelayRoute {
  checkOptions(options, RULES);
  const secrets = typeof options.secret === "string"
    ? [options.secret]
    : options.secret;
  checkSecrets(secrets);
  let handler: ((request: Request) => Promise<Response>) | undefined;
  let isReported = false;
  const { path = "/webhooks" } = options;
  return {
    method: "POST",
    path,
    async handle(request, context) {
      handler ??= handlerFor(client, secrets, options, context);
      const isSigned = request.headers.has("webhook-signature");
      const response = await handler(request);
      if (response.status === 400 && isSigned && !isReported) {
        isReported = true; // once: anybody can send such requests
        context.track(Promise.reject(
          new Error(
            `POST ${path} was refused: its signature does not match secret. If OpenAI sent it, ` +
              "secret is that of another endpoint, or a clock is wrong by more than 5 minutes",
          ),
        ));
      }
      return response;
    },
  };
}

/** A call that is being joined. */
interface Accepted {
  readonly call: RelayedCall;
  options?: JoinOptions;
}

/** Checks secrets without showing one. */
function checkSecrets(secrets: unknown): asserts secrets is string[] {
  const list = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) {
    throw new TypeError("secret must not be empty, got an empty array");
  }
  for (const secret of list) {
    if (typeof secret === "string" && secret.trim() !== "") continue;
    throw new TypeError(
      `secret must be a non-empty string, got ${
        typeof secret === "string" ? "an empty one" : typeof secret
      }`,
    );
  }
}

/** Parses a webhook that was signed with one of the secrets. */
function unwrapper(
  { webhooks }: CallClient,
  secrets: readonly string[],
): CallClient["webhooks"]["unwrap"] {
  return async (payload, headers) => {
    for (const secret of secrets.slice(1)) {
      try {
        return await webhooks.unwrap(payload, headers, secret);
      } catch (error) {
        if (!(error instanceof InvalidWebhookSignatureError)) throw error;
      }
    }
    return await webhooks.unwrap(payload, headers, secrets[0]);
  };
}

function handlerFor(
  client: PhoneClient,
  secrets: readonly string[],
  options: WebhooksRouteOptions,
  context: RouteContext,
): (request: Request) => Promise<Response> {
  const { authorize = caller } = options;
  const calls = new Map<string, Accepted>();
  const { realtime } = client;
  const phone: CallClient = {
    webhooks: { unwrap: unwrapper(client, secrets) },
    realtime: {
      calls: realtime.calls,
      connect: (given) =>
        realtime.connect({ ...calls.get(given.callId!)?.options, ...given }),
    },
  };
  return callHandler(phone, secrets[0], {
    rejectStatus: options.rejectStatus,
    async accept(incoming) {
      const identity = await authorize(incoming);
      if (!identity) return null;
      const call = await context.call(identity);
      if (call instanceof Response) return null;
      const accepted: Accepted = { call };
      calls.set(incoming.callId, accepted);
      accepted.options = typeof options.options === "function"
        ? await options.options(call.identity, incoming)
        : options.options;
      return await options.accept(call.identity, incoming);
    },
    async session(session, { callId }) {
      const { call } = calls.get(callId)!;
      calls.delete(callId);
      call.begin(() => realtime.calls.hangup(callId));
      await call.join(() => Promise.resolve(session));
    },
    onError(error, incoming) {
      const call = calls.get(incoming?.callId ?? "")?.call;
      calls.delete(incoming?.callId ?? "");
      // the call may have been accepted: without a session nothing would end it
      call?.begin(() => realtime.calls.hangup(incoming!.callId));
      call?.end("upstream_failed");
      context.track(Promise.reject(error));
    },
  });
}

function caller({ callId, sipHeaders }: IncomingCall): RelayIdentity {
  return { user: sipHeaders.from || callId, data: { callId } };
}
