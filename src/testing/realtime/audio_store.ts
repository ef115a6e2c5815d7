/**
 * Audio of the items of a conversation, as it was sent.
 *
 * @module
 */
import type { AudioFormat } from "../sound/audio.ts";
import { joined } from "../network/bytes.ts";

/** Limit in bytes, about five minutes of PCM; beyond it the oldest items lose their audio. */
const LIMIT = 16 * 1_024 * 1_024;

interface Track {
  readonly format: AudioFormat;
  chunks: Uint8Array[];
  length: number;
}

/** Audio by item and part. */
export class AudioStore {
  readonly #items: Map<string, Map<number, Track>> = new Map();
  #length = 0;

  /** Adds audio to a part of an item. */
  record(
    id: string,
    index: number,
    bytes: Uint8Array,
    format: AudioFormat,
  ): void {
    const tracks = this.#items.get(id) ?? new Map<number, Track>();
    this.#items.set(id, tracks);
    const track = tracks.get(index) ?? { format, chunks: [], length: 0 };
    tracks.set(index, track);
    track.chunks.push(bytes);
    track.length += bytes.length;
    this.#length += bytes.length;
    for (const oldest of this.#items.keys()) {
      if (this.#length <= LIMIT) break;
      this.erase(oldest);
    }
  }

  /** Keeps only the beginning of a part. */
  cut(id: string, index: number, ms: number): void {
    const track = this.#items.get(id)?.get(index);
    if (track === undefined) return;
    const sample = track.format.type === "audio/pcm" ? 2 : 1;
    const size = Math.floor(ms * track.format.bytesPerMs / sample) * sample;
    const kept = joined(track.chunks).slice(0, size);
    this.#length += kept.length - track.length;
    track.chunks = [kept];
    track.length = kept.length;
  }

  /** Removes an item. */
  erase(id: string): void {
    for (const { length } of this.#items.get(id)?.values() ?? []) {
      this.#length -= length;
    }
    this.#items.delete(id);
  }

  /** Audio of a part as Base64; `null` if there is none. */
  play(id: string, index: number): string | null {
    const track = this.#items.get(id)?.get(index);
    return track === undefined || track.length === 0
      ? null
      : joined(track.chunks).toBase64();
  }
}
