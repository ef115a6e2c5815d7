/**
 * Tells a fresh connection what was said on the ones before it.
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

/** What it needs of its session. */
export interface RestorerHost {
  /** The conversation. */
  readonly history: History;
  /** Account of what is lost. */
  readonly loss: LossTracker;
  /** Tools whose results are still to come. */
  readonly toolbox: { owes(callId: string): boolean };
  /** Whether no answer is being given. */
  readonly scheduler: { readonly between: boolean };
  /** Asks the connection that still serves. */
  readonly sender: Pick<Sender, "command">;
}

/** The fresh connection. */
export interface RestorerSetup {
  /** Asks, and waits for the answer. */
  ask(event: RealtimeClientEvent): Promise<unknown>;
  /** Whether words that are still to come are worth waiting for. */
  readonly awaitsTranscripts: boolean;
}

/** What stands for the audio of an item that was told so: it is too large to be kept. */
const SPEECH = "speech";

/** Brings one fresh connection up to date; can be called again for what was said meanwhile. */
export class Restorer {
  readonly #host: RestorerHost;
  readonly #setup: RestorerSetup;
  readonly #told: Map<string, string> = new Map(); // id -> item, as it was told
  readonly #refused: Set<string> = new Set();
  readonly #fetches: boolean;
  readonly #rejected: Map<string, string> = new Map(); // id -> the one before it, of this round
  #version = -1;

  /**
   * @param host The session.
   * @param setup The fresh connection.
   * @param fetches Whether another connection still serves, which knows the user's speech:
   * what has no words is told as the audio that it was.
   */
  constructor(host: RestorerHost, setup: RestorerSetup, fetches = false) {
    this.#host = host;
    this.#setup = setup;
    this.#fetches = fetches;
  }

  /** Whether nothing has happened to the conversation since it was told. */
  get isDone(): boolean {
    return this.#version === this.#host.history.version;
  }

  /** Whether the fresh connection was told an item. */
  knows(id: string): boolean {
    return this.#told.has(id);
  }

  /** Resolves when the fresh connection holds every item that can be made again, as it is now. */
  async run(): Promise<void> {
    const { history, loss, toolbox, scheduler: responder } = this.#host;
    for (;;) {
      const { version } = history;
      const { items, missing, toolCalls } = restorable(
        // what is being said is told when it has been
        history.items.filter(({ done, role, transcript }) =>
          role === "assistant"
            ? done || responder.between
            : transcript !== "pending" || !this.#setup.awaitsTranscripts
        ),
        (callId) => toolbox.owes(callId),
      );
      const speech = missing.filter((id) => this.#isSpeech(id));
      const now = new Map([
        ...items.map(({ id, item }) => [id, JSON.stringify(item)] as const),
        ...speech.map((id) => [id, SPEECH] as const),
      ]);
      const lacking = missing.filter((id) => this.#told.get(id) !== SPEECH);
      loss.restored([...new Set([...lacking, ...this.#refused])], toolCalls);
      const stale = [...this.#told].filter(([id, told]) =>
        now.get(id) !== told
      );
      await Promise.all(stale.map(([id]) => this.#forget(id)));
      const isLeft = (id: string) =>
        !this.#told.has(id) && !this.#refused.has(id);
      const left = items.filter(({ id }) => isLeft(id));
      const unheard = speech.filter(isLeft);
      if (left.length + unheard.length + stale.length === 0) {
        this.#version = version;
        return;
      }
      await Promise.all(
        left.map(({ id, item }) => this.#create(id, item, now.get(id)!)),
      );
      // one after the other, for audio is large
      for (const id of unheard) await this.#repeat(id);
      for (const [id, before] of this.#rejected) {
        // one that named another which was refused comes again, behind a third
        if (before === "root" || this.#told.has(before)) this.#refused.add(id);
      }
      this.#rejected.clear();
    }
  }

  /** The fresh connection serves: what it was not told it lacks. */
  settle(): void {
    this.#host.history.markSynced(new Set(this.#told.keys()));
  }

  #create(id: string, item: ConversationItem, told: string): Promise<void> {
    const previous_item_id = this.#before(id);
    this.#told.set(id, told);
    return this.#tell(id, previous_item_id, {
      type: "conversation.item.create",
      item,
      previous_item_id,
    });
  }

  #isSpeech(id: string): boolean {
    const { item, role } = this.#host.history.get(id) ?? {};
    return this.#fetches && role === "user" && item?.type === "message" &&
      item.content.some((part) => part.type === "input_audio");
  }

  /** Has the connection that still serves say what was spoken, and tells it. */
  async #repeat(id: string): Promise<void> {
    const content = await this.#retrieve(id);
    if (!content.some(({ audio }) => audio)) {
      this.#refused.add(id); // it knows no more than we do
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
      const { item } = await this.#host.sender.command({
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
    this.#told.delete(id);
    return this.#tell(id, "root", {
      type: "conversation.item.delete",
      item_id: id,
    });
  }

  /** One item that the server does not take must not cost the others. */
  async #tell(
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
      this.#told.delete(id);
      this.#rejected.set(id, before);
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
