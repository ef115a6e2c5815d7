import {
  assert,
  assertEquals,
  assertGreater,
  assertInstanceOf,
  assertLess,
  assertRejects,
} from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import {
  RealtimeError,
  ResponseFailedError,
} from "../../../src/realtime/wire/errors.ts";
import { tool } from "../../../src/tools/tool.ts";
import type { ItemAudioChunk } from "../../../src/realtime/audio/audio_chunk.ts";
import { RawPeer } from "../../support/raw_peer.ts";
import { scripted } from "../../support/scripted_socket.ts";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";

Deno.test("connect() resolves when the configuration is acknowledged, and sends nothing before", async () => {
  const asked = Promise.withResolvers<void>();
  const acknowledge = Promise.withResolvers<void>();
  const seen: unknown[] = [];
  const session = { type: "realtime", id: "sess_1" };
  await using server = scripted(async (peer) => {
    peer.say({ type: "session.created", event_id: "e", session });
    seen.push((await peer.next()).type);
    asked.resolve();
    await acknowledge.promise;
    seen.push("acknowledged");
    peer.say({ type: "session.updated", event_id: "e", session });
  });
  const opening = connect({
    apiKey: "k",
    baseURL: server.baseURL,
    model: "m",
    session: { instructions: "x" },
  });
  opening.then(() => seen.push("open"));
  await asked.promise;
  assertEquals(seen, ["session.update"]);
  acknowledge.resolve();
  await using opened = await opening;
  assertEquals(seen, ["session.update", "acknowledged", "open"]);
  assertEquals([opened.phase, opened.id], ["ready", "sess_1"]);
});

Deno.test("connect() rejects when the configuration is refused", async () => {
  await using fake = await fakeOpenAI();
  const error = await assertRejects(
    () =>
      connectTo(fake, {
        session: { output_modalities: ["telepathy" as never] },
      }),
    RealtimeError,
  );
  assertEquals(error.type, "invalid_request_error");
});

Deno.test("connect() gives up when the session is not ready in time", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.drain();
  });
  await assertRejects(
    () =>
      connect({
        apiKey: "k",
        baseURL: peer.baseURL,
        model: "m",
        readyTimeout: 30,
      }),
    Error,
    "not ready within 30 ms",
  );
});

Deno.test("connect({ signal }) ends the session whenever it aborts", async () => {
  await using fake = await fakeOpenAI();
  const controller = new AbortController();
  const session = await connectTo(fake, { signal: controller.signal });
  controller.abort();
  await session.closed;
  assertEquals(session.phase, "closed");
  await assertRejects(() => connectTo(fake, { signal: controller.signal }));
});

