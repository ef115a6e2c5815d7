/**
 * Segments of a Live conversation from the events of its transcript: `openai/helpers/live`.
 *
 * @module
 */
import { keepAlive } from "../../core/runtime.ts";
import { MAX_TIMER_MS } from "../../core/waits.ts";
import { OpenAIError } from "../../errors.ts";
import type { ServerEvent } from "../../generated/types/live/live.ts";
import { Emitter } from "../sockets/emitter.ts";
import {
  type Fragment,
  type SegmentUpdate,
  type TranscriptGrouperOptions,
  TranscriptGrouping,
  type TranscriptSegment,
  type TranscriptSegmentCloseReason,
} from "./grouping.ts";
export type { AnyListener, Emitted, Listeners } from "../sockets/emitter.ts";
export { Emitter } from "../sockets/emitter.ts";
export type {
  Speaker,
  TranscriptGrouperOptions,
  TranscriptSegment,
  TranscriptSegmentCloseReason,
} from "./grouping.ts";

/** A segment that gets no more text. */
export interface TranscriptSegmentClosedEvent {
  /** The segment. */
  readonly segment: TranscriptSegment;
  /** Why it ended. */
  readonly reason: TranscriptSegmentCloseReason;
}

/** Listeners, by event. */
export type TranscriptGrouperEvents = {
  /** A segment began or has more text. */
  "segment.updated": (segment: TranscriptSegment) => void;
  /** A segment ended. */
  "segment.closed": (event: TranscriptSegmentClosedEvent) => void;
};

/** How long pieces of the same time wait for one another, in ms. */
const SETTLE_MS = 50;

/** A piece, and when it came by the clock of this machine. */
interface Received extends Fragment {
  readonly at: number;
}

let groupers = 0;

/**
 * Groups the transcript of a Live session by speaker. Short acknowledgments of the assistant while
 * the user speaks, such as "mhm", are dropped.
 *
 * Feed it the events of a session, and close it at the end. It closes nothing else.
 *
 * @example
 * ```ts
 * import { TranscriptGrouper } from "@duplex/openai/helpers/live";
 *
 * const grouper = new TranscriptGrouper();
 * grouper.on("segment.closed", ({ segment }) => console.log(segment.speaker, segment.text));
 * grouper.push({
 *   type: "session.input_transcript.delta",
 *   event_id: "event_1",
 *   delta: "Hello?",
 *   start_ms: 0,
 *   end_ms: 400,
 * });
 * grouper.close(); // user Hello?
 * ```
 */
export class TranscriptGrouper extends Emitter<TranscriptGrouperEvents> {
  readonly #grouping: TranscriptGrouping;
  readonly #seen: Set<string> = new Set();
  /** Pieces of the same time, whose speakers are to be put in order. */
  #pending: Received[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A time of the session, and when it was by the clock of this machine. */
  #clock: { session: number; at: number } | undefined;
  #lastStart = 0;
  #isClosed = false;
  #isEmitting = false;
  readonly #updates: SegmentUpdate[] = [];

