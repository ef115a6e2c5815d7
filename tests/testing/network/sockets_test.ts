import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  type FakeOpenAI,
  fakeOpenAI,
  type Fields,
} from "../../../src/testing.ts";
import { encodeAudio, PCM24 } from "../../../src/testing/sound/audio.ts";
import type * as LiveAPI from "../../../src/generated/types/live/live.ts";
import type * as Sideband from "../../../src/generated/types/live/sideband/sideband.ts";
import { RawSocket } from "../../support/raw_upgrade.ts";
import type { Response } from "../../../src/generated/types/responses/responses.ts";
import { loadSpec } from "../../../src/testing/schema/api_spec.ts";
import { schemaError } from "../../../src/testing/schema/validate.ts";
import { synthesize, understand } from "../../../src/testing/sound/speech.ts";
import { decodeAudio } from "../../../src/testing/sound/audio.ts";

interface Line {
  got: Fields[];
  send(event: Fields): void;
  until(type: string, nth?: number): Promise<Fields>;
  closed: Promise<number>;
  close(): void;
}

async function dial(openai: FakeOpenAI, path: string): Promise<Line> {
  const socket = new openai.WebSocket(`wss://x/v1${path}`, {
    headers: { authorization: "Bearer x" },
  });
  const got: Fields[] = [];
  let waiting: (() => void)[] = [];
  socket.onmessage = ({ data }) => {
    got.push(JSON.parse(data));
    for (const wake of waiting.splice(0)) wake();
  };
  const closed = new Promise<number>((resolve) =>
    socket.onclose = ({ code }) => resolve(code)
  );
  await new Promise((resolve) => socket.onopen = resolve);
  waiting = [];
  return {
    got,
    closed,
    send: (event) => socket.send(JSON.stringify(event)),
    close: () => socket.close(),
    async until(type, nth = 1) {
      for (;;) {
        const found = got.filter((event) => event.type === type)[nth - 1];
        if (found) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}

Deno.test("Responses over a WebSocket: streams, chaining, warm-up, errors", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const line = await dial(openai, "/responses");
  const create = (more: Fields) =>
    line.send({ type: "response.create", model: "gpt-5", ...more });
  create({ input: "Say one", stream_id: "a" });
  create({ input: "Say two", stream_id: "b" });
  await line.until("response.completed", 2);
  const texts = (lane: string) =>
    line.got.filter((event) =>
      event.stream_id === lane && event.type === "response.output_text.delta"
    ).map((event) => event.delta).join("");
  assertEquals([texts("a"), texts("b")], ["one", "two"]);
  create({ input: "Remember this", generate: false });
  const warm = (await line.until("response.completed", 3)).response as Fields;
  assertEquals(warm.output, []);
  openai.on(
    (prompt) => prompt.text === "Well?",
    (prompt) => prompt.messages[0].text,
  );
  create({ input: "Well?", previous_response_id: warm.id });
  const last = (await line.until("response.completed", 4)).response as {
    output: { content: { text: string }[] }[];
  };
  assertEquals(last.output[0].content[0].text, "Remember this");
  create({ input: "x", previous_response_id: "resp_none" });
  const { error, status } = await line.until("error") as {
    error: Fields;
    status: number;
  };
  assertEquals([status, error.code], [400, "previous_response_not_found"]);
});

Deno.test("a Responses socket ends after its 60 minutes", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const line = await dial(openai, "/responses");
  await time.tickAsync(3_600_000);
  assertEquals(await line.closed, 1001);
  assertEquals(
    (line.got[0].error as Fields).code,
    "websocket_connection_limit_reached",
  );
});

Deno.test("a translation session speaks the other language, and flushes when closed", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const line = await dial(
    openai,
    "/realtime/translations?model=gpt-realtime-translate",
  );
  line.send({
    type: "session.update",
    session: {
      audio: {
        input: { transcription: { model: "whisper-1" } },
        output: { language: "fr" },
      },
    },
  });
  await line.until("session.updated");
  const audio = encodeAudio(synthesize("Good day", 24_000), PCM24).toBase64();
  line.send({ type: "session.input_audio_buffer.append", audio });
  assertEquals(
    line.got.some((event) => event.type === "session.output_audio.delta"),
    false,
  );
  line.send({ type: "session.close" });
  assertEquals(await line.closed, 1000);
  const join = (type: string) =>
    line.got.filter((event) => event.type === type).map((event) => event.delta)
      .join("");
  assertEquals(join("session.input_transcript.delta"), "Good day");
  assertEquals(join("session.output_transcript.delta"), "[fr] Good day");
  const bytes = line.got.filter((event) =>
    event.type === "session.output_audio.delta"
  )
    .flatMap((event) => [...Uint8Array.fromBase64(event.delta as string)]);
  assertEquals(
    understand(decodeAudio(Uint8Array.from(bytes), PCM24), 24_000),
    "[fr] Good day",
  );
  assertEquals(line.got.at(-1)!.type, "session.closed");
  assertEquals(openai.realtime.sessions[0].kind, "translation");
});

