/**
 * Restores the conversation on a fresh connection.
 *
 * @module
 */
import { isPermanent } from "../../socket/errors.ts";
import { RealtimeError } from "../wire/errors.ts";
import type { History } from "../conversation/history.ts";
import type { LossTracker } from "../conversation/loss_tracker.ts";
import { restorable } from "../conversation/restorable.ts";
import type { Sender } from "./sender.ts";
import type { ConversationItem, RealtimeClientEvent } from "../wire/types.ts";

/** The parts of the session that a restorer uses. */
export interface RestorerHost {
  /** The conversation. */
  readonly history: History;
  /** Tracks what is lost. */
  readonly loss: LossTracker;
  /** Tools whose output is pending. */
  readonly toolbox: { owes(callId: string): boolean };
  /** Whether no response is in progress. */
  readonly scheduler: { readonly quiet: boolean };
  /** Sends commands over the current connection. */
  readonly sender: Pick<Sender, "internal">;
}

/** The fresh connection. */
export interface RestorerSetup {
  /** Sends a command and waits for its reply. */
  ask(event: RealtimeClientEvent): Promise<unknown>;
  /** Whether pending transcripts are waited for. */
  readonly awaitsTranscripts: boolean;
}

/** Marks an item that was restored as audio: the audio itself is too large to keep for comparison. */
const SPEECH = "speech";

/** Restores the conversation on one connection. Can run again, for what was said since. */
export class Restorer {
  readonly #host: RestorerHost;
  readonly #setup: RestorerSetup;
  readonly #sent: Map<string, string> = new Map(); // id -> item as it was sent, as JSON
  readonly #refused: Set<string> = new Set();
  readonly #fetches: boolean;
  readonly #rejected: Map<string, string> = new Map(); // id -> previous item, of this round
  #version = -1;

  /**
   * @param host The session.
   * @param setup The fresh connection.
   * @param fetches Whether the old connection is still open: then speech without a transcript
   * is retrieved from it, and restored as audio.
   */
  constructor(host: RestorerHost, setup: RestorerSetup, fetches = false) {
    this.#host = host;
    this.#setup = setup;
    this.#fetches = fetches;
  }

  /** Whether the conversation is unchanged since it was sent. */
  get isDone(): boolean {
    return this.#version === this.#host.history.version;
  }

  /** Whether an item was sent over the fresh connection. */
  knows(id: string): boolean {
    return this.#sent.has(id);
  }

  /** Resolves when the fresh connection has every item that can be restored, in its current state. */
  async run(): Promise<void> {
    const { history, loss, toolbox, scheduler } = this.#host;
    for (;;) {
      const { version } = history;
      const { items, missing, toolCalls } = restorable(
        // unfinished items are sent once they are finished
        history.items.filter(({ done, role, transcript }) =>
          role === "assistant"
            ? done || scheduler.quiet
            : transcript !== "pending" || !this.#setup.awaitsTranscripts
        ),
        (callId) => toolbox.owes(callId),
      );
      const speech = missing.filter((id) => this.#isSpeech(id));
      const now = new Map([
        ...items.map(({ id, item }) => [id, JSON.stringify(item)] as const),
        ...speech.map((id) => [id, SPEECH] as const),
      ]);
      const unrestored = missing.filter((id) => this.#sent.get(id) !== SPEECH);
      loss.restored([...new Set([...unrestored, ...this.#refused])], toolCalls);
      const stale = [...this.#sent].filter(([id, sent]) =>
        now.get(id) !== sent
      );
      await Promise.all(stale.map(([id]) => this.#forget(id)));
      const isLeft = (id: string) =>
        !this.#sent.has(id) && !this.#refused.has(id);
      const left = items.filter(({ id }) => isLeft(id));
      const untranscribed = speech.filter(isLeft);
      if (left.length + untranscribed.length + stale.length === 0) {
        this.#version = version;
        return;
      }
      await Promise.all(
        left.map(({ id, item }) => this.#create(id, item, now.get(id)!)),
      );
      // one at a time, because audio is large
      for (const id of untranscribed) await this.#copySpeech(id);
      for (const [id, before] of this.#rejected) {
        // an item whose previous item was refused is sent again after another one
        if (before === "root" || this.#sent.has(before)) this.#refused.add(id);
      }
      this.#rejected.clear();
    }
  }

  /** The fresh connection takes over: items that were not sent are missing there. */
  settle(): void {
    this.#host.history.markSynced(new Set(this.#sent.keys()));
  }

  #create(id: string, item: ConversationItem, sent: string): Promise<void> {
    const previous_item_id = this.#before(id);
    this.#sent.set(id, sent);
    return this.#ask(id, previous_item_id, {
      type: "conversation.item.create",
      item,
      previous_item_id,
    });
  }

  #isSpeech(id: string): boolean {
    const { item, role, missing } = this.#host.history.get(id) ?? {};
    // the old connection cannot return what it was not sent itself
    if (!this.#fetches || missing) return false;
    return role === "user" && item?.type === "message" &&
      item.content.some((part) => part.type === "input_audio");
  }

  /** Retrieves speech over the old connection, and sends it over the fresh one. */
  async #copySpeech(id: string): Promise<void> {
    const content = await this.#retrieve(id);
    if (!content.some(({ audio }) => audio)) {
      this.#refused.add(id); // the server does not have the audio either
      return;
    }
    await this.#create(id, {
      id,
      type: "message",
      role: "user",
      content: content.map(({ transcript: _, ...part }) => part),
    } as ConversationItem, SPEECH);
  }

  async #retrieve(
    id: string,
  ): Promise<{ audio?: string; transcript?: string }[]> {
    try {
      const { item } = await this.#host.sender.internal({
        type: "conversation.item.retrieve",
        item_id: id,
      }, true) as { item: { content?: [] } };
      return item.content ?? [];
    } catch (error) {
      if (error instanceof RealtimeError) return [];
      throw error;
    }
  }

  #forget(id: string): Promise<void> {
    this.#sent.delete(id);
    return this.#ask(id, "root", {
      type: "conversation.item.delete",
      item_id: id,
    });
  }

  /** Sends a command; a refused item must not cost the others. */
  async #ask(
    id: string,
    before: string,
    event: RealtimeClientEvent,
  ): Promise<void> {
    try {
      await this.#setup.ask(event);
    } catch (error) {
      if (!(error instanceof RealtimeError) || isPermanent(error.code)) {
        throw error;
      }
      this.#sent.delete(id);
      this.#rejected.set(id, before);
    }
  }

  /** The nearest previous item that was sent over the fresh connection. */
  #before(id: string): string {
    const { history } = this.#host;
    let before = history.before(id);
    while (before !== null && !this.#sent.has(before)) {
      before = history.before(before);
    }
    return before ?? "root";
  }
}
