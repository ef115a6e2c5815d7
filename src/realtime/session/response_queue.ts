/**
 * One answer at a time: decides when a `response.create` may go out.
 *
 * Pure: it is told what happened and says what may be sent.
 *
 * @module
 */
import { CORRELATION_KEY } from "../wire/correlation_key.ts";
import type { RealtimeResponseCreateParams } from "../wire/types.ts";

/** A request for an answer. */
export interface ResponseRequest {
  /** Unique in the session; travels as metadata and as `event_id`. */
  readonly key: string;
  /** What to ask for. */
  readonly params: RealtimeResponseCreateParams;
  /** How often the server refused it because another answer was active. */
  retries?: number;
  /** Whether our mark is in its metadata. */
  correlated?: boolean;
}

/** What is read of an answer that begins. */
export interface BegunResponse {
  /** ID. */
  readonly id?: string;
  /** What was given with the request. */
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  /** The conversation that it is part of; `null` if it is given beside it. */
  readonly conversation_id?: string | null;
}

/** How often a turn is asked for again after the server said that another is active. */
const MAX_AGAIN = 8;

/** The state of the turns of one conversation. */
export class ResponseQueue<T extends ResponseRequest = ResponseRequest> {
  #queue: T[] = [];
  readonly #inFlight: Map<string, T> = new Map();
  readonly #active: Map<string, boolean> = new Map(); // response -> whether it holds the conversation
  #serverIsNext = false;
  #echoes = false; // the server tells our mark

  /** IDs of the answers that hold the conversation: at most one, but for the server's own mistakes. */
  get active(): string[] {
    return [...this.#active].filter(([, holds]) => holds).map(([id]) => id);
  }

  /** Whether an answer is given beside the conversation: what it says is no part of it. */
  isOutOfBand(id: string): boolean {
    return this.#active.get(id) === false;
  }

  /** Requests on their way. */
  get sent(): T[] {
    return [...this.#inFlight.values()];
  }

  /** Requests that wait for their turn. */
  get waiting(): readonly T[] {
    return this.#queue;
  }

  /** Whether nothing is being answered, asked for or expected. */
  get idle(): boolean {
    return this.between && this.#queue.length === 0;
  }

  /** Whether no answer is being given or about to be, so that the connection may be changed. */
  get between(): boolean {
    return this.#active.size === 0 && this.#inFlight.size === 0 &&
      !this.#serverIsNext;
  }

  /** Adds a request; ask {@linkcode ResponseQueue.next} what to send. */
  add(turn: T): void {
    this.#queue.push(turn);
  }

  /** Adds a request before all others. */
  addFirst(turn: T): void {
    this.#queue.unshift(turn);
  }

  /** The next request that may be sent now, taken as sent; `null` if there is none. */
  next(): T | null {
    const at = this.#queue.findIndex((turn) =>
      isOutOfBand(turn) || this.#free()
    );
    if (at < 0) return null;
    const [turn] = this.#queue.splice(at, 1);
    this.#inFlight.set(turn.key, turn);
    return turn;
  }

  /** The server has heard a whole turn and will answer it by itself. */
  serverWillAnswer(): void {
    this.#serverIsNext = true;
  }

  /** The server did not answer after all, or was overtaken. */
  serverStaysSilent(): void {
    this.#serverIsNext = false;
  }

  /**
   * An answer began.
   *
   * @param response The response; its metadata hold our mark if the request was ours.
   * @returns The request that it answers; `null` if the server began by itself.
   */
  created(response: BegunResponse): T | null {
    const mark = response.metadata?.[CORRELATION_KEY];
    const aside = response.conversation_id === null;
    let turn: T | null = null;
    if (typeof mark === "string") {
      this.#echoes = true;
      turn = this.#inFlight.get(mark) ?? null;
    } else if (aside || !this.#serverIsNext) {
      // without a mark the oldest request of its kind is meant, unless it would have brought one
      const knows = response.conversation_id !== undefined;
      turn = this.sent.find((one) =>
        !(this.#echoes && one.correlated) &&
        (!knows || isOutOfBand(one) === aside)
      ) ?? null;
    }
    if (turn) this.#inFlight.delete(turn.key);
    else if (!aside) this.#serverIsNext = false;
    this.#active.set(response.id ?? "", turn ? !isOutOfBand(turn) : !aside);
    return turn;
  }

  /** An answer ended, in whatever way. */
  done(id: string): void {
    if (!this.#active.delete(id)) this.#serverIsNext = false; // it was the one that we did not see begin
  }

  /**
   * The server refused a request.
   *
   * @param key The request's `event_id`.
   * @param code The server's code.
   * @returns The request if it has failed; `null` if it is none of ours or will be asked again,
   * because an answer that the server began overtook it.
   */
  refused(key: string, code: string | null | undefined): T | null {
    const turn = this.#inFlight.get(key);
    if (!turn) return null;
    this.#inFlight.delete(key);
    const { retries: again = 0 } = turn;
    if (
      code !== "conversation_already_has_active_response" || again >= MAX_AGAIN
    ) return turn;
    turn.retries = again + 1;
    this.#queue.unshift(turn);
    return null;
  }

  /** Takes back a request that was not sent yet; returns whether it was there. */
  withdraw(key: string): boolean {
    const before = this.#queue.length;
    this.#queue = this.#queue.filter((turn) => turn.key !== key);
    return this.#queue.length < before;
  }

  /**
   * The connection is gone, and with it every answer and every request on its way.
   * Requests that were not sent stay, for the connection to come.
   *
   * @returns What was asked for and not begun, the answers that were being given, and
   * whether the server was about to begin one by itself.
   */
  lost(): { inFlight: T[]; active: string[]; owed: boolean } {
    const fate = {
      inFlight: this.sent,
      active: [...this.#active.keys()],
      owed: this.#serverIsNext,
    };
    this.#inFlight.clear();
    this.#active.clear();
    this.#serverIsNext = false;
    return fate;
  }

  #free(): boolean {
    if (this.#serverIsNext || this.active.length > 0) return false;
    return this.sent.every(isOutOfBand);
  }
}

/** Whether a request is answered outside of the conversation, beside any other. */
export function isOutOfBand(turn: ResponseRequest): boolean {
  return turn.params.conversation === "none";
}
