/**
 * The request path over real sockets, against servers that misbehave byte by byte.
 *
 * @module
 */
import {
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertRejects,
} from "@std/assert";
import type { OpenAI } from "../../src/client.ts";
import type { RequestOptions } from "../../src/contract.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  type APIError,
  APIUserAbortError,
  BodyTimeoutError,
  DeadlineExceededError,
  OpenAIError,
  StreamIdleTimeoutError,
  TruncatedStreamError,
  UnexpectedContentError,
} from "../../src/errors.ts";
import type { Stream } from "../../src/http/stream.ts";
import { chunk, DONE } from "../support/event_stream.ts";
import {
  type Behaviour,
  type Peer,
  rawResponse,
  RawServer,
  SSE_HEAD,
} from "../support/raw_server.ts";
import { testClient } from "../support/test_client.ts";

const OK = rawResponse('{"ok":true}', { connection: "close" });

/** Runs a test against a server, with a client whose connections are not shared. */
async function against(
  behaviour: Behaviour,
  test: (client: OpenAI, server: RawServer) => Promise<void>,
): Promise<void> {
  await using server = new RawServer(behaviour);
  const httpClient = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  try {
    const client = testClient(globalThis.fetch, {
      baseURL: server.url,
      httpClient,
      maxRetries: 0,
    });
    await test(client, server);
  } finally {
    httpClient.close();
  }
}

const say = (text: string): Behaviour => async (peer) => {
  await peer.write(text);
  peer.close();
};

function open(client: OpenAI, options: RequestOptions = {}) {
  return client.post<Stream<unknown>>("/x", {
    body: {},
    stream: true,
    ...options,
  });
}

async function readAll(client: OpenAI, options?: RequestOptions) {
  const items: unknown[] = [];
  for await (const item of await open(client, options)) items.push(item);
  return items;
}

// deno-lint-ignore no-explicit-any -- the classes share no constructor
type ErrorClass = abstract new (...args: any[]) => APIError;

/** Misbehaviour, and what a request for JSON makes of it. */
const FAILURES: [string, Behaviour, ErrorClass, RegExp][] = [
  ["closes without a word", say(""), APIConnectionError, /no answer from/],
  [
    "breaks off in the head",
    say("HTTP/1.1 200 OK\r\nconte"),
    APIConnectionError,
    /no answer from/,
  ],
  [
    "says what is no HTTP",
    say("220 smtp ready\r\n"),
    APIConnectionError,
    /no answer from/,
  ],
  [
    "breaks off in the body",
    say(rawResponse('{"ok":true}').slice(0, -4)),
    APIConnectionError,
    /broke off within its answer/,
  ],
  [
    "breaks off in a chunked body",
    say(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n',
    ),
    APIConnectionError,
    /broke off within its answer/,
  ],
  [
    "ends a body of no known length too early",
    say(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"a":[1',
    ),
    APIConnectionError,
    /the JSON breaks off after 7 characters/,
  ],
  [
    "gives no body at all",
    say(
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n",
    ),
    APIConnectionError,
    /the JSON breaks off after 0 characters/,
  ],
  [
    "is a captive portal",
    say(
      rawResponse("<html>Please log in</html>", {
        "content-type": "text/html",
      }),
    ),
    UnexpectedContentError,
    /must be JSON, but is text\/html/,
  ],
];

for (const [name, behaviour, Class, message] of FAILURES) {
  Deno.test(`a server that ${name} is an error that says so`, async () => {
    await against(behaviour, async (client, { requests }) => {
      const error = await assertRejects(() => client.get("/x"), Class);
      assertMatch(error.message, message);
      assertEquals([error.mayHaveExecuted, requests.length], [true, 1]);
    });
  });
}

Deno.test("a POST whose answer breaks off is sent again with the same Idempotency-Key", async () => {
  const half = OK.slice(0, -4);
  const behaviour: Behaviour = (peer, count) =>
    say(count === 1 ? half : OK)(peer, count);
  await against(behaviour, async (client, { requests }) => {
    const value = await client.post("/x", { body: { a: 1 }, maxRetries: 1 });
    assertEquals(value, { ok: true });
    assertEquals(requests.map(({ body }) => body), ['{"a":1}', '{"a":1}']);
    const keys = requests.map(({ head }) =>
      head.match(/idempotency-key: (\S+)/i)?.[1]
    );
    assertEquals(new Set(keys).size, 1);
    assertMatch(keys[0] ?? "", /^[0-9a-f-]{36}$/);
  });
});

Deno.test("a connection that is reset is told as such", async () => {
  await against(async (peer) => {
    await peer.write(rawResponse('{"ok":true}').slice(0, -4));
    peer.close();
  }, async (client) => {
    const error = await assertRejects(
      () => client.get("/x"),
      APIConnectionError,
    );
    assertEquals(error.kind, "reset");
    assertInstanceOf(error.cause, Error);
  });
});

Deno.test("a port where nobody listens is refused, and nothing was sent", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  const client = testClient(globalThis.fetch, {
    baseURL: `http://127.0.0.1:${port}`,
    maxRetries: 0,
  });
  const error = await assertRejects(() => client.get("/x"), APIConnectionError);
  assertEquals([error.kind, error.mayHaveExecuted], ["refused", false]);
  assertEquals(
    error.message,
    `GET /x: Connection error: the server refused the connection (127.0.0.1:${port}), nothing was sent`,
  );
});

