/** What a client of bad will, or of bad luck, cannot do. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { allowsOrigin, isLocal } from "../../src/relay/admission/origin.ts";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import { RawSocket } from "../support/raw_upgrade.ts";
import { type RelayUnderTest, relayUnderTest } from "../support/relay.ts";
import { turns } from "../support/event_loop.ts";
import { within } from "../support/within.ts";

/** Writes a handshake by hand, and reads nothing. */
async function knock(
  under: RelayUnderTest,
  headers: string[],
  host = "127.0.0.1",
): Promise<Deno.TcpConn> {
  const { port } = under.server.addr;
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const lines = ["GET / HTTP/1.1", `host: ${host}`, ...headers, "", ""];
  await connection.write(new TextEncoder().encode(lines.join("\r\n")));
  return connection;
}

const HANDSHAKE = [
  "upgrade: websocket",
  "connection: Upgrade",
  "sec-websocket-version: 13",
  "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
];

async function status(connection: Deno.TcpConn): Promise<number> {
  const buffer = new Uint8Array(4_096);
  const read = await connection.read(buffer) ?? 0;
  connection.close();
  return Number(
    new TextDecoder().decode(buffer.subarray(0, read)).slice(9, 12),
  );
}

Deno.test("a handshake that lacks a header is refused with 400, and takes no place", async () => {
  await using under = await relayUnderTest({ limits: { sessions: 1 } });
  for (const missing of [1, 3]) {
    const headers = HANDSHAKE.filter((_, at) => at !== missing);
    assertEquals(await status(await knock(under, headers)), 400);
  }
  await under.connect().find("session.created");
  assertEquals(under.errors, []);
});

Deno.test("drain() refuses clients whose admission is decided after it, and closes those that have not started", async () => {
  const decision = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  await using under = await relayUnderTest({
    authorize: async () => {
      asked.resolve();
      await decision.promise;
      return { user: "ada", limits: { sessions: 1 } };
    },
  });
  const client = under.connect();
  await asked.promise;
  await under.relay.drain();
  decision.resolve();
  assertEquals((await client.closed).code, 1006);
  assertEquals(under.relay.metrics().refused, { draining: 1 });
  assertEquals(under.fake.realtime.sessions.length, 0);

  await using other = await relayUnderTest({
    adapters: [{
      name: "late",
      path: "/",
      identify: "start",
      check: () => null,
      open: (link) => ({
        message() {},
        event() {},
        control: (message) => link.send(JSON.stringify(message)),
      }),
    }],
  });
  const late = other.connect();
  await late.opened;
  await other.relay.drain();
  assertEquals((await within(late.closed, "a close")).code, 4503);
});

Deno.test("an invalid host is not found, and nothing is logged", async () => {
  await using under = await relayUnderTest();
  for (const host of ["[", "127.0.0.1:99999"]) {
    assertEquals(await status(await knock(under, HANDSHAKE, host)), 404);
  }
  assertEquals(under.errors, []);
});

Deno.test("a path of many slashes costs no more than another one", async () => {
  await using under = await relayUnderTest();
  const start = performance.now();
  const path = `${"/".repeat(300_000)}x`;
  const response = await under.relay(new Request(`http://localhost${path}`));
  assertEquals(response.status, 404);
  // the square of it would take minutes
  assert(performance.now() - start < 20_000);
});

Deno.test("isLocal() is false for requests that a proxy on this machine forwards", () => {
  const local = (headers: HeadersInit) =>
    isLocal(new Request("http://localhost/", { headers }), "127.0.0.1");
  assertEquals(local({}), true);
  assertEquals(local({ "x-forwarded-for": "203.0.113.9" }), false);
  assertEquals(local({ forwarded: "for=203.0.113.9" }), false);
  assertEquals(local({ via: "1.1 proxy" }), false);
});

Deno.test("a client that hung up during its handshake, whose socket never opens, releases its place", async () => {
  await using under = await relayUnderTest({
    capacity: 1,
    limits: { sessions: 1 },
    authorize: () => ({ user: "ada" }),
  });
  const native = Deno.upgradeWebSocket;
  using time = new FakeTime();
  try {
    Deno.upgradeWebSocket = () => ({
      socket: new EventTarget() as WebSocket,
      response: new Response(),
    });
    const request = new Request("http://localhost/");
    const headers = new Headers(HANDSHAKE.map((line) => line.split(": ")));
    Object.defineProperty(request, "headers", { value: headers });
    assertEquals((await under.relay(request)).status, 200);
  } finally {
    Deno.upgradeWebSocket = native;
  }
  const plain = () => under.relay(new Request("http://localhost/"));
  assertEquals((await plain()).status, 503);
  await time.tickAsync(10_000);
  let status = 503;
  for (let tries = 0; tries < 1_000 && status !== 200; tries++) {
    status = (await plain()).status; // a place is given back after a hash
  }
  assertEquals(status, 200);
  assertEquals(under.errors, []);
});

