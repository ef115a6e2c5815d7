/**
 * What users hold: one conversation, whatever the network does.
 *
 * @module
 */
import { encodeBase64 } from "../../core/base64.ts";
import type { Close } from "../../socket/close.ts";
import type { SessionPhase } from "../../socket/supervisor.ts";
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

/** A command's promise may be ignored: a refusal is also an `error` event. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/**
 * A realtime session. Made by `connect()`; iterate over it for everything that happens.
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
  readonly #engine: SessionCore;

  /**
   * Made by `connect()`.
   *
   * @param engine Its inner life.
   */
  constructor(engine: SessionCore) {
    this.#engine = engine;
  }

  /** ID of the server's session; each connection has another one. `null` for a call that was joined. */
  get id(): string | null {
    return this.#engine.state.id;
  }

  /** Where the session is in its life. */
  get phase(): SessionPhase {
    return this.#engine.supervisor.phase;
  }

  /** The configuration that is in force, as far as the server told. */
  get config(): WireConfig | null {
    return this.#engine.state.config;
  }

  /** Resolves when the session is over; never rejects. */
  get closed(): Promise<Close> {
    return this.#engine.ended;
  }

  /** The conversation: items in the server's order, with transcripts. */
  get history(): Pick<
    History,
    "items" | "size" | "get" | "before" | "transcript"
  > {
    return this.#engine.history;
  }

  /** What was used, and what it costs. */
  get usage(): Pick<Usage, "total" | "of" | "cost"> {
    return this.#engine.usage;
  }

  /** Bytes that wait to be sent, in the session and in the runtime. */
  get bufferedAmount(): number {
    return this.#engine.sender.bufferedAmount;
  }

  /** What plays the audio says how far it is. */
  readonly playback: {
    /**
     * Notes that so much of an item was played.
     *
     * @param itemId The item.
     * @param playedMs Audio of it that was played, in ms.
     */
    mark(itemId: string, playedMs: number): void;
  } = {
    mark: (itemId, playedMs) => this.#engine.playback.mark(itemId, playedMs),
  };

  /** The microphone's buffer on the server. */
  readonly inputAudioBuffer: InputAudioBuffer = {
    append: (audio) => {
      return this.#engine.sender.appendOrDrop(
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
    /** Stops what is being played. */
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

  /** Answers. */
  readonly response: Responses = {
    create: (params = {}) => this.#engine.scheduler.create(params),
    cancel: () => heard(this.#engine.scheduler.stopActive()),
    all: () => this.#engine.scheduler.follow(),
  };

  /** Audio as streams. */
  get audio(): SessionAudio<ItemAudioChunk> {
    const { sender, output, state } = this.#engine;
    return sessionAudio(sender, output, state.outputFormat);
  }

  /**
   * Changes the configuration. One wrong field refuses all of it.
   *
   * @param config What to change; `type` is filled in, and tools that run here are run.
   * @returns The configuration as the server took it.
   */
  update(config: SessionConfig): Promise<WireConfig> {
    return heard(
      this.#engine.update(config).then((event) => {
        const { session } = event as unknown as { session?: WireConfig | null };
        // some servers acknowledge without details
        return typeof session === "object" && session !== null
          ? session
          : this.config as WireConfig;
      }),
    );
  }

  /**
   * Sends an event without waiting for an answer; the IDs that it lacks are filled in.
   *
   * A `response.create` sent this way waits for no other answer. What a loss makes of any
   * other command than of audio is told in `lost`.
   *
   * @returns `false` if the session has ended, and for audio that did not go out at once.
   */
  send(event: RealtimeClientEvent): boolean {
    const { sender } = this.#engine;
    if (event.type !== "session.update") return sender.send(event);
    if (this.phase === "closed" || this.phase === "closing") return false;
    // it must apply after a reconnect, too
    heard(this.#engine.update(event.session, event.event_id));
    return true;
  }

  /** Calls a listener for every event of a type. What it throws is the `cause` of an `error` event. */
  on<T extends SessionEvent["type"]>(
    type: T,
    listener: (event: EventOf<SessionEvent, T>) => void,
  ): this {
    this.#engine.hub.on(type, listener);
    return this;
  }

  /** Ends what {@linkcode RealtimeSession.on} began. */
  off<T extends SessionEvent["type"]>(
    type: T,
    listener: (event: EventOf<SessionEvent, T>) => void,
  ): this {
    this.#engine.hub.off(type, listener);
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
    return this.#engine.hub.once(type, options);
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
    return this.#engine.hub.events(type, options);
  }

  /**
   * The user speaks up: cancels the answer, cuts it to what was heard, forgets the rest.
   *
   * A server that detects turns cancels by itself; what was heard it does not know.
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
   * @returns What was heard of it.
   */
  interrupt(): Promise<Interruption> {
    return heard(interrupt(this.#engine));
  }

  /**
   * Moves the conversation to a fresh connection, at a moment when that cuts nothing off.
   *
   * @param reason Told by the `rotated` event.
   * @returns Whether it came about.
   */
  rotate(reason = "manual"): Promise<boolean> {
    return this.#engine.rotate(reason);
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
    return this.#engine.snapshot();
  }

  /**
   * Lets what was sent be answered, then closes.
   *
   * @param options `timeout`: longest that it waits, in ms. @default {10_000}
   */
  async finish(
    { timeout = 10_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    const clock = new AbortController();
    const timer = setTimeout(
      () => clock.abort(),
      Math.min(timeout, MAX_TIMER_MS),
    );
    await this.#engine.quiet(clock.signal);
    clearTimeout(timer);
    return await this.close();
  }

  /** Closes now. */
  async close(): Promise<Close> {
    await this.#engine.supervisor.close();
    return await this.closed;
  }

  /** Closes now. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Everything that happens from now on. */
  [Symbol.asyncIterator](): AsyncIterator<SessionEvent, undefined> {
    return this.#engine.hub.events();
  }

  /** Sends a command and reads its answer. */
  #ask<T>(
    event: RealtimeClientEvent,
    read: (answer: RealtimeServerEvent) => T,
  ): Promise<T> {
    return heard(this.#engine.sender.command(event).then(read));
  }
}

function nothing(): void {}

function itemOf(event: RealtimeServerEvent): KnownItem {
  return (event as { item: KnownItem }).item;
}
