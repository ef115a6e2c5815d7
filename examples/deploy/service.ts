/**
 * A voice service: pages and telephones talk to the model, pages may also ask for text.
 *
 * @module
 */
import type { OpenAI } from "@duplex/openai";
import {
  browser,
  healthRoute,
  type Kv,
  KvStore,
  realtimeRelay,
  type Relay,
  type RelayAdapter,
  type RelayIdentity,
  restRelay,
  sessionRoute,
  twilio,
  type TwilioCall,
} from "@duplex/openai/relay";

/** The settings of the service. */
export interface ServiceOptions {
  /** Where sessions are stored, so that they survive this process; without a store, they do not. */
  readonly kv?: Kv;
  /** The password with which a page logs in. Replace it by your own users. */
  readonly password: string;
  /** Origins of the pages. */
  readonly origins?: readonly string[];
  /** The telephone line, if there is one. */
  readonly phone?: {
    readonly accountSid: string;
    readonly authToken: string;
    readonly publicUrl: string;
  };
}

/** The service as a handler. */
export interface Service {
  /** Call it before the server shuts down. */
  readonly relay: Relay;
  /** Handles a request. */
  handle(
    request: Request,
    info: Deno.ServeHandlerInfo<Deno.NetAddr>,
  ): Response | Promise<Response>;
}

const MULAW = { type: "audio/pcmu" } as const;

/**
 * Makes the service.
 *
 * @param client Calls the API, with a key or without one.
 * @param options The settings of the service.
 */
export function service(client: OpenAI, options: ServiceOptions): Service {
  const { kv, password, origins, phone } = options;
  const authorize = (request: Request): RelayIdentity | Response =>
    request.headers.get("authorization") === `Bearer ${password}`
      ? { user: "page", limits: { sessions: 20 } }
      : new Response(null, { status: 401 });
  const caller = ({ from, callSid }: TwilioCall): RelayIdentity => ({
    user: from || callSid,
    limits: { sessions: 1 },
    data: "phone",
  });
  const adapters: RelayAdapter[] = [browser()];
  if (phone) adapters.push(twilio({ ...phone, authorize: caller }));
  const relay = realtimeRelay(client, {
    path: "/relay",
    adapters,
    authorize,
    origins,
    session: ({ data }) => ({
      model: "gpt-realtime",
      playback: "reported",
      session: {
        instructions: "You are a friendly voice. Answer in one sentence.",
        audio: data === "phone"
          ? { input: { format: MULAW }, output: { format: MULAW } }
          : {},
      },
    }),
    limits: { duration: 600_000, idle: 60_000, cost: 1 },
    prices: { input: { text: 4, audio: 32 }, output: { text: 16, audio: 64 } },
    routes: [sessionRoute({ prepare: true }), healthRoute()],
    store: kv && new KvStore(kv),
    onEnd: ({ identity, reason, cost, durations }) =>
      console.log(identity.data ?? "page", reason, cost, durations),
  });
  const rest = restRelay(client, {
    path: "/v1",
    allow: ["POST /responses"],
    authorize,
    origins,
    rewrite: (body) => ({
      ...body as Record<string, unknown>,
      model: "gpt-5-mini", // whatever model the page requests
      max_output_tokens: 1_000,
    }),
  });
  return {
    relay,
    handle(request, info) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/relay")) return relay(request, info);
      if (pathname.startsWith("/v1/")) return rest(request, info);
      return new Response("ok");
    },
  };
}
