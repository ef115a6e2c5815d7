import { assert, assertEquals, assertInstanceOf } from "@std/assert";
import OpenAI from "../../mod.ts";
import { isRuntimeFetch } from "../../src/config/fetch.ts";
import type { ClientOptions } from "../../src/config/client_options.ts";
import { ISOLATED } from "../support/test_client.ts";

const runtimes = globalThis.fetch;

Deno.test("isRuntimeFetch() knows the fetch of the runtime", () => {
  assert(isRuntimeFetch(runtimes));
});

Deno.test("isRuntimeFetch() is false for every function in the place of the runtime's", () => {
  const named = {
    async fetch(input: string) {
      return await runtimes(input);
    },
  };
  for (
    const patched of [
      (...args: Parameters<typeof fetch>) => runtimes(...args),
      function fetch(input: string) {
        return runtimes(input);
      },
      named.fetch,
      runtimes.bind(globalThis),
      new Proxy(runtimes, {}),
      class fetch {},
    ]
  ) assertEquals(isRuntimeFetch(patched), false, String(patched));
});

/** Runs with another global `fetch`, and returns the headers that it got. */
async function headersOf(
  use: (options: ClientOptions) => Promise<unknown>,
): Promise<unknown[]> {
  const got: unknown[] = [];
  globalThis.fetch = (_input, init) => {
    got.push(init?.headers);
    return Promise.resolve(Response.json({ data: [] }));
  };
  try {
    await use(ISOLATED);
  } finally {
    globalThis.fetch = runtimes;
  }
  return got;
}

Deno.test("a global fetch that was replaced gets a Headers object, from copies of the client, too", async () => {
  const got = await headersOf(async (options) => {
    const client = new OpenAI(options);
    await client.get("/first");
    globalThis.fetch = runtimes; // a copy keeps the fetch of its original
    await client.withOptions({ maxRetries: 1 }).get("/second");
  });
  assertEquals(got.length, 2);
  for (const headers of got) assertInstanceOf(headers, Headers);
});

Deno.test("a fetch that is assigned to a client gets a Headers object", async () => {
  const client = new OpenAI(ISOLATED);
  const got: unknown[] = [];
  client.fetch = (_input, init) => {
    got.push(init?.headers);
    return Promise.resolve(Response.json({}));
  };
  await client.get("/");
  await client.withOptions({ timeout: 5 }).get("/");
  assertEquals(got.length, 2);
  for (const headers of got) assertInstanceOf(headers, Headers);
});

Deno.test("hooks of a subclass get a Headers object with the runtime's fetch, and what they set is sent", async () => {
  const seen: (string | null)[][] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    ({ headers }) => {
      seen.push(
        ["authorization", "x-prepared", "x-fetched"].map((name) =>
          headers.get(name)
        ),
      );
      return Response.json({});
    },
  );
  class Signing extends OpenAI {
    protected override prepareRequest(request: RequestInit): Promise<void> {
      (request.headers as Headers).set("x-prepared", "1");
      return Promise.resolve();
    }
  }
  class Sending extends OpenAI {
    override fetchWithTimeout(url: string, init: RequestInit = {}) {
      (init.headers as Headers).set("x-fetched", "1");
      return super.fetchWithTimeout(url, init);
    }
  }
  const options = {
    ...ISOLATED,
    apiKey: "sk-test",
    baseURL: `http://127.0.0.1:${server.addr.port}`,
  };
  for (const Class of [OpenAI, Signing, Sending]) {
    await new Class(options).get("/");
  }
  await server.shutdown();
  assertEquals(seen, [
    ["Bearer sk-test", null, null],
    ["Bearer sk-test", "1", null],
    ["Bearer sk-test", null, "1"],
  ]);
});
