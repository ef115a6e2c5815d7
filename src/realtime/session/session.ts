/**
 * A realtime session: one conversation that outlives its connections.
 *
 * @module
 */
import { encodeBase64 } from "../../core/base64.ts";
import type { Close } from "../../socket/close.ts";
import type { SessionPhase } from "../../socket/session_phase.ts";
import type { EventOf, OnceOptions } from "../../socket/event_hub.ts";
import type { Queue, QueueOptions } from "../../socket/queue.ts";
import { bytesOf } from "../audio/audio.ts";
import { MAX_TIMER_MS } from "../../core/limits.ts";
import type { ItemAudioChunk } from "../audio/audio_chunk.ts";
import { type SessionAudio, sessionAudio } from "../audio/session_audio.ts";
import type { SessionConfig, WireConfig } from "../wire/config.ts";
import type { SessionCore } from "./session_core.ts";
import type { SessionEvent } from "../wire/events.ts";
import type { History } from "../conversation/history.ts";
import { interrupt, type Interruption } from "./interrupt.ts";
import type {
  ConversationItems,
  InputAudioBuffer,
  KnownItem,
  Responses,
} from "./session_api.ts";
import { base64 } from "./sender.ts";
import type { Snapshot } from "../conversation/snapshot.ts";
import type { Usage } from "../conversation/usage.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";

let readCore: (session: RealtimeSession) => SessionCore;

/** The core behind a session, for the modules of this library that need more than programs do. */
export function coreOf(session: RealtimeSession): SessionCore {
  return readCore(session);
}

/** Lets callers ignore the promise of a command: a refusal is also an `error` event. */
function ignorable<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/**
 * A realtime session. Made by `connect()`; iterate over it to receive every event.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client(); // or new OpenAI()
 * await using session = await client.realtime.connect({ model: "gpt-realtime" });
 * session.conversation.item.create({
 *   type: "message",
 *   role: "user",
 *   content: [{ type: "input_text", text: "Hello" }],
 * });
 * session.response.create();
 * for await (const event of session) {
 *   if (event.type === "response.output_audio_transcript.delta") {
 *     console.log(event.delta);
 *   } else if (event.type === "reconnected") {
 *     console.log("lost:", event.lost);
 *   } else if (event.type === "response.done") break;
 * }
 * ```
 */
