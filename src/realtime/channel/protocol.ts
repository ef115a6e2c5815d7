/**
 * What one protocol adds to a channel: set-up, acknowledgements and drain.
 *
 * @module
 */
import type { FlowOptions } from "../../socket/backpressure.ts";
import type { Close } from "../../socket/close.ts";
import type { DialOptions } from "../../socket/dial.ts";
import type { ReconnectOptions } from "../../socket/supervisor_types.ts";
import type { LivenessOptions } from "../../socket/keep_alive.ts";
import type {
  ClosedEvent,
  GaveUpEvent,
  ReconnectingEvent,
} from "../wire/events.ts";
import type { OptionRules } from "../wire/check_options.ts";
import type { DrainRequest } from "./event_sequencer.ts";

/** An event of any protocol. */
export interface WireEvent {
  /** Its type. */
  readonly type: string;
}

/** The channel has reconnected. */
export interface ResumedEvent {
  /** Always `"reconnected"`. */
  readonly type: "reconnected";
  /** How many attempts it took. */
  readonly attempts: number;
  /** Types of the requests that were written and not acknowledged; they are not sent again. */
  readonly unknown: readonly string[];
  /** Types of the events that were never written. */
  readonly unsent: readonly string[];
}

/** An event of the channel itself. */
export type ChannelEvent =
  | ReconnectingEvent
  | ResumedEvent
  | GaveUpEvent
  | ClosedEvent;

/** Options of a channel. */
export interface ChannelOptions extends Omit<DialOptions, "signal"> {
  /** How to reconnect; `false`: never. */
  readonly reconnect?: ReconnectOptions | false;
  /** Bounds of the send buffer. */
  readonly flow?: FlowOptions;
  /**
   * When a silent connection is dropped; `false`: never. Has no effect on Responses, whose
   * protocol has no event that the server always replies to.
   */
  readonly liveness?: LivenessOptions | false;
  /**
   * How long before the server's time limit the channel moves to a fresh connection, in ms,
   * if its protocol allows; `null`: never. @default {300_000}
   */
  readonly rotateBefore?: number | null;
  /** Aborts the attempt to open the channel, and closes it later on. */
  readonly signal?: AbortSignal;
  /** Longest time until the channel is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
  /**
   * Retries of the first connection, after a failure that may pass: no connection, 408, 429 or 5xx. Their delays are
   * those of `reconnect`, or longer if the server asks for it. The option of the same name of a client does not apply.
   * @default {0}
   */
  readonly maxRetries?: number;
}

/** Exchanges the first events of a fresh connection. */
export interface SetupExchange<S> {
  /** Waits for an event of a type; rejects if an error arrives first. */
  expect(type: string): Promise<S>;
  /** Sends an event at once. */
  send(event: object): void;
}

/** One protocol over a channel. */
export interface Protocol<S extends WireEvent> {
  /** Address of the WebSocket. */
  readonly url: URL;
  /** Rules for the options that it adds to those of every channel. */
  readonly options?: OptionRules;
  /**
   * Sets up a fresh connection.
   *
   * @param exchange Sends and receives the first events.
   * @returns When the server will close it, in Unix seconds, if known.
   */
  setUp(
    exchange: SetupExchange<S>,
  ): Promise<number | null | void>;
  /**
   * `event_id` of the command that an event acknowledges or refuses; `null` if it names none.
   *
   * @param event The event.
   * @param inFlight The commands that it may be about, the oldest first.
   */
  acknowledges(
    event: S,
    inFlight: () => readonly (readonly [eventId: string, type: string])[],
  ): string | null;
  /** Playing time of the audio in a command, in ms; 0 for anything else. */
  audioMs(event: WireEvent): number;
  /** Whether another connection can continue what a closed one began. */
  readonly resumable: boolean;
  /** Whether the server closes each connection after an hour, so that it is rotated before. */
  readonly limited?: boolean;
  /** Whether the server replies to an empty `session.update`, by refusing it. */
  readonly probe?: boolean;
  /** How a retired connection is drained. */
  readonly drain?: DrainRequest;
  /** Whether a response is in progress, which a rotation would interrupt. */
  busy?(): boolean;
  /** Takes every event before the program does. */
  take?(event: S): void;
  /** The connection closed. Returns the types of the requests that were written and not acknowledged. */
  onDisconnected?(close: Close): string[];
}
