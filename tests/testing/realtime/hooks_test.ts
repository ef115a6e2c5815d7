/** Hooks of a test into a session of the fake: nextSession(), pauseAt(), withhold(), onReceived(). */
import { assertEquals, assertStrictEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";
import { dial, dialRealtime, SOON } from "../../support/talk.ts";

const CLEAR = { type: "input_audio_buffer.clear" };
const CLEARED = "input_audio_buffer.cleared";
const UPDATE = { type: "session.update", session: { type: "realtime" } };
const message = (id: string) => ({
  type: "conversation.item.create",
  item: {
    id,
    type: "message",
    role: "user",
    content: [{ type: "input_text", text: "Hi" }],
  },
});

/** A client that has received `session.created`, and the server's side of its session. */
async function connected(path = "/realtime?model=gpt-realtime") {
  const openai = await fakeOpenAI({ port: null });
  const accepted = openai.realtime.nextSession();
  const client = dial(openai, path);
  const server = await accepted;
  if (!path.startsWith("/live")) await client.next("session.created");
  const dispose = () => openai[Symbol.asyncDispose]();
  return { openai, client, server, [Symbol.asyncDispose]: dispose };
}

Deno.test({
  ...SOON,
  name:
    "nextSession() resolves with the session accepted next, not with one that is open",
  async fn() {
    await using t = await connected();
    const { openai, server } = t;
    assertStrictEquals(openai.realtime.sessions[0], server);
    const [second, same] = [1, 2].map(() => openai.realtime.nextSession());
    await dialRealtime(openai).next("session.created");
    assertStrictEquals(await second, openai.realtime.sessions[1]);
    assertStrictEquals(await same, openai.realtime.sessions[1]);
  },
});

Deno.test({
  ...SOON,
  name:
    "nextSession() resolves with the first event sent, so that a test can hold the second",
  async fn() {
    await using openai = await fakeOpenAI({ port: null });
    const client = dialRealtime(openai);
    const server = await openai.realtime.nextSession();
    const pause = server.pauseAt("session.updated");
    await client.next("session.created");
    client.send(UPDATE);
    await pause.reached;
    assertEquals(client.types, ["session.created"]);
  },
});

Deno.test({
  ...SOON,
  name: "nextSession() ignores a handshake that is refused",
  async fn() {
    await using openai = await fakeOpenAI({ port: null });
    openai.fault({ status: 503 }, { on: "/realtime" });
    const accepted = openai.realtime.nextSession();
    await dialRealtime(openai).closed;
    assertEquals(openai.realtime.sessions.length, 0);
    await dialRealtime(openai).next("session.created");
    assertStrictEquals(await accepted, openai.realtime.sessions[0]);
  },
});

for (
  const path of [
    "/live/sessions",
    "/realtime/translations?model=gpt-realtime-translate",
    "/realtime?intent=transcription",
  ]
) {
  Deno.test({
    ...SOON,
    name: `the hooks work on ${path}`,
    async fn() {
      await using t = await connected(path);
      const { client, server } = t;
      const received: unknown[] = [];
      server.onReceived(({ type }) => received.push(type));
      const pause = server.pauseAt("error");
      client.send({ type: "nonsense" });
      await pause.reached;
      const { length } = client.got;
      assertEquals(pause.events.map(({ type }) => type), ["error"]);
      pause.release();
      await client.next("error");
      assertEquals(client.got.length, length + 1);
      assertEquals(received, ["nonsense"]);
    },
  });
}

Deno.test({
  ...SOON,
  name:
    "pauseAt() holds every event from the first of its type, release() sends them in order",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const pause = server.pauseAt("conversation.item.done");
    const handled = Promise.withResolvers<void>();
    server.onReceived(({ type }) => type === CLEAR.type && handled.resolve());
    client.send(message("one"));
    client.send(message("two"));
    client.send(CLEAR);
    await handled.promise;
    const held = [
      "conversation.item.done",
      "conversation.item.added",
      "conversation.item.done",
      CLEARED,
    ];
    assertEquals(pause.events.map(({ type }) => type), held);
    assertEquals(server.items.map(({ id }) => id), ["one", "two"]);
    server.emit({ type: "marker" });
    await client.next("marker");
    assertEquals(client.types, [
      "session.created",
      "conversation.item.added",
      "marker",
    ]);
    pause.release();
    assertEquals(pause.events, []);
    await client.next(CLEARED);
    assertEquals(client.types.slice(3), held);
    client.send(CLEAR);
    await client.next(CLEARED, 2);
  },
});

