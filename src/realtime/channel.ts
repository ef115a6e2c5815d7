/**
 * A typed conversation over a kept connection, whatever its protocol: translation, Live and
 * Responses are bindings of it.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { untilAborted } from "../socket/abort.ts";
import { type FlowOptions, Outbox } from "../socket/backpressure.ts";
import { type Close, isRecoverable } from "../socket/close.ts";
import { dial, type DialOptions } from "../socket/dial.ts";
import { ConnectionClosedError } from "../socket/errors.ts";
import type { Endpoint } from "../socket/handshake.ts";
import { type EventOf, Hub, type OnceOptions } from "../socket/hub.ts";
import {
  Keeper,
  type KeeperPhase,
  type Kept,
  type ReconnectOptions,
} from "../socket/keeper.ts";
import type { Queue, QueueOptions } from "../socket/queue.ts";
import type { Socket } from "../socket/socket.ts";
import { Answers } from "./answers.ts";
import type { ClosedEvent, GaveUpEvent, ReconnectingEvent } from "./events.ts";
import { readFrame, unreadable } from "./frames.ts";

/** An event as every protocol has it. */
export interface WireEvent {
  /** Its type. */
  readonly type: string;
}

/** The channel goes on over a new connection. */
export interface ResumedEvent {
  /** Always `"reconnected"`. */
  readonly type: "reconnected";
  /** Attempts it took. */
  readonly attempts: number;
  /** Commands that were written and not answered, by type; they are not repeated. */
  readonly unknown: readonly string[];
}

/** What a channel says of itself. */
export type ChannelEvent =
  | ReconnectingEvent
  | ResumedEvent
  | GaveUpEvent
  | ClosedEvent;

