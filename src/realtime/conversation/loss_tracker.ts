/**
 * Records what is lost in an outage.
 *
 * @module
 */
import type { Lost } from "../wire/events.ts";

/** Adds up losses until they are reported. */
export class LossTracker {
  #response: string | null = null;
  #audioMs = 0;
  readonly #reported: Set<string> = new Set(); // items whose loss was reported already
  #items: readonly string[] = [];
  #toolCalls: readonly string[] = [];
  #unsent: string[] = [];
  #unknown: string[] = [];

  /** A response was cut off. */
  response(id: string): void {
    this.#response ??= id;
  }

  /** Microphone audio was dropped, in ms. */
  audio(ms: number): void {
    this.#audioMs += ms;
  }

  /** A command was never written. */
  unsent(type: string): void {
    this.#unsent.push(type);
  }

  /** A command was written, and neither accepted nor refused. */
  unknown(type: string): void {
    this.#unknown.push(type);
  }

  /** What the restored conversation lacks; replaces what was noted before. */
  restored(items: readonly string[], toolCalls: readonly string[]): void {
    this.#items = items;
    this.#toolCalls = toolCalls;
  }

  /** The restored conversation lacks these calls too, though their tools may have run. */
  calls(ids: readonly string[]): void {
    this.#toolCalls = [...new Set([...this.#toolCalls, ...ids])];
  }

  /** Returns the report, and starts counting from zero. */
  flush(): Lost {
    const isNew = (id: string) => !this.#reported.has(id);
    const lost: Lost = {
      response: this.#response,
      toolCalls: this.#toolCalls.filter(isNew),
      items: this.#items.filter(isNew),
      audioMs: Math.round(this.#audioMs * 1_000) / 1_000, // sums of samples, to the nearest of them
      unsent: this.#unsent,
      unknown: this.#unknown,
    };
    for (const id of [...this.#items, ...this.#toolCalls]) {
      this.#reported.add(id);
    }
    this.#response = null;
    this.#audioMs = 0;
    this.#items = this.#toolCalls = [];
    this.#unsent = [];
    this.#unknown = [];
    return lost;
  }
}
