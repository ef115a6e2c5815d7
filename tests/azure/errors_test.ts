/**
 * Errors of Azure, Bedrock and Vertex AI: what they say to change, what is retried, and that no credential is in them.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import OpenAI, { APIError, AzureOpenAI, BedrockOpenAI } from "../../mod.ts";
import { bedrock } from "../../src/providers/bedrock/aws.ts";
import { vertex } from "../../src/providers/vertex.ts";
import { answering, scriptedFetch } from "../support/scripted_fetch.ts";

const AZURE = {
  endpoint: "https://res.openai.azure.com",
  apiVersion: "2024-10-21",
  apiKey: "azure-key-0123456789",
};
const REGION = { region: "us-east-1", baseURL: null };
const KEYS = { accessKeyId: "AKID-0123456789", secretAccessKey: "secret/0123" };

type Fetch = ReturnType<typeof scriptedFetch>;

const CLIENTS = {
  azure: (fetch: Fetch) => new AzureOpenAI({ ...AZURE, fetch }),
  entra: (fetch: Fetch) =>
    new AzureOpenAI({
      ...AZURE,
      apiKey: undefined,
      azureADTokenProvider: () =>
        `e30.${btoa(JSON.stringify({ exp: Date.now() / 1_000 - 90 }))}.x`,
      fetch,
    }),
  bedrock: (fetch: Fetch) =>
    new OpenAI({ provider: bedrock({ ...REGION, ...KEYS }), fetch }),
  bearer: (fetch: Fetch) =>
    new BedrockOpenAI({
      awsRegion: "us-east-1",
      apiKey: "bedrock-key-0123456789",
      fetch,
    }),
  vertex: (fetch: Fetch) =>
    new OpenAI({
      provider: vertex({
        project: "p",
        location: "global",
        tokenProvider: () => "ya29.token-0123456789",
      }),
      fetch,
    }),
};

const now = () => ({ date: new Date().toUTCString() });
const late = () => ({
  date: new Date(Date.now() - 3_600_000).toUTCString(),
});

/** Which client, the response, and what the error says. */
const ADVICE: [
  client: keyof typeof CLIENTS,
  status: number,
  body: object,
  headers: () => Record<string, string>,
  says: string,
][] = [
  [
    "azure",
    404,
    {
      error: {
        code: "DeploymentNotFound",
        message: "The API deployment for this resource does not exist.",
      },
    },
    now,
    'res.openai.azure.com has no deployment "gpt-5"',
  ],
  [
    "azure",
    401,
    {
      error: {
        code: "401",
        message: "Access denied due to invalid subscription key.",
      },
    },
    now,
    "check that the credential is for res.openai.azure.com",
  ],
  [
    "azure",
    400,
    { error: { code: "BadRequest", message: "API version not supported" } },
    now,
    'apiVersion "2024-10-21"',
  ],
  [
    "entra",
    401,
    { error: { code: "401", message: "Unauthorized." } },
    now,
    "the token expired 90 s ago: azureADTokenProvider must return a fresh one",
  ],
  [
    "bedrock",
    403,
    { message: "The security token included in the request is expired" },
    now,
    "the AWS credentials have expired",
  ],
  [
    "bedrock",
    403,
    { message: "Signature expired: 20260830T123600Z is now earlier than ..." },
    late,
    "s ahead of the server's: correct it",
  ],
  [
    "bedrock",
    403,
    { message: "Credential should be scoped to a valid region." },
    now,
    "region must be that of baseURL",
  ],
  [
    "bedrock",
    403,
    {
      message:
        "The request signature we calculated does not match the signature you provided.",
    },
    now,
    "check the access key, the secret key and the session token",
  ],
  [
    "bearer",
    404,
    { message: "Model not found" },
    now,
    "check that bedrock-mantle.us-east-1.api.aws, and so its region",
  ],
  [
    "vertex",
    401,
    { error: { code: 401, message: "Request had invalid credentials." } },
    now,
    "the scope https://www.googleapis.com/auth/cloud-platform",
  ],
  [
    "vertex",
    404,
    { error: { code: 404, message: "Not found" } },
    now,
    "check project and location",
  ],
];

for (const [name, status, body, headers, says] of ADVICE) {
  Deno.test(`an error of ${name} says what to change: ${status}, ${says.slice(0, 30)}`, async () => {
    const fetch = answering(() =>
      Response.json(body, { status, headers: headers() })
    );
    const client = CLIENTS[name](fetch);
    const error = await client.chat.completions.create({
      model: "gpt-5",
      messages: [],
    }, { maxRetries: 0 }).then(() => null, (error) => error);
    assert(error instanceof APIError);
    assertEquals(error.status, status);
    assertStringIncludes(error.message, says);
  });
}

