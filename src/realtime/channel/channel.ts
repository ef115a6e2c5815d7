/**
 * A typed event channel that survives its connections. Translation, Live and Responses are
 * protocols on top of it.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { abortable } from "../../core/waits.ts";
import { Outbox } from "../../socket/backpressure.ts";
import {
  abnormalClose,
  type Close,
  isRecoverable,
} from "../../socket/close.ts";
import { dial } from "../../socket/dial.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { Endpoint } from "../../socket/handshake.ts";
import {
  EventHub,
  type EventOf,
  type OnceOptions,
} from "../../socket/event_hub.ts";
import type { SessionPhase } from "../../socket/session_phase.ts";
import { ConnectionSupervisor } from "../../socket/supervisor.ts";
import type { ConnectionDelegate } from "../../socket/supervisor_types.ts";
import type { Queue, QueueOptions } from "../../socket/queue.ts";
import type { Socket } from "../../socket/socket.ts";
import { keepAlive } from "../../socket/keep_alive.ts";
import type {
  ChannelEvent,
  ChannelOptions,
  Protocol,
  WireEvent,
} from "./protocol.ts";
import { AnonymousRefusals, commandOf } from "../wire/anonymous_refusals.ts";
import { isProbeReply, UPDATE_PROBE_FRAME } from "../wire/probe.ts";
import { Changes } from "../wire/changes.ts";
import { checkOptions } from "../wire/check_options.ts";
import { CONNECTION_RULES, ROTATE_BEFORE } from "./option_rules.ts";
import { type InFlight, PendingCommands } from "../wire/pending_commands.ts";
import { reportThrown, unreadable } from "../wire/frames.ts";
import { ChannelSetup } from "./setup_exchange.ts";
import { EventSequencer } from "./event_sequencer.ts";

/**
 * A channel: send events, and iterate over those that arrive.
 *
 * Events of unknown types are passed on unchanged.
 */
