// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Options of `AzureOpenAI`: where they come from, and what is refused.
 */
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import {
  AzureOpenAI as Official,
  OpenAIError as OfficialError,
} from "npm:openai@7.59.0";
import { AzureOpenAI, BedrockOpenAI, OpenAI, OpenAIError } from "../../mod.ts";
import { run, SOURCE } from "../support/program.ts";

const KEY = "azure-key-0123456789";
const GOOD = {
  endpoint: "https://res.openai.azure.com",
  apiVersion: "2024-10-21",
  apiKey: KEY,
};
const provider = () => Promise.resolve("token");

const WRONG: Record<string, [options: object, says: string]> = {
  "no version": [{ ...GOOD, apiVersion: undefined }, "apiVersion is missing"],
  "no key": [{ ...GOOD, apiKey: undefined }, "Missing credentials"],
  "key null": [{ ...GOOD, apiKey: null }, "Missing credentials"],
  "no endpoint": [{ ...GOOD, endpoint: undefined }, "endpoint is missing"],
  "key and token": [
    { ...GOOD, azureADTokenProvider: provider },
    "apiKey and azureADTokenProvider are mutually exclusive",
  ],
  "two roots": [
    { ...GOOD, baseURL: "https://a.example" },
    "baseURL and endpoint are mutually exclusive",
  ],
  "a region": [{ ...GOOD, dataResidency: "eu" }, "dataResidency"],
};

for (const [name, [options, says]] of Object.entries(WRONG)) {
  Deno.test(`AzureOpenAI refuses what the official SDK refuses: ${name}`, () => {
    const error = assertThrows(
      () => new AzureOpenAI({ envFile: null, ...options } as any),
      OpenAIError,
      says,
    );
    assert(!error.message.includes(KEY));
    assertThrows(() => new Official(options as any), OfficialError);
  });
}

Deno.test("AzureOpenAI refuses an endpoint that is not a URL, and a key with a line break", () => {
  assertThrows(
    () => new AzureOpenAI({ ...GOOD, endpoint: "my-resource" }),
    OpenAIError,
    'endpoint must be an http or https URL such as "https://my-resource.openai.azure.com"',
  );
  assertThrows(
    () => new AzureOpenAI({ ...GOOD, endpoint: 5 as never }),
    TypeError,
    "endpoint must be a string, got number",
  );
  assertThrows(
    () => new AzureOpenAI({ ...GOOD, apiKey: "a\nb" }),
    OpenAIError,
    "line break",
  );
});

/** What a client of the class has in a process with only these variables. */
async function found(
  env: Record<string, string>,
  options = "{}",
  dotenv?: string,
): Promise<string> {
  const code = `
    import { AzureOpenAI } from "${SOURCE}/../mod.ts";
    try {
      const client = new AzureOpenAI(${options});
      const { url, req } = await client.buildRequest({ method: "get", path: "/models" });
      console.log(url, req.headers.get("api-key") ?? req.headers.get("authorization"));
    } catch (error) {
      console.log(error.name + ": " + error.message);
    }`;
  const text = await run({
    code,
    flags: ["--no-prompt", "--allow-env", "--allow-read"],
    env,
    ...(dotenv === undefined ? {} : { dotenv }),
  });
  return text.trim();
}

const ENV = {
  AZURE_OPENAI_API_KEY: "key-of-env-0123",
  AZURE_OPENAI_ENDPOINT: "https://env.openai.azure.com/",
  OPENAI_API_VERSION: "2024-02-01",
};

Deno.test("AzureOpenAI takes key, endpoint and version from the environment, or from .env", async () => {
  const expected =
    "https://env.openai.azure.com/openai/models?api-version=2024-02-01 key-of-env-0123";
  const dotenv = Object.entries(ENV).map(([name, value]) => `${name}=${value}`)
    .join("\n");
  assertEquals(
    await Promise.all([found(ENV), found({}, "{}", dotenv)]),
    [expected, expected],
  );
});

Deno.test("an option of AzureOpenAI overrides a variable that contradicts it", async () => {
  const all = { ...ENV, OPENAI_BASE_URL: "https://base.example/openai" };
  assertEquals(
    await Promise.all([
      found(all),
      found(all, '{ endpoint: "https://own.openai.azure.com" }'),
      found(ENV, '{ azureADTokenProvider: () => Promise.resolve("entra") }'),
      found(ENV, '{ apiVersion: "v", baseURL: "https://own.example/openai" }'),
    ]),
    [
      "https://base.example/openai/models?api-version=2024-02-01 key-of-env-0123",
      "https://own.openai.azure.com/openai/models?api-version=2024-02-01 key-of-env-0123",
      "https://env.openai.azure.com/openai/models?api-version=2024-02-01 Bearer entra",
      "https://own.example/openai/models?api-version=v key-of-env-0123",
    ],
  );
});

