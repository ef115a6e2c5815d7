/**
 * What of an answer was heard: how much audio came, and how much of it was played.
 *
 * Pure: it is told the time. It outlives the answer, for audio is received faster than it
 * is played.
 *
 * @module
 */

/** Where the user's ears are. */
export interface Heard {
  /** The item. */
  readonly itemId: string;
  /** Its part. */
  readonly contentIndex: number;
  /** Audio heard, in whole ms, never more than was received. */
  readonly heardMs: number;
  /** Audio received, in ms. */
  readonly receivedMs: number;
}

interface Played {
  readonly itemId: string;
  readonly contentIndex: number;
  receivedMs: number;
  markedMs: number | null;
  startsAt: number;
  cut: boolean;
}

/** Keeps account of output audio, item by item. */
export class Playback {
  readonly #clock: "wall" | "marks";
  readonly #items: Played[] = [];

  /**
   * @param clock `wall`: audio is taken as played from its arrival on, one item after the
   * other. `marks`: only what {@linkcode Playback.mark} says was played.
   */
  constructor(clock: "wall" | "marks" = "wall") {
    this.#clock = clock;
  }

  /**
   * Output audio came.
   *
   * @param ms Its playing time.
   * @returns Where in the item's audio it begins, in ms.
   */
  received(
    itemId: string,
    contentIndex: number,
    ms: number,
    now: number,
  ): number {
    let played = this.#find(itemId, contentIndex);
    if (!played) {
      const last = this.#items.at(-1);
      const free = last && !last.cut ? last.startsAt + last.receivedMs : now;
      played = {
        itemId,
        contentIndex,
        receivedMs: 0,
        markedMs: null,
        startsAt: Math.max(now, free),
        cut: false,
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
    return startMs;
  }

  /**
   * The player says how far it is.
   *
   * @param itemId The item.
   * @param playedMs Audio of it that was played, in ms; a smaller number than before is ignored.
   * @param contentIndex Its part; by default the only one with audio.
   */
  mark(itemId: string, playedMs: number, contentIndex?: number): void {
    const played = this.#items.findLast((one) =>
      one.itemId === itemId &&
      (contentIndex === undefined || one.contentIndex === contentIndex)
    );
    if (played) played.markedMs = Math.max(played.markedMs ?? 0, playedMs);
  }

  /**
   * Where the user's ears are now: every item that was not heard to its end.
   *
   * @param now The time, of the clock that `received` was told.
   */
  unheard(now: number): Heard[] {
    const unheard: Heard[] = [];
    for (const played of this.#items) {
      const heardMs = this.#heardMs(played, now);
      if (played.cut || heardMs >= Math.floor(played.receivedMs)) continue;
      unheard.push({
        itemId: played.itemId,
        contentIndex: played.contentIndex,
        heardMs,
        receivedMs: played.receivedMs,
      });
    }
    return unheard;
  }

  /** An item was cut: nothing more of it is played. */
  cut(itemId: string): void {
    for (const played of this.#items) {
      if (played.itemId === itemId) played.cut = true;
    }
  }

  /** Forgets every item: a fresh connection knows none of them as audio. */
  clear(): void {
    this.#items.length = 0;
  }

  #find(itemId: string, contentIndex: number): Played | undefined {
    return this.#items.findLast((one) =>
      one.itemId === itemId && one.contentIndex === contentIndex
    );
  }

  #heardMs(played: Played, now: number): number {
    const ms = played.markedMs ??
      (this.#clock === "wall" ? now - played.startsAt : 0);
    return Math.floor(Math.max(0, Math.min(ms, played.receivedMs)));
  }
}
