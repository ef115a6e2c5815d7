/**
 * Ends a session at a limit, after the response in progress.
 *
 * @module
 */
import type { LimitKind } from "../wire/messages.ts";
import type { Activity } from "./activity.ts";

/** Longest wait for a response to end once a limit is reached, in ms. */
const LAST_ANSWER_MS = 15_000;

/** Ends a session at a limit. */
export class LimitEnd {
  readonly #activity: Activity;
  readonly #end: (kind: LimitKind) => void;
  #pending: LimitKind | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param activity The activity of the session.
   * @param end Ends it.
   */
  constructor(activity: Activity, end: (kind: LimitKind) => void) {
    this.#activity = activity;
    this.#end = end;
  }

  /** The limit at which the session ends after the current response; `null` if there is none. */
  get pending(): LimitKind | null {
    return this.#pending;
  }

  /** A limit is reached. */
  reached(kind: LimitKind): void {
    if (kind === "idle" || !this.#isAnswering) return this.#end(kind);
    this.#pending = kind;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(kind), LAST_ANSWER_MS);
  }

  /** A response has ended. */
  responded(): void {
    if (this.#pending && !this.#isAnswering) this.#end(this.#pending);
  }

  /** The session is over. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  get #isAnswering(): boolean {
    return this.#activity.responses.size > 0;
  }
}
