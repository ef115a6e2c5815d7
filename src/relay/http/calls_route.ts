/**
 * `POST /calls`: WebRTC offers of web pages.
 *
 * @module
 */
import { readBounded } from "../../core/read_beginning.ts";
import type {
  LiveCreateParams,
  MediaSessionConfig,
} from "../../generated/types/live/live.ts";
import type { CallCreateParams } from "../../generated/types/realtime/calls.ts";
import type { RealtimeSessionCreateRequest } from "../../generated/types/realtime/realtime.ts";
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { RealtimeOptions } from "../../realtime/session/options.ts";
import type {
  JoinedSession,
  RelayedCall,
  RelayIdentity,
  RelayRoute,
} from "../adapters/adapter.ts";
import { errorResponse } from "../admission/refusal.ts";

/** The part of a client that makes calls; `new OpenAI()` fits. */
export interface CallsClient {
  /** Realtime resources. */
  readonly realtime: {
    /** Calls. */
    readonly calls: {
      /** Makes a call. */
      create(params: CallCreateParams): PromiseLike<Response>;
      /** Ends it. */
      hangup(callId: string): PromiseLike<unknown>;
    };
    /** Joins a call. */
    connect(options: RealtimeOptions): Promise<JoinedSession>;
  };
  /** Live sessions. */
  readonly live: {
    /** Makes one. */
    create(params: LiveCreateParams): PromiseLike<{
      readonly session: { readonly id: string };
      readonly transport: { readonly sdp: string };
    }>;
    /** Joins one. */
    attach(sessionId: string): Promise<JoinedSession>;
    /** Sessions. */
    readonly sessions: {
      /** Ends one. */
      hangup(sessionId: string): PromiseLike<unknown>;
    };
  };
}

/** Options of {@linkcode callsRoute}: either `session` or `live`. */
export interface CallsRouteOptions {
  /** Path below that of the relay. @default {"/calls"} */
  readonly path?: string;
  /** Configuration of a realtime session. The page gets all its events, and may change it: the API has no filter for them. */
  readonly session?:
    | RealtimeSessionCreateRequest
    | ((
      identity: RelayIdentity,
    ) => RealtimeSessionCreateRequest | Promise<RealtimeSessionCreateRequest>);
  /**
   * Configuration of a Live session. Unless `client.data_channel` says otherwise, the page may
   * only mute and close, and gets transcripts, errors and the end.
   */
  readonly live?:
    | MediaSessionConfig
    | ((
      identity: RelayIdentity,
    ) => MediaSessionConfig | Promise<MediaSessionConfig>);
  /** Tools and other options of the session with which the relay joins a realtime call. */
  readonly options?:
    | JoinOptions
    | ((
      identity: RelayIdentity,
      callId: string,
    ) => JoinOptions | Promise<JoinOptions>);
}

/** Options of the session with which the relay joins a call. */
export type JoinOptions = Omit<
  RealtimeOptions,
  "model" | "callId" | "session" | "from" | "signal"
>;

const RULES = {
  path: "string",
  session: "any",
  live: "any",
  options: "any",
} as const satisfies Record<keyof CallsRouteOptions, OptionRule>;

/** Largest offer, in bytes. */
const MAX_SDP = 65_536;
/** Longest time that a request may take, in ms. */
const BODY_TIMEOUT = 10_000;

/** What the page may do with a Live session, and see of it, by default. */
const DATA_CHANNEL: NonNullable<MediaSessionConfig["client"]>["data_channel"] =
  {
    allowed_client_events: [
      "session.input_audio.mute",
      "session.input_audio.unmute",
      "session.close",
    ],
    allowed_server_events: [
      { type: "session.input_transcript.delta" },
      { type: "session.output_transcript.delta" },
      { type: "session.input_audio.muted" },
      { type: "session.input_audio.unmuted" },
      { type: "session.closed" },
      { type: "error" },
    ],
  };