Deno.test("each command settles with its own acknowledgement or its own error", async () => {
  await using t = await openSession();
  const { session } = t;
  const results = await Promise.allSettled([
    session.update({ instructions: "a" }),
    session.update({ voice: "no such field" } as never),
    session.conversation.item.create(userMessage("one", "item_1")),
    session.conversation.item.create(userMessage("two", "item_1")),
    session.conversation.item.retrieve("item_1"),
    session.conversation.item.retrieve("item_9"),
    session.inputAudioBuffer.commit(),
    session.inputAudioBuffer.clear(),
    session.conversation.item.delete("item_1"),
    session.conversation.item.delete("item_1"),
    session.update({ instructions: "b" }),
  ]);
  assertEquals(results.map(({ status }) => status), [
    "fulfilled",
    "rejected",
    "fulfilled",
    "rejected",
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  assertEquals(
    (results[10] as PromiseFulfilledResult<{ instructions?: string }>).value
      .instructions,
    "b",
  );
});

Deno.test("inputAudioBuffer.commit() is not settled by the server's own commit", async () => {
  await using t = await openSession({ session: {} });
  const { session } = t;
  const vad = session.once("input_audio_buffer.committed");
  session.inputAudioBuffer.append(noise(400).map((byte) => byte ^ 0x55));
  session.inputAudioBuffer.append(silence(1_000));
  const ours = session.inputAudioBuffer.commit();
  const { item_id } = await vad;
  const itemId = await ours.catch((error) => error);
  if (itemId instanceof Error) assertInstanceOf(itemId, RealtimeError);
  else assert(itemId !== item_id, "settled by the server's commit");
});

Deno.test("response.create() sends one request at a time, and none is refused", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  fake.on(/./, (prompt) => prompt.text);
  const errors: string[] = [];
  session.on("error", ({ error }) => errors.push(error.code ?? error.message));
  await session.conversation.item.create(userMessage("hello"));
  const answers = Array.from(
    { length: 8 },
    () => session.response.create(TEXT_ONLY),
  );
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  assertEquals(texts, Array(8).fill("hello"));
  assertEquals(errors, []);
});

Deno.test("response.create() waits for a response that the server began", async () => {
  await using t = await openSession({ session: {} }, { pace: 50 });
  const { session } = t;
  const errors: string[] = [];
  session.on("error", ({ error }) => errors.push(error.code ?? error.message));
  const answers = session.response.all();
  const loud = new Uint8Array(24_000).map((_, at) =>
    at % 2 ? (at * 7) & 63 : at & 255
  );
  session.inputAudioBuffer.append(loud);
  session.inputAudioBuffer.append(silence(800));
  await session.once("input_audio_buffer.committed");
  const mine = session.response.create(TEXT_ONLY);
  const first = (await answers.next()).value!;
  const second = (await answers.next()).value!;
  assert(first !== mine && second === mine);
  assertEquals((await first.done).status, "completed");
  assertEquals((await mine.done).status, "completed");
  assertEquals(errors, []);
});

Deno.test("out-of-band responses do not wait for others", async () => {
  await using t = await openSession({}, { pace: "realtime" });
  const { session } = t;
  await session.conversation.item.create(userMessage("count"));
  const long = session.response.create();
  await session.once("response.created");
  const aside = session.response.create({ ...TEXT_ONLY, conversation: "none" });
  assertGreater((await aside.text()).length, 0);
  assertEquals(
    await Promise.race([long.done, Promise.resolve("going on")]),
    "going on",
  );
  await long.cancel();
  assertEquals((await long.done).status, "cancelled");
});

Deno.test("response handles: cancel() removes a request that was not sent", async () => {
  await using t = await openSession({}, { pace: "realtime" });
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("count"));
  const first = session.response.create();
  const second = session.response.create();
  await second.cancel();
  assertEquals((await second.done).status, "cancelled");
  await session.once("response.created");
  await first.cancel();
  await first.cancel(); // it is as well
  const creates = fake.realtime.sessions[0].received.filter(({ type }) =>
    type === "response.create"
  );
  assertEquals(creates.length, 1);
});

Deno.test("response handles: done rejects with the details of a failed response", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  fake.on(/./, {
    text: "half of",
    failure: { code: "rate_limit_exceeded", message: "slow" },
  });
  await session.conversation.item.create(userMessage("hello"));
  const answer = session.response.create(TEXT_ONLY);
  const error = await assertRejects(() => answer.done, ResponseFailedError);
  assertEquals(error.code, "rate_limit_exceeded");
  assertEquals(error.response.status, "failed");
  await assertRejects(
    async () => void await answer.text(),
    ResponseFailedError,
  );
});

Deno.test("response handles: audio is in order, with its place in time", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.conversation.item.create(userMessage("speak to me"));
  const stream = session.audio.output;
  const answer = session.response.create();
  const own: ItemAudioChunk[] = await Array.fromAsync(answer.audio);
  assertGreater(own.length, 1);
  let at = 0;
  for (const chunk of own) {
    assertEquals(chunk.startMs, at);
    at += chunk.bytes.length / 48;
  }
  const reader = stream.getReader();
  assertEquals((await reader.read()).value, own[0]);
  await reader.cancel();
});

