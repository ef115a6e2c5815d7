/**
 * Sends frames no faster than the network accepts them.
 *
 * @module
 */
import { BackpressureError } from "./errors.ts";

/** How much may wait to be sent, and what happens beyond that. */
export interface FlowOptions {
  /** Above this many unsent bytes in the runtime's buffer, writing pauses. @default {524_288} */
  readonly high?: number;
  /** Below this many, writing resumes. @default {131_072} */
  readonly low?: number;
  /** Most bytes that may wait here, in addition to the runtime's buffer. @default {1_048_576} */
  readonly limit?: number;
  /**
   * Audio beyond `limit`: drop the oldest waiting audio and count it, or throw.
   * The audio stream does neither: it waits. @default {"drop-oldest"}
   */
  readonly audio?: "drop-oldest" | "error";
  /**
   * Commands beyond `limit`: throw, or queue them all the same, so that their
   * acknowledgement takes longer. @default {"error"}
   */
  readonly control?: "error" | "wait";
}

/** One outgoing frame. */
export interface Frame {
  /** The frame's text. */
  readonly text: string;
  /** Playing time in ms if it is microphone audio; 0 for anything else. */
  readonly audioMs: number;
  /** Is queued even beyond the limit. */
  readonly wait?: boolean;
  /** Called when the frame was handed to the socket. */
  readonly onWrite?: () => void;
  /** Called instead if it is discarded; `dropped` means that the limit was reached. */
  readonly onDiscard?: (why: "dropped" | "unsent") => void;
}

/** Receives frames, as a socket does. */
export interface Sink {
  /** Sends a frame; `false` if the connection is not open. */
  send(text: string): boolean;
  /** Bytes not yet handed to the network. */
  readonly bufferedAmount: number;
}

/**
 * Bounds of the interval between two checks of a full buffer, in ms: `WebSocket` has no event for
 * it. The interval doubles while the buffer does not shrink. Below 1 ms it is a turn of the event
 * loop, in which a fast network empties the buffer; a timer takes up to 2 ms longer than it says.
 */
const MIN_POLL = 1 / 16;
const MAX_POLL = 16;

/**
 * One queue for all frames, so that a commit never overtakes the audio before it.
 *
 * It outlives connections: without a sink it queues frames, up to its limit.
 */
export class Outbox {
  readonly #high: number;
  readonly #low: number;
  readonly #limit: number;
  readonly #audio: "drop-oldest" | "error";
  readonly #control: "error" | "wait";
  #queue: Frame[] = [];
  #bytes = 0;
  #bounded = 0; // of these, the bytes that count against the limit
  #sink: Sink | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #check: (() => void) | null = null; // the one to come
  #idle: PromiseWithResolvers<void> | null = null; // for drained()
  #droppedMs = 0;
  #ended = false;
  #poll = MIN_POLL;

  /** @param flow The marks and the policy. */
  constructor({
    high = 524_288,
    low = 131_072,
    limit = 1_048_576,
    audio = "drop-oldest",
    control = "error",
  }: FlowOptions = {}) {
    this.#high = high;
    this.#low = Math.min(low, high);
    this.#limit = limit;
    this.#audio = audio;
    this.#control = control;
  }

  /** Bytes that wait here, in addition to the runtime's own buffer. */
  get waiting(): number {
    return this.#bytes;
  }

  /** Audio dropped since the start because the limit was reached, in ms. */
  get droppedAudioMs(): number {
    return this.#droppedMs;
  }

  /** Whether the next frame would be written at once. */
  get clear(): boolean {
    return this.#sink !== null && this.#queue.length === 0 &&
      this.#sink.bufferedAmount < this.#high;
  }