Deno.test("a Live session starts, listens, replies, refuses and ends", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const line = await dial(openai, "/live/sessions");
  line.send({ type: "session.input_audio.mute", event_id: "early" });
  const early = await line.until("error") as { error: Fields };
  assertEquals([early.error.code, early.error.client_event_id], [
    "session_not_started",
    "early",
  ]);
  line.send({
    type: "session.start",
    event_id: "s",
    session: { model: "gpt-live-1", instructions: "Be brief.", store: true },
  });
  const started = await line.until("session.started") as {
    session: Fields;
    client_event_id: string;
  };
  assertEquals([started.session.instructions, started.client_event_id], [
    "Be brief.",
    "s",
  ]);
  const say = (text: string) => {
    for (
      const bytes of [
        encodeAudio(synthesize(text, 24_000), PCM24),
        new Uint8Array(48 * 400),
      ]
    ) {
      line.send({
        type: "session.input_audio.append",
        audio: bytes.toBase64(),
      });
    }
  };
  const join = (type: string) =>
    line.got.filter((event) => event.type === type).map((event) => event.delta)
      .join("");
  say("Say hello");
  await line.until("session.usage.updated");
  assertEquals(join("session.input_transcript.delta"), "Say hello");
  assertEquals(join("session.output_transcript.delta"), "hello");
  line.send({ type: "session.input_audio.mute" });
  await line.until("session.input_audio.muted");
  say("Say nothing");
  line.send({ type: "session.update", session: { instructions: "other" } });
  assertEquals(
    (await line.until("error", 2) as { error: Fields }).error.param,
    "session.instructions",
  );
  line.send({
    type: "session.thinking.append",
    content: "hm",
    delegation_id: null,
  });
  await line.until("session.thinking.appended");
  assertEquals(join("session.output_transcript.delta"), "hello");

  const side = await dial(
    openai,
    `/live/sessions/${started.session.id}/attach`,
  );
  const branch = await dial(
    openai,
    `/live/sessions/${started.session.id}/fork`,
  );
  branch.send({ type: "session.start", session: {} });
  assertEquals(
    ((await branch.until("session.started")).session as Fields).instructions,
    "Be brief.",
  );
  branch.close();
  side.send({ type: "session.close" });
  assertEquals((await line.until("session.closed")).reason, "close_requested");
  assertEquals([await line.closed, await side.closed], [1000, 1000]);
});

