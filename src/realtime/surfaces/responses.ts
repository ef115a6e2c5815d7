/**
 * Responses over one lasting socket: no handshake per answer, and lanes that do not wait
 * for each other.
 *
 * @module
 */
import type {
  Response,
  ResponsesClientEvent,
  ResponsesServerEvent,
} from "../../generated/types/responses/responses.ts";
import { addOutputText } from "../../core/output_text.ts";
import { RealtimeError, ResponseFailedError } from "../wire/errors.ts";
import type { Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import { Queue } from "../../socket/queue.ts";
import { Channel } from "../channel/channel.ts";
import { MAX_TIMER_MS, MAX_WAITING_EVENTS } from "../../core/limits.ts";
import type { ChannelOptions, Protocol } from "../channel/protocol.ts";

/** What to answer: the fields of `responses.create`, without `stream` and `background`. */
export type ResponsesRequest = Omit<
  ResponsesClientEvent.ResponseCreate,
  "type" | "stream_id" | "background" | "background_options"
>;

/** Where an answer is given. */
export interface ResponseStreamOptions {
  /**
   * Name of the lane: letters, digits, `_`, `.` and `-`, up to 256. Answers of one lane are
   * given one after the other, lanes side by side. Without one there is only one lane.
   */
  readonly streamId?: string;
}

const LANE = /^[\w.-]{1,256}$/;
const LIMIT = "websocket_connection_limit_reached";

/** One answer: iterate over its events, or await `done`. */
export class ResponseStream implements AsyncIterable<ResponsesServerEvent> {
  readonly #queue: Queue<ResponsesServerEvent> = new Queue({
    max: MAX_WAITING_EVENTS,
  });
  readonly #done: PromiseWithResolvers<Response> = Promise.withResolvers<
    Response
  >();

  /**
   * The answer, completed or incomplete, with its `output_text`.
   *
   * Rejects with a {@linkcode ResponseFailedError} if it failed, with a
   * {@linkcode RealtimeError} if the API refused it, and with a `ConnectionClosedError` if the
   * connection ended first.
   */
  readonly done: Promise<Response> = this.#done.promise;

  /** ID of the answer; `null` until it has begun. */
  id: string | null = null;

  constructor() {
    this.done.catch(() => {}); // whoever wants to know holds the promise itself
  }

  /** The events, from the first one on. Can be iterated once. */
  [Symbol.asyncIterator](): AsyncIterator<ResponsesServerEvent, undefined> {
    return this.#queue;
  }

  /**
   * Takes an event; returns whether it was the last. For the connection.
   *
   * @ignore
   */
  take(event: ResponsesServerEvent): boolean {
    if ("response" in event) {
      addOutputText(event.response);
      this.id ??= event.response.id;
    }
    this.#queue.push(event);
    switch (event.type) {
      case "response.completed":
      case "response.incomplete":
        this.#done.resolve(event.response);
        this.#queue.end();
        return true;
      case "response.failed":
        this.end(new ResponseFailedError(event.response));
        return true;
      case "error":
        this.end(
          new RealtimeError("answer", {
            type: "error",
            event_id: "",
            error: "error" in event ? event.error : event,
          }),
        );
        return true;
      default:
        return false;
    }
  }

  /**
   * Cuts it short. For the connection.
   *
   * @ignore
   */
  end(error: unknown): void {
    this.#done.reject(error);
    this.#queue.end(error);
  }
}

/** A socket on which responses are asked for. */
export class ResponsesConnection extends Channel<
  ResponsesClientEvent,
  ResponsesServerEvent
