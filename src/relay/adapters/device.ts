/**
 * Devices with little memory: bytes for audio, and a few words of text.
 *
 * @module
 */
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import { base64Length, decodeBase64 } from "../../core/base64.ts";
import { sampleBytes } from "../../realtime/audio/audio.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { RelayMessage } from "../wire/messages.ts";
import type { RelayAdapter, RelayLeg, RelayLink } from "./adapter.ts";
import { addressOnly } from "./address_only.ts";

/** Options of {@linkcode device}. */
export interface DeviceOptions {
  /** Path at which devices connect, below that of the relay. @default {"/device"} */
  readonly path?: string;
  /** Largest binary message to a device, in bytes; at least 2. @default {4_096} */
  readonly frame?: number;
  /**
   * Types of events that a device gets, of the API and of the relay. By default the beginning and
   * the end of responses and of the user's speech, `error`, `duplex.audio`, `duplex.interrupted`,
   * `duplex.resume`, `duplex.limit` and `duplex.end`.
   */
  readonly events?: readonly string[];
}

const RULES = {
  path: "string",
  frame: "any",
  events: "any",
} as const satisfies Record<keyof DeviceOptions, OptionRule>;

const EVENTS: readonly string[] = [
  "session.created",
  "response.created",
  "response.done",
  "input_audio_buffer.speech_started",
  "input_audio_buffer.speech_stopped",
  "error",
  "duplex.audio",
  "duplex.interrupted",
  "duplex.resume",
  "duplex.limit",
  "duplex.end",
];

/**
 * Devices such as microcontrollers. A binary message is audio in the format of the session, in
 * both directions. A text message is an event of the API or of the relay, as with `browser()`;
 * of the API's events, a device gets only their type and IDs.
 *
 * A device identifies itself by headers of its request, which `authorize` of the relay reads.
 *
 * @example
 * ```ts
 * import { browser, device, realtimeRelay } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * await using relay = realtimeRelay(openai.client(), {
 *   adapters: [browser(), device({ frame: 1_024 })], // at "/" and at "/device"
 *   authorize: ({ headers }) =>
 *     headers.get("x-device") === "lamp-1"
 *       ? { user: "lamp-1" }
 *       : new Response(null, { status: 401 }),
 *   session: { model: "gpt-realtime" },
 * });
 * ```
 *
 * @param options Where they connect, and what they get.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 * @throws {RangeError} If `frame` is less than 2 or not an integer.
 */
export function device(options: DeviceOptions = {}): RelayAdapter {
  checkOptions(options, RULES);
  const { path = "/device", frame = 4_096, events = EVENTS } = options;
  if (!Number.isInteger(frame) || frame < 2) {
    throw new RangeError(
      `frame must be an integer of at least 2, got ${frame}`,
    );
  }
  const wanted = new Set(events);
  return {
    name: "device",
    path,
    identify: "request",
    open: addressOnly((link) => new DeviceLeg(link, frame, wanted)),
  };
}

/** The relay's end of a connection to a device. */
class DeviceLeg implements RelayLeg {
  readonly #link: RelayLink;
  readonly #frame: number;
  readonly #wanted: ReadonlySet<string>;
  #rest: Uint8Array = new Uint8Array();
  #announced = "";

  constructor(link: RelayLink, frame: number, wanted: ReadonlySet<string>) {
    this.#link = link;
    this.#frame = frame;
    this.#wanted = wanted;
  }

  message(data: string | Uint8Array<ArrayBuffer>): void {
    if (typeof data === "string") return this.#link.event(data);
    const audio = this.#whole(data);
    if (audio.length > 0) this.#link.audio(audio);
  }

  event(event: RealtimeServerEvent, _text: string): void {
    if (event.type === "response.output_audio.delta") return this.#play(event);
    if (this.#wanted.has(event.type)) {
      this.#link.send(JSON.stringify(shortened(event)));
    }
  }

  control(message: RelayMessage): void {
    if (!this.#wanted.has(message.type)) return;
    this.#link.send(JSON.stringify(message));
  }

  /** Half a sample at the end of a message belongs to the next one. */
  #whole(data: Uint8Array): Uint8Array {
    let audio = data;
    if (this.#rest.length > 0) {
      audio = new Uint8Array(this.#rest.length + data.length);
      audio.set(this.#rest);
      audio.set(data, this.#rest.length);
    }
    const size = sampleBytes(this.#link.inputFormat);
    const end = audio.length - audio.length % size;
    this.#rest = audio.slice(end);
    return audio.subarray(0, end);
  }

  #play(
    { response_id, item_id, content_index, delta }: Extract<
      RealtimeServerEvent,
      { type: "response.output_audio.delta" }
    >,
  ): void {
    if (base64Length(delta) === 0) return;
    const part = `${item_id} ${content_index}`;
    if (part !== this.#announced) {
      this.#announced = part;
      const type = "duplex.audio";
      this.control({ type, response_id, item_id, content_index });
    }
    const audio = decodeBase64(delta);
    const size = sampleBytes(this.#link.outputFormat);
    const step = this.#frame - this.#frame % size;
    for (let at = 0; at < audio.length; at += step) {
      this.#link.send(audio.slice(at, at + step));
    }
  }
}

/** What fits into the memory of a device. */
function shortened(event: RealtimeServerEvent): object {
  const { type } = event;
  switch (event.type) {
    case "error":
      return { type, code: event.error.code, message: event.error.message };
    case "response.created":
    case "response.done":
      return { type, id: event.response.id, status: event.response.status };
    case "session.created":
    case "session.updated":
      return { type, id: (event.session as { id?: string }).id };
    default:
      return event;
  }
}
