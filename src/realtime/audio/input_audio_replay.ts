/**
 * Recent input audio, kept until the server has committed it to an item.
 *
 * Pure: written audio and server events in, audio to replay out.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import type { RealtimeServerEvent } from "../wire/types.ts";

/** A queue of texts. An array is one. */
export interface Texts {
  /** Adds a text at the end. */
  push(text: string): unknown;
  /** Removes the oldest text. */
  shift(): unknown;
  /** Removes and returns all texts. */
  splice(from: 0): string[];
}

function inArray(): Texts {
  return [] as string[];
}

/** Keeps the audio that was sent over one connection and not committed, up to a playing time. */
export class InputAudioReplay {
  readonly #keepMs: number;
  #chunks: number[] = []; // two for each: how long it is, and where it ends, in ms
  #keptMs = 0;
  #writtenMs = 0;
  #committedMs = 0;
  #reachedMs = 0; // how much was written when the server last sent a frame
  #texts: Texts | null = null; // the audio of the chunks, in Base64
  #commits: number[] | null = null;
  #clears: number[] | null = null;
  #stoppedMs: Map<string, number> | undefined; // end of speech by item
  #speechFrom: number | null = null;

  /** Whether the server detects the end of turns (VAD). */
  detects = true;
  /** Makes the queue that holds the audio, for the first piece of it. */
  makeTexts: () => Texts = inArray;

  /** @param keepMs Longest audio that is kept, in ms. */
  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /** Whether the server has detected speech that it has not committed yet. */
  get speaking(): boolean {
    return this.#speechFrom !== null;
  }

  /** Uncommitted audio that is no longer kept, and would be lost with the connection, in ms. */
  get beyondMs(): number {
    // a server that detects turns and has reported no speech holds only silence
    const from = this.detects ? this.#speechFrom : this.#committedMs;
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
    this.#chunks.push(ms, this.#writtenMs);
    (this.#texts ??= this.makeTexts()).push(audio);
    this.#keptMs += ms;
    while (this.#keptMs - (this.#chunks[0] ?? Infinity) >= this.#keepMs) {
      this.#forget();
    }
  }

  /**
   * Takes an event; only those about the input audio buffer change anything.
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
        (this.#stoppedMs ??= new Map()).set(event.item_id, event.audio_end_ms);
        break;
      case "input_audio_buffer.cleared":
        this.#speechFrom = null;
        this.#settleUntil(this.#clears?.shift());
        break;
      case "input_audio_buffer.committed": {
        const stoppedMs = this.#stoppedMs?.get(event.item_id);
        this.#speechFrom = null;
        if (stoppedMs === undefined) {
          this.#settleUntil(this.#commits?.shift());
          break;
        }
        this.#stoppedMs?.delete(event.item_id);
        this.#settleUntil(stoppedMs);
        return true;
      }
      case "error":
        if (event.error.code === "input_audio_buffer_commit_empty") {
          this.#commits?.shift();
        }
        break;
    }
    return false;
  }

  /** A command was written: a commit or a clear is about the audio written before it. */
  wroteCommand(type: string): void {
    if (type === "input_audio_buffer.commit") {
      (this.#commits ??= []).push(this.#writtenMs);
    } else if (type === "input_audio_buffer.clear") {
      (this.#clears ??= []).push(this.#writtenMs);
    }
  }

  /**
   * The connection closed: returns the audio to send again, and starts from zero.
   *
   * @param isRetired Whether it still worked: then the server has received what was written.
   * @returns The audio in order, and how much was lost, in ms. That includes audio that the
   * server may not have received, because it sent nothing afterwards.
   */
  lost(
    isRetired = false,
  ): { replay: { audio: string; ms: number }[]; lostMs: number } {
    const replay = withoutFirst(
      (this.#texts?.splice(0) ?? []).map((audio, at) => ({
        audio,
        ms: this.#chunks[at * 2],
      })),
      this.#keptMs - this.#keepMs,
    );
    const replayMs = replay.reduce((sum, { ms }) => sum + ms, 0);
    let from = this.detects ? this.#speechFrom ?? Infinity : this.#committedMs;
    if (!isRetired) from = Math.min(from, this.#reachedMs);
    from = Math.max(from, this.#committedMs);
    const lostMs = Math.max(0, this.#writtenMs - from - replayMs);
    this.#chunks = [];
    this.#keptMs =
      this.#writtenMs =
      this.#committedMs =
      this.#reachedMs =
        0;
    this.#commits = this.#clears = null;
    this.#stoppedMs = undefined;
    this.#speechFrom = null;
    return { replay, lostMs };
  }

  /** The server has committed or cleared the audio that was written until then. */
  #settleUntil(atMs = 0): void {
    this.#committedMs = Math.max(this.#committedMs, atMs);
    while ((this.#chunks[1] ?? Infinity) <= atMs) {
      this.#forget();
    }
  }

  #forget(): void {
    this.#keptMs -= this.#chunks.shift() ?? 0;
    this.#chunks.shift();
    this.#texts?.shift();
  }
}

/** Drops the beginning of audio. Base64 is cut at multiples of 8 characters (6 bytes), where a sample begins. */
function withoutFirst(
  [first, ...rest]: { audio: string; ms: number }[],
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