> {
  readonly #lanes: Map<string, ResponseStream[]>;

  /**
   * Made by `client.responses.connect()`.
   *
   * @param endpoint Whom to dial.
   * @param protocol What is spoken.
   * @param lanes Where answers are waited for, shared with the protocol.
   * @param options How to open it.
   */
  constructor(
    endpoint: Endpoint,
    protocol: Protocol<ResponsesServerEvent>,
    lanes: Map<string, ResponseStream[]>,
    options: ChannelOptions,
  ) {
    super(endpoint, protocol, options);
    this.#lanes = lanes;
  }

  /**
   * Asks for an answer. With `generate: false` it only warms up what a later one needs.
   *
   * @param request What to answer.
   * @param options Where.
   * @throws {TypeError} If the lane's name is not one.
   */
  create(
    request: ResponsesRequest,
    { streamId: lane }: ResponseStreamOptions = {},
  ): ResponseStream {
    if (lane !== undefined && !LANE.test(lane)) {
      throw new TypeError(
        `Cannot use lane "${lane}": its name must be 1 to 256 letters, digits, "_", "." or "-"`,
      );
    }
    const run = new ResponseStream();
    this.#ask(run, {
      ...request,
      type: "response.create",
      ...(lane !== undefined ? { stream_id: lane } : {}),
    });
    return run;
  }

  /**
   * Sends an event as it is. The answer to a `response.create` sent this way has its place
   * in its lane as any other; its events come by iteration.
   *
   * @returns `false` if it waits because the connection is congested or being restored.
   * @throws {OpenAIError} If the connection is over.
   */
  override send(event: ResponsesClientEvent): boolean {
    return event.type === "response.create"
      ? this.#ask(new ResponseStream(), event)
      : super.send(event);
  }

  #ask(
    run: ResponseStream,
    event: ResponsesClientEvent.ResponseCreate,
  ): boolean {
    const lane = event.stream_id ?? "";
    const sent = this.post(event, undefined, (error) => {
      leave(this.#lanes, lane, run);
      run.end(error);
    });
    const runs = this.#lanes.get(lane);
    if (runs) runs.push(run);
    else this.#lanes.set(lane, [run]);
    return sent;
  }

  /**
   * Lets what was asked be answered, then closes.
   *
   * @param options `timeout`: longest that it waits, in ms. @default {60_000}
   */
  async finish(
    { timeout = 60_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    const runs = [...this.#lanes.values()].flat();
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      Promise.allSettled(runs.map((run) => run.done)),
      new Promise<void>((resolve) =>
        timer = setTimeout(resolve, Math.min(timeout, MAX_TIMER_MS))
      ),
    ]);
    clearTimeout(timer);
    return await this.close();
  }
}

/** Whether an error is of this side: it says nothing of any answer. */
function isLocal(event: ResponsesServerEvent): boolean {
  const { error } = event as { error?: { type?: string } | null };
  return event.type === "error" && error?.type === "client_error";
}

/** An error need not name its lane: where only one is being answered, it is that one's. */
function laneOf(
  event: ResponsesServerEvent,
  lanes: ReadonlyMap<string, unknown>,
): string {
  const lane = event.stream_id ?? "";
  if (event.type !== "error" || lanes.has(lane) || lanes.size !== 1) {
    return lane;
  }
  const { code } = "error" in event ? event.error : event;
  // that is about the connection, whose end follows
  return code === LIMIT ? lane : [...lanes.keys()][0];
}

/** An answer has its place in a lane no more. */
function leave(
  lanes: Map<string, ResponseStream[]>,
  lane: string,
  run: ResponseStream,
): void {
  const left = (lanes.get(lane) ?? []).filter((one) => one !== run);
  if (left.length > 0) lanes.set(lane, left);
  else lanes.delete(lane);
}

/**
 * Opens a socket for responses.
 *
 * After a loss it dials again; answers that were being given reject, and are not asked for
 * again. `previous_response_id` of an answer that was not stored is known only to the
 * connection that gave it.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param options How to open it.
 */
export function connectResponses(
  endpoint: Endpoint,
  options: ChannelOptions = {},
): Promise<ResponsesConnection> {
  const lanes = new Map<string, ResponseStream[]>();
  const failed = new Set<string>(); // ended by an error, and maybe told once more
  const unborn = new Set<string>(); // lanes whose last answer was, before it had an ID
  const protocol: Protocol<ResponsesServerEvent> = {
    url: socketURL(endpoint.baseURL, "/responses"),
    resumable: true,
    limited: true,
    setUp: () => Promise.resolve(), // the first word is ours
    acknowledges: () => null,
    audioMs: () => 0,
    busy: () => lanes.size > 0,
    take(event) {
      if (isLocal(event)) return;
      if (
        event.type === "response.failed" && failed.delete(event.response.id)
      ) {
        return;
      }
      const lane = laneOf(event, lanes);
      const [run] = lanes.get(lane) ?? [];
      if (event.type === "response.created") unborn.delete(lane);
      if (event.type === "response.failed" && unborn.delete(lane)) return;
      if (!run?.take(event)) return;
      leave(lanes, lane, run);
      if (event.type !== "error") return;
      if (run.id === null) unborn.add(lane);
      else failed.add(run.id);
    },
    lost(close) {
      const runs = [...lanes.values()].flat();
      for (const run of runs) {
        run.end(new ConnectionClosedError("answer", close, "unknown"));
      }
      lanes.clear();
      failed.clear();
      unborn.clear();
      return runs.map(() => "response.create");
    },
  };
  return new ResponsesConnection(endpoint, protocol, lanes, options)
    .start(options.signal);
}
