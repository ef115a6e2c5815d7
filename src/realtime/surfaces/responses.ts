/**
 * Responses over one WebSocket: no handshake for each response, and several streams in parallel.
 *
 * @module
 */
import type {
  Response,
  ResponsesClientEvent,
  ResponsesServerEvent,
} from "../../generated/types/responses/responses.ts";
import { OpenAIError } from "../../errors.ts";
import { addOutputText } from "../../core/output_text.ts";
import { RealtimeError, ResponseFailedError } from "../wire/errors.ts";
import type { Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import { Queue } from "../../socket/queue.ts";
import { AnonymousRefusals } from "../wire/anonymous_refusals.ts";
import type { InFlight } from "../wire/pending_commands.ts";
import type { RealtimeErrorEvent } from "../wire/types.ts";
import { Channel } from "../channel/channel.ts";
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { MAX_TIMER_MS } from "../../core/waits.ts";
import type { ChannelOptions, Protocol } from "../channel/protocol.ts";

/** Parameters of a response: those of `responses.create`, without `stream` and `background`. */
export type ResponsesRequest = Omit<
  ResponsesClientEvent.ResponseCreate,
  "type" | "stream_id" | "background" | "background_options"
>;

/** Options of a response stream. */
export interface ResponseStreamOptions {
  /**
   * Stream that the response belongs to: 1 to 256 letters, digits, `_`, `.` or `-`. Responses
   * of one stream are created one after the other, streams response in parallel. By default all
   * responses share one stream.
   */
  readonly streamId?: string;
}

/** Form of a stream ID. */
const STREAM_ID = /^[\w.-]{1,256}$/;

/** Makes an ID for {@linkcode AnonymousRefusals} of that of a stream, which may be empty. */
const IN_STREAM = "stream ";

/** Code of the error that announces the connection's time limit. */
const LIMIT = "websocket_connection_limit_reached";

/** One response: iterate over its events, or await `done`. */
export class ResponseStream implements AsyncIterable<ResponsesServerEvent> {
  readonly #queue: Queue<ResponsesServerEvent> = new Queue({
    max: MAX_WAITING_EVENTS,
  });
  readonly #done: PromiseWithResolvers<Response> = Promise.withResolvers<
    Response
  >();

  /**
   * The response, completed or incomplete, with its `output_text`.
   *
   * Rejects with a {@linkcode ResponseFailedError} if it failed, with a
   * {@linkcode RealtimeError} if the API refused it, and with a `ConnectionClosedError` if the
   * connection closed first.
   */
  readonly done: Promise<Response> = this.#done.promise;

  /** ID of the response; `null` until it has begun. */
  id: string | null = null;

  /**
   * Whether its last event has arrived. For the connection.
   *
   * @ignore
   */
  isDone = false;

  constructor() {
    this.done.catch(() => {}); // it may be left unread without an unhandled rejection
  }

  /** The events, from the first one on. Can be iterated once. */
  [Symbol.asyncIterator](): AsyncIterator<ResponsesServerEvent, undefined> {
    return this.#queue;
  }

  /**
   * Takes an event. For the connection.
   *
   * @ignore
   */
  take(event: ResponsesServerEvent): void {
    const { response } = event as { response?: Response };
    if (response) {
      addOutputText(response);
      this.id ??= response.id;
    }
    this.#queue.push(event);
    switch (event.type) {
      case "response.completed":
      case "response.incomplete":
        if (!response) {
          this.end(
            new OpenAIError(
              `Cannot read the response: ${event.type} came without it`,
            ),
          );
          break;
        }
        this.isDone = true;
        this.#done.resolve(response);
        this.#queue.end();
        break;
      case "response.failed":
        this.end(new ResponseFailedError(response ?? {}));
        break;
      case "error":
        this.end(
          new RealtimeError("response.create", refusalOf(event)),
        );
    }
  }

  /**
   * Ends it early. For the connection.
   *
   * @ignore
   */
  end(error: unknown): void {
    this.isDone = true;
    this.#done.reject(error);
    this.#queue.end(error);
  }
}

/** A WebSocket over which responses are created. */
export class ResponsesConnection extends Channel<
  ResponsesClientEvent,
  ResponsesServerEvent
