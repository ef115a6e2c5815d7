/**
 * Requests responses, one at a time, and hands each event to the response it belongs to.
 *
 * @module
 */
import type { Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { SessionPhase } from "../../socket/session_phase.ts";
import type { Queue } from "../../socket/queue.ts";
import { Subscribers } from "../../socket/subscribers.ts";
import { RealtimeError } from "../wire/errors.ts";
import { assertObject } from "../../core/names.ts";
import { withWireTools } from "../wire/config.ts";
import type { LossTracker } from "../conversation/loss_tracker.ts";
import { ResponseHandle } from "./response_handle.ts";
import type { Sender } from "./sender.ts";
import {
  type BegunResponse,
  ResponseQueue,
  ResponseRequest,
} from "./response_queue.ts";
import { isWritten } from "./request_state.ts";
import { CORRELATION_KEY } from "../wire/correlation_key.ts";
import type { InFlight } from "../wire/pending_commands.ts";
import type {
  RealtimeErrorEvent,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";

/**
 * How long the server has to begin a response of its own before queued requests may be sent,
 * in ms. It normally begins within a few hundred ms of the committed turn; three seconds leave
 * room for a slow network, and a request sent too early would only be refused and repeated.
 */
const SERVER_RESPONSE_MS = 3_000;

/** Code of the refusal to cancel a response that has ended. */
const NOT_ACTIVE = "response_cancel_not_active";

/** Most entries that the API accepts as metadata of a response. */
const MAX_METADATA = 16;

/** What the scheduler needs of its session. */
export interface ResponseSchedulerHost {
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** Makes an ID. */
  id(kind: string): string;
  /** Playing time of output audio, in ms. */
  duration(bytes: number): number;
  /** Sends commands. */
  readonly sender: Pick<Sender, "assertOpen" | "command" | "post">;
  /** Records what a disconnect costs. */
  readonly loss: LossTracker;
  /** Runs tools. */
  readonly toolbox: { add(fields: object): void };
}

/** A request whose caller holds a handle. */
class HandledRequest extends ResponseRequest {
  handle!: ResponseHandle;
}

/** The responses of one session. */
export class ResponseScheduler {
  readonly #host: ResponseSchedulerHost;
  readonly #queue: ResponseQueue<HandledRequest> = new ResponseQueue<
    HandledRequest
  >();
  #handles: Map<string, ResponseHandle> | undefined; // of active responses
  readonly #followers: Subscribers<ResponseHandle> = new Subscribers<
    ResponseHandle
  >();
  /**
   * IDs of the `response.cancel` commands of this connection. No state of a request says whether
   * a cancellation was sent: the refusal of one can arrive after its response has ended.
   */
  #cancelIds: Set<string> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAnnounced: boolean;

  /**
   * @param host The session.
   * @param isAnnounced Whether the server is known to send `response.created`: what belongs to
   * any other response began earlier. Set once the server has sent one.
   */
  constructor(host: ResponseSchedulerHost, isAnnounced = false) {
    this.#host = host;
    this.#isAnnounced = isAnnounced;
  }

  /** Whether no response is active, requested or expected. */
  get idle(): boolean {
    return this.#queue.idle;
  }

  /** Whether no response is active or about to begin; requests may be waiting. */
  get quiet(): boolean {
    return this.#queue.quiet;
  }

  /** Whether an event belongs to a response outside the default conversation. */
  isOutOfBand(event: RealtimeServerEvent): boolean {
    return this.#queue.isOutOfBand(responseIdOf(event) ?? "");
  }

  /** IDs of the active responses of the conversation. */
  get active(): readonly string[] {
    return this.#queue.active;
  }

  /** The end of a response that the server does not name: it is that of the only active one. */
  named(
    event: Extract<RealtimeServerEvent, { type: "response.done" }>,
  ): RealtimeServerEvent {
    const [id, ...others] = this.#queue.all;
    if (event.response || id === undefined || others.length > 0) return event;
    return { ...event, response: { id } };
  }

  /** The requests that were written, and whose responses have not begun. */
  get written(): InFlight[] {
    return this.#queue.inFlight.filter(({ phase }) => isWritten(phase))
      .map(({ key }) => [key, "response.create"]);
  }

  /** Requests a response; it is sent when no other response is active. */
  create(params: RealtimeResponseCreateParams): ResponseHandle {
    assertObject(params, "response.create() parameters");
    const request = this.#request(withWireTools(params));
    try {
      this.#host.sender.assertOpen("response.create");
    } catch (error) { // a listener cannot know that the session ended: the handle rejects
      request.handle.end(error);
      return request.handle;
    }
    this.#host.toolbox.add(params);
    this.#queue.add(request);
    this.pump();
    return request.handle;
  }

  /** Requests, before all others, the response that the last connection owed the user. */
  owe(): void {
    this.#queue.addFirst(this.#request({}));
  }

  /** Every response from now on, including those that the server begins by itself. */
  follow(): Queue<ResponseHandle> {
    return this.#followers.open();
  }

  /** The handle of an active response; `undefined` if it is not followed. */
  handle(id: string): ResponseHandle | undefined {
    return this.#handles?.get(id);
  }

  /** Sends the requests that may be sent now. */
  pump(): void {
    if (this.#host.supervisor.phase !== "ready") return;
    for (
      let request = this.#queue.next();
      request;
      request = this.#queue.next()
    ) this.#send(request);
  }

  /** The server responds to a turn by itself: requests wait, for a limited time. */
  serverWillRespond(): void {
    this.#queue.serverWillRespond();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#queue.serverStaysSilent();
      this.pump();
    }, SERVER_RESPONSE_MS);
  }

  /**
   * The server refused a command, which may be a request or a cancellation of this scheduler.
   *
   * @returns Whether the refusal is handled: the request is repeated, or the response ended
   * before it could be cancelled.
   */
  refused(event: RealtimeErrorEvent): boolean {
    const key = event.error.event_id ?? "";
    // the refusal may come after the end of the response has settled the command
    if (event.error.code === NOT_ACTIVE) {
      if (this.#cancelIds?.delete(key)) return true;
      if (key === "" && this.#cancelIds?.size) return true; // without an event ID
    }
    const request = this.#queue.refused(key, event.error.code);
    const phase = request?.phase;
    if (phase === "done") {
      request?.handle.end(new RealtimeError("response.create", event));
    } else if (phase === "cancelled") {
      request?.handle.end(undefined, { status: "cancelled" });
    }
    const overtaken = phase === "queued" || phase === "cancelled";
    if (overtaken && this.active.length === 0) {
      this.serverWillRespond(); // a response of the server is active whose beginning was not seen
    }
    this.pump();
    return overtaken;
  }

  /** Takes an event of the server. */
  take(event: RealtimeServerEvent): void {
    if (event.type === "response.created") {
      this.#isAnnounced = true;
      this.#begin(event);
    }
    const id = responseIdOf(event);
    if (id === undefined) return;
    if (!this.#queue.has(id)) this.#beginUnannounced(id, event);
    this.handle(id)?.take(event);
    if (event.type !== "response.done") return;
    this.#handles?.delete(id);
    this.#queue.done(id);
    this.pump();
  }

  /**
   * The connection closed. Requests that were not written wait for the next one.
   *
   * @returns Whether the server was about to respond by itself.
   */
  disconnected(close: Close): boolean {
    const { loss } = this.#host;
    clearTimeout(this.#timer);
    const { failed, active, owed } = this.#queue.disconnected();
    for (const id of active) {
      loss.response(id);
      this.handle(id)?.end(
        new ConnectionClosedError(`Response ${id} failed`, close, "unknown"),
      );
    }
    this.#handles = this.#cancelIds = undefined;
    for (const { request, written } of failed) {
      if (written) loss.unknown("response.create");
      request.handle.end(
        new ConnectionClosedError(
          "response.create failed",
          close,
          written ? "unknown" : "unsent",
        ),
      );
    }
    return owed;
  }

  /** The session ended. */
  end(close: Close): void {
    this.disconnected(close);
    for (const { handle } of this.#queue.closed()) {
      handle.end(
        new ConnectionClosedError("response.create failed", close, "unsent"),
      );
    }
    this.#followers.end();
  }

  #request(params: RealtimeResponseCreateParams): HandledRequest {
    const request = new HandledRequest(this.#host.id("turn"), params);
    request.handle = this.#handle((id) => this.#cancel(request, id), params);
    return request;
  }

  #handle(
    cancel: (id: string | null) => Promise<void>,
    params: RealtimeResponseCreateParams = {},
  ): ResponseHandle {
    return new ResponseHandle({
      cancel,
      params,
      duration: (bytes) => this.#host.duration(bytes),
    });
  }

  #send(request: HandledRequest): void {
    const { key, params, handle } = request;
    const metadata = { ...params.metadata as Record<string, string> | null };
    request.correlated = Object.keys(metadata).length < MAX_METADATA;
    if (request.correlated) metadata[CORRELATION_KEY] = key;
    this.#host.sender.post(
      {
        type: "response.create",
        event_id: key,
        response: { ...params, metadata } as RealtimeResponseCreateParams,
      },
      () => void request.apply("written"),
      (error) => {
        if (error instanceof ConnectionClosedError) return; // disconnected() or end() decides
        this.#queue.refused(key, null);
        handle.end(error);
      },
    );
  }

  #begin(
    event: Extract<RealtimeServerEvent, { type: "response.created" }>,
  ): void {
    const id = event.response.id ?? "";
    if (this.handle(id)) return; // a repeated event
    const request = this.#queue.created(event.response as BegunResponse);
    if (!request) clearTimeout(this.#timer);
    const handle = request?.handle ??
      (this.#followers.size > 0 ? this.#handle(() => this.#stop(id)) : null);
    if (!handle) return;
    (this.#handles ??= new Map()).set(id, handle);
    this.#followers.push(handle);
    if (request?.phase === "cancelled") this.#stop(id).catch(() => {});
  }

  /** Some servers leave out `response.created`: then it is the response of the only request in flight. */
  #beginUnannounced(id: string, event: RealtimeServerEvent): void {
    if (this.#isAnnounced && event.type !== "response.done") return;
    if (this.written.length !== 1) return;
    const response = "response" in event ? event.response : { id };
    this.#begin({ type: "response.created", event_id: "", response });
  }

  async #cancel(request: HandledRequest, id: string | null): Promise<void> {
    if (id !== null) return await this.#stop(id);
    this.#queue.cancel(request);
    if (request.phase === "cancelled") {
      return request.handle.end(undefined, { status: "cancelled" });
    }
    await request.handle.done.catch(() => {});
  }

  /** Cancels a response. One that has ended meanwhile is fine too. */
  async #stop(id: string): Promise<void> {
    const event_id = this.#host.id("cancel");
    (this.#cancelIds ??= new Set()).add(event_id);
    try {
      await this.#host.sender.command({
        type: "response.cancel",
        event_id,
        response_id: id,
      });
    } catch (error) {
      if (error instanceof RealtimeError && error.code === NOT_ACTIVE) return;
      throw error;
    }
  }

  /** Cancels every active response of the conversation, and every written request for one. */
  async stopActive(): Promise<void> {
    const written = this.#queue.inFlight.filter(({ phase, outOfBand }) =>
      isWritten(phase) && !outOfBand
    );
    await Promise.all([
      ...this.#queue.active.map((id) => this.#stop(id)),
      ...written.map((request) => this.#cancel(request, null)),
    ]);
  }

  /** Cancels every response, in the conversation or outside, and every request for one. */
  async stopAll(): Promise<void> {
    await Promise.all([
      ...this.#queue.all.map((id) => this.#stop(id)),
      ...[...this.#queue.queued, ...this.#queue.inFlight].map((request) =>
        this.#cancel(request, null)
      ),
    ]);
  }
}

/** ID of the response that an event is about. */
function responseIdOf(event: RealtimeServerEvent): string | undefined {
  const { response_id, response } = event as {
    response_id?: string;
    response?: { id?: string };
  };
  return response_id ?? response?.id;
}
