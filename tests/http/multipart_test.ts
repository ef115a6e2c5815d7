import { Buffer } from "node:buffer";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { assert, assertEquals, assertLess, assertRejects } from "@std/assert";
import {
  encodeMultipart,
  type Form,
  type FormOptions,
} from "../../src/http/multipart.ts";
import { toStreamingFile } from "../../src/results/runtime.js";

const BOUNDARY = "cut";
const encode = (fields: object, options: FormOptions = {}) =>
  encodeMultipart(fields, { boundary: BOUNDARY, ...options });
const textOf = (form: Form) => new Response(form.body).text();
const parse = async (
  form: Form,
) => [
  ...await new Response(form.body, {
    headers: { "content-type": form.contentType ?? "" },
  }).formData(),
];

Deno.test("encodeMultipart() writes fields as the API reads them", async () => {
  const form = await encode({
    text: "a b",
    number: 0,
    flag: false,
    big: 10n,
    date: new Date(0),
    list: ["x", { y: 1 }],
    nested: { a: { b: ["c"] } },
    none: undefined,
    empty: [],
  });
  assertEquals(await parse(form), [
    ["text", "a b"],
    ["number", "0"],
    ["flag", "false"],
    ["big", "10"],
    ["date", "1970-01-01T00:00:00.000Z"],
    ["list[]", "x"],
    ["list[][y]", "1"],
    ["nested[a][b][]", "c"],
  ]);
});

Deno.test("encodeMultipart() writes every byte of the form", async () => {
  const form = await encode({
    purpose: "a\nb",
    file: new File(["x"], "ü.txt", { type: "text/plain" }),
  });
  const expected = "--cut\r\n" +
    'Content-Disposition: form-data; name="purpose"\r\n\r\na\nb\r\n--cut\r\n' +
    'Content-Disposition: form-data; name="file"; filename="ü.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--cut--\r\n';
  assertEquals(await textOf(form), expected);
  assertEquals(form.length, new TextEncoder().encode(expected).byteLength);
  assertEquals(form.contentType, "multipart/form-data; boundary=cut");
  assert(form.replayable);
});

Deno.test("encodeMultipart() escapes names in headers", async () => {
  const evil = 'a"; filename="b\r\nX-Evil: 1';
  const text = await textOf(
    await encode({ [`${evil}\\`]: new File([], evil) }),
  );
  assert(!text.includes("\r\nX-Evil"), text);
  const safe = "a%22; filename=%22b%0D%0AX-Evil: 1";
  assert(text.includes(`; name="${safe}%5C"; filename="${safe}"\r\n`), text);
});

Deno.test("encodeMultipart() writes typed parts, and a single one without a form", async () => {
  const types = { sdp: "application/sdp", session: "application/json" };
  const both = await encode({ sdp: "v=0", session: { type: "realtime" } }, {
    types,
  });
  assertEquals(
    await textOf(both),
    '--cut\r\nContent-Disposition: form-data; name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n--cut\r\n' +
      'Content-Disposition: form-data; name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime"}\r\n--cut--\r\n',
  );
  const lone = await encode({ sdp: "v=0 ü", session: undefined }, { types });
  assertEquals([lone.body, lone.contentType, lone.length], [
    "v=0 ü",
    "application/sdp",
    6,
  ]);
});

for (
  const [what, value, found] of [
    ["null", null, "null"],
    ["bytes without a name", new Uint8Array(3), "bytes without a name"],
    ["a Buffer of Node", Buffer.from("abc"), "bytes without a name"],
    ["a function", () => {}, "a function"],
    ["a symbol", Symbol(), "a symbol"],
  ] as const
) {
  Deno.test(`encodeMultipart() rejects ${what} and names the field`, async () => {
    await assertRejects(
      () => encode({ a: [{ b: value }] }),
      TypeError,
      `Form field "a[][b]" must be`,
    );
    await assertRejects(() => encode({ a: value }), TypeError, found);
  });
}

Deno.test("encodeMultipart() reports which forms can be sent again, and their length", async () => {
  const stream = () => new Blob(["abc"]).stream();
  const facts = async (file: unknown) => {
    const { replayable, length } = await encode({ file });
    return [replayable, length !== undefined];
  };
  assertEquals(await facts(new File([], "a")), [true, true]);
  assertEquals(await facts(stream()), [false, false]);
  assertEquals(await facts(toStreamingFile(stream(), "a", { size: 3 })), [
    false,
    true,
  ]);
});

