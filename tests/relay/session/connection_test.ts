import { assert, assertEquals } from "@std/assert";
import type {
  RelayAdapter,
  RelayLink,
} from "../../../src/relay/adapters/adapter.ts";
import { browser } from "../../../src/relay/adapters/browser.ts";
import type { EndReport } from "../../../src/relay/options/options.ts";
import { MemoryStore } from "../../../src/relay/store/memory_store.ts";
import { relayUnderTest } from "../../support/relay.ts";

/** Base64 of silence in mu-law. */
const silence = (ms: number) => new Uint8Array(ms * 8).fill(0xff).toBase64();

/** Says something in writing. */
const item = (text: string) => ({
  type: "conversation.item.create",
  item: {
    type: "message",
    role: "user",
    content: [{ type: "input_text", text }],
  },
});

/** An adapter whose first message is a ticket, and whose further messages are events. */
function lateStart(): RelayAdapter {
  return {
    name: "late",
    path: "/",
    identify: "start",
    check: () => null,
    open: (link) => ({
      message(data) {
        const text = `${data}`;
        if (text.startsWith("{")) link.event(text);
        else link.start({ ticket: text });
      },
      event: (_, text) => link.send(text),
      control: (message) => link.send(JSON.stringify(message)),
    }),
  };
}

/** A store that finds no ticket before the test says so. */
class SlowStore extends MemoryStore {
  readonly gate = Promise.withResolvers<void>();

  override async update(...args: Parameters<MemoryStore["update"]>) {
    const value = await super.update(...args);
    if (args[0].startsWith("ticket/")) await this.gate.promise;
    return value;
  }
}

Deno.test("ClientConnection keeps events that come before the client has a session, in order, and filters them with its identity", async () => {
  const store = new SlowStore();
  const users: string[] = [];
  await using under = await relayUnderTest({
    store,
    adapters: [lateStart()],
    client: {
      rewrite(event, { user }) {
        users.push(user);
        return event;
      },
    },
  });
  under.fake.on("early", "Heard.");
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  await client.opened;
  client.send(await under.relay.ticket({ user: "ada" }));
  client.send(item("early"));
  client.send({ type: "session.update", session: {} }); // not allowed
  client.send({ type: "response.create" });
  client.send("{"); // handled after the messages before it
  const refused = await client.find("error");
  assertEquals(client.types, ["error"]);
  assertEquals(
    (refused.error as { message: string }).message,
    "The message is not an event in JSON",
  );
  store.gate.resolve();
  const done = await client.find("response.output_audio_transcript.done");
  assertEquals(done.transcript, "Heard.");
  await client.find("response.done");
  const { error } = await client.find(
    "error",
    client.types.indexOf("session.created"),
  );
  assertEquals((error as { code: string }).code, "event_not_allowed");
  assertEquals(users, ["ada", "ada"]);
  assertEquals(
    (await accepted).received.map(({ type }) => type)
      .filter((type) => type !== "session.update"),
    ["conversation.item.create", "response.create"],
  );
});

Deno.test("ClientConnection closes a client that sends too many events before it has a session, and one that leaves", async () => {
  const store = new SlowStore();
  const ended = Promise.withResolvers<EndReport>();
  await using under = await relayUnderTest({
    store,
    adapters: [lateStart()],
    onEnd: ended.resolve,
  });
  const flooding = under.connect();
  await flooding.opened;
  for (let at = 0; at < 65; at++) {
    flooding.send({ type: "input_audio_buffer.clear" });
  }
  assertEquals((await flooding.find("duplex.end")).reason, "flood");
  assertEquals((await flooding.closed).code, 1008);
  const large = under.connect();
  await large.opened;
  for (let at = 0; at < 5; at++) large.send(item("x".repeat(220_000)));
  assertEquals((await large.find("duplex.end")).reason, "flood");
  const leaving = under.connect();
  await leaving.opened;
  leaving.send(await under.relay.ticket({ user: "ada" }));
  leaving.send({ type: "duplex.leave" });
  assertEquals((await leaving.closed).code, 1000);
  store.gate.resolve();
  assertEquals((await ended.promise).reason, "client_closed");
  assertEquals(under.relay.metrics().sessions, 0);
  assertEquals(under.errors, []);
});

Deno.test("flow.message counts bytes of UTF-8", async () => {
  await using under = await relayUnderTest({ flow: { message: 3_000 } });
  const exact = under.connect();
  await exact.find("session.created");
  const framed = JSON.stringify(item("")).length;
  exact.send(item("\u2603".repeat(Math.floor((3_000 - framed) / 3))));
  await exact.find("conversation.item.added");
  exact.send(item("\u2603".repeat(Math.ceil((3_001 - framed) / 3))));
  assertEquals((await exact.closed).code, 1009);
});

