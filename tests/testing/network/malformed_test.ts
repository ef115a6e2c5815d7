import { assertEquals, assertMatch } from "@std/assert";
import { type FakeOpenAI, fakeOpenAI } from "../../../src/testing.ts";

const HEAD = "host: 127.0.0.1\r\nauthorization: Bearer x\r\n" +
  "connection: close\r\n";

/** Sends bytes on a connection of their own; returns the first line of what comes back. */
async function raw(openai: FakeOpenAI, text: string): Promise<string> {
  const { port, hostname } = new URL(openai.baseURL);
  using socket = await Deno.connect({ hostname, port: Number(port) });
  await socket.write(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  const answer = await new Response(socket.readable).text();
  return answer.split("\r\n")[0];
}

async function assertServes(openai: FakeOpenAI): Promise<void> {
  const line = await raw(
    openai,
    `GET /v1/models HTTP/1.1\r\n${HEAD}\r\n`,
  );
  assertEquals(line, "HTTP/1.1 200 OK");
}

const MALFORMED: Readonly<Record<string, string>> = {
  "a path that cannot be decoded": `GET /v1/files/%zz HTTP/1.1\r\n${HEAD}\r\n`,
  "a path that is not UTF-8": `GET /v1/responses/%ff HTTP/1.1\r\n${HEAD}\r\n`,
  "a header without a name":
    `GET /v1/models HTTP/1.1\r\n${HEAD}: nameless\r\n\r\n`,
  "a header without a colon":
    `GET /v1/models HTTP/1.1\r\n${HEAD}nothing\r\n\r\n`,
  "a header with a blank in its name":
    `GET /v1/models HTTP/1.1\r\n${HEAD}a b: c\r\n\r\n`,
  "a header with NUL": `GET /v1/models HTTP/1.1\r\n${HEAD}a: \0\r\n\r\n`,
  "an empty request line": `\r\n${HEAD}\r\n`,
  "a request line of one word": `GET\r\n${HEAD}\r\n`,
  "a request line without a version": `GET /v1/models\r\n${HEAD}\r\n`,
  "an invalid Host": "GET /v1/models HTTP/1.1\r\nhost: a b[\r\n\r\n",
  "a Host with a path": "GET /v1/models HTTP/1.1\r\nhost: a:b:c\r\n\r\n",
  "an invalid absolute target": `GET http://[ HTTP/1.1\r\n${HEAD}\r\n`,
  "TRACE": `TRACE /v1/models HTTP/1.1\r\n${HEAD}\r\n`,
  "CONNECT": `CONNECT 127.0.0.1:80 HTTP/1.1\r\n${HEAD}\r\n`,
  "a method that is not a token": `G(T /v1/models HTTP/1.1\r\n${HEAD}\r\n`,
  "a negative content-length":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}content-length: -1\r\n\r\n`,
  "a content-length in words":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}content-length: ten\r\n\r\n`,
  "two lengths":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  "a chunk without a size":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\nxyz\r\n`,
  "a chunk that is longer than its size":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n`,
  "a body that is not JSON":
    `POST /v1/responses HTTP/1.1\r\n${HEAD}content-length: 1\r\n\r\n{`,
  "a form without a boundary":
    `POST /v1/files HTTP/1.1\r\n${HEAD}content-type: multipart/form-data\r\ncontent-length: 1\r\n\r\n{`,
  "a WebSocket without a key":
    `GET /v1/realtime?model=x HTTP/1.1\r\n${HEAD}upgrade: websocket\r\n\r\n`,
  "a WebSocket by POST":
    `POST /v1/realtime?model=x HTTP/1.1\r\n${HEAD}upgrade: websocket\r\nsec-websocket-key: a\r\n\r\n`,
  "a WebSocket to a path that cannot be decoded":
    `GET /v1/live/sessions/%zz/fork HTTP/1.1\r\n${HEAD}upgrade: websocket\r\nsec-websocket-key: a\r\n\r\n`,
};

for (const [what, text] of Object.entries(MALFORMED)) {
  Deno.test(`${what} gets 400, and the next client is served`, async () => {
    await using openai = await fakeOpenAI();
    assertEquals(await raw(openai, text), "HTTP/1.1 400 Bad Request");
    await assertServes(openai);
  });
}

Deno.test("a body that is announced as larger than any file gets 413, a head without end 431", async () => {
  await using openai = await fakeOpenAI();
  const large = `POST /v1/files HTTP/1.1\r\n${HEAD}content-length: 1${
    "0".repeat(12)
  }\r\n\r\n`;
  assertMatch(await raw(openai, large), /^HTTP\/1.1 413 /);
  const long = `GET /v1/models HTTP/1.1\r\n${HEAD}a: ${"b".repeat(300_000)}`;
  assertMatch(await raw(openai, long), /^HTTP\/1.1 431 /);
  await assertServes(openai);
});

Deno.test("the response to HEAD has no body", async () => {
  await using openai = await fakeOpenAI();
  const { port, hostname } = new URL(openai.baseURL);
  using socket = await Deno.connect({ hostname, port: Number(port) });
  const request =
    `HEAD /v1/models HTTP/1.1\r\n${HEAD}content-length: 2\r\n\r\n{}`;
  await socket.write(new TextEncoder().encode(request));
  const response = await new Response(socket.readable).text();
  assertMatch(response, /^HTTP\/1.1 404 /);
  assertEquals(response.split("\r\n\r\n")[1], "");
});

