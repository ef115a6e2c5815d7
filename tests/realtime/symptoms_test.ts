/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { connect } from "../../src/realtime/connect.ts";
import { tool } from "../../src/realtime/tool.ts";
import { Outbox } from "../../src/socket/backpressure.ts";
import {
  BackpressureError,
  ConnectionClosedError,
  type HandshakeError,
} from "../../src/socket/errors.ts";
import type { ResponseHandle } from "../../src/realtime/response.ts";
import { RealtimeError } from "../../src/realtime/errors.ts";
import { connectResponses } from "../../src/realtime/responses_socket.ts";
import { attachLive } from "../../src/realtime/live.ts";
import { transcribe } from "../../src/realtime/transcribe.ts";
import { translate } from "../../src/realtime/translate.ts";
import {
  connectTo,
  EAGER,
  fakeOpenAI,
  hold,
  is,
  type Line,
  line,
  LISTENING,
  noise,
  said,
  type Server,
  silence,
} from "./line.ts";
import { type Peer, scripted } from "./scripted.ts";

const TEXT = { output_modalities: ["text" as const] };
const CREATED = {
  type: "session.created",
  event_id: "e",
  session: { type: "realtime", id: "sess_1" },
};

Deno.test("what the server said right behind session.created was lost", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const id of ["a", "b", "c"]) {
      peer.say({
        type: "conversation.item.done",
        event_id: "e",
        item: { ...said(id), id },
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

Deno.test("a listener that throws at an error event ended the program", async () => {
  await using both = await line();
  both.session.on("error", () => {
    throw new Error("mine");
  });
  await assertRejects(() => both.session.conversation.item.retrieve("nothing"));
  assertEquals(both.session.phase, "ready");
});

Deno.test("response.create(null) made every later request fail", async () => {
  await using both = await line();
  const { session } = both;
  assertThrows(() => session.response.create(null as never), TypeError);
  await session.conversation.item.create(said("hi"));
  assert((await session.response.create(TEXT).text()).length > 0);
});

Deno.test("a tool made by hand that throws left its call without an answer", async () => {
  await using both = await line({
    tools: [{
      ...tool({ name: "weather", input: { type: "object" }, run: () => "" }),
      call: () => {
        throw new Error("secret");
      },
    }],
  });
  const { fake, session } = both;
  fake.once("weather?", { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(said("weather?"));
  const outputs = session.events("conversation.item.added");
  session.response.create(TEXT);
  for await (const { item } of outputs) {
    if (item.type !== "function_call_output") continue;
    assertEquals(item.output, '{"error":"weather failed"}');
    break;
  }
});

Deno.test("writing to audio.input of a session that has ended never settled", async () => {
  await using both = await line();
  const writer = both.session.audio.input.getWriter();
  await writer.write(noise(20));
  await both.session.close();
  await assertRejects(() => writer.write(noise(20)), Error, "closed");
});

Deno.test("a function that never tells the key held connect() up for ever", async () => {
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

Deno.test("text that is no Base64 became part of the frame", async () => {
  await using both = await line();
  const audio = 'AAAA","type":"session.update","session":{"type":"realtime';
  assertThrows(
    () => both.session.send({ type: "input_audio_buffer.append", audio }),
    TypeError,
  );
});

Deno.test("audio of another kind than bytes was sent as silence", async () => {
  await using both = await line();
  const { session, fake } = both;
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

Deno.test("an update that was sent bare was forgotten after a loss", async () => {
  await using both = await line();
  const { session, fake } = both;
  const updated = session.once("session.updated");
  session.send({
    type: "session.update",
    session: { type: "realtime", instructions: "Be brief." },
  });
  await updated;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  assertEquals(fake.realtime.sessions[1].session.instructions, "Be brief.");
});

Deno.test("one item that the server refused ended the session", async () => {
  let count = 0;
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    for (;;) {
      const event = await peer.next() as {
        type: string;
        event_id: string;
        item: { id: string };
      };
      if (event.type !== "conversation.item.create") continue;
      if (nth === 2 && event.item.id === "bad") {
        peer.say({
          type: "error",
          event_id: "e",
          error: {
            type: "invalid_request_error",
            message: "no",
            event_id: event.event_id,
          },
        });
      } else {
        for (const what of ["added", "done"]) {
          peer.say({
            type: `conversation.item.${what}`,
            event_id: "e",
            item: event.item,
          });
        }
      }
      if (nth === 1 && ++count === 2) return peer.close(1011);
    }
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
    reconnect: EAGER,
  });
  const reconnected = session.once("reconnected");
  await session.conversation.item.create(said("good", "good"));
  await session.conversation.item.create(said("bad", "bad"));
  assertEquals((await reconnected).lost.items, ["bad"]);
});

Deno.test("after a rotation interrupt() cut nothing, and said that it had", async () => {
  let now = 1_000;
  await using both = await line({ now: () => now });
  const { session, fake } = both;
  fake.on("story", { text: "Once upon a time there was a line." });
  await session.conversation.item.create(said("story"));
  const answer = session.response.create();
  await answer.done;
  assertEquals(await session.rotate(), true);
  now += 300; // while it is still being played
  const { heardMs } = await session.interrupt();
  assertEquals(heardMs, 300);
  const told = JSON.stringify(fake.realtime.sessions[1].items);
  const { text } = session.history.items.at(-1)!;
  assert(text.length > 0 && text.length < 34, text);
  assert(told.includes(JSON.stringify(text)) && !told.includes("a line."));
});

Deno.test("an item that was deleted while a rotation waited lived on", async () => {
  await using fake = await fakeOpenAI({ pace: "realtime" });
  await using session = await connectTo(fake, {});
  fake.on("slow", { text: "a b c" });
  await session.conversation.item.create(said("4111 1111", "card"));
  await session.conversation.item.create(said("slow", "slow"));
  const answer = session.response.create();
  await session.once("response.output_audio_transcript.delta");
  const rotated = session.rotate();
  while (fake.realtime.sessions[1]?.items.length !== 2) {
    await session.conversation.item.retrieve("slow");
  }
  await session.conversation.item.delete("card");
  await answer.done;
  assertEquals(await rotated, true);
  const told = fake.realtime.sessions[1].items;
  assertEquals(told.map(({ id }) => id)[0], "slow");
  assert(JSON.stringify(told[1]).includes("a b c"), "the whole answer is told");
});

Deno.test("connect() refuses what cannot be meant so, before it dials", async () => {
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
    [{ reconect: false }, 'no option "reconect"'],
    [{ callId: "rtc_1" }, "either a model or a callId"],
    [{ model: undefined }, "either a model or a callId"],
    [{ tools: {} }, "tools must be an array"],
    [{ tools: [{ type: "object" }] }, "what tool() makes"],
    [{ session: "text" }, "session must be an object"],
    [{ from: "x" }, "from must be an object"],
    [{ readyTimeout: Infinity }, "readyTimeout must be from 1 to"],
    [{ connectTimeout: -1 }, "connectTimeout must be"],
    [{ reconnect: { attempts: 0 } }, "attempts must be"],
    [{ reconnect: { jitter: 50 } }, "jitter must be from 0 to 1, and is 50"],
    [{ reconnect: { rotateBefore: NaN } }, "rotateBefore must be"],
    [{ liveness: { idle: "20s" } }, "idle must be"],
    [{ flow: { limit: 0 } }, "limit must be"],
    [{ flow: { audio: "drop" } }, 'audio must be "drop-oldest" or "error"'],
    [{ reconnect: { retries: 3 } }, 'no option "reconnect.retries"'],
    [{ reconnect: true }, "reconnect must be an object"],
    [{ playback: "mark" }, 'playback must be "wall" or "marks"'],
    [{ apiKey: undefined }, "apiKey must be a string, or a function"],
    [{ from: {} }, "no snapshot of version 1"],
    [{ from: { version: 1, items: [{ id: "a" }] } }, "from has no items"],
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

Deno.test('Outbox: control: "wait" lets commands stand in line beyond the limit', () => {
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

Deno.test("a server that repeats the key had it in the error's message", async () => {
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

const WEATHER = { name: "weather", input: { type: "object" } } as const;

/** An answer that calls the tool, and one after it. */
async function ask(both: Line): Promise<ResponseHandle> {
  both.fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  await both.session.conversation.item.create(said("weather?"));
  return both.session.response.create(TEXT);
}

Deno.test("what a tool threw was nowhere to be seen", async () => {
  const thrown = new TypeError("x is undefined");
  await using both = await line({
    tools: [tool({
      ...WEATHER,
      run: () => {
        throw thrown;
      },
    })],
  });
  const failed = both.session.once("error");
  await ask(both);
  const { error, cause } = await failed;
  assertEquals([error.code, error.message, cause], [
    "tool_failed",
    "Tool weather failed",
    thrown,
  ]);
});

Deno.test("the answer that follows a tool could not be awaited from the one that called it", async () => {
  await using both = await line({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
  });
  const first = await ask(both);
  const second = await first.after;
  assertEquals(await first.text(), "");
  assert((await second!.text()).length > 0);
  assertEquals(await second!.after, null);
});

Deno.test("an answer after the last one was awaited for ever: cancelled, cut off, ended, left to the program", async () => {
  await using both = await line({
    tools: [tool({ ...WEATHER, run: () => new Promise(() => {}) })],
    reconnect: false,
  });
  const { session } = both;
  const waits = session.response.create(TEXT);
  const withdrawn = session.response.create(TEXT);
  withdrawn.cancel();
  assertEquals(await withdrawn.after, null);
  await waits.done;
  const called = await ask(both);
  await called.done; // and the tool never returns
  both.fake.realtime.sessions[0].cut("reset");
  assertEquals([await waits.after, await called.after], [null, null]);

  await using lazy = await line({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
    respondToTools: "never",
  });
  assertEquals(await (await ask(lazy)).after, null);
});

Deno.test("a model that calls tools again and again was answered for ever", async () => {
  await using both = await line({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
    maxToolRounds: 3,
  });
  const { session, fake } = both;
  fake.on(/./, { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(said("weather?"));
  const choices: unknown[] = [];
  let answer: ResponseHandle | null = session.response.create(TEXT);
  for (let n = 0; answer && n < 4; n++) answer = await answer.after;
  for (const { type, response } of fake.realtime.sessions[0].received) {
    if (type !== "response.create") continue;
    choices.push((response as { tool_choice?: unknown }).tool_choice);
  }
  assertEquals(choices.slice(0, 4), [undefined, undefined, undefined, "none"]);
});

Deno.test("a tool that was given to update() or to one answer went out in no form of the wire, and never ran", async () => {
  const ran: string[] = [];
  const [weather, time] = ["weather", "time"].map((name) =>
    tool({ name, input: { type: "object" }, run: () => ran.push(name) })
  );
  await using both = await line();
  const { session, fake } = both;
  await session.update({ tools: [weather] });
  assertEquals(fake.realtime.sessions[0].session.tools, [{
    type: "function",
    name: "weather",
    parameters: { type: "object" },
  }]);
  const first = await ask(both);
  await (await first.after)!.done;
  fake.once("time?", { toolCalls: [{ name: "time", arguments: {} }] });
  await session.conversation.item.create(said("time?"));
  const second = session.response.create({ ...TEXT, tools: [time] });
  await (await second.after)!.done;
  assertEquals(ran, ["weather", "time"]);
});

Deno.test("an update of a transcription had to say that it is one", async () => {
  await using openai = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  });
  const config = await session.update({
    audio: { input: { transcription: { model: "whisper-1" } } },
  });
  assertEquals(config.type, "transcription");
});

Deno.test("what was sent bare and not answered before the connection went was told nowhere", async () => {
  await using both = await line();
  const { session, fake } = both;
  const [server] = fake.realtime.sessions as Server[];
  const due = hold(server, is("conversation.item.added"));
  const reconnected = session.once("reconnected");
  session.send({ type: "conversation.item.create", item: said("hi") });
  await due;
  server.cut("reset");
  const { lost } = await reconnected;
  assertEquals(lost.unknown, ["conversation.item.create"]);
});

Deno.test("a bare command that was refused is an error event, and finish() does not wait for it", async () => {
  await using both = await line();
  const { session } = both;
  const error = session.once("error");
  session.send({ type: "response.cancel", response_id: "resp_none" });
  assertEquals((await error).error.code, "response_cancel_not_active");
  assertEquals((await session.finish()).code, 1000);
});

Deno.test("an answer over the Responses socket that was asked for by send() gave its events to the next one", async () => {
  await using server = scripted(async (peer) => {
    for (const id of ["r1", "r2"]) {
      await peer.next();
      peer.say(
        id === "r1" ? { type: "error", error: { message: "no" } } : {
          type: "response.completed",
          response: { id },
        },
      );
    }
  });
  await using socket = await connectResponses({
    baseURL: server.baseURL,
    token: () => "sk-test",
  });
  socket.send({ type: "response.create", model: "m", input: "x" });
  const asked = socket.create({ model: "m", input: "y" });
  assertEquals((await asked.done).id, "r2");
});

Deno.test("an error that names no lane left the one lane that was answered without an end", async () => {
  await using server = scripted(async (peer) => {
    await peer.next();
    peer.say({ type: "error", error: { message: "no such model" } });
  });
  await using socket = await connectResponses({
    baseURL: server.baseURL,
    token: () => "sk-test",
  });
  const { done } = socket.create({ model: "m", input: "x" }, { lane: "a" });
  await assertRejects(() => done, RealtimeError, "no such model");
});

Deno.test("an answer over the Responses socket that was never asked for was told as maybe given", async () => {
  let cut = () => {};
  /** Opens, and never empties its buffer. */
  class Clogged {
    onopen?: () => void;
    onclose?: (event: CloseEvent) => void;
    readyState: number = WebSocket.CONNECTING;
    bufferedAmount = 0;
    constructor() {
      cut = () => this.close();
      queueMicrotask(() => {
        this.readyState = WebSocket.OPEN;
        this.onopen?.();
      });
    }
    send(frame: string): void {
      this.bufferedAmount += frame.length;
    }
    close(): void {
      this.readyState = WebSocket.CLOSED;
      this.onclose?.(new CloseEvent("close", { code: 1006 }));
    }
  }
  await using socket = await connectResponses({
    baseURL: "http://127.0.0.1:9",
    token: () => "ek_test",
    WebSocket: Clogged as never,
  }, { reconnect: false, flow: { high: 1 } });
  const written = socket.create({ model: "m", input: "x" });
  const waiting = socket.create({ model: "m", input: "y" });
  cut();
  const fate = async (run: { done: Promise<unknown> }) =>
    (await assertRejects(() => run.done, ConnectionClosedError)).delivery;
  assertEquals([await fate(written), await fate(waiting)], [
    "unknown",
    "unsent",
  ]);
});

Deno.test("whoever had spoken, and whose words were known, was answered by nobody after a loss", async () => {
  await using both = await line({ session: LISTENING });
  const { session, fake } = both;
  const [server] = fake.realtime.sessions as Server[];
  const due = hold(server, is("response.created"));
  const words = session.once(
    "conversation.item.input_audio_transcription.completed",
  );
  const answers = session.response.all();
  for (const piece of [noise(200), silence(60)]) {
    session.inputAudioBuffer.append(piece);
  }
  await Promise.all([due, words]);
  server.cut("reset");
  const { value: answer } = await answers.next();
  assertEquals((await answer!.done).status, "completed");
});

Deno.test("restore: 'config' lost the conversation, and lost.items did not say so", async () => {
  await using both = await line({ reconnect: { ...EAGER, restore: "config" } });
  const { session, fake } = both;
  await session.conversation.item.create(said("hi", "item_1"));
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items, ["item_1"]);
  await session.conversation.item.create(said("again", "item_2"));
  assertEquals(session.history.items.map(({ id }) => id), ["item_1", "item_2"]);
  const rotated = session.once("rotated");
  await session.rotate();
  assertEquals((await rotated).lost.items, ["item_2"]);
});

Deno.test("a transcription that lost its connection told the next one what it had heard, as if it were a conversation", async () => {
  await using openai = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  }, { reconnect: EAGER, input: { turn_detection: null } });
  const speak = async () => {
    const words = session.once(
      "conversation.item.input_audio_transcription.completed",
    );
    session.inputAudioBuffer.append(noise(200));
    await session.inputAudioBuffer.commit();
    return (await words).item_id;
  };
  const before = await speak();
  const reconnected = session.once("reconnected");
  openai.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items, []);
  const after = await speak();
  assertEquals(session.history.items.map(({ id }) => id), [before, after]);
  assertEquals(
    openai.realtime.sessions[1].received.map(({ type }) => type),
    [
      "session.update",
      "input_audio_buffer.append",
      "input_audio_buffer.commit",
    ],
  );
});

Deno.test("reconnecting said that an attempt failed, and not why", async () => {
  await using both = await line();
  const { session, fake } = both;
  const errors: unknown[] = [];
  session.on("reconnecting", ({ error }) => errors.push(error));
  fake.fault({ status: 503 });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).attempts, 2);
  assertEquals(errors[0], undefined);
  assertEquals((errors[1] as HandshakeError).status, 503);
});

Deno.test("who began to read an answer's audio late was told that it begins at 0 ms", async () => {
  await using both = await line();
  const { session, fake } = both;
  fake.once("count", "one two three four");
  await session.conversation.item.create(said("count"));
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