Deno.test("a Live session delegates: fixtures, tones, decisions, responses", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const line = await dial(openai, "/live/sessions");
  const ask = async (
    event: LiveAPI.ClientEvent | Sideband.ConnectClientEvent,
    type: string,
    nth = 1,
  ) => {
    const from = event.type === "transport.dtmf.send" ? side : line;
    from.send({ ...event, event_id: `${event.type} ${nth}` });
    const answer = await line.until(type, nth);
    assertEquals(answer.client_event_id, `${event.type} ${nth}`);
    return answer;
  };
  const refused = async (
    event: LiveAPI.ClientEvent | Sideband.ConnectClientEvent,
    nth: number,
  ) => ((await ask(event, "error", nth)).error as Fields).param;
  line.send({
    type: "session.start",
    session: {
      model: "gpt-live-1",
      delegation: {
        type: "decisions",
        decisions: {
          model: "gpt-5",
          questions: [
            { type: "predicate", name: "polite", instructions: "Polite?" },
            {
              type: "choice",
              instructions: "Which?",
              choices: [{ value: "a" }, { value: "b" }],
            },
            { type: "score", instructions: "How?", levels: [{ label: "low" }] },
          ],
        },
      },
    },
  });
  const { session } = await line.until("session.started") as {
    session: Fields;
  };
  const side = await dial(openai, `/live/sessions/${session.id}/attach`);

  const audio = new Uint8Array(480).toBase64();
  const fixture = { type: "session.output_audio.fixture.play" } as const;
  await ask({ ...fixture, audio }, "session.output_audio.fixture.played");
  assertEquals(line.got.at(-2)!.type, "session.output_audio.fixture.playing");
  assertEquals(await refused({ ...fixture, audio: "?" }, 1), "audio");
  const tone = { type: "transport.dtmf.send", event: "5" } as const;
  assertEquals((await ask(tone, "transport.dtmf.sent")).event, "5");
  assertEquals(await refused({ ...tone, event: "55" }, 2), "event");

  const { item } = await ask({
    type: "decision.item.create",
    item: { role: "user", content: "hi" },
  }, "decision.item.created") as { item: { id: string } };
  const strike = { type: "decision.item.delete", item_id: item.id } as const;
  await ask(strike, "decision.item.deleted");
  assertEquals(await refused(strike, 3), "item_id");
  const { event } = await ask(
    { type: "decision.create", event_id: "d" },
    "decision.event",
  ) as unknown as LiveAPI.DecisionEvent;
  assertEquals(event.decision.answers, [
    { type: "predicate", name: "polite", probability: 1 },
    {
      type: "choice",
      name: null,
      choice: "a",
      confidence: 1,
      probabilities: [{ value: "a", probability: 1 }],
    },
    {
      type: "score",
      name: null,
      score: 0,
      confidence: 1,
      probabilities: [{ label: "low", value: 0, probability: 1 }],
    },
  ]);
  assertEquals(
    await refused({ type: "response.create" }, 4),
    "session.delegation",
  );

  const delegation = {
    type: "responses",
    responses: { model: "gpt-5" },
  } as const;
  await ask(
    { type: "session.update", session: { delegation } },
    "session.updated",
  );
  line.send({
    type: "response.item.create",
    item: { type: "message", role: "user", content: "Say done" },
  });
  await ask({ type: "response.create" }, "response.event");
  const last = line.got.at(-1)!.event as Fields;
  assertEquals(last.type, "response.completed");
  const [message] = (last.response as Response).output;
  assert(
    message.type === "message" && message.content[0].type === "output_text",
  );
  assertEquals(message.content[0].text, "done");
  assertEquals(
    await refused({ type: "decision.create", event_id: "" }, 5),
    "session.delegation",
  );
  line.close();
  side.close();

  const { lookup } = await loadSpec();
  const schema = { $ref: "ConnectServerEvent" };
  for (const one of line.got) {
    assertEquals(schemaError(one, schema, { lookup, tolerant: true }), null);
  }
});

Deno.test("frames of any size pass the real socket both ways", async () => {
  await using openai = await fakeOpenAI();
  const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
  const socket = new WebSocket(url, { headers: { authorization: "Bearer x" } });
  const got: Fields[] = [];
  let wake = () => {};
  socket.onmessage = ({ data }) => {
    got.push(JSON.parse(data));
    wake();
  };
  const count = async (n: number) => {
    while (got.length < n) await new Promise<void>((resolve) => wake = resolve);
  };
  await count(1);
  for (const [index, size] of [10, 130, 70_000, 1_000_000].entries()) {
    socket.send(
      JSON.stringify({ type: "nothing", event_id: "x".repeat(size) }),
    );
    await count(2 + index);
    const { error } = got.at(-1) as { error: Fields };
    assertEquals(error.event_id, "x".repeat(size));
  }
  const [session] = openai.realtime.sessions;
  assertEquals(session.received.length, 4);
  socket.close(1000, "done");
  await new Promise((resolve) => socket.onclose = resolve);
  assert(session.ended === null || session.ended.code === 1000);
});

Deno.test("a message in frames without end is refused with 1009, and the next client is served", async () => {
  await using openai = await fakeOpenAI();
  const port = Number(new URL(openai.baseURL).port);
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const handshake = "GET /v1/realtime?model=m HTTP/1.1\r\nhost: 127.0.0.1\r\n" +
    "authorization: Bearer x\r\nupgrade: websocket\r\n" +
    "sec-websocket-key: dGhlIHNhbXBsZQ==\r\n\r\n";
  await connection.write(new TextEncoder().encode(handshake));
  // 1 MiB of text each, the first one and continuations; none is the last.
  const frame = new Uint8Array(10 + 2 ** 20);
  frame[1] = 127;
  new DataView(frame.buffer).setUint32(6, 2 ** 20);
  let sent = 0;
  const flood = (async () => {
    for (; sent < 100; sent++) {
      frame[0] = sent === 0 ? 1 : 0;
      for (let at = 0; at < frame.length;) {
        at += await connection.write(frame.subarray(at));
      }
    }
  })().catch(() => {}); // the fake hangs up
  let last = new Uint8Array();
  for (const chunk = new Uint8Array(65_536);;) {
    const size = await connection.read(chunk).catch(() => null);
    if (size === null) break;
    last = chunk.slice(0, size);
  }
  await flood;
  connection.close();
  const close = last.lastIndexOf(0x88);
  assertEquals([last[close + 2], last[close + 3]], [1009 >> 8, 1009 & 255]);
  using next = await RawSocket.open(port, "/v1/realtime?model=m", {
    authorization: "Bearer x",
  });
  assertEquals(next.status, 101);
});
