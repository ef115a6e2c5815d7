/**
 * Whatever comes over the port, the fake responds or hangs up, and serves the next client.
 *
 * `FUZZ_REQUESTS` and `FUZZ_SEED` make it longer and different.
 */
import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../../src/testing.ts";
import { chanceOf } from "../../support/chance.ts";
import { loadSpec } from "../../../src/testing/schema/api_spec.ts";

const REQUESTS = Number(Deno.env.get("FUZZ_REQUESTS") ?? 1_500);
const SEED = Number(Deno.env.get("FUZZ_SEED") ?? 1);

type Chance = ReturnType<typeof chanceOf>;

const METHODS = ["GET", "POST", "DELETE", "HEAD", "PUT", "OPTIONS", "TRACE"];
const ODD_METHODS = ["CONNECT", "G(T", "", "get", "\0", "PRI"];
const ODD_SEGMENTS = [
  "%zz",
  "%ff",
  "%",
  "..",
  "__proto__",
  "",
  "a b",
  "\ud800",
];
const ODD_HEADERS = [
  ": x",
  "a b: c",
  "a: \0",
  "nothing",
  "content-length: -1",
  "content-length: 99999999999",
  "transfer-encoding: chunked",
  "transfer-encoding: gzip",
  "content-type: multipart/form-data; boundary=x",
  "content-type: text/plain",
  "upgrade: websocket",
  "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
  "sec-websocket-protocol: realtime, openai-insecure-api-key.",
  "host: a b[",
  "expect: 100-continue",
  "authorization: ",
  "origin: null",
];
const ODD_VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e12,
  1e308,
  "",
  "\ud800",
  "1000000x1000000",
  true,
  [],
  {},
  [null],
  [[[]]],
  { type: "constructor" },
  { role: "__proto__" },
];
const FIELDS = [
  "model",
  "input",
  "messages",
  "n",
  "size",
  "dimensions",
  "tools",
  "tool_choice",
  "stream",
  "text",
  "response_format",
  "metadata",
  "conversation",
  "previous_response_id",
  "file",
  "purpose",
  "part_ids",
  "expires_after",
  "thread",
  "assistant_id",
  "bytes",
  "session",
  "items",
  "prompt",
  "limit",
];

function oddBody(chance: Chance): string {
  if (chance.happens(0.1)) return chance.one(["{", "[]", "null", "\0", "1"]);
  const body: Record<string, unknown> = { model: "gpt-5" };
  for (let i = chance.below(6); i > 0; i--) {
    body[chance.one(FIELDS)] = chance.one(ODD_VALUES);
  }
  if (chance.happens(0.3)) {
    body.messages = [{ role: "user", content: chance.one(ODD_VALUES) }];
  }
  if (chance.happens(0.1)) {
    return `--x\r\ncontent-disposition: form-data; name="${
      chance.one([...FIELDS, "__proto__[a]", "constructor", "a[][b]"])
    }"\r\n\r\n1\r\n--x--\r\n`;
  }
  return JSON.stringify(body);
}

const HOSTS = [
  "127.0.0.1",
  "localhost.",
  "LOCALHOST:1",
  "evil.example",
  "me@127.0.0.1",
  "[::1]",
  "[::",
  "127.0.0.1, x",
  "",
];

/** A handshake that succeeds, and frames behind it that nobody would send. */
function oddUpgrade(chance: Chance): Uint8Array {
  const head = new TextEncoder().encode(
    `GET /v1${chance.one(SOCKETS)} HTTP/1.1\r\nhost: 127.0.0.1\r\n` +
      "authorization: Bearer x\r\nconnection: Upgrade\r\n" +
      "upgrade: websocket\r\nsec-websocket-key: dGhlIHNhbXBsZQ==\r\n\r\n",
  );
  const bytes: number[] = [...head];
  for (let i = 1 + chance.below(6); i > 0; i--) {
    const text = new TextEncoder().encode(oddEvent(chance));
    const size = chance.happens(0.1) ? chance.below(128) : text.length;
    const isMasked = chance.happens(0.8);
    // Any opcode, final or not, with reserved bits; lengths that lie, in 7, 16 and 64 bits.
    bytes.push(chance.happens(0.7) ? 0x81 : chance.below(256));
    const mark = isMasked ? 128 : 0;
    if (chance.happens(0.05)) {
      bytes.push(mark | 127);
      for (let n = 0; n < 8; n++) bytes.push(chance.below(256));
    } else if (size > 125) bytes.push(mark | 126, size >> 8 & 255, size & 255);
    else bytes.push(mark | size);
    if (isMasked) bytes.push(0, 0, 0, 0);
    bytes.push(...text);
  }
  return Uint8Array.from(bytes);
}

