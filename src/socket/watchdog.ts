/**
 * Finds a peer that has fallen silent: a half-open connection looks like a quiet one.
 *
 * @module
 */
import type { Socket } from "./socket.ts";

/** When a silent peer counts as lost. */
export interface LivenessOptions {
  /** Silence after which the peer is asked for a sign of life, in ms. @default {20_000} */
  readonly idle?: number;
  /** How long it has to give one, in ms. @default {10_000} */
  readonly timeout?: number;
}

/**
 * Watches over a socket, and abandons it if its peer falls silent.
 *
 * @param socket The socket.
 * @param probe A frame that the peer must answer.
 * @param liveness When; `false` and `null` are never.
 */
export function watch(
  socket: Socket,
  probe: string,
  liveness: LivenessOptions | false | null = {},
): Watchdog | null {
  return liveness
    ? new Watchdog(
      liveness,
      () => socket.send(probe),
      () => socket.abandon("the peer fell silent"),
    )
    : null;
}

/** Watches over one connection. */
export class Watchdog {
  readonly #idle: number;
  readonly #timeout: number;
  readonly #probe: () => void;
  readonly #dead: () => void;
  #seen = false;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param options The two waits.
   * @param probe Sends something that the peer must answer.
   * @param dead Called once if it does not.
   */
  constructor(options: LivenessOptions, probe: () => void, dead: () => void) {
    this.#idle = options.idle ?? 20_000;
    this.#timeout = options.timeout ?? 10_000;
    this.#probe = probe;
    this.#dead = dead;
    this.#arm(this.#idle);
  }

  /** Something came in, whatever it was. */
  saw(): void {
    this.#seen = true; // a timer per frame would cost more than the frame
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(ms: number): void {
    this.#seen = false;
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  #look(): void {
    if (this.#seen) {
      this.#asked = false;
      this.#arm(this.#idle);
    } else if (this.#asked) {
      this.#timer = undefined;
      this.#dead();
    } else {
      this.#asked = true;
      this.#arm(this.#timeout);
      this.#probe();
    }
  }
}
