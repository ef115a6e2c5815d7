/**
 * A realtime session as a test sees it: what the server knows, and what may happen to it.
 *
 * @module
 */
import type { CutKind } from "../faults.ts";
import type { Fields } from "../fields.ts";
import type { RealtimeItem } from "./items.ts";

/** How a session ended. */
export interface SessionEnd {
  /** Code of the close frame; 1005 without one in it, 1006 without a frame. */
  readonly code: number;
  /** Its reason. */
  readonly reason: string;
}

/** The server's side of a socket session. */
export interface FakeRealtimeSession {
  /** Its name, `sess_...`. */
  readonly id: string;
  /** What it does. */
  readonly kind: "realtime" | "transcription" | "translation" | "live";
  /** Configuration, as the client is told it. */
  readonly session: Fields;
  /** Items of the conversation, in order. */
  readonly items: readonly RealtimeItem[];
  /** Every event of the client, in order. */
  readonly received: readonly Fields[];
  /** Id of the response under way in the conversation; `null` if there is none. */
  readonly activeResponse: string | null;
  /** Audio waiting in the input buffer, in ms. */
  readonly bufferedMs: number;
  /** How it ended; `null` while it is open. */
  readonly ended: SessionEnd | null;
  /** How much audio of an item of the model went out, in ms. */
  spokenMs(itemId: string): number;
  /** Sends any event; an `event_id` is added. */
  emit(event: Fields): void;
  /** Ends it in order. Default: code 1000. */
  close(code?: number, reason?: string): void;
  /** Breaks the line without a close frame. */
  cut(how: CutKind): void;
  /** It has lived long enough: the error `session_expired`, then close 1001. */
  expire(): void;
}
