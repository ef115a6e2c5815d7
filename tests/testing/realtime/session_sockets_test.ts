import { assert, assertEquals, assertMatch } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";

import {
  AUTH,
  converse,
  dialRealtime,
  errorOf,
  over,
  textOf,
} from "../../support/talk.ts";

const MANUAL = { type: "realtime", audio: { input: { turn_detection: null } } };

Deno.test("session.update with one invalid field changes nothing", async () => {
  await converse(MANUAL, async (one, openai) => {
    const before = JSON.stringify(openai.realtime.sessions[0].session);
    const cases: [Fields, string, string][] = [
      [{ instructions: "x" }, "missing_required_parameter", "session.type"],
      [
        { type: "realtime", voice: "ash" },
        "unknown_parameter",
        "session.voice",
      ],
      [
        { type: "realtime", audio: { input: { vad: 1 } } },
        "unknown_parameter",
        "session.audio.input.vad",
      ],
      [
        { type: "realtime", audio: { output: { speed: 2 } } },
        "decimal_above_max_value",
        "session.audio.output.speed",
      ],
      [
        { type: "realtime", output_modalities: ["audio", "text"] },
        "invalid_value",
        "session.output_modalities",
      ],
      [
        { type: "realtime", model: "gpt-realtime-2" },
        "session_model_immutable",
        "session.model",
      ],
      [
        { type: "realtime", reasoning: { effort: "low" } },
        "unsupported_parameter",
        "session.reasoning",
      ],
      [
        { type: "transcription", instructions: undefined },
        "invalid_value",
        "session.type",
      ],
    ];
    for (const [index, [session, code, param]] of cases.entries()) {
      one.send({
        type: "session.update",
        session: { instructions: "changed", ...session },
        event_id: `e${index}`,
      });
      const error = errorOf(await one.next("error", index + 1));
      assertEquals([error.code, error.param, error.event_id], [
        code,
        param,
        `e${index}`,
      ]);
    }
    assertEquals(JSON.stringify(openai.realtime.sessions[0].session), before);
  });
});

Deno.test("a session expires on the clock: error, then close 1001", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const one = dialRealtime(openai);
  const created = await one.next("session.created");
  assertEquals(
    (created.session as Fields).expires_at,
    Math.floor(time.now / 1_000) + 3_600,
  );
  await time.tickAsync(3_599_999);
  await time.runMicrotasks();
  assertEquals(one.ended, false);
  await time.tickAsync(1);
  const { code, reason, wasClean } = await one.closed;
  assertEquals(errorOf(await one.next("error")).code, "session_expired");
  assertEquals([code, reason, wasClean], [
    1001,
    "Your session hit the maximum duration of 60 minutes.",
    true,
  ]);
  assertEquals(openai.realtime.sessions[0].ended?.code, 1001);
});

Deno.test("the idle timeout triggers a response if the user does not speak", async () => {
  using time = new FakeTime();
  const session = {
    type: "realtime",
    output_modalities: ["text"],
    audio: {
      input: { turn_detection: { type: "server_vad", idle_timeout_ms: 5_000 } },
    },
  };
  await converse(session, async (one) => {
    one.send({ type: "response.create" });
    await one.next("response.done");
    await time.tickAsync(4_999);
    await time.runMicrotasks();
    assertEquals(
      one.types.includes("input_audio_buffer.timeout_triggered"),
      false,
    );
    await time.tickAsync(1);
    await one.next("response.done", 2);
    assert(one.types.includes("input_audio_buffer.timeout_triggered"));
    one.close();
  });
});

Deno.test("the fake accepts or refuses handshakes by their credentials", async () => {
  await using openai = await fakeOpenAI({ port: null, keys: ["sk-good"] });
  const by = (key: string) => ["realtime", `openai-insecure-api-key.${key}`];
  const good = { headers: { authorization: "Bearer sk-good" } };
  const cases: [string, object, number][] = [
    ["model=m", good, 101],
    ["model=m", { protocols: by("sk-good") }, 101],
    ["model=m", { protocols: by("sk-bad") }, 401],
    ["model=m", {}, 401],
    ["model=m", { ...good, protocols: by("sk-good") }, 400],
    [
      "model=m",
      { ...good, protocols: ["realtime", "openai-beta.realtime-v1"] },
      400,
    ],
    ["model=m&call_id=rtc_1", good, 400],
    ["call_id=rtc_none", good, 404],
    ["", good, 400],
  ];
  for (const [query, options] of cases) {
    const one = dialRealtime(openai, query, options);
    await Promise.race([one.next("session.created"), one.closed]).catch(
      () => {},
    );
  }
  assertEquals(
    openai.requests.all.map((request) => request.status),
    cases.map(([, , status]) => status),
  );
  assertEquals(JSON.stringify(openai.requests.all).includes("sk-"), false);
});

Deno.test("a refused handshake looks as it does on Deno, with and without a network", async () => {
  await using openai = await fakeOpenAI();
  for (const Socket of [WebSocket, openai.WebSocket]) {
    openai.fault({ status: 429 });
    const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
    const one = over(new Socket(url, AUTH as never));
    const { code, wasClean } = await one.closed;
    assertEquals([code, wasClean], [0, false]);
    assertMatch(one.failure!, /Invalid status code: 429$/);
  }
});

