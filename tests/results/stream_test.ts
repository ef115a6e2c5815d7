import {
  assert,
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { OpenAIError } from "../../src/errors.ts";
import { Stream } from "../../src/results/runtime.js";
import { chunk, FedStream } from "../support/event_stream.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { soon } from "../support/soon.ts";
import { testClient } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

/** 30 MB in pieces of 1 KiB. */
const PIECES: readonly string[] = Array(30 * 1024).fill("x".repeat(1024));
const LENGTH = PIECES.length * 1024;

/** A stream of numbers that counts what is asked of it. */
function counted(length: number, end?: Error) {
  const seen = { pulled: 0, returned: 0 };
  const iterator: AsyncIterator<number> = {
    next: () => {
      if (seen.pulled === length) {
        return end
          ? Promise.reject(end)
          : Promise.resolve({ value: undefined, done: true });
      }
      return Promise.resolve({ value: seen.pulled++, done: false });
    },
    return: () => {
      seen.returned++;
      return Promise.resolve({ value: undefined, done: true });
    },
  };
  return { stream: new Stream(() => iterator), seen };
}

const lines = (...texts: (string | Uint8Array)[]) =>
  ReadableStream.from(
    texts.map((text) =>
      typeof text === "string" ? new TextEncoder().encode(text) : text
    ),
  );

Deno.test("Stream can be read only once, in any way", () => {
  const ways: ((stream: Stream<number>) => unknown)[] = [
    (stream) => stream[Symbol.asyncIterator](),
    (stream) => stream.tee(),
    (stream) => stream.toReadableStream(),
  ];
  for (const first of ways) {
    for (const second of ways) {
      const { stream } = counted(1);
      first(stream);
      assertThrows(
        () => second(stream),
        OpenAIError,
        "Cannot read the stream again",
      );
    }
  }
});

Deno.test("Stream.tee() gives both readers every event, whatever their speed", async () => {
  const { stream, seen } = counted(5);
  const [fast, slow] = stream.tee();
  assertEquals(await Array.fromAsync(fast), [0, 1, 2, 3, 4]);
  assertEquals(seen.pulled, 5);
  assertEquals(await Array.fromAsync(slow), [0, 1, 2, 3, 4]);
  assertEquals(seen.pulled, 5);
});

Deno.test("Stream.tee() asks for each event once while the readers take turns", async () => {
  const { stream, seen } = counted(6);
  const [left, right] = stream.tee().map((one) => one[Symbol.asyncIterator]());
  const order = [left, right, right, left, left, left, right];
  const values = [];
  for (const reader of order) values.push((await reader.next()).value);
  assertEquals(values, [0, 0, 1, 1, 2, 3, 2]);
  assertEquals(seen.pulled, 4);
});

Deno.test("Stream.tee() requests nothing before the first read", () => {
  const { stream, seen } = counted(5);
  stream.tee();
  assertEquals(seen.pulled, 0);
});

Deno.test("Stream.tee() lets one reader leave while the other reads on, and ends with the last", async () => {
  const { stream, seen } = counted(5);
  const [left, right] = stream.tee();
  for await (const _ of left) break;
  assertEquals(seen.returned, 0);
  const rest = [];
  for await (const item of right) {
    rest.push(item);
    if (item === 2) break;
  }
  assertEquals([rest, seen.returned], [[0, 1, 2], 1]);
});

Deno.test("Stream.tee() gives both readers the error, and neither has to handle it", async () => {
  const failure = new Error("broken");
  const { stream } = counted(1, failure);
  const [left, right] = stream.tee();
  for (const one of [left, right]) {
    const seen: number[] = [];
    const error = await assertRejects(async () => {
      for await (const item of one) seen.push(item);
    });
    assertStrictEquals(error, failure);
    assertEquals(seen, [0]);
  }
  const other = counted(0, failure).stream.tee();
  await assertRejects(() => Array.fromAsync(other[0]));
  // other[1] never asks: an unhandled rejection would fail this test
  await turns();
});

Deno.test("Stream.tee() halves share the controller of the whole", () => {
  const { stream } = counted(1);
  for (const half of stream.tee()) {
    assertStrictEquals(half.controller, stream.controller);
  }
});

Deno.test("Stream.tee() of a request frees its connection when both halves are left", async () => {
  const fed = new FedStream();
  const stream = await testClient(scriptedFetch(fed.response))
    .post<Stream<unknown>>("/x", { stream: true, body: {} });
  fed.send(chunk("a"));
  const [left, right] = stream.tee();
  for await (const _ of left) break;
  assertEquals(fed.cancelled, false);
  for await (const _ of right) break;
  assertEquals(fed.cancelled, true);
});

Deno.test("Stream.toReadableStream() and fromReadableStream() are each other's inverse", async () => {
  const values = [{ text: "a\nb ü😀\u2028" }, null, 0, "", [1, [2]]];
  const source = new Stream<unknown>(() => values[Symbol.iterator]() as never);
  const bytes = source.toReadableStream();
  assertEquals(
    await Array.fromAsync(Stream.fromReadableStream(bytes)),
    values,
  );
});

Deno.test("Stream.toReadableStream() reads as it is read, and cancelling it ends the request", async () => {
  const { stream, seen } = counted(100);
  const reader = stream.toReadableStream().getReader();
  const { value } = await reader.read();
  assertEquals(new TextDecoder().decode(value), "0\n");
  assert(seen.pulled <= 2);
  await reader.cancel();
  assertEquals(seen.returned, 1);
});

Deno.test("Stream.toReadableStream() passes an error on", async () => {
  const failure = new Error("broken");
  const reader = counted(1, failure).stream.toReadableStream().getReader();
  await reader.read();
  assertStrictEquals(await assertRejects(() => reader.read()), failure);
});

Deno.test("Stream.fromReadableStream() reads lines cut anywhere, as bytes or text", async () => {
  const text = '{"a":"ü😀"}\r\n\n  \n[1]\n"last"';
  const bytes = new TextEncoder().encode(text);
  const expected = [{ a: "ü😀" }, [1], "last"];
  for (let at = 0; at <= bytes.length; at++) {
    const body = lines(bytes.slice(0, at), bytes.slice(at));
    assertEquals(
      await Array.fromAsync(Stream.fromReadableStream(body)),
      expected,
    );
  }
  const asText = ReadableStream.from([...text]);
  assertEquals(
    await Array.fromAsync(Stream.fromReadableStream(asText)),
    expected,
  );
});

Deno.test("Stream.fromReadableStream() rejects a line that is not valid JSON, and does not quote it", async () => {
  const body = lines('{"a":1}\n{secret}\n');
  const error = await assertRejects(
    () => Array.fromAsync(Stream.fromReadableStream(body)),
    OpenAIError,
    "a line of length 8 is not valid JSON",
  );
  assertEquals(/secret/.test(error.message), false);
});

Deno.test("Stream.fromReadableStream() releases its source: left, aborted, aborted beforehand", async () => {
  const open = (controller?: AbortController) => {
    const seen = { cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      start: (out) => out.enqueue(new TextEncoder().encode("1\n")),
      cancel: () => void (seen.cancelled = true),
    });
    return {
      seen,
      stream: Stream.fromReadableStream<number>(body, controller),
    };
  };
  const left = open();
  for await (const _ of left.stream) break;
  assertEquals(left.seen.cancelled, true);

  const aborted = open();
  const items = [];
  for await (const item of aborted.stream) {
    items.push(item);
    queueMicrotask(() => aborted.stream.controller.abort());
  }
  assertEquals([items, aborted.seen.cancelled], [[1], true]);

  const controller = new AbortController();
  controller.abort();
  const before = open(controller);
  assertEquals(await Array.fromAsync(before.stream), []);
  assertEquals(before.seen.cancelled, true);
});

Deno.test("Stream.fromReadableStream(): a piece of a long line costs the same at any place", async () => {
  const body = ReadableStream.from(soon(['"', ...PIECES, '"\n']));
  const [line] = await Array.fromAsync(Stream.fromReadableStream<string>(body));
  assertEquals(line.length, LENGTH);
});

Deno.test("Stream: a piece of an event of 30 MB costs the same at any place", async () => {
  const head = 'data: {"text":"';
  const body = ReadableStream.from(
    soon([head, ...PIECES, '"}\n\n', "data: [DONE]\n\n"]),
  ).pipeThrough(new TextEncoderStream());
  const headers = { "content-type": "text/event-stream" };
  const stream = await testClient(() =>
    Promise.resolve(new Response(body, { headers }))
  ).post<Stream<{ text: string }>>("/x", { stream: true, body: {} });
  const [item] = await Array.fromAsync(stream);
  assertEquals(item.text.length, LENGTH);
});

Deno.test("Stream[Symbol.dispose]() ends the request", async () => {
  for (const symbol of [Symbol.dispose, Symbol.asyncDispose] as const) {
    const { stream } = counted(1);
    await stream[symbol]();
    assertEquals(stream.controller.signal.aborted, true);
  }
});
