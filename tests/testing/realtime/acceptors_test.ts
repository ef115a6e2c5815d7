import { assert, assertEquals } from "@std/assert";
import { globalClock } from "../../../src/testing/clock.ts";
import { FakeState } from "../../../src/testing/fake_state.ts";
import { acceptHandshake } from "../../../src/testing/realtime/acceptors.ts";
import { sessions } from "../../../src/testing/realtime/sessions.ts";
import { settle } from "../../../src/testing/settings.ts";

const PATHS = [
  "/realtime?model=m",
  "/realtime?intent=transcription",
  "/realtime/translations?model=m",
  "/live/sessions",
  "/responses",
];

for (const path of PATHS) {
  Deno.test(`acceptHandshake() begins no session for a client that hangs up during the handshake: ${path}`, () => {
    let timers = 0;
    const clock = {
      now: () => globalClock.now(),
      after: () => (timers++, () => timers--),
    };
    const state = new FakeState(clock, settle({}));
    const { pathname, searchParams } = new URL(path, "http://x");
    const headers = new Headers({ authorization: "Bearer x" });
    const { accept } = acceptHandshake(pathname, searchParams, headers, state);
    assertEquals([timers, state.store(sessions).all.length], [0, 0]);
    const closed: number[] = [];
    const events = accept({
      send() {},
      frame() {},
      close: (code: number) => closed.push(code),
      closing: false,
      cut() {},
      stopReading() {},
    } as never);
    assert(timers > 0);
    events.closed(1006, "");
    assertEquals(timers, 0);
  });
}
