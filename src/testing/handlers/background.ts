/**
 * Work that takes time, told from the clock when somebody looks: no timer waits for it.
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
export function beginWork(world: FakeState): Work {
  return { begun: world.clock.now(), cancelled: null };
}

/** Cancels work, unless it is done. */
export function cancelWork(work: Work, world: FakeState): Work {
  if (work.cancelled !== null || isDone(work, world)) return work;
  return { ...work, cancelled: world.clock.now() };
}

/** Whether all of it was done. */
export function isDone(work: Work, world: FakeState): boolean {
  return work.cancelled === null &&
    world.clock.now() - work.begun >= world.settings.workTime;
}

/** Whether the first half was done. */
export function isHalfDone(work: Work, world: FakeState): boolean {
  return world.clock.now() - work.begun >= world.settings.workTime / 2;
}

/** When it is done, in s since 1970. */
export function doneAt(work: Work, world: FakeState): number {
  return Math.floor((work.begun + world.settings.workTime) / 1_000);
}
