/** The state of one connection, read from the frames that its server saw. */
import { PROBE } from "../../../src/realtime/wire/probe.ts";
import { fieldsIn, itemText } from "../../support/items.ts";
import type { Fields } from "../../support/session.ts";
import type { ServedConnection } from "../../support/wire.ts";

/** An item as the server reported it to the client. */
export interface ServerItem {
  readonly id: string;
  readonly item: Fields;
  /** Its text or transcript so far. */
  text: string;
  /** Whether the server has reported it as done. */
  done: boolean;
  /** Whether it is a call whose arguments the server has sent. */
  called: boolean;
  /** Whether it was truncated. */
  truncated: boolean;
  /** Whether it has speech without a whole transcript. */
  untranscribed: boolean;
}

/** One connection as its server saw it. */
export interface ServerView {
  /** Items that the server reported, in the order of the conversation. */
  readonly items: ServerItem[];
  /** IDs of responses that were created and are not done. */
  readonly activeResponses: string[];
  /** The program's commands that arrived and were neither confirmed nor refused. */
  readonly unconfirmed: Fields[];
  /** Commands that the server refused. */
  readonly refused: { readonly type: unknown; readonly why: unknown }[];
  /** Audio that arrived, piece by piece. */
  readonly audio: Uint8Array[];
  /** Where the audio begins that a new connection would miss, in bytes. */
  missedFrom: number;
}

const sameItem = (command: Fields, event: Fields) =>
  (command.item_id ?? fieldsIn(command, "item").id) ===
    (event.item_id ?? fieldsIn(event, "item").id);
const turnOf = (fields: Fields) =>
  fieldsIn(fieldsIn(fields, "response"), "metadata").duplex_turn;

/** The event that confirms a command, and a test of whether the two belong together. */
const CONFIRMATIONS: Readonly<
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
export function serverView(wire: ServedConnection): ServerView {
  const view: ServerView = {
    items: [],
    activeResponses: [],
    unconfirmed: [],
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
      confirm(view, event);
      report(view, event);
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
      view.audio.push(Uint8Array.fromBase64(`${event.audio}`));
      written += view.audio.at(-1)!.length;
    } else if (id !== PROBE && !`${id}`.startsWith("prep_")) {
      view.unconfirmed.push(event);
    }
  }
  view.missedFrom = speechFrom ?? (detects ? written : settled);
  return view;
}

/** Settles the command that an event confirms or refuses. */
function confirm({ unconfirmed, refused }: ServerView, event: Fields): void {
  const error = event.type === "error" ? fieldsIn(event, "error") : null;
  const at = unconfirmed.findIndex((command) => {
    if (error) return command.event_id === error.event_id;
    const [type, match] = CONFIRMATIONS[`${command.type}`];
    return type === event.type && (match?.(command, event) ?? true);
  });
  const [command] = at < 0 ? [] : unconfirmed.splice(at, 1);
  if (!error || error.event_id === PROBE) return;
  refused.push({ type: command?.type, why: error.code ?? error.message });
}

/** Applies an event to the items and the responses. */
function report({ items, activeResponses }: ServerView, event: Fields): void {
  const item = fieldsIn(event, "item");
  const responseId = `${fieldsIn(event, "response").id}`;
  const at = items.findIndex(({ id }) => id === (event.item_id ?? item.id));
  const known: ServerItem | undefined = items[at];
  switch (event.type) {
    case "conversation.item.added": {
      const { previous_item_id: before } = event;
      items.splice(items.findIndex(({ id }) => id === before) + 1, 0, {
        id: `${item.id}`,
        item: { ...item },
        text: itemText(item),
        done: false,
        called: false,
        truncated: false,
        untranscribed: hasSpeech(item) && itemText(item) === "",
      });
      break;
    }
    case "conversation.item.done":
      Object.assign(known.item, item);
      known.text = itemText(item) || known.text;
      known.done = true;
      break;
    case "conversation.item.deleted":
      items.splice(at, 1);
      break;
    case "conversation.item.truncated":
      known.truncated = true;
      break;
    case "response.output_text.delta":
    case "response.output_audio_transcript.delta":
    case "conversation.item.input_audio_transcription.delta":
      if (known) known.text += event.delta;
      break;
    case "response.function_call_arguments.done":
      known.item.arguments = event.arguments;
      known.called = true;
      break;
    case "conversation.item.input_audio_transcription.completed":
      known.text = `${event.transcript}`;
      known.untranscribed = false;
      break;
    case "response.created":
      activeResponses.push(responseId);
      break;
    case "response.done":
      activeResponses.splice(activeResponses.indexOf(responseId), 1);
      break;
  }
}

function hasSpeech({ role, content = [] }: Fields): boolean {
  return role === "user" &&
    (content as Fields[]).some(({ type }) => type === "input_audio");
}