> {
  readonly #streams: Map<string, ResponseStream[]>;

  /**
   * Made by `client.responses.connect()`.
   *
   * @param endpoint Where to connect, and with which credentials.
   * @param protocol The protocol to speak.
   * @param streams Pending responses by stream, shared with the protocol.
   * @param options Options of the connection.
   */
  constructor(
    endpoint: Endpoint,
    protocol: Protocol<ResponsesServerEvent>,
    streams: Map<string, ResponseStream[]>,
    options: ChannelOptions,
  ) {
    super(endpoint, protocol, options);
    this.#streams = streams;
  }

  /**
   * Creates a response. With `generate: false` it only prepares the server for a later one.
   *
   * @param request Parameters of the response.
   * @param options Options of its stream.
   * @throws {TypeError} If the stream ID is malformed.
   */
  create(
    request: ResponsesRequest,
    { streamId }: ResponseStreamOptions = {},
  ): ResponseStream {
    if (streamId !== undefined && !STREAM_ID.test(streamId)) {
      throw new TypeError(
        `streamId must be 1 to 256 letters, digits, "_", "." or "-", got "${streamId}"`,
      );
    }
    const response = new ResponseStream();
    this.#ask(response, {
      ...request,
      type: "response.create",
      ...(streamId !== undefined ? { stream_id: streamId } : {}),
    });
    return response;
  }

  /**
   * Sends an event unchanged. A `response.create` that is sent this way takes its turn in its
   * stream like any other; iterate over the connection for its events.
   *
   * @returns `false` if it waits because the connection is congested or being restored.
   * @throws {OpenAIError} If the connection has ended.
   */
  override send(event: ResponsesClientEvent): boolean {
    return event.type === "response.create"
      ? this.#ask(new ResponseStream(), event)
      : super.send(event);
  }

  #ask(
    response: ResponseStream,
    event: ResponsesClientEvent.ResponseCreate,
  ): boolean {
    const streamId = event.stream_id ?? "";
    const sent = this.post(event, undefined, (error) => {
      leave(this.#streams, streamId, response);
      response.end(error);
    });
    const responses = this.#streams.get(streamId);
    if (responses) responses.push(response);
    else this.#streams.set(streamId, [response]);
    return sent;
  }

  /**
   * Waits for pending responses, then closes.
   *
   * @param options `timeout`: longest wait, in ms. @default {60_000}
   */
  async finish(
    { timeout = 60_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    const responses = [...this.#streams.values()].flat();
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      Promise.allSettled(responses.map((response) => response.done)),
      new Promise<void>((resolve) =>
        timer = setTimeout(resolve, Math.min(timeout, MAX_TIMER_MS))
      ),
    ]);
    clearTimeout(timer);
    return await this.close();
  }
}

/** The error of an event, to be completed with the command that it is about. */
function refusalOf(event: ResponsesServerEvent): RealtimeErrorEvent {
  const { error } = event as unknown as RealtimeErrorEvent;
  return { type: "error", event_id: "", error: { ...error } };
}

/** Whether this library made the error event: then it is not about a response. */
function isLocal(event: ResponsesServerEvent): boolean {
  const { error } = event as { error?: { type?: string } | null };
  return event.type === "error" && error?.type === "client_error";
}

/** Streams whose responses an error without a stream may be about. */
function candidates(
  streams: ReadonlyMap<string, readonly ResponseStream[]>,
): InFlight[] {
  // of several, one that has not begun
  const all = [...streams];
  const waiting = all.filter(([, [{ id }]]) => id === null);
  return (all.length > 1 ? waiting : all)
    .map(([id]) => [IN_STREAM + id, "response.create"]);
}

/** The stream of an event; `null` for an error that may be about several, or about none. */
function streamOf(
  event: ResponsesServerEvent,
  streams: ReadonlyMap<string, unknown>,
  refusals: AnonymousRefusals,
): string | null {
  const streamId = event.stream_id ?? "";
  if (event.type !== "error" || streams.has(streamId)) return streamId;
  const refusal = refusalOf(event);
  // this one is about the connection, which the server closes next
  if (refusal.error.code === LIMIT) return null;
  refusals.take(refusal);
  return refusal.error.event_id?.slice(IN_STREAM.length) ?? null;
}

/** Removes a response from its stream. */
function leave(
  streams: Map<string, ResponseStream[]>,
  streamId: string,
  response: ResponseStream,
): void {
  const left = (streams.get(streamId) ?? []).filter((one) => one !== response);
  if (left.length > 0) streams.set(streamId, left);
  else streams.delete(streamId);
}

/**
 * Opens a WebSocket for responses.
 *
 * When the connection drops, it reconnects; responses in progress reject, and are not created
 * again. Only the connection that created a response can use it as `previous_response_id`,
 * unless it was stored.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param options Options of the connection.
 */
export function connectResponses(
  endpoint: Endpoint,
  options: ChannelOptions = {},
): Promise<ResponsesConnection> {
  const streams = new Map<string, ResponseStream[]>();
  const failed = new Set<string>(); // IDs of responses that an error event ended: `response.failed` may follow
  const refused = new Set<string>(); // streams whose last response an error event ended before it had an ID
  const give = (streamId: string, event: ResponsesServerEvent) => {
    const [response] = streams.get(streamId) ?? [];
    response?.take(event);
    if (!response?.isDone) return;
    leave(streams, streamId, response);
    if (event.type !== "error") return;
    if (response.id === null) refused.add(streamId);
    else failed.add(response.id);
  };
  const refusals = new AnonymousRefusals(() => candidates(streams), (event) => {
    const { event_id, ...error } = event.error;
    give(event_id!.slice(IN_STREAM.length), { ...event, error } as never);
  });
  const protocol: Protocol<ResponsesServerEvent> = {
    url: socketURL(endpoint.baseURL, "/responses"),
    resumable: true,
    limited: true,
    setUp: () => Promise.resolve(), // the client sends the first event
    acknowledges: () => null,
    audioMs: () => 0,
    busy: () => streams.size > 0,
    take(event) {
      if (isLocal(event)) return;
      if (
        event.type === "response.failed" && failed.delete(event.response?.id)
      ) {
        return;
      }
      const streamId = streamOf(event, streams, refusals);
      if (streamId === null) return;
      if (event.type === "response.created") refused.delete(streamId);
      if (event.type === "response.failed" && refused.delete(streamId)) return;
      give(streamId, event);
      refusals.settle();
    },
    onDisconnected(close) {
      const responses = [...streams.values()].flat();
      for (const response of responses) {
        response.end(
          new ConnectionClosedError("response.create failed", close, "unknown"),
        );
      }
      streams.clear();
      refusals.clear();
      failed.clear();
      refused.clear();
      return responses.map(() => "response.create");
    },
  };
  return new ResponsesConnection(endpoint, protocol, streams, options)
    .start(options.signal);
}
