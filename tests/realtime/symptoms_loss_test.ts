/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals } from "@std/assert";
import { connect } from "../../src/realtime/connect.ts";
import { tool } from "../../src/realtime/tool.ts";
import type { HandshakeError } from "../../src/socket/errors.ts";
import {
  connectTo,
  EAGER,
  fakeOpenAI,
  hold,
  is,
  type Line,
  line,
  LISTENING,
  nextServer,
  noise,
  receives,
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

/** A rotation that waits for its moment: an answer is being given. */
async function waiting({ session, fake }: Line) {
  const [server] = fake.realtime.sessions as Server[];
  await session.conversation.item.create(said("Say something"));
  const emit = server.emit;
  const held = hold(server, is("response.done"));
  const next = nextServer(fake);
  const answer = session.response.create(TEXT);
  await held;
  const rotation = session.rotate();
  const fresh = await next;
  await receives(fresh, "conversation.item.create", 1);
  const id = answer.id!;
  const release = () => {
    server.emit = emit;
    server.emit({
      type: "response.done",
      response: { id, status: "completed", output: [] },
    });
  };
  return { rotation, release, server, fresh, emit };
}

Deno.test("an update that was acknowledged while a rotation waited was lost with it", async () => {
  await using both = await line();
  const { session } = both;
  const { rotation, release, server, fresh, emit } = await waiting(both);
  server.emit = emit;
  await session.update({ instructions: "NEW" });
  release();
  assertEquals(await rotation, true);
  assertEquals(fresh.session.instructions, "NEW");
  assertEquals(
    (session.config as { instructions?: string }).instructions,
    "NEW",
  );
});

Deno.test("session.id was that of a connection that never came to serve", async () => {
  await using both = await line();
  const { session } = both;
  const { id } = session;
  const { rotation, release, fresh } = await waiting(both);
  assertEquals(session.id, id);
  fresh.cut("reset");
  assertEquals(await rotation, false);
  assertEquals(session.id, id);
  release();
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
      if (nth > 1 && (item.id === "b" || misplaced)) {
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
    reconnect: EAGER,
  });
  for (const id of ["a", "b", "c", "d"]) {
    await session.conversation.item.create(said(id, id));
  }
  const reconnected = session.once("reconnected");
  server.peers[0].close(1011);
  assertEquals((await reconnected).lost.items, ["b"]);
  assertEquals(order, ["root a", "a c", "c d"]);
});

Deno.test("an interruption after a loss took what was heard out of the conversation", async () => {
  await using both = await line({ playback: "marks" });
  const { session, fake } = both;
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
  await using both = await line({ flow: { high: 1, low: 0 } });
  const { session, fake } = both;
  const [server] = fake.realtime.sessions as Server[];
  await session.conversation.item.create(said("hi"));
  const next = nextServer(fake);
  // the first one is written only when the buffer is empty, and it is not
  session.inputAudioBuffer.append(noise(1_000));
  const asked = ["A", "B"].map((instructions) =>
    session.response.create({ ...TEXT, instructions })
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
  await using both = await line({
    reconnect: { ...EAGER, restore: "config" },
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: (_, { signal }) =>
        new Promise(() =>
          signal.addEventListener("abort", () => aborted.resolve())
        ),
    })],
  });
  const { session, fake } = both;
  fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  await session.conversation.item.create(said("weather?"));
  const called = session.response.create(TEXT);
  await called.done;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  const { lost } = await reconnected;
  await aborted.promise;
  assertEquals(lost.toolCalls.length, 1);
  assertEquals(await called.after, null);
  assertEquals(fake.realtime.sessions[1].items, []);
});
