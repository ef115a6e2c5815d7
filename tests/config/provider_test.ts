// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import Official from "npm:openai@7.59.0";
import { bedrock as officialBedrock } from "npm:openai@7.59.0/providers/bedrock";
import { FakeTime } from "@std/testing/time";
import OpenAI, {
  APIConnectionTimeoutError,
  APIUserAbortError,
  createProvider,
  OpenAIError,
} from "../../mod.ts";
import type { Provider } from "../../mod.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";

const BASE = "https://llm.example/v1";

/** A provider whose token says how often it was asked. */
function counting(): Provider {
  return createProvider({
    configure: () => {
      let count = 0;
      return {
        name: "example",
        baseURL: BASE,
        prepareRequest(request) {
          (request.headers as Headers).set(
            "authorization",
            `Bearer token-${++count}-0123456789`,
          );
        },
      };
    },
  });
}

const ok = () => Response.json({ data: [] });

Deno.test("a provider sets base URL and credential of each attempt, and each client has its own", async () => {
  const provider = counting();
  const fetch = scriptedFetch(
    new Response(null, { status: 500, headers: { "retry-after-ms": "0" } }),
    ok(),
    ok(),
  );
  await new OpenAI({ provider, fetch, maxRetries: 1 }).models.list();
  await new OpenAI({ provider, fetch }).models.list();
  assertEquals(
    fetch.sent.map(({ url, headers }) => [url, headers.get("authorization")]),
    [
      [`${BASE}/models`, "Bearer token-1-0123456789"],
      [`${BASE}/models`, "Bearer token-2-0123456789"],
      [`${BASE}/models`, "Bearer token-1-0123456789"],
    ],
  );
});

Deno.test("a provider cannot be combined with options that it sets, as in the official SDK", () => {
  for (
    const [name, value] of Object.entries({
      apiKey: "sk-test",
      adminAPIKey: "sk-admin",
      baseURL: BASE,
      dataResidency: "eu",
    })
  ) {
    const options = { provider: counting(), [name]: value };
    assertThrows(() => new OpenAI(options), OpenAIError, name);
    assertThrows(() => new Official(options as never), Error, name);
  }
  assertThrows(
    () => new OpenAI({ provider: {} }),
    OpenAIError,
    "provider must be created by createProvider()",
  );
});

Deno.test("a provider sends nothing to another origin", async () => {
  const client = new OpenAI({ provider: counting(), fetch: scriptedFetch() });
  await assertRejects(
    () => client.get("https://other.example/"),
    OpenAIError,
    "credentials are sent only to https://llm.example",
  );
});

Deno.test("a client with a provider does not follow redirects", async () => {
  const fetch = scriptedFetch(
    new Response(null, { status: 307, headers: { location: `${BASE}/other` } }),
  );
  const client = new OpenAI({ provider: counting(), fetch, maxRetries: 0 });
  const error = await client.models.list().then(() => null, (error) => error);
  assertEquals([error.status, fetch.sent.length], [307, 1]);
});

Deno.test("a provider that fails ends the call, and nothing is sent", async () => {
  const fetch = scriptedFetch();
  const provider = createProvider({
    configure: () => ({
      name: "example",
      baseURL: BASE,
      prepareRequest: () => Promise.reject(new OpenAIError("no token today")),
    }),
  });
  const client = new OpenAI({ provider, fetch });
  await assertRejects(() => client.models.list(), OpenAIError, "no token");
  assertEquals(fetch.sent, []);
});

Deno.test("a provider that hangs ends with the timeout of the attempt, or with the caller's signal", async () => {
  const fetch = scriptedFetch();
  const provider = createProvider({
    configure: () => ({
      name: "example",
      baseURL: BASE,
      prepareRequest: () => new Promise(() => {}),
    }),
  });
  using time = new FakeTime();
  const client = new OpenAI({ provider, fetch, maxRetries: 0, timeout: 1_000 });
  const late = assertRejects(
    () => client.models.list(),
    APIConnectionTimeoutError,
  );
  await time.tickAsync(1_000);
  await late;
  const stop = new AbortController();
  const stopped = assertRejects(
    () => client.models.list({ signal: stop.signal }),
    APIUserAbortError,
  );
  await time.tickAsync(1);
  stop.abort();
  await stopped;
  assertEquals(fetch.sent, []);
});

Deno.test("withOptions() keeps the provider; another one receives no headers of the first", async () => {
  const fetch = scriptedFetch(ok(), ok());
  const client = new OpenAI({
    provider: counting(),
    fetch,
    defaultHeaders: { "x-secret": "of-the-first-service" },
    organization: "org-first",
    defaultQuery: { code: "of-the-first" },
  });
  await client.withOptions({ timeout: 5 }).models.list();
  const other = client.withOptions({
    fetch,
    provider: createProvider({
      configure: () => ({ name: "other", baseURL: "https://other.example/v1" }),
    }),
  });
  await other.models.list();
  assertEquals(
    fetch.sent.map(({ url, headers }) => [
      url,
      headers.get("x-secret"),
      headers.get("openai-organization"),
    ]),
    [
      [
        `${BASE}/models?code=of-the-first`,
        "of-the-first-service",
        "org-first",
      ],
      ["https://other.example/v1/models", null, null],
    ],
  );
});

Deno.test("a client with a provider has no sessions", async () => {
  const client = new OpenAI({ provider: counting() });
  await assertRejects(
    () => client.realtime.connect({ model: "gpt-realtime" }),
    OpenAIError,
    'provider "example" supports requests only',
  );
});

Deno.test("a provider of the official SDK works here, and ours works there", async () => {
  const fetch = scriptedFetch(ok(), ok());
  const theirs = officialBedrock({
    apiKey: "bedrock-key",
    region: "us-east-1",
  });
  await new OpenAI({ provider: theirs, fetch })
    .models.list();
  await new Official({
    provider: counting() as never,
    fetch: fetch as typeof globalThis.fetch,
  }).models.list();
  assertEquals(
    fetch.sent.map(({ url, headers }) => [url, headers.get("authorization")]),
    [
      [
        "https://bedrock-mantle.us-east-1.api.aws/openai/v1/models",
        "Bearer bedrock-key",
      ],
      [`${BASE}/models`, "Bearer token-1-0123456789"],
    ],
  );
});