Deno.test("a connection whose last message does not fit closes once", async () => {
  await using under = await relayUnderTest({
    resume: false,
    flow: { limit: 65_536 },
    adapters: [{
      name: "large",
      path: "/",
      identify: "request",
      open: (link) => ({
        message() {},
        event: () => link.send("x".repeat(400_000)),
        control: () => link.send("x".repeat(400_000)),
      }),
    }],
  });
  const client = under.connect();
  assertEquals((await within(client.closed, "a close")).code, 1013);
  assertEquals(under.errors, []);
});

Deno.test("audio that is not Base64 is refused, and the session continues", async () => {
  await using under = await relayUnderTest();
  const client = under.connect();
  await client.find("session.created");
  client.send({ type: "input_audio_buffer.append", audio: "!!!!" });
  const { error } = await client.find("error");
  assertEquals((error as { code: string }).code, "event_not_allowed");
  client.send({ type: "input_audio_buffer.append", audio: 5 });
  await client.find("error", client.events.length);
  client.say("Hello");
  await client.find("response.done");
  assertEquals(under.errors, []);
});

Deno.test("a resume token of any length is refused before the store is asked", async () => {
  const asked: string[] = [];
  class Store extends MemoryStore {
    override readonly shared = true;
    override get(key: string) {
      asked.push(key);
      return super.get(key);
    }
  }
  await using under = await relayUnderTest({ store: new Store() });
  const token = `${"x".repeat(3_000)}.y`;
  const response = await fetch(`${under.http}/?resume=${token}`);
  assertEquals((await response.json()).error.code, "unauthorized");
  assertEquals(asked.filter((key) => key.length > 200), []);
  assertEquals(under.errors, []);
});

Deno.test("allowsOrigin() allows no origin for an invalid host", () => {
  for (const origin of ["https://evil.example", "null", "nonsense"]) {
    const headers = new Headers({ origin });
    const request = { url: "http://[/", headers } as Request;
    assertEquals(allowsOrigin(request, undefined), false);
  }
});

Deno.test("an authorize() that returns the same response to every client refuses them all", async () => {
  const refusal = new Response("no", { status: 401 });
  await using under = await relayUnderTest({ authorize: () => refusal });
  for (let at = 0; at < 3; at++) {
    const response = await fetch(under.http);
    await response.body?.cancel();
    assertEquals(response.status, 401);
  }
});

Deno.test("a client that hung up while it was admitted is not upgraded: no socket is left that shutdown() would wait for", async () => {
  const clients: Deno.TcpConn[] = [];
  const users = new Set<string>();
  const under = await relayUnderTest({
    limits: { sessions: 1 },
    authorize: async (request) => {
      const user = request.headers.get("x-user")!;
      if (user === "ada" && !users.has(user)) {
        const gone = new Promise((resolve) =>
          request.signal.addEventListener("abort", resolve)
        );
        clients[0].close();
        await gone;
      }
      users.add(user);
      return { user };
    },
  });
  clients.push(await knock(under, [...HANDSHAKE, "x-user: ada"]));
  while (!users.has("ada")) await turns();
  const headers = { "x-user": "ada" };
  let status = 429;
  for (let tries = 0; tries < 1_000 && status === 429; tries++) {
    const response = await fetch(under.http, { headers });
    await response.body?.cancel();
    status = response.status; // a place is given back after a hash
  }
  assertEquals(status, 200);
  assertEquals(under.relay.metrics().accepted, 0);
  assertEquals(under.errors, []);
  await within(under[Symbol.asyncDispose](), "the end of the server");
});

Deno.test("a client that does not let go of its closed connection keeps its place, and gives it back when it does", async () => {
  await using under = await relayUnderTest({
    capacity: 1,
    resume: false,
    onSession: ({ end }) => end(),
  });
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = setInterval(() => {
        if (!holds()) return;
        clearInterval(check);
        resolve();
      }, 5);
    });
  const status = async () => {
    const response = await fetch(under.http);
    await response.body?.cancel();
    return response.status;
  };
  {
    using frozen = await RawSocket.open(under.server.addr.port);
    assertEquals(frozen.status, 101);
    const lingers = () => under.relay.metrics().lingering === 1;
    await within(until(lingers), "a connection that lingers");
    assertEquals(under.relay.metrics().sessions, 0);
    assertEquals(await status(), 503);
  }
  await within(until(() => under.relay.metrics().lingering === 0), "its end");
  assertEquals(await status(), 200);
  assertEquals(under.errors, []);
});
