/**
 * The conversation as it stands, made from events.
 *
 * Pure: events in, items out, in the server's order whatever the order of the events.
 *
 * @module
 */
import { heardOf, type Part } from "./heard.ts";
import {
  type Entry,
  type HistoryItem,
  type TranscriptState,
  viewOf,
} from "./history_item.ts";

export type { HistoryItem, TranscriptState } from "./history_item.ts";
import type { ConversationItem, RealtimeServerEvent } from "./wire.ts";

/** More parts than any item has: a server must not make room for what never comes. */
const MAX_PARTS = 1_024;

/** Items in order; feed it every event of the server. */
export class History {
  readonly #entries: Map<string, Entry> = new Map();
  readonly #next: Map<string | null, string> = new Map();
  readonly #before: Map<string, string | null> = new Map();
  readonly #orphans: Map<string, Set<string>> = new Map();
  readonly #deleted: Set<string> = new Set();
  readonly #audioMs: Map<string, number> = new Map();
  readonly #duration: (delta: string) => number;
  #lacking: ReadonlySet<string> = new Set();
  #last: string | null = null;
  #items: HistoryItem[] | null = null;

  /**
   * An empty conversation.
   *
   * @param duration Playing time of a piece of output audio in Base64, in ms.
   */
  constructor(duration: (delta: string) => number = () => 0) {
    this.#duration = duration;
  }