  /**
   * Writes a frame now, or when there is room.
   *
   * @returns Whether the frame was written at once.
   * @throws {BackpressureError} If there is no room for it, and dropping audio does not make any.
   */
  push(frame: Frame): boolean {
    if (this.clear && this.#write(frame)) return true;
    const size = frame.text.length;
    const waits = frame.wait ||
      this.#control === "wait" && frame.audioMs === 0;
    if (this.#bounded + size > this.#limit && !waits) {
      if (this.#audio === "drop-oldest") this.#makeRoom(size);
      if (this.#bounded + size > this.#limit) {
        throw new BackpressureError(
          `Cannot send: ${this.#bounded} bytes wait already, and the limit is ${this.#limit}`,
        );
      }
    }
    this.#queue.push(frame);
    this.#count(frame, 1);
    this.#watch();
    return false;
  }

  /** Resolves when there is room again: nothing waits and the buffer is below the low mark. */
  drained(): Promise<void> {
    if (this.clear || this.#ended) return Promise.resolve();
    const { promise } = this.#idle ??= Promise.withResolvers<void>();
    this.#watch();
    return promise;
  }

  /** Starts to write to a connection, beginning with the waiting frames. */
  attach(sink: Sink): void {
    this.#sink = sink;
    this.#flush();
  }

  /**
   * Stops writing. Waiting commands are discarded, because they were meant for the old
   * connection. Microphone audio stays, because the user is still speaking.
   */
  detach(): void {
    if (!this.#sink) return; // waiting frames are meant for the next connection
    this.#sink = null;
    this.#stop();
    this.#remove((frame) => frame.audioMs === 0, "unsent");
  }

  /** Drops the oldest waiting audio until at most `ms` of it is left; returns how much was dropped, in ms. */
  trimAudio(ms: number): number {
    let excess = -ms;
    for (const { audioMs } of this.#queue) excess += audioMs;
    let removed = 0;
    this.#remove((frame) => {
      if (frame.audioMs === 0 || removed >= excess) return false;
      removed += frame.audioMs;
      return true;
    }, "unsent");
    return removed;
  }

  /** Closes the queue: discards all waiting frames, and resolves every pending drained(). */
  end(): void {
    this.#ended = true;
    this.detach();
    this.#remove(() => true, "unsent");
    this.#release();
  }

  /** Resolves every pending drained(). */
  #release(): void {
    this.#idle?.resolve();
    this.#idle = null;
  }

  #write(frame: Frame): boolean {
    if (!this.#sink?.send(frame.text)) return false;
    frame.onWrite?.();
    return true;
  }

  #count({ text, wait }: Frame, sign: 1 | -1): void {
    this.#bytes += sign * text.length;
    if (!wait) this.#bounded += sign * text.length;
  }

  #makeRoom(size: number): void {
    let excess = this.#bounded + size - this.#limit;
    this.#remove((frame) => {
      if (frame.audioMs === 0 || frame.wait || excess <= 0) return false;
      excess -= frame.text.length;
      this.#droppedMs += frame.audioMs;
      return true;
    }, "dropped");
  }

  #remove(
    unwanted: (frame: Frame) => boolean,
    why: "dropped" | "unsent",
  ): void {
    const gone: Frame[] = [];
    this.#queue = this.#queue.filter((frame) => {
      if (!unwanted(frame)) return true;
      gone.push(frame);
      this.#count(frame, -1);
      return false;
    });
    for (const frame of gone) frame.onDiscard?.(why);
  }

  #flush(): void {
    this.#stop();
    let written = 0;
    while (
      written < this.#queue.length && this.#sink &&
      this.#sink.bufferedAmount < this.#high
    ) {
      const frame = this.#queue[written];
      if (!this.#write(frame)) break; // the connection is closing: onClose decides about the other frames
      this.#count(frame, -1);
      written++;
    }
    if (written > 0) this.#queue.splice(0, written);
    if (this.clear) this.#release();
    else this.#watch();
  }

  #watch(): void {
    if (this.#check || !this.#sink) return;
    if (this.#queue.length === 0 && !this.#idle) return;
    const before = this.#sink.bufferedAmount;
    const check = this.#check = () => {
      if (this.#check !== check) return; // stopped
      this.#check = null;
      const left = this.#sink?.bufferedAmount ?? 0;
      this.#poll = left < before
        ? MIN_POLL
        : Math.min(this.#poll * 2, MAX_POLL);
      if (left > this.#low) this.#watch();
      else this.#flush();
    };
    // a page has only timers
    const { setImmediate = setTimeout } = globalThis as {
      setImmediate?: (callback: () => void) => unknown;
    };
    if (this.#poll < 1) setImmediate(check);
    else this.#timer = setTimeout(check, this.#poll);
  }

  #stop(): void {
    this.#check = null;
    clearTimeout(this.#timer);
  }
}
