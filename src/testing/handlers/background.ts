/**
 * Background work. Its status is computed from the clock on each read, without a timer.
 *
 * @module
 */
import type { FakeState } from "../fake_state.ts";

/** A piece of work. */
export interface Work {
  /** When it began, in ms of the fake's clock. */
  readonly begun: number;
  /** When it was cancelled; `null` if it was not. */
  readonly cancelled: number | null;
}

/** Begins some work. */
export function beginWork(state: FakeState): Work {
  return { begun: state.clock.now(), cancelled: null };
}

/** Cancels work, unless it is done. */
export function cancelWork(work: Work, state: FakeState): Work {
  if (work.cancelled !== null || isDone(work, state)) return work;
  return { ...work, cancelled: state.clock.now() };
}

/** Whether all of it is done. */
export function isDone(work: Work, state: FakeState): boolean {
  return work.cancelled === null &&
    state.clock.now() - work.begun >= state.settings.workTime;
}

/** Whether the first half is done. */
export function isHalfDone(work: Work, state: FakeState): boolean {
  return state.clock.now() - work.begun >= state.settings.workTime / 2;
}

/** When it is done, in seconds since 1970. */
export function doneAt(work: Work, state: FakeState): number {
  return Math.floor((work.begun + state.settings.workTime) / 1_000);
}