/** How to open a channel. */
export interface ChannelOptions extends Omit<DialOptions, "signal"> {
  /** How hard to try after a loss; `false` is not at all. */
  readonly reconnect?: ReconnectOptions | false;
  /** How much may wait to be sent. */
  readonly flow?: FlowOptions;
  /** Ends the channel, or the attempt to open it. */
  readonly signal?: AbortSignal;
  /** Longest until the channel is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
}

/** A fresh connection, before it carries anything. */
export interface Greeting<S> {
  /** Waits for an event of a type, or for the error that comes in its place. */
  expect(type: string): Promise<S>;
  /** Sends an event at once. */
  send(event: object): void;
}

/** What one protocol adds to a connection. */
export interface Protocol<S extends WireEvent> {
  /** Where to dial. */
  readonly url: URL;
  /** Makes a fresh connection fit. */
  greet(greeting: Greeting<S>, again: boolean): Promise<void>;
  /** Which command an event answers, by `event_id`; `null` if none. */
  answers(event: S): string | null;
  /** Playing time of the audio in a command, in ms; 0 for anything else. */
  audioMs(event: WireEvent): number;
  /** Whether what is lost with a connection can be had again from another one. */
  readonly resumable: boolean;
  /** Whether something is being answered that a change of the connection would cut off. */
  busy?(): boolean;
  /** Hears every event before anyone else. */
  take?(event: S): void;
  /** Hears of the end of a connection. */
  lost?(close: Close): void;
}

/**
 * A channel: send events, iterate over what comes.
 *
 * An event whose type this version does not know comes as it is.
 */
export class Channel<C extends WireEvent, S extends WireEvent>
  implements AsyncIterable<S | ChannelEvent>, AsyncDisposable {
  readonly #protocol: Protocol<S>;
  readonly #keeper: Keeper;
  readonly #outbox: Outbox;
  readonly #answers: Answers<S> = new Answers<S>();
  readonly #hub: Hub<WireEvent> = new Hub<WireEvent>(); // its types are told by the methods
  readonly #end: PromiseWithResolvers<Close> = Promise.withResolvers<Close>();
  #socket: Socket | null = null;
  #moved: PromiseWithResolvers<void> | null = null;
  #unknown: string[] = [];
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
    this.#protocol = protocol;
    this.#outbox = new Outbox(options.flow);
    const { reconnect = {} } = options;
    this.#keeper = new Keeper(this.#kept(endpoint, options), {
      reconnect: protocol.resumable ? reconnect || null : null,
      readyTimeout: options.readyTimeout,
    });
  }

  /** Where the channel is in its life. */
  get phase(): KeeperPhase {
    return this.#keeper.phase;
  }

  /** Resolves when the channel is over; never rejects. */
  get closed(): Promise<Close> {
    return this.#end.promise;
  }

  /** Bytes that wait to be sent. */
  get bufferedAmount(): number {
    return this.#outbox.waiting + (this.#socket?.bufferedAmount ?? 0);
  }

  /**
   * Connects and gets ready.
   *
   * @ignore
   */
  start(signal: AbortSignal): Promise<void> {
    return this.#keeper.start(signal);
  }

  /**
   * Sends an event; its answer is not waited for.
   *
   * @returns `false` if it waits because the connection is congested or being restored.
   * @throws {OpenAIError} If the channel is over.
   */
  send(event: C): boolean {
    return this.#post(event, () => {}, () => this.#unknown.push(event.type));
  }

  /**
   * Sends an event and waits for what answers it.
   *
   * Only for events that the protocol acknowledges one by one.
   */
  request(event: C): Promise<S> {
    const eventId = `evt_${this.#prefix}_${++this.#count}`;
    const ticket = this.#answers.expect(event.type, eventId);
    try {
      this.#post(
        { ...event, event_id: eventId },
        ticket.written,
        () =>
          ticket.drop(
            new ConnectionClosedError(event.type, GONE, "unsent"),
          ),
      );
    } catch (error) {
      ticket.drop(error);
    }
    return ticket.answer;
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

  #post(event: WireEvent, onWrite: () => void, onLost: () => void): boolean {
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
        if (why === "lost") onLost();
      },
    });
  }

  #kept(endpoint: Endpoint, options: ChannelOptions): Kept {
    const protocol = this.#protocol;
    return {
      dial: (signal) => dial(endpoint, protocol.url, { ...options, signal }),
      prepare: async (socket, occasion, signal) => {
        const greeting = new Hub<WireEvent>();
        const over = () => greeting.end(signal.reason);
        signal.addEventListener("abort", over, { once: true });
        // its first wait begins before anything is handed over
        const work = protocol.greet({
          send: (event) => void socket.send(JSON.stringify(event)),
          expect: (type) => firstOf(greeting, type) as Promise<S>,
        }, occasion !== "first");
        socket.listen((data) => {
          const event = readFrame(data) as unknown as S;
          if (this.#socket === socket) this.#take(event);
          else greeting.emit(event);
        });
        await work.finally(() => signal.removeEventListener("abort", over));
      },
      between: (_, signal) => this.#untilQuiet(signal),
      adopt: (socket: Socket) => {
        this.#socket = socket;
        this.#outbox.attach(socket);
      },
      lost: (close) => {
        this.#socket = null;
        this.#outbox.detach();
        this.#unknown.push(...this.#answers.endWritten(close));
        protocol.lost?.(close);
      },
      recoverable: isRecoverable,
      reconnecting: (attempt, close) =>
        this.#emit({ type: "reconnecting", attempt, close }),
      reconnected: (attempts) =>
        this.#emit({
          type: "reconnected",
          attempts,
          unknown: this.#unknown.splice(0),
        }),
      gaveUp: (attempts, error) =>
        this.#emit({ type: "gave_up", attempts, error }),
      over: (close, error) => {
        this.#socket = null;
        this.#outbox.end();
        this.#answers.endWritten(close);
        protocol.lost?.(close);
        this.#emit({ type: "closed", close });
        this.#hub.end(error);
        this.#end.resolve(close);
      },
    };
  }

  /** Waits until a change cuts nothing off; from then on what is sent is for the new connection. */
  async #untilQuiet(signal: AbortSignal): Promise<void> {
    const isQuiet = () => this.#answers.size === 0 && !this.#protocol.busy?.();
    while (!isQuiet() || !this.#outbox.clear) {
      await untilAborted(
        this.#outbox.clear
          ? (this.#moved ??= Promise.withResolvers<void>()).promise
          : this.#outbox.drained(),
        signal,
      );
    }
    this.#outbox.detach();
  }

  #emit(event: ChannelEvent): void {
    this.#hub.emit(event);
  }

  #take(event: S): void {
    try {
      const eventId = this.#protocol.answers(event);
      if (eventId !== null) this.#answers.offer(eventId, event);
      this.#protocol.take?.(event);
    } catch {
      this.#hub.emit(unreadable(event.type)); // one odd event must not end a conversation
    }
    this.#hub.emit(event);
    this.#moved?.resolve();
    this.#moved = null;
  }
}

const GONE: Close = { code: 1006, reason: "", wasClean: false };

/** The first event of a type, or an error if the server sends one before. */
async function firstOf<S extends WireEvent>(
  hub: Hub<S>,
  type: string,
): Promise<S> {
  const events = hub.events();
  try {
    for await (const event of events) {
      if (event.type === type) return event;
      if (event.type === "error") throw refusalOf(`get ${type}`, event);
    }
    throw new OpenAIError(`Cannot get ${type}: the connection ended`);
  } finally {
    events.return();
  }
}

/** An error event of any protocol as an error. */
export function refusalOf(action: string, event: WireEvent): OpenAIError {
  const { error, message } = event as unknown as {
    error?: { message?: string; code?: string };
    message?: string;
  };
  return new OpenAIError(
    `Cannot ${action}: ${
      error?.message ?? message ?? error?.code ?? "refused"
    }`,
  );
}
