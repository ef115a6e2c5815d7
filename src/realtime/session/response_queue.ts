/**
 * One response at a time: decides when a `response.create` may be sent.
 *
 * Pure: incidents in, requests that may be sent out.
 *
 * @module
 */
import { Lifecycle } from "../../socket/lifecycle.ts";
import { CORRELATION_KEY } from "../wire/correlation_key.ts";
import type { RealtimeResponseCreateParams } from "../wire/types.ts";
import {
  isInFlight,
  isWritten,
  REQUEST_MOVES,
  type RequestIncident,
  type RequestState,
} from "./request_state.ts";

/** A request for a response. */
export class ResponseRequest extends Lifecycle<RequestState, RequestIncident> {
  /** Unique in the session; sent as metadata and as `event_id`. */
  readonly key: string;
  /** Parameters of the response. */
  readonly params: RealtimeResponseCreateParams;
  /** How often the server refused it because another response was active. */
  retries = 0;
  /** Whether its key is in the metadata that was sent. */
  correlated = false;

  /**
   * @param key Its key.
   * @param params Parameters of the response.
   */
  constructor(key: string, params: RealtimeResponseCreateParams) {
    super(REQUEST_MOVES, "queued");
    this.key = key;
    this.params = params;
  }

  /** Whether its response is outside the default conversation. */
  get outOfBand(): boolean {
    return this.params.conversation === "none";
  }
}

/** The fields of a response that begins. */
export interface BegunResponse {
  /** ID. */
  readonly id?: string;
  /** The metadata of its request. */
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  /** The conversation that it is part of; `null` if it is out of band. */
  readonly conversation_id?: string | null;
}

interface ActiveResponse<T> {
  /** `null` if the server began it by itself. */
  readonly request: T | null;
  readonly outOfBand: boolean;
}

/**
 * How often a request is repeated after the server refused it because another response was
 * active. Each refusal is a race with a turn that the server detected; a user does not win
 * eight of them in a row, so after that the refusal has another cause.
 */
const MAX_RETRIES = 8;

/** The response requests and active responses of one session. */
export class ResponseQueue<T extends ResponseRequest = ResponseRequest> {
  /** Queued in the order of the queue, in flight in the order of sending. */
  #requests: T[] = [];
  #responses: Map<string, ActiveResponse<T>> | undefined; // by ID
  /**
   * The server will respond to a turn by itself. Belongs to no request, so it is not a request's
   * state: it only keeps queued requests back until that response begins or is given up.
   */
  #serverResponseDue = false;
  #returnsKeys = false; // the server returns the metadata of requests

  /** IDs of the active responses of the conversation: at most one, unless the server errs. */
  get active(): string[] {
    return this.all.filter((id) => !this.isOutOfBand(id));
  }

  /** Whether an active response is outside the default conversation. */
  isOutOfBand(id: string): boolean {
    return !!this.#responses?.get(id)?.outOfBand;
  }

