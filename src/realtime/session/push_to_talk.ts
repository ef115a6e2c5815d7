/**
 * Push-to-talk: the user speaks while a button is held.
 *
 * @module
 */
import { durationOf } from "../audio/audio.ts";
import type { RealtimeResponseCreateParams } from "../wire/types.ts";
import type { ResponseHandle } from "./response_handle.ts";
import type { RealtimeSession } from "./session.ts";

/** Least audio that the API commits, in ms. */
const MIN_COMMIT_MS = 100;

/** The button of {@linkcode pushToTalk}. */
export class PushToTalk {
  readonly #session: RealtimeSession;
  #writer: WritableStreamDefaultWriter<Uint8Array> | null = null;
  #ms = 0;

  /**
   * Takes the microphone, in the session's input format. What comes while the button is not held
   * is discarded, so one microphone can be piped into it for the whole session.
   */
  readonly input: WritableStream<Uint8Array> = new WritableStream<Uint8Array>({
    write: (chunk) => this.#write(chunk),
  });

  /**
   * Made by `pushToTalk()`.
   *
   * @param session A session whose server does not detect turns.
   */
  constructor(session: RealtimeSession) {
    this.#session = session;
  }

  /** Whether the button is held. */
  get pressed(): boolean {
    return this.#writer !== null;
  }

  /** The user begins to speak: the assistant is interrupted, and the microphone is sent. */
  press(): void {
    if (this.#writer) return;
    this.#session.interrupt();
    this.#ms = 0;
    this.#writer = this.#session.audio.input.getWriter();
    this.#writer.closed.catch(() => {}); // the session may end, which its own promises report
  }

  /**
   * The user has spoken: what was said is committed, and a response is requested.
   *
   * @param params Parameters of the response.
   * @returns The response, which rejects if the session has ended; `null` if there was less
   * audio than the API commits (100 ms).
   */
  async release(
    params?: RealtimeResponseCreateParams,
  ): Promise<ResponseHandle | null> {
    if (!await this.#stop()) return null;
    if (this.#ms < MIN_COMMIT_MS) {
      this.#session.inputAudioBuffer.clear();
      return null;
    }
    const committed = this.#session.inputAudioBuffer.commit();
    const response = this.#session.response.create(params);
    committed.catch(() => response.cancel()); // it would be about something else
    return response;
  }

  /** The user changed their mind: what was said since `press()` is discarded. */
  async cancel(): Promise<void> {
    if (await this.#stop()) await this.#session.inputAudioBuffer.clear();
  }

  async #write(chunk: Uint8Array): Promise<void> {
    if (!this.#writer) return;
    this.#ms += durationOf(
      chunk.byteLength,
      this.#session.audio.inputFormat,
    );
    await this.#writer.write(chunk);
  }

  /** Sends the rest of the microphone; returns whether the button was held. */
  async #stop(): Promise<boolean> {
    const writer = this.#writer;
    this.#writer = null;
    await writer?.close().catch(() => {}); // after the end of the session the response rejects
    return writer !== null;
  }
}

/**
 * Lets the user speak only while a button is held: the server does not detect turns any more.
 *
 * @example
 * ```ts ignore
 * import { pushToTalk } from "@duplex/openai/realtime";
 *
 * const talk = await pushToTalk(session);
 * microphone.pipeTo(talk.input);
 * button.onpointerdown = () => talk.press();
 * button.onpointerup = async () => {
 *   const response = await talk.release();
 *   console.log(await response?.transcript());
 * };
 * ```
 *
 * @param session The session.
 * @throws {RealtimeError} If the server refuses to leave the turns to the program.
 */
export async function pushToTalk(
  session: RealtimeSession,
): Promise<PushToTalk> {
  const { input } = session.config?.audio ?? {};
  if (input?.turn_detection !== null) {
    await session.update({ audio: { input: { turn_detection: null } } });
  }
  return new PushToTalk(session);
}
