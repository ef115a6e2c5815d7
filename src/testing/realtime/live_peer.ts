/**
 * Live sessions: both sides speak at any time, without `response.create`.
 *
 * The core of the surface: start, update, audio, mute, appended texts, close, sideband connections,
 * forks.
 *
 * @module
 */
import { encodeAudio, formatOf } from "../sound/audio.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../fields.ts";
import { hear } from "../sound/hearing.ts";
import type { FrameInspector } from "./inspect_frames.ts";
import { DelegationDesk, type LiveRefusal } from "./live_delegation.ts";
import type { PromptMessage } from "../model.ts";
import type { PeerSocket } from "../network/peer_socket.ts";
import { InputBuffer } from "./input_buffer.ts";
import type { RealtimeItem } from "./items.ts";
import { parsedEvent, SessionPeer } from "./session_peer.ts";
import type { FakeRealtimeSession } from "./session.ts";
import { tokenize } from "../tokens.ts";
import type { SchemaError } from "../schema/validate.ts";
import type { FakeState } from "../fake_state.ts";

const CHUNK_MS = 200;
const TURNS = { type: "server_vad", silence_duration_ms: 300 };
const FIXED: readonly string[] = ["model", "instructions", "audio"];

/** Handles an event; returns the error if it is refused. */
type Command = (peer: LivePeer, event: Fields) => LiveRefusal | null;

const COMMANDS: Readonly<Record<string, Command>> = {
  "session.start": (peer, event) => peer.start(event),
  "session.update": (peer, event) => peer.update(event),
  "session.input_audio.append": (peer, event) => peer.append(event),
  "session.input_audio.mute": (peer, event) => peer.mute(true, event),
  "session.input_audio.unmute": (peer, event) => peer.mute(false, event),
  "session.instructions.append": (peer, event) =>
    peer.take("instructions", event),
  "session.thinking.append": (peer, event) => peer.take("thinking", event),
  "session.commentary.append": (peer, event) => peer.take("commentary", event),
  "session.close": (peer, event) => peer.finish("close_requested", event),
};

/** One Live session, with the socket that started it and those that joined. */
export class LivePeer extends SessionPeer implements FakeRealtimeSession {
  /** Its status. */
  readonly kind = "live";
  /** There are no items. */
  readonly items: readonly RealtimeItem[] = [];
  /** There are no responses. */
  readonly activeResponse = null;
  /** Messages so far, for the model and for forks. */
  readonly messages: PromptMessage[];
  readonly #inputBuffer: InputBuffer = new InputBuffer();
  readonly #desk: DelegationDesk;
  readonly #begun: number;
  #config: Fields;
  #started = false;
  #muted = false;
  #spokenMs = 0;

