/**
 * The input buffer of a session, and its turn detection.
 *
 * Time here is the time of the audio itself: only audio that was sent counts, not the time that has
 * passed.
 *
 * @module
 */
import { type AudioFormat, decodeAudio, PCM24 } from "../sound/audio.ts";
import { joined } from "../network/bytes.ts";
import {
  entryOf,
  type Fields,
  fieldsOf,
  isFields,
  numberOf,
} from "../fields.ts";
import { loudness } from "../sound/hearing.ts";
import { understand } from "../sound/speech.ts";

const FRAME_MS = 20;
// A threshold of 0.5 finds speech at about -34 dB.
const LOUDNESS_AT_FULL_THRESHOLD = 0.04;
/** How long each eagerness waits in silence when the sentence sounds unfinished. */
const EAGERNESS_MS: Readonly<Record<string, number>> = {
  low: 8_000,
  medium: 4_000,
  auto: 4_000,
  high: 2_000,
};
const FINISHED_SENTENCE_MS = 200;

/** A change of who speaks, in ms of audio since the session began. */
export type TurnChange =
  | { readonly kind: "started"; readonly ms: number }
  | { readonly kind: "stopped"; readonly ms: number };

/** Audio taken out of the buffer. */
export interface Segment {
  /** The bytes, as they were sent. */
  readonly bytes: Uint8Array;
  /** Its encoding. */
  readonly format: AudioFormat;
  /** Samples. */
  readonly samples: Float32Array;
  /** Samples per second. */
  readonly rate: number;
  /** Length in ms. */
  readonly ms: number;
}

/** Audio that was not appended to the buffer. */
export function segmentOf(bytes: Uint8Array, format: AudioFormat): Segment {
  return {
    bytes,
    format,
    samples: decodeAudio(bytes, format),
    rate: format.rate,
    ms: bytes.length / format.bytesPerMs,
  };
}

/** The input buffer. */
export class InputBuffer {
  #format: AudioFormat = PCM24;
  #turns: Fields | null = null;
  #chunks: Uint8Array[] = [];
  #length = 0;
  /** Bytes since the session began that lie before the buffer. */
  #before = 0;
  #unheard: Uint8Array = new Uint8Array();
  #heardMs = 0;
  #speaking = false;
  #silenceMs = 0;
  /** Decided once in each silence. */
  #soundsFinished: boolean | null = null;

  /** Takes on the input side of a configuration. */
  configure(format: AudioFormat, turns: unknown): void {
    this.#format = format;
    this.#turns = isFields(turns) ? turns : null;
  }

  /** Whether the user is speaking now. */
  get speaking(): boolean {
    return this.#speaking;
  }

  /** Length of the buffer, in ms. */
  get ms(): number {
    return (this.#length + this.#unheard.length) / this.#format.bytesPerMs;
  }

  /** Where the end of the buffer is, in ms of audio since the session began. */
  get position(): number {
    return this.#before / this.#format.bytesPerMs + this.ms;
  }

  /** Appends audio and yields the changes: act on each before you take the next. */
  *append(bytes: Uint8Array): Generator<TurnChange> {
    const unheard = joined([this.#unheard, bytes]);
    if (this.#turns === null) {
      this.#unheard = new Uint8Array();
      return this.#keep(unheard);
    }
    const size = FRAME_MS * this.#format.bytesPerMs;
    let at = 0;
    for (; at + size <= unheard.length; at += size) {
      const frame = unheard.subarray(at, at + size);
      this.#keep(frame);
      const change = this.#listen(frame);
      if (change !== null) yield change;
      if (!this.#speaking) this.#forget();
    }
    this.#unheard = unheard.slice(at);
  }

  #keep(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  #listen(frame: Uint8Array): TurnChange | null {
    const turns = fieldsOf(this.#turns);
    const threshold = (numberOf(turns.threshold) ?? 0.5) *
      LOUDNESS_AT_FULL_THRESHOLD;
    const loud = loudness(decodeAudio(frame, this.#format)) > threshold;
    this.#heardMs += FRAME_MS;
    this.#silenceMs = loud ? 0 : this.#silenceMs + FRAME_MS;
    if (loud) this.#soundsFinished = null;
    if (loud && !this.#speaking) {
      this.#speaking = true;
      const start = this.#heardMs - FRAME_MS - this.#prefix();
      return { kind: "started", ms: Math.max(0, start) };
    }
    if (this.#speaking && this.#silenceMs >= this.#patience()) {
      this.#speaking = false;
      return { kind: "stopped", ms: this.#heardMs };
    }
    return null;
  }

  #prefix(): number {
    return numberOf(fieldsOf(this.#turns).prefix_padding_ms) ?? 300;
  }

  #patience(): number {
    const turns = fieldsOf(this.#turns);
    if (turns.type !== "semantic_vad") {
      return numberOf(turns.silence_duration_ms) ?? 500;
    }
    const longest = entryOf(EAGERNESS_MS, turns.eagerness) ?? 4_000;
    if (this.#silenceMs < FINISHED_SENTENCE_MS) return longest;
    this.#soundsFinished ??= this.#isFinished();
    return this.#soundsFinished ? FINISHED_SENTENCE_MS : longest;
  }

  #isFinished(): boolean {
    const { samples, rate } = this.#segment(this.#length);
    return /[.!?]\s*$/.test(understand(samples, rate) ?? "");
  }

  // Without speech, only the padding is kept: silence must not become a turn.
  #forget(): void {
    const keep = this.#prefix() * this.#format.bytesPerMs;
    if (this.#length <= 2 * keep) return;
    const all = joined(this.#chunks);
    const rest = all.slice(all.length - keep);
    this.#before += all.length - rest.length;
    this.#chunks = [rest];
    this.#length = rest.length;
  }

  #segment(bytes: number): Segment {
    return segmentOf(joined(this.#chunks).subarray(0, bytes), this.#format);
  }

  /** Takes the whole buffer out. */
  take(): Segment {
    this.#keep(this.#unheard);
    this.#unheard = new Uint8Array();
    const segment = this.#segment(this.#length);
    this.clear();
    return segment;
  }

  /** Clears the buffer. */
  clear(): void {
    this.#before += this.#length + this.#unheard.length;
    this.#chunks = [];
    this.#unheard = new Uint8Array();
    this.#length = 0;
    this.#speaking = false;
    this.#silenceMs = 0;
  }
}
