/** What a new connection is restored to, and what `lost` reports. */
import { assert, assertEquals } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { noise } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import { FAST_RECONNECT, openSession } from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

Deno.test("an update that was sent with send() is restored", async () => {
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

Deno.test("a refused item does not end the session", async () => {
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
        for (const step of ["added", "done"]) {
          peer.say({
            type: `conversation.item.${step}`,
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

Deno.test("a refused item does not affect the items after it", async () => {
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
      for (const step of ["added", "done"]) {
        peer.say({
          type: `conversation.item.${step}`,
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

Deno.test("a command that was sent with send() and not confirmed is reported as unknown", async () => {
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

Deno.test("with restore: 'config' the items of the conversation are reported as lost", async () => {
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

Deno.test("interrupt() after a reconnect keeps the text that the user has heard", async () => {
  await using t = await openSession({ playback: "reported" });
  const { session, fake } = t;
  session.inputAudioBuffer.append(noise(200)); // without a transcript
  await session.inputAudioBuffer.commit();
  fake.once(/./, "one two three four");
  const response = session.response.create();
  const chunks = await Array.fromAsync(response.audio);
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
