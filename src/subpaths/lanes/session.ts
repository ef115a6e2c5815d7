/**
 * `openai/lib/responses/responses-websocket-session`.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { WebSocketError } from "../sockets/api_socket.ts";
import type { ResponsesWebSocketEvent } from "./events.ts";
import { positiveInteger, ResponsesWebSocketLane } from "./lane.ts";
import { LaneBuffer, type Load } from "./lane_buffer.ts";
export { ResponsesWebSocketLane } from "./lane.ts";
export { WebSocketError } from "../sockets/api_socket.ts";
export type {
  LaneControls,
  LaneRequest,
  OnWire,
  ResponsesWebSocketEvent,
  Waiting,
  WireResponse,
} from "./lane.ts";
export { LaneBuffer, type Load } from "./lane_buffer.ts";

/** The socket of a connection. */
export interface LaneSocket {
  /** State, numbered as in `WebSocket`. */
  readonly readyState: number;
  /** Sends a frame of text. */
  send(data: string): void;
  /** Adds a listener of failures. */
  on(event: "error", listener: (cause: Error) => void): unknown;
  /** Removes it. */
  off(event: "error", listener: (cause: Error) => void): unknown;
}

/** A connection whose events are distributed: a `ResponsesWS`. */
export interface LaneConnection {
  /** The current socket. */
  readonly socket: LaneSocket;
  /** Adds a listener. */
  // deno-lint-ignore no-explicit-any -- of one of several events
  on(event: any, listener: (...args: any[]) => void): unknown;
  /** Removes a listener. */
  // deno-lint-ignore no-explicit-any -- of one of several events
  off(event: any, listener: (...args: any[]) => void): unknown;
}

/** Limits of a session. */
export interface ResponsesWebSocketSessionOptions {
  /** Most lanes over one socket, closed ones included. */
  maxLanes: number;
  /** Most events that wait in all lanes. */
  maxBufferedEvents: number;
  /** Most bytes of events, as JSON, that wait in all lanes. */
  maxBufferedBytes: number;
}

const OPEN = 1;
const STREAM_ID = /^[\w.-]{1,256}$/;

/** The IDs that were used over each socket: late events of an old lane must not reach a new one. */
const USED = new WeakMap<LaneSocket, Set<string | undefined>>();

/**
 * Distributes the events of a `ResponsesWS` to lanes, by `stream_id`.
 *
 * Create the lanes before you send. Listeners of the connection still get all events. Closing the
 * session leaves the connection open. If the connection is replaced, all lanes end: create new ones.
 *
 * `client.responses.connect()` does the same with a connection that recovers.
 *
 * @example
 * ```ts
 * import { ResponsesWebSocketSession } from "@duplex/openai/lib/responses/responses-websocket-session";
 * import { ResponsesWS } from "@duplex/openai/resources/responses/ws";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const ws = new ResponsesWS(openai.client());
 * const session = new ResponsesWebSocketSession(ws, {
 *   maxLanes: 8,
 *   maxBufferedEvents: 1_000,
 *   maxBufferedBytes: 1_000_000,
 * });
 * const lane = session.lane();
 * await new Promise((resolve) => ws.socket.on("open", resolve));
 * lane.create({ model: "gpt-5", input: "Hi" });
 * console.log((await lane.finalResponse()).output_text);
 * const closed = ws.emitted("close");
 * ws.close();
 * await closed;
 * ```
 */
export class ResponsesWebSocketSession {
  readonly #connection: LaneConnection;
  readonly #lanes = new Map<string | undefined, Entry>();
  readonly #maxLanes: number;
  readonly #max: Readonly<Load>;
  readonly #total: Load = { events: 0, bytes: 0 };
  readonly #listeners: Record<
    string,
    (event: ResponsesWebSocketEvent) => void
  >;
  #isClosed = false;
  /** The socket whose failures are heard. */
  #socket: LaneSocket | undefined;
  #failed: { socket: LaneSocket; error: Error } | undefined;

