/**
 * What happens inside a session: events in, state kept, commands out.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import { OpenAIError } from "../../errors.ts";
import { type Close, isRecoverable } from "../../socket/close.ts";
import { dial } from "../../socket/dial.ts";
import { isPermanent } from "../../socket/errors.ts";
import type { Endpoint } from "../../socket/handshake.ts";
import { EventHub } from "../../socket/event_hub.ts";
import {
  type ConnectionDelegate,
  ConnectionSupervisor,
  type ConnectReason,
} from "../../socket/supervisor.ts";
import type { Socket } from "../../socket/socket.ts";
import { keepAlive } from "../../socket/keep_alive.ts";
import { audioDuration } from "../audio/audio.ts";
import { addressOf } from "./endpoint.ts";
import { PROBE, PROBE_FRAME } from "../wire/probe.ts";
import { type AudioDelta, AudioOutput } from "../audio/audio_output.ts";
import { Changes } from "../wire/changes.ts";
import { ackKey } from "../wire/pending_commands.ts";
import { type SessionConfig, wireConfig } from "../wire/config.ts";
import { isDelta, isKnown, type SessionEvent } from "../wire/events.ts";
import { localError, unreadable } from "../wire/frames.ts";
import { History } from "../conversation/history.ts";
import { EventSequencer } from "../channel/event_sequencer.ts";
import { LossTracker } from "../conversation/loss_tracker.ts";
import type { RealtimeOptions, SurvivalOptions } from "./options.ts";
import { isIdle, untilQuiet } from "./idle.ts";
import { Playback } from "../audio/playback.ts";
import { ConnectionSetup } from "./connection_setup.ts";
import { ResponseScheduler } from "./response_scheduler.ts";
import { Restorer } from "./restorer.ts";
import { Sender } from "./sender.ts";
import { type Snapshot, snapshotOf } from "../conversation/snapshot.ts";
import { SessionState } from "./session_state.ts";
import { Toolbox } from "./toolbox.ts";
import { Usage } from "../conversation/usage.ts";
import type { RealtimeErrorEvent, RealtimeServerEvent } from "../wire/types.ts";

/** How long a change of the connection waits for transcripts that only the old one will bring, in ms. */
const TRANSCRIPT_PATIENCE = 10_000;

/** The inner life of a session; what users hold is a face of it. */
export class SessionCore implements ConnectionDelegate {
  readonly #endpoint: Endpoint;
  readonly #options: RealtimeOptions;
  readonly #survival: SurvivalOptions | null;
  readonly #url: URL;
  readonly #prefix: string = crypto.randomUUID().slice(0, 8);
  readonly #intake: EventSequencer<RealtimeServerEvent, ConnectionSetup> =
    new EventSequencer(
      (event) => this.#take(event),
    );
  readonly #end: PromiseWithResolvers<Close> = Promise.withResolvers<Close>();
  readonly #changes: Changes = new Changes();
  #count = 0;
  #socket: Socket | null = null;
  #reason = "limit";

  readonly hub: EventHub<SessionEvent> = new EventHub<SessionEvent>((error) =>
    this.hub.emit(localError("listener_failed", "A listener threw", error))
  );
  readonly loss: LossTracker = new LossTracker();
  readonly output: AudioOutput = new AudioOutput();
  readonly now: () => number;
  readonly supervisor: ConnectionSupervisor;
  readonly state: SessionState;
  readonly sender: Sender;
  readonly history: History;
  readonly usage: Usage;
  readonly playback: Playback;
  readonly scheduler: ResponseScheduler;
  readonly toolbox: Toolbox;

  /**
   * @param endpoint Whom to dial.
   * @param options What was asked for.
   */
  constructor(endpoint: Endpoint, options: RealtimeOptions) {
    const { from, reconnect = {} } = options;
    this.#endpoint = endpoint;
    this.#options = options;
    this.#survival = reconnect || null;
    this.#url = addressOf(endpoint, options);
    this.now = options.now ?? Date.now;
    this.supervisor = new ConnectionSupervisor(this, {
      reconnect: this.#survival,
      readyTimeout: options.readyTimeout,
      // a call has its own end
      rotateBefore: this.#survival && options.callId === undefined
        ? this.#survival.rotateBefore
        : null,
      now: this.now,
    });
    this.state = new SessionState(options);
    this.sender = new Sender(
      this,
      options.flow,
      this.#survival?.replayAudio ?? 2_000,
    );
    this.history = new History((delta) => this.duration(base64Length(delta)));
    this.usage = new Usage(from?.usage);
    this.playback = new Playback(options.playback);
    this.scheduler = new ResponseScheduler(this);
    this.toolbox = new Toolbox(options, this);
    for (const { id, item } of from?.items ?? []) {
      this.history.apply({
        type: "conversation.item.done",
        event_id: "",
        item: { ...item, id },
      });
    }
  }

