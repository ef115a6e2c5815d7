import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { classOf, isHollow } from "../../src/core/hollow.ts";
import { mergeHeaders } from "../../src/core/headers.ts";
import { encodeQuery } from "../../src/core/query.ts";
import { encodeRaw } from "../../src/http/encode_body.ts";
import { encodeMultipart } from "../../src/http/multipart.ts";
import OpenAI from "../../mod.ts";

function* numbers() {
  yield 1;
}

/** Objects that JSON shows as `{}` although they hold something. */
const HOLLOW: Readonly<Record<string, () => object>> = {
  Map: () => new Map([["x", 1]]),
  Set: () => new Set([1]),
  RegExp: () => /x/,
  Headers: () => new Headers({ x: "1" }),
  Request: () => new Request("http://127.0.0.1/"),
  Response: () => new Response("x"),
  AbortSignal: () => AbortSignal.abort(),
  AbortController: () => new AbortController(),
  WeakRef: () => new WeakRef({}),
  NumberFormat: () => new Intl.NumberFormat(),
  Event: () => new Event("x"),
  Iterator: () => [1].values(),
  Generator: () => numbers(),
};

for (const [name, make] of Object.entries(HOLLOW)) {
  Deno.test(`isHollow() recognizes what JSON, queries and params would lose: ${name}`, async () => {
    assertEquals(isHollow(make()), true);
    assertThrows(() => encodeQuery({ a: make() }), TypeError, '"a" must be');
    assertThrows(() => encodeRaw({ a: make() }), TypeError, "within JSON");
    const toJSON = () => make();
    assertThrows(() => encodeRaw({ a: { toJSON } }), TypeError, "toJSON()");
    const client = new OpenAI({ apiKey: "sk-test", envFile: null });
    await assertRejects(
      () => client.embeddings.create(make() as never),
      TypeError,
      "params must be an object, got a ",
    );
  });
}

Deno.test("bytes within JSON are refused, also those of a class with toJSON()", () => {
  class Buffer extends Uint8Array {
    toJSON = () => ({});
  }
  assertThrows(() => encodeRaw({ a: new Buffer() }), TypeError, "Buffer");
});

Deno.test("isHollow() lets plain data, instances of classes, and what has toJSON() pass", () => {
  class Empty {}
  class Point {
    x = 1;
  }
  const values = [
    {},
    [],
    Object.create(null),
    new Empty(),
    new Point(),
    new Date(0),
    new URL("https://x.test/"),
    new String("x"),
  ];
  assertEquals(values.filter(isHollow), []);
  assertEquals(classOf(Object.create(null)), "Object");
});

Deno.test("forms and queries refuse objects that contain themselves, also through toJSON(), and invalid dates", async () => {
  const loop: Record<string, unknown> = {};
  loop.a = loop;
  const list: unknown[] = [];
  list.push(list);
  const self = { toJSON: () => self };
  for (const value of [loop, list, self]) {
    assertThrows(
      () => encodeQuery({ value }),
      TypeError,
      "reference to itself",
    );
    await assertRejects(
      async () => await encodeMultipart({ value }),
      TypeError,
      "reference to itself",
    );
  }
  const value = new Date(NaN);
  assertThrows(() => encodeQuery({ value }), TypeError, "a valid date");
  await assertRejects(
    async () => await encodeMultipart({ value }),
    TypeError,
    'Form field "value" must be a valid date',
  );
});

Deno.test("a form accepts an object that occurs twice, unless it contains itself", async () => {
  const shared = { x: 1 };
  const form = await encodeMultipart({ a: shared, b: [shared, shared] });
  const text = await new Response(form.body).text();
  assertEquals(text.match(/name="[^"]*"/g), [
    'name="a[x]"',
    'name="b[][x]"',
    'name="b[][x]"',
  ]);
});

Deno.test("mergeHeaders() refuses objects without a text form, and accepts those that have one", () => {
  for (const value of [{}, new Map(), new Headers(), () => "x"]) {
    assertThrows(
      () => mergeHeaders({}, { "x-a": value as never }),
      TypeError,
      'Header "x-a" must be a string, number or boolean, got ',
    );
  }
  const url = new URL("https://x.test/") as unknown as string;
  assertEquals(mergeHeaders({}, { referer: url }).referer, "https://x.test/");
});

Deno.test("an unknown option cannot forge a line of the log", async () => {
  const lines: string[] = [];
  const warn = (line: string) => void lines.push(line);
  const none = () => {};
  const client = new OpenAI({
    apiKey: "sk-test",
    envFile: null,
    logger: { debug: none, info: none, warn, error: none },
    fetch: () => Promise.resolve(Response.json({})),
    ...{ ["a\n[duplex] forged\x1b[31m"]: 1 },
  });
  await client.get("/x", { ["b\n[duplex] forged\u202e"]: 1 } as object);
  assertEquals(lines.length, 2);
  assertEquals(lines.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line)), []);
});
