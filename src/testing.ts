/**
 * An OpenAI that runs inside your test: HTTP, event streams and WebSockets, with faults and a recorder.
 *
 * @module
 */
import { FakeOpenAI, type FakeOptions } from "./testing/fake.ts";

export { ManualClock } from "./testing/clock.ts";
export type { Clock } from "./testing/clock.ts";
export { FakeOpenAI } from "./testing/fake.ts";
export type { FakeOptions, RealtimeView } from "./testing/fake.ts";

/**
 * Starts a fake.
 *
 * @param options How it is made.
 */
export async function fakeOpenAI(
  options: FakeOptions = {},
): Promise<FakeOpenAI> {
  const fake = new FakeOpenAI(options);
  const { port = 0 } = options;
  if (port !== null) await fake.listen(port);
  return fake;
}
