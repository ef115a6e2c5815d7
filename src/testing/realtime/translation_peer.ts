/**
 * Translation sessions: speech in, speech of another language out, as long as it flows.
 *
 * @module
 */
import { encodeAudio, PCM24 } from "../sound/audio.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../fields.ts";
import { hear } from "../sound/hearing.ts";
import { FrameInspector } from "./inspect_frames.ts";
import type { PeerSocket } from "../network/peer_socket.ts";
import { eventError } from "./config.ts";
import { InputBuffer } from "./input_buffer.ts";
import type { RealtimeItem } from "./items.ts";
import type { FakeRealtimeSession } from "./session.ts";
import { EXPIRED, parsedEvent, SessionPeer } from "./session_peer.ts";
import { tokenize } from "../tokens.ts";
import type { SchemaError } from "../schema/validate.ts";
import type { FakeState } from "../fake_state.ts";

const FRAME_MS = 200;
const SILENCE = { type: "server_vad", silence_duration_ms: 200 };

/** One translation session over one socket. */
export class TranslationPeer extends SessionPeer
  implements FakeRealtimeSession {
  /** What it does. */
  readonly kind = "translation";
  /** There is no conversation. */
  readonly items: readonly RealtimeItem[] = [];
  /** There are no responses. */
  readonly activeResponse = null;
  readonly #inputBuffer: InputBuffer = new InputBuffer();
  readonly #inspector: FrameInspector;
  #config: Fields;
  #elapsedMs = 0;

  /**
   * @param state Shared state.
   * @param socket The server's end of the connection.
   * @param config Configuration to begin with.
   */
  constructor(state: FakeState, socket: PeerSocket, config: Fields) {
    super(state, "sess_");
    this.sockets.add(socket);
    this.#inspector = new FrameInspector(
      state,
      "RealtimeTranslationClientEvent",
    );
    this.#config = config;
    this.#inputBuffer.configure(PCM24, SILENCE);
    this.send({ type: "session.created", session: this.session });
  }

  /** Configuration. */
  get session(): Fields {
    return { id: this.id, ...this.#config, expires_at: this.expiresAt };
  }

  /** Audio not translated yet, in ms. */
  get bufferedMs(): number {
    return this.#inputBuffer.ms;
  }

  /** Translation and Live sessions have no items: all audio counts. */
  spokenMs(): number {
    return 0;
  }

  /** Ends the session because it has reached its longest lifetime. */
  expire(): void {
    const error = { ...eventError(EXPIRED, "session_expired"), event_id: null };
    this.send({ type: "error", error });
    this.close(1001, EXPIRED);
  }

  /** Handles one message of the client. */
  handleEvent(data: string | Uint8Array): void {
    const event = parsedEvent(data) ?? {};
    this.receive(event, this.#inspector, (wrong) => this.#take(event, wrong));
  }

  #take(event: Fields, wrong: SchemaError | null): void {
    if (wrong !== null) {
      const { message, param, code } = wrong;
      return this.#refuse(message, param, event.event_id, code);
    }
    switch (event.type) {
      case "session.update":
        return this.#update(fieldsOf(event.session));
      case "session.input_audio_buffer.append":
        return this.#append(textOf(event.audio), event.event_id);
      case "session.close":
        this.#translate();
        this.send({ type: "session.closed" });
        return this.close();
      default:
        return this.#refuse(
          `Invalid value: '${
            textOf(event.type)
          }'. Supported values are: 'session.update', 'session.input_audio_buffer.append', and 'session.close'.`,
          "type",
          event.event_id,
        );
    }
  }

  #refuse(
    message: string,
    param: string | null,
    eventId: unknown,
    code: string | null = "invalid_value",
  ): void {
    const error = eventError(message, code, param);
    this.send({
      type: "error",
      error: { ...error, event_id: eventId ?? null },
    });
  }

  #update(update: Fields): void {
    const audio = fieldsOf(this.#config.audio);
    const given = fieldsOf(update.audio);
    this.#config = {
      ...this.#config,
      audio: {
        input: { ...fieldsOf(audio.input), ...fieldsOf(given.input) },
        output: { ...fieldsOf(audio.output), ...fieldsOf(given.output) },
      },
    };
    this.send({ type: "session.updated", session: this.session });
  }

  #append(audio: string, eventId: unknown): void {
    let bytes: Uint8Array;
    try {
      bytes = Uint8Array.fromBase64(audio);
    } catch {
      return this.#refuse("Invalid 'audio'.", "audio", eventId);
    }
    for (const change of this.#inputBuffer.append(bytes)) {
      if (change.kind === "stopped") this.#translate();
    }
  }

  /** Speaks the translation of the input, as far as the fake can translate. */
  #translate(): void {
    const { samples, rate, ms } = this.#inputBuffer.take();
    this.#elapsedMs += ms;
    const text = ms === 0 ? "" : hear(samples, rate, this.state.settings);
    if (text === "") return;
    const { input, output } = fieldsOf(this.#config.audio) as Record<
      string,
      Fields
    >;
    const elapsed_ms = Math.round(this.#elapsedMs);
    if (isFields(input.transcription)) {
      for (const delta of tokenize(text)) {
        this.send({
          type: "session.input_transcript.delta",
          delta,
          elapsed_ms,
        });
      }
    }
    const translated = `[${output.language}] ${text}`;
    for (const delta of tokenize(translated)) {
      this.send({ type: "session.output_transcript.delta", delta, elapsed_ms });
    }
    const { speak } = this.state.settings;
    const bytes = encodeAudio(speak(translated, PCM24.rate), PCM24);
    const size = FRAME_MS * PCM24.bytesPerMs;
    for (let at = 0; at < bytes.length; at += size) {
      this.send({
        type: "session.output_audio.delta",
        delta: bytes.subarray(at, at + size).toBase64(),
        format: "pcm16",
        sample_rate: PCM24.rate,
        channels: 1,
        elapsed_ms,
      });
    }
  }
}
