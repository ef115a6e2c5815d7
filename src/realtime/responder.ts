/**
 * Asks for answers, one at a time, and hands each event to the answer it belongs to.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Close } from "../socket/close.ts";
import { ConnectionClosedError } from "../socket/errors.ts";
import type { KeeperPhase } from "../socket/keeper.ts";
import type { Queue } from "../socket/queue.ts";
import { Views } from "../socket/views.ts";
import { RealtimeError } from "./errors.ts";
import { offered } from "./config.ts";
import type { Loss } from "./loss.ts";
import { ResponseHandle } from "./response.ts";
import type { Sender } from "./sender.ts";
import { type Turn, TURN_KEY, Turns } from "./turns.ts";
import type {
  RealtimeErrorEvent,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "./wire.ts";

/** How long the server has to begin an answer of its own before ours may go out, in ms. */
const SERVER_TURN = 3_000;

/** Most entries that the API takes as metadata of a response. */
const MAX_METADATA = 16;

/** What it needs of its session. */
export interface ResponderHost {
  /** The connection's phase. */
  readonly keeper: { readonly phase: KeeperPhase };
  /** Makes an ID. */
  id(kind: string): string;
  /** Playing time of output audio, in ms. */
  duration(bytes: number): number;
  /** Sends commands. */
  readonly sender: Pick<Sender, "command" | "post">;
  /** Runs tools. */
  readonly toolbox: { add(fields: object): void };
}

interface Asked {
  readonly turn: Turn;
  readonly handle: ResponseHandle;
  written: boolean;
  cancelled: boolean;
}

