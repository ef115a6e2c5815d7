import { assertEquals } from "@std/assert";
import type { FakeTime } from "@std/testing/time";
import type { ScriptedFetch } from "./scripted_fetch.ts";

/** A success response. */
export const ok = () => Response.json({ ok: true });
/** A response that is retried. */
export const busy = (
  status = 503,
  headers: Record<string, string> = {},
  error = {},
) => Response.json({ error }, { status, headers });

/** Replaces `Math.random()`: 0 makes the longest waits, 1 the shortest. */
export class Chance implements Disposable {
  readonly #random = Math.random;

  constructor(value: number) {
    Math.random = () => value;
  }

  [Symbol.dispose](): void {
    Math.random = this.#random;
  }
}

/** Moves the clock and lets everything happen that can. */
export async function tick(time: FakeTime, ms: number): Promise<void> {
  await time.tickAsync(ms);
  await time.runMicrotasks();
}

/** Moves the clock in many steps: what a timer sets off may set timers of its own. */
export async function pass(time: FakeTime, ms: number): Promise<void> {
  const STEPS = 50;
  for (let step = 0; step < STEPS; step++) await tick(time, ms / STEPS);
}

/** The next attempt goes out after exactly so many ms. */
export async function assertNext(
  time: FakeTime,
  fetch: ScriptedFetch,
  ms: number,
): Promise<void> {
  const before = fetch.sent.length;
  await tick(time, ms - 1);
  assertEquals(fetch.sent.length, before, `went out before ${ms} ms`);
  await tick(time, 1);
  assertEquals(fetch.sent.length, before + 1, `did not go out at ${ms} ms`);
}

/** Keeps a rejection from being unhandled until the test looks at it. */
export function hold<T>(promise: PromiseLike<T>): Promise<T> {
  const held = Promise.resolve(promise);
  held.catch(() => {});
  return held;
}
