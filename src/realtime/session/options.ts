/**
 * Options of a session.
 *
 * @module
 */
import type { FlowOptions } from "../../socket/backpressure.ts";
import type {
  AuthOptions,
  WebSocketConstructor,
} from "../../socket/handshake.ts";
import type { ReconnectOptions } from "../../socket/supervisor_types.ts";
import type { LivenessOptions } from "../../socket/keep_alive.ts";
import type { SessionConfig } from "../wire/config.ts";
import type { Snapshot } from "../conversation/snapshot.ts";
import type { Tool } from "../../tools/tool.ts";

/** How a session survives dropped connections and the server's time limit. */
export interface SurvivalOptions extends ReconnectOptions {
  /** Most uncommitted input audio to send again after a reconnect, in ms. @default {2_000} */
  readonly replayAudio?: number;
  /**
   * What to restore on a fresh connection: the configuration and the conversation, or only the
   * configuration. @default {"history"}
   */
  readonly restore?: "history" | "config";
  /**
   * How long before the server's time limit the session moves to a fresh connection, in ms;
   * `null`: never. @default {300_000}
   */
  readonly rotateBefore?: number | null;
}

/** Options of a session. */
export interface RealtimeOptions extends AuthOptions {
  /** Model to talk to, such as `gpt-realtime`. */
  readonly model?: string;
  /** Phone or WebRTC call to join, instead of starting a session. */
  readonly callId?: string;
  /** Configuration; the session is ready once the API has acknowledged it. */
  readonly session?: SessionConfig;
  /** Tools. The session runs them, and sends their outputs to the model. */
  readonly tools?: readonly Tool[];
  /**
   * What happens when all tools that a response called are done. `auto` creates the next
   * response with the same parameters, except `tool_choice` and `input`, unless the user
   * interrupted or a called tool is not in `tools`; `never` leaves that to the program.
   * @default {"auto"}
   */
  readonly respondToTools?: "auto" | "never";
  /**
   * Most responses in a row that may call tools; the next one is created without tools, so
   * that a model cannot loop forever. @default {16}
   */
  readonly maxToolRounds?: number;
  /** How to reconnect; `false`: never. */
  readonly reconnect?: SurvivalOptions | false;
  /** Bounds of the send buffer. */
  readonly flow?: FlowOptions;
  /** When a silent connection is dropped; `false`: never. */
  readonly liveness?: LivenessOptions | false;
  /** How the session knows what the user heard: `clock` assumes that audio plays as it arrives, `reported` relies on `playback.mark()`. @default {"clock"} */
  readonly playback?: "clock" | "reported";
  /**
   * Whether closing a stream of `session.audio.input`, as `pipeTo()` does at the end of a
   * recording, ends the user's turn: what the server has not committed is committed, and where the
   * server responds to turns by itself, the response to that one is requested. Otherwise the rest
   * stays in the buffer. @default {false}
   */
  readonly commitOnClose?: boolean;
  /** Snapshot of another session, of any process, whose conversation to continue. */
  readonly from?: Snapshot;
  /** Aborts the attempt to open the session, and closes it later on. */
  readonly signal?: AbortSignal;
  /** Longest time until the session is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
  /**
   * Retries of the first connection, after a failure that may pass: no connection, 408, 429 or 5xx. Their delays are
   * those of `reconnect`, or longer if the server asks for it. The option of the same name of a client does not apply.
   * @default {0}
   */
  readonly maxRetries?: number;
  /** Longest time of one handshake, in ms. @default {10_000} */
  readonly connectTimeout?: number;
  /** Whether to find out by a GET request why a handshake was refused. @default {true} */
  readonly explain?: boolean;
  /** Additional query parameters of the WebSocket's address. */
  readonly query?: Readonly<Record<string, string>>;
  /** The current time in ms; for tests. @default {Date.now} */
  readonly now?: () => number;
}

/** Options of a session that is opened without a client: they include the credentials. */
export interface ConnectOptions extends RealtimeOptions {
  /** API key, or a function that returns one, called for each connection. In a browser use an ephemeral key (`ek_`). */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Base URL of the API. @default {"https://api.openai.com/v1"} */
  readonly baseURL?: string;
  /** Value for `OpenAI-Organization`. */
  readonly organization?: string | null;
  /** Value for `OpenAI-Project`. */
  readonly project?: string | null;
  /** Additional headers of the handshake, if the runtime's `WebSocket` supports headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the global `WebSocket`. */
  readonly WebSocket?: WebSocketConstructor;
  /** Replaces the global `fetch`, which finds out why a handshake was refused. */
  readonly fetch?: typeof globalThis.fetch;
}
