/**
 * Stores a session whenever it has changed, one write after the other.
 *
 * @module
 */
import type { SessionHost } from "./host.ts";

/** What all sessions share. */
type SaverHost = Pick<SessionHost, "report" | "instance">;

/** What is stored. */
export interface Saved {
  /** Writes the current state. */
  save(): Promise<unknown>;
}

/** Stores something when it has changed; while it runs, further changes become one. */
export class Saver {
  readonly #saved: Saved;
  readonly #host: SaverHost;
  #again: (() => Promise<void>) | undefined;
  #running: Promise<void> | null = null;
  #changed = false;
  #ended = false;

  /**
   * @param saved What is stored.
   * @param host Gets an error that it throws; it is stored again when the store works.
   */
  constructor(saved: Saved, host: SaverHost) {
    this.#saved = saved;
    this.#host = host;
  }

  /** Something has changed. */
  changed(): void {
    if (this.#ended) return;
    this.#changed = true;
    this.#running ??= this.#write().finally(() => this.#running = null);
  }

  /** No more writes; resolves when the last one is done. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async #write(): Promise<void> {
    await null; // what happens in this turn of the event loop is one change
    while (this.#changed && !this.#ended) {
      this.#changed = false;
      try {
        await this.#saved.save();
      } catch (error) {
        this.#host.report(error, { message: "The store failed" });
        this.#again ??= () => Promise.resolve(this.changed());
        this.#host.instance.retries.later(this.#again);
      }
    }
  }
}