for (
  const [fault, code, failure] of [
    [{ close: { code: 1011, reason: "broken" } }, 1011, null],
    [{ cut: "close" }, 0, /Unexpected EOF/],
    [{ cut: "reset" }, 0, /reset/i],
  ] as const
) {
  Deno.test(`a socket ends by ${JSON.stringify(fault)} after so many frames`, async () => {
    await using openai = await fakeOpenAI();
    for (const Socket of [WebSocket, openai.WebSocket]) {
      openai.fault({ socket: { after: 1, ...fault } }, { on: "/realtime" });
      const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
      const one = over(new Socket(url, AUTH as never));
      const end = await one.closed;
      assertEquals(end.code, code);
      assertEquals(one.types, ["session.created"]);
      if (failure) assertMatch(one.failure!, failure);
    }
  });
}

Deno.test("a malformed frame, an oversized one, and silence strike after so many frames", async () => {
  await using openai = await fakeOpenAI();
  for (const Socket of [WebSocket, openai.WebSocket]) {
    const frames = async (fault: object, expected: number) => {
      openai.fault({ socket: { after: 1, ...fault } }, { on: "/realtime" });
      const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
      const socket = new Socket(url, AUTH as never);
      const got: string[] = [];
      await new Promise<void>((resolve) => {
        socket.onmessage = ({ data }) => {
          got.push(data);
          if (got.length === 1) socket.send('{"type":"nothing"}');
          if (got.length === expected) resolve();
        };
      });
      socket.close();
      return got;
    };
    const [, malformed, answer] = await frames({ malformed: true }, 3);
    assertEquals(malformed, '{"type": "response.');
    assertEquals(JSON.parse(answer).type, "error");
    const [, oversized] = await frames({ oversized: 100_000 }, 3);
    assert(oversized.length > 100_000);
    await frames({ cut: "stall" }, 1);
    const { frames: seen } = openai.requests.all.at(-1)!;
    assertEquals((seen[0].data as Fields).type, "session.created");
    assertEquals(seen.filter((frame) => frame.from === "server").length, 1);
  }
});

Deno.test("a reader that stalls fills the buffer of the client", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ socket: { after: 1, stallReader: true } });
  const socket = new openai.WebSocket("wss://x/v1/realtime?model=m", AUTH);
  const one = over(socket);
  await one.next("session.created");
  for (let i = 0; i < 10; i++) one.silence(100);
  await Promise.resolve();
  assert(socket.bufferedAmount > 10 * 4_800);
  assertEquals(openai.realtime.sessions[0].bufferedMs, 0);
});

Deno.test("a transcription session refuses to respond", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const one = dialRealtime(openai, "intent=transcription");
  assertEquals(
    ((await one.next("session.created")).session as Fields).type,
    "transcription",
  );
  one.say("Take this down.");
  one.silence(600);
  const heard = await one.next(
    "conversation.item.input_audio_transcription.completed",
  );
  assertEquals(heard.transcript, "Take this down.");
  one.send({ type: "response.create" });
  assertEquals(errorOf(await one.next("error")).code, "invalid_value");
  assertEquals(one.types.includes("response.created"), false);
});

Deno.test("audio that cannot be understood fails only its transcription", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: null, transcription: { model: "whisper-1" } },
    },
  };
  const listen = ({ ms }: { ms: number }) => {
    if (ms < 500) throw new Error("Too short.");
    return "Say it was long enough";
  };
  await converse(session, async (one) => {
    for (const ms of [400, 600]) {
      one.append(new Uint8Array(ms * 48).fill(7));
      one.send({ type: "input_audio_buffer.commit" });
    }
    const failed = await one.next(
      "conversation.item.input_audio_transcription.failed",
    );
    assertEquals(errorOf(failed).message, "Too short.");
    one.send({ type: "response.create" });
    assertEquals(textOf(await one.next("response.done")), "it was long enough");
  }, { listen });
});

Deno.test("a client secret opens a session until it expires", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.fetch("https://x/v1/realtime/client_secrets", {
    method: "POST",
    headers: { ...AUTH.headers, "content-type": "application/json" },
    body: JSON.stringify({
      expires_after: { anchor: "created_at", seconds: 10 },
    }),
  });
  const { value } = await response.json();
  const options = {
    protocols: ["realtime", `openai-insecure-api-key.${value}`],
  };
  await dialRealtime(openai, "model=m", options).next("session.created");
  await time.tickAsync(10_001);
  assertEquals((await dialRealtime(openai, "model=m", options).closed).code, 0);
});

Deno.test("a call rings, is accepted, and is joined from the side", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { id } = openai.realtime.ring();
  const post = async (verb: string, body: Fields) => {
    const response = await openai.fetch(
      `https://x/v1/realtime/calls/${id}/${verb}`,
      {
        method: "POST",
        headers: { ...AUTH.headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      },
    );
    await response.body?.cancel();
    return response.status;
  };
  assertEquals(
    await post("accept", { type: "realtime", instructions: "Be brief." }),
    200,
  );
  const one = dialRealtime(openai, `call_id=${id}`);
  assertEquals(
    ((await one.next("session.created")).session as Fields).instructions,
    "Be brief.",
  );
  assertEquals(await post("hangup", {}), 200);
  assertEquals(openai.realtime.calls.get(id)?.status, "ended");
  assertEquals(await post("hangup", {}), 404);
});
