import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { Fake, type FakeOpenAI, fakeOpenAI } from "../../../src/testing.ts";

const ORIGIN = { origin: "http://localhost:5173" };

Deno.test("CORS: a page of any origin may send requests, with the headers that it names", async () => {
  await using openai = await fakeOpenAI();
  const response = await fetch(`${openai.baseURL}/chat/completions`, {
    method: "OPTIONS",
    headers: {
      ...ORIGIN,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-mine",
      "access-control-request-private-network": "true",
    },
  });
  assertEquals(await response.text(), "");
  const { headers } = response;
  assertEquals([
    response.status,
    headers.get("access-control-allow-origin"),
    headers.get("access-control-allow-headers"),
    headers.get("access-control-allow-private-network"),
    headers.get("access-control-allow-methods")?.split(", ").includes("POST"),
  ], [204, "*", "authorization,content-type,x-mine", "true", true]);
  assertEquals(
    openai.requests.all,
    [],
    "a preflight is not recorded as a request",
  );
});

Deno.test("a page may read every response: good, refused, streamed and broken", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 429 }, { on: "GET /models" });
  const ask = async (path: string, key: string | null, body?: object) => {
    const response = await openai.fetch(`https://x/v1${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        ...ORIGIN,
        "content-type": "application/json",
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await response.body?.cancel();
    return [
      response.status,
      response.headers.get("access-control-allow-origin"),
      response.headers.get("access-control-expose-headers"),
    ];
  };
  const stream = { model: "gpt-5", input: "x", stream: true };
  assertEquals(await ask("/models", "sk"), [429, "*", "*"]);
  assertEquals(await ask("/models", "sk"), [200, "*", "*"]);
  assertEquals(await ask("/models", null), [401, "*", "*"]);
  assertEquals(await ask("/nowhere", "sk"), [404, "*", "*"]);
  assertEquals(await ask("/responses", "sk", stream), [200, "*", "*"]);
});

Deno.test("a request without an origin gets no CORS headers, and OPTIONS alone is not found", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const headers = { authorization: "Bearer x" };
  const plain = await openai.fetch("https://x/v1/models", { headers });
  await plain.body?.cancel();
  assertEquals(plain.headers.has("access-control-allow-origin"), false);
  const options = await openai.fetch("https://x/v1/models", {
    method: "OPTIONS",
    headers,
  });
  await options.body?.cancel();
  assertEquals(options.status, 404);
});

const MINE = "http://localhost:5173";

/** Status and allowed origin of a request that a browser makes. */
async function asked(
  openai: FakeOpenAI,
  headers: Record<string, string>,
  method = "GET",
) {
  const response = await openai.fetch("https://x/v1/models", {
    method,
    headers: { authorization: "Bearer x", ...headers },
  });
  await response.body?.cancel();
  const { status } = response;
  return [status, response.headers.get("access-control-allow-origin")];
}

Deno.test("CORS: with `origins`, only their pages, and programs, may send requests", async () => {
  await using openai = await fakeOpenAI({ port: null, cors: [MINE] });
  const preflight = { "access-control-request-method": "POST" };
  assertEquals(await asked(openai, { origin: MINE }), [200, MINE]);
  assertEquals(await asked(openai, {}), [200, null]);
  assertEquals(await asked(openai, { origin: "null" }), [403, null]);
  assertEquals(await asked(openai, { "sec-fetch-site": "cross-site" }), [
    403,
    null,
  ]);
  for (const origin of ["https://evil.example", "http://localhost:5174"]) {
    assertEquals(await asked(openai, { origin }), [403, null]);
    const headers = { origin, ...preflight };
    assertEquals(await asked(openai, headers, "OPTIONS"), [403, null]);
  }
  const mine = { origin: MINE, ...preflight };
  assertEquals(await asked(openai, mine, "OPTIONS"), [204, MINE]);
});

Deno.test("CORS: with `origins`, responses vary by origin, so that no cache serves one page's to another", async () => {
  for (const [cors, vary] of [[[MINE], "origin"], [undefined, null]] as const) {
    await using openai = await fakeOpenAI({ port: null, cors });
    const response = await openai.fetch("https://x/v1/models", {
      headers: { authorization: "Bearer x", origin: MINE },
    });
    await response.body?.cancel();
    assertEquals(response.headers.get("vary"), vary);
  }
});

Deno.test("with origins, a socket of another page is refused", async () => {
  await using openai = await fakeOpenAI({ port: null, cors: [MINE] });
  const dial = (origin: string) =>
    new Promise<string>((resolve) => {
      const socket = new openai.WebSocket(
        "wss://x/v1/realtime?model=gpt-realtime",
        { headers: { authorization: "Bearer x", origin } },
      );
      socket.onopen = () => resolve("open");
      socket.onerror = (event) => resolve((event as ErrorEvent).message);
    });
  assertEquals(await dial(MINE), "open");
  assertMatch(await dial("https://evil.example"), /403/);
});

/** Status of a request over the port under a name. */
async function under(
  openai: FakeOpenAI,
  host: string,
  more = "",
  target = "",
) {
  const { hostname, port } = new URL(openai.baseURL);
  using socket = await Deno.connect({ hostname, port: Number(port) });
  await socket.write(
    new TextEncoder().encode(
      `GET ${target}/v1/realtime?model=gpt-realtime HTTP/1.1\r\nhost: ${host}\r\n` +
        `authorization: Bearer sk-1\r\nconnection: close\r\n${more}\r\n`,
    ),
  );
  const first = new Uint8Array(12);
  await socket.read(first);
  return new TextDecoder().decode(first).slice(9);
}

Deno.test("without a key, the fake responds only under the names of this machine", async () => {
  await using openai = await fakeOpenAI();
  const upgrade = "upgrade: websocket\r\nsec-websocket-key: a\r\n";
  const local = ["127.0.0.1:1", "localhost", "[::1]:80", "app.localhost:3000"];
  for (const host of local) {
    assertEquals(await under(openai, host), "404", host);
    assertEquals(await under(openai, host, upgrade), "101", host);
  }
  const odd = ["evil.example", "127.0.0.1.evil.example", "localhost.evil.com"];
  for (const host of odd) {
    assertEquals(await under(openai, host), "403", host);
    assertEquals(await under(openai, host, upgrade), "403", host);
  }
});

Deno.test("without a key, no spelling of a name makes a foreign one a name of this machine", async () => {
  await using openai = await fakeOpenAI();
  const local = [
    "LocalHost:1",
    "localhost.",
    "app.localhost.:1",
    "127.0.0.1.",
    "127.1",
    "0x7f.1",
    "[0:0::1]",
    "[::1]",
  ];
  const foreign = [
    "0.0.0.0:1",
    "localhost.evil.example.",
    "127.0.0.1.nip.io",
    "evil-localhost",
    "xlocalhost:1",
    "128.0.0.1",
    "[::ffff:10.0.0.1]",
    "[::1:1]",
    "[fe80::1]",
    "169.254.169.254",
  ];
  // What a browser never sends, and what could be read in two ways.
  const malformed = [
    "me@127.0.0.1",
    "127.0.0.1@evil.example",
    "127.0.0.1/evil.example",
    "127.0.0.1#evil.example",
    "127.0.0.1?evil.example",
    "127.0.0.1\\evil.example",
    "127.0.0.1:1:2",
    "127.0.0.1, evil.example",
    "[::1",
    "[::1%25lo]",
    "",
  ];
  const expected = [
    ...local.map((host) => [host, "404"]),
    ...foreign.map((host) => [host, "403"]),
    ...malformed.map((host) => [host, "400"]),
  ];
  const seen: string[][] = [];
  for (const [host] of expected) seen.push([host, await under(openai, host)]);
  assertEquals(seen, expected);
});

Deno.test("without a key, no other header and no target in full replaces a foreign Host", async () => {
  await using openai = await fakeOpenAI();
  const evil = "evil.example";
  for (const name of ["x-forwarded-host", "x-host", "forwarded", "origin"]) {
    const more = `${name}: 127.0.0.1\r\n`;
    assertEquals(await under(openai, evil, more), "403", name);
  }
  assertEquals(await under(openai, evil, "host: 127.0.0.1\r\n"), "400");
  const local = "http://127.0.0.1:1";
  assertEquals(await under(openai, evil, "", local), "400");
  assertEquals(await under(openai, "127.0.0.1:1", "", `http://${evil}`), "400");
  assertEquals(await under(openai, evil, "", `http://${evil}`), "403");
  assertEquals(await under(openai, "127.0.0.1:1", "", local), "404");
  const login = "http://me:pass@127.0.0.1:1";
  assertEquals(await under(openai, "127.0.0.1:1", "", login), "400");
});

