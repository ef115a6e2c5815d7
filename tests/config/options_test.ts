import {
  assert,
  assertEquals,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { OpenAIError } from "../../src/errors.ts";
import type {
  ClientOptions,
  LogLevel,
} from "../../src/config/client_options.ts";
import { ResolvedOptions } from "../../src/config/options.ts";
import { run, SOURCE } from "../support/program.ts";
import { ISOLATED } from "../support/test_client.ts";

const resolve = (options: ClientOptions = {}, base?: ResolvedOptions) =>
  new ResolvedOptions(base ? options : { ...ISOLATED, ...options }, base);

/** Resolves options in a process whose environment holds only the given variables. */
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

Deno.test("ResolvedOptions takes each option from the argument, else the environment, else .env, else the default", async () => {
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
    ["sk-env", null, "warn", null],
    "a key from elsewhere keeps the file out",
  );
  const [file] = await resolveIn(
    { OPENAI_PROJECT_ID: " " },
    ["{}"],
    "OPENAI_API_KEY=sk-file\nOPENAI_PROJECT_ID=proj_file\nOPENAI_LOG=info\n",
  );
  assertEquals(
    [file.apiKey, file.project, file.logLevel, file.organization],
    ["sk-file", "proj_file", "info", null],
  );
});

Deno.test("ResolvedOptions does not read the environment for an option that is null or blank", async () => {
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
      "Missing credentials: looked in option apiKey (blank or null). Pass apiKey or adminAPIKey, or set OPENAI_API_KEY",
    );
  }
  const [admin] = await resolveIn(ENVIRONMENT, ["{ apiKey: null }"]);
  assertEquals([admin.apiKey, admin.adminAPIKey], [null, "sk-admin-env"]);
});

Deno.test("ResolvedOptions over a base reads neither the environment nor .env", async () => {
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

Deno.test("ResolvedOptions treats blank variables as not set", async () => {
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

Deno.test("ResolvedOptions: dataResidency decides the host, overrides the environment, and excludes baseURL", async () => {
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
  assertStringIncludes(
    String(wrong.error),
    'dataResidency must be one of global, us, eu, ae, au, in, jp, got "mars"',
  );
});

Deno.test("ResolvedOptions has defaults for everything but the key", () => {
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

Deno.test("ResolvedOptions rejects invalid limits", () => {
  for (
    const name of [
      "timeout",
      "streamIdleTimeout",
      "deadline",
      "maxRetries",
      "maxResponseSize",
      "maxEventSize",
    ]
  ) {
    for (const value of [NaN, -1, "5 s"]) {
      assertThrows(() => resolve({ [name]: value }), RangeError, name);
    }
  }
});

Deno.test("ResolvedOptions rejects unsupported options of the official client", () => {
  for (
    const name of [
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

Deno.test("ResolvedOptions rejects a fetch that is not a function", () => {
  for (const fetch of [5, {}, "fetch"]) {
    assertThrows(
      () => resolve({ fetch: fetch as never }),
      TypeError,
      `fetch must be a function, got ${typeof fetch}`,
    );
  }
});

Deno.test("ResolvedOptions rejects headers that cannot be sent, without showing their values", () => {
  const cases: ClientOptions[] = [
    { organization: "org\nx: canary" },
    { project: "canary\u{1f600}" },
    { defaultHeaders: { "x-a": "canary\0" } },
  ];
  for (const options of cases) {
    const { message } = assertThrows(
      () => resolve(options),
      TypeError,
      "must not contain control characters",
    );
    assertEquals(message.includes("canary"), false);
  }
});

Deno.test('ResolvedOptions logs an unknown log level once, and uses "warn"', () => {
  const logged: string[] = [];
  const note = (text: string) => void logged.push(text);
  const logger = { error: note, warn: note, info: note, debug: note };
  const level = (logLevel: string) =>
    resolve({ logger, logLevel: logLevel as LogLevel }).logLevel;
  assertEquals(level("DEBUG"), "debug");
  assertEquals(level("off"), "off");
  assertEquals(logged, []);
  assertEquals(level("loud"), "warn");
  assertEquals(logged, [
    '[duplex] logLevel, or OPENAI_LOG, must be one of off, error, warn, info, debug: using "warn"',
  ]);
});

Deno.test("ResolvedOptions keeps the global fetch of the moment when the client was created", async () => {
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

Deno.test("ResolvedOptions over a base keeps all options that are not given, and replaces headers and query", () => {
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
    maxResponseSize: 5,
    maxEventSize: 6,
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

Deno.test("ResolvedOptions rejects options that are not an object", () => {
  const cases: [unknown, string][] = [[null, "null"], ["sk-canary", "string"]];
  for (const [options, found] of cases) {
    const { message } = assertThrows(
      () => new ResolvedOptions(options as ClientOptions),
      TypeError,
    );
    assertEquals(message, `Client options must be an object, got ${found}`);
  }
});

Deno.test("ResolvedOptions need no key for a server on this machine", async () => {
  const local = '{ baseURL: "http://localhost:11434/v1" }';
  const [first, ipv6, named, remote, none, own] = await resolveIn({}, [
    local,
    '{ baseURL: "http://[::1]:8080/v1" }',
    '{ baseURL: "http://model.localhost/v1" }',
    '{ baseURL: "http://localhost.example/v1" }',
    '{ baseURL: "http://localhost:11434/v1", apiKey: null }',
    '{ baseURL: "http://localhost:11434/v1", apiKey: "sk-own" }',
  ]);
  assertEquals([first, ipv6, named, own].map(({ apiKey }) => apiKey), [
    "not-needed",
    "not-needed",
    "not-needed",
    "sk-own",
  ]);
  for (const { error } of [remote, none]) {
    assertStringIncludes(String(error), "Missing credentials");
  }
});

Deno.test("ResolvedOptions refuses values of the wrong type, and names the option", () => {
  for (
    const name of ["baseURL", "organization", "project", "webhookSecret"]
  ) {
    const { message } = assertThrows(
      () => resolve({ [name]: 5 } as ClientOptions),
      TypeError,
    );
    assertEquals(message, `${name} must be a string, got number`);
  }
  assertThrows(
    () => resolve({ defaultQuery: "api-version=1" as never }),
    TypeError,
    "defaultQuery must be an object, got string",
  );
  assertThrows(
    () => resolve({ defaultHeaders: "x-a: 1" as never }),
    TypeError,
    "defaultHeaders must be an object, got string",
  );
});