Deno.test({
  ...SOON,
  name: "pauseAt() takes a rule over the event",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const pause = server.pauseAt(({ item }) => (item as Fields)?.id === "two");
    client.send(message("one"));
    client.send(message("two"));
    await pause.reached;
    await client.next("conversation.item.done");
    assertEquals(client.types.length, 3);
  },
});

Deno.test({
  ...SOON,
  name: "pauseAt() keeps an event as it was when it was held",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const pause = server.pauseAt("session.updated");
    const session = { type: "realtime", instructions: "first" };
    client.send({ type: "session.update", session });
    client.send({
      type: "session.update",
      session: { ...session, instructions: "second" },
    });
    await pause.reached;
    pause.release();
    await client.next("session.updated", 2);
    assertEquals(
      client.got.slice(1).map((event) =>
        (event.session as Fields).instructions
      ),
      ["first", "second"],
    );
  },
});

Deno.test({
  ...SOON,
  name: "withhold() holds the events of its type and lets the others pass",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const hold = server.withhold("conversation.item.added");
    client.send(message("one"));
    client.send(message("two"));
    await client.next("conversation.item.done", 2);
    assertEquals(hold.events.length, 2);
    assertEquals(client.types, [
      "session.created",
      "conversation.item.done",
      "conversation.item.done",
    ]);
    hold.release();
    await client.next("conversation.item.added", 2);
  },
});

Deno.test({
  ...SOON,
  name: "two holds on one session: an event is sent once both are released",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const first = server.withhold(CLEARED);
    const second = server.pauseAt(CLEARED);
    client.send(CLEAR);
    await first.reached;
    assertEquals(second.events, []);
    first.release();
    await second.reached;
    assertEquals(first.events, []);
    assertEquals(client.types, ["session.created"]);
    second.release();
    second.release(); // does nothing
    await client.next(CLEARED);
    assertEquals(client.types, ["session.created", CLEARED]);
  },
});

Deno.test({
  ...SOON,
  name: "a session that ended sends nothing that was held",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const pause = server.pauseAt(CLEARED);
    client.send(CLEAR);
    await pause.reached;
    server.close();
    pause.release();
    await client.closed;
    assertEquals(client.types, ["session.created"]);
  },
});

Deno.test({
  ...SOON,
  name:
    "onReceived() calls once the event is handled, until it is unsubscribed",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const items: number[] = [];
    const stop = server.onReceived(() => items.push(server.items.length));
    client.send(message("one"));
    client.send(message("two"));
    await client.next("conversation.item.done", 2);
    assertEquals(items, [1, 2]);
    stop();
    client.send(CLEAR);
    await client.next(CLEARED);
    assertEquals(items, [1, 2]);
    assertEquals(server.received.length, 3);
  },
});

Deno.test({
  ...SOON,
  name:
    "onReceived() reports an error of its listener, and the session continues",
  async fn() {
    await using t = await connected();
    const { client, server } = t;
    const reported = Promise.withResolvers<unknown>();
    const report = (event: ErrorEvent) => {
      event.preventDefault();
      reported.resolve(event.error);
    };
    addEventListener("error", report);
    try {
      const error = new Error("assertion");
      server.onReceived(() => {
        throw error;
      });
      client.send(CLEAR);
      assertStrictEquals(await reported.promise, error);
      await client.next(CLEARED);
    } finally {
      removeEventListener("error", report);
    }
  },
});