Deno.test("CORS: with `origins`, another spelling of a listed origin is another origin", async () => {
  await using openai = await fakeOpenAI({ cors: [MINE] });
  const { port } = new URL(openai.baseURL);
  const upgrade = "upgrade: websocket\r\nsec-websocket-key: a\r\n";
  const origins = [
    "HTTP://LOCALHOST:5173",
    "http://localhost:5173/",
    "http://localhost.:5173",
    "http://localhost:5173.evil.example",
    "http://localhost:51730",
    "http://localhost:5173@evil.example",
    "https://localhost:5173",
    "http://127.0.0.1:5173",
    `http://127.0.0.1:${port}`,
    "http://localhost:5173, http://evil.example",
    "null",
    "",
  ];
  const asked = "access-control-request-method: POST\r\n" +
    "access-control-request-private-network: true\r\n";
  for (const origin of origins) {
    for (const more of ["", upgrade, asked]) {
      const headers = `origin: ${origin}\r\n${more}`;
      const status = await under(openai, `127.0.0.1:${port}`, headers);
      assertEquals(status, "403", `${origin} ${more}`);
    }
  }
  const mine = `origin: ${MINE}\r\n`;
  assertEquals(await under(openai, "localhost", mine), "404");
  assertEquals(await under(openai, "localhost", mine + upgrade), "101");
  // A page whose own name leads here is refused by the name, whatever origin it has.
  assertEquals(await under(openai, "evil.example", mine), "403");
});

Deno.test("CORS: a preflight of a foreign page gets no permission for a private network", async () => {
  await using openai = await fakeOpenAI({ port: null, cors: [MINE] });
  for (const [origin, granted] of [[MINE, "true"], ["null", null]]) {
    const { headers } = await openai.fetch("https://x/v1/models", {
      method: "OPTIONS",
      headers: {
        origin: origin!,
        "access-control-request-method": "POST",
        "access-control-request-private-network": "true",
      },
    });
    const name = "access-control-allow-private-network";
    assertEquals(headers.get(name), granted);
  }
});

Deno.test("with a key, the name does not matter", async () => {
  await using openai = await fakeOpenAI({ keys: ["sk-1"] });
  assertEquals(await under(openai, "host.docker.internal"), "404");
});

Deno.test("fakeOpenAI() refuses what is not an origin", () => {
  for (const origin of ["localhost", "http://a.example/", "*", "null"]) {
    assertThrows(
      () => new Fake({ cors: [origin] }),
      RangeError,
      `cors must be a list of origins such as "http://localhost:5173", got "${origin}"`,
    );
  }
});