  /**
   * Begins to distribute events.
   *
   * @param connection Whose events.
   * @param options Limits.
   * @throws {OpenAIError} If a limit is not a positive integer, or the socket is closing or closed.
   */
  constructor(
    connection: LaneConnection,
    options: ResponsesWebSocketSessionOptions,
  ) {
    this.#connection = connection;
    this.#maxLanes = positiveInteger(options.maxLanes, "maxLanes");
    this.#max = {
      events: positiveInteger(options.maxBufferedEvents, "maxBufferedEvents"),
      bytes: positiveInteger(options.maxBufferedBytes, "maxBufferedBytes"),
    };
    if (connection.socket.readyState > OPEN) {
      throw new OpenAIError(
        "Cannot create a ResponsesWebSocketSession: the socket is closing or closed",
      );
    }
    this.#listeners = {
      event: (event) => this.#onEvent(event),
      // Errors of the API are events of their lanes.
      error: () => {},
      close: () => this.#onClose(),
      reconnecting: () => this.#onReconnecting(),
      reconnected: () => this.#hear(),
    };
    for (const [name, listener] of Object.entries(this.#listeners)) {
      connection.on(name, listener);
    }
    this.#hear();
  }

  /**
   * Creates a lane. Its ID stays taken until the socket is replaced, also after it has ended.
   *
   * @param streamID ID of the stream: 1 to 256 letters, digits, `_`, `.` and `-`. Without one, the lane gets the events that name no stream.
   * @param limits Most events, and bytes of them, that wait in this lane; by default those of the session.
   * @throws {OpenAIError} If the session is closed, the connection has failed, or the ID or a limit is invalid, taken or exceeded.
   */
  lane(
    streamID?: string,
    limits: { maxBufferedEvents?: number; maxBufferedBytes?: number } = {},
  ): ResponsesWebSocketLane {
    if (this.#isClosed) {
      throw new OpenAIError("Cannot create a lane: the session is closed");
    }
    const { socket } = this.#connection;
    this.#assertUsable(socket);
    if (
      streamID !== undefined &&
      (typeof streamID !== "string" || !STREAM_ID.test(streamID))
    ) {
      throw new OpenAIError(
        "streamID must have 1 to 256 letters, digits, _, . and -",
      );
    }
    const buffer = new LaneBuffer({
      events: positiveInteger(
        limits.maxBufferedEvents ?? this.#max.events,
        "maxBufferedEvents",
      ),
      bytes: positiveInteger(
        limits.maxBufferedBytes ?? this.#max.bytes,
        "maxBufferedBytes",
      ),
    }, this.#total);
    this.#take(socket, streamID);
    const lane = new ResponsesWebSocketLane(streamID, {
      send: (event) => this.#send(event),
      buffer,
    });
    this.#lanes.set(streamID, { lane, buffer });
    return lane;
  }

  /** Ends all lanes, and leaves the connection open. */
  close(): void {
    this.#isClosed = true;
    this.#detach();
    this.#failAll("the session is closed");
  }

  /** @throws {OpenAIError} If the ID is taken, or there are too many lanes. */
  #take(socket: LaneSocket, streamID: string | undefined): void {
    const used = USED.get(socket) ?? new Set();
    USED.set(socket, used);
    if (used.has(streamID)) {
      throw new OpenAIError(
        "Cannot create a lane: the ID was used over this socket before",
      );
    }
    if (used.size >= this.#maxLanes) {
      throw new OpenAIError(
        `Cannot create a lane: the socket has ${used.size} already (maxLanes)`,
      );
    }
    used.add(streamID);
  }

  #send(event: object): void {
    const { socket } = this.#connection;
    this.#assertUsable(socket);
    if (socket.readyState !== OPEN) {
      throw new OpenAIError("Cannot send: the Responses WebSocket is not open");
    }
    // Not by the connection, whose queue would send it again over the next socket.
    socket.send(JSON.stringify(event));
  }

  #onEvent(incoming: ResponsesWebSocketEvent): void {
    const { stream_id: streamID } = incoming as { stream_id?: unknown };
    const entry = this.#lanes.get(streamID as string | undefined);
    if (!entry || entry.lane.ended) return;
    let json: string;
    try {
      // A copy: the event belongs to all listeners.
      json = JSON.stringify(incoming);
    } catch {
      return entry.lane.fail(
        new OpenAIError("Cannot copy an event of the connection as JSON"),
      );
    }
    const bytes = new TextEncoder().encode(json).length;
    if (bytes > this.#max.bytes) return overflow(entry);
    const before = { ...entry.buffer.load };
    entry.lane.push({ event: JSON.parse(json), bytes });
    this.#relieve(entry, before);
  }

  /** Ends the lanes with the largest backlogs, until what waits is within the limits. */
  #relieve(current: Entry, before: Load): void {
    for (;;) {
      const key = this.#total.bytes > this.#max.bytes
        ? "bytes"
        : this.#total.events > this.#max.events
        ? "events"
        : null;
      if (!key) return;
      // The event that just came does not count: its lane may be the fastest.
      const sizeOf = (entry: Entry) =>
        entry === current && !entry.lane.ended
          ? before[key]
          : entry.buffer.load[key];
      let largest = current;
      let most = 0;
      for (const entry of this.#lanes.values()) {
        const size = sizeOf(entry);
        if (size > most) [largest, most] = [entry, size];
      }
      overflow(largest);
    }
  }

  #onClose(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#detach();
    for (const { lane } of this.#lanes.values()) {
      lane.end(
        new OpenAIError("Cannot use the lane: the connection was closed"),
      );
    }
  }

  #onReconnecting(): void {
    this.#unhear();
    this.#failAll("the connection is being replaced, create a new lane");
  }

  #failAll(why: string): void {
    for (const { lane } of this.#lanes.values()) {
      lane.fail(new OpenAIError(`Cannot use the lane: ${why}`));
    }
    this.#lanes.clear();
  }

  readonly #onFailure = (cause: Error): void => {
    const error = new WebSocketError(cause.message, null);
    error.cause = cause;
    this.#failed = { socket: this.#socket!, error };
    for (const { lane } of this.#lanes.values()) lane.end(error);
  };

  #assertUsable(socket: LaneSocket): void {
    if (this.#failed?.socket === socket) throw this.#failed.error;
  }

  #hear(): void {
    if (this.#isClosed) return;
    this.#unhear();
    this.#socket = this.#connection.socket;
    this.#socket.on("error", this.#onFailure);
  }

  #unhear(): void {
    this.#socket?.off("error", this.#onFailure);
    this.#socket = undefined;
  }

  #detach(): void {
    this.#unhear();
    for (const [name, listener] of Object.entries(this.#listeners)) {
      this.#connection.off(name, listener);
    }
  }
}

/** A lane, and what waits in it. */
interface Entry {
  readonly lane: ResponsesWebSocketLane;
  readonly buffer: LaneBuffer;
}

function overflow({ lane }: Entry): void {
  lane.fail(
    new OpenAIError(
      "Cannot hold more events in the session: the reader of this lane is too slow (maxBufferedEvents, maxBufferedBytes)",
    ),
  );
}
