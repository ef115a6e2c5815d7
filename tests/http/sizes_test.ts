import zlib from "node:zlib";
import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import OpenAI, {
  type ClientOptions,
  ResponseTooLargeError,
  UnexpectedContentError,
} from "../../mod.ts";

const MB = 2 ** 20;

/** A server with one response, which counts its requests. */
function serve(respond: () => Response) {
  let requests = 0;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      requests++;
      await request.bytes();
      return respond();
    },
  );
  return {
    client: (options: ClientOptions = {}) =>
      new OpenAI({
        apiKey: "sk-test",
        baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
        envFile: null,
        logLevel: "off",
        ...options,
      }),
    get requests() {
      return requests;
    },
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** JSON of a size, in chunks. */
function json(size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunk = new Uint8Array(2 ** 16).fill(0x61);
  let left = size;
  return new ReadableStream({
    start: (controller) =>
      controller.enqueue(new TextEncoder().encode('{"id":"')),
    pull: (controller) => {
      if (left > 0) {
        left -= chunk.length;
        return controller.enqueue(chunk.slice());
      }
      controller.enqueue(new TextEncoder().encode('"}'));
      controller.close();
    },
  });
}

const headers = {
  "content-type": "application/json",
  "x-should-retry": "true",
};

const KINDS: Record<string, () => Response> = {
  "chunked": () => new Response(json(4 * MB), { headers }),
  "of known length": () => new Response(`"${"a".repeat(4 * MB)}"`, { headers }),
  "compressed": () =>
    new Response(
      json(4 * MB).pipeThrough(new CompressionStream("gzip")),
      { headers: { ...headers, "content-encoding": "gzip" } },
    ),
  "without an end": () => new Response(json(Infinity), { headers }),
};

for (const [kind, respond] of Object.entries(KINDS)) {
  Deno.test(`a response over maxResponseSize is an error of its own, and the request is sent once: ${kind}`, async () => {
    await using server = serve(respond);
    const error = await assertRejects(
      () => server.client({ maxResponseSize: MB }).models.retrieve("m"),
      ResponseTooLargeError,
      "The response is larger than 1048576 bytes (maxResponseSize)",
    );
    assertEquals([error.status, error.mayHaveExecuted], [200, true]);
    assertEquals(server.requests, 1);
  });
}

Deno.test("a response within maxResponseSize arrives, and the option of the request has priority", async () => {
  await using server = serve(() => new Response(json(2 * MB), { headers }));
  const client = server.client({ maxResponseSize: MB });
  for (const maxResponseSize of [4 * MB, 0, Infinity]) {
    const { id } = await client.models.retrieve("m", { maxResponseSize });
    assertEquals(id.length, 2 * MB);
  }
  assertEquals((await server.client().models.retrieve("m")).id.length, 2 * MB);
  await assertRejects(
    () => client.models.retrieve("m", { maxResponseSize: -1 }),
    RangeError,
    "maxResponseSize must be a non-negative integer or Infinity, got -1",
  );
  assertThrows(
    () => server.client({ maxEventSize: NaN }),
    RangeError,
    "maxEventSize must be",
  );
});

Deno.test("maxResponseSize holds if the response of a program's fetch declares too small a length", async () => {
  const client = new OpenAI({
    apiKey: "sk-test",
    envFile: null,
    maxResponseSize: MB,
    fetch: () =>
      Promise.resolve(
        new Response(json(4 * MB), {
          headers: { ...headers, "content-length": "10" },
        }),
      ),
  });
  await assertRejects(() => client.models.list(), ResponseTooLargeError);
});

Deno.test("maxResponseSize of a request holds for a file and for asResponse(), whose clones keep the URL; that of the client does not", async () => {
  await using server = serve(() =>
    new Response(json(4 * MB), { headers: { "content-type": "audio/mpeg" } })
  );
  const client = server.client({ maxResponseSize: MB });
  const text = "The response is larger than 1048576 bytes (maxResponseSize)";
  type Options = { maxResponseSize: number };
  const calls = [
    (options?: Options) => client.files.content("a", options).asResponse(),
    (options?: Options) => client.models.retrieve("a", options).asResponse(),
  ];
  for (const start of calls) {
    const large = await start({ maxResponseSize: MB });
    await assertRejects(
      () => large.arrayBuffer(),
      ResponseTooLargeError,
      text,
    );
    const read = await start();
    assertEquals((await read.bytes()).length, 4 * MB + 9);
    const wide = await start({ maxResponseSize: 4 * MB + 9 });
    const copy = wide.clone().clone();
    assertEquals([copy.url, copy.redirected, copy.type], [
      wide.url,
      false,
      wide.type,
    ]);
    assert(copy.url.startsWith("http://127.0.0.1"));
    assertEquals((await copy.bytes()).length, 4 * MB + 9);
    assertEquals((await wide.bytes()).length, 4 * MB + 9);
  }
  const file = await client.files.content("a", { maxResponseSize: MB });
  await assertRejects(() => file.blob(), ResponseTooLargeError, text);
});

Deno.test("an error body without an end keeps its status and is cut off", async () => {
  await using server = serve(() =>
    new Response(json(Infinity), {
      status: 400,
      headers: { "content-type": "application/json" },
    })
  );
  const error = await assertRejects(
    () => server.client().models.retrieve("m"),
    OpenAI.BadRequestError,
  );
  assert(error.message.length < 1000);
  assertEquals(server.requests, 1);
});

function events(...texts: (string | ReadableStream<Uint8Array>)[]): Response {
  async function* all() {
    for (const text of texts) {
      if (typeof text === "string") yield new TextEncoder().encode(text);
      else yield* text;
    }
  }
  return new Response(ReadableStream.from(all()), {
    headers: { "content-type": "text/event-stream" },
  });
}

const line = (size: number) => json(size);
const stream = (client: OpenAI, maxEventSize?: number) =>
  client.chat.completions.create(
    { model: "m", messages: [], stream: true },
    maxEventSize === undefined ? {} : { maxEventSize },
  );

const ENDLESS: Record<string, () => Response> = {
  "a line without an end": () =>
    events('data: {"id":1}\n\ndata: ', line(Infinity)),
  "data lines without an end": () => {
    const text = new TextEncoder().encode(`data: ${"a".repeat(1000)}\n`);
    const lines = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(text.slice()),
    });
    return events('data: {"id":1}\n\n', lines);
  },
};