Deno.test("encodeMultipart() can be read again and again without streams", async () => {
  const form = await encode({ file: new File(["x"], "a") }, {
    onProgress: () => {},
  });
  assertEquals(await textOf(form), await textOf(form));
});

Deno.test("encodeMultipart() reports the progress of an upload", async () => {
  const told: [number, number | undefined][] = [];
  const onProgress = (sent: number, total: number | undefined) =>
    told.push([sent, total]);
  const known = await encode({ file: new File(["x".repeat(100)], "a") }, {
    onProgress,
  });
  await textOf(known);
  assertEquals(told.at(-1), [known.length!, known.length]);
  assert(told.length > 2);
  told.length = 0;
  const unknown = await encode({ file: new Blob(["abc"]).stream() }, {
    onProgress,
  });
  const { length } = await textOf(unknown);
  assertEquals(told.at(-1), [length, undefined]);
});

Deno.test("encodeMultipart() rejects if a file does not have the length it announced", async () => {
  for (const size of [2, 4]) {
    const form = await encode({
      file: toStreamingFile(new Blob(["abc"]).stream(), "a.txt", { size }),
    });
    await assertRejects(
      () => textOf(form),
      TypeError,
      `Cannot upload "a.txt": size must be the number of bytes, expected ${size}, got ${
        size === 2 ? "more" : "only 3"
      }:`,
    );
  }
});

Deno.test("encodeMultipart() releases a stream when the upload is aborted", async () => {
  let reason: unknown;
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: (why) => {
      reason = why ?? "given up";
    },
  });
  const form = await encode({ file: source });
  const reader = (form.body as ReadableStream).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  assertEquals(reason, "given up");
});

/** A server that counts what it is sent. */
function counter() {
  return Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      let size = 0;
      for await (const chunk of request.body!) size += chunk.byteLength;
      return Response.json([
        size,
        request.headers.get("content-length"),
        request.headers.get("transfer-encoding"),
      ]);
    },
  );
}

async function send(
  server: ReturnType<typeof counter>,
  form: Form,
): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${server.addr.port}`, {
    method: "POST",
    body: form.body,
  });
  return await response.json();
}

Deno.test("encodeMultipart() sends a Content-Length if all sizes are known, else chunks", async () => {
  await using server = counter();
  const source = () => new Blob(["abc"]).stream();
  for (
    const file of [
      new File(["abc"], "a"),
      toStreamingFile(source(), "a", { size: 3 }),
    ]
  ) {
    const form = await encode({ file });
    assertEquals(await send(server, form), [
      form.length,
      String(form.length),
      null,
    ]);
  }
  const [, length, encoding] = await send(
    server,
    await encode({ file: source() }),
  ) as unknown[];
  assertEquals([length, encoding], [null, "chunked"]);
});

Deno.test("encodeMultipart() streams 256 MB with constant memory", async () => {
  await using server = counter();
  const path = await Deno.makeTempFile();
  await Deno.truncate(path, 256 * 2 ** 20);
  const upload = async (size: number, onProgress?: () => void) => {
    const file = await Deno.open(path);
    await file.seek(-size, Deno.SeekMode.End);
    const form = await encode({ file: { name: "big.bin", data: file } }, {
      onProgress,
    });
    assertEquals(await send(server, form), [
      form.length,
      String(form.length),
      null,
    ]);
  };
  await upload(2 ** 20); // so that sockets and buffers are there
  // of this isolate: others of the process have work of their own
  // What is held, not what waits to be collected.
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const held = () => {
    collect();
    const { heapUsed, external } = Deno.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let peak = before;
  let calls = 0;
  await upload(256 * 2 ** 20, () => {
    if (calls++ % 256 === 0) peak = Math.max(peak, held());
  });
  await Deno.remove(path);
  assertLess((peak - before) / 2 ** 20, 32);
});

Deno.test("encodeMultipart() takes fields named like methods as any other", async () => {
  const fields = { constructor: "a", toString: "b", hasOwnProperty: "c" };
  const form = await encode(fields);
  assertEquals(await parse(form), Object.entries(fields));
  const text = await textOf(await encode({ valueOf: "alone" }));
  assertEquals(text.includes("native code"), false);
});

for (
  const value of [
    new Map([["x", 1]]),
    new Set([1]),
    /x/,
    new Headers({ x: "1" }),
    new URLSearchParams("x=1"),
    new Error("x"),
    Promise.resolve(1),
  ]
) {
  Deno.test(`encodeMultipart() refuses what would be sent empty: ${value.constructor.name}`, async () => {
    await assertRejects(
      () => encode({ a: { b: value } }),
      TypeError,
      'Form field "a[b]" must be',
    );
  });
}
