import { assertEquals, assertRejects } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { attachLive } from "../../../src/realtime/surfaces/live.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { userMessage } from "../../support/items.ts";
import { connectTo, openSession } from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

Deno.test("connect() times out when the key function never settles", async () => {
  await assertRejects(
    () =>
      connect({
        apiKey: () => new Promise(() => {}),
        model: "m",
        readyTimeout: 20,
      }),
    Error,
    "not ready within 20 ms",
  );
});

Deno.test("connect() rejects invalid options before it dials", async () => {
  const base = {
    apiKey: "sk-test",
    model: "m",
    WebSocket: class {
      constructor() {
        throw new Error("dialled");
      }
    } as never,
  };
  const wrong: [Record<string, unknown>, string][] = [
    [
      { reconect: false },
      'Unknown option "reconect", did you mean "reconnect"?',
    ],
    [
      { reconnect: { atempts: 3 } },
      'Unknown option "reconnect.atempts", did you mean "attempts"?',
    ],
    [
      { flow: { colour: 1 } },
      'Unknown option "flow.colour", expected one of high, low, limit, audio, control',
    ],
    [
      { signal: new AbortController() },
      "signal must be an AbortSignal, got object",
    ],
    [{ signal: 5 }, "signal must be an AbortSignal, got 5"],
    [
      { instructions: "Be brief." },
      'Unknown option "instructions", did you mean "session.instructions"?',
    ],
    [{ callId: "rtc_1" }, "pass either model or callId"],
    [{ model: undefined }, "pass either model or callId"],
    [{ model: "" }, "pass either model or callId"],
    [{ tools: {} }, "tools must be an array"],
    [{ tools: [{ type: "object" }] }, "tools made by tool()"],
    [{ session: "text" }, "session must be an object"],
    [{ from: "x" }, "from must be an object"],
    [{ readyTimeout: Infinity }, "readyTimeout must be between 1 and"],
    [{ connectTimeout: -1 }, "connectTimeout must be"],
    [{ reconnect: { attempts: 0 } }, "reconnect.attempts must be"],
    [
      { reconnect: { jitter: 50 } },
      "reconnect.jitter must be between 0 and 1, got 50",
    ],
    [{ reconnect: { rotateBefore: NaN } }, "reconnect.rotateBefore must be"],
    [{ liveness: { idle: "20s" } }, "liveness.idle must be between"],
    [{ flow: { limit: 0 } }, "flow.limit must be at least 1, got 0"],
    [
      { flow: { audio: "drop" } },
      'flow.audio must be "drop-oldest" or "error"',
    ],
    [{ reconnect: { retries: 3 } }, 'Unknown option "reconnect.retries"'],
    [{ reconnect: true }, "reconnect must be an object"],
    [{ playback: "mark" }, 'playback must be "clock" or "reported"'],
    [{ apiKey: undefined }, "apiKey must be a string, or a function"],
    [{ model: 5 }, "model must be a string"],
    [{ auth: "cookie" }, 'auth must be "auto" or "header" or "subprotocol"'],
    [{ explain: "no" }, "explain must be a boolean"],
    [{ now: 5 }, "now must be a function"],
    [{ from: {} }, "unsupported version undefined (expected 1)"],
    [{ from: { version: 1, items: [{ id: "a" }] } }, "`items` is missing"],
  ];
  for (const [options, said] of wrong) {
    await assertRejects(
      () => connect({ ...base, ...options } as never),
      Error,
      said,
    );
  }
  await assertRejects(() => connect(undefined as never), TypeError, "apiKey");
  const { message } = await assertRejects(
    () => connect({ ...base, reconect: false } as never),
    Error,
  );
  assertEquals(
    message,
    'Unknown option "reconect", did you mean "reconnect"?',
  ); // no option of the session's configuration
  const endpoint = { baseURL: "https://127.0.0.1:9", token: () => "sk-test" };
  for (
    const open of [
      () => translate(endpoint, { lang: "de" } as never),
      () => connectResponses(endpoint, { lang: "de" } as never),
      () => attachLive(endpoint, "live_1", { lang: "de" } as never),
    ]
  ) await assertRejects(async () => await open(), TypeError, 'option "lang"');
});

Deno.test("a snapshot without usage is rejected before a session is opened", async () => {
  await using t = await openSession();
  const { usage: _, ...rest } = t.session.snapshot();
  await assertRejects(
    () => connectTo(t.fake, { from: rest as never }),
    TypeError,
    "usage",
  );
  await using again = await connectTo(t.fake, {
    from: {
      ...t.session.snapshot(),
      items: [{ id: "a", item: userMessage("hi") }],
    },
  });
  assertEquals(again.history.get("a")?.text, "hi");
});

Deno.test("an error message does not contain the key that the server repeats", async () => {
  const key = "sk-canary-7d1f2a";
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { event_id } = await peer.next();
    peer.say({
      type: "error",
      event_id: "e",
      error: { type: "x", message: `no use for ${key}`, event_id },
    });
  });
  await using session = await connect({
    apiKey: key,
    baseURL: server.baseURL,
    model: "m",
  });
  const error = await assertRejects(() => session.inputAudioBuffer.clear());
  assertEquals(
    (error as Error).message,
    "Cannot input_audio_buffer.clear: no use for ***",
  );
});
