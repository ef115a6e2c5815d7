/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { Outbox } from "../../../src/socket/backpressure.ts";
import {
  BackpressureError,
  ConnectionClosedError,
} from "../../../src/socket/errors.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { attachLive } from "../../../src/realtime/surfaces/live.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  type Fields,
  MANUAL_TURNS,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

Deno.test("events sent directly after session.created are delivered", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const id of ["a", "b", "c"]) {
      peer.say({
        type: "conversation.item.done",
        event_id: "e",
        item: { ...userMessage(id), id },
      });
    }
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
  });
  const seen: unknown[] = [];
  for await (const event of session.events("conversation.item.done")) {
    seen.push(event.item.id);
    if (seen.length === 3) break;
  }
  assertEquals(seen, ["a", "b", "c"]);
  assertEquals(session.history.items.map(({ id }) => id), ["a", "b", "c"]);
});

Deno.test("a listener that throws on an error event does not end the program", async () => {
  await using t = await openSession();
  t.session.on("error", () => {
    throw new Error("mine");
  });
  await assertRejects(() => t.session.conversation.item.retrieve("nothing"));
  assertEquals(t.session.phase, "ready");
});

Deno.test("response.create(null) and update(null) throw, and later commands still work", async () => {
  await using t = await openSession();
  const { session } = t;
  await assertRejects(
    () => session.update(null as never),
    TypeError,
    "must be an object",
  );
  assertThrows(() => session.response.create(null as never), TypeError);
  await session.conversation.item.create(userMessage("hi"));
  assert((await session.response.create(TEXT_ONLY).text()).length > 0);
});

Deno.test("writing to audio.input of a session that has ended settles", async () => {
  await using t = await openSession();
  const writer = t.session.audio.input.getWriter();
  await writer.write(noise(20));
  await t.session.close();
  await assertRejects(() => writer.write(noise(20)), Error, "closed");
});

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

Deno.test("inputAudioBuffer.append() rejects text that is not Base64", async () => {
  await using t = await openSession();
  const audio = 'AAAA","type":"session.update","session":{"type":"realtime';
  assertThrows(
    () => t.session.send({ type: "input_audio_buffer.append", audio }),
    TypeError,
  );
});

Deno.test("audio that is not bytes is rejected instead of sent as silence", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  assertThrows(
    () => session.inputAudioBuffer.append(new Float32Array(480) as never),
    TypeError,
  );
  const samples = new Int16Array(2_400).fill(1_000);
  session.inputAudioBuffer.append(samples.buffer as never);
  session.inputAudioBuffer.append(samples as never);
  const item = await session.inputAudioBuffer.commit();
  const { content } = fake.realtime.sessions[0].items[0] as never as {
    content: unknown[];
  };
  assertEquals([typeof item, content.length], ["string", 1]);
  assertEquals(
    fake.realtime.sessions[0].received.filter(({ audio }) =>
      audio === new Uint8Array(samples.buffer).toBase64()
    ).length,
    2,
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
    [{ reconect: false }, 'Unknown option "reconect"'],
    [{ callId: "rtc_1" }, "pass either model or callId"],
    [{ model: undefined }, "pass either model or callId"],
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
  const endpoint = { baseURL: "https://127.0.0.1:9", token: () => "sk-test" };
  for (
    const open of [
      () => translate(endpoint, { lang: "de" } as never),
      () => connectResponses(endpoint, { lang: "de" } as never),
      () => attachLive(endpoint, "live_1", { lang: "de" } as never),
    ]
  ) await assertRejects(async () => await open(), TypeError, 'option "lang"');
});