Deno.test("a host without permission is told with the flag that is missing", async () => {
  const client = testClient(globalThis.fetch, {
    baseURL: "http://127.0.0.2:8080/v1",
    maxRetries: 2,
  });
  const error = await assertRejects(() => client.get("/x"), APIConnectionError);
  assertEquals([error.kind, error.mayHaveExecuted], ["permission", false]);
  assertMatch(error.message, /run with --allow-net=127\.0\.0\.2:8080$/);
});

Deno.test("a server that is silent before or within its answer times out, and its connection is closed", async () => {
  const cases: [string, RequestOptions, typeof APIConnectionTimeoutError][] = [
    ["", { timeout: 50 }, APIConnectionTimeoutError],
    ["", { deadline: 50 }, DeadlineExceededError],
    [
      rawResponse('{"ok":true}').slice(0, -4),
      { timeout: 50 },
      BodyTimeoutError,
    ],
    [
      rawResponse('{"ok":true}').slice(0, -4),
      { deadline: 50 },
      DeadlineExceededError,
    ],
  ];
  for (const [text, options, Class] of cases) {
    const peers: Peer[] = [];
    await against(async (peer) => {
      peers.push(peer);
      await peer.write(text);
    }, async (client) => {
      const error = await assertRejects(() => client.get("/x", options), Class);
      assertEquals(error.constructor, Class);
      await peers[0].gone;
    });
  }
});

Deno.test("an aborted call closes its connection, before and within its answer", async () => {
  for (const text of ["", rawResponse('{"ok":true}').slice(0, -4)]) {
    const arrived = Promise.withResolvers<Peer>();
    await against(async (peer) => {
      await peer.write(text);
      arrived.resolve(peer);
    }, async (client) => {
      const controller = new AbortController();
      const call = client.get("/x", { signal: controller.signal });
      call.catch(() => {});
      const peer = await arrived.promise;
      controller.abort();
      await assertRejects(() => call, APIUserAbortError);
      await peer.gone;
    });
  }
});

Deno.test("a stream arrives event by event, as it is sent", async () => {
  const turn = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await against(async (peer) => {
    await peer.write(SSE_HEAD + chunk("a"));
    await turn[0].promise;
    const [start, end] = [chunk("ü").slice(0, 30), chunk("ü").slice(30)];
    await peer.write(start);
    await turn[1].promise;
    await peer.write(end + DONE);
    peer.close();
  }, async (client) => {
    const events = (await open(client))[Symbol.asyncIterator]();
    assertEquals((await events.next()).done, false);
    turn[0].resolve();
    const second = events.next();
    turn[1].resolve();
    assertEquals((await second).done, false);
    assertEquals((await events.next()).done, true);
  });
});

Deno.test("a stream that breaks off gives what came", async () => {
  await against(say(SSE_HEAD + chunk("Hel") + chunk("lo")), async (client) => {
    const error = await assertRejects(
      () => readAll(client),
      TruncatedStreamError,
    );
    assertEquals([error.partial.events, error.partial.text], [2, "Hello"]);
  });
  const cut = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n" +
    `transfer-encoding: chunked\r\n\r\n${chunk("a").length.toString(16)}\r\n${
      chunk("a")
    }\r\n`;
  await against(say(cut), async (client) => {
    const error = await assertRejects(
      () => readAll(client),
      TruncatedStreamError,
    );
    assertEquals(error.partial.text, "a");
    assertInstanceOf(error.cause, Error);
  });
});

Deno.test("a stream that is a captive portal's page is an error", async () => {
  const page = rawResponse("<html>", { "content-type": "text/html" });
  await against(say(page), async (client) => {
    await assertRejects(
      () => readAll(client),
      UnexpectedContentError,
      "text/html",
    );
  });
});

