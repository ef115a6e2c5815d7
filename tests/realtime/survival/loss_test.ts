/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { tool } from "../../../src/tools/tool.ts";
import type { HandshakeError } from "../../../src/socket/errors.ts";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  FAST_RECONNECT,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

Deno.test("an update that was sent bare was forgotten after a loss", async () => {
  await using t = await openSession();
  const { session, fake } = t;
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
    reconnect: FAST_RECONNECT,
  });
  const reconnected = session.once("reconnected");
  await session.conversation.item.create(userMessage("good", "good"));
  await session.conversation.item.create(userMessage("bad", "bad"));
  assertEquals((await reconnected).lost.items, ["bad"]);
});

Deno.test("what was sent bare and not answered before the connection went was told nowhere", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  const due = server.pauseAt("conversation.item.added").reached;
  const reconnected = session.once("reconnected");
  session.send({ type: "conversation.item.create", item: userMessage("hi") });
  await due;
  server.cut("reset");
  const { lost } = await reconnected;
  assertEquals(lost.unknown, ["conversation.item.create"]);
});

Deno.test("whoever had spoken, and whose words were known, was answered by nobody after a loss", async () => {
  await using t = await openSession({ session: SERVER_VAD });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  const due = server.pauseAt("response.created").reached;
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
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, restore: "config" },
  });
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("hi", "item_1"));
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items, ["item_1"]);
  await session.conversation.item.create(userMessage("again", "item_2"));
  assertEquals(session.history.items.map(({ id }) => id), ["item_1", "item_2"]);
  const rotated = session.once("rotated");
  await session.rotate();
  assertEquals((await rotated).lost.items, ["item_2"]);
});

Deno.test("reconnecting said that an attempt failed, and not why", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const errors: unknown[] = [];
  session.on("reconnecting", ({ error }) => errors.push(error));
  fake.fault({ status: 503 });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).attempts, 2);
  assertEquals(errors[0], undefined);
  assertEquals((errors[1] as HandshakeError).status, 503);
});

Deno.test("one item that was refused cost all items behind it", async () => {
  const order: string[] = [];
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    const known = ["root"];
    for (;;) {
      const { type, event_id, item, previous_item_id = known.at(-1) } =
        await peer.next() as Record<string, string> & { item: { id: string } };
      if (type !== "conversation.item.create") continue;
      const misplaced = !known.includes(previous_item_id!);
      if (nth > 1 && (item.id.startsWith("bad") || misplaced)) {
        const param = misplaced ? "previous_item_id" : "item";
        peer.say({ type: "error", error: { message: "no", param, event_id } });
        continue;
      }
      known.push(item.id);
      if (nth > 1) order.push(`${previous_item_id} ${item.id}`);
      const previous = previous_item_id === "root" ? null : previous_item_id;
      for (const what of ["added", "done"]) {
        peer.say({
          type: `conversation.item.${what}`,
          previous_item_id: previous,
          item,
        });
      }
    }
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
    reconnect: FAST_RECONNECT,
  });
  const ids = Array.from(
    { length: 24 },
    (_, n) => `${n % 2 ? "bad" : "good"}_${n}`,
  );
  for (const id of ids) {
    await session.conversation.item.create(userMessage(id, id));
  }
  const [bad, good] = [/bad/, /good/].map((kind) =>
    ids.filter((id) => kind.test(id))
  );
  const reconnected = session.once("reconnected");
  server.peers[0].close(1011);
  assertEquals((await reconnected).lost.items, bad);
  assertEquals(
    order,
    good.map((id, n) => `${n === 0 ? "root" : good[n - 1]} ${id}`),
  );
});

Deno.test("an interruption after a loss took what was heard out of the conversation", async () => {
  await using t = await openSession({ playback: "reported" });
  const { session, fake } = t;
  session.inputAudioBuffer.append(noise(200)); // nobody writes it down
  await session.inputAudioBuffer.commit();
  fake.once(/./, "one two three four");
  const answer = session.response.create();
  const chunks = await Array.fromAsync(answer.audio);
  session.playback.mark(chunks[0].itemId, chunks[1].startMs);
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  await session.interrupt();
  const { items } = fake.realtime.sessions[1];
  assertEquals(items.length, 1);
  const { content: [{ text }] } = items[0] as unknown as {
    content: { text: string }[];
  };
  assert(text.length > 0 && "one two three four".startsWith(text), text);
});

Deno.test("requests that had not been written went out in another order after a loss", async () => {
  await using t = await openSession({ flow: { high: 1, low: 0 } });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  await session.conversation.item.create(userMessage("hi"));
  const next = fake.realtime.nextSession();
  // the first one is written only when the buffer is empty, and it is not
  session.inputAudioBuffer.append(noise(1_000));
  const asked = ["A", "B"].map((instructions) =>
    session.response.create({ ...TEXT_ONLY, instructions })
  );
  server.cut("reset");
  const fresh = await next;
  await Promise.allSettled(asked.map(({ done }) => done));
  const seen = [...server.received, ...fresh.received].filter(({ type }) =>
    type === "response.create"
  ).map(({ response }) => (response as { instructions: string }).instructions);
  assertEquals(seen, ["A", "B"]);
});

Deno.test("restore: 'config' left a tool running whose call the fresh connection did not know", async () => {
  const aborted = Promise.withResolvers<void>();
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, restore: "config" },
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: (_, { signal }) =>
        new Promise(() =>
          signal.addEventListener("abort", () => aborted.resolve())
        ),
    })],
  });
  const { session, fake } = t;
  fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  await session.conversation.item.create(userMessage("weather?"));
  const called = session.response.create(TEXT_ONLY);
  await called.done;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  const { lost } = await reconnected;
  await aborted.promise;
  assertEquals(lost.toolCalls.length, 1);
  assertEquals(await called.after, null);
  assertEquals(fake.realtime.sessions[1].items, []);
});

Deno.test("restore: 'config': what a tool found during the outage was told to who had not asked", async () => {
  const found = Promise.withResolvers<string>();
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, restore: "config" },
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: () => found.promise,
    })],
  });
  const { session, fake } = t;
  fake.once("weather?", { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(userMessage("weather?"));
  await session.response.create(TEXT_ONLY).done;
  session.once("reconnecting").then(() => found.resolve("sunny"));
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.toolCalls.length, 1);
  await session.finish();
  const { received } = fake.realtime.sessions[1];
  assertEquals(received.map(({ type }) => type), ["session.update"]);
});