  /**
   * Makes a session that waits for its start.
   *
   * @param state Shared state.
   * @param from The session that it is forked from, if any.
   */
  constructor(state: FakeState, from?: LivePeer) {
    super(state, "live_");
    this.#begun = state.clock.now();
    this.#config = from === undefined ? {} : { ...from.#config };
    this.#desk = new DelegationDesk({
      state,
      session: () => this.#config,
      reply: (event, to) => this.send({ ...event, ...replyTo(to) }),
    });
    this.messages = from === undefined ? [] : [...from.messages];
  }

  /** Configuration. */
  get session(): Fields {
    return {
      id: this.id,
      expires_at: this.expiresAt,
      status: "active",
      model: "gpt-live-1",
      ...this.#config,
    };
  }

  /** Audio whose playback has not finished, in ms. */
  get bufferedMs(): number {
    return this.#inputBuffer.ms;
  }

  /** Whether it can be forked. */
  get isStored(): boolean {
    return this.#config.store === true;
  }

  /** Translation and Live sessions have no items: all audio counts. */
  spokenMs(): number {
    return this.#spokenMs;
  }

  /** Adds a socket. */
  join(socket: PeerSocket): void {
    this.sockets.add(socket);
  }

  /** Ends the session because it has reached its longest lifetime. */
  expire(): void {
    this.finish("expired", {});
  }

  /** Handles one message of a client. */
  handleEvent(data: string | Uint8Array, inspector: FrameInspector): void {
    const event = parsedEvent(data) ?? {};
    this.receive(event, inspector, (wrong) => this.#take(event, wrong));
  }

  #take(event: Fields, wrong: SchemaError | null): void {
    const type = textOf(event.type);
    const command = Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : undefined;
    if (command === undefined && !this.#desk.takes(type)) {
      this.#refuse(event, {
        code: "invalid_value",
        message: `Invalid value: '${type}'.`,
        param: "type",
      });
    } else if (!this.#started && type !== "session.start") {
      this.#refuse(event, {
        code: "session_not_started",
        message: "The session has not been started.",
      });
    } else if (wrong !== null) {
      const { message, code, param } = wrong;
      this.#refuse(event, {
        message,
        code: code ?? "invalid_value",
        param: param ?? "",
      });
    } else if (command !== undefined) {
      this.#refuse(event, command(this, event));
    } else {
      this.#desk.handleEvent(event).then((refused) =>
        this.#refuse(event, refused)
      );
    }
  }

  #refuse(event: Fields, refused: LiveRefusal | null): void {
    if (refused === null) return;
    this.send({
      type: "error",
      error: { type: "invalid_request_error", ...refused, ...replyTo(event) },
      ...replyTo(event),
    });
  }

  /** Starts the session. */
  start(event: Fields): LiveRefusal | null {
    if (this.#started) {
      return {
        code: "session_already_started",
        message: "The session has already been started.",
      };
    }
    const given = fieldsOf(event.session);
    if (textOf(given.model ?? this.#config.model) === "") {
      return {
        code: "missing_required_parameter",
        message: "Missing required parameter: 'session.model'.",
        param: "session.model",
      };
    }
    this.#started = true;
    this.#config = { ...this.#config, ...given };
    this.#inputBuffer.configure(this.#format(), TURNS);
    this.send({
      type: "session.started",
      session: this.session,
      ...replyTo(event),
    });
    return null;
  }

  #format(): ReturnType<typeof formatOf> {
    return formatOf(fieldsOf(fieldsOf(this.#config.audio).format));
  }

  /** Updates the fields that can be updated. */
  update(event: Fields): LiveRefusal | null {
    const given = fieldsOf(event.session);
    const fixed = FIXED.find((name) => name in given);
    if (fixed !== undefined) {
      const param = `session.${fixed}`;
      return {
        code: "invalid_value",
        message: `'${param}' cannot be changed after the session has started.`,
        param,
      };
    }
    this.#config = { ...this.#config, ...given };
    this.send({
      type: "session.updated",
      session: this.session,
      ...replyTo(event),
    });
    return null;
  }

  /** Mutes or unmutes the input. */
  mute(muted: boolean, event: Fields): null {
    this.#muted = muted;
    this.send({
      type: `session.input_audio.${muted ? "muted" : "unmuted"}`,
      ...replyTo(event),
    });
    return null;
  }

  /** Adds a text that is not spoken. */
  take(kind: string, event: Fields): LiveRefusal | null {
    const name = `session.${kind}`;
    if (event.delegation_id === undefined) {
      return {
        code: "missing_required_parameter",
        message: "Missing required parameter: 'delegation_id'.",
        param: "delegation_id",
      };
    }
    this.messages.push({
      role: kind === "instructions" ? "system" : "assistant",
      text: textOf(event.content),
    });
    this.send({
      type: `${name}.appended`,
      ...this.#span(0),
      ...replyTo(event),
    });
    return null;
  }

  /** Appends audio and replies to each turn. */
  append(event: Fields): LiveRefusal | null {
    let bytes: Uint8Array;
    try {
      bytes = Uint8Array.fromBase64(textOf(event.audio));
    } catch {
      return {
        code: "invalid_value",
        message: "Invalid 'audio'.",
        param: "audio",
      };
    }
    if (this.#muted) return null;
    for (const change of this.#inputBuffer.append(bytes)) {
      if (change.kind === "stopped") this.#respond();
    }
    return null;
  }

  #span(ms: number): Fields {
    const end_ms = Math.round(this.#inputBuffer.position);
    return { start_ms: Math.max(0, end_ms - Math.round(ms)), end_ms };
  }

  async #respond(): Promise<void> {
    const turn = this.#inputBuffer.take();
    const text = hear(turn.samples, turn.rate, this.state.settings);
    const span = this.#span(turn.ms);
    for (const delta of tokenize(text)) {
      this.send({ type: "session.input_transcript.delta", delta, ...span });
    }
    this.messages.push({ role: "user", text });
    const utterance = await this.state.model.reply({
      surface: "live",
      model: textOf(this.#config.model),
      instructions: textOf(this.#config.instructions),
      messages: this.messages,
      text,
      toolOutputs: [],
      tools: [],
      toolChoice: "none",
      schema: null,
      maxTokens: null,
    });
    if (this.ended === null) this.#say(utterance.text || utterance.refusal);
  }

  #say(text: string): void {
    this.messages.push({ role: "assistant", text });
    const format = this.#format();
    const { speak } = this.state.settings;
    const audio = encodeAudio(speak(text, format.rate), format);
    const start = this.#spokenMs;
    const end_ms = start + audio.length / format.bytesPerMs;
    for (const delta of tokenize(text)) {
      this.send({
        type: "session.output_transcript.delta",
        delta,
        start_ms: start,
        end_ms,
      });
    }
    const size = CHUNK_MS * format.bytesPerMs;
    for (let at = 0; at < audio.length; at += size) {
      const chunk = audio.subarray(at, at + size);
      const start_ms = this.#spokenMs;
      this.#spokenMs += chunk.length / format.bytesPerMs;
      this.send({
        type: "session.output_audio.delta",
        delta: chunk.toBase64(),
        start_ms,
        end_ms: this.#spokenMs,
      });
    }
    this.send({ type: "session.usage.updated", usage: this.#usage() });
  }

  #usage(): Fields {
    return { seconds: (this.state.clock.now() - this.#begun) / 1_000 };
  }

  /** Reports the end, and closes. */
  finish(reason: string, event: Fields): null {
    this.send({
      type: "session.closed",
      reason,
      session: this.session,
      usage: this.#usage(),
      ...replyTo(event),
    });
    this.close();
    return null;
  }
}

function replyTo(event: Fields): Fields {
  return isFields(event) && typeof event.event_id === "string"
    ? { client_event_id: event.event_id }
    : {};
}
