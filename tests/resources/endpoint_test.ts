/** What sockets take over from the client: query, connection pool and fetch options. */
import { assertEquals, assertRejects } from "@std/assert";
import { OpenAI } from "../../mod.ts";
import { scripted } from "../support/scripted_socket.ts";

const KEY = { apiKey: "sk-test", envFile: null, maxRetries: 0 } as const;
const CREATED = { type: "session.created", session: { id: "s" } };

/** A server that accepts every session and records what was dialled. */
const accepting = () => scripted((peer) => peer.say(CREATED));

Deno.test("sockets send the query of baseURL and defaultQuery, and a call's own over it", async () => {
  await using server = accepting();
  const client = new OpenAI({
    ...KEY,
    baseURL: `${server.baseURL}?api-version=preview&a=1`,
    defaultQuery: { a: "2", b: "3", c: undefined },
  });
  const sessions = [
    await client.realtime.connect({ model: "m", query: { b: "4" } }),
    await client.realtime.translate(),
    await client.responses.connect(),
  ];
  for (const session of sessions) await session.close();
  assertEquals(server.peers.map(({ path }) => path), [
    "/v1/realtime?api-version=preview&a=2&b=4&model=m",
    "/v1/realtime/translations?api-version=preview&a=2&b=3&model=gpt-realtime-translate",
    "/v1/responses?api-version=preview&a=2&b=3",
  ]);
});

Deno.test("sockets take what of the client has changed since its last session", async () => {
  await using server = accepting();
  const asked: string[] = [];
  const keyOf = (name: string) => () => {
    asked.push(name);
    return "sk-test";
  };
  const open = async (client: OpenAI) => {
    await using _session = await client.realtime.connect({ model: "m" });
  };
  const options = { ...KEY, baseURL: server.baseURL };
  const defaultQuery: Record<string, string> = { a: "1" };
  const queried = new OpenAI({ ...options, defaultQuery });
  await open(queried);
  defaultQuery.a = "2";
  await open(queried);

  const client = new OpenAI({ ...options, apiKey: keyOf("first") });
  await open(client);
  await open(client);
  client.apiKey = keyOf("second");
  await open(client);
  client.baseURL = `${server.baseURL}/other`;
  await open(client);
  assertEquals(server.peers.map(({ path }) => path), [
    "/v1/realtime?a=1&model=m",
    "/v1/realtime?a=2&model=m",
    "/v1/realtime?model=m",
    "/v1/realtime?model=m",
    "/v1/realtime?model=m",
    "/v1/other/realtime?model=m",
  ]);
  assertEquals(asked, ["first", "first", "second", "second"]);
});

Deno.test("sockets connect through the httpClient of the client, and of fetchOptions", async () => {
  await using server = accepting();
  const { hostname, port } = new URL(server.baseURL);
  const seen: string[] = [];
  // a proxy that connects every host to the server
  const proxy = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serving = (async () => {
    for await (const connection of proxy) serve(connection).catch(() => {});
  })();
  async function serve(connection: Deno.Conn) {
    const head = new Uint8Array(4_096);
    const length = await connection.read(head) ?? 0;
    const text = new TextDecoder().decode(head.subarray(0, length));
    seen.push(text.split(" ")[0]);
    const target = await Deno.connect({ hostname, port: Number(port) });
    if (text.startsWith("CONNECT")) {
      await connection.write(
        new TextEncoder().encode("HTTP/1.1 200 OK\r\n\r\n"),
      );
    } else await target.write(head.subarray(0, length));
    await Promise.allSettled([
      connection.readable.pipeTo(target.writable),
      target.readable.pipeTo(connection.writable),
    ]);
  }
  using httpClient = Deno.createHttpClient({
    proxy: { url: `http://127.0.0.1:${(proxy.addr as Deno.NetAddr).port}` },
  });
  // Nobody listens there: only the proxy reaches the server.
  const options = { ...KEY, baseURL: "http://127.0.0.1:9/v1" };
  for (
    const client of [
      new OpenAI({ ...options, httpClient }),
      new OpenAI({ ...options, fetchOptions: { client: httpClient } as never }),
    ]
  ) {
    const session = await client.realtime.connect({
      model: "m",
      allowInsecureKey: true,
    });
    await session.close();
  }
  assertEquals([seen.length, server.peers.length], [2, 2]);
  proxy.close();
  await serving;
});

Deno.test("the request for the reason of a refusal goes out with httpClient, fetchOptions and query", async () => {
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    () => Response.json({ error: { message: "No." } }, { status: 403 }),
  );
  using httpClient = Deno.createHttpClient({});
  const asked: unknown[] = [];
  const client = new OpenAI({
    ...KEY,
    baseURL: `http://127.0.0.1:${server.addr.port}/v1?api-version=preview`,
    httpClient,
    fetchOptions: { referrerPolicy: "no-referrer" },
    fetch: (url: unknown, init?: RequestInit) => {
      asked.push([
        `${url}`.split("/v1")[1],
        init?.referrerPolicy,
        (init as { client?: unknown }).client === httpClient,
      ]);
      return fetch(url as URL, init);
    },
  } as never);
  await assertRejects(
    () => client.realtime.connect({ model: "m" }),
    Error,
    "No.",
  );
  assertEquals(asked, [
    ["/realtime?api-version=preview&model=m", "no-referrer", true],
  ]);
});
