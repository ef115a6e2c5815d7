/**
 * The server's side of a realtime session.
 *
 * @module
 */
import { type AudioFormat, formatOf } from "../sound/audio.ts";
import { type Fields, fieldsOf, listOf, numberOf } from "../fields.ts";
import type { PeerSocket } from "../network/peer_socket.ts";
import { type EventError, eventError } from "./config.ts";
import { InputBuffer, type Segment, type TurnChange } from "./input_buffer.ts";
import { Conversation, type RealtimeItem, realtimePrompt } from "./items.ts";
import { EXPIRED, SessionPeer } from "./session_peer.ts";
import { faultOf } from "./inspect_frames.ts";
import { type Manner, opened, outcome, Run, type Stage } from "./response.ts";
import type { FakeRealtimeSession } from "./session.ts";
import {
  itemTokens,
  least,
  type ModalTokens,
  realtimeUsage,
} from "../audio_usage.ts";
import { transcribe } from "./transcript.ts";
import { countTokens } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const RATE_LIMITS: readonly Fields[] = [
  { name: "requests", limit: 10_000, remaining: 9_999, reset_seconds: 0.006 },
  { name: "tokens", limit: 1_000_000, remaining: 999_000, reset_seconds: 0.06 },
];

/** One session: over one socket, or over the sockets of all clients that joined its call. */
export class RealtimePeer extends SessionPeer
  implements FakeRealtimeSession, Stage {
  /** The conversation. */
  readonly conversation: Conversation = new Conversation();
  /** The input buffer. */
  readonly inputBuffer: InputBuffer = new InputBuffer();
  /** Responses in progress, including those outside the conversation. */
  readonly runs: Set<Run> = new Set();
  /** Configuration. */
  config: Fields;
  /** Whether audio was already sent, which fixes the voice. */
  hasSpoken = false;
  readonly #over: (() => void) | null;
  readonly #conversationId: string;
  #active: Run | null = null;
  #turnItem: string | null = null;
  #alreadyRead: ModalTokens = { text: 0, audio: 0 };
  #stopIdle: () => void = () => {};

  /**
   * @param state Shared state.
   * @param config Configuration to begin with.
   * @param over Called at the end of a call, which stays open without sockets. Without it the session ends with its socket.
   */
  constructor(
    state: FakeState,
    config: Fields,
    over: (() => void) | null = null,
  ) {
    super(state, "sess_");
    this.#over = over;
    this.config = config;
    this.#conversationId = state.ids.next("conv_");
    this.configure(config);
  }

  /** Adds a socket. */
  join(socket: PeerSocket): void {
    if (this.ended !== null) return socket.close(1000);
    this.sockets.add(socket);
    this.send({ type: "session.created", session: this.session }, socket);
  }

  /** A call continues while no socket is connected. */
  protected override get endsWithSockets(): boolean {
    return this.#over === null;
  }

  /** What it does. */
  get kind(): "realtime" | "transcription" {
    return this.config.type === "transcription" ? "transcription" : "realtime";
  }

  /** The configuration, as the server reports it to the client. */
  get session(): Fields {
    return {
      object: "realtime.session",
      id: this.id,
      ...this.config,
      expires_at: this.expiresAt,
    };
  }

  /** Items of the conversation, in order. */
  get items(): readonly RealtimeItem[] {
    return this.conversation.items;
  }

  /** Id of the response under way in the conversation. */
  get activeResponse(): string | null {
    return this.#active?.id ?? null;
  }

  /** Audio waiting in the input buffer, in ms. */
  get bufferedMs(): number {
    return this.inputBuffer.ms;
  }

  /** How much audio of an item of the model went out, in ms. */
  spokenMs(itemId: string): number {
    return this.conversation.spokenMs(itemId);
  }

  /** Refuses a client event. */
  refuse(error: EventError, eventId?: unknown, to?: PeerSocket): void {
    const event_id = eventId ?? null;
    this.send({ type: "error", error: { ...error, event_id } }, to);
  }

  /** Ends the session because it has reached its longest lifetime. */
  expire(): void {
    this.refuse(eventError(EXPIRED, "session_expired"));
    this.close(1001, EXPIRED);
  }

  /** Marks the session as ended and cancels its responses. */
  override end(code: number, reason: string): void {
    super.end(code, reason);
    this.#over?.();
    this.#stopIdle();
    for (const run of this.runs) run.cancel("client_cancelled");
  }

  /** Takes on a configuration. */
  configure(config: Fields): void {
    this.config = config;
    this.inputBuffer.configure(
      this.inputFormat,
      this.#audio().input.turn_detection,
    );
  }

  /** How the client's audio is coded. */
  get inputFormat(): AudioFormat {
    return formatOf(fieldsOf(this.#audio().input.format));
  }

  #audio(): { input: Fields; output: Fields } {
    const audio = fieldsOf(this.config.audio);
    return { input: fieldsOf(audio.input), output: fieldsOf(audio.output) };
  }

  #turns(): Fields {
    return fieldsOf(this.#audio().input.turn_detection);
  }

  /** Puts an item at the end of the conversation. */
  add(item: RealtimeItem): string | null {
    return this.conversation.insert(item) ?? null;
  }

  /** Changes an item of the conversation. */
  change(item: RealtimeItem): void {
    this.conversation.replace(item);
  }

  /** An unused ID in this conversation: clients restore items with IDs of another server. */
  name(prefix: "item_" | "call_"): string {
    for (;;) {
      const id = this.state.ids.next(prefix);
      if (!this.conversation.uses(id)) return id;
    }
  }

  /** Records audio of an item that is sent. */
  spoke(id: string, bytes: Uint8Array, format: AudioFormat): void {
    this.hasSpoken = true;
    this.conversation.speak(id, bytes, format);
  }

  /** Speech started or stopped. */
  turn(change: TurnChange): void {
    if (change.kind === "started") {
      this.#stopIdle();
      this.#turnItem = this.name("item_");
      this.send({
        type: "input_audio_buffer.speech_started",
        audio_start_ms: change.ms,
        item_id: this.#turnItem,
      });
      if (this.#turns().interrupt_response !== false) {
        this.#active?.cancel("turn_detected");
      }
      return;
    }
    this.send({
      type: "input_audio_buffer.speech_stopped",
      audio_end_ms: change.ms,
      item_id: this.#turnItem,
    });
    this.commit();
    if (this.kind === "realtime" && this.#turns().create_response !== false) {
      this.#respondAfterTurn();
    }
  }

  // The interrupted response may still be sending its last events: one response at a time.
  #respondAfterTurn(): void {
    if (this.#active === null) this.respond({});
    else this.#waiting = true;
  }
  #waiting = false;

  /** Makes an item of the audio in the buffer. */
  commit(): void {
    const segment = this.inputBuffer.take();
    const id = this.#turnItem ?? this.name("item_");
    this.#turnItem = null;
    const item: RealtimeItem = {
      id,
      object: "realtime.item",
      type: "message",
      status: "completed",
      role: "user",
      content: [{ type: "input_audio", transcript: null }],
    };
    const previous = this.add(item);
    const place = { previous_item_id: previous };
    this.send({ type: "input_audio_buffer.committed", ...place, item_id: id });
    this.send({ type: "conversation.item.added", ...place, item });
    this.send({ type: "conversation.item.done", ...place, item });
    this.hear(id, 0, segment);
  }

  /** Transcribes a part of an item: the model needs the text even if the client wants no transcript. */
  hear(id: string, index: number, segment: Segment): void {
    this.conversation.hear(id, index, segment);
    const wanted = this.#audio().input.transcription;
    const place = { item_id: id, content_index: index };
    const { transcript, events } = transcribe(
      place,
      segment,
      wanted,
      this.state,
    );
    if (transcript !== null) {
      this.conversation.understand(id, index, transcript);
    }
    for (const event of events) this.send(event);
  }

  /**
   * Begins a response.
   *
   * @param wish The `response` of the event; it overrides the configuration.
   * @returns What it is refused for.
   */
  respond(wish: Fields): EventError | null {
    this.#stopIdle();
    const inConversation = wish.conversation !== "none";
    if (inConversation && this.#active !== null) {
      return eventError(
        `Conversation already has an active response in progress: ${this.#active.id}. Wait until the response is finished before creating a new one.`,
        "conversation_already_has_active_response",
      );
    }
    const run = new Run(this.state.ids.next("resp_"));
    this.runs.add(run);
    if (this.ended !== null) run.cancel("client_cancelled"); // it waited for the schemas
    if (inConversation) this.#active = run;
    const items = this.conversation.read(wish.input);
    this.#perform(run, wish, items, inConversation).catch((error) => {
      if (this.#active === run) this.#active = null;
      const { message, code } = faultOf(error);
      const type = "server_error";
      this.send({ type: "error", error: { type, message, code, param: null } });
    }).finally(() => this.runs.delete(run));
    return null;
  }

  async #perform(
    run: Run,
    wish: Fields,
    items: readonly Fields[],
    inConversation: boolean,
  ): Promise<void> {
    const settings: Fields = { ...this.config, ...wish };
    const output = {
      ...this.#audio().output,
      ...fieldsOf(fieldsOf(wish.audio).output),
    };
    const manner: Manner = {
      modality: listOf(settings.output_modalities)[0] === "text"
        ? "text"
        : "audio",
      format: formatOf(fieldsOf(output.format)),
      inConversation,
    };
    const response = opened(run.id, settings, output, manner);
    response.conversation_id = inConversation ? this.#conversationId : null;
    this.send({ type: "response.created", response });
    const prompt = realtimePrompt(settings, items);
    const utterance = await this.state.model.reply(prompt);
    await run.speak(this, utterance, manner);
    const input = itemTokens(items, (id) => this.conversation.audioMs(id));
    const read = {
      text: input.text + countTokens(prompt.instructions),
      audio: input.audio,
    };
    const cached = inConversation ? this.#alreadyRead : { text: 0, audio: 0 };
    if (inConversation) {
      this.#alreadyRead = read;
      this.#active = null;
    }
    this.send({
      type: "response.done",
      response: {
        ...response,
        ...outcome(run, utterance.finish, utterance.failure),
        output: run.output,
        usage: realtimeUsage(
          read,
          least(cached, read),
          utterance,
          run.spokenMs,
        ),
      },
    });
    this.send({ type: "rate_limits.updated", rate_limits: RATE_LIMITS });
    if (!inConversation) return;
    if (this.#waiting) {
      this.#waiting = false;
      this.respond({});
    } else {
      this.#waitForSpeech(run.spokenMs);
    }
  }

  // If there is no speech after a response was played, the model asks whether the user is still there.
  #waitForSpeech(playMs: number): void {
    const idle = numberOf(this.#turns().idle_timeout_ms);
    if (idle === null || this.ended !== null) return;
    this.#stopIdle = this.state.clock.after(playMs + idle, () => {
      const end = Math.round(this.inputBuffer.position);
      this.#turnItem = this.name("item_");
      this.send({
        type: "input_audio_buffer.timeout_triggered",
        audio_start_ms: Math.max(0, end - idle),
        audio_end_ms: end,
        item_id: this.#turnItem,
      });
      this.commit();
      this.respond({});
    });
  }

  /** Stops the response of an id, or the active one; returns whether there was one. */
  cancel(responseId: unknown): boolean {
    const run = responseId === undefined
      ? this.#active
      : [...this.runs].find((one) => one.id === responseId);
    run?.cancel("client_cancelled");
    return run !== undefined && run !== null;
  }
}