  /**
   * Begins with nothing.
   *
   * @param options Lengths and phrases.
   * @throws {OpenAIError} If a length is not valid.
   */
  constructor(options: TranscriptGrouperOptions = {}) {
    super();
    this.#grouping = new TranscriptGrouping(
      completed(options),
      `segment_${groupers++}`,
    );
  }

  /**
   * Adds an event. Only those of the transcript and the end of the session count.
   *
   * @param event Any event of the session; one whose `event_id` came before is ignored.
   * @throws {OpenAIError} If `close()` was called or the session has ended, or an event of the transcript is not valid.
   */
  push(event: ServerEvent): void {
    if (this.#isClosed) {
      throw new OpenAIError(
        "push() cannot be called after the end: create another TranscriptGrouper for each session",
      );
    }
    if (event.type === "session.closed") return this.#finish("session_closed");
    const isInput = event.type === "session.input_transcript.delta";
    if (!isInput && event.type !== "session.output_transcript.delta") return;
    checkDelta(event);
    if (this.#seen.has(event.event_id)) return;
    this.#seen.add(event.event_id);
    if (event.delta === "") return;
    const updates = this.#receive({
      speaker: isInput ? "user" : "assistant",
      text: event.delta,
      startMs: event.start_ms,
      endMs: event.end_ms,
      at: performance.now(),
    });
    this.#schedule();
    this.#dispatch(updates);
  }

  /** Ends all segments. */
  close(): void {
    this.#finish("manual");
  }

  #receive(fragment: Received): SegmentUpdate[] {
    const [first] = this.#pending;
    const isSameTime = first?.startMs === fragment.startMs &&
      first.endMs === fragment.endMs;
    const updates = isSameTime ? [] : this.#flush();
    // Nothing competes with the speaker who has the turn.
    if (!isSameTime && fragment.speaker === this.#grouping.speaker) {
      return [...updates, ...this.#commit([fragment])];
    }
    this.#pending.push(fragment);
    const hasBoth = this.#pending.some(({ speaker }) =>
      speaker !== fragment.speaker
    );
    return hasBoth ? [...updates, ...this.#flush()] : updates;
  }

  #flush(): SegmentUpdate[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending.length > 0 ? this.#commit(pending) : [];
  }

  #commit(fragments: readonly Received[]): SegmentUpdate[] {
    const { startMs } = fragments[0];
    const updates: SegmentUpdate[] = [];
    if (startMs < this.#lastStart) {
      updates.push(...this.#grouping.close(this.#now(), "timestamp_reset"));
      this.#clock = undefined;
    }
    this.#lastStart = startMs;
    this.#clock = {
      session: Math.max(
        this.#clock?.session ?? 0,
        ...fragments.map(({ endMs }) => endMs),
      ),
      at: Math.max(...fragments.map(({ at }) => at)),
    };
    updates.push(...this.#grouping.add(fragments));
    return updates;
  }

  /** The time of the session; if nothing comes, the clock of this machine goes on. */
  #now(): number {
    if (!this.#clock) return 0;
    const { session, at } = this.#clock;
    return session + Math.max(0, performance.now() - at);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [pending] = this.#pending;
    const { deadline } = this.#grouping;
    if (this.#isClosed || (!pending && deadline === undefined)) return;
    const delay = pending
      ? pending.at + SETTLE_MS - performance.now()
      : deadline! - this.#now();
    this.#timer = setTimeout(
      () => {
        const updates = this.#flush();
        updates.push(...this.#grouping.advance(this.#now()));
        this.#schedule();
        this.#dispatch(updates);
      },
      Math.min(MAX_TIMER_MS, Math.max(0, Math.ceil(delay))),
    );
    // A transcript that waits for its end does not hold the process.
    keepAlive(this.#timer, false);
  }

  #finish(reason: TranscriptSegmentCloseReason): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    const updates = this.#flush();
    updates.push(...this.#grouping.close(this.#now(), reason));
    this.#seen.clear();
    this.#dispatch(updates);
  }

  /** Calls the listeners in order, also if one of them adds an event. */
  #dispatch(updates: readonly SegmentUpdate[]): void {
    this.#updates.push(...updates);
    if (this.#isEmitting) return;
    this.#isEmitting = true;
    for (let update; (update = this.#updates.shift());) {
      const { segment } = update;
      if (update.type === "updated") this.emit("segment.updated", segment);
      else this.emit("segment.closed", { segment, reason: update.reason });
    }
    this.#isEmitting = false;
  }
}

function completed(
  options: TranscriptGrouperOptions,
): Required<TranscriptGrouperOptions> {
  const lengths = {
    minTurnSeparationMs: options.minTurnSeparationMs ?? 500,
    assistantSilenceMs: options.assistantSilenceMs ?? 2000,
    backchannelMaxDurationMs: options.backchannelMaxDurationMs ?? 1000,
    backchannelIsolationMs: options.backchannelIsolationMs ?? 2000,
  };
  for (const [name, value] of Object.entries(lengths)) {
    const isTime = Number.isFinite(value) && value >= 0;
    if (isTime && value <= MAX_TIMER_MS) continue;
    throw new OpenAIError(
      `${name} must be from 0 to ${MAX_TIMER_MS}, got ${value}`,
    );
  }
  const { additionalAcknowledgments = [] } = options;
  return { ...lengths, additionalAcknowledgments };
}

function checkDelta(
  { type, event_id, delta, start_ms, end_ms }: {
    type: string;
    event_id: unknown;
    delta: unknown;
    start_ms: number;
    end_ms: number;
  },
): void {
  const isValid = typeof event_id === "string" && event_id !== "" &&
    typeof delta === "string" && Number.isSafeInteger(start_ms) &&
    Number.isSafeInteger(end_ms) && start_ms >= 0 && end_ms >= start_ms;
  if (isValid) return;
  throw new OpenAIError(
    `${type} must have an event_id, a delta, and a start_ms of at least 0 that is not after end_ms`,
  );
}
