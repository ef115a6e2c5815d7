/**
 * One response, followed while it is generated.
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

/** The session as a handle needs it. */
export interface ResponseControl {
  /** Cancels the response, or its request if the response has not begun. */
  cancel(id: string | null): Promise<void>;
  /** Playing time of output audio of a given size, in ms. */
  duration(bytes: number): number;
  /** Parameters of its request. */
  readonly params: RealtimeResponseCreateParams;
}

/**
 * A response of the model: iterate over its events, or read its text, its audio or its end.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client(); // or new OpenAI()
 * await using session = await client.realtime.connect({ model: "gpt-realtime" });
 * const response = session.response.create({ instructions: "Say hello." });
 * for await (const { bytes } of response.audio) console.log(bytes.length, "bytes");
 * console.log(await response.transcript(), (await response.done).status);
 * ```
 *
 * `text()` and `transcript()` are complete, whenever they are called. Iteration and `audio` start
 * with the next event; called right after `response.create()`, they miss nothing.
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
  readonly #next: PromiseWithResolvers<ResponseHandle | null> = Promise
    .withResolvers<ResponseHandle | null>();
  readonly #receivedMs: Map<string, number> = new Map(); // by content part
  #ended = false;
  #id: string | null = null;

  /**
   * Resolves with the response when it has ended: completed, incomplete or cancelled.
   *
   * Rejects with a `ResponseFailedError` if it failed, with a `RealtimeError` if the API
   * refused the request, and with a `ConnectionClosedError` if the connection ended first.
   */
  readonly done: Promise<RealtimeResponse> = this.#done.promise;

  /**
   * Resolves with the response that continues this one after the session has run its tool
   * calls; `null` if it has none, or if the session requests no further response. Never rejects.
   *
   * @example All responses of a turn
   * ```ts ignore
   * let response: ResponseHandle | null = session.response.create();
   * for (; response; response = await response.next) {
   *   for await (const delta of response.transcript()) console.log(delta);
   * }
   * ```
   */
  readonly next: Promise<ResponseHandle | null> = this.#next.promise;

  /**
   * Made by `response.create()`.
   *
   * @param control The session as the handle needs it.
   */
  constructor(control: ResponseControl) {
    this.#control = control;
    this.done.catch(() => {}); // a rejection is not unhandled just because the promise is not used
  }

  /** ID of the response; `null` until it has begun. */
  get id(): string | null {
    return this.#id;
  }

  /** The text: await it for the complete text, or iterate over it as it grows. */
  text(): Transcript {
    return this.#text;
  }

  /** The transcript of the audio: await it for the complete text, or iterate over it as it grows. */
  transcript(): Transcript {
    return this.#transcript;
  }

  /** The audio from now on. Each read of this property opens another stream. */
  get audio(): ReadableStream<ItemAudioChunk> {
    const events = this.#views.open({ max: MAX_WAITING_EVENTS });
    const receivedMs = new Map(this.#receivedMs);
    const { duration } = this.#control;
    return new ReadableStream<ItemAudioChunk>({
      async pull(controller) {
        for (;;) {
          const { done, value: event } = await events.next();
          if (done) return controller.close();
          if (event.type !== "response.output_audio.delta") continue;
          const bytes = decodeBase64(event.delta);
          const ms = duration(bytes.length);
          const startMs = advance(receivedMs, event, ms);
          return controller.enqueue({
            itemId: event.item_id,
            contentIndex: event.content_index,
            bytes,
            startMs,
            endMs: startMs + ms,
          });
        }
      },
      cancel: () => void events.return(),
    }, { highWaterMark: 0 });
  }

  /**
   * Cancels the response. One that has ended stays as it is.
   *
   * @returns Resolves when the API has confirmed the cancellation.
   */
  cancel(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    const cancelled = this.#control.cancel(this.#id);
    cancelled.catch(() => {}); // the promise may be ignored: `done` settles too
    return cancelled;
  }

  /** The events of the response, from now on. */
  [Symbol.asyncIterator](): AsyncIterator<RealtimeServerEvent, undefined> {
    return this.#views.open({ max: MAX_WAITING_EVENTS });
  }

  /**
   * Takes an event of this response. For the session.
   *
   * @ignore
   */
  take(event: RealtimeServerEvent): void {
    switch (event.type) {
      case "response.created":
        this.#id = event.response.id ?? null;
        break;
      case "response.output_audio.delta":
        advance(
          this.#receivedMs,
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
        this.#text.fill(event.text);
        break;
      case "response.output_audio_transcript.done":
        this.#transcript.fill(event.transcript);
        break;
    }
    this.#views.push(event);
    if (event.type !== "response.done") return;
    this.#complete(event.response);
    this.end(
      event.response.status === "failed"
        ? new ResponseFailedError(event.response)
        : undefined,
      event.response,
    );
  }

  /** Some servers send a text only with the end of the response. */
  #complete({ output = [] }: RealtimeResponse): void {
    const parts = output.flatMap((item) =>
      item.type === "message" ? item.content as SaidPart[] ?? [] : []
    );
    const text = parts.map((part) => part.text ?? "").join("");
    const transcript = parts.map((part) => part.transcript ?? "").join("");
    this.#text.fill(text);
    this.#transcript.fill(transcript);
  }

  /**
   * Sets the response that continues this one. For the session.
   *
   * @returns The parameters of this response's request.
   * @ignore
   */
  continueWith(
    next: Promise<ResponseHandle | null>,
  ): RealtimeResponseCreateParams {
    this.#next.resolve(next);
    return this.#control.params;
  }

  /**
   * Ends the response. For the session.
   *
   * @ignore
   */
  end(error: unknown, response?: RealtimeResponse): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#next.resolve(null);
    if (error === undefined && response) this.#done.resolve(response);
    else this.#done.reject(error);
    this.#text.end(error);
    this.#transcript.end(error);
    this.#views.end(error);
  }
}

interface SaidPart {
  readonly text?: string;
  readonly transcript?: string;
}

/** Adds received audio to its content part; returns where in the part it starts, in ms. */
function advance(
  receivedMs: Map<string, number>,
  { item_id, content_index }: { item_id: string; content_index: number },
  ms: number,
): number {
  const part = `${item_id} ${content_index}`;
  const startMs = receivedMs.get(part) ?? 0;
  receivedMs.set(part, startMs + ms);
  return startMs;
}
