/** What one connection came to, read off the frames that its server saw. */
import { PROBE } from "../../../src/realtime/wire/probe.ts";
import { fieldsIn, itemText } from "../../support/items.ts";
import type { Fields } from "../../support/session.ts";
import type { ServedConnection } from "../../support/wire.ts";

/** An item as the client was told of it. */
export interface Told {
  readonly id: string;
  readonly item: Fields;
  /** What it says. */
  text: string;
  /** Whether it was told to its end. */
  done: boolean;
  /** Whether it was truncated. */
  cut: boolean;
}

/** One connection as its server saw it. */
export interface Truth {
  /** Items that the client was told of, in order. */
  readonly items: Told[];
  /** Answers that were announced and not ended. */
  readonly answering: string[];
  /** The program's commands that arrived and were not answered. */
  readonly unanswered: Fields[];
  /** Commands that were refused. */
  readonly refused: { readonly type: unknown; readonly why: unknown }[];
  /** Audio that arrived. */
  readonly audio: Uint8Array[];
  /** Where in it begins what would be missed, in bytes. */
  missedFrom: number;
}

const sameItem = (command: Fields, event: Fields) =>
  (command.item_id ?? fieldsIn(command, "item").id) ===
    (event.item_id ?? fieldsIn(event, "item").id);
const turnOf = (fields: Fields) =>
  fieldsIn(fieldsIn(fields, "response"), "metadata").duplex_turn;

/** The event that accepts a command, and how the two are told to belong together. */
const ACCEPTS: Readonly<
  Record<string, [type: string, match?: (c: Fields, e: Fields) => boolean]>
> = {
  "session.update": ["session.updated"],
  "input_audio_buffer.commit": ["input_audio_buffer.committed"],
  "input_audio_buffer.clear": ["input_audio_buffer.cleared"],
  "conversation.item.create": ["conversation.item.added", sameItem],
  "conversation.item.retrieve": ["conversation.item.retrieved", sameItem],
  "conversation.item.truncate": ["conversation.item.truncated", sameItem],
  "conversation.item.delete": ["conversation.item.deleted", sameItem],
  "response.create": ["response.created", (c, e) => turnOf(c) === turnOf(e)],
  "response.cancel": [
    "response.done",
    (c, e) => c.response_id === fieldsIn(e, "response").id,
  ],
};

/** Reads the frames of one connection. */
export function truthOf(wire: ServedConnection): Truth {
  const truth: Truth = {
    items: [],
    answering: [],
    unanswered: [],
    refused: [],
    audio: [],
    missedFrom: 0,
  };
  let written = 0;
  let settled = 0;
  let speechFrom: number | null = null;
  let detects = true;
  for (const { from, event } of wire) {
    const { event_id: id } = event;
    if (from === "server") {
      answer(truth, event);
      tell(truth, event);
      const { turn_detection } = fieldsIn(
        fieldsIn(fieldsIn(event, "session"), "audio"),
        "input",
      );
      if (event.session) detects = turn_detection !== null;
      if (event.type === "input_audio_buffer.speech_started") {
        speechFrom = Number(event.audio_start_ms) * 48;
      } else if (/buffer\.(committed|cleared)$/.test(`${event.type}`)) {
        settled = written;
        speechFrom = null;
      }
    } else if (event.type === "input_audio_buffer.append") {
      truth.audio.push(Uint8Array.fromBase64(`${event.audio}`));
      written += truth.audio.at(-1)!.length;
    } else if (id !== PROBE && !`${id}`.startsWith("prep_")) {
      truth.unanswered.push(event);
    }
  }
  truth.missedFrom = speechFrom ?? (detects ? written : settled);
  return truth;
}

function answer({ unanswered, refused }: Truth, event: Fields): void {
  const error = event.type === "error" ? fieldsIn(event, "error") : null;
  const at = unanswered.findIndex((command) => {
    if (error) return command.event_id === error.event_id;
    const [type, match] = ACCEPTS[`${command.type}`];
    return type === event.type && (match?.(command, event) ?? true);
  });
  const [command] = at < 0 ? [] : unanswered.splice(at, 1);
  if (!error || error.event_id === PROBE) return;
  refused.push({ type: command?.type, why: error.code ?? error.message });
}

function tell({ items, answering }: Truth, event: Fields): void {
  const item = fieldsIn(event, "item");
  const responseId = `${fieldsIn(event, "response").id}`;
  const at = items.findIndex(({ id }) => id === (event.item_id ?? item.id));
  const told: Told | undefined = items[at];
  switch (event.type) {
    case "conversation.item.added": {
      const { previous_item_id: before } = event;
      items.splice(items.findIndex(({ id }) => id === before) + 1, 0, {
        id: `${item.id}`,
        item: { ...item },
        text: itemText(item),
        done: false,
        cut: false,
      });
      break;
    }
    case "conversation.item.done":
      Object.assign(told.item, item);
      told.text = itemText(item) || told.text;
      told.done = true;
      break;
    case "conversation.item.deleted":
      items.splice(at, 1);
      break;
    case "conversation.item.truncated":
      told.cut = true;
      break;
    case "response.output_text.delta":
    case "response.output_audio_transcript.delta":
    case "conversation.item.input_audio_transcription.delta":
      if (told) told.text += event.delta;
      break;
    case "conversation.item.input_audio_transcription.completed":
      told.text = `${event.transcript}`;
      break;
    case "response.created":
      answering.push(responseId);
      break;
    case "response.done":
      answering.splice(answering.indexOf(responseId), 1);
      break;
  }
}