  /** IDs of all active responses, including those outside the conversation. */
  get all(): string[] {
    return [...this.#responses?.keys() ?? []];
  }

  /** Whether a response is active. */
  has(id: string): boolean {
    return !!this.#responses?.has(id);
  }

  /** Requests that were sent and whose responses have not begun. */
  get inFlight(): T[] {
    return this.#requests.filter(({ phase }) => isInFlight(phase));
  }

  /** Requests that wait to be sent. */
  get queued(): T[] {
    return this.#requests.filter(({ phase }) => phase === "queued");
  }

  /** Whether no response is active, requested or expected. */
  get idle(): boolean {
    return this.quiet && this.#requests.length === 0;
  }

  /** Whether no response is active or about to begin, so that the connection may be replaced. */
  get quiet(): boolean {
    return !this.#responses?.size && this.inFlight.length === 0 &&
      !this.#serverResponseDue;
  }

  /** Adds a request; {@linkcode ResponseQueue.next} returns it when it may be sent. */
  add(request: T): void {
    this.#requests.push(request);
  }

  /** Adds a request before all others. */
  addFirst(request: T): void {
    this.#requests.unshift(request);
  }

  /** The next request that may be sent now, which counts as sent; `null` if none may. */
  next(): T | null {
    if (this.#requests.length === 0) return null; // the usual case
    const free = !this.#serverResponseDue && this.active.length === 0 &&
      this.inFlight.every(({ outOfBand }) => outOfBand);
    const next = this.queued.find(({ outOfBand }) => outOfBand || free);
    if (!next) return null;
    this.#remove(next);
    this.#requests.push(next);
    next.apply("sent");
    return next;
  }

  /** The server has received a whole turn and will respond to it by itself. */
  serverWillRespond(): void {
    this.#serverResponseDue = true;
  }

  /** The server did not respond by itself in time. */
  serverStaysSilent(): void {
    this.#serverResponseDue = false;
  }

  /**
   * A response began.
   *
   * @param response The response; its metadata contain the key if it was requested.
   * @returns Its request; `null` if the server began it by itself.
   */
  created(response: BegunResponse): T | null {
    const key = response.metadata?.[CORRELATION_KEY];
    const outOfBand = response.conversation_id === null;
    let request: T | undefined;
    if (typeof key === "string") {
      this.#returnsKeys = true;
      request = this.inFlight.find((one) => one.key === key);
    } else if (outOfBand || !this.#serverResponseDue) {
      // without a key it belongs to the oldest request of its kind that could not have a key
      const hasConversation = response.conversation_id !== undefined;
      request = this.inFlight.find((one) =>
        !(this.#returnsKeys && one.correlated) &&
        (!hasConversation || one.outOfBand === outOfBand)
      );
    }
    if (request) this.#move(request, "began");
    else if (!outOfBand) this.#serverResponseDue = false;
    (this.#responses ??= new Map()).set(response.id ?? "", {
      request: request ?? null,
      outOfBand: request?.outOfBand ?? outOfBand,
    });
    return request ?? null;
  }

  /** A response ended, whatever its status. */
  done(id: string): void {
    this.#responses?.get(id)?.request?.apply("ended");
    // an unknown response is the server's own, begun before this connection listened
    if (!this.#responses?.delete(id)) this.#serverResponseDue = false;
  }

  /**
   * The server refused a request.
   *
   * @param key The request's `event_id`.
   * @param code The server's code.
   * @returns The request, whose state is `done` if it failed, `queued` if it will be sent
   * again because a response of the server overtook it, and `cancelled` if it would have been
   * but for the caller; `null` if there is no such request.
   */
  refused(key: string, code: string | null | undefined): T | null {
    const request = this.inFlight.find((one) => one.key === key);
    if (!request) return null;
    const overtaken = code === "conversation_already_has_active_response" &&
      request.retries++ < MAX_RETRIES;
    this.#move(request, overtaken ? "overtaken" : "failed");
    return request;
  }

  /** The caller cancels a request. One that was sent continues until its response begins. */
  cancel(request: T): void {
    this.#move(request, "cancel");
  }

  /**
   * The connection closed: every active response and every written request ended with it.
   * Requests that were not written are queued for the next connection, in their order.
   *
   * @returns The requests that ended and whether the server may have them, the responses that
   * were active, and whether the server was about to begin one by itself.
   */
  disconnected(): {
    failed: { request: T; written: boolean }[];
    active: string[];
    owed: boolean;
  } {
    const inFlight = this.inFlight.map((request) => ({
      request,
      written: isWritten(request.phase),
    }));
    const active = this.all;
    const owed = this.#serverResponseDue;
    this.#responses?.forEach(({ request }) => request?.apply("disconnected"));
    // the last first, so that the first becomes the first of the queue again
    for (const { request } of inFlight.toReversed()) {
      this.#move(request, "disconnected");
    }
    this.#responses = undefined;
    this.#serverResponseDue = false;
    const failed = inFlight.filter(({ request }) => request.phase === "done");
    return { failed, active, owed };
  }

  /**
   * The session ended.
   *
   * @returns The requests that waited.
   */
  closed(): T[] {
    const queued = this.queued;
    for (const request of queued) this.#move(request, "closed");
    return queued;
  }

  /** Moves a request and keeps it where its new state belongs. */
  #move(request: T, incident: RequestIncident): void {
    if (!request.apply(incident)) return;
    const { phase } = request;
    if (isInFlight(phase)) return;
    this.#remove(request);
    if (phase === "queued") this.#requests.unshift(request);
  }

  #remove(request: T): void {
    this.#requests = this.#requests.filter((one) => one !== request);
  }
}