export class RealtimeSession
  implements AsyncIterable<SessionEvent>, AsyncDisposable {
  readonly #core: SessionCore;

  static {
    readCore = (session) => session.#core;
  }

  /**
   * Made by `connect()`.
   *
   * @param core The session behind it.
   */
  constructor(core: SessionCore) {
    this.#core = core;
  }

  /** ID of the server's session; each connection has a different one. `null` for a call that was joined. */
  get id(): string | null {
    return this.#core.state.id;
  }

  /** The phase of the session, e.g. `ready` or `reconnecting`. */
  get phase(): SessionPhase {
    return this.#core.supervisor.phase;
  }

  /** The configuration as last reported by the server; `null` before that. */
  get config(): WireConfig | null {
    return this.#core.state.config;
  }

  /** Resolves when the session has ended; never rejects. */
  get closed(): Promise<Close> {
    return this.#core.ended;
  }

  /** The conversation: items in the server's order, with transcripts. */
  get history(): Pick<
    History,
    "items" | "size" | "get" | "before" | "transcript"
  > {
    return this.#core.history;
  }

  /** Tokens used, and their cost. */
  get usage(): Pick<Usage, "total" | "of" | "cost"> {
    return this.#core.usage;
  }

  /** Bytes that wait to be sent, in the session and in the runtime. */
  get bufferedAmount(): number {
    return this.#core.sender.bufferedAmount;
  }

  /** Reports how far the audio was played; required with `playback: "reported"`. */
  readonly playback: {
    /**
     * Reports how much of an item was played.
     *
     * @param itemId The item.
     * @param playedMs Audio of it that was played, in ms.
     */
    mark(itemId: string, playedMs: number): void;
  } = {
    mark: (itemId, playedMs) => this.#core.playback.mark(itemId, playedMs),
  };

  /** The input audio buffer on the server. */
  readonly inputAudioBuffer: InputAudioBuffer = {
    append: (audio) => {
      return this.#core.sender.appendOrDrop(
        typeof audio === "string"
          ? base64(audio)
          : encodeBase64(bytesOf(audio)),
      );
    },
    commit: () =>
      this.#ask(
        { type: "input_audio_buffer.commit" },
        (event) => (event as { item_id: string }).item_id,
      ),
    clear: () =>
      this.#ask(
        { type: "input_audio_buffer.clear" },
        nothing,
      ),
  };

  /** The buffer of audio that the server plays itself, over WebRTC and SIP. */
  readonly outputAudioBuffer: {
    /** Stops the playback. */
    clear(): Promise<void>;
  } = {
    clear: () =>
      this.#ask(
        { type: "output_audio_buffer.clear" },
        nothing,
      ),
  };

  /** The conversation on the server. */
  readonly conversation: {
    /** Its items. */
    readonly item: ConversationItems;
  } = {
    item: {
      create: (item, after) =>
        this.#ask(
          {
            type: "conversation.item.create",
            item,
            previous_item_id: after,
          },
          itemOf,
        ),
      retrieve: (itemId) =>
        this.#ask(
          { type: "conversation.item.retrieve", item_id: itemId },
          itemOf,
        ),
      truncate: (itemId, audioEndMs, contentIndex = 0) =>
        this.#ask(
          {
            type: "conversation.item.truncate",
            item_id: itemId,
            content_index: contentIndex,
            audio_end_ms: audioEndMs,
          },
          nothing,
        ),
      delete: (itemId) =>
        this.#ask(
          { type: "conversation.item.delete", item_id: itemId },
          nothing,
        ),
    },
  };

  /** Responses. */
  readonly response: Responses = {
    create: (params = {}) => this.#core.scheduler.create(params),
    cancel: () => ignorable(this.#core.scheduler.stopActive()),
    cancelAll: () => ignorable(this.#core.scheduler.stopAll()),
    all: () => this.#core.scheduler.follow(),
  };

  /** Audio as streams. */
  get audio(): SessionAudio<ItemAudioChunk> {
    const { sender, output, state } = this.#core;
    return sessionAudio(sender, output, state.outputFormat);
  }

  /**
   * Changes the configuration. The server accepts or refuses it as a whole.
   *
   * @param config The fields to change; `type` is filled in, and runnable tools are run by the session.
   * @returns The configuration as the server applied it.
   */
  update(config: SessionConfig): Promise<WireConfig> {
    return ignorable(
      this.#core.update(config).then((event) => {
        const { session } = event as unknown as { session?: WireConfig | null };
        // some servers acknowledge without details
        return typeof session === "object" && session !== null
          ? session
          : this.config as WireConfig;
      }),
    );
  }

  /**
   * Sends an event without waiting for a reply; the IDs that it lacks are filled in.
   *
   * A `response.create` sent this way does not wait for other responses. What a loss makes of any
   * other command than of audio is told in `lost`.
   *
   * @returns `false` if the session has ended, and for audio that did not go out at once.
   */
  send(event: RealtimeClientEvent): boolean {
    const { sender } = this.#core;
    if (event.type !== "session.update") return sender.send(event);
    if (this.phase === "closed" || this.phase === "closing") return false;
    // it must apply after a reconnect, too
    ignorable(this.#core.update(event.session, event.event_id));
    return true;
  }

  /** Calls a listener for every event of a type. What it throws is the `cause` of an `error` event. */
  on<T extends SessionEvent["type"]>(
    type: T,
    listener: (event: EventOf<SessionEvent, T>) => void,
  ): this {
    this.#core.hub.on(type, listener);
    return this;
  }

  /** Removes a listener that {@linkcode RealtimeSession.on} added. */
  off<T extends SessionEvent["type"]>(
    type: T,
    listener: (event: EventOf<SessionEvent, T>) => void,
  ): this {
    this.#core.hub.off(type, listener);
    return this;
  }

  /**
   * The next event of a type.
   *
   * @throws {OpenAIError} If the session ends first.
   */
  once<T extends SessionEvent["type"]>(
    type: T,
    options?: OnceOptions,
  ): Promise<EventOf<SessionEvent, T>> {
    return this.#core.hub.once(type, options);
  }

  /**
   * A view of the events from now on, with a bound of its own.
   *
   * @param type Only events of this type; all if left out.
   * @param options How many events wait for a slow loop, and what happens beyond that.
   */
  events<T extends SessionEvent["type"]>(
    type?: T,
    options?: QueueOptions,
  ): Queue<EventOf<SessionEvent, T>> {
    return this.#core.hub.events(type, options);
  }

  /**
   * Interrupts the assistant: cancels the active response, truncates it to what the user heard,
   * and deletes the rest.
   *
   * A server that detects turns cancels the response by itself, but does not know what was heard.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const client = openai.client(); // or new OpenAI()
   * await using session = await client.realtime.connect({ model: "gpt-realtime" });
   * session.on("input_audio_buffer.speech_started", () => session.interrupt());
   * ```
   *
   * @returns What was heard and what was deleted.
   */
  interrupt(): Promise<Interruption> {
    return ignorable(interrupt(this.#core));
  }

  /**
   * Moves the conversation to a new connection, once no response or turn is in progress.
   *
   * @param reason Included in the `rotated` event.
   * @returns Whether the connection was replaced.
   */
  rotate(reason = "manual"): Promise<boolean> {
    return this.#core.rotate(reason);
  }

  /**
   * The conversation as JSON, for `connect({ from })` in another process.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const client = openai.client(); // or new OpenAI()
   * const first = await client.realtime.connect({ model: "gpt-realtime" });
   * const text = JSON.stringify(first.snapshot());
   * await first.close();
   * await using second = await client.realtime.connect({ from: JSON.parse(text) });
   * ```
   */
  snapshot(): Snapshot {
    return this.#core.snapshot();
  }

  /**
   * Waits until everything that was sent is handled, then closes.
   *
   * @param options `timeout`: longest wait, in ms. @default {10_000}
   */
  async finish(
    { timeout = 10_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    const clock = new AbortController();
    const timer = setTimeout(
      () => clock.abort(),
      Math.min(timeout, MAX_TIMER_MS),
    );
    await this.#core.quiet(clock.signal);
    clearTimeout(timer);
    return await this.close();
  }

  /** Closes now. */
  async close(): Promise<Close> {
    await this.#core.supervisor.close();
    return await this.closed;
  }

  /** Closes now. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Every event from now on. */
  [Symbol.asyncIterator](): AsyncIterator<SessionEvent, undefined> {
    return this.#core.hub.events();
  }

  /** Sends a command and reads its acknowledgement. */
  #ask<T>(
    event: RealtimeClientEvent,
    read: (reply: RealtimeServerEvent) => T,
  ): Promise<T> {
    return ignorable(this.#core.sender.command(event).then(read));
  }
}

function nothing(): void {}

function itemOf(event: RealtimeServerEvent): KnownItem {
  return (event as { item: KnownItem }).item;
}
