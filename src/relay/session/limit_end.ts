/**
 * Ends a session at a limit or when the program asks for it, once the reply in progress has been
 * heard.
 *
 * @module
 */
import type { SessionEvent } from "../../realtime/wire/events.ts";
import type { LimitKind } from "../wire/messages.ts";
import type { Activity } from "./activity.ts";

/** Longest wait for the reply to end and to be heard, in ms. */
const LAST_REPLY_MS = 15_000;

/** How much later than computed the end of a reply may be heard, in ms: the network, a jitter buffer. */
const TAIL_MS = 500;

/** Why the session ends. */
type Reason = LimitKind | "hung_up";

/** What can be ended. */
export interface Endable {
  /** Ends it. */
  end(reason: Reason): void;
}

/** Ends a session after the reply in progress. */
export class LimitEnd {
  readonly #activity: Activity;
  readonly #session: Endable;
  #pending: Reason | null = null;
  #isOver = false;
  #deadline = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param activity The activity of the session.
   * @param session The session.
   */
  constructor(activity: Activity, session: Endable) {
    this.#activity = activity;
    this.#session = session;
  }

  /** Why the session ends after the current reply; `null` if it does not. */
  get pending(): Reason | null {
    return this.#pending;
  }

  /** A limit is reached: the reply in progress is the last one. */
  reached(kind: LimitKind): void {
    this.#begin(kind);
    if (kind === "idle" || !this.#isBusy) this.#settle();
  }

  /** The program ends the session, after running tools and the response to their outputs. */
  finish(): void {
    if (this.#pending !== null) return;
    this.#begin("hung_up");
    if (!this.#isBusy) this.#settle();
  }

  /** The session has taken an event. */
  took(event: SessionEvent): void {
    if (this.#pending === null) return;
    switch (event.type) {
      case "response.created":
        // a limit was reached during an earlier response: this one would cost more
        return this.#pending === "hung_up"
          ? this.#wait(LAST_REPLY_MS)
          : this.#over();
      case "response.done":
        if (this.#pending === "hung_up" && callsTools(event)) return;
        if (!this.#isBusy) this.#settle();
        return;
      case "input_audio_buffer.speech_started": // the API would respond to it, which costs more
        if (this.#pending !== "hung_up" && !this.#isBusy) this.#over();
        return;
      case "conversation.item.truncated":
      case "output_audio_buffer.stopped":
      case "output_audio_buffer.cleared":
        if (!this.#isBusy) this.#settle();
    }
  }

  /** The session is over. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  get #isBusy(): boolean {
    const { responses, runsTools } = this.#activity;
    return responses.length > 0 || (this.#pending === "hung_up" && runsTools);
  }

  #begin(reason: Reason): void {
    this.#pending = reason;
    this.#deadline = Date.now() + LAST_REPLY_MS;
    this.#wait(LAST_REPLY_MS);
  }

  /** No response is in progress: ends the session once the last one has been heard. */
  #settle(): void {
    const { isPlaying, playingMs } = this.#activity;
    if (isPlaying) return this.#wait(LAST_REPLY_MS);
    if (playingMs === 0 || this.#pending === "idle") return this.#over();
    this.#wait(playingMs + TAIL_MS);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#isOver) return;
    const left = Math.min(ms, this.#deadline - Date.now());
    this.#timer = setTimeout(() => this.#over(), Math.max(0, left));
  }

  #over(): void {
    if (this.#isOver) return;
    this.stop();
    this.#session.end(this.#pending!);
  }
}

/** Whether another response follows this one, to what its tools return. */
function callsTools(
  { response }: Extract<SessionEvent, { type: "response.done" }>,
): boolean {
  const { status, output = [] } = response;
  return status === "completed" &&
    output.some(({ type }) => type === "function_call");
}
