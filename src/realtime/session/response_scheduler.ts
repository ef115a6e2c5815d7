/**
 * Asks for answers, one at a time, and hands each event to the answer it belongs to.
 *
 * @module
 */
import type { Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { SessionPhase } from "../../socket/supervisor.ts";
import type { Queue } from "../../socket/queue.ts";
import { Subscribers } from "../../socket/subscribers.ts";
import { RealtimeError } from "../wire/errors.ts";
import { offered } from "../wire/config.ts";
import type { LossTracker } from "../conversation/loss_tracker.ts";
import { ResponseHandle } from "./response_handle.ts";
import type { Sender } from "./sender.ts";
import {
  type BegunResponse,
  isOutOfBand,
  ResponseQueue,
  type ResponseRequest,
} from "./response_queue.ts";
import { CORRELATION_KEY } from "../wire/correlation_key.ts";
import type {
  RealtimeErrorEvent,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** How long the server has to begin an answer of its own before ours may go out, in ms. */
const SERVER_TURN = 3_000;

/** Code of the refusal to cancel what has ended. */
const NOT_ACTIVE = "response_cancel_not_active";

/** Most entries that the API takes as metadata of a response. */
const MAX_METADATA = 16;

/** What it needs of its session. */
export interface ResponseSchedulerHost {
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** Makes an ID. */
  id(kind: string): string;
  /** Playing time of output audio, in ms. */
  duration(bytes: number): number;
  /** Sends commands. */
  readonly sender: Pick<Sender, "assertOpen" | "command" | "post">;
  /** Account of what is lost. */
  readonly loss: LossTracker;
  /** Runs tools. */
  readonly toolbox: { add(fields: object): void };
}

interface Asked extends ResponseRequest {
  readonly handle: ResponseHandle;
  written: boolean;
  cancelled: boolean;
}

/** The answers of one session. */
export class ResponseScheduler {
  readonly #host: ResponseSchedulerHost;
  readonly #turns: ResponseQueue<Asked> = new ResponseQueue<Asked>();
  readonly #given: Map<string, ResponseHandle> = new Map();
  readonly #followers: Subscribers<ResponseHandle> = new Subscribers<
    ResponseHandle
  >();
  readonly #cancels: Set<string> = new Set(); // commands on their way
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host The session. */
  constructor(host: ResponseSchedulerHost) {
    this.#host = host;
  }

  /** Whether nothing is being answered, asked for or waiting. */
  get idle(): boolean {
    return this.#turns.idle;
  }

  /** Whether no answer is being given or about to be. */
  get between(): boolean {
    return this.#turns.between;
  }

  /** Whether an event is of an answer beside the conversation. */
  isOutOfBand(event: RealtimeServerEvent): boolean {
    const { response_id: id, response } = event as {
      response_id?: string;
      response?: { id?: string };
    };
    return this.#turns.isOutOfBand(id ?? response?.id ?? "");
  }

  /** IDs of the answers that are being given in the conversation. */
  get active(): readonly string[] {
    return this.#turns.active;
  }

  /** Asks for an answer, when it is its turn. */
  create(params: RealtimeResponseCreateParams): ResponseHandle {
    if (typeof params !== "object" || params === null) {
      throw new TypeError(
        `response.create() parameters must be an object, got ${
          params === null ? "null" : typeof params
        }`,
      );
    }
    const asked = this.#asked(offered(params));
    try {
      this.#host.sender.assertOpen("response.create");
    } catch (error) { // a listener cannot know: the handle says so
      asked.handle.end(error);
      return asked.handle;
    }
    this.#host.toolbox.add(params);
    this.#turns.add(asked);
    this.pump();
    return asked.handle;
  }

  /** Asks, before anything else, for the answer that the last connection owed the user. */
  owe(): void {
    this.#turns.addFirst(this.#asked({}));
  }

  /** Every answer from now on, those included that the server begins by itself. */
  follow(): Queue<ResponseHandle> {
    return this.#followers.open();
  }

  /** An answer that is being given, if somebody follows it. */
  given(id: string): ResponseHandle | undefined {
    return this.#given.get(id);
  }

  /** Sends what may be sent now. */
  pump(): void {
    if (this.#host.supervisor.phase !== "ready") return;
    for (
      let asked = this.#turns.next();
      asked;
      asked = this.#turns.next()
    ) this.#ask(asked);
  }

  /** The server has heard a turn and answers by itself: ours waits, for a while at most. */
  serverWillAnswer(): void {
    this.#turns.serverWillAnswer();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turns.serverStaysSilent();
      this.pump();
    }, SERVER_TURN);
  }

  /**
   * The server refused something: maybe one of ours.
   *
   * @returns Whether that is nobody else's business: a request of ours goes out again by
   * itself, or an answer has ended before we could cancel it.
   */
  refused(event: RealtimeErrorEvent): boolean {
    const key = event.error.event_id ?? "";
    // the refusal may come after the end of the response has settled the command
    if (event.error.code === NOT_ACTIVE && this.#cancels.delete(key)) {
      return true;
    }
    const failed = this.#turns.refused(key, event.error.code);
    failed?.handle.end(new RealtimeError("response.create", event));
    const waiting = this.#turns.waiting.find((asked) => asked.key === key);
    if (waiting?.cancelled) this.#cancel(waiting, null);
    const again = waiting !== undefined;
    if (again && this.active.length === 0) {
      this.serverWillAnswer(); // an answer is being given that we did not see begin
    }
    this.pump();
    return again;
  }

  /** Takes an event of the server. */
  take(event: RealtimeServerEvent): void {
    if (event.type === "response.created") this.#begin(event);
    const id = "response_id" in event
      ? event.response_id
      : "response" in event
      ? event.response.id
      : undefined;
    if (id === undefined) return;
    this.#given.get(id)?.take(event);
    if (event.type !== "response.done") return;
    this.#given.delete(id);
    this.#turns.done(id);
    this.pump();
  }

  /**
   * The connection is gone. Requests that were never written wait for the next one.
   *
   * @returns Whether the server was about to answer by itself.
   */
  lost(close: Close): boolean {
    const { loss } = this.#host;
    clearTimeout(this.#timer);
    const { inFlight, active, owed } = this.#turns.lost();
    for (const id of active) {
      loss.response(id);
      this.#given.get(id)?.end(
        new ConnectionClosedError(`Response ${id} failed`, close, "unknown"),
      );
    }
    this.#given.clear();
    this.#cancels.clear();
    for (const asked of inFlight.reverse()) { // the first of them is to be the first again
      const { handle, written, cancelled } = asked;
      if (!written && !cancelled) {
        this.#turns.addFirst(asked);
        continue;
      }
      if (written) loss.unknown("response.create");
      handle.end(
        new ConnectionClosedError(
          "response.create failed",
          close,
          written ? "unknown" : "unsent",
        ),
      );
    }
    return owed;
  }

  /** The session is over. */
  end(close: Close): void {
    this.lost(close);
    for (const { handle } of this.#turns.waiting) {
      handle.end(
        new ConnectionClosedError("response.create failed", close, "unsent"),
      );
    }
    this.#followers.end();
  }

  #asked(params: RealtimeResponseCreateParams): Asked {
    const asked: Asked = {
      key: this.#host.id("turn"),
      params,
      handle: this.#handle((id) => this.#cancel(asked, id), params),
      written: false,
      cancelled: false,
    };
    return asked;
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

  #ask(asked: Asked): void {
    const { key, params, handle } = asked;
    asked.written = false;
    const metadata = { ...params.metadata as Record<string, string> | null };
    asked.correlated = Object.keys(metadata).length < MAX_METADATA;
    if (asked.correlated) metadata[CORRELATION_KEY] = key;
    this.#host.sender.post(
      {
        type: "response.create",
        event_id: key,
        response: { ...params, metadata } as RealtimeResponseCreateParams,
      },
      () => asked.written = true,
      (error) => {
        if (error instanceof ConnectionClosedError) return; // lost() or end() decides
        this.#turns.refused(key, null);
        handle.end(error);
      },
    );
  }

  #begin(
    event: Extract<RealtimeServerEvent, { type: "response.created" }>,
  ): void {
    const id = event.response.id ?? "";
    if (this.#given.has(id)) return; // told twice
    const asked = this.#turns.created(event.response as BegunResponse);
    if (!asked) clearTimeout(this.#timer);
    const handle = asked?.handle ??
      (this.#followers.size > 0 ? this.#handle(() => this.#stop(id)) : null);
    if (!handle) return;
    this.#given.set(id, handle);
    this.#followers.push(handle);
    if (asked?.cancelled) this.#stop(id).catch(() => {});
  }

  async #cancel(asked: Asked, id: string | null): Promise<void> {
    if (id !== null) return await this.#stop(id);
    if (this.#turns.withdraw(asked.key)) {
      return asked.handle.end(undefined, { status: "cancelled" });
    }
    asked.cancelled = true;
    await asked.handle.done.catch(() => {});
  }

  /** Cancels an answer; that it has ended meanwhile is as good. */
  async #stop(id: string): Promise<void> {
    const event_id = this.#host.id("cancel");
    this.#cancels.add(event_id);
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

  /** Cancels every answer that is being given in the conversation, or was asked for and has not begun. */
  async stopActive(): Promise<void> {
    const sent = this.#turns.sent.filter((asked) =>
      asked.written && !isOutOfBand(asked)
    );
    await Promise.all([
      ...this.#turns.active.map((id) => this.#stop(id)),
      ...sent.map((asked) => this.#cancel(asked, null)),
    ]);
  }
}
