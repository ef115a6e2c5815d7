/**
 * A turn of the conversation: what the user says, and every response up to the last one.
 *
 * @module
 */
import { Transcript } from "../conversation/transcript.ts";
import type { RealtimeResponse } from "../wire/types.ts";
import type { ResponseHandle } from "./response_handle.ts";

/**
 * The reply to a message: one response, or several if the model calls tools.
 *
 * Await `text()` or `transcript()` for the words of the whole turn, iterate over either as it
 * grows, or iterate over the turn for its responses.
 */
export class Turn implements AsyncIterable<ResponseHandle> {
  readonly #first: ResponseHandle;
  #current: ResponseHandle;
  readonly #text: Transcript = new Transcript();
  readonly #transcript: Transcript = new Transcript();

  /**
   * Resolves with the last response when the turn has ended, or with one that was cancelled.
   *
   * Rejects with what ended the turn early, as `ResponseHandle.done` does, and if the message
   * is refused.
   */
  readonly done: Promise<RealtimeResponse>;

  /**
   * Made by `session.say()`.
   *
   * @param message Settles when the server has the message, or has refused it.
   * @param first The first response.
   */
  constructor(message: Promise<unknown>, first: ResponseHandle) {
    this.#first = this.#current = first;
    this.done = this.#follow(message);
    this.done.then(
      () => this.#end(),
      (error) => this.#end(error),
    );
  }

  /** The text of all responses. An incomplete or cancelled response contributes the text that it has. */
  text(): Transcript {
    return this.#text;
  }

  /** The words of the audio of all responses. */
  transcript(): Transcript {
    return this.#transcript;
  }

  /** Cancels the response in progress; no other one follows. */
  cancel(): Promise<void> {
    return this.#current.cancel();
  }

  /** The responses, in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ResponseHandle, undefined> {
    let response: ResponseHandle | null = this.#first;
    for (; response; response = await response.next) yield response;
  }

  async #follow(message: Promise<unknown>): Promise<RealtimeResponse> {
    // a response to a message that the server lacks is about something else
    const refused = message.then(
      () => new Promise<never>(() => {}),
      (error) => {
        this.#first.cancel();
        throw error;
      },
    );
    for (;;) {
      const response = this.#current;
      const [done] = await Promise.race([
        refused,
        Promise.all([
          response.done,
          copy(response.text(), this.#text),
          copy(response.transcript(), this.#transcript),
        ]),
      ]);
      const next = await response.next;
      if (!next) return done;
      this.#current = next;
    }
  }

  #end(error?: unknown): void {
    this.#text.end(error);
    this.#transcript.end(error);
  }
}

async function copy(from: Transcript, to: Transcript): Promise<void> {
  for await (const piece of from) to.add(piece);
}