Deno.test('Outbox: control: "wait" queues commands beyond the limit', () => {
  const sent: string[] = [];
  const outbox = new Outbox({ limit: 10, control: "wait" });
  outbox.push({ text: "0123456789", audioMs: 0 });
  outbox.push({ text: "command", audioMs: 0 });
  assertThrows(
    () => new Outbox({ limit: 3 }).push({ text: "command", audioMs: 0 }),
    BackpressureError,
  );
  outbox.attach({
    send: (text) => sent.push(text) > 0,
    bufferedAmount: 0,
  });
  assertEquals(sent, ["0123456789", "command"]);
  outbox.end();
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

Deno.test("the refusal of a command without a promise is an error event, and finish() does not wait for it", async () => {
  await using t = await openSession();
  const { session } = t;
  const error = session.once("error");
  session.send({ type: "response.cancel", response_id: "resp_none" });
  assertEquals((await error).error.code, "response_cancel_not_active");
  assertEquals((await session.finish()).code, 1000);
});

Deno.test("response.audio, read late, starts at its place in the item", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  fake.once("count", "one two three four");
  await session.conversation.item.create(userMessage("count"));
  const answer = session.response.create();
  const whole: number[] = [];
  const late: number[] = [];
  let reading: Promise<void> | null = null;
  for await (const { startMs } of answer.audio) {
    whole.push(startMs);
    reading ??= (async () => {
      for await (const chunk of answer.audio) late.push(chunk.startMs);
    })();
  }
  await reading;
  assert(whole.length > 2 && late.length > 0);
  assertEquals(late, whole.slice(-late.length));
});

Deno.test("events that arrive before the session is ready are bounded", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    for (let n = 0; n < 17_000; n++) {
      peer.say({ type: "rate_limits.updated", event_id: "e", rate_limits: [] });
    }
  });
  const { close } = await assertRejects(
    () =>
      connect({
        apiKey: "sk-test",
        baseURL: server.baseURL,
        model: "m",
        session: TEXT_ONLY,
      }),
    ConnectionClosedError,
  );
  assert(close.reason.includes("before the session was ready"), close.reason);
});

Deno.test("interrupt() raises no error when the response has just ended", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { response } = await peer.next() as { response: Fields };
    const id = "resp_1";
    peer.say({ type: "response.created", response: { ...response, id } });
    const { type, event_id } = await peer.next();
    assertEquals(type, "response.cancel");
    peer.say({ type: "response.done", response: { id, status: "cancelled" } });
    peer.say({
      type: "error",
      error: {
        type: "invalid_request_error",
        code: "response_cancel_not_active",
        message: "no active response",
        event_id,
      },
    });
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
  });
  const errors: unknown[] = [];
  session.on("error", (event) => errors.push(event));
  const last = session.once("rate_limits.updated");
  const begun = session.once("response.created");
  session.response.create(TEXT_ONLY);
  await begun;
  await session.interrupt();
  await last;
  assertEquals(errors, []);
});

Deno.test("finish() waits for pending transcripts", async () => {
  await using t = await openSession({
    session: {
      audio: {
        input: {
          ...MANUAL_TURNS.audio.input,
          transcription: { model: "whisper-1" },
        },
      },
    },
  });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  const transcript = server.withhold(({ type }) =>
    `${type}`.includes("input_audio_transcription")
  );
  session.inputAudioBuffer.append(noise(200));
  const id = await session.inputAudioBuffer.commit();
  await transcript.reached;
  const finished = session.finish();
  // the session has had the time to close if it were to
  await new Promise((resolve) => setTimeout(resolve));
  assertEquals(session.phase, "ready");
  transcript.release();
  await finished;
  assertEquals(session.history.get(id)!.transcript, "completed");
});

Deno.test("finish() waits while the server may still detect speech", async () => {
  let time = 0;
  await using t = await openSession({
    session: SERVER_VAD,
    now: () => time += 10, // each look takes a moment
  });
  const { session } = t;
  const events = session.events();
  for (const piece of [noise(200), silence(60)]) {
    session.inputAudioBuffer.append(piece);
  }
  await session.finish();
  const seen = (await Array.fromAsync(events)).map(({ type }) => type);
  assertEquals(seen.filter((type) => type === "response.done").length, 1);
});
