/**
 * The current conversation, built from events.
 *
 * Pure: events in, items out. Items are in the server's order, whatever the order of the events.
 *
 * @module
 */
import {
  callOf,
  Entry,
  type HistoryItem,
  isEmpty,
  isTranscribed,
  messageOf,
  partAt,
  textOf,
  type TranscriptState,
  viewOf,
  withoutAudio,
} from "./history_item.ts";
import { mark } from "./heard_text.ts";
import type {
  ConversationItem,
  RealtimeResponse,
  RealtimeServerEvent,
} from "../wire/types.ts";

export type { HistoryItem, TranscriptState } from "./history_item.ts";

/** Which part of which item an event is about. */
interface Place {
  readonly item_id: string;
  readonly content_index?: number;
  readonly response_id?: string;
}

/** Items in order; feed it every event of the server. */
export class History {
  readonly #entries: Map<string, Entry> = new Map();
  readonly #root: Entry = new Entry(""); // before the first item and after the last
  readonly #deleted: Set<string | undefined> = new Set();
  readonly #unfinished: Map<string, Set<Entry>> = new Map(); // by response
  readonly #duration: (delta: string) => number;
  #items: HistoryItem[] | null = null;
  #version = 0;
  #written = true; // whether the user's speech is transcribed

  /**
   * An empty conversation.
   *
   * @param duration Duration of a Base64 piece of output audio, in ms.
   */
  constructor(duration: (delta: string) => number = () => 0) {
    this.#duration = duration;
  }

