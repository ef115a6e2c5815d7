/**
 * Handles each event of the client.
 *
 * @module
 */
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import type { FrameInspector } from "./inspect_frames.ts";
import type { PeerSocket } from "../network/peer_socket.ts";
import type { EventError } from "./config.ts";
import { eventError, updated, updateError } from "./config.ts";
import { segmentOf } from "./input_buffer.ts";
import { acceptedItem, itemFault } from "./items.ts";
import type { RealtimePeer } from "./peer.ts";
import { parsedEvent } from "./session_peer.ts";
import type { SchemaError } from "../schema/validate.ts";

const SHORTEST_COMMIT_MS = 100;
const LARGEST_APPEND = 15 * 1_024 * 1_024;

/** Handles an event; returns the error if it is refused. */
type Command = (peer: RealtimePeer, event: Fields) => EventError | null;

const COMMANDS: Readonly<Record<string, Command>> = {
  "session.update": (peer, event) => {
    const error = updateError(event.session, peer.config, peer.hasSpoken);
    if (error !== null) return error;
    peer.configure(updated(peer.config, fieldsOf(event.session)));
    peer.send({ type: "session.updated", session: peer.session });
    return null;
  },
  "input_audio_buffer.append": append,
  "input_audio_buffer.commit": (peer) => {
    const ms = peer.inputBuffer.ms;
    if (ms < SHORTEST_COMMIT_MS) {
      return eventError(
        `Error committing input audio buffer: buffer too small. Expected at least ${SHORTEST_COMMIT_MS}ms of audio, but buffer only has ${
          ms.toFixed(2)
        }ms of audio.`,
        "input_audio_buffer_commit_empty",
      );
    }
    peer.commit();
    return null;
  },
  "input_audio_buffer.clear": (peer) => {
    peer.inputBuffer.clear();
    peer.send({ type: "input_audio_buffer.cleared" });
    return null;
  },
  "conversation.item.create": create,
  "conversation.item.retrieve": (peer, event) => {
    const item = peer.conversation.get(event.item_id);
    if (item === undefined) return unknownItem("retrieve", "retrieving", event);
    peer.send({
      type: "conversation.item.retrieved",
      item: peer.conversation.withAudio(item),
    });
    return null;
  },
  "conversation.item.delete": (peer, event) => {
    if (!peer.conversation.remove(event.item_id)) {
      return unknownItem("delete", "deleting", event);
    }
    peer.send({ type: "conversation.item.deleted", item_id: event.item_id });
    return null;
  },
  "conversation.item.truncate": truncate,
  "response.create": (peer, event) => peer.respond(fieldsOf(event.response)),
  "response.cancel": (peer, event) =>
    peer.cancel(event.response_id) ? null : eventError(
      "Cancellation failed: no active response found",
      "response_cancel_not_active",
    ),
};

const LISTENING_ONLY: readonly string[] = [
  "session.update",
  "input_audio_buffer.append",
  "input_audio_buffer.commit",
  "input_audio_buffer.clear",
];

/** Takes one message of a client. */
export function handleEvent(
  peer: RealtimePeer,
  data: string | Uint8Array,
  line: PeerSocket,
  inspector: FrameInspector,
): void {
  const event = parsedEvent(data);
  peer.receive(event, inspector, (wrong) => {
    const error = event === null
      ? eventError("The message could not be parsed as JSON.", "invalid_json")
      : outcomeOf(peer, event, wrong);
    if (error !== null) peer.refuse(error, event?.event_id, line);
  });
}

function outcomeOf(
  peer: RealtimePeer,
  event: Fields,
  wrong: SchemaError | null,
): EventError | null {
  const type = textOf(event.type);
  const command = COMMANDS[type];
  const known = Object.hasOwn(COMMANDS, type) &&
    (peer.kind === "realtime" || LISTENING_ONLY.includes(type));
  if (known) {
    return wrong === null
      ? command(peer, event)
      : eventError(wrong.message, wrong.code, wrong.param);
  }
  return type === ""
    ? eventError(
      "Missing required parameter: 'type'.",
      "missing_required_parameter",
      "type",
    )
    : eventError(
      `Invalid value: '${type}'. Supported values are: ${
        (peer.kind === "realtime" ? Object.keys(COMMANDS) : LISTENING_ONLY)
          .map((one) => `'${one}'`).join(", ")
      }.`,
      "invalid_value",
      "type",
    );
}

