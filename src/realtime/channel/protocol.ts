/**
 * What makes a channel out of a connection: how one protocol greets, answers and parts.
 *
 * @module
 */
import type { FlowOptions } from "../../socket/backpressure.ts";
import type { Close } from "../../socket/close.ts";
import type { DialOptions } from "../../socket/dial.ts";
import type { ReconnectOptions } from "../../socket/supervisor.ts";
import type { LivenessOptions } from "../../socket/keep_alive.ts";
import type {
  ClosedEvent,
  GaveUpEvent,
  ReconnectingEvent,
} from "../wire/events.ts";
import type { OptionRules } from "../wire/check_options.ts";
import type { DrainRequest } from "./event_sequencer.ts";

/** An event as every protocol has it. */
export interface WireEvent {
  /** Its type. */
  readonly type: string;
}

/** The channel goes on over a new connection. */
export interface ResumedEvent {
  /** Always `"reconnected"`. */
  readonly type: "reconnected";
  /** Attempts it took. */
  readonly attempts: number;
  /** Requests that were written and not answered, by type; they are not repeated. */
  readonly unknown: readonly string[];
  /** Events that were never written, by type. */
  readonly unsent: readonly string[];
}

/** What a channel says of itself. */
export type ChannelEvent =
  | ReconnectingEvent
  | ResumedEvent
  | GaveUpEvent
  | ClosedEvent;

/** How to open a channel. */
export interface ChannelOptions extends Omit<DialOptions, "signal"> {
  /** How hard to try after a loss; `false` is not at all. */
  readonly reconnect?: ReconnectOptions | false;
  /** How much may wait to be sent. */
  readonly flow?: FlowOptions;
  /**
   * When a silent peer counts as lost; `false` is never. Responses have no question that a
   * server answers in any case, so there it is without effect.
   */
  readonly liveness?: LivenessOptions | false;
  /**
   * How long before its limit a channel that can moves to a fresh connection, in ms;
   * `null` is never. @default {300_000}
   */
  readonly rotateBefore?: number | null;
  /** Ends the channel, or the attempt to open it. */
  readonly signal?: AbortSignal;
  /** Longest until the channel is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
}

/** A fresh connection, before it carries anything. */
export interface SetupExchange<S> {
  /** Waits for an event of a type, or for the error that comes in its place. */
  expect(type: string): Promise<S>;
  /** Sends an event at once. */
  send(event: object): void;
}

/** What one protocol adds to a connection. */
export interface Protocol<S extends WireEvent> {
  /** Where to dial. */
  readonly url: URL;
  /** Rules for the options that it adds to those of every channel. */
  readonly options?: OptionRules;
  /** Makes a fresh connection fit; returns when the server will end it, in Unix seconds, if it tells. */
  setUp(
    greeting: SetupExchange<S>,
    again: boolean,
  ): Promise<number | null | void>;
  /** Which command an event answers, by `event_id`; `null` if none. */
  acknowledges(event: S): string | null;
  /** Playing time of the audio in a command, in ms; 0 for anything else. */
  audioMs(event: WireEvent): number;
  /** Whether what is lost with a connection can be had again from another one. */
  readonly resumable: boolean;
  /** Whether the server ends each connection after an hour, so that it is left in time. */
  readonly limited?: boolean;
  /** Whether the server answers an empty `session.update`, by refusing it. */
  readonly probe?: boolean;
  /** How a connection that is left for another one says the rest. */
  readonly drain?: DrainRequest;
  /** Whether something is being answered that a change of the connection would cut off. */
  busy?(): boolean;
  /** Hears every event before anyone else. */
  take?(event: S): void;
  /** Hears of the end of a connection; returns what was written and not answered, by type. */
  lost?(close: Close): string[];
}
