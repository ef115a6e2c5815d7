/**
 * The conversation as the server knows it.
 *
 * @module
 */
import type { AudioFormat } from "../sound/audio.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  textOf,
} from "../fields.ts";
import {
  lastTurn,
  type Prompt,
  type PromptMessage,
  promptMessage,
  toolChoiceOf,
  toolsOf,
} from "../model.ts";
import type { Segment } from "./input_buffer.ts";
import { AudioStore } from "./audio_store.ts";

/** One item, as it goes over the wire. */
export interface RealtimeItem extends Fields {
  /** Its ID. */
  readonly id: string;
  /** `message`, `function_call`, `function_call_output`, ... */
  readonly type: string;
}

/** Items in order, and how much audio each one has. */
export class Conversation {
  readonly #items: RealtimeItem[] = [];
  readonly #spokenMs: Map<string, number> = new Map();
  readonly #audioStore: AudioStore = new AudioStore();
  readonly #heardMs: Map<string, number> = new Map();

  /** All items, in order. */
  get items(): readonly RealtimeItem[] {
    return this.#items;
  }

  /** The item with an ID, or `undefined`. */
  get(id: unknown): RealtimeItem | undefined {
    return this.#items.find((item) => item.id === id);
  }

  /** Whether an item or a call of a function has this id. */
  uses(id: string): boolean {
    return this.#items.some((item) => item.id === id || item.call_id === id);
  }

  /**
   * Puts an item in its place.
   *
   * @param previous Id of the item before it, `"root"` for the beginning; the end without it.
   * @returns Id of the item before it, `null` at the beginning; `undefined` if `previous` does not exist.
   */
  insert(item: RealtimeItem, previous?: unknown): string | null | undefined {
    const at = typeof previous !== "string"
      ? this.#items.length
      : previous === "root"
      ? 0
      : this.#items.findIndex((one) => one.id === previous) + 1;
    if (at === 0 && typeof previous === "string" && previous !== "root") {
      return undefined;
    }
    this.#items.splice(at, 0, item);
    return at === 0 ? null : this.#items[at - 1].id;
  }

  /** Changes an item in its place. */
  replace(item: RealtimeItem): void {
    const at = this.#items.findIndex((one) => one.id === item.id);
    if (at >= 0) this.#items[at] = item;
  }

  /** Takes an item out; returns whether it was there. */
  remove(id: unknown): boolean {
    const at = this.#items.findIndex((one) => one.id === id);
    if (at < 0) return false;
    const [{ id: known }] = this.#items.splice(at, 1);
    this.#audioStore.erase(known);
    return true;
  }

  /** The input of a response: its own, or the whole conversation. */
  read(input: unknown): readonly Fields[] {
    if (!Array.isArray(input)) return [...this.#items];
    return input.filter(isFields).flatMap((item): Fields[] => {
      if (item.type !== "item_reference") return [item];
      const known = this.get(item.id);
      return known === undefined ? [] : [known];
    });
  }

  /** How much audio an item of the model has, in ms. */
  spokenMs(id: string): number {
    return this.#spokenMs.get(id) ?? 0;
  }

  /** Records audio of an assistant item; of items outside the conversation only the length is kept. */
  speak(id: string, bytes: Uint8Array, format: AudioFormat): void {
    this.#spokenMs.set(
      id,
      this.spokenMs(id) + bytes.length / format.bytesPerMs,
    );
    if (this.get(id)) this.#audioStore.record(id, 0, bytes, format);
  }

  /** Truncates the audio of an assistant item. */
  truncate(id: string, ms: number): void {
    this.#spokenMs.set(id, ms);
    this.#audioStore.cut(id, 0, ms);
  }

  /** Records audio of a user item. */
  hear(id: string, index: number, { bytes, format, ms }: Segment): void {
    this.#heardMs.set(id, (this.#heardMs.get(id) ?? 0) + ms);
    this.#audioStore.record(id, index, bytes, format);
  }

  /** Stores the transcript of a part of an item. */
  understand(id: string, index: number, transcript: string): void {
    const item = this.get(id);
    if (item === undefined) return;
    const content = listOf(item.content).map((part, at) =>
      at === index ? { ...fieldsOf(part), transcript } : part
    );
    this.replace({ ...item, content });
  }

