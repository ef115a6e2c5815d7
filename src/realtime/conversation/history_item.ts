/**
 * One item of the conversation: as it is kept, and as it is shown.
 *
 * @module
 */
import { heardText, type Part } from "./heard_text.ts";
import type { ConversationItem } from "../wire/types.ts";

/** Most parts of an item, so that an event with a huge index cannot exhaust the memory. */
const MAX_PARTS = 1_024;

/** State of a transcript that another model writes after the speech. */
export type TranscriptState = "none" | "pending" | "completed" | "failed";

/** One item of the conversation, with what is known of it beyond the wire. */
export interface HistoryItem {
  /** ID of the item. */
  readonly id: string;
  /** Kind of item. */
  readonly type:
    | "message"
    | "function_call"
    | "function_call_output"
    | (string & Record<never, never>);
  /** Who speaks; `null` for items without a speaker. */
  readonly role: "user" | "assistant" | "system" | null;
  /** Text and transcripts together; empty for calls. */
  readonly text: string;
  /** The part of `text` that the user heard: all of it, unless the item was cut short. */
  readonly heard: string;
  /** Playing time after which the item was cut short, in ms; `null` if it was not. */
  readonly heardMs: number | null;
  /** `heard`, for each part of the item's content. */
  readonly heardParts: readonly string[];
  /** Whether a transcript is pending, or failed. */
  readonly transcript: TranscriptState;
  /** Whether the item is complete; only its transcript may still arrive. */
  readonly done: boolean;
  /** Whether the conversation on the server lacks it: it could not be restored on the current connection. */
  readonly missing: boolean;
  /** The item as the server describes it, without audio. */
  readonly item: ConversationItem;
}

/** An item as it is kept: a place in the order first, a description later. */
export class Entry {
  readonly id: string;
  item: Record<string, unknown> | null = null;
  previous: string | null | undefined;
  /** Whether the arguments of a call are complete. */
  called = false;
  readonly parts: Part[] = [];
  transcript: TranscriptState = "none";
  audioMs = 0;
  heardMs: number | null = null;
  done = false;
  /** Whether the current connection lacks it. */
  unsynced = false;
  view: HistoryItem | null = null;
  /** The one before it; the first one's is the root, which stands for no item. */
  before: Entry = this;
  /** The one after it; the last one's is the root. */
  next: Entry = this;

  /** An item that is known only by its ID, linked with itself. */
  constructor(id: string) {
    this.id = id;
  }
}

/** One part of its content, which is made if it is not there. */
export function partAt({ parts }: Entry, index: number, spoken: boolean): Part {
  if (!(index >= 0 && index < MAX_PARTS)) {
    throw new RangeError(
      `content_index must be between 0 and ${MAX_PARTS - 1}, got ${index}`,
    );
  }
  while (parts.length <= index) {
    parts.push({ text: "", spoken, whole: false, marks: [] });
  }
  parts[index].spoken = spoken;
  return parts[index];
}

/** Its text, and of what is spoken only what falls into so many ms of its audio, if any are given. */
export function textOf(entry: Entry, ms: number | null): string {
  return partsOf(entry, ms).join("");
}

/** The same, for each part of its content. */
function partsOf({ parts, audioMs }: Entry, ms: number | null): string[] {
  return parts.map((part) =>
    ms === null ? part.text : heardText(part, ms, audioMs)
  );
}

/** An item as it is shown. */
export function viewOf(entry: Entry): HistoryItem {
  const item = entry.item as unknown as ConversationItem;
  const heardParts = partsOf(entry, entry.heardMs);
  return {
    id: entry.id,
    type: item.type as HistoryItem["type"],
    role: "role" in item ? item.role : null,
    text: textOf(entry, null),
    heard: heardParts.join(""),
    heardParts,
    heardMs: entry.heardMs,
    transcript: entry.transcript,
    done: entry.done,
    missing: entry.unsynced,
    item,
  };
}

/** Whether an item is one of the assistant in which nothing was said. */
export function isEmpty({ item, parts }: Entry): boolean {
  return item?.role === "assistant" && parts.every(({ text }) => text === "");
}

/** Whether every spoken part of an item has its complete transcript. */
export function isTranscribed({ item, parts }: Entry): boolean {
  const content = item?.content as { type?: string }[] | undefined;
  return (content ?? []).every(({ type }, at) =>
    type !== "input_audio" || parts[at]?.whole
  );
}

/** The call that an event names, where the server has not described it. */
export function callOf(
  { item_id: id, call_id, name }: {
    item_id: string;
    call_id: string;
    name?: string;
  },
): Record<string, unknown> | null {
  if (name === undefined) return null;
  return { id, type: "function_call", call_id, name, status: "in_progress" };
}

/** A message that the server has not described. */
export function messageOf(
  id: string,
  role: "user" | "assistant",
  type: "input_audio" | "output_audio",
  status = "completed",
): Record<string, unknown> {
  const state = status === "completed" ? status : "incomplete";
  return { id, type: "message", role, status: state, content: [{ type }] };
}

/** An item without its audio, which is large and of no use here. */
export function withoutAudio(
  item: Record<string, unknown>,
): Record<string, unknown> {
  const content = item.content as Record<string, unknown>[] | undefined;
  if (!content?.some((part) => "audio" in part)) return item;
  return {
    ...item,
    content: content.map(({ audio: _, ...part }) => part),
  };
}
