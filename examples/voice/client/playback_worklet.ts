/// <reference path="./worklet.d.ts" />
/**
 * Runs {@linkcode Player} in the audio thread, for as long as the page is open. Takes
 * {@linkcode PlaybackCommand}s, and posts {@linkcode PlaybackReport}s.
 *
 * @module
 */
import { SAMPLE_RATE, toInt16 } from "../../../src/realtime/audio/audio.ts";
import { Resampler } from "../../../src/realtime/audio/resample.ts";
import { type Chunk, Player, type Position } from "./player.ts";

/** A command of the page to the worklet. */
export type PlaybackCommand =
  | { readonly type: "push"; readonly chunk: Chunk }
  | { readonly type: "complete" }
  | { readonly type: "duck"; readonly on: boolean }
  | { readonly type: "cut" };

/** A report of the worklet to the page: every 100 ms, at each change of state, and after a cut. */
export interface PlaybackReport {
  /** The item that was heard last, not yet corrected by the latency of the output. */
  readonly position: Position | null;
  /** Only after a cut: what was heard of the item that was cut, `null` if there was none. */
  readonly cut?: Position | null;
  readonly playing: boolean;
  readonly queuedMs: number;
  readonly underruns: number;
  /** RMS of what was rendered since the last report, 0 to 1. */
  readonly level: number;
  /** Upward zero crossings per second since the last report: the pitch of a tone. */
  readonly hertz: number;
}

const API_RATE = SAMPLE_RATE["audio/pcm"];
/** Rendered at once, in samples of the API. */
const STEP = API_RATE / 100;
const REPORT_MS = 100;

class PlaybackProcessor extends AudioWorkletProcessor {
  readonly #player = new Player({ rate: API_RATE });
  readonly #resampler = sampleRate === API_RATE
    ? null
    : new Resampler(API_RATE, sampleRate);
  readonly #step = new Float32Array(STEP);
  #ready: Int16Array = new Int16Array(0);
  #taken = 0;
  #state = this.#player.state;
  #frames = 0;
  #squares = 0;
  #crossings = 0;
  #last = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<PlaybackCommand>) => {
      switch (data.type) {
        case "push":
          return this.#player.push(data.chunk);
        case "complete":
          return this.#player.complete();
        case "duck":
          return this.#player.duck(data.on);
        case "cut":
          return this.#report(this.#player.cut());
      }
    };
  }

  process(_inputs: Float32Array[][], [output]: Float32Array[][]): boolean {
    const [first, ...others] = output;
    for (let at = 0; at < first.length; at++) first[at] = this.#sample();
    for (const channel of others) channel.set(first);
    this.#measure(first);
    const changed = this.#player.state !== this.#state;
    this.#state = this.#player.state;
    if (changed || this.#frames * 1_000 >= REPORT_MS * sampleRate) {
      this.#report();
    }
    return true;
  }

  #sample(): number {
    while (this.#taken === this.#ready.length) {
      this.#player.render(this.#step);
      const samples = toInt16(this.#step);
      this.#ready = this.#resampler?.push(samples) ?? samples;
      this.#taken = 0;
    }
    return this.#ready[this.#taken++] / 0x8000;
  }

  #measure(samples: Float32Array): void {
    for (const sample of samples) {
      this.#squares += sample ** 2;
      if (this.#last < 0 && sample >= 0) this.#crossings++;
      this.#last = sample;
    }
    this.#frames += samples.length;
  }

  #report(cut?: Position | null): void {
    const seconds = this.#frames / sampleRate;
    const report: PlaybackReport = {
      position: this.#player.position,
      ...cut !== undefined && { cut },
      playing: this.#player.state === "playing",
      queuedMs: this.#player.queuedMs,
      underruns: this.#player.underruns,
      level: seconds > 0 ? Math.sqrt(this.#squares / this.#frames) : 0,
      hertz: seconds > 0 ? this.#crossings / seconds : 0,
    };
    this.#frames = this.#squares = this.#crossings = 0;
    this.port.postMessage(report);
  }
}

registerProcessor("playback", PlaybackProcessor);
