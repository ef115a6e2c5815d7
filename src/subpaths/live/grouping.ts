/**
 * Segments of a conversation from pieces of its transcript: who spoke, and what, without timers.
 *
 * @module
 */
import { Acknowledgments, type SpokenText } from "./acknowledgments.ts";

/** Who speaks. */
export type Speaker = "user" | "assistant";

/** Options of `TranscriptGrouper`. */
export interface TranscriptGrouperOptions {
  /** How long the user must have been silent before what the assistant says is a reply, in ms. @default {500} */
  minTurnSeparationMs?: number;
  /** Silence that ends a segment of the assistant, in ms. @default {2000} */
  assistantSilenceMs?: number;
  /** Words of the assistant that are shorter than this may be acknowledgments, which are dropped, in ms. 0 keeps all. @default {1000} */
  backchannelMaxDurationMs?: number;
  /** Silence after an acknowledgment, in ms: if the assistant goes on before, it was the beginning of a reply. @default {2000} */
  backchannelIsolationMs?: number;
  /** More phrases that are acknowledgments, besides "mhm" and the like. */
  additionalAcknowledgments?: readonly string[];
}

/** What one speaker said, as far as it is known. It does not change; updates are new objects. */
export interface TranscriptSegment {
  /** ID of the segment within this program. */
  readonly id: string;
  /** ID of the segment before it; `null` for the first one. */
  readonly previousId: string | null;
  /** Who spoke. */
  readonly speaker: Speaker;
  /** All of the text. */
  readonly text: string;
  /** Where it begins, in ms of the session. */
  readonly startMs: number;
  /** Where it ends, in ms of the session. */
  readonly endMs: number;
}

/** Why a segment gets no more text. */
export type TranscriptSegmentCloseReason =
  | "speaker_change"
  | "inactivity"
  | "timestamp_reset"
  | "session_closed"
  | "manual";

/** A piece of the transcript. */
export interface Fragment {
  /** Who spoke. */
  readonly speaker: Speaker;
  /** What was said. */
  readonly text: string;
  /** Where it begins, in ms of the session. */
  readonly startMs: number;
  /** Where it ends, in ms of the session. */
  readonly endMs: number;
}

/** A change of a segment. */
export type SegmentUpdate =
  | { readonly type: "updated"; readonly segment: TranscriptSegment }
  | {
    readonly type: "closed";
    readonly segment: TranscriptSegment;
    readonly reason: TranscriptSegmentCloseReason;
  };

interface Turn {
  readonly id: string;
  readonly speaker: Speaker;
  readonly startMs: number;
  previousId: string | null;
  text: string;
  endMs: number;
  isShown: boolean;
}

/** Words of the assistant while the user has the turn. */
interface Interjection extends Turn {
  spoken: SpokenText;
  mayBeDropped: boolean;
}

/** Groups pieces of a transcript. Times come from the pieces, or from the caller. */
export class TranscriptGrouping {
  readonly #options: Required<TranscriptGrouperOptions>;
  readonly #acknowledgments: Acknowledgments;
  readonly #prefix: string;
  #turns = 0;
  #current: Turn | undefined;
  /** Only while the user has the turn. */
  #interjection: Interjection | undefined;
  #lastShown: string | null = null;
  /** Where the last segment of the assistant ended. */
  #assistantEnd: number | undefined;