Deno.test("audio.input accepts chunks of any size and sends whole samples in chunks of the right size", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const audio = noise(1_234);
  const mic = session.audio.input.getWriter();
  let at = 0;
  for (const size of [1, 7, 959, 3, 960, 5_000, 1, 30_001, audio.length]) {
    await mic.write(audio.slice(at, at + size));
    at += size;
  }
  await mic.close();
  await session.inputAudioBuffer.commit();
  const appends = fake.realtime.sessions[0].received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .map((event) => Uint8Array.fromBase64(event.audio as string));
  const sent = new Uint8Array(await new Blob(appends).arrayBuffer());
  assertEquals(sent, audio);
  for (const append of appends) {
    assertEquals(append.length % 2, 0);
    assert(append.length <= 24_000);
  }
  for (const append of appends.slice(0, -1)) assert(append.length >= 960);
});

Deno.test("interrupt() truncates to what was heard, at most to what was received", async () => {
  let now = 1_000;
  await using t = await openSession({ now: () => now });
  const { session, fake } = t;
  const errors: string[] = [];
  session.on("error", ({ error }) => errors.push(error.message));
  await session.conversation.item.create(userMessage("tell me a story"));
  await session.response.create().done;
  const item = session.history.items.at(-1)!;
  const spoken = fake.realtime.sessions[0].spokenMs(item.id);
  now += 333.7;
  const cut = await session.interrupt();
  assertEquals(cut, { itemId: item.id, heardMs: 333, deleted: [] });
  assertGreater(spoken, 333);
  const heard = session.history.get(item.id)!;
  assertEquals(heard.heardMs, 333);
  assertLess(heard.heard.length, heard.text.length);
  assert(heard.text.startsWith(heard.heard));
  now += 1e6;
  assertEquals(await session.interrupt(), {
    itemId: null,
    heardMs: 0,
    deleted: [],
  });
  assertEquals(errors, []);
});

Deno.test("interrupt() deletes an item of which nothing was heard", async () => {
  await using t = await openSession({ playback: "reported" });
  const { session } = t;
  await session.conversation.item.create(userMessage("tell me a story"));
  await session.response.create().done;
  const { id } = session.history.items.at(-1)!;
  assertEquals(await session.interrupt(), {
    itemId: null,
    heardMs: 0,
    deleted: [id],
  });
  assertEquals(session.history.get(id), undefined);
});

Deno.test("interrupt() cancels the active response", async () => {
  await using t = await openSession({}, { pace: "realtime" });
  const { session } = t;
  await session.conversation.item.create(
    userMessage("tell me a very long story"),
  );
  const answer = session.response.create();
  const { item_id } = await session.once("response.output_audio.delta");
  session.playback.mark(item_id, 10);
  const { heardMs } = await session.interrupt();
  assertEquals(heardMs, 10);
  assertEquals((await answer.done).status, "cancelled");
});

Deno.test("tools run concurrently, once each, and one response follows their outputs", async () => {
  const ran: string[] = [];
  await using t = await openSession({
    tools: ["one", "two"].map((name) =>
      tool({
        name,
        input: { type: "object" },
        run: async () => {
          ran.push(name);
          await Promise.resolve();
          return { name };
        },
      })
    ),
  });
  const { session, fake } = t;
  fake.once("both?", { toolCalls: [{ name: "one" }, { name: "two" }] });
  fake.on(
    (prompt) => prompt.toolOutputs.length > 0,
    (prompt) => prompt.toolOutputs.join(),
  );
  const answers = session.response.all();
  await session.conversation.item.create(userMessage("both?"));
  session.response.create(TEXT_ONLY);
  await answers.next();
  const { value: last } = await answers.next();
  await last!.done;
  assertEquals(ran.sort(), ["one", "two"]);
  const server = fake.realtime.sessions[0];
  const count = (type: string) =>
    server.received.filter((event) => event.type === type).length;
  assertEquals(count("response.create"), 2);
  assertEquals(
    server.items.filter(({ type }) => type === "function_call_output").length,
    2,
  );
  await session.finish();
});
