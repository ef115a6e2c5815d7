/**
 * Keeps what a client sends before its session is ready.
 *
 * @module
 */
import type { RealtimeClientEvent } from "../../realtime/wire/types.ts";
import type { AppendedAudio } from "../wire/append_frame.ts";
import type { ClaimedEvent } from "../wire/client_event.ts";

/** One input of a client. */
export type Input =
  | AppendedAudio
  | { readonly event: RealtimeClientEvent };

/** Kept input; the filter has not seen its events. */
export type Early =
  | AppendedAudio & { readonly bytes: number }
  | { readonly event: ClaimedEvent };

/** Most events besides audio that are kept. */
const MAX_EVENTS = 64;
/** Most characters of them. */
const MAX_TEXT = 2 ** 20;

/** The latest audio up to a bound, and the events, in order. */
export class EarlyInput {
  #kept: Early[] = [];
  #bytes = 0;
  #events = 0;
  #text = 0;

  /**
   * Keeps audio.
   *
   * @param appended The audio, in Base64.
   * @param bytes Bytes of audio in it.
   */
  audio(appended: AppendedAudio, bytes: number): void {
    this.#kept.push({ ...appended, bytes });
    this.#bytes += bytes;
  }

  /**
   * Drops the oldest audio.
   *
   * @param max Most bytes of audio that are kept.
   * @returns How many bytes were dropped.
   */
  trim(max: number): number {
    const before = this.#bytes;
    while (this.#bytes > max) {
      const at = this.#kept.findIndex((one) => "audio" in one);
      const [oldest] = this.#kept.splice(at, 1);
      this.#bytes -= (oldest as Extract<Early, { audio: string }>).bytes;
    }
    return before - this.#bytes;
  }

  /**
   * Keeps an event.
   *
   * @param event The event.
   * @param length Characters of its frame.
   * @returns `false` if too much is kept already.
   */
  event(event: ClaimedEvent, length: number): boolean {
    if (this.#events >= MAX_EVENTS || this.#text + length > MAX_TEXT) {
      return false;
    }
    this.#events++;
    this.#text += length;
    this.#kept.push({ event });
    return true;
  }

  /** Takes everything that was kept. */
  take(): Early[] {
    const kept = this.#kept;
    this.#kept = [];
    this.#bytes = 0;
    this.#events = 0;
    this.#text = 0;
    return kept;
  }
}