Deno.test("a stream that falls silent times out, comments or not, and its connection is closed", async () => {
  for (const comments of [false, true]) {
    const arrived = Promise.withResolvers<Peer>();
    await against(async (peer) => {
      arrived.resolve(peer);
      await peer.write(SSE_HEAD + chunk("a"));
      let gone = false;
      peer.gone.then(() => gone = true);
      while (comments && !gone) {
        await peer.write(": still here\n\n");
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, async (client) => {
      const options = { streamIdleTimeout: 60 };
      await assertRejects(
        () => readAll(client, options),
        StreamIdleTimeoutError,
      );
      await (await arrived.promise).gone;
    });
  }
});

/** Ways to leave a stream after its first event. */
const LEAVING: [
  string,
  (stream: Stream<unknown>, abort: () => void) => Promise<void>,
][] = [
  ["breaking out of the loop", async (stream) => {
    for await (const _ of stream) break;
  }],
  ["throwing in the loop", async (stream) => {
    await assertRejects(
      async () => {
        for await (const _ of stream) throw new Error("mine");
      },
      Error,
      "mine",
    );
  }],
  ["using", async (stream) => {
    using held = stream;
    await held[Symbol.asyncIterator]().next();
  }],
  ["using without reading", (stream) => {
    using _ = stream;
    return Promise.resolve();
  }],
  ["its controller", async (stream) => {
    for await (const _ of stream) stream.controller.abort();
  }],
  ["the signal", async (stream, abort) => {
    await assertRejects(async () => {
      for await (const _ of stream) abort();
    }, APIUserAbortError);
  }],
  ["the signal, without reading", (_, abort) => Promise.resolve(abort())],
  ["cancelling its ReadableStream", async (stream) => {
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
  }],
  ["leaving both halves of tee()", async (stream) => {
    for (const half of stream.tee()) for await (const _ of half) break;
  }],
];

for (const [name, leave] of LEAVING) {
  Deno.test(`leaving a stream by ${name} closes its connection at once`, async () => {
    const arrived = Promise.withResolvers<Peer>();
    await against(async (peer) => {
      arrived.resolve(peer);
      await peer.write(SSE_HEAD + chunk("a") + chunk("b"));
    }, async (client) => {
      const controller = new AbortController();
      const stream = await open(client, { signal: controller.signal });
      await leave(stream, () => controller.abort());
      await (await arrived.promise).gone;
    });
  });
}

Deno.test("a stream or a list read to its end leaves its connection for the next call", async () => {
  const ports: number[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request, { remoteAddr }) => {
      ports.push(remoteAddr.port);
      return request.method === "GET"
        ? Response.json({})
        : new Response(chunk("a") + DONE, {
          headers: { "content-type": "text/event-stream" },
        });
    },
  );
  const httpClient = Deno.createHttpClient({});
  try {
    const client = testClient(globalThis.fetch, {
      baseURL: `http://127.0.0.1:${server.addr.port}`,
      httpClient,
    });
    for (let turn = 0; turn < 3; turn++) {
      assertEquals((await readAll(client)).length, 1);
      await client.get("/x");
    }
    assertEquals([ports.length, new Set(ports).size], [6, 1]);
  } finally {
    httpClient.close();
    await server.shutdown();
  }
});

Deno.test("a POST that Deno's pool sends twice carries the same Idempotency-Key both times", async () => {
  const keys: (string | undefined)[] = [];
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serving = serveKeepAlive(listener, keys);
  const httpClient = Deno.createHttpClient({});
  try {
    const client = testClient(globalThis.fetch, {
      baseURL: `http://127.0.0.1:${listener.addr.port}`,
      httpClient,
      maxRetries: 0,
    });
    await client.post("/warm", { body: {} });
    await client.post("/x", { body: {} }).catch((error) =>
      assertInstanceOf(error, OpenAIError)
    );
    const [, ...sent] = keys;
    assertEquals(new Set(sent).size, 1);
    assertMatch(sent[0] ?? "", /^[0-9a-f-]{36}$/);
  } finally {
    httpClient.close();
    listener.close();
    await serving;
  }
});

/** Answers the first request on a connection, and closes on the second without a word. */
async function serveKeepAlive(
  listener: Deno.TcpListener,
  keys: (string | undefined)[],
): Promise<void> {
  const buffer = new Uint8Array(16_384);
  for await (const connection of listener) {
    for (let count = 1;; count++) {
      const size = await connection.read(buffer).catch(() => null);
      if (size === null) break;
      const text = new TextDecoder().decode(buffer.subarray(0, size));
      keys.push(text.match(/idempotency-key: (\S+)/i)?.[1]);
      if (keys.length > 1) break;
      await connection.write(new TextEncoder().encode(rawResponse("{}")));
    }
    connection.close();
  }
}
