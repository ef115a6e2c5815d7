/**
 * A realtime session from the server's side, as a test sees it.
 *
 * @module
 */
import type { CutKind } from "../faults.ts";
import type { Fields } from "../fields.ts";
import type { EventMatcher, HeldEvents } from "./event_hooks.ts";
import type { RealtimeItem } from "./items.ts";

/** How a session ended. */
export interface SessionEnd {
  /** Code of the close frame; 1005 for a frame without a code, 1006 without a close frame. */
  readonly code: number;
  /** Reason of the close frame. */
  readonly reason: string;
}

/**
 * The server's side of a realtime, transcription, translation or Live session.
 *
 * @example Do something before a response is done
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * const accepted = openai.realtime.nextSession();
 * await using session = await openai.client().realtime.connect({
 *   model: "gpt-realtime",
 *   session: { output_modalities: ["text"] },
 * });
 * const server = await accepted;
 *
 * const pause = server.pauseAt("response.done");
 * const response = session.response.create();
 * await pause.reached;
 * assertEquals(pause.events[0].type, "response.done");
 * pause.release(); // from here on the session sees the rest
 * assertEquals((await response.done).status, "completed");
 * ```
 */
export interface FakeRealtimeSession {
  /** Id of the session: `sess_...`, or `live_...` for a Live session. */
  readonly id: string;
  /** Kind of the session. */
  readonly kind: "realtime" | "transcription" | "translation" | "live";
  /** Configuration, as the server reports it to the client. */
  readonly session: Fields;
  /** Items of the conversation, in order. */
  readonly items: readonly RealtimeItem[];
  /** Every event of the client, in order. */
  readonly received: readonly Fields[];
  /** Id of the response in progress in the conversation; `null` if there is none. */
  readonly activeResponse: string | null;
  /** Audio in the input audio buffer, in ms. */
  readonly bufferedMs: number;
  /** How the session ended; `null` while it is open. */
  readonly ended: SessionEnd | null;
  /** How much audio of an assistant item was sent, in ms. */
  spokenMs(itemId: string): number;
  /** Sends any event at once, even while others are held; an `event_id` is added. */
  emit(event: Fields): void;
  /** Closes the connection in order. Default: code 1000. */
  close(code?: number, reason?: string): void;
  /** Breaks the connection without a close frame. */
  cut(how: CutKind): void;
  /** Expires the session: sends the error `session_expired`, then closes with 1001. */
  expire(): void;
  /**
   * Pauses the server: from the first matching event on, every event is held until `release()`.
   *
   * The fake still handles the client's events.
   *
   * @param matcher The type of an event, or a rule over the event.
   */
  pauseAt(matcher: EventMatcher): HeldEvents;
  /**
   * Holds every matching event until `release()`, and lets the others pass.
   *
   * @param matcher The type of an event, or a rule over the event.
   */
  withhold(matcher: EventMatcher): HeldEvents;
  /**
   * Calls a listener with each client event, as soon as the fake has handled it.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   * import { assertEquals } from "@std/assert";
   *
   * await using openai = await fakeOpenAI({ port: null });
   * const accepted = openai.realtime.nextSession();
   * await using session = await openai.client().realtime.connect({
   *   model: "gpt-realtime",
   * });
   * const types: unknown[] = [];
   * const stop = (await accepted).onReceived(({ type }) => types.push(type));
   * await session.inputAudioBuffer.clear();
   * stop();
   * assertEquals(types, ["input_audio_buffer.clear"]);
   * ```
   *
   * @param listener Called with the event. What it throws is reported as an uncaught error.
   * @returns Removes the listener.
   */
  onReceived(listener: (event: Fields) => void): () => void;
}
