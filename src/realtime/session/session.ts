/**
 * A realtime session: one conversation that outlives its connections.
 *
 * @module
 */
import type { Close } from "../../socket/close.ts";
import type { SessionPhase } from "../../socket/session_phase.ts";
import type { EventOf, OnceOptions } from "../../socket/event_hub.ts";
import type { Queue, QueueOptions } from "../../socket/queue.ts";
import { MAX_TIMER_MS } from "../../core/waits.ts";
import type { ItemAudioChunk } from "../audio/audio_chunk.ts";
import { type SessionAudio, sessionAudio } from "../audio/session_audio.ts";
import type { SessionConfig, WireConfig } from "../wire/config.ts";
import type { SessionCore } from "./session_core.ts";
import type { SessionEvent } from "../wire/events.ts";
import type { History } from "../conversation/history.ts";
import { interrupt, type Interruption } from "./interrupt.ts";
import {
  type Commands,
  commandsOf,
  ignorable,
  type InputAudioBuffer,
  type OutputAudioBuffer,
  type PlaybackReports,
  type Responses,
} from "./session_api.ts";
import { type Agent, become } from "./agent.ts";
import { Turn } from "./turn.ts";
import type { Snapshot } from "../conversation/snapshot.ts";
import type { Usage } from "../conversation/usage.ts";
import type {
  RealtimeClientEvent,
  RealtimeResponseCreateParams,
} from "../wire/types.ts";

let readCore: (session: RealtimeSession) => SessionCore;

/** The core behind a session, for the modules of this library that need more than programs do. */
export function coreOf(session: RealtimeSession): SessionCore {
  return readCore(session);
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
  #made: Commands | null = null;

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

  /** Made when first used: a session behind a relay needs none of them. */
  get #commands(): Commands {
    return this.#made ??= commandsOf(this.#core);
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
    return this.#core.ended.promise;
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
  get playback(): PlaybackReports {
    return this.#commands.playback;
  }

  /** The input audio buffer on the server. */
  get inputAudioBuffer(): InputAudioBuffer {
    return this.#commands.inputAudioBuffer;
  }

  /** The buffer of audio that the server plays itself, over WebRTC and SIP. */
  get outputAudioBuffer(): OutputAudioBuffer {
    return this.#commands.outputAudioBuffer;
  }

  /** The conversation on the server. */
  get conversation(): Commands["conversation"] {
    return this.#commands.conversation;
  }

  /** Responses. */
  get response(): Responses {
    return this.#commands.response;
  }

  /** Audio as streams. */
  get audio(): SessionAudio<ItemAudioChunk> {
    const { sender, output, state, onInputEnd } = this.#core;
    return sessionAudio(sender, output, state.outputFormat, onInputEnd);
  }

  /**
   * Sends a message of the user, and follows the whole turn of the model: its response, and those
   * that follow tool calls. It does not interrupt a response in progress.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const client = openai.client(); // or new OpenAI()
   * await using session = await client.realtime.connect({
   *   model: "gpt-realtime",
   *   session: { output_modalities: ["text"] },
   * });
   * console.log(await session.say("What does duplex mean?").text());
   * ```
   *
   * @param text The message of the user.
   * @param params Parameters of the response.
   * @throws {TypeError} If the text is not a string.
   */
  say(text: string, params?: RealtimeResponseCreateParams): Turn {
    if (typeof text !== "string") {
      throw new TypeError(`say() takes a string, got ${typeof text}`);
    }
    const message = this.conversation.item.create({
      type: "message",
      role: "user",
      content: [{ type: "input_text", text }],
    });
    return new Turn(message, this.response.create(params));
  }

  /**
   * Hands the conversation over to another agent: its instructions, tools and voice apply
   * together, from the next response on, or not at all. They survive reconnects and rotations. What
   * the agent does not define stays as it is.
   *
   * A response in progress keeps the tools that it began with. The API refuses another voice once
   * the session has spoken: then the session moves to a fresh connection, which has that voice.
   *
   * @param agent The agent.
   * @returns Resolves when the next response will be that of the agent.
   * @throws {RealtimeError} If the API refuses the agent: then nothing has changed.
   * @throws {TypeError} At once, if a part of the agent is unknown.
   */
  become(agent: Agent): Promise<void> {
    return ignorable(become(this.#core, agent));
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
   * A `response.create` sent this way does not wait for other responses. After a loss, `lost` reports every
   * command except audio.
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
}
