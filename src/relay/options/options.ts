/**
 * Options of the relay.
 *
 * @module
 */
import type { Prices, UsageTotal } from "../../realtime/conversation/usage.ts";
import type { RealtimeOptions } from "../../realtime/session/options.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../../realtime/wire/types.ts";
import type {
  Peer,
  RelayAdapter,
  RelayIdentity,
  RelayLimits,
  RelayRoute,
} from "../adapters/adapter.ts";
import type { SessionStore } from "../store/store.ts";
import type { EndReason } from "../wire/ends.ts";
import type { RelayItem } from "../wire/messages.ts";

/** Which events a client may send. */
export interface ClientRules {
  /**
   * Types of events, `*` standing for any text. By default `input_audio_buffer.*`,
   * `response.create`, `response.cancel`, `conversation.item.create` and
   * `conversation.item.truncate`.
   *
   * Unless this option is given, events must have certain forms: an item must be text of the user,
   * a response must have no parameters, and fields that are not needed are removed.
   */
  readonly allow?: readonly string[];
  /** Types that are refused although `allow` lets them pass. */
  readonly deny?: readonly string[];
  /**
   * What happens after a refused event: the client gets an `error` event, gets nothing, or is
   * closed with 1008. @default {"error"}
   */
  readonly denied?: "error" | "drop" | "close";
  /** Longest text of an item under the default rules, in characters. @default {16_384} */
  readonly maxText?: number;
  /** Changes an event before it is sent to the API; `null` drops it. Audio is not passed to it. */
  readonly rewrite?: (
    event: RealtimeClientEvent,
    identity: RelayIdentity,
  ) => RealtimeClientEvent | null;
}

/** What a client may see. Each list replaces the default one. */
export interface HideRules {
  /**
   * Types of events, `*` standing for any text. By default `rate_limits.updated`,
   * `response.function_call_arguments.*`, `response.mcp_call*` and `mcp_list_tools.*`.
   */
  readonly events?: readonly string[];
  /**
   * Fields of the session's configuration, in `session.created` and `session.updated`. By default
   * `instructions`, `tools`, `tool_choice`, `prompt`, `tracing` and `include`.
   */
  readonly session?: readonly string[];
  /**
   * Kinds of items: their `type`, or `message.` and their role. By default `function_call`,
   * `function_call_output`, `mcp_*` and `message.system`.
   */
  readonly items?: readonly string[];
}

/** Which events a client gets. */
export interface ServerRules {
  /** What is hidden. */
  readonly hide?: HideRules;
  /** Changes an event before it is sent to the client; `null` drops it. Deltas are not passed to it. */
  readonly rewrite?: (
    event: RealtimeServerEvent,
    identity: RelayIdentity,
  ) => RealtimeServerEvent | null;
}

/** Bounds of the memory and the rate that one client can use. */
export interface RelayFlow {
  /**
   * Most bytes that wait for a slow client. Beyond it, audio of the response is dropped. @default
   * {4_194_304}
   */
  readonly limit?: number;
  /**
   * How long a client that has reached this limit may read nothing, in ms, before it is closed with
   * 1013. @default {5_000}
   */
  readonly stall?: number;
  /** Largest message of a client, in bytes; beyond it the client is closed with 1009. @default {262_144} */
  readonly message?: number;
  /** Audio that a client may send, as a multiple of real time. Audio beyond it is dropped. @default {2} */
  readonly speed?: number;
  /** Other events that a client may send, per second; a burst of five times as many is allowed. Beyond it the client is closed with 1008. @default {20} */
  readonly events?: number;
  /** Most audio that is kept until the session is ready, in ms; older audio is dropped. @default {10_000} */
  readonly early?: number;
  /** Longest time until a client has started, in ms, where the adapter lets it identify itself in a message. @default {10_000} */
  readonly start?: number;
}

/** How a client may resume a session. */
export interface ResumeOptions {
  /** How long after a lost connection the client may come back, in ms. @default {60_000} */
  readonly grace?: number;
  /** How much of that time the connection to the API stays open, which may bill, in ms. @default {15_000} */
  readonly hold?: number;
}

/** What a session used, reported once at its end. */
export interface EndReport {
  /** ID of the session at the relay. */
  readonly id: string;
  /** The user. */
  readonly identity: RelayIdentity;
  /** Why it ended. */
  readonly reason: EndReason;
  /** What it used. */
  readonly usage: UsageTotal;
  /** Its cost; `null` without `prices`. */
  readonly cost: {
    /** Cost in the currency of the prices. */
    readonly amount: number;
    /** Responses that did not report their usage, and were estimated. */
    readonly estimated: number;
  } | null;
  /** The conversation. */
  readonly transcript: readonly RelayItem[];
  /** Times, in ms. */
  readonly durations: {
    /** With a client connected. */
    readonly connected: number;
    /** With a connection to the API. */
    readonly talk: number;
    /** From the beginning to the end. */
    readonly total: number;
  };
  /** Audio that was dropped, in ms. */
  readonly dropped: { readonly client: number; readonly server: number };
}