  /** Resolves when the session is over. */
  get ended(): Promise<Close> {
    return this.#end.promise;
  }

  /** Playing time of so many bytes of output audio, in ms. */
  duration(bytes: number): number {
    return audioDuration(bytes, this.state.outputFormat);
  }

  /** An ID that is unique in this session and unlikely in any other. */
  id(kind: string): string {
    return `${kind}_${this.#prefix}_${++this.#count}`;
  }

  /** Changes the configuration. */
  async update(
    config: SessionConfig,
    event_id?: string,
  ): Promise<RealtimeServerEvent> {
    const session = wireConfig(config, this.state.config?.type);
    this.toolbox.add(config);
    const answer = await this.sender.command({
      type: "session.update",
      session,
      event_id,
    });
    this.state.acknowledged(session);
    return answer;
  }

  /** Waits until what was asked is answered: commands, answers and tools. */
  quiet(signal: AbortSignal): Promise<void> {
    return untilQuiet(this, this.#changes, signal);
  }

  /** Moves to a fresh connection. */
  rotate(reason: string): Promise<boolean> {
    this.#reason = reason;
    return this.supervisor.rotate().finally(() => this.#reason = "limit");
  }

  /** The session as JSON. */
  snapshot(): Snapshot {
    const { model, from } = this.#options;
    return snapshotOf(this, model ?? from?.model ?? null);
  }

  /** A tool threw what the model is not told. */
  toolFailed(name: string, error: unknown): void {
    this.hub.emit(localError("tool_failed", `Tool ${name} failed`, error));
  }

  /** Something changed for whoever waits for quiet. */
  settled(): void {
    this.#changes.tell();
  }

  // What the keeper asks and tells

  dial(signal: AbortSignal): Promise<Socket> {
    return dial(this.#endpoint, this.#url, { ...this.#options, signal });
  }

  async initialize(socket: Socket, occasion: ConnectReason): Promise<void> {
    const line = new ConnectionSetup(socket, (event) => this.hub.emit(event));
    const { callId, from, liveness } = this.#options;
    const joins = callId !== undefined;
    // who is told a conversation repeats it; anyone else says something new
    line.keeps = joins || occasion === "first" && !from;
    const created = joins ? null : line.expect("session.created");
    this.#intake.listen(socket, line);
    const hello = await created;
    line.described.push(hello);
    await line.configure(this.state.asked);
    if (this.#retells(occasion)) {
      line.restorer = new Restorer(this, line, occasion === "rotated");
      await line.restorer.run();
    }
    line.keeps ||= occasion !== "rotated"; // there it is to come
    keepAlive(socket, PROBE_FRAME, liveness);
  }

  /** Follows the talk on the old connection until there is a moment to change over. */
  async untilIdle(socket: Socket, signal: AbortSignal): Promise<void> {
    const line = this.#intake.early(socket);
    if (!line) return; // gone, as its end tells
    const timer = setTimeout(() => {
      line.patient = false;
      this.settled();
    }, TRANSCRIPT_PATIENCE);
    try {
      do {
        await this.#changes.until(() => this.#isMoment(line), signal);
        signal.throwIfAborted();
        await line.configure(this.state.asked);
        await line.restorer?.run();
        // what is told takes time, in which the moment may pass
      } while (!this.isIdle(socket));
    } finally {
      clearTimeout(timer);
    }
  }

  isIdle(socket: Socket): boolean {
    const line = this.#intake.early(socket);
    if (!line) return true; // gone, as its end tells
    line.keeps = this.#isMoment(line) &&
      line.isConfigured(this.state.asked) &&
      line.restorer?.isDone !== false;
    return line.keeps;
  }

  #isMoment({ patient, restorer }: ConnectionSetup): boolean {
    // who knows no conversation has no place for what tools find
    const knows = restorer !== null || this.#options.callId !== undefined;
    return isIdle(this, patient) && (knows || this.toolbox.idle);
  }

  activate(socket: Socket, occasion: ConnectReason): number | null {
    if (occasion === "rotated" && !this.#retells(occasion)) this.#beginAnew();
    const line = this.#intake.early(socket);
    line?.restorer?.settle();
    for (const event of line?.described ?? []) this.#describe(event);
    this.#leave();
    this.#socket = socket;
    this.sender.attach(socket);
    if (occasion === "rotated") {
      this.playback.retold();
      const lost = this.loss.flush();
      this.hub.emit({ type: "rotated", reason: this.#reason, lost });
    }
    this.scheduler.pump();
    this.toolbox.resume();
    this.#intake.activate(socket, occasion === "first");
    return this.state.expiresAt;
  }

  retire(socket: Socket): void {
    this.#intake.retire(socket);
  }

  onLost(close: Close): void {
    this.#leave();
    for (const type of this.sender.commands.endWritten(close)) {
      this.loss.unknown(type);
    }
    const owed = this.scheduler.lost(close);
    this.playback.retold();
    if (!this.#retells("lost")) this.#beginAnew();
    this.history.lost();
    const last = this.history.items.at(-1);
    if (owed && last?.role === "user" && last.text && this.#retells("lost")) {
      this.scheduler.owe();
    }
  }

  isRecoverable(close: Close): boolean {
    // a call that is left in good order was hung up
    const hungUp = this.#options.callId !== undefined &&
      (close.code === 1001 || close.code === 1005);
    return isRecoverable(close) && !hungUp;
  }

  onReconnecting(attempt: number, close: Close, error?: unknown): void {
    this.hub.emit({ type: "reconnecting", attempt, close, error });
  }

  onReconnected(attempts: number): void {
    this.hub.emit({ type: "reconnected", attempts, lost: this.loss.flush() });
  }

  onGaveUp(attempts: number, error: unknown): void {
    this.hub.emit({ type: "gave_up", attempts, error });
  }

  onClosed(close: Close, error?: unknown): void {
    this.#leave();
    this.sender.end(close);
    this.scheduler.end(close);
    this.toolbox.end();
    this.output.end();
    this.hub.emit({ type: "closed", close });
    this.hub.end(error);
    this.#end.resolve(close);
    this.settled();
  }

  // What the server says

  #take(event: RealtimeServerEvent): void {
    if (!isKnown(event)) return this.hub.emit({ type: "unknown", event });
    try {
      const whole = !isDelta(event); // a piece answers, costs and calls nothing
      if (whole && this.#settles(event)) return;
      if (!this.scheduler.isOutOfBand(event)) this.history.apply(event);
      if (event.type === "response.output_audio.delta") this.#hear(event);
      if (whole) {
        this.#note(event);
        this.toolbox.take(event); // what follows an answer is known before it has ended
      }
      this.scheduler.take(event);
      if (whole) this.usage.apply(event);
    } catch {
      this.hub.emit(unreadable(event.type)); // one odd event must not end a conversation
    }
    this.hub.emit(event);
    this.#changes.tell();
  }

  /** Settles the command that an event answers; returns whether it is nobody else's business. */
  #settles(event: RealtimeServerEvent): boolean {
    const { commands, microphone } = this.sender;
    if (!microphone.take(event)) commands.settle(event, ackKey(event));
    else if (this.state.turns.answers) this.scheduler.serverWillAnswer();
    return event.type === "error" && this.#refused(event);
  }

  #hear(event: AudioDelta): void {
    const startMs = this.playback.received(
      event.response_id,
      event.item_id,
      event.content_index,
      this.duration(base64Length(event.delta)),
      this.now(),
    );
    if (startMs !== null) this.output.take(event, startMs);
  }

  #note(event: RealtimeServerEvent): void {
    this.#describe(event);
    if (event.type === "response.done") {
      this.playback.answered(event.response.id ?? "");
    }
  }

  #describe(event: RealtimeServerEvent | null): void {
    this.state.describe(event);
    this.sender.microphone.detects = this.state.turns.detects;
    this.history.written = this.state.transcribesInput;
  }

  /** Looks at what the server refuses; returns whether that is nobody else's business. */
  #refused(event: RealtimeErrorEvent): boolean {
    const { code, event_id } = event.error;
    if (event_id === PROBE || this.scheduler.refused(event)) return true;
    if (code === "session_expired") {
      this.#socket?.abandon("the session expired");
    } else if (isPermanent(code)) {
      this.hub.emit(event); // the last one
      this.supervisor.fail(
        code ?? "",
        new OpenAIError(`Cannot go on: the API says ${code}`),
      );
      return true;
    }
    return false;
  }

  // From one connection to the next

  /** Whether a fresh connection is told the conversation. */
  #retells(occasion: ConnectReason): boolean {
    const { callId, from } = this.#options;
    if (callId !== undefined || this.state.isTranscription) return false;
    return occasion === "first" ? !!from : this.#survival?.restore !== "config";
  }

  /** A fresh connection was told nothing: what is new comes behind what was. */
  #beginAnew(): void {
    if (this.#options.callId !== undefined) return; // the call knows
    this.history.markSynced(new Set());
    const unheard = this.history.lost();
    const items = this.state.isTranscription // where nobody was to remember
      ? unheard
      : this.history.items.map(({ id }) => id);
    this.loss.restored(items, this.toolbox.forget());
  }

  /** Lets go of the current connection: nothing more of it is heard. */
  #leave(): void {
    this.#intake.onLost();
    this.#socket = null;
    this.sender.detach();
  }
}
