/**
 * A typed conversation over a kept connection, whatever its protocol: translation, Live and
 * Responses are bindings of it.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { untilAborted } from "../../socket/abort.ts";
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
import {
  type ConnectionDelegate,
  ConnectionSupervisor,
  type SessionPhase,
} from "../../socket/supervisor.ts";
import { Queue, type QueueOptions } from "../../socket/queue.ts";
import type { Socket } from "../../socket/socket.ts";
import { keepAlive } from "../../socket/keep_alive.ts";
import type {
  ChannelEvent,
  ChannelOptions,
  Protocol,
  WireEvent,
} from "./protocol.ts";
import { PROBE } from "../wire/probe.ts";
import { Changes } from "../wire/changes.ts";
import { checkOptions } from "../wire/check_options.ts";
import { CONNECTION_RULES, ROTATE_BEFORE } from "./option_rules.ts";
import { PendingCommands } from "../wire/pending_commands.ts";
import { localError, unreadable } from "../wire/frames.ts";
import { expectFirst } from "./setup_exchange.ts";
import { EventSequencer, MAX_WAITING_EVENTS } from "./event_sequencer.ts";

/**
 * A channel: send events, iterate over what comes.
 *
 * An event whose type this version does not know comes as it is.
 */
export class Channel<C extends WireEvent, S extends WireEvent>
  implements AsyncIterable<S | ChannelEvent>, AsyncDisposable {
  readonly #protocol: Protocol<S>;
  readonly #keeper: ConnectionSupervisor;
  readonly #outbox: Outbox;
  readonly #commands: PendingCommands<S> = new PendingCommands<S>();
  // its types are told by the methods
  readonly #hub: EventHub<WireEvent> = new EventHub<WireEvent>((error) =>
    this.#hub.emit(localError("listener_failed", "A listener threw", error))
  );
  readonly #end: PromiseWithResolvers<Close> = Promise.withResolvers<Close>();
  #socket: Socket | null = null;
  readonly #changes: Changes = new Changes();
  readonly #intake: EventSequencer<S>;
  #expiresAt: number | null = null;
  #unknown: string[] = [];
  #unsent: string[] = [];
  // several connections may hear the answers of one Live session
  readonly #prefix: string = crypto.randomUUID().slice(0, 8);
  #count = 0;

  /**
   * Not ready yet: whoever makes one starts it.
   *
   * @param endpoint Whom to dial.
   * @param protocol What is spoken.
   * @param options How to open it.
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
    this.#intake = new EventSequencer(
      (event) => this.#take(event),
      protocol.drain,
    );
    const { reconnect = {} } = options;
    this.#keeper = new ConnectionSupervisor(this.#kept(endpoint, options), {
      reconnect: protocol.resumable ? reconnect || null : null,
      readyTimeout: options.readyTimeout,
      rotateBefore: protocol.limited && reconnect ? options.rotateBefore : null,
    });
  }

  /** Where the channel is in its life. */
  get phase(): SessionPhase {
    return this.#keeper.phase;
  }

  /** Resolves when the channel is over; never rejects. */
  get closed(): Promise<Close> {
    return this.#end.promise;
  }

  /** Audio that was dropped because the send buffer was full, in ms. */
  get droppedAudioMs(): number {
    return this.#outbox.droppedAudioMs;
  }

  /** Bytes that wait to be sent. */
  get bufferedAmount(): number {
    return this.#outbox.waiting + (this.#socket?.bufferedAmount ?? 0);
  }

  /**
   * Connects and gets ready.
   *
   * @param signal Gives it up, and ends the channel later on.
   * @ignore
   */
  async start(signal?: AbortSignal): Promise<this> {
    await this.#keeper.start(signal);
    return this;
  }

  /**
   * Sends an event; its answer is not waited for.
   *
   * @returns `false` if it waits because the connection is congested or being restored.
   * @throws {OpenAIError} If the channel is over.
   */
  send(event: C): boolean {
    return this.post(event);
  }

  /**
   * Sends an event and waits for what answers it.
   *
   * Only for events that the protocol acknowledges one by one.
   */
  request(event: C): Promise<S> {
    const eventId = `evt_${this.#prefix}_${++this.#count}`;
    const ticket = this.#commands.expect(event.type, eventId);
    try {
      this.post({ ...event, event_id: eventId }, ticket.written, ticket.drop);
    } catch (error) {
      ticket.drop(error);
    }
    return ticket.reply;
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

  /** Ends what {@linkcode Channel.on} began. */
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

  /** A view of the events from now on, with a bound of its own. */
  events<T extends S["type"] | ChannelEvent["type"]>(
    type?: T,
    options?: QueueOptions,
  ): Queue<EventOf<S | ChannelEvent, T>> {
    return this.#hub.events(type, options) as unknown as Queue<
      EventOf<S | ChannelEvent, T>
    >;
  }

  /**
   * Moves to a fresh connection, once nothing is being answered over this one.
   *
   * @returns Whether it came about; if not, the old connection serves on.
   */
  rotate(): Promise<boolean> {
    return this.#protocol.resumable
      ? this.#keeper.rotate()
      : Promise.resolve(false);
  }

  /** Closes now. */
  async close(): Promise<Close> {
    await this.#keeper.close();
    return await this.closed;
  }

  /** Closes now. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Everything that happens from now on. */
  [Symbol.asyncIterator](): AsyncIterator<S | ChannelEvent, undefined> {
    return this.#hub.events() as AsyncIterator<S | ChannelEvent, undefined>;
  }

  /**
   * Puts an event in line. For bindings.
   *
   * @param event The event.
   * @param onWrite Called when it is written.
   * @param onLost Called if it never is, because the connection ended first.
   * @returns Whether it was written at once.
   */
  protected post(
    event: WireEvent,
    onWrite?: () => void,
    onLost?: (error: OpenAIError) => void,
  ): boolean {
    if (this.phase === "closed" || this.phase === "closing") {
      throw new OpenAIError(
        `Cannot send ${event.type}: the channel is ${this.phase}`,
      );
    }
    return this.#outbox.push({
      text: JSON.stringify(event),
      audioMs: this.#protocol.audioMs(event),
      onWrite,
      onDiscard: (why) => {
        if (why !== "lost") return;
        this.#unsent.push(event.type);
        onLost?.(
          new ConnectionClosedError(event.type, abnormalClose(), "unsent"),
        );
      },
    });
  }

  /** Takes an event before the program does. For bindings. */
  protected receive(_event: S): void {}

  /** The channel is over. For bindings. */
  protected end(): void {}

  #kept(endpoint: Endpoint, options: ChannelOptions): ConnectionDelegate {
    const protocol = this.#protocol;
    return {
      dial: (signal) => dial(endpoint, protocol.url, { ...options, signal }),
      initialize: async (socket, occasion, signal) => {
        const early = new Queue<S>({ max: MAX_WAITING_EVENTS });
        const over = () => early.end(signal.reason);
        signal.addEventListener("abort", over, { once: true });
        // its first wait begins before anything is handed over
        const work = protocol.setUp({
          send: (event) => void socket.send(JSON.stringify(event)),
          expect: (type) => expectFirst(early, type),
        }, occasion !== "first");
        this.#intake.listen(socket, {
          take: (event) => early.push(event),
          kept: () => early.drain(),
        });
        this.#expiresAt =
          await work.finally(() => signal.removeEventListener("abort", over)) ??
            null;
      },
      untilIdle: (_, signal) => this.#untilQuiet(signal),
      isIdle: () => this.#isQuiet(),
      activate: (socket, occasion) => {
        this.#socket = socket;
        if (protocol.probe) keepAlive(socket, PROBE_FRAME, options.liveness);
        this.#outbox.attach(socket);
        this.#intake.activate(socket, occasion === "first");
        return this.#expiresAt;
      },
      retire: (socket) => this.#intake.retire(socket),
      onLost: (close) => {
        this.#stop();
        this.#outbox.detach();
        this.#unknown.push(
          ...this.#commands.endWritten(close),
          ...protocol.lost?.(close) ?? [],
        );
      },
      isRecoverable: isRecoverable,
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
        this.#stop();
        this.#outbox.end();
        this.#commands.endWritten(close);
        protocol.lost?.(close);
        this.end();
        this.#emit({ type: "closed", close });
        this.#hub.end(error);
        this.#end.resolve(close);
      },
    };
  }

  #stop(): void {
    this.#socket = null;
    this.#intake.onLost();
  }

  /** Whether a change of the connection cuts nothing off. */
  #isQuiet(): boolean {
    return this.#commands.size === 0 && !this.#protocol.busy?.() &&
      this.#outbox.clear;
  }

  async #untilQuiet(signal: AbortSignal): Promise<void> {
    while (!this.#isQuiet()) {
      await untilAborted(
        this.#outbox.clear ? this.#changes.next() : this.#outbox.drained(),
        signal,
      );
    }
  }

  #emit(event: ChannelEvent): void {
    this.#hub.emit(event);
  }

  #take(event: S): void {
    if (event.type === "error" && isProbed(event)) return;
    try {
      this.#commands.settle(event, this.#protocol.acknowledges(event));
      this.#protocol.take?.(event);
      this.receive(event);
    } catch {
      this.#hub.emit(unreadable(event.type)); // one odd event must not end a conversation
    }
    this.#hub.emit(event);
    this.#changes.tell();
  }
}

/** Changes nothing, and a live server refuses it. */
const PROBE_FRAME = JSON.stringify({ type: "session.update", event_id: PROBE });

/** Whether an error is the answer to the question for a sign of life. */
function isProbed(event: WireEvent): boolean {
  const { error, client_event_id } = event as {
    error?: { event_id?: unknown; client_event_id?: unknown };
    client_event_id?: unknown;
  };
  return [error?.event_id, error?.client_event_id, client_event_id].includes(
    PROBE,
  );
}
