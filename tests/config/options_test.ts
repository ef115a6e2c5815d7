import {
  assert,
  assertEquals,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { OpenAIError } from "../../src/errors.ts";
import {
  checkMs,
  checkRetries,
  type ClientOptions,
  type LogLevel,
  ResolvedOptions,
} from "../../src/config/options.ts";
import { run, SOURCE } from "../support/program.ts";
import { ISOLATED } from "../support/test_client.ts";

const resolve = (options: ClientOptions = {}, base?: ResolvedOptions) =>
  new ResolvedOptions(base ? options : { ...ISOLATED, ...options }, base);

/** What options come to in an environment, told by a process that has nothing else in its own. */
async function resolveIn(
  env: Record<string, string>,
  cases: readonly string[],
  dotenv?: string,
): Promise<Record<string, unknown>[]> {
  const output = await run({
    code: `
      import { ResolvedOptions } from "${SOURCE}/config/options.ts";
      const logger = { warn: () => {} };
      const cases = [${cases.map((text) => `() => (${text})`).join(",")}];
      console.log(JSON.stringify(cases.map((options) => {
        try {
          return new ResolvedOptions({ logger, ...options() });
        } catch (error) {
          return { error: error.message };
        }
      })));`,
    flags: ["--no-prompt", "--allow-env", "--allow-read"],
    env,
    ...(dotenv === undefined ? {} : { dotenv }),
  });
  return JSON.parse(output);
}

const ENVIRONMENT = {
  OPENAI_API_KEY: " sk-env\n",
  OPENAI_ADMIN_KEY: "sk-admin-env",
  OPENAI_ORG_ID: " org_env ",
  OPENAI_PROJECT_ID: "proj_env",
  OPENAI_BASE_URL: " https://env.test/v1/ ",
  OPENAI_WEBHOOK_SECRET: "whsec_env",
  OPENAI_LOG: "ERROR",
  OPENAI_CUSTOM_HEADERS: "X-One: 1\n no colon \nX-Two: a: b\r\n: nameless\n",
};

Deno.test("ResolvedOptions: argument over environment over .env over default, each on its own", async () => {
  const [given, found] = await resolveIn(ENVIRONMENT, [
    `{
      apiKey: " sk-arg ", adminAPIKey: "sk-admin-arg", organization: " org_arg ", project: "proj_arg",
      baseURL: " https://arg.test/v1// ", webhookSecret: "whsec_arg", logLevel: "debug",
      defaultHeaders: { "x-two": "arg", "x-three": "3" },
    }`,
    "{}",
  ]);
  assertEquals(
    [
      given.apiKey,
      given.adminAPIKey,
      given.organization,
      given.project,
      given.baseURL,
      given.webhookSecret,
      given.logLevel,
    ],
    [
      "sk-arg",
      "sk-admin-arg",
      "org_arg",
      "proj_arg",
      "https://arg.test/v1",
      "whsec_arg",
      "debug",
    ],
  );
  assertEquals(
    [
      found.apiKey,
      found.adminAPIKey,
      found.organization,
      found.project,
      found.baseURL,
      found.webhookSecret,
      found.logLevel,
    ],
    [
      "sk-env",
      "sk-admin-env",
      "org_env",
      "proj_env",
      "https://env.test/v1",
      "whsec_env",
      "error",
    ],
  );
  const headers = given.defaultHeaders as Record<string, string>;
  assertEquals(
    [headers["x-one"], headers["x-two"], headers["x-three"]],
    ["1", "arg", "3"],
  );
  assertEquals(
    (found.defaultHeaders as Record<string, string>)["x-two"],
    "a: b",
  );

  const [mixed] = await resolveIn(
    { OPENAI_API_KEY: "sk-env", OPENAI_PROJECT_ID: " " },
    ["{}"],
    "OPENAI_API_KEY=sk-file\nOPENAI_PROJECT_ID=proj_file\nOPENAI_LOG=info\n",
  );
  assertEquals(
    [mixed.apiKey, mixed.project, mixed.logLevel, mixed.organization],
    ["sk-env", "proj_file", "info", null],
  );
});

Deno.test("ResolvedOptions: null and blank are an answer, and the environment is not asked", async () => {
  const values = ["null", '""', '"  "'];
  const found = await resolveIn(
    ENVIRONMENT,
    values.map((value) =>
      `{ apiKey: "sk-arg", adminAPIKey: ${value}, organization: ${value}, project: ${value}, baseURL: ${value}, webhookSecret: ${value} }`
    ),
  );
  for (const options of found) {
    assertEquals(
      [
        options.adminAPIKey,
        options.organization,
        options.project,
        options.baseURL,
        options.webhookSecret,
      ],
      [null, null, null, "https://api.openai.com/v1", null],
    );
  }
  const refused = await resolveIn(
    ENVIRONMENT,
    values.map((value) => `{ apiKey: ${value}, adminAPIKey: null }`),
  );
  for (const { error } of refused) {
    assertEquals(
      error,
      "Missing credentials: looked at option apiKey (blank or null). Pass apiKey or adminAPIKey, or set OPENAI_API_KEY",
    );
  }
  const [admin] = await resolveIn(ENVIRONMENT, ["{ apiKey: null }"]);
  assertEquals([admin.apiKey, admin.adminAPIKey], [null, "sk-admin-env"]);
});

Deno.test("ResolvedOptions over a base asks neither environment nor file again", async () => {
  const output = await run({
    code: `
      import { ResolvedOptions } from "${SOURCE}/config/options.ts";
      const base = new ResolvedOptions({ defaultHeaders: { "x-base": "1" } });
      Deno.env.set("OPENAI_CUSTOM_HEADERS", "x-late: 1");
      Deno.env.set("OPENAI_PROJECT_ID", "late");
      Deno.removeSync(".env");
      const other = new ResolvedOptions({ defaultHeaders: { "x-other": "1" } }, base);
      const { "user-agent": _, ...headers } = other.defaultHeaders;
      console.log(JSON.stringify([headers, other.project, other.apiKey]));`,
    flags: ["--no-prompt", "--allow-env", "--allow-read", "--allow-write"],
    dotenv: "OPENAI_API_KEY=sk-file\nOPENAI_CUSTOM_HEADERS='x-file: 1'\n",
  });
  assertEquals(JSON.parse(output), [
    { "x-file": "1", "x-other": "1" },
    null,
    "sk-file",
  ]);
});

Deno.test("ResolvedOptions: blank variables are as good as none", async () => {
  const blank = Object.fromEntries(
    Object.keys(ENVIRONMENT).map((name) => [name, " "]),
  );
  const [found, missing] = await resolveIn(blank, [
    '{ apiKey: "sk-arg" }',
    "{}",
  ]);
  assertEquals(
    [
      found.adminAPIKey,
      found.organization,
      found.project,
      found.baseURL,
      found.webhookSecret,
      found.logLevel,
    ],
    [null, null, null, "https://api.openai.com/v1", null, "warn"],
  );
  assertStringIncludes(
    String(missing.error),
    "environment variable OPENAI_API_KEY (blank)",
  );
});

Deno.test("ResolvedOptions: dataResidency names its host, over the environment and never beside baseURL", async () => {
  const [eu, global, both, blank, wrong] = await resolveIn(ENVIRONMENT, [
    '{ dataResidency: "eu" }',
    '{ dataResidency: "global" }',
    '{ dataResidency: "eu", baseURL: "https://x.test" }',
    '{ dataResidency: "eu", baseURL: undefined }',
    '{ dataResidency: "mars" }',
  ]);
  assertEquals(eu.baseURL, "https://eu.api.openai.com/v1");
  assertEquals(global.baseURL, "https://api.openai.com/v1");
  assertEquals(blank.baseURL, "https://eu.api.openai.com/v1");
  assertStringIncludes(String(both.error), "Cannot set both");
  assertStringIncludes(String(wrong.error), 'Cannot keep data in "mars"');
});

Deno.test("ResolvedOptions: defaults, with nothing set", () => {
  const options = resolve({ baseURL: null });
  assertEquals(
    [
      options.baseURL,
      options.timeout,
      options.streamIdleTimeout,
      options.deadline,
      options.maxRetries,
      options.isDefaultBaseURL,
    ],
    ["https://api.openai.com/v1", 600_000, 300_000, 0, 2, true],
  );
  assertStringIncludes(options.defaultHeaders["user-agent"]!, "duplex-openai/");
});

Deno.test("checkMs() takes 0 and Infinity as no limit and refuses what is no duration", () => {
  for (const value of [0, 1, 0.5, 2 ** 31 - 1]) {
    assertEquals(checkMs("timeout", value), value);
  }
  assertEquals(checkMs("timeout", Infinity), 0);
  for (const value of [-1, NaN, 2 ** 31, -Infinity, "5", true, {}]) {
    assertThrows(
      () => checkMs("timeout", value as number),
      RangeError,
      "Cannot use timeout as it must be between 0 and 2147483647 ms",
    );
  }
});

Deno.test("checkRetries() wants a whole number of 0 or more", () => {
  for (const value of [0, 1, 100]) assertEquals(checkRetries(value), value);
  for (const value of [-1, 1.5, NaN, Infinity, "2", true]) {
    assertThrows(
      () => checkRetries(value as number),
      RangeError,
      "whole number >= 0",
    );
  }
});

Deno.test("ResolvedOptions refuses numbers that cannot be used", () => {
  for (
    const name of ["timeout", "streamIdleTimeout", "deadline", "maxRetries"]
  ) {
    for (const value of [NaN, -1, "5"]) {
      assertThrows(() => resolve({ [name]: value }), RangeError, name);
    }
  }
});

Deno.test("ResolvedOptions refuses options of the official client that it does not have", () => {
  for (
    const name of [
      "provider",
      "workloadIdentity",
      "x509Transport",
      "credential",
    ]
  ) {
    assertThrows(
      () => resolve({ [name]: {} } as ClientOptions),
      OpenAIError,
      `"${name}"`,
    );
    resolve({ [name]: undefined } as ClientOptions);
  }
});

Deno.test("ResolvedOptions refuses a fetch that is none, before anything is sent", () => {
  for (const fetch of [5, {}, "fetch"]) {
    assertThrows(
      () => resolve({ fetch: fetch as never }),
      TypeError,
      "fetch",
    );
  }
});

Deno.test("ResolvedOptions refuses headers that cannot be sent, and does not show their values", () => {
  const cases: ClientOptions[] = [
    { organization: "org\nx: canary" },
    { project: "canary\u{1f600}" },
    { defaultHeaders: { "x-a": "canary\0" } },
  ];
  for (const options of cases) {
    const { message } = assertThrows(
      () => resolve(options),
      TypeError,
      "characters that headers cannot carry",
    );
    assertEquals(message.includes("canary"), false);
  }
});

Deno.test('ResolvedOptions: a log level that is none is told once, and "warn" stands in', () => {
  const told: string[] = [];
  const note = (text: string) => void told.push(text);
  const logger = { error: note, warn: note, info: note, debug: note };
  const level = (logLevel: string) =>
    resolve({ logger, logLevel: logLevel as LogLevel }).logLevel;
  assertEquals(level("DEBUG"), "debug");
  assertEquals(level("off"), "off");
  assertEquals(told, []);
  assertEquals(level("loud"), "warn");
  assertEquals(told.length, 1);
});

Deno.test("ResolvedOptions captures the global fetch when the client is made", async () => {
  const original = globalThis.fetch;
  try {
    globalThis.fetch = () => Promise.resolve(new Response("first"));
    const options = new ResolvedOptions({ ...ISOLATED });
    globalThis.fetch = () => Promise.resolve(new Response("second"));
    assertEquals(await (await options.fetch("https://a.test")).text(), "first");
  } finally {
    globalThis.fetch = original;
  }
});

Deno.test("ResolvedOptions over a base keeps everything that is not given, and replaces headers and query", () => {
  const fetch = () => Promise.resolve(new Response());
  const apiKey = () => "sk-from-provider";
  const base = resolve({
    apiKey,
    adminAPIKey: "sk-admin",
    organization: "org",
    project: "proj",
    baseURL: "https://base.test/v1?k=v",
    webhookSecret: "whsec",
    timeout: 1,
    streamIdleTimeout: 2,
    deadline: 3,
    maxRetries: 4,
    fetch,
    fetchOptions: { cache: "no-store" },
    defaultHeaders: { "x-base": "1" },
    defaultQuery: { q: "1" },
    logLevel: "error",
  });
  assertEquals({ ...resolve({}, base) }, { ...base });
  assertEquals({ ...resolve({ timeout: undefined }, base) }, { ...base });

  const other = resolve({
    apiKey: "sk-other",
    organization: null,
    baseURL: null,
    timeout: 0,
    maxRetries: 0,
    defaultHeaders: { "x-other": "1" },
    defaultQuery: { r: "1" },
  }, base);
  assertEquals(
    [other.apiKey, other.organization, other.project, other.baseURL],
    ["sk-other", null, "proj", "https://api.openai.com/v1"],
  );
  assertEquals([other.baseQuery, other.timeout, other.maxRetries], ["", 0, 0]);
  assertEquals(other.defaultQuery, { r: "1" });
  assert("x-other" in other.defaultHeaders);
  assertEquals("x-base" in other.defaultHeaders, false);
  assertStrictEquals(other.fetch, fetch);
  assertEquals(
    resolve({ dataResidency: "jp" }, base).baseURL,
    "https://jp.api.openai.com/v1",
  );
});