  /** The items that the server has described, in order. */
  get items(): readonly HistoryItem[] {
    if (this.#items) return this.#items;
    const items: HistoryItem[] = [];
    let entry = this.#root.next;
    for (; entry !== this.#root; entry = entry.next) {
      if (entry.item) items.push(entry.view ??= viewOf(entry));
    }
    return this.#items = items;
  }

  /** How many items there are. */
  get size(): number {
    return this.items.length;
  }

  /** The item with this ID; `undefined` if it does not exist. */
  get(id: string): HistoryItem | undefined {
    const entry = this.#entries.get(id);
    return entry?.item ? entry.view ??= viewOf(entry) : undefined;
  }

  /** ID of the item before another one; `null` if it is the first. */
  before(id: string): string | null {
    return this.#entries.get(id)?.before.id || null;
  }

  /** ID of the nearest item before this one that the connection has; `null` if no such item exists. */
  knownBefore(id: string): string | null {
    let entry = this.#entries.get(id)?.before;
    while (entry?.unsynced) entry = entry.before;
    return entry?.id || null;
  }

  /** Whether the server has a call. */
  hasCall(callId: string): boolean {
    return this.items.some(({ item, missing }) =>
      item.type === "function_call" && item.call_id === callId && !missing
    );
  }

  /** Changes with the conversation. */
  get version(): number {
    return this.#version;
  }

  /** What of an item falls into so many ms of its audio; all of its text if it was not spoken. */
  heardUntil(id: string, ms: number): string {
    const entry = this.#entries.get(id);
    return entry ? textOf(entry, ms) : "";
  }

  /** Whether a transcript of the user's speech is still to come. */
  get pending(): boolean {
    for (const { transcript } of this.#entries.values()) {
      if (transcript === "pending") return true;
    }
    return false;
  }

  /**
   * The connection closed: unfinished items stay unfinished.
   *
   * @returns IDs of the items whose transcripts were pending.
   */
  lost(): string[] {
    const ids: string[] = [];
    this.#unfinished.clear();
    for (const entry of this.#entries.values()) {
      this.#cutShort(entry);
      if (entry.transcript !== "pending") continue;
      entry.transcript = "failed";
      ids.push(entry.id);
      this.#touch(entry);
    }
    return ids;
  }

  /** A fresh connection has these items, and lacks all others. Those without content are removed. */
  markSynced(ids: ReadonlySet<string>): void {
    for (const entry of [...this.#entries.values()]) {
      entry.unsynced = !ids.has(entry.id);
      if (entry.unsynced && isEmpty(entry)) this.#remove(entry.id);
      else this.#touch(entry);
    }
  }

  /** The conversation as text, a line for each item that has any. */
  transcript(): string {
    return this.items.filter(({ text }) => text !== "")
      .map(({ role, type, heard }) => `${role ?? type}: ${heard}`).join("\n");
  }

  /**
   * Takes an event; those that say nothing of items change nothing.
   *
   * @param event The event.
   * @param written Whether the user's speech is transcribed.
   */
  apply(event: RealtimeServerEvent, written = true): void {
    this.#written = written;
    const { item, item_id } = event as Partial<Place> & {
      item?: ConversationItem;
    };
    if (event.type === "conversation.item.added") {
      this.#deleted.delete(item?.id); // a new item with the same ID
    }
    if (this.#deleted.has(item_id ?? item?.id)) return; // late events
    switch (event.type) {
      // the most frequent first: a switch over strings compares one by one
      case "response.output_audio.delta":
        this.#entry(event.item_id).audioMs += this.#duration(event.delta);
        return;
      case "response.output_text.delta":
        return this.#say(event, event.delta, false);
      case "response.output_audio_transcript.delta":
        return this.#say(event, event.delta, true);
      case "conversation.item.added":
      case "conversation.item.created":
      case "conversation.item.done": {
        const { item, type, previous_item_id } = event;
        return this.#describe(item, type.endsWith("done"), previous_item_id);
      }
      case "response.output_item.added":
      case "response.output_item.done": {
        const { item, response_id, type } = event;
        this.#describe(item, type.endsWith("done"));
        const entry = this.#entries.get(item.id ?? "");
        if (entry && !entry.done) this.#open(response_id, entry);
        return;
      }
      case "response.done":
        return this.#finish(event.response);
      case "input_audio_buffer.committed": {
        const entry = this.#entry(event.item_id, event.previous_item_id);
        if (written && !entry.item) entry.transcript = "pending";
        return;
      }
      case "conversation.item.input_audio_transcription.delta":
        return this.#write(event, "pending", event.delta);
      case "conversation.item.input_audio_transcription.completed":
        return this.#write(event, "completed", event.transcript);
      case "conversation.item.input_audio_transcription.failed":
        return this.#write(event, "failed");
      case "response.output_text.done":
        return this.#settle(event, event.text, false);
      case "response.output_audio_transcript.done":
        return this.#settle(event, event.transcript, true);
      case "response.function_call_arguments.done": {
        const entry = this.#entry(event.item_id);
        entry.item ??= callOf(event);
        if (!entry.item) return;
        entry.item = { ...entry.item, arguments: event.arguments };
        entry.called = true;
        return this.#touch(entry);
      }
      case "conversation.item.truncated": {
        const entry = this.#entry(event.item_id);
        entry.heardMs = event.audio_end_ms;
        return this.#touch(entry);
      }
      case "conversation.item.deleted":
        return this.#remove(event.item_id);
    }
  }

  #entry(id: string, previous?: string | null): Entry {
    let entry = this.#entries.get(id);
    if (!entry) {
      if (typeof id !== "string") {
        throw new TypeError("Cannot store the item: the id is missing");
      }
      this.#entries.set(id, entry = new Entry(id));
      this.#link(entry, entry, this.#root.before);
    }
    if (previous !== undefined && entry.previous === undefined) {
      entry.previous = previous;
      if (previous === null) this.#place(entry, this.#root);
      else if (!this.#deleted.has(previous)) {
        // an unknown item gets its place now, and its description with a later event
        this.#place(entry, this.#entry(previous));
      }
    }
    return entry;
  }

  /** Puts an item where the server says, with those behind it that hang on it. */
  #place(entry: Entry, previous: Entry): void {
    if (entry === previous || entry.before === previous) return;
    let last = entry;
    while (last.next.previous === last.id) {
      last = last.next;
      if (last === previous) return; // a cycle
    }
    this.#cutOut(entry, last);
    // items that the connection lacks keep their place; new ones follow them
    while (previous.next.unsynced) previous = previous.next;
    this.#link(entry, last, previous);
  }

  #link(first: Entry, last: Entry, previous: Entry): void {
    last.next = previous.next;
    last.next.before = last;
    previous.next = first;
    first.before = previous;
    this.#changed();
  }

