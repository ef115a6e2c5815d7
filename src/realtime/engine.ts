/**
 * What happens inside a session: events in, state kept, commands out.
 *
 * @module
 */
import { base64Length } from "../core/base64.ts";
import { OpenAIError } from "../errors.ts";
import { Outbox } from "../socket/backpressure.ts";
import { type Close, isRecoverable } from "../socket/close.ts";
import { dial } from "../socket/dial.ts";
import { ConnectionClosedError, isHopeless } from "../socket/errors.ts";
import { type Endpoint, socketURL } from "../socket/handshake.ts";
import { Hub } from "../socket/hub.ts";
import { Keeper, type Kept, type Occasion } from "../socket/keeper.ts";
import type { Socket } from "../socket/socket.ts";
import { Watchdog } from "../socket/watchdog.ts";
import { audioDuration, type AudioFormat, formatOf } from "./audio.ts";
import { Commands } from "./commands.ts";
import { layOver, turnTaking, type WireConfig, wireConfig } from "./config.ts";
import { isKnown, type Lost, type SessionEvent } from "./events.ts";
import { localError, readFrame } from "./frames.ts";
import { History } from "./history.ts";
import { Loss } from "./loss.ts";
import { AudioOutput } from "./audio_output.ts";
import { Microphone } from "./microphone.ts";
import type { RealtimeOptions, SurvivalOptions } from "./options.ts";
import { Playback } from "./playback.ts";
import { Preparation } from "./preparation.ts";
import type { ResponseHandle } from "./response.ts";
import { Responder } from "./responder.ts";
import { restorable } from "./restore.ts";
import { Toolbox } from "./toolbox.ts";
import type { Snapshot } from "./snapshot.ts";
import { Usage } from "./usage.ts";
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "./wire.ts";

/** The API's own limit of a session, in ms. */
const SESSION_LIMIT = 60 * 60_000;

/** An item that no conversation holds: asking for it makes a live server answer. */
const PROBE = "duplex_probe";

/** The inner life of a session; what users hold is a face of it. */
export class Engine implements Kept {
  readonly hub: Hub<SessionEvent> = new Hub<SessionEvent>((error) =>
    this.hub.emit(localError(
      "listener_failed",
      `A listener threw ${error instanceof Error ? error.name : typeof error}`,
    ))
  );
  readonly keeper: Keeper;
  readonly outbox: Outbox;
  readonly commands: Commands = new Commands();
  readonly history: History;
  readonly usage: Usage;
  readonly playback: Playback;
  readonly output: AudioOutput = new AudioOutput((bytes) =>
    this.duration(bytes)
  );
  readonly responder: Responder;
  readonly toolbox: Toolbox;
  readonly now: () => number;
  readonly #endpoint: Endpoint;
  readonly #options: RealtimeOptions;
  readonly #survival: SurvivalOptions | null;
  readonly #url: URL;
  readonly #microphone: Microphone;
  readonly #prefix: string = crypto.randomUUID().slice(0, 8);
  readonly #preparing: Map<Socket, Preparation> = new Map();
  readonly #ended: PromiseWithResolvers<Close> = Promise.withResolvers<Close>();
  readonly #quiet: PromiseWithResolvers<void>[] = [];
  #count = 0;
  #socket: Socket | null = null;
  #watchdog: Watchdog | null = null;
  #rotateTimer: ReturnType<typeof setTimeout> | undefined;
  #config: WireConfig | null;
  #described: WireConfig | null = null;
  #sessionId: string | null = null;
  #expiresAt: number | null = null;
  #stoppedMs: Map<string, number> = new Map();
  #replay: { audio: string; ms: number }[] = [];
  #loss: Loss = new Loss();
  #reason = "limit";

