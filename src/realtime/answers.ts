/**
 * Commands that wait for an answer which names them.
 *
 * @module
 */
import type { Close } from "../socket/close.ts";
import { ConnectionClosedError } from "../socket/errors.ts";
import { RealtimeError } from "./errors.ts";
import type { RealtimeErrorEvent } from "./wire.ts";

interface Waiting<S> {
  readonly action: string;
  readonly answer: PromiseWithResolvers<S>;
  written: boolean;
}

/** The commands of one channel that wait; each by its `event_id`. */
export class Answers<S extends { readonly type: string }> {
  readonly #waiting: Map<string, Waiting<S>> = new Map();

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /**
   * Begins to wait.
   *
   * @param action Type of the command, for errors.
   * @param eventId Its `event_id`.
   */
  expect(
    action: string,
    eventId: string,
  ): {
    answer: Promise<S>;
    written: () => void;
    drop: (error: unknown) => void;
  } {
    const waiting: Waiting<S> = {
      action,
      answer: Promise.withResolvers<S>(),
      written: false,
    };
    waiting.answer.promise.catch(() => {}); // whoever wants to know holds the promise itself
    this.#waiting.set(eventId, waiting);
    return {
      answer: waiting.answer.promise,
      written: () => void (waiting.written = true),
      drop: (error) => {
        this.#waiting.delete(eventId);
        waiting.answer.reject(error);
      },
    };
  }

  /** Settles the command that an event answers, if it waits. */
  offer(eventId: string, event: S): void {
    const waiting = this.#waiting.get(eventId);
    if (!waiting) return;
    this.#waiting.delete(eventId);
    if (event.type !== "error") waiting.answer.resolve(event);
    else {
      waiting.answer.reject(
        new RealtimeError(
          waiting.action,
          event as unknown as RealtimeErrorEvent,
        ),
      );
    }
  }

  /** Ends the wait of every command that was written; returns their types. */
  endWritten(close: Close): string[] {
    const actions: string[] = [];
    for (const [eventId, { action, answer, written }] of [...this.#waiting]) {
      if (!written) continue;
      actions.push(action);
      this.#waiting.delete(eventId);
      answer.reject(new ConnectionClosedError(action, close, "unknown"));
    }
    return actions;
  }
}
