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
import type { RequestOptions } from "../../src/contract.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  type APIError,
  APIUserAbortError,
  BodyTimeoutError,
  DeadlineExceededError,
  OpenAIError,
  UnexpectedContentError,
} from "../../src/errors.ts";
import {
  type Behaviour,
  type Peer,
  rawResponse,
} from "../support/raw_server.ts";
import { testClient } from "../support/test_client.ts";
import { against, OK, say } from "../support/against.ts";

// deno-lint-ignore no-explicit-any -- the classes share no constructor
type ErrorClass = abstract new (...args: any[]) => APIError;

/** Misbehaviour, and the error of a request for JSON. */
const FAILURES: [string, Behaviour, ErrorClass, RegExp][] = [
  [
    "closes without a response",
    say(""),
    APIConnectionError,
    /no response from/,
  ],
  [
    "breaks off in the head",
    say("HTTP/1.1 200 OK\r\nconte"),
    APIConnectionError,
    /no response from/,
  ],
  [
    "does not speak HTTP",
    say("220 smtp ready\r\n"),
    APIConnectionError,
    /no response from/,
  ],
  [
    "breaks off in the body",
    say(rawResponse('{"ok":true}').slice(0, -4)),
    APIConnectionError,
    /closed before the response was complete/,
  ],
  [
    "breaks off in a chunked body",
    say(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n',
    ),
    APIConnectionError,
    /closed before the response was complete/,
  ],
  [
    "ends a body of no known length too early",
    say(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"a":[1',
    ),
    APIConnectionError,
    /the JSON is cut off after character 7/,
  ],
  [
    "is a captive portal",
    say(
      rawResponse("<html>Please log in</html>", {
        "content-type": "text/html",
      }),
    ),
    UnexpectedContentError,
    /Expected JSON, but the response has content type text\/html/,
  ],
];

for (const [name, behaviour, Class, message] of FAILURES) {
  Deno.test(`a server that ${name} causes an error that says so`, async () => {
    await against(behaviour, async (client, { requests }) => {
      const error = await assertRejects(
        () => client.models.retrieve("x"),
        Class,
      );
      assertMatch(error.message, message);
      assertEquals([error.mayHaveExecuted, requests.length], [true, 1]);
    });
  });
}

Deno.test("a POST whose response is cut off is sent again with the same Idempotency-Key", async () => {
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

Deno.test("a reset connection is reported as reset", async () => {
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

Deno.test("a connection refused by a closed port reports that nothing was sent", async () => {
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
    `Connection error. (the server refused the connection: 127.0.0.1:${port}, GET /x)`,
  );
});

Deno.test("a proxy that requires a password is reported as such", async () => {
  await against(async (peer) => {
    await peer.write("HTTP/1.1 407 Proxy Authentication Required\r\n");
    await peer.write("content-length: 0\r\n\r\n");
    peer.close();
  }, async ({ baseURL }) => {
    using httpClient = Deno.createHttpClient({
      proxy: { url: new URL(baseURL).origin },
    });
    const client = testClient(globalThis.fetch, {
      baseURL: "https://127.0.0.1:2/v1",
      httpClient,
      maxRetries: 0,
    });
    const error = await assertRejects(
      () => client.get("/x"),
      APIConnectionError,
      "(the proxy requires a user and a password, add them to its URL in HTTPS_PROXY: 127.0.0.1:2, GET /x)",
    );
    assertEquals(error.mayHaveExecuted, false);
  });
});

const LOCAL_ONLY: Deno.TestDefinition["permissions"] = { net: ["127.0.0.1"] };

Deno.test("a host without permission is reported with the missing flag", {
  permissions: LOCAL_ONLY,
}, async () => {
  const client = testClient(globalThis.fetch, {
    baseURL: "http://127.0.0.2:8080/v1",
    maxRetries: 2,
  });
  const error = await assertRejects(() => client.get("/x"), APIConnectionError);
  assertEquals([error.kind, error.mayHaveExecuted], ["permission", false]);
  assertMatch(
    error.message,
    /run with --allow-net=127\.0\.0\.2:8080, GET \/x\)$/,
  );
});

Deno.test("a server that is silent before or within its response times out, and its connection is closed", async () => {
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

Deno.test("an aborted call closes its connection, before and within its response", async () => {
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

/** Answers the first request on a connection, and closes the connection on the second. */
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
