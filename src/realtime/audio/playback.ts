/**
 * What of an answer was heard: how much audio came, and how much of it was played.
 *
 * Pure: it is told the time. It outlives the answer, for audio is received faster than it
 * is played.
 *
 * @module
 */

/** An item of which not all was heard. */
export interface Heard {
  /** The item. */
  readonly itemId: string;
  /** Its part. */
  readonly contentIndex: number;
  /** Audio heard, in whole ms, never more than was received. */
  readonly heardMs: number;
  /** Whether the server has it as text by now, for it was told it again on a fresh connection. */
  readonly retold: boolean;
}

interface Played {
  readonly responseId: string;
  readonly itemId: string;
  readonly contentIndex: number;
  receivedMs: number;
  markedMs: number | null;
  startsAt: number;
  retold: boolean;
  /** How much was heard of it when it was cut off; `null` if it was not. */
  cutMs: number | null;
}

/** Keeps account of output audio, item by item. */
export class Playback {
  readonly #clock: "clock" | "reported";
  readonly #silenced: Set<string> = new Set(); // answers of which nothing more is to be heard
  #items: Played[] = [];

  /**
   * @param clock `clock`: audio is taken as played from its arrival on, one item after the
   * other. `reported`: only what {@linkcode Playback.mark} says was played.
   */
  constructor(clock: "clock" | "reported" = "clock") {
    this.#clock = clock;
  }

  /**
   * Output audio came.
   *
   * @param responseId The answer.
   * @param itemId Its item.
   * @param contentIndex The item's part.
   * @param ms Its playing time.
   * @param now The time, in ms.
   * @returns Where in the item's audio it begins, in ms; `null` if nobody wants to hear it any more.
   */
  received(
    responseId: string,
    itemId: string,
    contentIndex: number,
    ms: number,
    now: number,
  ): number | null {
    let played = this.#find(itemId, contentIndex);
    if (!played) {
      const last = this.#items.at(-1);
      const free = last && last.cutMs === null
        ? last.startsAt + last.receivedMs
        : now;
      played = {
        responseId,
        itemId,
        contentIndex,
        receivedMs: 0,
        markedMs: null,
        startsAt: Math.max(now, free),
        retold: false,
        cutMs: this.#silenced.has(responseId) ? 0 : null,
      };
      this.#items.push(played);
      if (this.#items.length > 64) this.#items.shift(); // long played
    }
    // a player that ran dry goes on when audio comes
    if (now > played.startsAt + played.receivedMs) {
      played.startsAt = now - played.receivedMs;
    }
    const startMs = played.receivedMs;
    played.receivedMs += ms;
    return played.cutMs === null ? startMs : null;
  }

  /**
   * The player says how far it is.
   *
   * @param itemId The item.
   * @param playedMs Audio of it that was played, in ms; a smaller number than before is ignored.
   */
  mark(itemId: string, playedMs: number): void {
    const played = this.#items.findLast((one) => one.itemId === itemId);
    if (played) played.markedMs = Math.max(played.markedMs ?? 0, playedMs);
  }

  /**
   * Cuts off what was not heard to its end, and the answers that are being given, with what
   * is still to come of them.
   *
   * @param answers IDs of the answers that are being given.
   * @param now The time, of the clock that `received` was told.
   * @returns IDs of the items that are not to be heard any more.
   */
  cut(answers: readonly string[], now: number): string[] {
    for (const id of answers) this.#silenced.add(id);
    const cut: string[] = [];
    for (const played of this.#items) {
      const heardMs = this.#heardMs(played, now);
      const whole = heardMs >= Math.floor(played.receivedMs);
      if (played.cutMs !== null) continue;
      if (whole && !this.#silenced.has(played.responseId)) continue;
      played.cutMs = heardMs;
      cut.push(played.itemId);
    }
    return cut;
  }

  /** What was cut off and not heard to its end, each item once; ask when no more of it can come. */
  takeCuts(): Heard[] {
    const cuts: Heard[] = [];
    this.#items = this.#items.filter((played) => {
      const { itemId, contentIndex, receivedMs, cutMs, retold } = played;
      if (cutMs === null) return true;
      if (cutMs < Math.floor(receivedMs)) {
        cuts.push({ itemId, contentIndex, heardMs: cutMs, retold });
      }
      return false;
    });
    return cuts;
  }

  /** An answer has ended: nothing more of it comes. */
  answered(responseId: string): void {
    this.#silenced.delete(responseId);
  }

  /** A fresh connection knows the items as text; the user may still be listening to them. */
  retold(): void {
    for (const played of this.#items) played.retold = true;
    this.#silenced.clear();
  }

  #find(itemId: string, contentIndex: number): Played | undefined {
    const last = this.#items.at(-1);
    if (last?.itemId === itemId && last.contentIndex === contentIndex) {
      return last; // as for nearly every piece
    }
    return this.#items.find((one) =>
      one.itemId === itemId && one.contentIndex === contentIndex
    );
  }

  #heardMs(played: Played, now: number): number {
    const ms = played.markedMs ??
      (this.#clock === "clock" ? now - played.startsAt : 0);
    return Math.floor(Math.max(0, Math.min(ms, played.receivedMs)));
  }
}
