/**
 * When the user speaks during a response: lowers the volume at once, and cuts the response when
 * speech is confirmed.
 *
 * Pure. Time is counted in blocks of the microphone, since timers of a hidden tab stand still.
 *
 * @module
 */

/** What to do with the loudspeaker. */
export type Cue = "duck" | "restore" | "cut";

type State = "listening" | "ducked";
type Incident = "onset" | "confirmed" | "expired" | "ended";

/** The moves: the next state and what to do. Incidents that are not listed change nothing. */
export const BARGE_IN_MOVES: Readonly<
  Record<State, Partial<Record<Incident, readonly [State, Cue]>>>
> = {
  listening: {
    onset: ["ducked", "duck"],
    confirmed: ["listening", "cut"],
  },
  ducked: {
    confirmed: ["listening", "cut"],
    expired: ["listening", "restore"],
    ended: ["listening", "restore"],
  },
};

/**
 * How long the server may take to confirm, in ms: it needs 300 ms of speech, and the network.
 * A cough or an echo is not confirmed.
 */
const CONFIRMATION_MS = 400;

/** Decides between the microphone, the server's turn detection and the user's keys. */
export class BargeIn {
  #state: State = "listening";
  #waitedMs = 0;

  /**
   * A block of the microphone.
   *
   * @param onset Whether speech seems to start in it.
   * @param ms Its length.
   * @param playing Whether the loudspeaker plays.
   */
  block(onset: boolean, ms: number, playing: boolean): Cue | null {
    this.#waitedMs += ms;
    if (!playing) return this.#move("ended");
    if (onset) {
      if (this.#state === "listening") this.#waitedMs = 0;
      return this.#move("onset");
    }
    return this.#waitedMs >= CONFIRMATION_MS ? this.#move("expired") : null;
  }

  /** The server detected speech, or the user pressed the key that interrupts. */
  confirm(): Cue | null {
    return this.#move("confirmed");
  }

  #move(incident: Incident): Cue | null {
    const move = BARGE_IN_MOVES[this.#state][incident];
    if (!move) return null;
    [this.#state] = move;
    return move[1];
  }
}
