/**
 * The core of a session: wires its parts together and connects them to its connections.
 *
 * @module
 */
import { type Close, isRecoverable } from "../../socket/close.ts";
import { dial } from "../../socket/dial.ts";
import { isPermanent } from "../../socket/errors.ts";
import type { Endpoint } from "../../socket/handshake.ts";
import { EventHub } from "../../socket/event_hub.ts";
import { ConnectionSupervisor } from "../../socket/supervisor.ts";
import type {
  ConnectionDelegate,
  ConnectReason,
} from "../../socket/supervisor_types.ts";
import type { Socket } from "../../socket/socket.ts";
import { keepAlive } from "../../socket/keep_alive.ts";
import { durationOf } from "../audio/audio.ts";
import { addressOf } from "./endpoint.ts";
import { withoutBetaName } from "../wire/beta.ts";
import { AnonymousRefusals } from "../wire/anonymous_refusals.ts";
import { PROBE_FRAME } from "../wire/probe.ts";
import { Changes } from "../wire/changes.ts";
import { type SessionConfig, wireConfig } from "../wire/config.ts";
import { isKnown, type SessionEvent } from "../wire/events.ts";
import { localError, reportThrown, unreadable } from "../wire/frames.ts";
import { EventSequencer } from "../channel/event_sequencer.ts";
import type { RealtimeOptions, SurvivalOptions } from "./options.ts";
import { applyConfig, refuse, takeEvent } from "./event_steps.ts";
import { endTurn } from "./end_of_input.ts";
import { isIdle, untilQuiet } from "./idle.ts";
import { LateParts } from "./late_parts.ts";
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

/**
 * How long a rotation waits for pending transcripts, in ms: they come only over the old
 * connection, usually within a second or two of the speech.
 */
const TRANSCRIPT_PATIENCE = 10_000;

/** How a session survives a loss without options. */
const BY_DEFAULT: SurvivalOptions = {};

/** The core of a session. Programs hold a `RealtimeSession`, which is a facade of it. */
export class SessionCore extends LateParts implements ConnectionDelegate {
  readonly #endpoint: Endpoint;
  readonly #options: RealtimeOptions;
  readonly #survival: SurvivalOptions | null;
  readonly #prefix: string = crypto.randomUUID().slice(0, 8);
  readonly #changes: Changes = new Changes();
  #refusals: AnonymousRefusals | undefined; // if there were any
  #count = 0;
  #socket: Socket | null = null;
  #reason = "limit";
  #playback: Playback | undefined;
  #toolbox: Toolbox | undefined;

  readonly hub: EventHub<SessionEvent> = new EventHub<SessionEvent>(
    reportThrown,
  );
  readonly sequencer: EventSequencer<RealtimeServerEvent, ConnectionSetup> =
    new EventSequencer(this);
  readonly now: () => number;
  readonly supervisor: ConnectionSupervisor;
  readonly state: SessionState;
  readonly sender: Sender;
  readonly usage: Usage;
  readonly scheduler: ResponseScheduler;
  readonly onInputEnd: (() => Promise<void>) | undefined;

