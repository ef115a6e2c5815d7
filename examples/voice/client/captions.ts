/**
 * The conversation as lines of text, in the order of the conversation, whatever the order of the
 * events.
 *
 * Pure: messages in, lines out.
 *
 * @module
 */
import { base64Length } from "../../../src/core/base64.ts";
import { audioDuration } from "../../../src/realtime/audio/audio.ts";
import {
  History,
  type HistoryItem,
} from "../../../src/realtime/conversation/history.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import type { RelayItem } from "../../../src/relay/wire/messages.ts";
import type { Message } from "./connection.ts";

/** One line. */
export interface Line {
  readonly id: string;
  readonly role: "user" | "assistant" | "tool";
  /** What was said and heard. */
  readonly text: string;
  /** What the model said after the user had interrupted it. */
  readonly unheard: string;
  /** Whether more text will follow. */
  readonly interim: boolean;
}

/** Text in place of speech whose transcript is missing. */
const NO_TRANSCRIPT = "(not transcribed)";
/** Text in place of speech whose transcript has not arrived. */
const PENDING = "…";

/** Collects messages. */
export class Captions {
  #history = newHistory();
  /** Lines of earlier conversations. */
  #earlier: readonly Line[] = [];
  #lines: readonly Line[] = [];
  #version = -1;

  /** The lines, in order. The same array as before if nothing changed. */
  get lines(): readonly Line[] {
    if (this.#version !== this.#history.version) {
      this.#version = this.#history.version;
      this.#lines = [
        ...this.#earlier,
        ...this.#history.items.flatMap(lineOf),
      ];
    }
    return this.#lines;
  }

  /** Takes a message; those that are not about the conversation change nothing. */
  apply(message: Message): void {
    if (message.type === "duplex.resumed") this.#resume(message.items);
    else if (!message.type.startsWith("duplex.")) {
      this.#history.apply(message as RealtimeServerEvent);
    }
  }

  /** The conversation has ended, and another one begins. Its lines remain. */
  restart(): void {
    this.#earlier = this.lines;
    this.#history = newHistory();
    this.#version = -1;
  }

  /** The items of a continued conversation. Lines that the page has already remain as they are. */
  #resume(items: readonly RelayItem[]): void {
    let previous: string | null = null;
    for (const { id, role, text } of items) {
      if (!this.#history.get(id)) {
        const type = role === "user" ? "input_text" : "output_text";
        this.#history.apply({
          type: "conversation.item.done",
          previous_item_id: previous,
          item: {
            id,
            type: "message",
            role,
            status: "completed",
            content: [{ type, text }],
          },
        } as RealtimeServerEvent);
      }
      previous = id;
    }
  }
}

function newHistory(): History {
  return new History((delta) =>
    audioDuration(base64Length(delta), "audio/pcm")
  );
}

function lineOf(item: HistoryItem): Line[] {
  const { id, role, type, text, heard, done, transcript } = item;
  if (type === "function_call") {
    const { name } = item.item as { name: string };
    return [{ id, role: "tool", text: name, unheard: "", interim: !done }];
  }
  if (role !== "user" && role !== "assistant") return [];
  const isPending = transcript === "pending";
  if (text === "") {
    const shown = transcript === "failed" ? NO_TRANSCRIPT : PENDING;
    return isPending || transcript === "failed"
      ? [{ id, role, text: shown, unheard: "", interim: isPending }]
      : [];
  }
  const cut = text.startsWith(heard) ? wordStart(text, heard.length) : 0;
  const interim = role === "user" ? isPending : !done;
  return [{
    id,
    role,
    text: text.slice(0, cut),
    unheard: text.slice(cut),
    interim,
  }];
}

/** Start of the word that a cut falls into, because half a word was not understood. */
function wordStart(text: string, cut: number): number {
  const isInside = /\S/.test(text.charAt(cut)) &&
    /\S/.test(text.charAt(cut - 1));
  return isInside ? text.lastIndexOf(" ", cut) + 1 : cut;
}
