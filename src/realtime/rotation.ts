/**
 * When a session must move to a fresh connection.
 *
 * @module
 */

/** The API's own limit of a session, in ms. */
const SESSION_LIMIT = 60 * 60_000;

/**
 * No connection is left before it has served so long, in ms: a server that gives less time
 * than that, or a clock that is wrong, must not make one dial without end.
 */
const MIN_SERVICE = 60_000;

/** Calls for a rotation before the session's time is up. */
export class RotationClock {
  readonly #before: number | null;
  readonly #rotate: () => Promise<boolean>;
  readonly #serves: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param before How long before the limit, in ms; `null` is never.
   * @param rotate Does it; tells whether it came about.
   * @param serves Whether the session still goes on.
   */
  constructor(
    before: number | null = 5 * 60_000,
    rotate: () => Promise<boolean>,
    serves: () => boolean,
  ) {
    this.#before = before;
    this.#rotate = rotate;
    this.#serves = serves;
  }

  /**
   * A fresh connection serves.
   *
   * @param expiresAt When the server says it ends, in Unix seconds; `null` if it does not say.
   * @param now The time, in ms.
   */
  start(expiresAt: number | null, now: number): void {
    this.stop();
    const before = this.#before;
    if (before === null) return;
    const limit = expiresAt === null
      ? SESSION_LIMIT
      : Math.min(expiresAt * 1000 - now, SESSION_LIMIT);
    const timer = this.#timer = setTimeout(async () => {
      const done = await this.#rotate();
      if (done || !this.#serves() || this.#timer !== timer) return;
      // a server that refuses now may not in a while; its own limit is the last resort
      this.#timer = setTimeout(() => this.#rotate(), before / 4);
    }, Math.max(limit - before, limit / 2, MIN_SERVICE));
  }

  /** The connection is gone, or is being left. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
