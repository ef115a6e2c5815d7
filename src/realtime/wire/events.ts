/**
 * The events of a session: the server's, as received, and its own.
 *
 * @module
 */
import type { Close } from "../../socket/close.ts";
import type { RealtimeErrorEvent, RealtimeServerEvent } from "./types.ts";

/** An event of a type that this version does not know. */
export interface UnknownEvent {
  /** Always `"unknown"`: the server's own type is in `event`. */
  readonly type: "unknown";
  /** The event as received. */
  readonly event: { readonly type: string; readonly [field: string]: unknown };
}

/**
 * An error: of the server, or, with the type `client_error`, of this client. The codes of
 * those are `malformed_frame`, `unreadable_event`, `listener_failed` and `tool_failed`.
 */
export interface SessionErrorEvent extends RealtimeErrorEvent {
  /** What a listener or a tool of the program threw. */
  readonly cause?: unknown;
}

/** The connection closed, and the session reconnects. */
export interface ReconnectingEvent {
  /** Always `"reconnecting"`. */
  readonly type: "reconnecting";
  /** Number of the attempt in this outage, from 1. */
  readonly attempt: number;
  /** How the connection ended. */
  readonly close: Close;
  /** Why the attempt before this one failed; `undefined` for the first. */
  readonly error?: unknown;
}

/** What was lost in one outage, as far as the client can know. */
export interface Lost {
  /** ID of the response that was in progress when the connection closed; `null` if none. */
  readonly response: string | null;
  /**
   * `call_id` of tool calls that the restored conversation lacks. Their tools may have run:
   * the model does not know, and may call them again.
   */
  readonly toolCalls: readonly string[];
  /**
   * IDs of items that the restored conversation lacks, such as speech without a transcript;
   * all items if only the configuration is restored.
   */
  readonly items: readonly string[];
  /**
   * Input audio that was neither committed nor sent again, in ms. Includes audio that the
   * server may not have received, because it sent nothing before the connection closed.
   */
  readonly audioMs: number;
  /** Commands that were never written to the socket, by type. Their promises rejected. */
  readonly unsent: readonly string[];
  /**
   * Commands that were written, and neither accepted nor refused, by type. They are not
   * repeated; their promises rejected.
   */
  readonly unknown: readonly string[];
}

/** The session continues over a new connection. */
export interface ReconnectedEvent {
  /** Always `"reconnected"`. */
  readonly type: "reconnected";
  /** Number of attempts in this outage. */
  readonly attempts: number;
  /** What was lost. */
  readonly lost: Lost;
}

/** The session switched to a fresh connection before the server's time limit. */
export interface RotatedEvent {
  /** Always `"rotated"`. */
  readonly type: "rotated";
  /** `"limit"`, or the reason that was passed to `rotate()`. */
  readonly reason: string;
  /** What was lost. */
  readonly lost: Lost;
}

/** The session has stopped reconnecting, and is closed. */
export interface GaveUpEvent {
  /** Always `"gave_up"`. */
  readonly type: "gave_up";
  /** Number of attempts in this outage. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly error: unknown;
}

/** The session has ended; the last event of every session. */
export interface ClosedEvent {
  /** Always `"closed"`. */
  readonly type: "closed";
  /** How its last connection ended. */
  readonly close: Close;
}

/** The events that the session itself emits. */
export type LifecycleEvent =
  | UnknownEvent
  | ReconnectingEvent
  | ReconnectedEvent
  | RotatedEvent
  | GaveUpEvent
  | ClosedEvent;

/** Every event of an iteration over a session, distinguished by `type`. */
export type SessionEvent =
  | Exclude<RealtimeServerEvent, RealtimeErrorEvent>
  | SessionErrorEvent
  | LifecycleEvent;

/** A type that this version knows. */
export type Known = RealtimeServerEvent["type"];

/** The part of a type after its last dot. */
export type Last<T extends string> = T extends `${string}.${infer Rest}`
  ? Last<Rest>
  : T;

/** The part of a type before its last dot. */
export type Subject<T extends string> = T extends `${infer S}.${Last<T>}` ? S
  : never;

/** Every event type of the server that this version knows, by subject. The compiler rejects an incomplete list. */
const KNOWN: {
  readonly [S in Subject<Known>]: {
    readonly [T in Known as S extends Subject<T> ? Last<T> : never]: 1;
  };
} = {
  "conversation": { created: 1 },
  "conversation.item": {
    added: 1,
    created: 1,
    deleted: 1,
    done: 1,
    retrieved: 1,
    truncated: 1,
  },
  "conversation.item.input_audio_transcription": {
    completed: 1,
    delta: 1,
    failed: 1,
    segment: 1,
  },
  "input_audio_buffer": {
    cleared: 1,
    committed: 1,
    dtmf_event_received: 1,
    speech_started: 1,
    speech_stopped: 1,
    timeout_triggered: 1,
  },
  "mcp_list_tools": { completed: 1, failed: 1, in_progress: 1 },
  "output_audio_buffer": { cleared: 1, started: 1, stopped: 1 },
  "rate_limits": { updated: 1 },
  "response": { created: 1, done: 1 },
  "response.content_part": { added: 1, done: 1 },
  "response.function_call_arguments": { delta: 1, done: 1 },
  "response.mcp_call": { completed: 1, failed: 1, in_progress: 1 },
  "response.mcp_call_arguments": { delta: 1, done: 1 },
  "response.output_audio": { delta: 1, done: 1 },
  "response.output_audio_transcript": { delta: 1, done: 1 },
  "response.output_item": { added: 1, done: 1 },
  "response.output_text": { delta: 1, done: 1 },
  "session": { created: 1, updated: 1 },
};

/** The same by type, and whether the event is a delta. */
export const DELTAS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ ...KNOWN, "": { error: 1 } }).flatMap(([subject, ends]) =>
    Object.keys(ends).map((end) => [
      subject ? `${subject}.${end}` : end,
      end === "delta",
    ])
  ),
);

/** Whether an event is one of the server's 46 that this version knows. */
export function isKnown(event: { type: string }): event is RealtimeServerEvent {
  return DELTAS.has(event.type);
}

/** Whether an event is a delta of text, audio or arguments, as most are. */
export function isDelta(event: RealtimeServerEvent): boolean {
  return DELTAS.get(event.type)!;
}