function append(peer: RealtimePeer, event: Fields): EventError | null {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.fromBase64(textOf(event.audio));
  } catch {
    bytes = new Uint8Array();
  }
  if (bytes.length === 0) {
    return brokenAudio("audio");
  }
  if (bytes.length > LARGEST_APPEND) {
    return eventError(
      `Invalid 'audio': too large. Expected at most ${LARGEST_APPEND} bytes, but got ${bytes.length} instead.`,
      "invalid_value",
      "audio",
    );
  }
  for (const change of peer.inputBuffer.append(bytes)) peer.turn(change);
  return null;
}

function create(peer: RealtimePeer, event: Fields): EventError | null {
  const fault = itemFault(event.item);
  if (fault !== null) return eventError(fault.message, fault.code, fault.param);
  const given = fieldsOf(event.item);
  if (peer.conversation.get(given.id) !== undefined) {
    return eventError(
      `Error adding item: an item with the ID '${given.id}' already exists.`,
      "item_create_duplicate_item_id",
      "item.id",
    );
  }
  const audio = givenAudio(given.content);
  const broken = audio.findIndex((bytes) => bytes === "broken");
  if (broken >= 0) return brokenAudio(`item.content[${broken}].audio`);
  const item = acceptedItem(
    given,
    textOf(given.id) || peer.name("item_"),
  );
  const previous = peer.conversation.insert(item, event.previous_item_id);
  if (previous === undefined) {
    return eventError(
      `Error creating item: the previous item with id '${event.previous_item_id}' does not exist.`,
      "item_create_invalid_previous_item_id",
      "previous_item_id",
    );
  }
  const place = { previous_item_id: previous, item };
  peer.send({ type: "conversation.item.added", ...place });
  peer.send({ type: "conversation.item.done", ...place });
  for (const [index, bytes] of audio.entries()) {
    if (!(bytes instanceof Uint8Array)) continue;
    peer.hear(item.id, index, segmentOf(bytes, peer.inputFormat));
  }
  return null;
}

/** Audio of the parts of an item; `null` for a part without. */
function givenAudio(content: unknown): (Uint8Array | "broken" | null)[] {
  return listOf(content).map(fieldsOf).map(({ type, audio }) => {
    if (type !== "input_audio" || audio === undefined) return null;
    try {
      return Uint8Array.fromBase64(textOf(audio));
    } catch {
      return "broken";
    }
  });
}

function brokenAudio(param: string): EventError {
  return eventError(
    `Invalid '${param}'. Expected base64-encoded audio bytes (mono PCM16 at 24kHz) but got an invalid value.`,
    "invalid_value",
    param,
  );
}

function unknownItem(verb: string, doing: string, event: Fields): EventError {
  return eventError(
    `Error ${doing} item: the item with id '${event.item_id}' does not exist.`,
    `item_${verb}_invalid_item_id`,
    "item_id",
  );
}

function truncate(peer: RealtimePeer, event: Fields): EventError | null {
  const item = peer.conversation.get(event.item_id);
  if (item === undefined) return unknownItem("truncate", "truncating", event);
  const end = numberOf(event.audio_end_ms);
  if (end === null || !Number.isInteger(end)) {
    return eventError(
      `Invalid type for 'audio_end_ms': expected an integer, but got ${
        end === null ? "an invalid value" : "a decimal number"
      } instead.`,
      "invalid_type",
      "audio_end_ms",
    );
  }
  const part = fieldsOf(
    listOf(item.content)[numberOf(event.content_index) ?? 0],
  );
  if (item.role !== "assistant" || part.type !== "output_audio") {
    // While it is still being spoken the item has no content yet.
    if (item.status !== "in_progress" || item.role !== "assistant") {
      return eventError(
        "Only model output audio messages can be truncated",
        "unsupported_content_type",
      );
    }
  }
  if (end <= 0) {
    return eventError(
      `Invalid 'audio_end_ms': integer below minimum value. Expected a value >= 1, but got ${end} instead.`,
      "integer_below_min_value",
      "audio_end_ms",
    );
  }
  const spoken = peer.spokenMs(item.id);
  if (end > spoken) {
    return eventError(
      `Audio content of ${
        Math.floor(spoken)
      }ms is already shorter than ${end}ms`,
    );
  }
  peer.conversation.truncate(item.id, end);
  // The words that were not heard cannot be separated from the others, so the whole transcript is
  // removed.
  peer.change({ ...item, content: [{ type: "output_audio" }] });
  peer.send({
    type: "conversation.item.truncated",
    item_id: item.id,
    content_index: numberOf(event.content_index) ?? 0,
    audio_end_ms: end,
  });
  return null;
}