  /**
   * @param endpoint Where to connect, and with which credentials.
   * @param options Options of the session.
   */
  constructor(endpoint: Endpoint, options: RealtimeOptions) {
    super();
    const { from, reconnect = BY_DEFAULT } = options;
    this.#endpoint = endpoint;
    this.#options = options;
    this.#survival = reconnect || null;
    this.now = options.now ?? Date.now;
    this.supervisor = new ConnectionSupervisor(this, {
      reconnect: this.#survival,
      readyTimeout: options.readyTimeout,
      maxRetries: options.maxRetries,
      // a call ends when it is hung up, not after a time limit
      rotateBefore: this.#survival && !this.#joined
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
    this.usage = new Usage(from?.usage);
    this.scheduler = new ResponseScheduler(this, this.#joined);
    if (options.commitOnClose) this.onInputEnd = () => endTurn(this);
    for (const { id, item } of from?.items ?? []) {
      this.history.apply({
        type: "conversation.item.done",
        event_id: "",
        item: { ...item, id },
      });
    }
  }

  /** Whether it joined a call. */
  get #joined(): boolean {
    return this.#options.callId !== undefined;
  }

  get playback(): Playback {
    return this.#playback ??= new Playback(this.#options.playback);
  }

  get toolbox(): Toolbox {
    return this.#toolbox ??= new Toolbox(this.#options, this);
  }

  /** Playing time of output audio of a given size, in ms. */
  duration(bytes: number): number {
    return durationOf(bytes, this.state.outputFormat);
  }

  /** Makes an ID that is unique in this session, and most likely in all others. */
  id(kind: string): string {
    return `${kind}_${this.#prefix}_${++this.#count}`;
  }

  /** Updates the configuration. */
  async update(
    config: SessionConfig,
    event_id?: string,
  ): Promise<RealtimeServerEvent> {
    const session = wireConfig(config, this.state.config?.type);
    this.toolbox.add(config);
    this.hub.unhold("session.updated"); // the next one is about this update
    const updated = await this.sender.command({
      type: "session.update",
      session,
      event_id,
    });
    this.state.acknowledged(session);
    return updated;
  }

  /** Waits until commands, responses and tools are done. */
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

  /** A tool threw an error whose text the model must not see. */
  toolFailed(name: string, error: unknown): void {
    this.hub.emit(localError("tool_failed", `Tool ${name} failed`, error));
  }

  /** Wakes everything that waits for the session to become idle. */
  settled(): void {
    this.#changes.notify();
  }

  /** Ends the current connection; the session reconnects. */
  dropConnection(reason: string): void {
    this.#socket?.abandon(reason);
  }

  /** Takes an event of the current connection, or of one that drains. */
  take(event: RealtimeServerEvent): void {
    this.sender.microphone.reached();
    if (event.type === "error" && !this.#attribute(event)) return;
    if (event.type === "response.done") event = this.scheduler.named(event);
    if (!isKnown(event)) {
      event = withoutBetaName(event);
      if (!isKnown(event)) return this.hub.emit({ type: "unknown", event });
    }
    try {
      if (!takeEvent(this, event)) return;
    } catch {
      this.hub.emit(unreadable(event.type)); // one malformed event must not end a conversation
    }
    this.#refusals?.settle();
    this.hub.emit(event);
    this.#changes.notify();
  }

  /** Finds the command of an error that names none; returns whether the error is for the program. */
  #attribute(event: RealtimeErrorEvent): boolean {
    const { code } = event.error;
    if (code === "session_expired" || isPermanent(code)) return true;
    this.#refusals ??= new AnonymousRefusals(
      () => [...this.sender.commands.written, ...this.scheduler.written],
      (event) => refuse(this, event),
    );
    const among = this.#refusals.take(event);
    return among.length < 2 || !among.every((id) => this.sender.isInternal(id));
  }

  // What the supervisor of its connections calls

  dial(signal: AbortSignal): Promise<Socket> {
    const url = addressOf(this.#endpoint, this.#options);
    return dial(this.#endpoint, url, { ...this.#options, signal });
  }

  unreadyDetail(socket: Socket): string | undefined {
    return this.sequencer.pending(socket)?.detail;
  }

  isIdle(socket: Socket): boolean {
    const setup = this.sequencer.pending(socket);
    // without a set-up the connection has closed, and the supervisor is notified of that
    return !setup || this.#canTakeOver(setup);
  }

  retire(socket: Socket): void {
    this.sequencer.retire(socket);
  }

  isRecoverable(close: Close): boolean {
    // a joined call that closes normally was hung up
    const hungUp = this.#joined &&
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

  async initialize(socket: Socket, reason: ConnectReason): Promise<void> {
    const { from, liveness } = this.#options;
    const setup = new ConnectionSetup(socket, {
      // after a restore, the server first repeats the conversation
      phase: this.#joined || reason === "initial" && !from
        ? "caughtUp"
        : "catchingUp",
      onError: (event) => this.hub.emit(event),
      failsOnError: reason === "initial",
      restorer: this.#restores(reason)
        ? (setup) => new Restorer(this, setup, reason === "rotation")
        : null,
    });
    const created = this.#joined ? null : setup.created();
    this.sequencer.listen(socket, setup);
    await created;
    await setup.synchronize(this.state.asked);
    if (reason !== "rotation") setup.note("synced"); // a rotation follows the session first
    keepAlive(socket, PROBE_FRAME, liveness);
  }

  /** Follows the conversation on the old connection until a handover cuts nothing off. */
  async untilIdle(socket: Socket, signal: AbortSignal): Promise<void> {
    const setup = this.sequencer.pending(socket);
    if (!setup) return; // closed; the supervisor is notified of that
    const timer = setTimeout(() => {
      setup.note("overdue");
      this.settled();
    }, TRANSCRIPT_PATIENCE);
    try {
      do {
        await this.#changes.until(() => this.#isHandoverPoint(setup), signal);
        signal.throwIfAborted();
        await setup.synchronize(this.state.asked);
        // synchronizing takes time, in which the moment may pass
      } while (!this.#canTakeOver(setup));
    } finally {
      clearTimeout(timer);
    }
  }

  #canTakeOver(setup: ConnectionSetup): boolean {
    return setup.canTakeOver(this.#isHandoverPoint(setup), this.state.asked);
  }

  #isHandoverPoint({ awaitsTranscripts, restores }: ConnectionSetup): boolean {
    // without the conversation, the next connection cannot take the output of tools
    const knowsCalls = restores || this.#joined;
    return isIdle(this, awaitsTranscripts) &&
      (knowsCalls || this.toolbox.idle);
  }

  activate(socket: Socket, reason: ConnectReason): number | null {
    if (reason === "rotation" && !this.#restores(reason)) this.#startOver();
    const setup = this.sequencer.pending(socket);
    for (const event of setup?.complete() ?? []) {
      this.state.describe(event);
      // only once: programs greet on `session.created`
      if (reason === "initial") this.hub.hold(event as SessionEvent);
    }
    applyConfig(this);
    this.#detach(true);
    this.#socket = socket;
    this.sender.attach(socket);
    const dropped = this.#toolbox?.dropUnknown((callId) =>
      this.history.hasCall(callId)
    );
    if (dropped) this.loss.calls(dropped);
    if (reason === "rotation") {
      this.playback.resyncedAsText();
      this.history.lost(); // transcripts come only over the old connection
      const lost = this.loss.flush();
      this.hub.emit({ type: "rotated", reason: this.#reason, lost });
    }
    this.scheduler.pump();
    this.#toolbox?.resume();
    this.sequencer.activate(socket, reason === "initial");
    return this.state.expiresAt;
  }

  onLost(close: Close): void {
    this.#detach();
    for (const type of this.sender.commands.endWritten(close)) {
      this.loss.unknown(type);
    }
    const owesResponse = this.scheduler.disconnected(close);
    this.playback.resyncedAsText();
    const restores = this.#restores("reconnect");
    if (!restores) this.#startOver();
    this.history.lost();
    const last = this.history.items.at(-1);
    const isTranscribed = last?.text && last.transcript !== "failed";
    if (owesResponse && last?.role === "user" && isTranscribed && restores) {
      this.scheduler.owe();
    }
  }

  onClosed(close: Close, error?: unknown): void {
    this.#detach();
    this.history.lost();
    this.sender.end(close);
    this.scheduler.end(close);
    this.toolbox.forget();
    this.output.end();
    this.hub.emit({ type: "closed", close });
    this.hub.end(error);
    this.ended.resolve(close);
    this.settled();
  }

  /** Whether the conversation is sent to a fresh connection. */
  #restores(reason: ConnectReason): boolean {
    if (this.#joined || this.state.isTranscription) return false;
    return reason === "initial"
      ? !!this.#options.from
      : this.#survival?.restore !== "config";
  }

  /** The next connection has no conversation: new items come after those of the last one. */
  #startOver(): void {
    if (this.#joined) return; // the call keeps the conversation
    this.history.markSynced(new Set());
    const untranscribed = this.history.lost();
    const items = this.state.isTranscription // in which earlier items are never needed again
      ? untranscribed
      : this.history.items.map(({ id }) => id);
    this.loss.restored(items, this.toolbox.forget());
  }

  /** Detaches from the current connection: its later events are ignored. */
  #detach(isRetired = false): void {
    this.sequencer.detach();
    this.#refusals?.clear();
    this.#socket = null;
    this.sender.detach(isRetired);
  }
}