Deno.test("an error of Azure has the ID of its gateway, and its flat and nested bodies are read", async () => {
  const fetch = scriptedFetch(
    Response.json({ statusCode: 429, message: "Rate limit is exceeded." }, {
      status: 429,
      headers: { "apim-request-id": "apim-1", "x-ms-region": "Sweden Central" },
    }),
    Response.json({
      error: {
        message: "The response was filtered",
        type: null,
        param: "prompt",
        code: "content_filter",
        status: 400,
        innererror: {
          code: "ResponsibleAIPolicyViolation",
          content_filter_result: { hate: { filtered: true } },
        },
      },
    }, { status: 400, headers: { "x-request-id": "req_1" } }),
  );
  const client = CLIENTS.azure(fetch);
  const send = () =>
    client.chat.completions.create({ model: "gpt-5", messages: [] }, {
      maxRetries: 0,
    }).then(() => null, (error) => error);
  const limited = await send();
  assertEquals(
    [limited.name, limited.requestID, limited.headers.get("x-ms-region")],
    ["RateLimitError", "apim-1", "Sweden Central"],
  );
  assertStringIncludes(limited.message, "429 Rate limit is exceeded.");
  const filtered = await send();
  assertEquals(
    [filtered.code, filtered.param, filtered.requestID],
    ["content_filter", "prompt", "req_1"],
  );
  assertEquals(
    filtered.error.innererror.content_filter_result.hate.filtered,
    true,
  );
});

for (
  const [headers, wait] of [
    [{ "retry-after-ms": "1500", "retry-after": "2" }, 1_500],
    [{ "retry-after": "2" }, 2_000],
    [{ "x-ratelimit-reset-requests": "10" }, 10_000],
    [{
      "x-ratelimit-reset-tokens": "7",
      "x-ratelimit-remaining-tokens": "0",
      "x-ratelimit-reset-requests": "1",
    }, 7_000],
  ] as [Record<string, string>, number][]
) {
  Deno.test(`a 429 of Azure is retried after ${wait} ms: ${Object.keys(headers)}`, async () => {
    using time = new FakeTime();
    const times: number[] = [];
    const start = Date.now();
    const fetch = answering((_, count) => {
      times.push(Date.now() - start);
      return count === 1
        ? new Response(null, { status: 429, headers })
        : Response.json({});
    });
    const done = CLIENTS.azure(fetch).models.list().then(() => true);
    await time.tickAsync(wait - 1);
    await time.runMicrotasks();
    assertEquals(times.length, 1);
    await time.tickAsync(2_000);
    assertEquals(await done, true);
    assert(times[1] >= wait && times[1] < wait + 2_000, `${times}`);
  });
}

Deno.test("no credential of a platform is in an error, a log line, the console or JSON", async () => {
  const secrets = [
    AZURE.apiKey,
    "entra-token-0123456789",
    "bedrock-key-0123456789",
    "provider-token-0123456789",
    "secret/Access+0123456789",
    "session-token-0123456789",
    "ya29.token-0123456789",
  ];
  const log: unknown[] = [];
  const keep = (...args: unknown[]) => log.push(...args);
  const logger = { debug: keep, info: keep, warn: keep, error: keep };
  const fetch = answering(({ headers }) =>
    Response.json({
      error: { message: `You sent ${JSON.stringify([...headers])}` },
    }, {
      status: 403,
      headers: { "x-echo": headers.get("authorization") ?? "" },
    })
  );
  const common = { fetch, logger, logLevel: "debug" as const, maxRetries: 0 };
  const clients: OpenAI[] = [
    new AzureOpenAI({ ...AZURE, ...common }),
    new AzureOpenAI({
      ...AZURE,
      ...common,
      apiKey: undefined,
      azureADTokenProvider: () => secrets[1],
    }),
    new BedrockOpenAI({
      ...common,
      awsRegion: "us-east-1",
      apiKey: secrets[2],
    }),
    new OpenAI({
      ...common,
      provider: bedrock({ ...REGION, tokenProvider: () => secrets[3] }),
    }),
    new OpenAI({
      ...common,
      provider: bedrock({
        ...REGION,
        accessKeyId: "AKID",
        secretAccessKey: secrets[4],
        sessionToken: secrets[5],
      }),
    }),
    new OpenAI({
      ...common,
      provider: vertex({
        project: "p",
        location: "global",
        tokenProvider: () => secrets[6],
      }),
    }),
  ];
  for (const client of clients) {
    const error = await client.models.list().then(() => null, (error) => error);
    const shown = [
      Deno.inspect(client, { depth: 10, showHidden: true }),
      Deno.inspect(client.chat.completions, { depth: 10 }),
      JSON.stringify(client),
      Deno.inspect(error, { depth: 10 }),
      error.stack,
      JSON.stringify([...error.headers]),
      JSON.stringify(error),
      Deno.inspect(log, { depth: 10 }),
    ].join("\n");
    for (const secret of secrets) {
      assert(!shown.includes(secret), `${secret} in ${shown}`);
    }
    assert(!/Signature=[0-9a-f]{8}/.test(shown), shown);
  }
  assertEquals(fetch.sent.length, clients.length);
});
