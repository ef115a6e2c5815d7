/**
 * The microphone's recent audio, kept until the server has made an item of it.
 *
 * Pure: it is told what was written and what became of it.
 *
 * @module
 */

/** A stretch of audio as it was sent. */
interface Stretch {
  readonly audio: string;
  readonly ms: number;
  readonly endMs: number;
}

/** Remembers what was sent over one connection and not committed, up to a playing time. */
export class Microphone {
  readonly #keepMs: number;
  #stretches: Stretch[] = [];
  #keptMs = 0;
  #writtenMs = 0;
  #settledMs = 0;
  #commits: number[] = [];
  #clears: number[] = [];
  #speechFrom: number | null = null;
  #detects = true;

  /** @param keepMs Most that is kept, in ms. */
  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /** Audio written over this connection, in ms. */
  get writtenMs(): number {
    return this.#writtenMs;
  }

  /** Whether the server hears speech that it has not committed yet. */
  get speaking(): boolean {
    return this.#speechFrom !== null;
  }

  /** Audio that would be lost with the connection because it is older than what is kept, in ms. */
  get beyondMs(): number {
    // while a server that detects turns hears no speech, what it holds is silence
    const from = this.#detects ? this.#speechFrom : this.#settledMs;
    if (from === null) return 0;
    return Math.max(0, this.#writtenMs - from - this.#keptMs);
  }

  /** Whether the server decides by itself when a turn has ended. */
  set detects(on: boolean) {
    this.#detects = on;
  }

  /** Audio was written. */
  wrote(audio: string, ms: number): void {
    this.#writtenMs += ms;
    this.#stretches.push({ audio, ms, endMs: this.#writtenMs });
    this.#keptMs += ms;
    let drop = 0;
    while (this.#keptMs > this.#keepMs && drop < this.#stretches.length) {
      this.#keptMs -= this.#stretches[drop++].ms;
    }
    if (drop > 0) this.#stretches.splice(0, drop);
  }

  /** A commit was written. */
  commitWritten(): void {
    this.#commits.push(this.#writtenMs);
  }

  /** A clear was written. */
  clearWritten(): void {
    this.#clears.push(this.#writtenMs);
  }

  /** A commit of ours was answered: by an item, or by a refusal. */
  commitAnswered(accepted: boolean): void {
    const at = this.#commits.shift();
    if (accepted && at !== undefined) this.#settle(at);
  }

  /** A clear of ours was answered. */
  clearAnswered(accepted: boolean): void {
    const at = this.#clears.shift();
    if (accepted && at !== undefined) this.#settle(at);
  }

  /** The server hears speech since then, in ms of written audio. */
  speechStarted(atMs: number): void {
    this.#speechFrom = atMs;
  }

  /** The server made an item of the speech up to then. */
  speechCommitted(atMs: number): void {
    this.#speechFrom = null;
    this.#settle(atMs);
  }

  /**
   * The connection is gone: hands over what is to be sent again, and begins anew.
   *
   * @returns The audio in order, and how much could not be kept, in ms.
   */
  lost(): { replay: { audio: string; ms: number }[]; lostMs: number } {
    const fate = { replay: this.#stretches, lostMs: this.beyondMs };
    this.#stretches = [];
    this.#keptMs = this.#writtenMs = this.#settledMs = 0;
    this.#commits = [];
    this.#clears = [];
    this.#speechFrom = null;
    return fate;
  }

  #settle(atMs: number): void {
    this.#settledMs = Math.max(this.#settledMs, atMs);
    let done = 0;
    while (
      done < this.#stretches.length && this.#stretches[done].endMs <= atMs
    ) this.#keptMs -= this.#stretches[done++].ms;
    if (done > 0) this.#stretches.splice(0, done);
  }
}
