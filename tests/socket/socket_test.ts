import fc from "../support/fast_check.ts";
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { dial } from "../../src/socket/dial.ts";
import { type Endpoint, socketURL } from "../../src/socket/handshake.ts";
import { isRecoverable, normalizeClose } from "../../src/socket/close.ts";
import { Outbox } from "../../src/socket/backpressure.ts";
import { FrameReader } from "../../src/realtime/wire/frames.ts";
import { RawPeer } from "../support/raw_peer.ts";
import { turns } from "../support/event_loop.ts";

const to = (peer: RawPeer) => {
  const endpoint: Endpoint = { baseURL: peer.baseURL, token: () => "" };
  return dial(endpoint, socketURL(peer.baseURL, "/x"));
};

Deno.test("normalizeClose() reports every abnormal close as 1006, whatever code the runtime gives", () => {
  assertEquals(
    normalizeClose({ code: 0, reason: "", wasClean: false }).code,
    1006,
  );
  assertEquals(normalizeClose({}).code, 1006);
  assertEquals(
    normalizeClose({ reason: "bad key sk-secret123" }).reason,
    "bad key ***",
  );
  assertEquals(normalizeClose({ code: 1001, reason: "bye", wasClean: true }), {
    code: 1001,
    reason: "bye",
    wasClean: true,
  });
});

Deno.test("isRecoverable() follows the table of close codes", () => {
  const recoverable = [1001, 1005, 1006, 1011, 1012, 1013, 1015];
  for (let code = 1000; code <= 1015; code++) {
    assertEquals(
      isRecoverable({ code, reason: "", wasClean: true }),
      recoverable.includes(code),
      `${code}`,
    );
  }
});

Deno.test("Socket reports a dropped connection once, as 1006", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    line.end();
  });
  const socket = await to(peer);
  assertEquals((await socket.closed).code, 1006);
  assertEquals(socket.phase, "closed");
  assertEquals(socket.send("x"), false);
});

Deno.test("Socket drops a connection that ends in the middle of a frame, and delivers no part of it", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.write(new Uint8Array([0x81, 20, 0x7b]));
    line.end();
  });
  const socket = await to(peer);
  const heard: unknown[] = [];
  socket.listen((data) => heard.push(data));
  assertEquals((await socket.closed).code, 1006);
  assertEquals(heard, []);
});

Deno.test("Socket drops a connection on bytes that are not a frame", async () => {
  for (const bytes of [[0xff, 0x00], [0x81, 0x02, 0xc3, 0x28], [0x83, 0x00]]) {
    await using peer = new RawPeer(async (line) => {
      await line.accept();
      await line.write(new Uint8Array(bytes));
      await line.drain();
    });
    const socket = await to(peer);
    const close = await socket.closed;
    assertEquals(
      isRecoverable(close) || close.code === 1002 || close.code === 1007,
      true,
    );
    assertEquals(socket.phase, "closed");
  }
});

Deno.test("Socket delivers what arrived before a listener was attached, in order", async () => {
  const leave = Promise.withResolvers<void>();
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.say("1");
    await line.say("2");
    await leave.promise;
    await line.say("3");
    line.end();
  });
  const socket = await to(peer);
  while (socket.received < 2) await new Promise((next) => setTimeout(next));
  const heard: unknown[] = [];
  socket.listen((data) => heard.push(data));
  assertEquals(heard, ["1", "2"]);
  leave.resolve();
  await socket.closed;
  assertEquals(heard, ["1", "2", "3"]);
});

Deno.test("Socket.close() does not wait for a peer that never closes", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.drain();
  });
  const socket = await to(peer);
  using time = new FakeTime();
  const closing = socket.close();
  await time.tickAsync(1_999);
  await time.runMicrotasks();
  assertEquals(socket.phase, "closing");
  await time.tickAsync(1);
  assertEquals((await closing).reason, "the peer did not complete the close");
});

Deno.test("Socket: a peer that stops reading does not make the send buffer grow beyond its marks", async () => {
  const leave = Promise.withResolvers<void>();
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await leave.promise; // reads nothing
    line.end();
  });
  const socket = await to(peer);
  const outbox = new Outbox({
    high: 256 * 1024,
    low: 64 * 1024,
    limit: 512 * 1024,
  });
  outbox.attach(socket);
  const text = "x".repeat(16 * 1024);
  let most = 0;
  for (let n = 0; n < 2_000; n++) { // 32 MB
    outbox.push({ text, audioMs: 20 });
    most = Math.max(most, socket.bufferedAmount + outbox.waiting);
    if (n % 50 === 0) await turns();
  }
  assert(most <= (256 + 512 + 16) * 1024, `${most} bytes waited`);
  assert(outbox.droppedAudioMs > 0);
  outbox.end();
  socket.abandon("enough");
  leave.resolve();
});

Deno.test("Socket disconnects a peer that sends too many messages before a listener is attached", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    for (let n = 0; n < 100; n++) await line.write(FRAMES);
    await line.drain();
  });
  const socket = await to(peer);
  const { code, reason } = await socket.closed;
  assertEquals([code, reason.includes("before a listener")], [1006, true]);
});

/** 256 text frames without a word. */
const FRAMES = new Uint8Array(512).map((_, at) => at % 2 === 0 ? 0x81 : 0);

Deno.test("Socket turns any bytes into frames or a close (seeded)", async () => {
  const samples = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 64 }), {
    seed: 20261127,
    numRuns: 60,
  });
  for (const bytes of samples) {
    await using peer = new RawPeer(async (line) => {
      await line.accept();
      await line.write(Uint8Array.from(bytes));
      line.end();
    });
    const socket = await to(peer);
    const heard: unknown[] = [];
    socket.listen((data) => heard.push(data));
    const { code } = await socket.closed;
    assertEquals([code > 999, socket.phase], [true, "closed"]);
    assert(
      heard.every((data) =>
        new FrameReader().read(data as string).type.length > 0
      ),
    );
  }
});
