/**
 * How much of each output item was received, and how much of it the user heard.
 *
 * Pure: the time is a parameter. An item is tracked beyond its response, because audio is
 * received faster than it is played.
 *
 * @module
 */

/** An item that was not heard to its end. */
export interface Heard {
  /** The item. */
  readonly itemId: string;
  /** Its content part. */
  readonly contentIndex: number;
  /** Audio heard, in whole ms, never more than was received. */
  readonly heardMs: number;
  /** Whether the server has it as text, because a new connection was sent it as text. */
  readonly resyncedAsText: boolean;
}

interface Played {
  readonly responseId: string;
  readonly itemId: string;
  readonly contentIndex: number;
  receivedMs: number;
  markedMs: number | null;
  startsAt: number;
  resyncedAsText: boolean;
  /** How much of it was heard when it was cut off; `null` if it was not cut off. */
  cutMs: number | null;
}

/** Tracks the playback of output audio, item by item. */
export class Playback {
  readonly #clock: "clock" | "reported";
  readonly #silenced: Set<string> = new Set(); // responses whose further audio is dropped
  #items: Played[] = [];

  /**
   * @param clock `clock`: audio counts as played in real time from its arrival, one item after
   * another. `reported`: only what {@linkcode Playback.mark} reports counts as played.
   */
  constructor(clock: "clock" | "reported" = "clock") {
    this.#clock = clock;
  }

  /**
   * Output audio was received.
   *
   * @param responseId The response.
   * @param itemId Its item.
   * @param contentIndex The item's content part.
   * @param ms Its playing time.
   * @param now The time, in ms.
   * @returns Where in the item's audio it starts, in ms; `null` if the item was cut off.
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
        resyncedAsText: false,
        cutMs: this.#silenced.has(responseId) ? 0 : null,
      };
      this.#items.push(played);
      // an older item was played long ago: no player lags 64 items behind
      if (this.#items.length > 64) this.#items.shift();
    }
    // a player that ran out of audio continues when more arrives
    if (now > played.startsAt + played.receivedMs) {
      played.startsAt = now - played.receivedMs;
    }
    const startMs = played.receivedMs;
    played.receivedMs += ms;
    return played.cutMs === null ? startMs : null;
  }

  /**
   * The player reports its position.
   *
   * @param itemId The item.
   * @param playedMs Audio of it that was played, in ms; a smaller number than before, or `NaN`, is ignored.
   */
  mark(itemId: string, playedMs: number): void {
    const played = this.#items.findLast((one) => one.itemId === itemId);
    if (played && playedMs >= (played.markedMs ?? 0)) {
      played.markedMs = playedMs;
    }
  }

  /**
   * Cuts off all items that were not heard to their end, and the active responses including
   * their audio to come.
   *
   * @param responseIds IDs of the active responses.
   * @param now The time, on the same clock as for `received`.
   * @returns IDs of the items whose playback must stop.
   */
  cut(responseIds: readonly string[], now: number): string[] {
    for (const id of responseIds) this.#silenced.add(id);
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

  /** The items that were cut off, each once. Call it when no more of their audio can arrive. */
  takeCuts(): Heard[] {
    const cuts: Heard[] = [];
    this.#items = this.#items.filter((played) => {
      const { itemId, contentIndex, receivedMs, cutMs, resyncedAsText } =
        played;
      if (cutMs === null) return true;
      if (cutMs < Math.floor(receivedMs)) {
        cuts.push({ itemId, contentIndex, heardMs: cutMs, resyncedAsText });
      }
      return false;
    });
    return cuts;
  }

  /** A response has ended: no more of its audio arrives. */
  responseDone(responseId: string): void {
    this.#silenced.delete(responseId);
  }

  /** A new connection has the items as text; the user may still be listening to them. */
  resyncedAsText(): void {
    for (const played of this.#items) played.resyncedAsText = true;
    this.#silenced.clear();
  }

  #find(itemId: string, contentIndex: number): Played | undefined {
    const last = this.#items.at(-1);
    if (last?.itemId === itemId && last.contentIndex === contentIndex) {
      return last; // the usual case
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