function oddRequest(chance: Chance, paths: readonly string[]): Uint8Array {
  if (chance.happens(0.05)) return oddUpgrade(chance);
  if (chance.happens(0.05)) {
    return Uint8Array.from(
      { length: chance.below(200) },
      () => chance.below(256),
    ).map((byte, i, all) =>
      i < all.length - 4 ? byte : [13, 10, 13, 10][i - all.length + 4]
    );
  }
  const path = chance.one(paths).replace(
    /\{[^}]*\}/g,
    () => chance.happens(0.3) ? chance.one(ODD_SEGMENTS) : "x_1",
  );
  const method = chance.happens(0.05)
    ? chance.one(ODD_METHODS)
    : chance.one(METHODS);
  const body = chance.happens(0.6) ? oddBody(chance) : "";
  const bytes = new TextEncoder().encode(body);
  const headers = ["connection: close"];
  if (chance.happens(0.9)) headers.push("authorization: Bearer x");
  if (chance.happens(0.9)) headers.push("host: 127.0.0.1");
  else headers.push(`host: ${chance.one(HOSTS)}`);
  if (chance.happens(0.9)) headers.push(`content-length: ${bytes.length}`);
  if (chance.happens(0.6)) headers.push("content-type: application/json");
  for (let i = chance.below(2); i > 0; i--) {
    headers.push(chance.one(ODD_HEADERS));
  }
  const root = chance.happens(0.05)
    ? chance.one(["http://127.0.0.1", "http://evil.example", "http://[", "//"])
    : "";
  const head = `${method} ${root}/v1${path} HTTP/1.1\r\n${
    headers.join("\r\n")
  }\r\n\r\n`;
  const text = new TextEncoder().encode(head);
  const whole = new Uint8Array(text.length + bytes.length);
  whole.set(text);
  whole.set(bytes, text.length);
  return whole;
}

Deno.test("the fake responds or hangs up on any bytes, and serves the next client", async () => {
  const chance = chanceOf(SEED);
  const { operations } = await loadSpec();
  const paths = operations.map(({ operation }) => operation.path);
  paths.push("/realtime?model=x", "/live/sessions", "/responses", "/nowhere");
  for (const validate of [true, false]) {
    await using openai = await fakeOpenAI({ validate });
    const { hostname, port } = new URL(openai.baseURL);
    const faults: string[] = [];
    for (let i = 0; i < REQUESTS / 2; i++) {
      const bytes = oddRequest(chance, paths);
      const socket = await Deno.connect({ hostname, port: Number(port) });
      await socket.write(bytes);
      // A request whose body or frames never come in full waits for them.
      const first = new Uint8Array(128);
      const read = socket.read(first).catch(() => null);
      const quiet = Promise.withResolvers<null>();
      const timer = setTimeout(() => quiet.resolve(null), 20);
      const size = await Promise.race([read, quiet.promise]);
      clearTimeout(timer);
      socket.close();
      await read;
      const line = new TextDecoder().decode(first.subarray(0, size ?? 0));
      const request = new TextDecoder().decode(bytes);
      if (/^HTTP\/1.1 5/.test(line)) faults.push(request);
      if (size !== null && size > 0) {
        assert(/^HTTP\/1.1 \d{3} /.test(line), `${line} for ${request}`);
      }
    }
    assertEquals(faults, []);
    const response = await fetch(`${openai.baseURL}/models`, {
      headers: { authorization: "Bearer x" },
    });
    assertEquals((await response.json()).object, "list");
    assertEquals(({} as Record<string, unknown>).a, undefined);
    openai.requests.take();
  }
});

const EVENTS = [
  "session.update",
  "session.start",
  "session.close",
  "input_audio_buffer.append",
  "input_audio_buffer.commit",
  "session.input_audio_buffer.append",
  "conversation.item.create",
  "conversation.item.retrieve",
  "conversation.item.truncate",
  "conversation.item.delete",
  "response.create",
  "response.cancel",
  "decision.create",
  "constructor",
  "__proto__",
];
const EVENT_FIELDS = [
  "session",
  "item",
  "item_id",
  "audio",
  "response",
  "input",
  "model",
  "audio_end_ms",
  "content_index",
  "previous_item_id",
  "event_id",
  "stream_id",
];
const SOCKETS = [
  "/realtime?model=gpt-realtime",
  "/realtime?intent=transcription",
  "/realtime/translations?model=gpt-realtime-translate",
  "/live/sessions",
  "/responses",
];

function oddEvent(chance: Chance): string {
  if (chance.happens(0.1)) return chance.one(["{", "[]", "null", "\0", ""]);
  const event: Record<string, unknown> = { type: chance.one(EVENTS) };
  if (chance.happens(0.1)) event.type = chance.one(ODD_VALUES);
  for (let i = chance.below(4); i > 0; i--) {
    event[chance.one(EVENT_FIELDS)] = chance.one(ODD_VALUES);
  }
  return JSON.stringify(event);
}

Deno.test("a fake session stays open or closes on any frames, and the next one opens", async () => {
  const chance = chanceOf(SEED);
  const faults: unknown[] = [];
  for (const validate of [true, false]) {
    await using openai = await fakeOpenAI({ port: null, validate });
    for (const path of SOCKETS) {
      for (let round = 0; round < 5; round++) {
        const socket = new openai.WebSocket(`wss://x/v1${path}`, {
          headers: { authorization: "Bearer x" },
        });
        const closed = new Promise((resolve) => socket.onclose = resolve);
        socket.onmessage = ({ data }) => {
          if (String(data).includes("The fake failed")) faults.push(data);
        };
        await new Promise((resolve) => socket.onopen = resolve);
        for (let i = 0; i < REQUESTS / 50; i++) {
          if (socket.readyState !== socket.OPEN) break;
          if (chance.happens(0.05)) {
            socket.send(Uint8Array.of(chance.below(256), 0, 255));
          } else socket.send(oddEvent(chance));
          if (chance.happens(0.2)) await Promise.resolve();
        }
        socket.close();
        await closed;
      }
    }
    openai.requests.take();
  }
  assertEquals(faults, []);
});
