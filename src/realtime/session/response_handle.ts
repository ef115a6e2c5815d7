/**
 * One answer, followed while it is given.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { base64Length, decodeBase64 } from "../../core/base64.ts";
import { Subscribers } from "../../socket/subscribers.ts";
import { ResponseFailedError } from "../wire/errors.ts";
import { Transcript } from "../conversation/transcript.ts";
import type {
  RealtimeResponse,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";
import type { ItemAudioChunk } from "../audio/audio_chunk.ts";

/** What a handle needs of its session. */
export interface ResponseControl {
  /** Cancels the answer, or takes back the request for it if it has not begun. */
  cancel(id: string | null): Promise<void>;
  /** Playing time of so many bytes of output audio, in ms. */
  duration(bytes: number): number;
  /** How it was asked for. */
  readonly params: RealtimeResponseCreateParams;
}

/**
 * An answer of the model: iterate over its events, or ask for its text, its audio or its end.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client(); // or new OpenAI()
 * await using session = await client.realtime.connect({ model: "gpt-realtime" });
 * const answer = session.response.create({ instructions: "Say hello." });
 * for await (const { bytes } of answer.audio) console.log(bytes.length, "bytes");
 * console.log(await answer.transcript(), (await answer.done).status);
 * ```
 *
 * `text()` and `transcript()` can be asked for at any time. Iteration and `audio` begin
 * with what comes after they were asked for; right after `response.create()` that is all.
 */
export class ResponseHandle implements AsyncIterable<RealtimeServerEvent> {
  readonly #control: ResponseControl;
  readonly #text: Transcript = new Transcript();
  readonly #transcript: Transcript = new Transcript();
  readonly #views: Subscribers<RealtimeServerEvent> = new Subscribers<
    RealtimeServerEvent
  >();
  readonly #done: PromiseWithResolvers<RealtimeResponse> = Promise
    .withResolvers<RealtimeResponse>();
  readonly #after: PromiseWithResolvers<ResponseHandle | null> = Promise
    .withResolvers<ResponseHandle | null>();
  readonly #heardMs: Map<string, number> = new Map(); // part -> audio that came
  #ended = false;
  #id: string | null = null;

  /**
   * Resolves with the answer when it has ended: completed, incomplete or cancelled.
   *
   * Rejects with a `ResponseFailedError` if it failed, with a `RealtimeError` if the API
   * refused the request, and with a `ConnectionClosedError` if the connection ended first.
   */
  readonly done: Promise<RealtimeResponse> = this.#done.promise;

  /**
   * Resolves with the answer that goes on where this one called tools that the session runs;
   * `null` if it called none, or if nobody asks for more. Never rejects.
   *
   * @example A turn to its end
   * ```ts ignore
   * let answer: ResponseHandle | null = session.response.create();
   * for (; answer; answer = await answer.after) {
   *   for await (const piece of answer.transcript()) console.log(piece);
   * }
   * ```
   */
  readonly after: Promise<ResponseHandle | null> = this.#after.promise;

  /**
   * Made by `response.create()`.
   *
   * @param control The session's side of the answer.
   */
  constructor(control: ResponseControl) {
    this.#control = control;
    this.done.catch(() => {}); // whoever wants to know holds the promise itself
  }

  /** ID of the answer; `null` until it has begun. */
  get id(): string | null {
    return this.#id;
  }

  /** The text: await it for the whole, or iterate over it as it grows. */
  text(): Transcript {
    return this.#text;
  }

  /** What the audio says: await it for the whole, or iterate over it as it grows. */
  transcript(): Transcript {
    return this.#transcript;
  }

  /** The answer's audio, from now on. Each reading is a stream of its own. */
  get audio(): ReadableStream<ItemAudioChunk> {
    const events = this.#views.open({ max: MAX_WAITING_EVENTS });
    const heard = new Map(this.#heardMs);
    const { duration } = this.#control;
    return new ReadableStream<ItemAudioChunk>({
      async pull(controller) {
        for (;;) {
          const { done, value: event } = await events.next();
          if (done) return controller.close();
          if (event.type !== "response.output_audio.delta") continue;
          const bytes = decodeBase64(event.delta);
          const startMs = pass(heard, event, duration(bytes.length));
          return controller.enqueue({
            itemId: event.item_id,
            contentIndex: event.content_index,
            bytes,
            startMs,
          });
        }
      },
      cancel: () => void events.return(),
    }, { highWaterMark: 0 });
  }

  /**
   * Stops the answer. One that has ended already stays as it is.
   *
   * @returns When the API has confirmed it.
   */
  cancel(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    const cancelled = this.#control.cancel(this.#id);
    cancelled.catch(() => {}); // it may be ignored: `done` tells as well
    return cancelled;
  }

  /** The answer's events, from now on. */
  [Symbol.asyncIterator](): AsyncIterator<RealtimeServerEvent, undefined> {
    return this.#views.open({ max: MAX_WAITING_EVENTS });
  }

  /**
   * Takes an event of this answer. For the session.
   *
   * @ignore
   */
  take(event: RealtimeServerEvent): void {
    switch (event.type) {
      case "response.created":
        this.#id = event.response.id ?? null;
        break;
      case "response.output_audio.delta":
        pass(
          this.#heardMs,
          event,
          this.#control.duration(base64Length(event.delta)),
        );
        break;
      case "response.output_text.delta":
        this.#text.add(event.delta);
        break;
      case "response.output_audio_transcript.delta":
        this.#transcript.add(event.delta);
        break;
      case "response.output_text.done":
        if (this.#text.empty) this.#text.add(event.text);
        break;
      case "response.output_audio_transcript.done":
        if (this.#transcript.empty) this.#transcript.add(event.transcript);
        break;
    }
    this.#views.push(event);
    if (event.type !== "response.done") return;
    this.end(
      event.response.status === "failed"
        ? new ResponseFailedError(event.response)
        : undefined,
      event.response,
    );
  }

  /**
   * Another answer goes on where this one called tools. For the session.
   *
   * @returns How this one was asked for.
   * @ignore
   */
  goesOn(next: Promise<ResponseHandle | null>): RealtimeResponseCreateParams {
    this.#after.resolve(next);
    return this.#control.params;
  }

  /**
   * Ends the answer. For the session.
   *
   * @ignore
   */
  end(error: unknown, response?: RealtimeResponse): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#after.resolve(null);
    if (error === undefined && response) this.#done.resolve(response);
    else this.#done.reject(error);
    this.#text.end(error);
    this.#transcript.end(error);
    this.#views.end(error);
  }
}

/** Goes on in the audio of a part; returns where that was, in ms. */
function pass(
  heard: Map<string, number>,
  { item_id, content_index }: { item_id: string; content_index: number },
  ms: number,
): number {
  const part = `${item_id} ${content_index}`;
  const startMs = heard.get(part) ?? 0;
  heard.set(part, startMs + ms);
  return startMs;
}
