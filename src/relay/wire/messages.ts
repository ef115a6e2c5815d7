/**
 * The relay's own messages. They travel as JSON text frames next to the events of the API, and
 * their types begin with `duplex.`.
 *
 * @module
 */
import type { Lost } from "../../realtime/wire/events.ts";
import type { EndReason } from "./ends.ts";

/** One entry of the conversation, as a client that comes back gets it. */
export interface RelayItem {
  /** ID of the item. */
  readonly id: string;
  /** Who said it. */
  readonly role: "user" | "assistant";
  /** The words; of an interrupted response only those that were heard. */
  readonly text: string;
}

/** Sent when the client is connected, and again after each return. Keep the token for the next connection. */
export interface ResumeMessage {
  /** Always `"duplex.resume"`. */
  readonly type: "duplex.resume";
  /** Valid once, for this user only. */
  readonly token: string;
  /** How long after a lost connection it is valid, in ms. */
  readonly grace: number;
}

/** The client has come back: the same conversation continues. */
export interface ResumedMessage {
  /** Always `"duplex.resumed"`. */
  readonly type: "duplex.resumed";
  /** The conversation, or the part of it after the item that the client named. */
  readonly items: readonly RelayItem[];
  /** Whether the connection to the API is new; then items of the model can no longer be truncated. */
  readonly restored: boolean;
}

/** The connection to the API dropped; the relay reconnects. */
export interface ReconnectingMessage {
  /** Always `"duplex.reconnecting"`. */
  readonly type: "duplex.reconnecting";
  /** Which attempt begins, from 1. */
  readonly attempt: number;
}

/** The conversation continues over a new connection to the API. */
export interface RestoredMessage {
  /** Always `"duplex.restored"`. */
  readonly type: "duplex.restored";
  /** What could not be restored. */
  readonly lost: Lost;
}

/** Audio was dropped. */
export interface DroppedMessage {
  /** Always `"duplex.dropped"`. */
  readonly type: "duplex.dropped";
  /** `client`: audio that the client sent. `server`: audio for the client, which reads too slowly. */
  readonly side: "client" | "server";
  /** How much, in ms. */
  readonly ms: number;
  /** The response whose audio it is, for `server`. */
  readonly response_id?: string;
}

/** The relay interrupted the model. Stop playing. */
export interface InterruptedMessage {
  /** Always `"duplex.interrupted"`. */
  readonly type: "duplex.interrupted";
  /** The item that was being played; `null` if none was. */
  readonly item_id: string | null;
  /** How much of it counts as heard, in ms. */
  readonly heard_ms: number;
}

/** The kinds of limits. */
export type LimitKind =
  | "duration"
  | "talk"
  | "idle"
  | "cost"
  | "tokens"
  | "responses"
  | "budget";

/** A limit is near. */
export interface LimitMessage {
  /** Always `"duplex.limit"`. */
  readonly type: "duplex.limit";
  /** Which one. */
  readonly kind: LimitKind;
  /** What is left: ms, tokens, responses, or cost in the currency of the prices. */
  readonly left: number;
}

/** What the session has used, after each response. */
export interface UsageMessage {
  /** Always `"duplex.usage"`. */
  readonly type: "duplex.usage";
  /** Cost so far in the currency of the prices; `null` without prices. */
  readonly cost: number | null;
  /** Tokens so far. */
  readonly tokens: number;
  /** Time connected so far, in ms. */
  readonly duration: number;
}

/** Announces the audio of the binary messages that follow, where the client asked for binary audio. */
export interface AudioMessage {
  /** Always `"duplex.audio"`. */
  readonly type: "duplex.audio";
  /** Its response. */
  readonly response_id: string;
  /** Its item. */
  readonly item_id: string;
  /** Its content part. */
  readonly content_index: number;
}

/** The last message before the socket closes. */
export interface EndMessage {
  /** Always `"duplex.end"`. */
  readonly type: "duplex.end";
  /** Why. */
  readonly reason: EndReason;
  /** The reason as text. */
  readonly message: string;
  /** Whether the client may connect again with its resume token. */
  readonly resumable: boolean;
}

/** A message of the relay to a client. */
export type RelayMessage =
  | ResumeMessage
  | ResumedMessage
  | ReconnectingMessage
  | RestoredMessage
  | DroppedMessage
  | InterruptedMessage
  | LimitMessage
  | UsageMessage
  | AudioMessage
  | EndMessage;

/** How much of an item was played. At most ten a second are needed. */
export interface PlayedMessage {
  /** Always `"duplex.played"`. */
  readonly type: "duplex.played";
  /** The item. */
  readonly item_id: string;
  /** Its content part. */
  readonly content_index?: number;
  /** Audio of it that was played, in ms. */
  readonly ms: number;
}

/** Asks the relay to interrupt the model at what was played; `duplex.interrupted` follows. */
export interface InterruptMessage {
  /** Always `"duplex.interrupt"`. */
  readonly type: "duplex.interrupt";
}

/** Ends the session for good: nothing is kept for a return. So does a close with code 1000. */
export interface LeaveMessage {
  /** Always `"duplex.leave"`. */
  readonly type: "duplex.leave";
}

/** A message of a client to the relay. */
export type ClientMessage = PlayedMessage | InterruptMessage | LeaveMessage;