Deno.test("an error of AzureOpenAI names the variable that is missing", async () => {
  const text = await found({ OPENAI_API_VERSION: "v" });
  assertStringIncludes(
    text,
    "environment variable AZURE_OPENAI_API_KEY (not set)",
  );
});

Deno.test("AzureOpenAI takes another apiVersion later, also for its requests", async () => {
  const urls: string[] = [];
  const client = new AzureOpenAI({
    ...GOOD,
    defaultQuery: { a: "1" },
    fetch: (url) => {
      urls.push(new URL(String(url)).search);
      return Promise.resolve(Response.json({ data: [] }));
    },
  });
  const before = client.withOptions({});
  client.apiVersion = "2025-01-01";
  assertEquals([client.apiVersion, before.apiVersion], [
    "2025-01-01",
    "2024-10-21",
  ]);
  await client.models.list();
  await client.withOptions({ timeout: 5 }).models.list();
  assertEquals(
    urls,
    ["?a=1&api-version=2025-01-01", "?a=1&api-version=2025-01-01"],
  );
});

Deno.test("an error of AzureOpenAI and BedrockOpenAI names the function that gave no token", async () => {
  const fail = () => Promise.reject(new Error("no"));
  const clients = {
    azureADTokenProvider: new AzureOpenAI({
      ...GOOD,
      apiKey: undefined,
      azureADTokenProvider: fail,
    }),
    bedrockTokenProvider: new BedrockOpenAI({
      awsRegion: "us-east-1",
      bedrockTokenProvider: fail,
    }),
  };
  for (const [name, client] of Object.entries(clients)) {
    await assertRejects(
      () => client.models.list(),
      OpenAIError,
      `Cannot get a key: the ${name} function failed`,
    );
  }
});

Deno.test("AzureOpenAI is an OpenAI with a version and a deployment", () => {
  const client = new AzureOpenAI({ ...GOOD, deployment: "mine" });
  assertInstanceOf(client, OpenAI);
  assertEquals(
    [client.apiVersion, client.deploymentName, client.baseURL, client.apiKey],
    ["2024-10-21", "mine", "https://res.openai.azure.com/openai", KEY],
  );
  client.timeout = 5;
  assertEquals([client.apiVersion, client.deploymentName], [
    "2024-10-21",
    "mine",
  ]);
  const other = client.withOptions({ deployment: "other" });
  other.deploymentName = "third";
  assertEquals([client.deploymentName, other.deploymentName, other.timeout], [
    "mine",
    "third",
    5,
  ]);
  assertInstanceOf(other, AzureOpenAI);
});

Deno.test("a subclass of AzureOpenAI keeps the deployment in the path when it overrides a hook", async () => {
  class Traced extends AzureOpenAI {
    protected override prepareOptions(options: { headers?: unknown }) {
      options.headers = { "x-trace": "1" };
      return Promise.resolve();
    }
  }
  let seen = "";
  const client = new Traced({
    ...GOOD,
    fetch: (url, init) => {
      seen = `${url} ${new Headers(init?.headers).get("x-trace")}`;
      return Promise.resolve(Response.json({}));
    },
  });
  await client.chat.completions.create({ model: "m", messages: [] });
  assertEquals(
    seen,
    "https://res.openai.azure.com/openai/deployments/m/chat/completions?api-version=2024-10-21 1",
  );
});

Deno.test("AzureOpenAI and BedrockOpenAI refuse a misspelled option of their own, also in withOptions()", () => {
  const azure = {
    apiKey: "key",
    apiVersion: "2024-10-21",
    endpoint: "https://a.example",
  };
  for (
    const [wrong, right] of [
      ["endpont", "endpoint"],
      ["apiversion", "apiVersion"],
      ["deploymnet", "deployment"],
      ["azureAdTokenProvider", "azureADTokenProvider"],
    ]
  ) {
    const message =
      `Unknown client option "${wrong}", did you mean "${right}"?`;
    assertThrows(
      () => new AzureOpenAI({ ...azure, [wrong]: "x" }),
      TypeError,
      message,
    );
    assertThrows(
      () => new AzureOpenAI(azure).withOptions({ [wrong]: "x" }),
      TypeError,
      message,
    );
  }
  assertThrows(
    () => new AzureOpenAI({ ["maxRetires" as never]: 1, ...azure }),
    TypeError,
    'did you mean "maxRetries"?',
  );
  assertThrows(
    () =>
      new BedrockOpenAI({ apiKey: "key", ["awsRegoin" as never]: "us-east-1" }),
    TypeError,
    'did you mean "awsRegion"?',
  );
});
