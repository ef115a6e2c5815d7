/**
 * Tells a fresh connection what was said on the ones before it.
 *
 * @module
 */
import { isHopeless } from "../socket/errors.ts";
import { RealtimeError } from "./errors.ts";
import type { History } from "./history.ts";
import type { Loss } from "./loss.ts";
import { restorable } from "./restore.ts";
import type { RealtimeClientEvent } from "./wire.ts";

/** What it needs of its session. */
export interface RestorerHost {
  /** The conversation. */
  readonly history: History;
  /** Account of what is lost. */
  readonly loss: Loss;
  /** Tools whose results are still to come. */
  readonly toolbox: { owes(callId: string): boolean };
  /** Whether no answer is being given. */
  readonly responder: { readonly between: boolean };
}

/** The fresh connection. */
export interface RestorerLine {
  /** Asks, and waits for the answer. */
  ask(event: RealtimeClientEvent): Promise<unknown>;
}

/** Brings one fresh connection up to date; can be called again for what was said meanwhile. */
export class Restorer {
  readonly #host: RestorerHost;
  readonly #line: RestorerLine;
  readonly #told: Map<string, string> = new Map(); // id -> item, as it was told
  readonly #refused: Set<string> = new Set();

  /**
   * @param host The session.
   * @param line The fresh connection.
   */
  constructor(host: RestorerHost, line: RestorerLine) {
    this.#host = host;
    this.#line = line;
  }

  /** Whether the fresh connection was told an item. */
  knows(id: string): boolean {
    return this.#told.has(id);
  }

  /**
   * Resolves when the fresh connection holds every item that can be made again, as it is now.
   *
   * @returns Whether there was anything to tell.
   */
  async run(): Promise<boolean> {
    const { history, loss, toolbox, responder } = this.#host;
    for (let news = false;; news = true) {
      const { items, missing, toolCalls } = restorable(
        // an answer that is being given is told when it has been
        responder.between
          ? history.items
          : history.items.filter(({ done, role }) =>
            done || role !== "assistant"
          ),
        (callId) => toolbox.owes(callId),
      );
      loss.restored([...missing, ...this.#refused], toolCalls);
      const now = new Map(
        items.map(({ id, item }) => [id, JSON.stringify(item)]),
      );
      const stale = [...this.#told].filter(([id, told]) =>
        now.get(id) !== told
      );
      await Promise.all(stale.map(([id]) => this.#forget(id)));
      const left = items.filter(({ id }) =>
        !this.#told.has(id) && !this.#refused.has(id)
      );
      if (left.length === 0 && stale.length === 0) {
        history.told(new Set(this.#told.keys()));
        return news;
      }
      await Promise.all(left.map(({ id, item }) => {
        const previous_item_id = this.#before(id);
        this.#told.set(id, now.get(id)!);
        return this.#tell(id, {
          type: "conversation.item.create",
          item,
          previous_item_id,
        });
      }));
    }
  }

  #forget(id: string): Promise<void> {
    this.#told.delete(id);
    return this.#tell(id, {
      type: "conversation.item.delete",
      item_id: id,
    });
  }

  /** One item that the server does not take must not cost the others. */
  async #tell(id: string, event: RealtimeClientEvent): Promise<void> {
    try {
      await this.#line.ask(event);
    } catch (error) {
      if (!(error instanceof RealtimeError) || isHopeless(error.code)) {
        throw error;
      }
      this.#refused.add(id);
    }
  }

  /** The nearest item before another one that the fresh connection knows. */
  #before(id: string): string {
    const { history } = this.#host;
    let before = history.before(id);
    while (before !== null && !this.#told.has(before)) {
      before = history.before(before);
    }
    return before ?? "root";
  }
}