  #cutOut(first: Entry, last: Entry): void {
    first.before.next = last.next;
    last.next.before = first.before;
    this.#changed();
  }

  #describe(
    item: ConversationItem,
    done: boolean,
    previous?: string | null,
  ): void {
    const { id } = item;
    if (id === undefined) return;
    const entry = this.#entry(id, previous);
    const fields = item as unknown as Record<string, unknown>;
    const content = fields.content as Record<string, unknown>[] | undefined;
    content?.forEach((part, content_index) => {
      if (
        this.#written && !entry.item && part.type === "input_audio" &&
        entry.transcript === "none"
      ) entry.transcript = "pending";
      const text = part.text ?? part.transcript;
      if (typeof text !== "string" || text === "") return;
      const spoken = /audio$/.test(`${part.type}`);
      this.#settle({ item_id: id, content_index }, text, spoken);
    });
    if (!entry.done || done) {
      entry.item = { ...entry.item, ...withoutAudio(fields) };
    }
    if (
      content?.some(({ type }) => type === "input_audio") &&
      isTranscribed(entry)
    ) entry.transcript = "completed";
    entry.done ||= done;
    this.#touch(entry);
  }

  /** A response has ended, and with it each of its items, including those that were not described. */
  #finish({ id, output, status }: RealtimeResponse): void {
    for (const item of output ?? []) {
      if (this.#deleted.has(item.id)) continue;
      if (!this.#entries.get(item.id ?? "")?.done) this.#describe(item, true);
    }
    if (id === undefined) return;
    for (const entry of this.#unfinished.get(id) ?? []) {
      if (!entry.item) {
        entry.item = messageOf(entry.id, "assistant", "output_audio", status);
        entry.done = true;
        this.#touch(entry);
      } else this.#cutShort(entry);
    }
    this.#unfinished.delete(id);
  }

  #open(responseId: string, entry: Entry): void {
    const entries = this.#unfinished.get(responseId);
    if (entries) entries.add(entry);
    else this.#unfinished.set(responseId, new Set([entry]));
  }

  /** Nothing more will be added to an item. */
  #cutShort(entry: Entry): void {
    if (entry.done || !entry.item) return;
    entry.done = true;
    const { status, role } = entry.item;
    if (entry.called) entry.item = { ...entry.item, status: "completed" };
    else if (status === "in_progress" || role === "assistant") {
      entry.item = { ...entry.item, status: "incomplete" };
    }
    this.#touch(entry);
  }

  /** Appends text of the assistant. */
  #say(
    { item_id, content_index = 0, response_id = "" }: Place,
    delta: string,
    spoken: boolean,
  ): void {
    const entry = this.#entry(item_id);
    if (!entry.item) this.#open(response_id, entry);
    const part = partAt(entry, content_index, spoken);
    part.text += delta;
    if (spoken) mark(part, entry.audioMs);
    this.#touch(entry);
  }

  /** Replaces a text with its final version. */
  #settle(
    { item_id, content_index = 0 }: Place,
    text: string,
    spoken: boolean,
  ): void {
    const entry = this.#entry(item_id);
    const part = partAt(entry, content_index, spoken);
    part.text = text;
    part.whole = true;
    this.#touch(entry);
  }

  /** Appends or completes a transcript of the user's speech. */
  #write(
    { item_id, content_index = 0 }: Place,
    state: TranscriptState,
    text = "",
  ): void {
    const entry = this.#entry(item_id);
    const part = partAt(entry, content_index, true);
    const completed = state === "completed";
    if (part.whole && !completed) return; // late
    part.text = completed ? text : part.text + text;
    part.whole = completed;
    if (!completed || isTranscribed(entry)) entry.transcript = state;
    if (completed && !entry.item) { // some servers send no event with the item
      entry.item = messageOf(item_id, "user", "input_audio");
      entry.done = true;
    }
    this.#touch(entry);
  }

  #remove(id: string): void {
    this.#deleted.add(id);
    const entry = this.#entries.get(id);
    if (entry) this.#cutOut(entry, entry);
    this.#entries.delete(id);
  }

  #touch(entry: Entry): void {
    entry.view = null;
    this.#changed();
  }

  #changed(): void {
    this.#items = null;
    this.#version++;
  }
}