for (const [what, respond] of Object.entries(ENDLESS)) {
  Deno.test(`an event over maxEventSize is an error of its own: ${what}`, async () => {
    await using server = serve(respond);
    const seen: unknown[] = [];
    await assertRejects(
      async () => {
        const client = server.client({ maxEventSize: MB });
        for await (const chunk of await stream(client)) seen.push(chunk);
      },
      ResponseTooLargeError,
      "The event is larger than 1048576 characters (maxEventSize)",
    );
    assertEquals([seen.length, server.requests], [1, 1]);
  });
}

Deno.test("an event within maxEventSize arrives", async () => {
  const body = () => events("data: ", line(2 * MB), "\n\ndata: [DONE]\n\n");
  await using server = serve(body);
  for (const max of [undefined, 4 * MB, 0]) {
    const ids = [];
    for await (const { id } of await stream(server.client(), max)) {
      ids.push(id.length);
    }
    assertEquals(ids, [2 * MB]);
  }
});

const BODY = new TextEncoder().encode(
  `data: {"id":"${"ä".repeat(2_000)}"}\n\ndata: [DONE]\n\n`,
);

/** Codings that Deno does not decode, with a body in each. */
const UNDECODED: Readonly<Record<string, Uint8Array<ArrayBufferLike>>> = {
  "deflate": zlib.deflateSync(BODY),
  "x-gzip": zlib.gzipSync(BODY),
  "gzip, gzip": zlib.gzipSync(zlib.gzipSync(BODY)),
  "zstd": zlib.zstdCompressSync(BODY),
};

for (const [encoding, body] of Object.entries(UNDECODED)) {
  Deno.test(`a response that the runtime does not decode is an error that says so, and the request is sent once: ${encoding}`, async () => {
    let type = "application/json";
    let status = 200;
    await using server = serve(() =>
      new Response(body as BodyInit, {
        status,
        headers: { "content-type": type, "content-encoding": encoding },
      })
    );
    const client = server.client({ maxRetries: 2 });
    const params = { model: "m", input: "x" };
    const refused = async (call: () => Promise<unknown>) => {
      const before = server.requests;
      const error = await assertRejects(call, UnexpectedContentError);
      assertStringIncludes(
        error.message,
        `content encoding "${encoding}", which this runtime does not decode`,
      );
      assertEquals(server.requests - before, 1);
    };
    await refused(() => client.responses.create(params));
    await refused(() => client.get("/x"));
    type = "text/plain";
    await refused(() =>
      client.audio.transcriptions.create({
        file: new File(["a"], "a.wav"),
        model: "m",
        response_format: "text",
      })
    );
    type = "text/event-stream";
    await refused(async () => {
      const stream = await client.post("/x", { body: {}, stream: true });
      for await (const _ of stream as AsyncIterable<unknown>);
    });
    status = 400;
    const error = await assertRejects(() => client.get("/x"));
    assertStringIncludes(
      (error as Error).message,
      "400 status code (body is compressed)",
    );
  });
}

Deno.test("a content-encoding that is not a compression, or that the runtime decodes, changes nothing", async () => {
  const data = new TextEncoder().encode('{"id":"x\uFFFD"}');
  const encodings: [string, Uint8Array<ArrayBufferLike>][] = [
    ["identity", data],
    ["utf-8", data],
    ["", data],
    ["deflate", data],
    ["gzip", zlib.gzipSync(data)],
    ["br", zlib.brotliCompressSync(data)],
  ];
  let [encoding, body] = encodings[0];
  await using server = serve(() =>
    new Response(body as BodyInit, {
      headers: {
        "content-type": "application/json",
        "content-encoding": encoding,
      },
    })
  );
  const client = server.client({ maxRetries: 0 });
  for ([encoding, body] of encodings) {
    assertEquals(await client.get("/x"), { id: "x\uFFFD" }, encoding);
  }
});
