/**
 * One call: between Twilio Media Streams and the relay.
 *
 * @module
 */
import { base64Length } from "../../../core/base64.ts";
import { audioDuration } from "../../../realtime/audio/audio.ts";
import type { RealtimeServerEvent } from "../../../realtime/wire/types.ts";
import type { RelayMessage } from "../../wire/messages.ts";
import type { RelayLeg, RelayLink } from "../adapter.ts";
import { Gaps, silence } from "./gaps.ts";
import { hangUp } from "./hang_up.ts";
import { Keypad } from "./keypad.ts";
import { Marks } from "./marks.ts";
import { readMessage, type TwilioMessage } from "./messages.ts";
import type { TwilioSettings } from "./options.ts";

/** How long a speaking caller may send nothing before silence is sent instead, in ms. */
const PATIENCE = 750;
/** The silence that is sent then, in ms: longer than the API's turn detection waits. */
const SILENCE = 1_000;

const FORMAT = "audio/pcmu";

/** The relay's end of a call. */
export class TwilioLeg implements RelayLeg {
  readonly #link: RelayLink;
  readonly #settings: TwilioSettings;
  readonly #marks: Marks = new Marks();
  readonly #gaps: Gaps = new Gaps();
  readonly #keypad: Keypad;
  readonly #active: Set<string> = new Set();
  readonly #cut: Set<string> = new Set();
  #streamSid: string | null = null;
  #callSid = "";
  #interrupts = true;
  #speaks = false;
  #owesAnswer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param link The connection.
   * @param settings Options of the adapter.
   */
  constructor(link: RelayLink, settings: TwilioSettings) {
    this.#link = link;
    this.#settings = settings;
    this.#keypad = new Keypad((digits) => this.#tellDigits(digits));
  }

  // From Twilio

  message(data: string | Uint8Array<ArrayBuffer>): void {
    if (typeof data !== "string") return this.#link.end("not_text");
    const message = readMessage(data);
    if (!message || !this.#fits(message)) return this.#link.end("forbidden");
    switch (message.event) {
      case "start":
        return this.#start(message);
      case "media":
        return this.#media(message.timestamp, message.payload);
      case "mark": {
        const played = this.#marks.returned(message.name);
        if (played) this.#link.played(played.itemId, played.ms);
        return;
      }
      case "dtmf":
        if (this.#isAnswering) this.#interrupt();
        return this.#keypad.press(message.digit);
      case "stop":
        return this.#link.end("client_closed");
    }
  }

  /** Whether a message belongs to this stream: one connection carries one call. */
  #fits(message: TwilioMessage): boolean {
    if (message.event === "start") return this.#streamSid === null;
    if (!("streamSid" in message)) return true;
    return message.streamSid === this.#streamSid;
  }

  #start(
    { streamSid, callSid, accountSid, ticket }: Extract<
      TwilioMessage,
      { event: "start" }
    >,
  ): void {
    if (accountSid !== this.#settings.accountSid || ticket === "") {
      return this.#link.end("unauthorized");
    }
    this.#streamSid = streamSid;
    this.#callSid = callSid;
    // the ticket is bound to the call whose request Twilio signed
    this.#link.start({ ticket, bound: callSid });
  }

  #media(timestamp: number, payload: string): void {
    if (payload === "") return;
    const gap = this.#gaps.came(timestamp, durationOf(payload));
    if (gap > 0) this.#link.audio(silence(gap));
    this.#link.audio(payload);
    if (this.#speaks) this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (!this.#speaks) return;
    this.#timer = setTimeout(() => {
      this.#link.audio(silence(SILENCE));
      this.#gaps.filled(SILENCE);
    }, PATIENCE);
  }

  #tellDigits(digits: string): void {
    const text = this.#settings.onDigits(digits, this.#callSid);
    if (text === null) return;
    this.#send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text }],
      },
    });
    this.#owesAnswer = true;
    this.#answer();
  }

  /** The API refuses a second response while one is in progress. */
  #answer(): void {
    if (!this.#owesAnswer || this.#active.size > 0) return;
    this.#owesAnswer = false;
    this.#send({ type: "response.create" });
  }

  #send(event: object): void {
    this.#link.event(JSON.stringify(event));
  }

  // To Twilio

  event(event: RealtimeServerEvent, _text: string): void {
    switch (event.type) {
      case "response.output_audio.delta":
        return this.#play(event.response_id, event.item_id, event.delta);
      case "input_audio_buffer.speech_started":
        this.#speaks = true;
        this.#watch();
        // the response may have ended long ago: its audio arrives faster than it is played
        if (this.#interrupts && this.#isAnswering) this.#interrupt();
        return;
      case "input_audio_buffer.speech_stopped":
        this.#speaks = false;
        clearTimeout(this.#timer);
        return;
      case "response.created":
        this.#active.add(event.response.id ?? "");
        return;
      case "response.done":
        this.#active.delete(event.response.id ?? "");
        this.#cut.delete(event.response.id ?? "");
        return this.#answer();
      case "session.created":
      case "session.updated":
        return this.#configured(event.session);
    }
  }

  control(message: RelayMessage): void {
    switch (message.type) {
      case "duplex.interrupted":
        return this.#clear();
      case "duplex.restored": // what was in progress is not any more
        this.#active.clear();
        this.#cut.clear();
        this.#speaks = false;
        clearTimeout(this.#timer);
        return this.#answer();
      case "duplex.end":
        if (this.#streamSid === null || message.reason === "client_closed") {
          return;
        }
        this.#link.track(hangUp(this.#settings, this.#callSid));
    }
  }

  closed(): void {
    clearTimeout(this.#timer);
    this.#keypad.end();
    this.#link.end("client_lost"); // a telephone does not reconnect
  }

  get #isAnswering(): boolean {
    return this.#marks.isPlaying || this.#active.size > 0;
  }

  #play(responseId: string, itemId: string, delta: string): void {
    if (this.#streamSid === null || this.#cut.has(responseId)) return;
    const { stringify } = JSON;
    const name = this.#marks.sent(itemId, durationOf(delta));
    const streamSid = this.#streamSid;
    // Base64 needs no escaping
    this.#link.send(
      `{"event":"media","streamSid":"${streamSid}","media":{"payload":"${delta}"}}`,
    );
    this.#link.send(stringify({ event: "mark", streamSid, mark: { name } }));
  }

  #interrupt(): void {
    this.#clear();
    this.#link.interrupt();
  }

  /** Twilio drops the audio that it has not played; what still arrives of these responses is dropped here. */
  #clear(): void {
    for (const id of this.#active) this.#cut.add(id);
    if (!this.#marks.isPlaying) return;
    this.#marks.clear();
    const streamSid = this.#streamSid;
    this.#link.send(JSON.stringify({ event: "clear", streamSid }));
  }

  #configured(session: object): void {
    const { inputFormat, outputFormat } = this.#link;
    if (inputFormat !== FORMAT || outputFormat !== FORMAT) {
      this.#link.end("failed");
      throw new TypeError(
        `session.audio.input.format and session.audio.output.format must be { type: "${FORMAT}" } for telephones, got ${inputFormat} and ${outputFormat}`,
      );
    }
    const { audio } = session as {
      audio?: { input?: { turn_detection?: { interrupt_response?: boolean } } };
    };
    this.#interrupts =
      audio?.input?.turn_detection?.interrupt_response !== false;
  }
}

function durationOf(base64: string): number {
  return audioDuration(base64Length(base64), FORMAT);
}
