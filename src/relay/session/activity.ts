/**
 * Finds out from the events of a session who is speaking.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import { type AudioFormat, durationOf } from "../../realtime/audio/audio.ts";
import type { SessionEvent } from "../../realtime/wire/events.ts";
import type { Meter } from "../limits/meter.ts";

/** Nothing is in progress. */
const NONE: readonly string[] = [];

/** Follows the speech of both sides, and the tools that run. */
export class Activity {
  readonly #meter: Meter;
  #responses: readonly string[] = NONE;
  #calls: readonly string[] = NONE;
  #userSpeaks = false;
  #isPlaying = false;

  /** @param meter Notified when either side speaks. */
  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Responses in progress, by ID. */
  get responses(): readonly string[] {
    return this.#responses;
  }

  /** Whether a tool runs. */
  get runsTools(): boolean {
    return this.#calls.length > 0;
  }

  /** Whether the API plays audio itself, as in a call by WebRTC or SIP. */
  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** For how long audio that has arrived will still play, in ms. */
  get playingMs(): number {
    return this.#meter.playingMs;
  }

  /**
   * Takes an event.
   *
   * @param event The event.
   * @param format Format of output audio.
   */
  take(event: SessionEvent, format: AudioFormat): void {
    switch (event.type) {
      case "response.output_audio.delta":
        return this.#meter.spoke(
          durationOf(base64Length(event.delta), format),
        );
      case "input_audio_buffer.speech_started":
        if (!this.#userSpeaks) this.#meter.begins();
        this.#userSpeaks = true;
        return;
      case "input_audio_buffer.speech_stopped":
        if (this.#userSpeaks) this.#meter.rests();
        this.#userSpeaks = false;
        return;
      case "input_audio_buffer.committed":
        return this.#meter.spoke();
      case "response.created":
        this.#responses = this.#begun(this.#responses, event.response.id);
        return;
      case "response.done":
        this.#responses = this.#ended(this.#responses, event.response.id);
        return;
      case "response.output_item.done":
        if (event.item.type === "function_call") {
          this.#calls = this.#begun(this.#calls, event.item.call_id);
        }
        return;
      case "conversation.item.added":
      case "conversation.item.created":
        if (event.item.type === "function_call_output") {
          this.#calls = this.#ended(this.#calls, event.item.call_id);
        } else this.#meter.spoke();
        return;
      case "conversation.item.truncated":
        return this.#meter.silenced();
      case "output_audio_buffer.started":
        if (!this.#isPlaying) this.#meter.begins();
        this.#isPlaying = true;
        return;
      case "output_audio_buffer.stopped":
      case "output_audio_buffer.cleared":
        if (this.#isPlaying) this.#meter.rests();
        this.#isPlaying = false;
        return;
      case "reconnected":
        return this.reset();
    }
  }

  #begun(
    running: readonly string[],
    id: string | undefined,
  ): readonly string[] {
    if (id === undefined || running.includes(id)) return running;
    this.#meter.begins();
    return [...running, id];
  }

  #ended(
    running: readonly string[],
    id: string | undefined,
  ): readonly string[] {
    if (id === undefined || !running.includes(id)) return running;
    this.#meter.rests();
    return running.length === 1 ? NONE : running.filter((one) => one !== id);
  }

  /** Over a new connection, nothing is in progress yet. */
  reset(): void {
    this.#responses = this.#calls = NONE;
    this.#userSpeaks = this.#isPlaying = false;
    this.#meter.interrupted();
  }
}