/** The answers of one session. */
export class Responder {
  readonly #host: ResponderHost;
  readonly #turns: Turns = new Turns();
  readonly #asked: Map<string, Asked> = new Map();
  readonly #given: Map<string, ResponseHandle> = new Map();
  readonly #followers: Views<ResponseHandle> = new Views<ResponseHandle>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host The session. */
  constructor(host: ResponderHost) {
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
  isAside(event: RealtimeServerEvent): boolean {
    return "response_id" in event && !!event.response_id &&
      this.#turns.isAside(event.response_id);
  }

  /** IDs of the answers that are being given in the conversation. */
  get active(): readonly string[] {
    return this.#turns.active;
  }

  /** Asks for an answer, when it is its turn. */
  create(params: RealtimeResponseCreateParams): ResponseHandle {
    if (typeof params !== "object" || params === null) {
      throw new TypeError("Cannot response.create: its fields are no object");
    }
    const { phase } = this.#host.keeper;
    if (phase === "closed" || phase === "closing") {
      throw new OpenAIError(`Cannot response.create: the session is ${phase}`);
    }
    const key = this.#host.id("turn");
    const turn = { key, params: offered(params) };
    const handle = this.#handle((id) => this.#cancel(key, id), turn.params);
    this.#host.toolbox.add(params);
    this.#asked.set(key, { turn, handle, written: false, cancelled: false });
    this.#turns.add(turn);
    this.pump();
    return handle;
  }

  /** Every answer from now on, those included that the server begins by itself. */
  follow(): Queue<ResponseHandle> {
    return this.#followers.open();
  }

  /** An answer called tools: another one goes on where it ends. Returns how it was asked for. */
  goesOn(
    id: string,
    next: Promise<ResponseHandle | null>,
  ): RealtimeResponseCreateParams {
    return this.#given.get(id)?.goesOn(next) ?? {};
  }

  /** Sends what may be sent now. */
  pump(): void {
    if (this.#host.keeper.phase !== "ready") return;
    for (let turn = this.#turns.next(); turn; turn = this.#turns.next()) {
      this.#ask(turn);
    }
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
   * @returns Whether it is one of ours that goes out again by itself.
   */
  refused(event: RealtimeErrorEvent): boolean {
    const key = event.error.event_id ?? "";
    const turn = this.#turns.refused(key, event.error.code);
    const again = turn === null && this.#asked.has(key);
    if (turn) {
      const asked = this.#asked.get(key);
      this.#asked.delete(key);
      asked?.handle.end(new RealtimeError("response.create", event));
    } else if (again && this.active.length === 0) {
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

  /** The connection is gone. Requests that were never written wait for the next one. */
  lost(close: Close, loss: Loss): void {
    clearTimeout(this.#timer);
    const { inFlight, active } = this.#turns.lost();
    for (const id of active) {
      loss.response(id);
      this.#given.get(id)?.end(
        new ConnectionClosedError(`follow response ${id}`, close, "unknown"),
      );
    }
    this.#given.clear();
    for (const turn of inFlight) {
      const asked = this.#asked.get(turn.key);
      if (!asked) continue;
      if (!asked.written && !asked.cancelled) {
        this.#turns.add(turn);
        continue;
      }
      this.#asked.delete(turn.key);
      if (asked.written) loss.unknown("response.create");
      asked.handle.end(
        new ConnectionClosedError(
          "response.create",
          close,
          asked.written ? "unknown" : "unsent",
        ),
      );
    }
  }

  /** The session is over. */
  end(close: Close): void {
    clearTimeout(this.#timer);
    const gone = (action: string, sent: boolean) =>
      new ConnectionClosedError(action, close, sent ? "unknown" : "unsent");
    for (const handle of this.#given.values()) {
      handle.end(gone("follow the response", true));
    }
    for (const { handle, written } of this.#asked.values()) {
      handle.end(gone("response.create", written));
    }
    this.#given.clear();
    this.#asked.clear();
    this.#turns.lost();
    this.#followers.end();
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

  #ask({ key, params }: Turn): void {
    const asked = this.#asked.get(key);
    if (!asked) return void this.#turns.refused(key, null);
    asked.written = false;
    const metadata = { ...params.metadata as Record<string, string> | null };
    if (Object.keys(metadata).length < MAX_METADATA) metadata[TURN_KEY] = key;
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
        this.#asked.delete(key);
        asked.handle.end(error);
      },
    );
  }

  #begin(
    event: Extract<RealtimeServerEvent, { type: "response.created" }>,
  ): void {
    const id = event.response.id ?? "";
    const turn = this.#turns.created(id, event.response.metadata);
    if (!turn) clearTimeout(this.#timer);
    const asked = turn && this.#asked.get(turn.key);
    if (turn) this.#asked.delete(turn.key);
    const handle = asked?.handle ??
      (this.#followers.size > 0 ? this.#handle(() => this.#stop(id)) : null);
    if (!handle) return;
    this.#given.set(id, handle);
    this.#followers.push(handle);
    if (asked?.cancelled) this.#stop(id).catch(() => {});
  }

  async #cancel(key: string, id: string | null): Promise<void> {
    const asked = this.#asked.get(key);
    if (!asked) return id === null ? undefined : await this.#stop(id);
    if (this.#turns.withdraw(key)) {
      this.#asked.delete(key);
      return asked.handle.end(undefined, { status: "cancelled" });
    }
    asked.cancelled = true;
    await asked.handle.done.catch(() => {});
  }

  /** Cancels an answer; that it has ended meanwhile is as good. */
  async #stop(id: string): Promise<void> {
    try {
      await this.#host.sender.command({
        type: "response.cancel",
        response_id: id,
      });
    } catch (error) {
      if (
        error instanceof RealtimeError &&
        error.code === "response_cancel_not_active"
      ) return;
      throw error;
    }
  }

  /** Cancels every answer that is being given in the conversation, or was asked for and has not begun. */
  async stopActive(): Promise<void> {
    const sent = [...this.#asked].filter(([, { written, turn }]) =>
      written && turn.params.conversation !== "none"
    );
    await Promise.all([
      ...this.#turns.active.map((id) => this.#stop(id)),
      ...sent.map(([key]) => this.#cancel(key, null)),
    ]);
  }
}
