/**
 * Frames to events: what arrives, read with care.
 *
 * @module
 */
import { redactJson } from "../../core/secrets/redact.ts";
import type { SessionErrorEvent } from "./events.ts";
import type { RealtimeServerEvent } from "./types.ts";

/**
 * How the API writes a delta of the output, up to its text. The fields in the middle say where it
 * belongs: they are the same for all deltas of one part of an item.
 */
const DELTA =
  /^\{"type":"(response\.output_(?:audio(?:_transcript)?|text)\.delta)","event_id":"(\w*)",("response_id":"\w*","item_id":"\w*","output_index":\d+,"content_index":\d+),"delta":"/;

/** What the fields in the middle say. */
type Place = Pick<
  RealtimeServerEvent & { type: "response.output_text.delta" },
  "response_id" | "item_id" | "output_index" | "content_index"
>;

/** Reads the frames of one connection. */
export class FrameReader {
  #type = "";
  #fields = "";
  #place!: Place;

  /**
   * Reads a frame.
   *
   * @param data What the socket handed over.
   * @returns The event; for a frame that is not an event, an `error` event that says so without
   * repeating what it holds.
   */
  read(data: string | ArrayBuffer): RealtimeServerEvent {
    if (typeof data === "string") {
      try {
        const event = this.#delta(data) ?? JSON.parse(data);
        if (typeof event?.type === "string") return withErrorObject(event);
      } catch {
        // reported below
      }
    }
    const size = typeof data === "string"
      ? `${data.length} characters`
      : `${data.byteLength} bytes`;
    return localError(
      "malformed_frame",
      `The server sent a frame of ${size} that is not an event`,
    );
  }

  /**
   * Reads a delta of the output, as most frames are. To parse it costs two to five times as much.
   * Successive deltas share the strings of their type and IDs, which makes looking them up cheap.
   *
   * @returns `null` for any other frame, and for one that is written in another way.
   */
  #delta(frame: string): RealtimeServerEvent | null {
    const head = DELTA.exec(frame);
    if (!head) return null;
    const [{ length }, type, event_id, fields] = head;
    const delta = frame.slice(length, -2);
    const ends = frame.indexOf('"', length) === frame.length - 2;
    if (!ends || !frame.endsWith("}") || delta.includes("\\")) return null;
    // What is kept is copied: a part of a frame would keep the whole frame, with its audio.
    if (type !== this.#type) this.#type = [...type].join("");
    if (fields !== this.#fields) {
      this.#place = JSON.parse(`{${fields}}`); // throws if a number begins with 0
      this.#fields = JSON.stringify(this.#place).slice(1, -1);
    }
    // one by one, because spreading them takes as long as the rest
    const { response_id, item_id, output_index, content_index } = this.#place;
    return {
      type: this.#type,
      event_id,
      response_id,
      item_id,
      output_index,
      content_index,
      delta,
    } as RealtimeServerEvent;
  }
}

/** Makes sure that an error event has an error with a message: some servers send its text, or its fields, in place of the object. */
function withErrorObject(event: RealtimeServerEvent): RealtimeServerEvent {
  if (event.type !== "error") return event;
  // A server may send back the key that it received.
  const shown: Record<string, unknown> = redactJson(event, []) as never;
  const { error, ...flat } = shown;
  const given = typeof error === "object" && error !== null
    ? error as Record<string, unknown>
    : { message: error || flat.message, code: flat.code, param: flat.param };
  const code = /^[sn]/.test(typeof given.code) ? `${given.code}` : null; // text or a number
  const message = typeof given.message === "string" && given.message;
  return {
    ...event,
    ...flat,
    error: {
      type: "server_error",
      event_id: null,
      ...given,
      param: given.param as string ?? null,
      code,
      message: message || code || "the server gave no reason",
    },
  };
}

/**
 * An error of this side in the form of the server's.
 *
 * @param code What kind of error.
 * @param message What happened, without content.
 * @param cause What the program itself threw.
 */
export function localError(
  code: string,
  message: string,
  cause?: unknown,
): SessionErrorEvent {
  return {
    type: "error",
    event_id: "",
    error: { type: "client_error", code, message, param: null, event_id: null },
    ...(cause !== undefined ? { cause } : {}),
  };
}

/**
 * Reports what a listener threw.
 *
 * @param error What it threw.
 * @param hub Whose listener it was.
 */
export function reportThrown(
  error: unknown,
  hub: { emit(event: SessionErrorEvent): void },
): void {
  hub.emit(localError("listener_failed", "A listener threw", error));
}

/** What stands for an event whose fields are not what its type promises. */
export function unreadable(type: string): SessionErrorEvent {
  return localError(
    "unreadable_event",
    `The server sent "${type.slice(0, 64)}" with fields of the wrong kind`,
  );
}