/**
 * Takes WebRTC offers (`content-type: application/sdp`) and responds with the answer. Audio goes
 * from the page to the API; the relay joins the call, counts its usage, and hangs up at a limit or
 * when the relay shuts down.
 *
 * @example
 * ```ts
 * import { callsRoute, realtimeRelay } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client();
 * await using relay = realtimeRelay(client, {
 *   authorize: () => ({ user: "ada" }),
 *   session: { model: "gpt-realtime" },
 *   routes: [
 *     callsRoute(client, { session: { type: "realtime", model: "gpt-realtime" } }),
 *   ],
 * });
 * ```
 *
 * @param client Makes calls, with a standard key; `new OpenAI()` fits.
 * @param options Options of the calls.
 * @throws {TypeError} If not exactly one of `session` and `live` is given, or an option is unknown.
 */
export function callsRoute(
  client: CallsClient,
  options: CallsRouteOptions,
): RelayRoute {
  checkOptions(options, RULES);
  if (!options.session === !options.live) {
    throw new TypeError(
      `callsRoute() requires either session or live, got ${
        options.session ? "both" : "neither"
      }`,
    );
  }
  const { path = "/calls" } = options;
  return {
    method: "POST",
    path,
    async handle(request, context) {
      const identity = await context.admit(request);
      if (identity instanceof Response) return identity;
      const sdp = await readOffer(request);
      if (sdp instanceof Response) return sdp;
      const call = await context.call(identity);
      if (call instanceof Response) return call;
      try {
        const { answer, open } = options.live
          ? await startLive(client, call, sdp, options.live)
          : await startRealtime(client, call, sdp, options);
        context.track(call.join(open));
        return new Response(answer, {
          status: 201,
          headers: {
            "content-type": "application/sdp",
            "cache-control": "no-store",
          },
        });
      } catch (error) {
        call.end("upstream_failed");
        throw error; // reported, but not shown to the page
      }
    },
  };
}

/** A call that has begun: what the page gets, and how the relay joins it. */
interface Started {
  readonly answer: string;
  open(): Promise<JoinedSession>;
}

async function startRealtime(
  { realtime }: CallsClient,
  call: RelayedCall,
  sdp: string,
  { session, options }: CallsRouteOptions,
): Promise<Started> {
  const config = await valueFor(session!, call.identity);
  const response = await realtime.calls.create({ sdp, session: config });
  const callId = response.headers.get("location")?.split("/").at(-1) ?? "";
  if (callId === "") {
    throw new Error("Cannot join the call: the API did not send its ID");
  }
  call.begin(() => realtime.calls.hangup(callId));
  return {
    answer: await response.text(),
    async open() {
      const own = typeof options === "function"
        ? await options(call.identity, callId)
        : options;
      return await realtime.connect({ ...own, callId });
    },
  };
}

async function startLive(
  { live }: CallsClient,
  call: RelayedCall,
  sdp: string,
  config: NonNullable<CallsRouteOptions["live"]>,
): Promise<Started> {
  const given = await valueFor(config, call.identity);
  const client = {
    ...given.client,
    data_channel: { ...DATA_CHANNEL, ...given.client?.data_channel },
  };
  const { session: { id }, transport } = await live.create({
    session: { ...given, client },
    transport: { type: "webrtc", sdp },
  });
  call.begin(() => live.sessions.hangup(id));
  return { answer: transport.sdp, open: () => live.attach(id) };
}

async function valueFor<T>(
  value: T | ((identity: RelayIdentity) => T | Promise<T>),
  identity: RelayIdentity,
): Promise<T> {
  return typeof value === "function"
    ? await (value as (identity: RelayIdentity) => T | Promise<T>)(identity)
    : value;
}

async function readOffer(request: Request): Promise<string | Response> {
  const type = request.headers.get("content-type")?.split(";")[0].trim();
  if (type !== "application/sdp") {
    await request.body?.cancel();
    return errorResponse(
      415,
      "unsupported_media_type",
      "The content type must be application/sdp",
    );
  }
  const slow = AbortSignal.timeout(BODY_TIMEOUT);
  try {
    return await readBounded(request, MAX_SDP, slow) ??
      errorResponse(413, "too_large", `The offer exceeds ${MAX_SDP} bytes`);
  } catch { // too slow, or the sender hung up
    return errorResponse(408, "timeout", "The offer did not arrive in time");
  }
}
