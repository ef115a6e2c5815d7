/**
 * The microphone's recent audio, kept until the server has made an item of it.
 *
 * Pure: it is told what was written and what became of it.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import type { RealtimeServerEvent } from "../wire/types.ts";

/** A stretch of audio as it was sent. */
interface Stretch {
  readonly audio: string;
  readonly ms: number;
  readonly endMs: number;
}

/** Remembers what was sent over one connection and not committed, up to a playing time. */
export class InputAudioReplay {
  readonly #keepMs: number;
  #stretches: Stretch[] = [];
  #keptMs = 0;
  #writtenMs = 0;
  #settledMs = 0;
  #reachedMs = 0; // written when the server last sent something
  #commits: number[] = [];
  #clears: number[] = [];
  readonly #stoppedMs: Map<string, number> = new Map(); // item -> end of its speech
  #speechFrom: number | null = null;

  /** Whether the server decides by itself when a turn has ended. */
  detects = true;

  /** @param keepMs Most that is kept, in ms. */
  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /** Whether the server hears speech that it has not committed yet. */
  get speaking(): boolean {
    return this.#speechFrom !== null;
  }

  /** Audio that would be lost with the connection because it is older than what is kept, in ms. */
  get beyondMs(): number {
    // while a server that detects turns hears no speech, what it holds is silence
    const from = this.detects ? this.#speechFrom : this.#settledMs;
    if (from === null) return 0;
    const keptMs = Math.min(this.#keptMs, this.#keepMs);
    return Math.max(0, this.#writtenMs - from - keptMs);
  }

  /** The server has sent something: the connection worked until now. */
  reached(): void {
    this.#reachedMs = this.#writtenMs;
  }

  /** Audio was written. */
  wrote(audio: string, ms: number): void {
    this.#writtenMs += ms;
    this.#stretches.push({ audio, ms, endMs: this.#writtenMs });
    this.#keptMs += ms;
    while (this.#keptMs - this.#stretches[0].ms >= this.#keepMs) {
      this.#forget();
      if (this.#stretches.length === 0) break;
    }
  }

  /**
   * Takes an event; those that say nothing of the input buffer change nothing.
   *
   * @returns Whether the server committed by itself, as it does when it detects turns.
   */
  take(event: RealtimeServerEvent): boolean {
    switch (event.type) {
      case "input_audio_buffer.speech_started":
        this.#speechFrom = event.audio_start_ms;
        break;
      case "input_audio_buffer.speech_stopped":
      case "input_audio_buffer.timeout_triggered":
        this.#stoppedMs.set(event.item_id, event.audio_end_ms);
        break;
      case "input_audio_buffer.cleared":
        this.#speechFrom = null;
        this.#settle(this.#clears.shift());
        break;
      case "input_audio_buffer.committed": {
        const stoppedMs = this.#stoppedMs.get(event.item_id);
        this.#speechFrom = null;
        if (stoppedMs === undefined) {
          this.#settle(this.#commits.shift());
          break;
        }
        this.#stoppedMs.delete(event.item_id);
        this.#settle(stoppedMs);
        return true;
      }
      case "error":
        if (event.error.code === "input_audio_buffer_commit_empty") {
          this.#commits.shift();
        }
        break;
    }
    return false;
  }

  /** A command was written: a commit or a clear is about the audio written before it. */
  wroteCommand(type: string): void {
    if (type === "input_audio_buffer.commit") {
      this.#commits.push(this.#writtenMs);
    } else if (type === "input_audio_buffer.clear") {
      this.#clears.push(this.#writtenMs);
    }
  }

  /**
   * The connection is gone: hands over what is to be sent again, and begins anew.
   *
   * @param isRetired Whether it still worked: then the server has received what was written.
   * @returns The audio in order, and how much was lost, in ms. That includes audio that the
   * server may not have received, because it sent nothing afterwards.
   */
  lost(
    isRetired = false,
  ): { replay: { audio: string; ms: number }[]; lostMs: number } {
    const replay = withoutFirst(this.#stretches, this.#keptMs - this.#keepMs);
    const replayMs = replay.reduce((sum, { ms }) => sum + ms, 0);
    let from = this.detects ? this.#speechFrom ?? Infinity : this.#settledMs;
    if (!isRetired) from = Math.min(from, this.#reachedMs);
    from = Math.max(from, this.#settledMs);
    const lostMs = Math.max(0, this.#writtenMs - from - replayMs);
    this.#stretches = [];
    this.#keptMs =
      this.#writtenMs =
      this.#settledMs =
      this.#reachedMs =
        0;
    this.#commits = [];
    this.#clears = [];
    this.#stoppedMs.clear();
    this.#speechFrom = null;
    return { replay, lostMs };
  }

  /** The server has made an item of what was written until then, or forgotten it. */
  #settle(atMs = 0): void {
    this.#settledMs = Math.max(this.#settledMs, atMs);
    while (this.#stretches.length > 0 && this.#stretches[0].endMs <= atMs) {
      this.#forget();
    }
  }

  #forget(): void {
    this.#keptMs -= this.#stretches.shift()?.ms ?? 0;
  }
}

/** Leaves out the beginning: Base64 can be cut at every eighth character, where a sample begins. */
function withoutFirst(
  [first, ...rest]: readonly Stretch[],
  ms: number,
): { audio: string; ms: number }[] {
  if (!first) return [];
  if (ms <= 0) return [first, ...rest];
  const at = Math.ceil(first.audio.length * ms / first.ms / 8) * 8;
  const audio = first.audio.slice(at);
  if (audio === "") return rest;
  const share = base64Length(audio) / base64Length(first.audio);
  return [{ audio, ms: first.ms * share }, ...rest];
}
