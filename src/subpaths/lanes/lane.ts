/**
 * `openai/lib/responses/responses-websocket-lane`.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  Response,
  ResponsesClientEvent,
} from "../../generated/types/responses/responses.ts";
import { isTerminal, type ResponsesWebSocketEvent } from "./events.ts";
import { FinalResponse } from "./final_response.ts";
import type { LaneBuffer, Waiting } from "./lane_buffer.ts";
export type {
  OnWire,
  ResponsesWebSocketEvent,
  WireResponse,
} from "./events.ts";
export type { LaneBuffer, Load, Waiting } from "./lane_buffer.ts";

/** A request of a lane: what only HTTP has, and the stream, are left out. */
export type LaneRequest = Omit<
  Extract<ResponsesClientEvent, { type: "response.create" }>,
  "type" | "stream_id" | "stream" | "background"
>;

/** What a lane does with its connection. */
export interface LaneControls {
  /** Sends an event. */
  readonly send: (event: ResponsesClientEvent) => void;
  /** What waits for the reader. */
  readonly buffer: LaneBuffer;
}

/**
 * The events of one stream of responses over a shared socket, for one reader.
 *
 * `ResponsesWebSocketSession.lane()` creates it.
 */
export class ResponsesWebSocketLane {
  /** ID of the stream; `undefined` for events that name no stream. */
  readonly streamID: string | undefined;
  readonly #controls: LaneControls;
  readonly #stream: string | undefined;
  #failure: Error | undefined;
  #isRead = false;
  #wake: () => void = () => {};

  /**
   * @ignore Internal.
   * @param streamID ID of the stream.
   * @param controls What it does with its connection.
   */
  constructor(streamID: string | undefined, controls: LaneControls) {
    this.streamID = this.#stream = streamID;
    this.#controls = controls;
  }

  /**
   * Requests a response. `stream` and `background` are not sent.
   *
   * @param request The request.
   * @throws {OpenAIError} If the lane has ended, or the socket is not open.
   */
  create(request: LaneRequest): void {
    if (this.#failure) throw this.#failure;
    const { stream: _, background: __, stream_id: ___, ...fields } = request as
      & LaneRequest
      & Record<string, unknown>;
    this.#controls.send({
      ...fields,
      type: "response.create",
      ...(this.#stream === undefined ? {} : { stream_id: this.#stream }),
      // A hook of the program would replace the stream as well.
      toJSON: undefined,
    } as ResponsesClientEvent);
  }

  /**
   * Waits for the next event.
   *
   * @param options A signal that ends the wait, and leaves the events where they are.
   * @throws {OpenAIError} If the lane has ended, or another call is waiting.
   */
  async receive(
    options: { signal?: AbortSignal } = {},
  ): Promise<ResponsesWebSocketEvent> {
    return await this.#reading(async () =>
      (await this.#next(options.signal)).event
    );
  }

  /**
   * Reads up to the end of the next response: completed, failed or incomplete.
   *
   * If its last event leaves the output out, it has the items that were finished before. What cannot
   * be continued by another call, a signal or a limit in the middle of a response, ends the lane.
   *
   * @param options A signal, and the most bytes of events that the response may take.
   * @throws {WebSocketError} If the API reports an error.
   * @throws {OpenAIError} If the lane has ended, another call is waiting, or an event is invalid.
   */
  async finalResponse(
    options: { signal?: AbortSignal; maxResponseBytes?: number } = {},
  ): Promise<Response> {
    const { signal, maxResponseBytes } = options;
    const max = maxResponseBytes === undefined
      ? Infinity
      : positiveInteger(maxResponseBytes, "maxResponseBytes");
    return await this.#reading(async () => {
      const final = new FinalResponse();
      let bytes = 0;
      for (;;) {
        const entry = await this.#next(signal).catch((error) => {
          if (bytes > 0 && signal?.aborted) {
            this.fail(
              new OpenAIError(
                "Cannot read the lane: finalResponse() was aborted in the middle of a response",
              ),
            );
          }
          throw error;
        });
        bytes += entry.bytes;
        if (bytes > max) this.#exceeded(max, isTerminal(entry.event));
        const response = this.#checked(() => final.add(entry.event));
        if (response) return response;
      }
    });
  }

  #exceeded(max: number, isEnd: boolean): never {
    const error = new OpenAIError(
      `The response is larger than ${max} bytes (maxResponseBytes)`,
    );
    // The rest of the response would be taken for the next one.
    if (!isEnd) this.fail(error);
    throw error;
  }

  #checked<T>(add: () => T): T {
    try {
      return add();
    } catch (error) {
      // After an error of the API, the next response may follow.
      const isReported = error instanceof Error && "error" in error;
      if (!isReported) this.fail(error as Error);
      throw error;
    }
  }

  async #reading<T>(read: () => Promise<T>): Promise<T> {
    if (this.#isRead) {
      throw new OpenAIError(
        "Cannot read the lane: another receive() or finalResponse() is waiting",
      );
    }
    this.#isRead = true;
    try {
      return await read();
    } finally {
      this.#isRead = false;
    }
  }

  async #next(signal: AbortSignal | undefined): Promise<Waiting> {
    for (;;) {
      signal?.throwIfAborted();
      const entry = this.#controls.buffer.shift();
      if (entry) return entry;
      if (this.#failure) throw this.#failure;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      signal?.addEventListener("abort", this.#wake, { once: true });
      await promise;
      signal?.removeEventListener("abort", this.#wake);
    }
  }

  /** Ends the lane. The server is not asked to stop; its ID stays taken until the socket is replaced. */
  close(): void {
    this.fail(new OpenAIError("Cannot use the lane: close() was called"));
  }

  /** @ignore Internal: takes an event. */
  push(entry: Waiting): void {
    if (this.#failure) return;
    if (!this.#controls.buffer.push(entry)) {
      return this.fail(
        new OpenAIError(
          "Cannot hold more events in the lane: the reader is too slow (maxBufferedEvents, maxBufferedBytes)",
        ),
      );
    }
    this.#wake();
  }

  /** @ignore Internal: whether it takes no more events. */
  get ended(): boolean {
    return this.#failure !== undefined;
  }

  /** @ignore Internal: ends the lane behind the events that wait. */
  end(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  /** @ignore Internal: ends the lane, and drops the events that wait. */
  fail(error: Error): void {
    this.#controls.buffer.clear();
    this.end(error);
  }
}

/**
 * Checks a limit.
 *
 * @param value The limit.
 * @param name Its name.
 * @throws {OpenAIError} If it is not a positive integer.
 */
export function positiveInteger(value: number, name: string): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  const given: unknown = value;
  const found = typeof given === "string" ? JSON.stringify(given) : `${value}`;
  throw new OpenAIError(`${name} must be a positive integer, got ${found}`);
}