  /**
   * Begins with nothing.
   *
   * @param options Lengths and phrases.
   * @param prefix What the IDs of segments begin with.
   */
  constructor(options: Required<TranscriptGrouperOptions>, prefix: string) {
    this.#options = options;
    this.#prefix = prefix;
    this.#acknowledgments = new Acknowledgments(
      options.additionalAcknowledgments,
    );
  }

  /** Who has the turn. */
  get speaker(): Speaker | undefined {
    return this.#current?.speaker;
  }

  /**
   * When something happens if nothing more is said, in ms of the session.
   */
  get deadline(): number | undefined {
    const current = this.#current;
    if (!current) return undefined;
    if (this.#interjection) {
      const separated = this.#separation(current);
      return this.#meaning() === "open"
        ? Math.max(separated, this.#isolation())
        : separated;
    }
    return current.speaker === "assistant" ? this.#silence(current) : undefined;
  }

  /**
   * Adds pieces of the same time.
   *
   * @param fragments The pieces.
   */
  add(fragments: readonly Fragment[]): SegmentUpdate[] {
    const first = this.speaker ?? "user";
    const ordered = [
      ...fragments.filter(({ speaker }) => speaker === first),
      ...fragments.filter(({ speaker }) => speaker !== first),
    ];
    const { startMs } = ordered[0];
    const updates: SegmentUpdate[] = [];
    // First, what was due before these pieces.
    let { deadline } = this;
    while (deadline !== undefined && deadline < startMs) {
      updates.push(...this.advance(deadline));
      ({ deadline } = this);
    }
    const { speaker: present } = this;
    if (present && ordered.every(({ speaker }) => speaker !== present)) {
      const hasUser = ordered.some(({ speaker }) => speaker === "user");
      updates.push(...this.advance(startMs, hasUser));
    }
    for (const fragment of ordered) updates.push(...this.#add(fragment));
    return updates;
  }

  /**
   * Lets time pass.
   *
   * @param time The time now, in ms of the session.
   * @param hasUser Whether the user is about to speak, which ends the assistant's turn by itself.
   */
  advance(time: number, hasUser = false): SegmentUpdate[] {
    const current = this.#current;
    if (!current) return [];
    if (this.#interjection && time >= this.#separation(current)) {
      const isWaiting = this.#meaning() === "open" && time < this.#isolation();
      if (!isWaiting) {
        const reply = this.#reply(time);
        this.#interjection = undefined;
        if (reply) return this.#handOver(reply);
      }
    }
    const isSilent = current.speaker === "assistant" && !hasUser &&
      time >= this.#silence(current);
    return isSilent ? this.#finishCurrent("inactivity") : [];
  }

  /**
   * Ends all segments.
   *
   * @param time The time now, in ms of the session.
   * @param reason Why.
   */
  close(time: number, reason: TranscriptSegmentCloseReason): SegmentUpdate[] {
    const reply = this.#interjection && this.#reply(time);
    const updates = this.#finishCurrent(reason);
    this.#interjection = undefined;
    if (reply) updates.push(...this.#show(reply), ...this.#end(reply, reason));
    if (reason === "timestamp_reset") this.#assistantEnd = undefined;
    return updates;
  }

  #add(fragment: Fragment): SegmentUpdate[] {
    const current = this.#current;
    if (!current) return this.#show(this.#current = this.#begin(fragment));
    if (fragment.speaker === current.speaker) {
      append(current, fragment, this.#interjection !== undefined);
      return this.#show(current);
    }
    return current.speaker === "assistant"
      ? this.#handOver(this.#begin(fragment))
      : this.#interject(current, fragment);
  }

  /** The assistant says something while the user has the turn. */
  #interject(current: Turn, fragment: Fragment): SegmentUpdate[] {
    if (this.#interjection && this.#meaning() === "acknowledgment") {
      this.#interjection = undefined;
    }
    const { minTurnSeparationMs, backchannelMaxDurationMs } = this.#options;
    const before = this.#interjection;
    const spoken = this.#acknowledgments.read(before?.spoken, fragment.text);
    const start = before?.startMs ?? fragment.startMs;
    const isShort = fragment.endMs - start < backchannelMaxDurationMs;
    if (fragment.startMs - current.endMs < minTurnSeparationMs) {
      const mayBeDropped = isShort && this.#acknowledgments.mayBegin(spoken);
      return this.#keep(fragment, spoken, mayBeDropped);
    }
    if (isShort && this.#acknowledgments.includes(spoken)) {
      return this.#keep(fragment, spoken, before !== undefined);
    }
    const reply = before && this.#reply(fragment.startMs);
    this.#interjection = undefined;
    if (reply) append(reply, fragment);
    return this.#handOver(reply ?? this.#begin(fragment));
  }

  #keep(
    fragment: Fragment,
    spoken: SpokenText,
    mayBeDropped: boolean,
  ): SegmentUpdate[] {
    if (this.#interjection) {
      append(this.#interjection, fragment);
      Object.assign(this.#interjection, { spoken, mayBeDropped });
    } else {
      const turn = this.#begin(fragment);
      this.#interjection = { ...turn, spoken, mayBeDropped };
    }
    return [];
  }

  /** What the interjection is: it may be too early to know. */
  #meaning(): "reply" | "acknowledgment" | "open" {
    const { backchannelMaxDurationMs, backchannelIsolationMs } = this.#options;
    const current = this.#current!;
    const { startMs, endMs, mayBeDropped } = this.#interjection!;
    const isShort = endMs - startMs < backchannelMaxDurationMs;
    if (!isShort || !mayBeDropped) return "reply";
    // The user continued to speak.
    if (current.endMs > endMs) return "acknowledgment";
    const continuesReply = this.#assistantEnd !== undefined &&
      startMs - this.#assistantEnd < backchannelIsolationMs &&
      startMs <= current.startMs;
    return continuesReply ? "reply" : "open";
  }

  /** The interjection, unless it is an acknowledgment. */
  #reply(time: number): Turn | undefined {
    const meaning = this.#meaning();
    const isReply = meaning === "reply" ||
      (meaning === "open" && time < this.#isolation());
    return isReply ? this.#interjection : undefined;
  }

  /** When the interjection has stood alone for long enough to be an acknowledgment. */
  #isolation(): number {
    return this.#interjection!.endMs + this.#options.backchannelIsolationMs;
  }

  #separation({ endMs }: Turn): number {
    return endMs + this.#options.minTurnSeparationMs;
  }

  #silence({ endMs }: Turn): number {
    return endMs + this.#options.assistantSilenceMs;
  }

  #begin(fragment: Fragment): Turn {
    return {
      ...fragment,
      id: `${this.#prefix}_${this.#turns++}`,
      previousId: null,
      isShown: false,
    };
  }

  #handOver(turn: Turn): SegmentUpdate[] {
    const updates = this.#finishCurrent("speaker_change");
    this.#current = turn;
    return [...updates, ...this.#show(turn)];
  }

  #finishCurrent(reason: TranscriptSegmentCloseReason): SegmentUpdate[] {
    const current = this.#current;
    this.#current = undefined;
    return current ? this.#end(current, reason) : [];
  }

  #end(turn: Turn, reason: TranscriptSegmentCloseReason): SegmentUpdate[] {
    if (turn.speaker === "assistant") this.#assistantEnd = turn.endMs;
    return turn.isShown
      ? [{ type: "closed", segment: segmentOf(turn), reason }]
      : [];
  }

  #show(turn: Turn): SegmentUpdate[] {
    if (!turn.isShown) {
      turn.previousId = this.#lastShown;
      this.#lastShown = turn.id;
      turn.isShown = true;
    }
    return [{ type: "updated", segment: segmentOf(turn) }];
  }
}

/** Adds text. Two words on either side of an interjection are kept apart. */
function append(turn: Turn, fragment: Fragment, isApart = false): void {
  const joinsWords = isApart && /[\p{L}\p{N}]$/u.test(turn.text) &&
    /^[\p{L}\p{N}]/u.test(fragment.text);
  turn.text += (joinsWords ? " " : "") + fragment.text;
  turn.endMs = Math.max(turn.endMs, fragment.endMs);
}

function segmentOf(turn: Turn): TranscriptSegment {
  const { id, previousId, speaker, text, startMs, endMs } = turn;
  return Object.freeze({ id, previousId, speaker, text, startMs, endMs });
}
