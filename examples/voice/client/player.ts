/**
 * What the loudspeaker plays next: a queue of audio with prefill, fades and positions.
 *
 * Pure: samples go in, samples come out. The playback worklet calls it for every block.
 *
 * @module
 */

/** Samples of a part of the conversation, in the order in which they are to be heard. */
export interface Chunk {
  readonly itemId: string;
  readonly contentIndex: number;
  /** 16-bit samples at the rate of the player. */
  readonly samples: Int16Array;
}

/** How much of an item was played. */
export interface Position {
  readonly itemId: string;
  readonly contentIndex: number;
  /** Played so far, in ms. */
  readonly ms: number;
}

/**
 * - `empty`: nothing is queued.
 * - `filling`: audio is queued, and more is awaited before it starts.
 * - `playing`: audio is played.
 * - `cutting`: the last samples are faded out; then the queue is dropped.
 */
export type PlayerState = "empty" | "filling" | "playing" | "cutting";

/** An incident that may change the state of a player. */
type Incident = "queued" | "filled" | "drained" | "cut" | "faded";

/** The moves of a player. Incidents that are not listed change nothing. */
export const PLAYER_MOVES: Readonly<
  Record<PlayerState, Partial<Record<Incident, PlayerState>>>
> = {
  empty: { queued: "filling" },
  filling: { filled: "playing", cut: "empty" },
  playing: { drained: "empty", cut: "cutting" },
  cutting: { faded: "empty" },
};

/** Settings of a {@linkcode Player}. All times are in ms. */
export interface PlayerOptions {
  /** Samples per second. */
  readonly rate: number;
  /** Audio to collect before playing. @default {150} */
  readonly prefill?: number;
  /** Added to the prefill after each underrun. @default {75} */
  readonly prefillStep?: number;
  /** Longest prefill. @default {500} */
  readonly longestPrefill?: number;
}

/** Length of the fades that keep starts and ends from clicking. */
const FADE_MS = 5;
/** Time in which the volume is lowered or raised. */
const DUCK_MS = 30;
/** The volume while the user may be starting to speak. */
const DUCKED = 0.1;

/** Plays chunks one after another. */
export class Player {
  readonly #rate: number;
  readonly #step: number;
  readonly #longest: number;
  readonly #fade: number;
  readonly #duckSlope: number;
  #state: PlayerState = "empty";
  #queue: Chunk[] = [];
  /** Samples of the first chunk that were played. */
  #offset = 0;
  #queued = 0;
  /** Whether the response has no more audio, so that waiting for more is pointless. */
  #complete = true;
  #prefill: number;
  #envelope = 0;
  #duck = 1;
  #duckTo = 1;
  #position: { itemId: string; contentIndex: number; played: number } | null =
    null;
  #underruns = 0;

  /** @param options Rate and prefill. */
  constructor(options: PlayerOptions) {
    const samples = (ms: number) => Math.round(ms * options.rate / 1_000);
    this.#rate = options.rate;
    this.#prefill = samples(options.prefill ?? 150);
    this.#step = samples(options.prefillStep ?? 75);
    this.#longest = samples(options.longestPrefill ?? 500);
    this.#fade = samples(FADE_MS);
    this.#duckSlope = (1 - DUCKED) / samples(DUCK_MS);
  }

  /** The state. */
  get state(): PlayerState {
    return this.#state;
  }

  /** How often audio arrived too late. */
  get underruns(): number {
    return this.#underruns;
  }

  /** Audio that is queued, in ms. */
  get queuedMs(): number {
    return this.#queued * 1_000 / this.#rate;
  }

  /** The item that was played last, and how much of it; `null` before the first. */
  get position(): Position | null {
    if (!this.#position) return null;
    const { itemId, contentIndex, played } = this.#position;
    return { itemId, contentIndex, ms: played * 1_000 / this.#rate };
  }

  /** Queues audio. Audio that arrives while the end is faded out belongs to the next response. */
  push(chunk: Chunk): void {
    if (chunk.samples.length === 0) return;
    if (this.#state === "cutting") {
      this.#move("faded");
      this.#drop();
    }
    this.#queue.push(chunk);
    this.#queued += chunk.samples.length;
    this.#complete = false;
    this.#move("queued");
  }

  /** No more audio follows for now: the queue is played without waiting for more. */
  complete(): void {
    this.#complete = true;
  }

  /** Lowers the volume, or raises it again. */
  duck(on: boolean): void {
    this.#duckTo = on ? DUCKED : 1;
  }

  /**
   * Stops within 5 ms and drops the rest.
   *
   * @returns How much of the playing item was heard; `null` if nothing was queued.
   */
  cut(): Position | null {
    if (this.#state === "empty" || this.#state === "cutting") return null;
    const { itemId, contentIndex } = this.#queue[0];
    const heard = this.position;
    const same = heard?.itemId === itemId &&
      heard.contentIndex === contentIndex;
    if (this.#move("cut") === "empty") this.#drop();
    this.#duckTo = 1;
    return same ? heard : { itemId, contentIndex, ms: 0 };
  }

  /** Fills a block with the next samples, between -1 and 1. */
  render(out: Float32Array): void {
    const ready = this.#queued >= this.#prefill || this.#complete;
    if (this.#state === "filling" && ready) this.#move("filled");
    for (let at = 0; at < out.length; at++) out[at] = this.#next();
  }

  #next(): number {
    if (this.#duck !== this.#duckTo) {
      this.#duck = approach(this.#duck, this.#duckTo, this.#duckSlope);
    }
    if (this.#state !== "playing" && this.#state !== "cutting") return 0;
    const chunk = this.#queue[0];
    const sample = chunk.samples[this.#offset++] / 0x8000;
    this.#queued--;
    const up = this.#state === "playing" ? 1 : 0;
    this.#envelope = approach(this.#envelope, up, 1 / this.#fade);
    // The queue may run dry next: the last samples are faded out in any case.
    const volume = Math.min(this.#envelope, this.#queued / this.#fade);
    if (this.#state === "playing") this.#count(chunk);
    if (this.#offset === chunk.samples.length) {
      this.#queue.shift();
      this.#offset = 0;
    }
    if (this.#queued === 0) this.#drained();
    else if (this.#state === "cutting" && this.#envelope === 0) {
      this.#move("faded");
      this.#drop();
    }
    return sample * volume * this.#duck;
  }

  #count({ itemId, contentIndex }: Chunk): void {
    const last = this.#position;
    if (last?.itemId === itemId && last.contentIndex === contentIndex) {
      last.played++;
    } else this.#position = { itemId, contentIndex, played: 1 };
  }

  #drained(): void {
    if (this.#state === "playing" && !this.#complete) {
      this.#underruns++;
      this.#prefill = Math.min(this.#longest, this.#prefill + this.#step);
    }
    this.#move(this.#state === "cutting" ? "faded" : "drained");
    this.#envelope = 0;
  }

  #drop(): void {
    this.#queue = [];
    this.#offset = 0;
    this.#queued = 0;
    this.#envelope = 0;
  }

  #move(incident: Incident): PlayerState {
    return this.#state = PLAYER_MOVES[this.#state][incident] ?? this.#state;
  }
}

function approach(from: number, to: number, step: number): number {
  return from < to ? Math.min(to, from + step) : Math.max(to, from - step);
}
