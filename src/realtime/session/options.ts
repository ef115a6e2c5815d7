/**
 * What a session is asked to be, and the same with every default filled in.
 *
 * @module
 */
import type { FlowOptions } from "../../socket/backpressure.ts";
import type {
  AuthOptions,
  WebSocketConstructor,
} from "../../socket/handshake.ts";
import type { ReconnectOptions } from "../../socket/supervisor.ts";
import type { LivenessOptions } from "../../socket/keep_alive.ts";
import type { SessionConfig } from "../wire/config.ts";
import type { Snapshot } from "../conversation/snapshot.ts";
import type { Tool } from "../../tools/tool.ts";

/** How a session survives the loss of its connection, and its own limit. */
export interface SurvivalOptions extends ReconnectOptions {
  /** Microphone audio to send again after a loss, in ms, if it was not committed. @default {2_000} */
  readonly replayAudio?: number;
  /**
   * What a fresh connection is told of the conversation: all of it, or nothing but the
   * configuration. @default {"history"}
   */
  readonly restore?: "history" | "config";
  /**
   * How long before the session's limit it moves to a fresh connection, in ms;
   * `null` is never. @default {300_000}
   */
  readonly rotateBefore?: number | null;
}

/** How to open a session. */
export interface RealtimeOptions extends AuthOptions {
  /** Model to talk to, such as `gpt-realtime`. */
  readonly model?: string;
  /** Joins a call that runs over WebRTC or SIP instead of starting a session. */
  readonly callId?: string;
  /** Configuration; the session is ready when the API has acknowledged it. */
  readonly session?: SessionConfig;
  /** Tools that the session runs by itself: it gives their results to the model. */
  readonly tools?: readonly Tool[];
  /**
   * What happens when all tools that one answer called are done: `auto` asks for the answer
   * to their results as that one was asked for (but for `tool_choice` and `input`), unless the user interrupted or a tool is not one of these; `never`
   * leaves that to the program. @default {"auto"}
   */
  readonly respondToTools?: "auto" | "never";
  /**
   * Most answers in a row that may call tools: the one after them has to do without, so
   * that a model cannot go on for ever. @default {16}
   */
  readonly maxToolRounds?: number;
  /** How hard to try after a loss; `false` is not at all. */
  readonly reconnect?: SurvivalOptions | false;
  /** How much may wait to be sent. */
  readonly flow?: FlowOptions;
  /** When a silent peer counts as lost; `false` is never. */
  readonly liveness?: LivenessOptions | false;
  /** Where it is known what was heard: `clock` takes it that audio plays as it comes, `reported` waits for `playback.mark()`. @default {"clock"} */
  readonly playback?: "clock" | "reported";
  /** Goes on with a conversation of another session, of another process even. */
  readonly from?: Snapshot;
  /** Ends the session, or the attempt to open it. */
  readonly signal?: AbortSignal;
  /** Longest until the session is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
  /** Longest one handshake may take, in ms. @default {10_000} */
  readonly connectTimeout?: number;
  /** After a refused handshake, ask by GET why. @default {true} */
  readonly explain?: boolean;
  /** Further query parameters of the socket's address. */
  readonly query?: Readonly<Record<string, string>>;
  /** The time in ms; for tests. @default {Date.now} */
  readonly now?: () => number;
}

/** How to open a session without a client: as a client would, and with the credentials. */
export interface ConnectOptions extends RealtimeOptions {
  /** Key, or a function that is asked for it on each dial. In a browser an ephemeral one (`ek_`). */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Root of the API. @default {"https://api.openai.com/v1"} */
  readonly baseURL?: string;
  /** Value for `OpenAI-Organization`. */
  readonly organization?: string | null;
  /** Value for `OpenAI-Project`. */
  readonly project?: string | null;
  /** Further headers of the handshake, where the runtime's `WebSocket` takes any. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Stands in for the global `WebSocket`. */
  readonly WebSocket?: WebSocketConstructor;
  /** Stands in for the global `fetch`, which asks why a handshake was refused. */
  readonly fetch?: typeof globalThis.fetch;
}