Deno.test("a handler that fails gets 500, and the next client is served", async () => {
  const clock = {
    now: () => NaN, // no date can be made of it
    after: () => () => {},
  };
  await using openai = await fakeOpenAI({ clock, validate: false });
  const body = JSON.stringify({
    model: "gpt-5",
    messages: [{ role: "user", content: "x" }],
    tools: [{ type: "function", function: null }],
    metadata: [],
  });
  const status = await raw(
    openai,
    `POST /v1/threads/runs HTTP/1.1\r\n${HEAD}content-length: ${body.length}\r\n\r\n${body}`,
  );
  assertMatch(status, /^HTTP\/1.1 [245]\d\d /);
  await assertServes(openai);
});

const ENORMOUS: readonly (readonly [string, object])[] = [
  ["/embeddings", {
    model: "text-embedding-3-small",
    input: "x",
    dimensions: 1e12,
  }],
  ["/embeddings", { model: "x", input: "x", dimensions: 1e12 }],
  ["/embeddings", { model: "x", input: "x", dimensions: -1 }],
  ["/images/generations", { prompt: "x", size: "1000000x1000000" }],
  ["/images/generations", { prompt: "x", size: "0x0" }],
  ["/images/generations", { prompt: "x", n: 1e9 }],
  ["/images/generations", { prompt: "x", stream: true, partial_images: 1e9 }],
  ["/chat/completions", {
    model: "x",
    messages: [{ role: "user", content: "x" }],
    n: 1e12,
  }],
  ["/audio/speech", {
    model: "tts-1",
    voice: "alloy",
    input: "x".repeat(1e6),
  }],
];

for (const validate of [true, false]) {
  for (const [path, body] of ENORMOUS) {
    const text = JSON.stringify(body).slice(0, 80);
    const how = validate ? "with" : "without";
    Deno.test(`${path} ${how} validation refuses ${text}`, async () => {
      await using openai = await fakeOpenAI({ port: null, validate });
      const response = await openai.fetch(`https://x/v1${path}`, {
        method: "POST",
        headers: {
          authorization: "Bearer x",
          "content-type": "application/json",
        },
        body: JSON.stringify(body),
      });
      await response.body?.cancel();
      assertEquals(response.status, 400);
    });
  }
}

Deno.test("the fake replies to a schema that demands millions of values", async () => {
  await using openai = await fakeOpenAI({ port: null, validate: false });
  let schema: object = { type: "string", minLength: 1e12 };
  for (let i = 0; i < 8; i++) {
    schema = { type: "array", minItems: 1e9, items: schema };
  }
  const response = await openai.client().responses.create({
    model: "gpt-5",
    input: "x",
    text: { format: { type: "json_schema", name: "x", schema: { ...schema } } },
  });
  assertEquals(response.status, "completed");
});

Deno.test("the fake serves a file whose name is half a character", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  const upload = await client.uploads.create({
    bytes: 1,
    filename: "\ud800",
    mime_type: "text/plain",
    purpose: "batch",
  });
  const part = await client.uploads.parts.create(upload.id, {
    data: new File(["a"], "a"),
  });
  const { file } = await client.uploads.complete(upload.id, {
    part_ids: [part.id],
  });
  const content = await client.files.content(file!.id);
  assertEquals(await content.text(), "a");
});

Deno.test("the fake reads a form field that is named like a prototype", async () => {
  await using openai = await fakeOpenAI({ port: null, validate: false });
  const form = new FormData();
  const names = [
    "__proto__[status]",
    "__proto__[a][b]",
    "constructor[prototype][x]",
    "constructor",
    "__proto__[]",
    "toString",
  ];
  for (const name of names) form.append(name, "503");
  const response = await openai.fetch("https://x/v1/files", {
    method: "POST",
    headers: { authorization: "Bearer x" },
    body: form,
  });
  await response.body?.cancel();
  assertEquals(response.status, 400);
  assertEquals(({} as Record<string, unknown>).status, undefined);
  assertEquals((Object as unknown as Record<string, unknown>).x, undefined);
  const [request] = openai.requests.take();
  const body = request.body as Record<string, unknown>;
  assertEquals(Object.getPrototypeOf(body), Object.prototype);
  assertEquals(Object.hasOwn(body, "__proto__"), true);
  assertEquals(Object.entries(body).at(-1), ["toString", "503"]);
});

Deno.test("an event that is named like a method of objects is refused, and the session stays open", async () => {
  await using openai = await fakeOpenAI({ port: null });
  for (const type of ["constructor", "toString", "__proto__"]) {
    for (const path of ["/realtime?model=gpt-realtime", "/live/sessions"]) {
      const socket = new openai.WebSocket(`wss://x/v1${path}`, {
        headers: { authorization: "Bearer x" },
      });
      const refused = new Promise<string>((resolve) => {
        socket.onmessage = ({ data }) => {
          const event = JSON.parse(data);
          if (event.type === "error") resolve(event.error.code);
        };
      });
      await new Promise((resolve) => socket.onopen = resolve);
      socket.send(JSON.stringify({ type }));
      assertEquals(await refused, "invalid_value");
      const closed = new Promise((resolve) => socket.onclose = resolve);
      socket.close();
      await closed;
    }
  }
});

Deno.test("a client that speaks TLS to the fake is refused at once", async () => {
  await using openai = await fakeOpenAI();
  const hello = "\x16\x03\x01\x02\x00\x01"; // the beginning of a ClientHello
  assertEquals(await raw(openai, hello), "HTTP/1.1 400 Bad Request");
  await assertServes(openai);
});