  /** The items that the server has described, in order. */
  get items(): readonly HistoryItem[] {
    if (this.#items) return this.#items;
    const items: HistoryItem[] = [];
    for (
      let id = this.#next.get(null);
      id !== undefined;
      id = this.#next.get(id)
    ) {
      const entry = this.#entries.get(id);
      if (entry?.item) {
        items.push(entry.view ??= viewOf(entry, this.receivedMs(id)));
      }
    }
    return this.#items = items;
  }

  /** How many items there are. */
  get size(): number {
    return this.items.length;
  }

  /** One item; `undefined` if there is none of that ID. */
  get(id: string): HistoryItem | undefined {
    const entry = this.#entries.get(id);
    return entry?.item
      ? entry.view ??= viewOf(entry, this.receivedMs(id))
      : undefined;
  }

  /** ID of the item before another one; `null` if it is the first. */
  before(id: string): string | null {
    return this.#before.get(id) ?? null;
  }

  /** Output audio received for an item, in ms. */
  receivedMs(id: string): number {
    return this.#audioMs.get(id) ?? 0;
  }

  /** What of an item falls into so many ms of its audio; all of its text if it was not spoken. */
  heardUntil(id: string, ms: number): string {
    const parts = this.#entries.get(id)?.parts ?? [];
    return parts.map((part) => heardOf(part, ms, this.receivedMs(id))).join("");
  }

  /** Whether a transcript of the user's speech is still to come. */
  get pending(): boolean {
    return this.items.some(({ transcript }) => transcript === "pending");
  }

  /** The connection is gone: who wrote the speech down will not tell any more. */
  lost(): void {
    for (const entry of this.#entries.values()) {
      if (entry.transcript !== "pending") continue;
      entry.transcript = "failed";
      this.#touch(entry);
    }
  }

  /** The conversation as text, a line for each item that has any. */
  transcript(): string {
    return this.items.filter(({ text }) => text !== "")
      .map(({ role, type, heard }) => `${role ?? type}: ${heard}`).join("\n");
  }

  /** Takes an event; those that say nothing of items change nothing. */
  apply(event: RealtimeServerEvent): void {
    switch (event.type) {
      case "conversation.item.added":
      case "conversation.item.created":
        return this.#describe(event.item, event.previous_item_id, false);
      case "conversation.item.done":
        return this.#describe(event.item, event.previous_item_id, true);
      case "response.output_item.added":
        return this.#describe(event.item, undefined, false);
      case "response.output_item.done":
        return this.#describe(event.item, undefined, true);
      case "input_audio_buffer.committed":
        return void this.#entry(event.item_id, event.previous_item_id);
      case "conversation.item.input_audio_transcription.delta":
        return this.#heardUser(
          event.item_id,
          event.content_index ?? 0,
          event.delta ?? "",
          "pending",
        );
      case "conversation.item.input_audio_transcription.completed":
        return this.#heardUser(
          event.item_id,
          event.content_index,
          event.transcript,
          "completed",
        );
      case "conversation.item.input_audio_transcription.failed":
        return this.#heardUser(
          event.item_id,
          event.content_index,
          "",
          "failed",
        );
      case "response.output_text.delta":
        return this.#say(
          event.item_id,
          event.content_index,
          event.delta,
          false,
        );
      case "response.output_audio_transcript.delta":
        return this.#say(event.item_id, event.content_index, event.delta, true);
      case "response.output_text.done":
        return this.#settle(
          event.item_id,
          event.content_index,
          event.text,
          false,
        );
      case "response.output_audio_transcript.done":
        return this.#settle(
          event.item_id,
          event.content_index,
          event.transcript,
          true,
        );
      case "response.output_audio.delta":
        this.#audioMs.set(
          event.item_id,
          this.receivedMs(event.item_id) + this.#duration(event.delta),
        );
        return;
      case "response.function_call_arguments.done":
        return this.#argue(event.item_id, event.arguments);
      case "conversation.item.truncated":
        return this.#cut(event.item_id, event.audio_end_ms);
      case "conversation.item.deleted":
        return this.#remove(event.item_id);
    }
  }

  #entry(id: string, previous?: string | null): Entry {
    let entry = this.#entries.get(id);
    if (!entry) {
      if (typeof id !== "string") {
        throw new TypeError("Cannot keep an item: it has no ID");
      }
      entry = {
        id,
        item: null,
        previous: undefined,
        parts: [],
        transcript: "none",
        heardMs: null,
        done: false,
        view: null,
      };
      this.#entries.set(id, entry);
      this.#insert(id, id, this.#last);
    }
    if (previous !== undefined && entry.previous === undefined) {
      entry.previous = previous;
      this.#place(id, previous);
    }
    return entry;
  }

  /** Puts an item where the server says; if its neighbour is not known yet, when it is. */
  #place(id: string, previous: string | null): void {
    if (!this.#entries.has(id)) return; // deleted while it waited for its neighbour
    if (previous !== null && !this.#entries.has(previous)) {
      let orphans = this.#orphans.get(previous);
      if (!orphans) this.#orphans.set(previous, orphans = new Set());
      orphans.add(id);
    } else if (this.before(id) !== previous && id !== previous) {
      const last = this.#tail(id, previous);
      if (last !== null) {
        this.#cutOut(id, last);
        this.#insert(id, last, this.#behindLacking(previous));
      }
    }
    const orphans = this.#orphans.get(id);
    if (!orphans) return;
    this.#orphans.delete(id);
    for (const orphan of orphans) this.#place(orphan, id);
  }

  /** The last of the items that came to stand behind one because they hang on it; `null` for a circle. */
  #tail(id: string, previous: string | null): string | null {
    let last = id;
    for (;;) {
      const next = this.#next.get(last);
      if (next === undefined || this.#entries.get(next)?.previous !== last) {
        return last;
      }
      if (next === previous) return null;
      last = next;
    }
  }

  /** What the connection lacks keeps its place: what is new comes behind it. */
  #behindLacking(id: string | null): string | null {
    for (;;) {
      const next = this.#next.get(id);
      if (next === undefined || !this.#lacking.has(next)) return id;
      id = next;
    }
  }

  /** A fresh connection was told these items, and lacks all others that are here. */
  told(ids: ReadonlySet<string>): void {
    this.#lacking = new Set(this.#entries.keys()).difference(ids);
  }

  #insert(first: string, last: string, previous: string | null): void {
    const next = this.#next.get(previous);
    this.#next.set(previous, first);
    this.#before.set(first, previous);
    if (next === undefined) this.#last = last;
    else {
      this.#next.set(last, next);
      this.#before.set(next, last);
    }
    this.#items = null;
  }

  #cutOut(first: string, last: string): void {
    const previous = this.before(first);
    const next = this.#next.get(last);
    this.#next.delete(last);
    this.#before.delete(first);
    if (next === undefined) {
      this.#next.delete(previous);
      this.#last = previous;
    } else {
      this.#next.set(previous, next);
      this.#before.set(next, previous);
    }
    this.#items = null;
  }

  #describe(
    item: ConversationItem,
    previous: string | null | undefined,
    done: boolean,
  ): void {
    const { id } = item;
    if (id === undefined || this.#deleted.has(id)) return;
    const entry = this.#entry(id, previous);
    const orphans = this.#orphans.get(id);
    if (orphans) {
      this.#orphans.delete(id);
      for (const orphan of orphans) this.#place(orphan, id);
    }
    const fields = item as unknown as Record<string, unknown>;
    const content = fields.content as Record<string, unknown>[] | undefined;
    content?.forEach((part, index) => {
      if (part.type === "input_audio" && entry.transcript === "none") {
        entry.transcript = "pending";
      }
      const said = part.text ?? part.transcript;
      if (typeof said !== "string" || said === "") return;
      if (part.type === "input_audio") entry.transcript = "completed";
      const spoken = part.type === "output_audio" || part.type === "audio" ||
        part.type === "input_audio";
      this.#settle(id, index, said, spoken);
    });
    if (!entry.done || done) {
      entry.item = { ...entry.item, ...withoutAudio(fields) };
    }
    entry.done ||= done;
    this.#touch(entry);
  }

  #part(id: string, index: number, spoken: boolean): Part {
    if (!(index >= 0 && index < MAX_PARTS)) {
      throw new RangeError(`Cannot keep part ${index} of an item`);
    }
    const { parts } = this.#entry(id);
    while (parts.length <= index) parts.push({ text: "", spoken, marks: [] });
    return parts[index];
  }

  #say(id: string, index: number, delta: string, spoken: boolean): void {
    if (this.#deleted.has(id)) return;
    const part = this.#part(id, index, spoken);
    part.spoken = spoken;
    part.text += delta;
    if (spoken) part.marks.push([part.text.length, this.receivedMs(id)]);
    this.#touch(this.#entry(id));
  }

  #settle(id: string, index: number, text: string, spoken: boolean): void {
    if (this.#deleted.has(id)) return;
    const part = this.#part(id, index, spoken);
    part.spoken = spoken;
    part.text = text;
    this.#touch(this.#entry(id));
  }

  #heardUser(
    id: string,
    index: number,
    text: string,
    state: TranscriptState,
  ): void {
    if (this.#deleted.has(id)) return;
    const entry = this.#entry(id);
    const part = this.#part(id, index, true);
    if (state === "pending") {
      if (entry.transcript !== "completed") {
        part.text += text;
        entry.transcript = "pending";
      }
    } else {
      if (state === "completed") part.text = text;
      entry.transcript = state;
    }
    this.#touch(entry);
  }

  #argue(id: string, args: string): void {
    if (this.#deleted.has(id)) return;
    const entry = this.#entry(id);
    if (entry.item) entry.item = { ...entry.item, arguments: args };
    this.#touch(entry);
  }

  #cut(id: string, ms: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.heardMs = ms;
    this.#touch(entry);
  }

  #remove(id: string): void {
    this.#deleted.add(id);
    if (!this.#entries.has(id)) return;
    this.#cutOut(id, id);
    this.#entries.delete(id);
    this.#audioMs.delete(id);
  }

  #touch(entry: Entry): void {
    entry.view = null;
    this.#items = null;
  }
}

function withoutAudio(item: Record<string, unknown>): Record<string, unknown> {
  const content = item.content as Record<string, unknown>[] | undefined;
  if (!content?.some((part) => "audio" in part)) return item;
  return {
    ...item,
    content: content.map(({ audio: _, ...part }) => part),
  };
}
