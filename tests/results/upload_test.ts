import {
  assert,
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import {
  hasUpload,
  inspect,
  isUploadable,
  toFile,
  toStreamingFile,
} from "../../src/results/runtime.js";
import type { Uploadable } from "../../src/results/uploadable.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const stream = (...parts: (string | Uint8Array | Blob)[]) =>
  ReadableStream.from(parts);

async function* iterate(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

function responseAt(
  url: string,
  body: BodyInit | null,
  type = "text/csv",
): Response {
  const response = new Response(body, { headers: { "content-type": type } });
  Object.defineProperty(response, "url", { value: url });
  return response;
}

async function textOf(
  upload: { chunks(): AsyncIterable<Uint8Array<ArrayBuffer>> },
): Promise<string> {
  return await new Response(ReadableStream.from(upload.chunks())).text();
}

const KINDS: Record<
  string,
  [make: () => Uploadable, name: string, type: string, size: number | undefined]
> = {
  File: [
    () => new File(["abc"], "a.txt", { type: "text/plain" }),
    "a.txt",
    "text/plain",
    3,
  ],
  Blob: [() => new Blob(["abc"]), "blob", "application/octet-stream", 3],
  Response: [
    () => responseAt("https://x.test/a/b%20c.csv?d", "abc"),
    "b c.csv",
    "text/csv",
    undefined,
  ],
  ReadableStream: [
    () => stream("a", bytes("b"), new Blob(["c"])),
    "unknown_file",
    "application/octet-stream",
    undefined,
  ],
  "async iterable": [
    () => iterate("ab", bytes("c")),
    "unknown_file",
    "application/octet-stream",
    undefined,
  ],
  "async iterable with a path": [
    () => Object.assign(iterate("abc"), { path: "/tmp/some/a.jsonl" }),
    "a.jsonl",
    "application/jsonl",
    undefined,
  ],
  "bytes with a name": [
    () => ({ name: "a.bin", data: bytes("abc") }),
    "a.bin",
    "application/octet-stream",
    3,
  ],
  "buffer with a name": [
    () => ({ name: "a.bin", data: bytes("abc").buffer }),
    "a.bin",
    "application/octet-stream",
    3,
  ],
  "toStreamingFile()": [
    () =>
      toStreamingFile(stream("abc"), "a.mp3", { type: "audio/mpeg", size: 3 }),
    "a.mp3",
    "audio/mpeg",
    3,
  ],
};

for (const [kind, [make, name, type, size]] of Object.entries(KINDS)) {
  Deno.test(`inspect() returns name, type and size before it reads: ${kind}`, async () => {
    assert(isUploadable(make()));
    const upload = await inspect(make());
    assertEquals([upload.name, upload.type, upload.size], [name, type, size]);
    assertEquals(await textOf(upload), "abc");
  });

  Deno.test(`toFile() reads all of it: ${kind}`, async () => {
    const file = await toFile(Promise.resolve(make()), "other.txt");
    assertEquals([file.name, await file.text()], ["other.txt", "abc"]);
  });
}

Deno.test("inspect() returns the size of an open file from its position", async () => {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, "0123456789");
  using file = await Deno.open(path);
  await file.read(new Uint8Array(4));
  const upload = await inspect({ name: "digits.txt", data: file });
  assertEquals([upload.name, upload.size, upload.blob], [
    "digits.txt",
    6,
    undefined,
  ]);
  assertEquals(await textOf(upload), "456789");
  await Deno.remove(path);
});

Deno.test("inspect() keeps no folders of a name, unless they are asked for and stay inside", async () => {
  const file = (name: string) => new File([], name);
  assertEquals((await inspect(file("a/b\\c.txt"))).name, "c.txt");
  assertEquals((await inspect(file("a/b\\c.txt"), true)).name, "a/b/c.txt");
  for (const name of ["/etc/passwd", "C:\\x", "a/../../b", ".."]) {
    await assertRejects(
      () => inspect(file(name), true),
      TypeError,
      'must be a relative path without ".."',
    );
  }
});

Deno.test("inspect() rejects a media type with control characters", async () => {
  const evil = responseAt("https://x.test/a", "", "text/plain");
  Object.defineProperty(evil, "headers", {
    value: { get: () => "text/plain\r\nX-Evil: 1" },
  });
  await assertRejects(() => inspect(evil), TypeError, "control characters");
  assertThrows(
    () => toStreamingFile(stream(), "a", { type: "a/b\n" }),
    TypeError,
    "control characters",
  );
});

Deno.test("toStreamingFile() rejects an empty name", () => {
  assertThrows(
    () => toStreamingFile(stream(), ""),
    TypeError,
    "name must not be empty",
  );
});

Deno.test("toFile() gives back a file that needs no change, and keeps the date of one that does", async () => {
  const file = new File(["a"], "a.txt", {
    type: "text/plain",
    lastModified: 5,
  });
  assertStrictEquals(await toFile(file), file);
  const other = await toFile(file, "b.txt");
  assertEquals([other.name, other.type, other.lastModified], [
    "b.txt",
    "text/plain",
    5,
  ]);
  assertEquals(
    (await toFile(file, null, { type: "text/csv" })).type,
    "text/csv",
  );
});

Deno.test("toFile() takes bytes without a name, and the name and type of a Response", async () => {
  assertEquals((await toFile(bytes("abc"))).name, "unknown_file");
  assertEquals(
    await (await toFile(bytes("xabcx").subarray(1, 4))).text(),
    "abc",
  );
  const file = await toFile(responseAt("https://x.test/%E0%A4%A.csv", "abc"));
  assertEquals([file.name, file.type], ["%E0%A4%A.csv", "text/csv"]);
});

/** A blob that is no `Blob`. */
function foreignBlob(text: string, type: string) {
  return {
    size: text.length,
    type,
    text: () => Promise.resolve(text),
    arrayBuffer: () => Promise.resolve(bytes(text).buffer as ArrayBuffer),
    slice: () => foreignBlob(text, type),
  };
}

Deno.test("toFile() takes blobs, files and responses of other libraries", async () => {
  const blob = await toFile(foreignBlob("abc", "text/plain"), "a.txt");
  assertEquals([blob.name, blob.type, await blob.text()], [
    "a.txt",
    "text/plain",
    "abc",
  ]);
  const file = await toFile({
    ...foreignBlob("abc", "text/csv"),
    name: "own.csv",
    lastModified: 5,
  });
  assertEquals([file.name, file.type, await file.text(), file.lastModified], [
    "own.csv",
    "text/csv",
    "abc",
    5,
  ]);
  const response = await toFile({
    url: "https://x.test/a/b%20c.png?d=e",
    blob: () => Promise.resolve(foreignBlob("abc", "image/png")),
  });
  assertEquals([response.name, response.type, await response.text()], [
    "b c.png",
    "image/png",
    "abc",
  ]);
  assertEquals(
    (await toFile(foreignBlob("abc", "image/png"))).name,
    "unknown_file.png",
  );
});

Deno.test("toFile() rejects a string, as it could be a path", async () => {
  // @ts-expect-error a string is not a file
  const text: Parameters<typeof toFile>[0] = "a.txt";
  await assertRejects(
    () => toFile(text),
    TypeError,
    "Cannot make a file of a string",
  );
  await assertRejects(
    () => toFile({} as File),
    TypeError,
    "an object of class Object",
  );
  await assertRejects(
    () => toFile(null as unknown as File),
    TypeError,
    "Cannot make a file of null",
  );
});

Deno.test("chunks() rejects a stream of anything but bytes, text and blobs", async () => {
  const upload = await inspect(
    ReadableStream.from([1]) as unknown as ReadableStream<string>,
  );
  await assertRejects(
    () => Array.fromAsync(upload.chunks()),
    TypeError,
    "a number",
  );
});

Deno.test("hasUpload() looks into lists and objects", () => {
  assert(hasUpload({ a: [{ b: new Blob() }] }));
  assert(!hasUpload({ a: [{ name: "x", data: "text", b: null }], c: "d" }));
});

for (
  const [name, type] of [
    ["cat.PNG", "image/png"],
    ["cat.jpg", "image/jpeg"],
    ["cat.jpeg", "image/jpeg"],
    ["cat.webp", "image/webp"],
    ["cat.gif", "image/gif"],
    ["a.mp3", "audio/mpeg"],
    ["a.wav", "audio/wav"],
    ["a.webm", "audio/webm"],
    ["a.m4a", "audio/mp4"],
    ["a.ogg", "audio/ogg"],
    ["a.flac", "audio/flac"],
    ["a.mp4", "video/mp4"],
    ["a.pdf", "application/pdf"],
    ["a.csv", "text/csv"],
    ["a.b.json", "application/json"],
    ["a.jsonl", "application/jsonl"],
    ["a.txt", "text/plain"],
    ["a.md", "text/markdown"],
    ["a.unknown", "application/octet-stream"],
    ["a.constructor", "application/octet-stream"],
    ["png", "application/octet-stream"],
  ]
) {
  Deno.test(`inspect() takes the type from the extension if none is given: ${name}`, async () => {
    assertEquals((await inspect(new File([], name))).type, type);
    const streamed = toStreamingFile(stream(), name);
    assertEquals((await inspect(streamed)).type, type);
    const own = new File([], name, { type: "x/own" });
    assertEquals((await inspect(own)).type, "x/own");
  });
}

Deno.test("inspect() gives a name without an extension that of its type, but leaves the caller's own names alone", async () => {
  const nameOf = async (file: Uploadable) => (await inspect(file)).name;
  const webm = { type: "audio/webm;codecs=opus" };
  assertEquals(await nameOf(new Blob([], webm)), "blob.webm");
  assertEquals(await nameOf(new Blob([], { type: "x/y" })), "blob");
  assertEquals(await nameOf(new File([], "voice", webm)), "voice");
  const answer = (path: string, type: string) =>
    nameOf(responseAt(`https://x.test${path}`, "", type));
  assertEquals(await answer("/voice?id=7", "audio/ogg"), "voice.ogg");
  assertEquals(await answer("/a.mp3", "audio/ogg"), "a.mp3");
  assertEquals(await answer("/", "image/png"), "unknown_file.png");
});

Deno.test("toFile() gives a nameless blob the extension of its type", async () => {
  const blob = new Blob(["a"], { type: "audio/wav" });
  assertEquals((await toFile(blob)).name, "unknown_file.wav");
});

Deno.test("inspect() takes the size of a Response from its content-length, unless it is compressed", async () => {
  const sizeOf = async (body: BodyInit | null, headers: HeadersInit) =>
    (await inspect(new Response(body, { headers }))).size;
  assertEquals(await sizeOf("abc", { "content-length": "3" }), 3);
  const gzip = { "content-length": "3", "content-encoding": "gzip" };
  assertEquals(await sizeOf("abc", gzip), undefined);
  assertEquals(await sizeOf("abc", { "content-length": "x" }), undefined);
  assertEquals(await sizeOf("abc", {}), undefined);
  assertEquals(await sizeOf(null, {}), 0);
});

for (const size of [-1, NaN, 1.5, Infinity, 2 ** 60, "3"]) {
  Deno.test(`toStreamingFile() refuses a size that is not a number of bytes: ${size}`, async () => {
    const options = { size: size as number };
    assertThrows(
      () => toStreamingFile(stream(), "a", options),
      RangeError,
      "size must be a non-negative integer, got ",
    );
    await assertRejects(
      () => inspect({ data: stream(), name: "a", ...options }),
      RangeError,
    );
  });
}

Deno.test("inspect() reads a blob with a wrong size like a stream", async () => {
  class Liar extends File {
    override get size() {
      return 10;
    }
  }
  const upload = await inspect(new Liar(["abc"], "a"));
  assertEquals([upload.size, upload.blob], [10, undefined]);
  const parts = await Array.fromAsync(upload.chunks());
  assertEquals(await new Blob(parts).text(), "abc");
});

Deno.test("a source of empty chunks lets timers run", async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array()),
  });
  const upload = await inspect(endless);
  const timer = setTimeout(() => upload.cancel(), 1);
  assertEquals(await Array.fromAsync(upload.chunks()), []);
  clearTimeout(timer);
});