Deno.test("onEnd() reports audio that was dropped over the last connection, whichever side ended the session", async () => {
  for (const ends of ["program", "adapter"] as const) {
    const reports: EndReport[] = [];
    let end = () => {};
    await using under = await relayUnderTest({
      onEnd: (report) => reports.push(report),
      onSession: (session) => void (end = () => session.end()),
      adapters: [{
        name: "phone",
        path: "/",
        identify: "request",
        open: (link) => ({
          message: (data) => link.event(`${data}`),
          event: (_, text) => link.send(text),
          control: (message) => link.send(JSON.stringify(message)),
          closed: () => link.end("client_lost"),
        }),
      }],
    });
    const client = under.connect();
    await client.find("session.created");
    const second = new Uint8Array(48_000).toBase64();
    for (let at = 0; at < 25; at++) {
      client.send({ type: "input_audio_buffer.append", audio: second });
    }
    await client.find("duplex.dropped");
    if (ends === "program") end();
    else client.socket.close(4_000);
    await client.closed;
    await under.relay.drain();
    assertEquals(reports.length, 1, ends);
    assert(reports[0].dropped.client >= 1_000, ends);
    assertEquals(
      reports[0].dropped.client,
      under.relay.metrics().dropped.client,
      ends,
    );
  }
});

Deno.test("RelayLink.inputFormat is that of the session, and flow.early bounds the audio in that format", async () => {
  const format = { type: "audio/pcmu" } as const;
  const session = {
    model: "gpt-realtime",
    session: { audio: { input: { format, turn_detection: null } } },
    explain: false,
  };
  for (const options of [session, () => session]) {
    const store = new SlowStore();
    const formats: string[] = [];
    const late = lateStart();
    await using under = await relayUnderTest({
      store,
      session: options,
      flow: { early: 1_000 },
      adapters: [{
        ...late,
        open: (link) => {
          formats.push(link.inputFormat);
          return late.open(link);
        },
      }],
    });
    const accepted = under.fake.realtime.nextSession();
    const client = under.connect();
    await client.opened;
    client.send(await under.relay.ticket({ user: "ada" }));
    for (let at = 0; at < 30; at++) {
      client.send({ type: "input_audio_buffer.append", audio: silence(100) });
    }
    client.send("{"); // its refusal says that the audio has come
    await client.find("error");
    store.gate.resolve();
    client.send({ type: "input_audio_buffer.commit" });
    await client.find("input_audio_buffer.committed");
    const sent = (await accepted).received.filter(({ type }) =>
      type === "input_audio_buffer.append"
    );
    assertEquals(sent.length, 10);
    assertEquals(under.relay.metrics().dropped.client, 2_000);
    // what a function returns is known only with the client's identity
    assertEquals(formats, [
      options === session ? "audio/pcmu" : "audio/pcm",
    ]);
  }
});

Deno.test("flow.speed bounds the audio of a phone to twice real time of its format", async () => {
  const format = { type: "audio/pcmu" } as const;
  await using under = await relayUnderTest({
    session: () => ({
      model: "gpt-realtime",
      session: { audio: { input: { format, turn_detection: null } } },
      explain: false,
    }),
  });
  const client = under.connect();
  await client.find("session.created");
  for (let at = 0; at < 30; at++) {
    client.send({ type: "input_audio_buffer.append", audio: silence(1_000) });
  }
  const { side } = await client.find("duplex.dropped");
  assertEquals(side, "client");
});

Deno.test("RelayLink.request can be read at any time, also by the changed copy of an adapter that does not read it", async () => {
  const links: RelayLink[] = [];
  const own = browser();
  await using under = await relayUnderTest({
    adapters: [{
      ...own,
      open(link) {
        links.push(link);
        return own.open(link);
      },
    }],
  });
  const headers = { "x-lamp": "lamp-1", cookie: "a=1" };
  const client = under.connect("/?after=item_1", { headers });
  await client.find("session.created");
  const [{ url, request }] = links;
  assertEquals(new URL(url).search, "?after=item_1");
  assertEquals(request.url, url);
  assertEquals(request.headers.get("x-lamp"), "lamp-1");
  assertEquals(request.headers.get("cookie"), "a=1");
  assertEquals(request.headers.get("upgrade"), "websocket");
});