export class Channel<C extends WireEvent, S extends WireEvent>
  implements AsyncIterable<S | ChannelEvent>, AsyncDisposable {
  readonly #protocol: Protocol<S>;
  readonly #supervisor: ConnectionSupervisor;
  readonly #outbox: Outbox;
  readonly #commands: PendingCommands<S> = new PendingCommands<S>();
  readonly #inFlight = (): InFlight[] => this.#commands.written;
  readonly #refusals: AnonymousRefusals = new AnonymousRefusals(
    this.#inFlight,
    ({ error, ...event }) =>
      void this.#commands.settle({ ...event, error } as never, error.event_id!),
  );
  // the methods of this class have the precise types
  readonly #hub: EventHub<WireEvent> = new EventHub<WireEvent>(reportThrown);
  readonly #end: PromiseWithResolvers<Close> = Promise.withResolvers<Close>();
  #socket: Socket | null = null;
  readonly #changes: Changes = new Changes();
  readonly #sequencer: EventSequencer<S, ChannelSetup<S>>;
  #expiresAt: number | null = null;
  #lateAudioMs = 0;
  #unknown: string[] = [];
  #unsent: string[] = [];
  // several connections may receive the acknowledgements of one Live session
  readonly #prefix: string = crypto.randomUUID().slice(0, 8);
  #count = 0;

  /**
   * Does not connect yet: call {@linkcode Channel.start}.
   *
   * @param endpoint Where to connect, and with which credentials.
   * @param protocol The protocol to speak.
   * @param options Options of the connection.
   */
  constructor(
    endpoint: Endpoint,
    protocol: Protocol<S>,
    options: ChannelOptions,
  ) {
    checkOptions(options, {
      ...CONNECTION_RULES,
      rotateBefore: ROTATE_BEFORE,
      ...protocol.options,
    });
    this.#protocol = protocol;
    this.#outbox = new Outbox(options.flow);
    this.#sequencer = new EventSequencer(
      { take: (event) => this.#take(event) },
      protocol.drain,
    );
    const { reconnect = {} } = options;
    this.#supervisor = new ConnectionSupervisor(
      this.#delegate(endpoint, options),
      {
        reconnect: protocol.resumable ? reconnect || null : null,
        readyTimeout: options.readyTimeout,
        maxRetries: options.maxRetries,
        rotateBefore: protocol.limited && reconnect
          ? options.rotateBefore
          : null,
      },
    );
  }

  /** Phase of the connection. */
  get phase(): SessionPhase {
    return this.#supervisor.phase;
  }

  /** Resolves when the channel is over; never rejects. */
  get closed(): Promise<Close> {
    return this.#end.promise;
  }

  /** Audio that was dropped because the send buffer was full or the channel was over, in ms. */
  get droppedAudioMs(): number {
    return this.#outbox.droppedAudioMs + this.#lateAudioMs;
  }

  /** Bytes that are not sent yet. */
  get bufferedAmount(): number {
    return this.#outbox.waiting + (this.#socket?.bufferedAmount ?? 0);
  }

  /**
   * Connects, and waits until the channel is ready.
   *
   * @param signal Aborts the attempt, and closes the channel later on.
   * @ignore
   */
  async start(signal?: AbortSignal): Promise<this> {
    await this.#supervisor.start(signal);
    return this;
  }

  /**
   * Sends an event without waiting for a reply.
   *
   * @returns `false` if it waits because the connection is congested or being restored, or if
   * the channel is over and the event is dropped.
   */
  send(event: C): boolean {
    if (this.#isOver) {
      this.#lateAudioMs += this.#protocol.audioMs(event);
      return false;
    }
    return this.post(event);
  }

  /**
   * Sends an event and waits for its acknowledgement.
   *
   * Only for events that the protocol acknowledges one by one.
   *
   * @throws {RealtimeError} If the event is refused.
   * @throws {ConnectionClosedError} If the connection closes first.
   */
  request(event: C): Promise<S> {
    const eventId = `evt_${this.#prefix}_${++this.#count}`;
    const pending = this.#commands.expect(event.type, eventId);
    try {
      this.post({ ...event, event_id: eventId }, pending.written, pending.drop);
    } catch (error) {
      pending.drop(error);
    }
    return pending.reply;
  }

  /** Whether there is room to send now. */
  get clear(): boolean {
    return this.#outbox.clear;
  }

  /** Resolves when there is room to send more. */
  ready(): Promise<void> {
    return this.#outbox.drained();
  }

  /** Calls a listener for every event of a type. */
  on<T extends S["type"] | ChannelEvent["type"]>(
    type: T,
    listener: (event: EventOf<S | ChannelEvent, T>) => void,
  ): this {
    this.#hub.on(type, listener as (event: WireEvent) => void);
    return this;
  }

  /** Removes a listener of {@linkcode Channel.on}. */
  off<T extends S["type"] | ChannelEvent["type"]>(
    type: T,
    listener: (event: EventOf<S | ChannelEvent, T>) => void,
  ): this {
    this.#hub.off(type, listener as (event: WireEvent) => void);
    return this;
  }

  /** The next event of a type; rejects if the channel ends first. */
  once<T extends S["type"] | ChannelEvent["type"]>(
    type: T,
    options?: OnceOptions,
  ): Promise<EventOf<S | ChannelEvent, T>> {
    return this.#hub.once(type, options) as Promise<never>;
  }

  /** A queue of the events from now on, with its own bound. */
  events<T extends S["type"] | ChannelEvent["type"]>(
    type?: T,
    options?: QueueOptions,
  ): Queue<EventOf<S | ChannelEvent, T>> {
    return this.#hub.events(type, options) as unknown as Queue<
      EventOf<S | ChannelEvent, T>
    >;
  }

  /**
   * Moves to a fresh connection at a moment that interrupts no response.
   *
   * @returns Whether it moved; if not, it keeps the old connection.
   */
  rotate(): Promise<boolean> {
    return this.#protocol.resumable
      ? this.#supervisor.rotate()
      : Promise.resolve(false);
  }

  /** Closes now. */
  async close(): Promise<Close> {
    await this.#supervisor.close();
    return await this.closed;
  }

  /** Closes now. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** All events from now on. */
  [Symbol.asyncIterator](): AsyncIterator<S | ChannelEvent, undefined> {
    return this.#hub.events() as AsyncIterator<S | ChannelEvent, undefined>;
  }

  /**
   * Queues an event. For bindings.
   *
   * @param event The event.
   * @param onWrite Called when it is written to the socket.
   * @param onUnsent Called if the channel ended before it was written.
   * @returns Whether it was written at once.
   */
  protected post(
    event: WireEvent,
    onWrite?: () => void,
    onUnsent?: (error: OpenAIError) => void,
  ): boolean {
    if (this.#isOver) {
      throw new OpenAIError(
        `Cannot send ${event.type}: the channel is ${this.phase}`,
      );
    }
    return this.#outbox.push({
      text: JSON.stringify(event),
      audioMs: this.#protocol.audioMs(event),
      onWrite,
      onDiscard: (why) => {
        if (why !== "unsent") return;
        this.#unsent.push(event.type);
        onUnsent?.(
          new ConnectionClosedError(
            `${event.type} failed`,
            abnormalClose(),
            "unsent",
          ),
        );
      },
    });
  }

  /** Takes an event before the program does. For bindings. */
  protected receive(_event: S): void {}

  /** The channel is over. For bindings. */
  protected end(): void {}

  #delegate(endpoint: Endpoint, options: ChannelOptions): ConnectionDelegate {
    const protocol = this.#protocol;
    return {
      dial: (signal) => dial(endpoint, protocol.url, { ...options, signal }),
      initialize: async (socket, reason) => {
        const setup = new ChannelSetup<S>(socket);
        const ready = protocol.setUp(setup); // waits before the first event can arrive
        this.#sequencer.listen(socket, setup);
        this.#expiresAt = await ready ?? null;
        if (reason !== "initial") return;
        for (const event of setup.greeting) this.#hub.hold(event);
      },
      unreadyDetail: (socket) => this.#sequencer.pending(socket)?.detail,
      untilIdle: (_, signal) => this.#untilIdle(signal),
      isIdle: () => this.#isIdle(),
      activate: (socket, reason) => {
        this.#socket = socket;
        if (protocol.probe) {
          keepAlive(socket, UPDATE_PROBE_FRAME, options.liveness);
        }
        this.#outbox.attach(socket);
        this.#sequencer.activate(socket, reason === "initial");
        return this.#expiresAt;
      },
      retire: (socket) => this.#sequencer.retire(socket),
      onLost: (close) => {
        this.#detach();
        this.#outbox.detach();
        this.#unknown.push(
          ...this.#commands.endWritten(close),
          ...protocol.onDisconnected?.(close) ?? [],
        );
      },
      isRecoverable,
      onReconnecting: (attempt, close, error) =>
        this.#emit({ type: "reconnecting", attempt, close, error }),
      onReconnected: (attempts) =>
        this.#emit({
          type: "reconnected",
          attempts,
          unknown: this.#unknown.splice(0),
          unsent: this.#unsent.splice(0),
        }),
      onGaveUp: (attempts, error) =>
        this.#emit({ type: "gave_up", attempts, error }),
      onClosed: (close, error) => {
        this.#detach();
        this.#outbox.end();
        this.#commands.endWritten(close);
        protocol.onDisconnected?.(close);
        this.end();
        this.#emit({ type: "closed", close });
        this.#hub.end(error);
        this.#end.resolve(close);
      },
    };
  }

  get #isOver(): boolean {
    return this.phase === "closed" || this.phase === "closing";
  }

  #detach(): void {
    this.#socket = null;
    this.#refusals.clear();
    this.#sequencer.detach();
  }

  /** Whether a handover to another connection interrupts nothing. */
  #isIdle(): boolean {
    return this.#commands.size === 0 && !this.#protocol.busy?.() &&
      this.#outbox.clear;
  }

  async #untilIdle(signal: AbortSignal): Promise<void> {
    while (!this.#isIdle()) {
      await abortable(
        this.#outbox.clear ? this.#changes.next() : this.#outbox.drained(),
        signal,
      );
    }
  }

  #emit(event: ChannelEvent): void {
    this.#hub.emit(event);
  }

  #take(event: S): void {
    if (event.type === "error" && isProbeReply(event)) return;
    try {
      const named = this.#protocol.acknowledges(event, this.#inFlight);
      this.#commands.settle(event, commandOf(event, named, this.#refusals));
      this.#refusals.settle();
      this.#protocol.take?.(event);
      this.receive(event);
    } catch {
      this.#hub.emit(unreadable(event.type)); // one malformed event must not end a conversation
    }
    this.#hub.emit(event);
    this.#changes.notify();
  }
}
