/**
 * The phases of one connection, as a table.
 *
 * @module
 */

/** Phases of one connection. */
export type Phase = "open" | "closing" | "closed";

/** What can happen to one connection. */
export type Incident = "closeRequested" | "ended";

/** A table of moves: a pair that is not listed changes nothing. */
export type Moves<P extends string, I extends string> = Readonly<
  Record<P, Readonly<Partial<Record<I, P>>>>
>;

/** The moves of every phase that can be closed. */
export const CLOSES = { closeRequested: "closing", ended: "closed" } as const;

/** The moves of one connection. */
export const CONNECTION_MOVES: Moves<Phase, Incident> = {
  open: CLOSES,
  closing: { ended: "closed" },
  closed: {},
};

/** A state machine over a table; late and repeated incidents change nothing. */
export class Lifecycle<P extends string, I extends string> {
  readonly #moves: Moves<P, I>;
  #phase: P;

  /**
   * @param moves The table.
   * @param start The first phase.
   */
  constructor(moves: Moves<P, I>, start: P) {
    this.#moves = moves;
    this.#phase = start;
  }

  /** The current phase. */
  get phase(): P {
    return this.#phase;
  }

  /**
   * Applies an incident.
   *
   * @returns Whether the phase changed.
   */
  apply(incident: I): boolean {
    const next = this.#moves[this.#phase][incident];
    if (next === undefined) return false;
    this.#phase = next;
    return true;
  }
}