  /** An item with its audio. */
  withAudio(item: RealtimeItem): RealtimeItem {
    if (!Array.isArray(item.content)) return item;
    const content = item.content.map((part, index) => {
      const audio = this.#audioStore.play(item.id, index);
      return audio === null ? part : { ...fieldsOf(part), audio };
    });
    return { ...item, content };
  }

  /** How much audio an item has, in ms. */
  audioMs(id: string): number {
    return this.#heardMs.get(id) ?? this.spokenMs(id);
  }
}

/** An item that a client sent, as the server keeps it. */
export function acceptedItem(given: Fields, id: string): RealtimeItem {
  const item = {
    id,
    object: "realtime.item",
    type: textOf(given.type, "message"),
    status: "completed",
    ...given,
  };
  // The transcript of audio is sent later, and the audio itself only when the item is retrieved.
  const content = listOf(given.content).map((part) => {
    const { audio, ...rest } = fieldsOf(part);
    return audio === undefined ? part : { transcript: null, ...rest };
  });
  return {
    ...item,
    id: textOf(given.id) || id,
    ...(Array.isArray(given.content) ? { content } : {}),
  };
}

/** Why a client may not create an item; `null` if it may. */
export function itemFault(
  item: unknown,
): { message: string; param: string; code: string } | null {
  if (!isFields(item)) {
    return {
      message: "Missing required parameter: 'item'.",
      param: "item",
      code: "missing_required_parameter",
    };
  }
  const type = textOf(item.type);
  const kinds = Object.hasOwn(ITEM_KINDS, type) ? ITEM_KINDS[type] : undefined;
  if (kinds === undefined) {
    return {
      message: `Invalid value: '${item.type}'. Supported values are: ${
        Object.keys(ITEM_KINDS).map((kind) => `'${kind}'`).join(", ")
      }.`,
      param: "item.type",
      code: "invalid_value",
    };
  }
  const lacking = kinds.find((name) => item[name] === undefined);
  if (lacking !== undefined) {
    return {
      message: `Missing required parameter: 'item.${lacking}'.`,
      param: `item.${lacking}`,
      code: "missing_required_parameter",
    };
  }
  if (item.type !== "message") return null;
  const role = textOf(item.role);
  const allowed = Object.hasOwn(CONTENT_KINDS, role) ? CONTENT_KINDS[role] : [];
  const odd = listOf(item.content).findIndex((part) =>
    !allowed.includes(textOf(fieldsOf(part).type))
  );
  if (odd < 0) return null;
  return {
    message: `Invalid value: '${
      fieldsOf(listOf(item.content)[odd]).type
    }'. Supported values are: ${
      allowed.map((kind) => `'${kind}'`).join(" and ")
    }.`,
    param: `item.content[${odd}].type`,
    code: "invalid_value",
  };
}

const ITEM_KINDS: Readonly<Record<string, readonly string[]>> = {
  message: ["role", "content"],
  function_call: ["name", "arguments"],
  function_call_output: ["call_id", "output"],
  mcp_approval_response: ["approval_request_id", "approve"],
};

// A client cannot create audio of the assistant.
const CONTENT_KINDS: Readonly<Record<string, readonly string[]>> = {
  system: ["input_text"],
  user: ["input_text", "input_audio", "input_image"],
  assistant: ["output_text"],
};

/** The prompt of a response. */
export function realtimePrompt(
  settings: Fields,
  items: readonly Fields[],
): Prompt {
  const messages = realtimeMessages(items);
  return {
    surface: "realtime",
    model: textOf(settings.model),
    instructions: textOf(settings.instructions),
    messages,
    ...lastTurn(messages),
    tools: toolsOf(settings.tools),
    toolChoice: toolChoiceOf(settings.tool_choice),
    schema: null,
    maxTokens: numberOf(settings.max_output_tokens),
  };
}

/** Items as the messages that the model reads. */
function realtimeMessages(
  items: readonly Fields[],
): PromptMessage[] {
  return items.flatMap((item) => {
    if (item.type === "function_call_output") {
      return [{ role: "tool", text: textOf(item.output) }];
    }
    if (item.type !== "message") return [];
    return [promptMessage(item)];
  });
}