/** A session at the relay, for the program. */
export interface RelayedSession {
  /** ID of the session at the relay; it stays the same when the client reconnects. */
  readonly id: string;
  /** The user. */
  readonly identity: RelayIdentity;
  /** The session with the API. Its events are those before the filter. */
  readonly session: RealtimeSession;
  /** Whether it continues a session of another instance, or of an earlier connection. */
  readonly resumed: boolean;
  /**
   * Ends it now. The client hears nothing more.
   *
   * @param reason The reason that the client and `onEnd` get. @default {"hung_up"}
   * @throws {TypeError} If the reason is unknown.
   */
  end(reason?: EndReason): void;
  /**
   * Ends it once the current reply has been heard, including running tools and the response to
   * their outputs: at most 15 s later. A tool that hangs up calls this.
   */
  finish(): void;
}

/** Where an error happened, as far as that is known. */
export interface ErrorContext {
  /** ID of the session at the relay. */
  readonly id?: string;
  /** The user. */
  readonly identity?: RelayIdentity;
  /** What failed, such as `Tool book failed`. Contains no text of a client. */
  readonly message?: string;
}

/** A span of OpenTelemetry: the part that the relay uses. */
export interface RelaySpan {
  /** Adds a field. */
  setAttribute(name: string, value: string | number | boolean): unknown;
  /** Adds an event. */
  addEvent(
    name: string,
    attributes?: Record<string, string | number | boolean>,
  ): unknown;
  /** Ends the span. */
  end(): void;
}

/** A tracer of OpenTelemetry, such as `trace.getTracer("relay")` of `npm:@opentelemetry/api`. */
export interface RelayTracer {
  /** Starts a span. */
  startSpan(
    name: string,
    options?: { attributes?: Record<string, string | number | boolean> },
  ): RelaySpan;
}

/** Options of {@linkcode realtimeRelay}. Times in ms. */
export interface RelayOptions {
  /**
   * The session of a client: the options of `client.realtime.connect()`. Called for each
   * conversation, and again when one continues in another process.
   */
  readonly session:
    | RealtimeOptions
    | ((identity: RelayIdentity) => RealtimeOptions | Promise<RealtimeOptions>);
  /**
   * Decides who a client is: return its identity, or a response that refuses it, such as
   * `new Response(null, { status: 401 })`. Not called for a client with a ticket.
   *
   * Without it, the relay serves only this machine.
   */
  readonly authorize?: (
    request: Request,
    peer: Peer,
  ) => RelayIdentity | Response | Promise<RelayIdentity | Response>;
  /** Longest time that `authorize` may take. @default {5_000} */
  readonly authorizeTimeout?: number;
  /** Origins of the web pages that may connect, such as `https://app.example`. Default: that of the relay itself. */
  readonly origins?: readonly string[];
  /** Path of the relay in its server; below it are its further routes. @default {"/"} */
  readonly path?: string;
  /** Most sessions of this instance. @default {500} */
  readonly capacity?: number;
  /** How a WebSocket is refused: by an HTTP status, or accepted and closed with 4401, 4403, 4429 or 4503, which a web page can read. @default {"status"} */
  readonly refuse?: "status" | "close";
  /** Events that clients may send. */
  readonly client?: ClientRules;
  /** Events that clients get. */
  readonly server?: ServerRules;
  /** Kinds of clients. @default {[browser()]} */
  readonly adapters?: readonly RelayAdapter[];
  /** Further routes, below `path`. */
  readonly routes?: readonly RelayRoute[];
  /** Limits of every session. */
  readonly limits?: RelayLimits;
  /** Prices per million tokens, for `limits.cost` and for the reported cost. */
  readonly prices?: Prices;
  /** Bounds of memory and rate. */
  readonly flow?: RelayFlow;
  /** Where sessions are kept. Default: in this process. */
  readonly store?: SessionStore;
  /** How clients resume sessions; with `false`, they cannot. */
  readonly resume?: ResumeOptions | false;
  /** Most sessions that are prepared at the same time. @default {16} */
  readonly prepared?: number;
  /** Seconds after which a silent client counts as gone; half of it is the interval of pings. @default {30} */
  readonly idleTimeout?: number;
  /** Called when a session is ready. */
  readonly onSession?: (session: RelayedSession) => unknown;
  /** Called once, when a session has ended. */
  readonly onEnd?: (report: EndReport) => unknown;
  /**
   * Called with errors that no client may see, also with what tools and listeners throw. Default:
   * `console.error` with the ID of the session, and the name and the status of the error.
   */
  readonly onError?: (error: unknown, context: ErrorContext) => unknown;
  /** Creates one span per session. */
  readonly tracer?: RelayTracer;
}
