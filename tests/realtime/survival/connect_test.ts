/** The first connection fails before the session is ready: connect() rejects, and leaves nothing open. */
import { assert, assertEquals, assertInstanceOf } from "@std/assert";
import type { ConnectOptions } from "../../../src/realtime/session/options.ts";
import { OpenAIError } from "../../../src/errors.ts";
import {
  ConnectionClosedError,
  HandshakeError,
} from "../../../src/socket/errors.ts";
import type { Fault, SocketFault } from "../../../src/testing/faults.ts";
import {
  connectTo,
  type FakeOpenAI,
  fakeOpenAI,
} from "../../support/session.ts";
import { within } from "../../support/within.ts";

/** What connect() is expected to do. */
interface Outcome {
  readonly error: (error: unknown) => void;
  /** Number of handshakes. @default {1} */
  readonly dials?: number;
  readonly options?: Partial<ConnectOptions>;
}

/** The handshake fails. */
const REFUSALS: Readonly<Record<string, [Fault, Outcome]>> = {
  "503": [{ status: 503 }, refused(503)],
  "429": [{ status: 429 }, refused(429)],
  "403": [{ status: 403 }, refused(403)],
  "401": [{ status: 401 }, { ...refused(401), dials: 2 }],
  "reset": [{ reset: "before-headers" }, refused(null)],
  "silence": [{ delay: 60_000 }, {
    error: saying(HandshakeError, "no response within 40 ms"),
    options: { connectTimeout: 40 },
  }],
};

/** The handshake succeeds, and the connection is dropped before the session is ready. */
const ENDS: Readonly<Record<string, [Omit<SocketFault, "after">, Outcome]>> = {
  "reset": [{ cut: "reset" }, closed(1006)],
  "no close frame": [{ cut: "close" }, closed(1006)],
  "silence": [{ cut: "stall" }, {
    error: saying(OpenAIError, "not ready within 60 ms"),
    options: { readyTimeout: 60 },
  }],
  ...Object.fromEntries(
    [1000, 1001, 1005, 1008, 1011, 1012].map((code) => [
      `${code}`,
      [{ close: { code } }, closed(code)],
    ]),
  ),
};

const MOMENTS = {
  "before session.created": 0,
  "before session.updated": 1,
};

function saying(
  type: typeof OpenAIError | typeof HandshakeError,
  words: string,
) {
  return (error: unknown) => {
    assertInstanceOf(error, type as typeof OpenAIError);
    assert(error.message.includes(words), error.message);
  };
}

function refused(status: number | null): Outcome {
  return {
    error(error) {
      assertInstanceOf(error, HandshakeError);
      assertEquals(error.status, status);
    },
  };
}

function closed(code: number): Outcome {
  return {
    error(error) {
      assertInstanceOf(error, ConnectionClosedError);
      assertEquals(error.close.code, code);
      assert(error.message.includes(`${code}`), error.message);
    },
  };
}

/** Expects connect() to reject. The sanitizers check that no timer, socket or listener is left. */
async function fails(
  fake: FakeOpenAI,
  { error, dials = 1, options }: Outcome,
): Promise<void> {
  const [outcome] = await Promise.allSettled([connectTo(fake, options)]);
  assertEquals(outcome.status, "rejected");
  error((outcome as PromiseRejectedResult).reason);
  // no attempt continues in the background, and the server has seen each connection end
  await everyoneLeft(fake);
  fake.requests.assertCalled("GET /realtime", dials);
}

async function everyoneLeft(fake: FakeOpenAI): Promise<void> {
  do {
    await (await fetch(`${fake.baseURL}/models`)).text();
  } while (fake.realtime.sessions.some(({ ended }) => ended === null));
}

for (const [how, [fault, outcome]] of Object.entries(REFUSALS)) {
  Deno.test(`connect() rejects after "${how}" in the handshake, and leaves nothing open`, async () => {
    await using fake = await fakeOpenAI();
    fake.fault(fault, { on: "GET /realtime", times: 9 });
    await within(fails(fake, outcome), how);
    assertEquals(fake.realtime.sessions.length, 0);
  });
}

for (const [when, after] of Object.entries(MOMENTS)) {
  for (const [how, [fault, outcome]] of Object.entries(ENDS)) {
    Deno.test({
      name: `connect() rejects after "${how}" ${when}, and leaves nothing open`,
      async fn() {
        await using fake = await fakeOpenAI();
        fake.fault({ socket: { after, ...fault } }, { times: 9 });
        await within(fails(fake, outcome), how);
        assertEquals(fake.realtime.sessions.length, 1);
      },
    });
  }

  Deno.test(`connect({ signal }) rejects with the signal's reason ${when}, and leaves nothing open`, async () => {
    await using fake = await fakeOpenAI();
    fake.fault({ socket: { after, cut: "stall" } });
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    fake.realtime.nextSession().then(() => controller.abort(reason));
    const error = (e: unknown) => assertEquals(e, reason);
    const options = { signal: controller.signal };
    await within(fails(fake, { error, options }), when);
  });
}

Deno.test("connect({ signal }) rejects with the signal's reason in the handshake, and leaves nothing open", async () => {
  await using fake = await fakeOpenAI();
  fake.fault({ delay: 60_000 }, { on: "GET /realtime" });
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  const options: Partial<ConnectOptions> = {
    signal: controller.signal,
    apiKey: () => {
      queueMicrotask(() => controller.abort(reason));
      return "sk-test";
    },
  };
  const error = (e: unknown) => assertEquals(e, reason);
  await within(fails(fake, { error, options, dials: 0 }), "abort");
});