  /**
   * @param endpoint Whom to dial.
   * @param options What was asked for.
   */
  constructor(endpoint: Endpoint, options: RealtimeOptions) {
    const { from, reconnect = {}, callId, model, query } = options;
    this.now = options.now ?? Date.now;
    this.#endpoint = endpoint;
    this.#options = options;
    this.#survival = reconnect || null;
    this.#url = socketURL(endpoint.baseURL, "/realtime", {
      ...query,
      ...(callId !== undefined
        ? { call_id: callId }
        : options.session && "type" in options.session &&
            options.session.type === "transcription"
        ? { intent: "transcription" }
        : { model: model ?? from?.model ?? undefined }),
    });
    this.keeper = new Keeper(this, this.#survival, this.now);
    this.outbox = new Outbox(options.flow);
    this.history = new History((delta) => this.duration(base64Length(delta)));
    this.usage = new Usage(from?.usage);
    this.playback = new Playback(options.playback);
    this.#microphone = new Microphone(this.#survival?.replayAudio ?? 2_000);
    this.responder = new Responder(this);
    this.toolbox = new Toolbox(
      options.tools ?? [],
      options.respondToTools ?? "auto",
      this,
    );
    this.#config = this.#configOf(options);
    for (const { item } of from?.items ?? []) {
      this.history.apply({
        type: "conversation.item.done",
        event_id: "",
        item,
      });
    }
  }

  /** The configuration as far as it was acknowledged. */
  get config(): WireConfig | null {
    return this.#described ?? this.#config;
  }

  /** ID of the server's session; it changes with each connection. */
  get sessionId(): string | null {
    return this.#sessionId;
  }

  /** Resolves when the session is over. */
  get ended(): Promise<Close> {
    return this.#ended.promise;
  }

  /** Encoding of the audio that goes out. */
  get inputFormat(): AudioFormat {
    return formatOf(this.config?.audio?.input?.format);
  }

  /** Encoding of the audio that comes in. */
  get outputFormat(): AudioFormat {
    const { config } = this;
    return formatOf(
      config?.type === "realtime" ? config.audio?.output?.format : undefined,
    );
  }

  /** Playing time of so many bytes of output audio, in ms. */
  duration(bytes: number): number {
    return audioDuration(bytes, this.outputFormat);
  }

  /** An ID that is unique in this session and unlikely in any other. */
  id(kind: string): string {
    return `${kind}_${this.#prefix}_${++this.#count}`;
  }

  // Outward

  /** Hands over an event as it is; its answer is not waited for. */
  send(event: RealtimeClientEvent): void {
    this.#assertOpen(event.type);
    if (event.type === "input_audio_buffer.append") {
      return void this.append(event.audio);
    }
    const { type } = event;
    this.outbox.push({
      text: JSON.stringify(event),
      audioMs: 0,
      onWrite: () => this.#noteWritten(type),
      onDiscard: () => this.#loss.unsent(type),
    });
  }

  /**
   * Sends a command.
   *
   * @param event The command, without `event_id`.
   * @param key What accepts it.
   * @returns The event that accepts it. Whoever does not look at it hears of a refusal
   * by an `error` event all the same.
   */
  command(
    event: RealtimeClientEvent,
    key: string,
  ): Promise<RealtimeServerEvent> {
    const { type } = event;
    try {
      this.#assertOpen(type);
    } catch (error) {
      return Promise.reject(error);
    }
    const eventId = this.id("evt");
    const ticket = this.commands.expect(type, eventId, key);
    this.post(
      { ...event, event_id: eventId },
      () => {
        ticket.written();
        this.#noteWritten(type);
      },
      (error) => {
        if (error instanceof ConnectionClosedError) this.#loss.unsent(type);
        ticket.drop(error);
      },
    );
    ticket.answer.finally(() => this.#settled()).catch(() => {});
    return ticket.answer;
  }

  /** Puts a command in line: one of the two callbacks is called, once. */
  post(
    event: RealtimeClientEvent,
    onWrite: () => void,
    onUnsent: (error: unknown) => void,
  ): void {
    try {
      this.outbox.push({
        text: JSON.stringify(event),
        audioMs: 0,
        onWrite,
        onDiscard: () =>
          onUnsent(new ConnectionClosedError(event.type, LOST, "unsent")),
      });
    } catch (error) {
      onUnsent(error);
    }
  }

  /**
   * Sends microphone audio.
   *
   * @param audio Base64, of the session's input format.
   * @returns Whether it went out at once.
   */
  append(audio: string): boolean {
    this.#assertOpen("input_audio_buffer.append");
    const ms = audioDuration(base64Length(audio), this.inputFormat);
    const sent = this.outbox.push({
      text: appendFrame(audio),
      audioMs: ms,
      onWrite: () => this.#microphone.wrote(audio, ms),
    });
    if (!sent && !this.#socket) {
      // during an outage only the last moments are worth keeping
      this.#loss.audio(
        this.outbox.trimAudio(this.#survival?.replayAudio ?? 2_000),
      );
    }
    return sent;
  }

  /** Resolves when there is room to send more. */
  ready(): Promise<void> {
    return this.outbox.drained();
  }

  /** Bytes that wait to be sent, here and in the runtime. */
  get bufferedAmount(): number {
    return this.outbox.waiting + (this.#socket?.bufferedAmount ?? 0);
  }

  /** Asks for an answer. */
  respond(params: RealtimeResponseCreateParams): ResponseHandle {
    this.#assertOpen("response.create");
    return this.responder.create(params);
  }

  /** Changes the configuration. */
  async update(config: WireConfig): Promise<RealtimeServerEvent> {
    const answer = await this.command(
      { type: "session.update", session: config },
      "session.updated",
    );
    this.#config = layOver(this.#config, config);
    return answer;
  }

  /** Waits until what was asked is answered: commands, answers and tools. */
  async settled(signal: AbortSignal): Promise<void> {
    while (
      !this.#isQuiet() && !signal.aborted && this.keeper.phase !== "closed"
    ) {
      const quiet = Promise.withResolvers<void>();
      this.#quiet.push(quiet);
      const stop = () => quiet.resolve();
      signal.addEventListener("abort", stop, { once: true });
      const timer = setTimeout(stop, 50); // what waits in the runtime's buffer tells nobody when it is gone
      await quiet.promise;
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  /** Moves to a fresh connection. */
  async rotate(reason: string): Promise<boolean> {
    this.#reason = reason;
    return await this.keeper.rotate();
  }

  /** The session as JSON. */
  snapshot(): Snapshot {
    const { items, missing } = restorable(
      this.history.items,
      (callId) => this.toolbox.owes(callId),
    );
    return {
      version: 1,
      model: this.#options.model ?? this.#options.from?.model ?? null,
      config: this.#config,
      items,
      missing,
      usage: this.usage.total,
    };
  }

  // Kept: what the keeper asks and tells

  dial(signal: AbortSignal): Promise<Socket> {
    return dial(this.#endpoint, this.#url, { ...this.#options, signal });
  }

  async prepare(
    socket: Socket,
    occasion: Occasion,
    signal: AbortSignal,
  ): Promise<void> {
    const line = new Preparation(socket);
    this.#preparing.set(socket, line);
    socket.closed.then(() => this.#preparing.delete(socket));
    const created = this.#options.callId === undefined
      ? line.expect("session.created")
      : null;
    socket.listen((data) => this.#receive(socket, data));
    const hello = await created;
    const told = this.#config
      ? await line.ask(
        { type: "session.update", session: this.#config },
        "session.updated",
      )
      : hello;
    if (this.#options.callId === undefined) {
      const done = new Set<string>();
      if (occasion !== "first" || this.#options.from) {
        await this.#restore(line, done);
      }
      if (occasion === "rotated") await this.#untilBetween(line, done, signal);
    }
    this.#describe(hello);
    this.#describe(told);
  }

  adopt(socket: Socket, occasion: Occasion): void {
    this.#preparing.delete(socket);
    if (occasion === "rotated") this.#leave();
    this.#socket = socket;
    for (const { audio, ms } of this.#replay.splice(0)) {
      if (socket.send(appendFrame(audio))) this.#microphone.wrote(audio, ms);
    }
    const { liveness = {} } = this.#options;
    if (liveness !== false) {
      this.#watchdog = new Watchdog(
        liveness,
        () =>
          socket.send(JSON.stringify({
            type: "conversation.item.retrieve",
            item_id: PROBE,
            event_id: PROBE,
          })),
        () => socket.abandon("the peer fell silent"),
      );
    }
    this.outbox.attach(socket);
    this.#scheduleRotation();
    if (occasion === "rotated") {
      this.hub.emit({
        type: "rotated",
        reason: this.#reason,
        lost: this.#takeLoss(),
      });
    }
    this.responder.pump();
    this.toolbox.resume();
  }

  lost(close: Close): void {
    this.#leave();
    for (const type of this.commands.endWritten(close)) {
      this.#loss.unknown(type);
    }
    this.responder.lost(close, this.#loss);
    this.playback.clear();
  }

  recoverable(close: Close): boolean {
    // a call that is left in good order was hung up
    const hungUp = this.#options.callId !== undefined &&
      (close.code === 1001 || close.code === 1005);
    return isRecoverable(close) && !hungUp;
  }

  reconnecting(attempt: number, close: Close): void {
    this.hub.emit({ type: "reconnecting", attempt, close });
  }

  reconnected(attempts: number): void {
    this.hub.emit({ type: "reconnected", attempts, lost: this.#takeLoss() });
  }

  gaveUp(attempts: number, error: unknown): void {
    this.hub.emit({ type: "gave_up", attempts, error });
  }

  over(close: Close, error?: unknown): void {
    this.#leave();
    this.outbox.end();
    this.commands.endWritten(close);
    this.responder.end(close);
    this.toolbox.end();
    this.output.end();
    this.hub.emit({ type: "closed", close });
    this.hub.end(error);
    this.#ended.resolve(close);
    this.#settled();
  }

  // Inward

  #receive(socket: Socket, data: string | ArrayBuffer): void {
    const event = readFrame(data);
    const line = this.#preparing.get(socket);
    if (line) {
      line.take(event);
      if (event.type === "error") this.hub.emit(event);
      return;
    }
    if (socket !== this.#socket) return; // its place was taken
    this.#watchdog?.saw();
    this.#take(event);
  }

  #take(event: RealtimeServerEvent): void {
    if (!isKnown(event)) {
      return this.hub.emit({ type: "unknown", event });
    }
    if (event.type === "error" && event.error.event_id === PROBE) return;
    this.commands.offer(event);
    this.history.apply(event);
    this.usage.apply(event);
    switch (event.type) {
      case "session.created":
      case "session.updated":
        this.#describe(event);
        break;
      case "input_audio_buffer.speech_started":
        this.#microphone.speechStarted(event.audio_start_ms);
        break;
      case "input_audio_buffer.speech_stopped":
        this.#stoppedMs.set(event.item_id, event.audio_end_ms);
        break;
      case "input_audio_buffer.committed":
        this.#committed(event.item_id);
        break;
      case "input_audio_buffer.cleared":
        this.#microphone.clearAnswered(true);
        break;
      case "response.output_audio.delta":
        this.playback.received(
          event.item_id,
          event.content_index,
          this.duration(base64Length(event.delta)),
          this.now(),
        );
        break;
      case "error":
        this.#refused(event);
        break;
    }
    this.output.take(event, base64Length);
    this.responder.take(event);
    this.toolbox.take(event);
    this.hub.emit(event);
    if (this.#quiet.length > 0) this.#settled();
  }

  #committed(itemId: string): void {
    const stoppedMs = this.#stoppedMs.get(itemId);
    if (stoppedMs === undefined) return this.#microphone.commitAnswered(true);
    this.#stoppedMs.delete(itemId);
    this.#microphone.speechCommitted(stoppedMs);
    if (turnTaking(this.config).answers) this.responder.serverWillAnswer();
  }

  #refused(event: RealtimeErrorEvent): void {
    const { code } = event.error;
    this.responder.refused(event);
    if (code === "input_audio_buffer_commit_empty") {
      this.#microphone.commitAnswered(false);
    }
    if (code === "session_expired") {
      this.#socket?.abandon("the session expired");
    } else if (isHopeless(code)) {
      this.keeper.fail(
        { code: 1006, reason: code ?? "", wasClean: false },
        new OpenAIError(`Cannot go on: the API says ${code}`),
      );
    }
  }

  #describe(event: RealtimeServerEvent | null): void {
    if (
      event?.type !== "session.created" && event?.type !== "session.updated"
    ) return;
    const session = event.session as WireConfig & {
      id?: string;
      expires_at?: number;
    };
    this.#described = layOver(this.#config, session);
    this.#sessionId = session.id ?? this.#sessionId;
    this.#expiresAt = session.expires_at || this.#expiresAt;
    this.#microphone.detects = turnTaking(this.config).detects;
  }

  #noteWritten(type: string): void {
    if (type === "input_audio_buffer.commit") this.#microphone.commitWritten();
    else if (type === "input_audio_buffer.clear") {
      this.#microphone.clearWritten();
    }
  }

  // From one connection to the next

  /** Lets go of the current connection: nothing more of it is heard. */
  #leave(): void {
    this.#watchdog?.stop();
    this.#watchdog = null;
    clearTimeout(this.#rotateTimer);
    this.#rotateTimer = undefined;
    if (!this.#socket) return;
    this.#socket = null;
    this.outbox.detach();
    const { replay, lostMs } = this.#microphone.lost();
    this.#replay.push(...replay);
    this.#loss.audio(lostMs);
    this.#stoppedMs.clear();
  }

  async #restore(line: Preparation, done: Set<string>): Promise<void> {
    if (
      (this.#survival?.restore ?? "history") === "config" && !this.#options.from
    ) {
      for (const { id } of this.history.items) done.add(id);
      return;
    }
    for (;;) {
      const { items, missing, toolCalls } = restorable(
        this.history.items,
        (callId) => this.toolbox.owes(callId),
      );
      this.#loss.restored(missing, toolCalls);
      const left = items.filter(({ id }) => !done.has(id));
      if (left.length === 0) return;
      const answers = left.map(({ id, item }) => {
        done.add(id);
        const before = this.#restoredBefore(id, done);
        return line.ask(
          { type: "conversation.item.create", item, previous_item_id: before },
          `added ${id}`,
        );
      });
      await Promise.all(answers);
    }
  }

  /** The nearest item before another one that the fresh session knows. */
  #restoredBefore(id: string, done: Set<string>): string {
    let before = this.history.before(id);
    while (before !== null && !done.has(before)) {
      before = this.history.before(before);
    }
    return before ?? "root";
  }

  /** Follows the talk on the old connection until there is a moment to change over. */
  async #untilBetween(
    line: Preparation,
    done: Set<string>,
    signal: AbortSignal,
  ): Promise<void> {
    for (;;) {
      await this.#restore(line, done);
      if (this.#isBetween()) return; // and nothing is awaited until the change-over
      signal.throwIfAborted();
      const quiet = Promise.withResolvers<void>();
      this.#quiet.push(quiet);
      const stop = () => quiet.resolve();
      signal.addEventListener("abort", stop, { once: true });
      await quiet.promise;
      signal.removeEventListener("abort", stop);
    }
  }

  #isBetween(): boolean {
    return this.responder.between && this.commands.size === 0 &&
      !this.#microphone.speaking && this.#microphone.beyondMs === 0;
  }

  #isQuiet(): boolean {
    return this.responder.idle && this.commands.size === 0 &&
      this.toolbox.idle && this.bufferedAmount === 0;
  }

  #settled(): void {
    for (const quiet of this.#quiet.splice(0)) quiet.resolve();
  }

  #scheduleRotation(): void {
    const before = this.#survival?.rotateBefore ?? 5 * 60_000;
    if (!this.#survival || this.#survival.rotateBefore === null) return;
    if (this.#options.callId !== undefined) return; // the call has its own end
    const limit = this.#expiresAt
      ? Math.min(this.#expiresAt * 1000 - this.now(), SESSION_LIMIT)
      : SESSION_LIMIT;
    this.#rotateTimer = setTimeout(async () => {
      // a server that refuses now may not in a while; its own limit is the last resort
      if (!await this.rotate("limit") && this.keeper.phase === "ready") {
        this.#rotateTimer = setTimeout(() => this.rotate("limit"), before / 4);
      }
    }, Math.max(0, limit - before));
  }

  #takeLoss(): Lost {
    const lost = this.#loss.report();
    this.#loss = new Loss();
    return lost;
  }

  #configOf({ session, tools, from }: RealtimeOptions): WireConfig | null {
    let config = from?.config ?? null;
    if (session) config = layOver(config, wireConfig(session));
    if (!tools || tools.length === 0) return config;
    const offered = (config as { tools?: unknown[] } | null)?.tools ?? [];
    const own = new Set(tools.map(({ name }) => name));
    return layOver(
      config,
      wireConfig({
        tools: [
          ...offered.filter((one) =>
            !own.has((one as { name?: string }).name ?? "")
          ),
          ...tools.map(({ name, description, parameters }) => ({
            type: "function" as const,
            name,
            ...(description !== undefined ? { description } : {}),
            parameters,
          })),
        ] as never,
      }),
    );
  }

  #assertOpen(action: string): void {
    const { phase } = this.keeper;
    if (phase === "closed" || phase === "closing") {
      throw new OpenAIError(`Cannot ${action}: the session is ${phase}`);
    }
  }
}

const LOST: Close = { code: 1006, reason: "", wasClean: false };

/** Base64 needs no escaping, and building the frame by hand is what the microphone does most. */
function appendFrame(audio: string): string {
  return `{"type":"input_audio_buffer.append","audio":"${audio}"}`;
}
