/**
 * A conversation in the form in which a fresh session takes it.
 *
 * Pure: takes the history, and returns the items to create and a list of those that cannot be restored.
 *
 * @module
 */
import type { HistoryItem } from "./history.ts";
import type { ConversationItem } from "../wire/types.ts";

/** One item, as a snapshot keeps it: what it takes to make it again. */
export interface SnapshotItem {
  /** ID, kept in the session to come. */
  readonly id: string;
  /** The item in a form that `conversation.item.create` takes: speech as its transcript. */
  readonly item: ConversationItem;
}

/** What a new session is sent, and what cannot be restored. */
export interface Restorable {
  /** Items to create, in order. */
  readonly items: readonly SnapshotItem[];
  /** IDs of items that cannot be made again. */
  readonly missing: readonly string[];
  /** `call_id` of tool calls among them: they have no output, so the model would wait for one. */
  readonly toolCalls: readonly string[];
}

/**
 * Brings a conversation to the form that `conversation.item.create` takes.
 *
 * Speech becomes its transcript, because the API accepts no audio of the assistant; a
 * response that was cut short is reduced to what was heard. Calls of tools keep their IDs and their place.
 *
 * @param history The conversation.
 * @param isRunning Whether the output of a call is still to come.
 */
export function restorable(
  history: readonly HistoryItem[],
  isRunning: (toolCallId: string) => boolean = () => false,
): Restorable {
  const outputs = new Set<string>();
  for (const { item } of history) {
    if (item.type === "function_call_output") outputs.add(item.call_id);
  }
  const items: SnapshotItem[] = [];
  const missing: string[] = [];
  const toolCalls: string[] = [];
  for (const entry of history) {
    const item = creatable(entry);
    const call = entry.item.type === "function_call" ? entry.item : null;
    const toolCallId = call?.call_id ?? entry.id;
    if (item === null) {
      if (entry.heard === "" && entry.role === "assistant") continue; // nothing was heard of it
      missing.push(entry.id);
    } else if (call && !(outputs.has(toolCallId) || isRunning(toolCallId))) {
      missing.push(entry.id);
      toolCalls.push(toolCallId);
    } else {
      items.push({ id: entry.id, item });
      if (lacksImage(entry)) missing.push(entry.id);
    }
  }
  const calls = new Set(
    items.map(({ item }) => item.type === "function_call" && item.call_id),
  );
  return {
    // an output without its call would be refused
    items: items.filter(({ id, item }) => {
      const isKept = item.type !== "function_call_output" ||
        calls.has(item.call_id);
      if (!isKept) missing.push(id);
      return isKept;
    }),
    missing,
    toolCalls,
  };
}

/** One item in a form that can be created; `null` if it cannot be restored. */
function creatable(entry: HistoryItem): ConversationItem | null {
  const { id, item, heardMs, done } = entry;
  switch (item.type) {
    case "function_call":
    case "function_call_output": {
      const { status: _, object: __, ...fields } = item;
      return { ...fields, id };
    }
    case "message":
      break;
    default:
      return null;
  }
  const content = item.role === "assistant"
    ? entry.heardParts.filter((text) => text !== "")
      .map((text) => ({ type: "output_text" as const, text }))
    : inputParts(entry);
  if (!content?.length) return null;
  if (item.role !== "assistant") {
    return {
      id,
      type: "message",
      role: item.role,
      content,
    } as ConversationItem;
  }
  const isWhole = done && heardMs === null && item.status !== "incomplete";
  return {
    id,
    type: "message",
    role: "assistant",
    status: isWhole ? "completed" : "incomplete",
    content: content as { type: "output_text"; text: string }[],
  };
}

/** What the user or the system said, part by part; `null` if some of it is missing. */
function inputParts(
  { item, heardParts, transcript }: HistoryItem,
): object[] | null {
  const parts: object[] = [];
  const content = (item as { content?: InputPart[] }).content ?? [];
  for (const [at, part] of content.entries()) {
    const text = heardParts[at] ?? "";
    switch (part.type) {
      case "input_image":
        if (part.image_url) parts.push(part);
        break;
      case "input_audio": // a part of the words is not what was said
        if (transcript !== "completed" || text === "") return null;
        parts.push({ type: "input_text", text });
        break;
      default:
        if (text !== "") parts.push({ type: "input_text", text });
    }
  }
  return parts;
}

/** Whether the server did not return an image that is part of an item. */
function lacksImage({ item }: HistoryItem): boolean {
  const { content = [] } = item as { content?: InputPart[] };
  return content.some(({ type, image_url }) =>
    type === "input_image" && !image_url
  );
}

interface InputPart {
  readonly type?: string;
  readonly image_url?: string;
}
