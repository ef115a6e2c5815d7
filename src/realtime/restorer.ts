/**
 * Tells a fresh connection what was said on the ones before it.
 *
 * @module
 */
import type { History } from "./history.ts";
import type { Loss } from "./loss.ts";
import type { Preparation } from "./preparation.ts";
import { restorable } from "./restore.ts";

/** What it needs of its session. */
export interface RestorerHost {
  /** The conversation. */
  readonly history: History;
  /** Account of what is lost. */
  readonly loss: Loss;
  /** Tools whose results are still to come. */
  readonly toolbox: { owes(callId: string): boolean };
}

/** Brings one fresh connection up to date; can be called again for what was said meanwhile. */
export class Restorer {
  readonly #host: RestorerHost;
  readonly #line: Preparation;
  readonly #done: Set<string> = new Set();

  /**
   * @param host The session.
   * @param line The fresh connection.
   */
  constructor(host: RestorerHost, line: Preparation) {
    this.#host = host;
    this.#line = line;
  }

  /** Resolves when the fresh connection holds every item that can be made again. */
  async run(): Promise<void> {
    const { history, loss, toolbox } = this.#host;
    for (;;) {
      const { items, missing, toolCalls } = restorable(
        history.items,
        (callId) => toolbox.owes(callId),
      );
      loss.restored(missing, toolCalls);
      const left = items.filter(({ id }) => !this.#done.has(id));
      if (left.length === 0) return;
      await Promise.all(left.map(({ id, item }) => {
        const previous_item_id = this.#before(id);
        this.#done.add(id);
        return this.#line.ask(
          { type: "conversation.item.create", item, previous_item_id },
          `added ${id}`,
        );
      }));
    }
  }

  /** The nearest item before another one that the fresh connection knows. */
  #before(id: string): string {
    const { history } = this.#host;
    let before = history.before(id);
    while (before !== null && !this.#done.has(before)) {
      before = history.before(before);
    }
    return before ?? "root";
  }
}
