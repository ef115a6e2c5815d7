import { assert, assertEquals } from "@std/assert";
import { explain } from "../../src/doctor/explain.ts";
import * as authErrors from "../../src/auth_errors.ts";
import * as errors from "../../src/errors.ts";
import * as outputErrors from "../../src/output_errors.ts";
import * as streamErrors from "../../src/stream_errors.ts";
import { fakeOpenAI } from "@duplex/openai/testing";
import { HandshakeError } from "../../src/socket/errors.ts";
import OpenAI from "@duplex/openai";

/** The error of a call to a client. */
async function failure(
  openai: { client(options?: object): OpenAI },
  options: object = {},
): Promise<unknown> {
  const client = openai.client({ maxRetries: 0, ...options });
  return await client.responses.create({ model: "gpt-5", input: "Hi" })
    .catch((error: unknown) => error);
}

Deno.test("explain() of a refused key: not billed, useless to repeat", async () => {
  await using openai = await fakeOpenAI({ port: null, keys: ["sk-right"] });
  const { billed, retry, advice } = explain(
    await failure(openai, { apiKey: "sk-wrong" }),
  );
  assertEquals([billed, retry], ["no", "useless"]);
  assert(advice.includes("OPENAI_API_KEY"));
});

Deno.test("explain() of a rate limit, an outage and a quota", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const of = async (fault: { status: number; code?: string }) => {
    openai.fault(fault);
    const { billed, retry } = explain(await failure(openai));
    return [billed, retry];
  };
  assertEquals(await of({ status: 429 }), ["no", "safe"]);
  assertEquals(await of({ status: 500 }), ["maybe", "unsafe"]);
  assertEquals(
    await of({ status: 429, code: "insufficient_quota" }),
    ["no", "useless"],
  );
});

Deno.test("explain() of a server that is not there: nothing was sent", async () => {
  const client = new OpenAI({
    apiKey: "sk-x",
    baseURL: "http://127.0.0.1:2/v1",
    maxRetries: 0,
  });
  const error = await client.models.list().catch((error) => error);
  const { what, billed, retry } = explain(error);
  assertEquals([what, billed, retry], [
    "Nothing accepts connections at baseURL.",
    "no",
    "safe",
  ]);
});

Deno.test("explain() of an aborted call depends on whether it was sent", () => {
  const of = (mayHaveExecuted: boolean) =>
    explain(
      new errors.APIUserAbortError({ action: "POST /x", mayHaveExecuted }),
    )
      .billed;
  assertEquals([of(false), of(true)], ["no", "maybe"]);
});

Deno.test("explain() names the flag of a missing permission", () => {
  const error = new Error(
    'Requires read access to ".env", run again with the --allow-read flag',
  );
  error.name = "NotCapable";
  assertEquals(explain(error).advice, "Run with --allow-read.");
});

Deno.test("explain() names the flag that an error of this library asks for", () => {
  const advice: Record<string, string> = {
    "Cannot read /run/token: not readable without --allow-read=/run/token":
      "Run with --allow-read=/run/token.",
    "Missing credentials: OPENAI_API_KEY (not readable without --allow-env=OPENAI_API_KEY), .env":
      "Run with --allow-env=OPENAI_API_KEY.",
    "Cannot get a token: no permission, run with --allow-net=10.0.0.1:80, or pass":
      "Run with --allow-net=10.0.0.1:80.",
  };
  for (const [message, flag] of Object.entries(advice)) {
    const found = [
      explain(new errors.OpenAIError(message)),
      explain(new authErrors.SubjectTokenProviderError(message, "kubernetes")),
    ];
    for (const { advice, billed } of found) {
      assertEquals([advice, billed], [flag, "no"]);
    }
  }
});

Deno.test("explain() of a port that fetch() blocks does not blame the server", async () => {
  const client = new OpenAI({
    apiKey: "test",
    baseURL: "http://127.0.0.1:6000/v1",
    maxRetries: 0,
  });
  const error = await client.models.list().catch((error: unknown) => error);
  const { advice, retry } = explain(error);
  assertEquals(
    [advice, retry],
    ["Let the server listen at another port, and change baseURL.", "useless"],
  );
});

Deno.test("explain() of wrong settings and of a missing credential: nothing was billed", async () => {
  const options: object[] = [
    { apiKey: null },
    { apiKey: "Bearer sk-x" },
    { apiKey: "sk-x", baseURL: "api.openai.com" },
    { apiKey: "sk-x", dataResidency: "mars" },
    { apiKey: "sk-x", dataResidency: "eu", baseURL: "https://x.example" },
    { apiKey: "sk-x", workloadIdentity: {} },
  ];
  for (const one of options) {
    let error: unknown;
    try {
      new OpenAI({ envFile: null, ...one });
    } catch (thrown) {
      error = thrown;
    }
    assert(error instanceof errors.OpenAIError);
    const { billed, retry } = explain(error);
    assertEquals([billed, retry], ["no", "useless"], error.message);
  }
  const client = new OpenAI({ apiKey: () => Promise.reject("down") });
  const error = await client.models.list().catch((error: unknown) => error);
  const { billed, retry } = explain(error);
  assertEquals([billed, retry], ["no", "safe"]);
});

Deno.test("explain() of a body that breaks off while the program reads it does not blame an argument", () => {
  const error = new TypeError("error reading a body from connection");
  assertEquals(explain(error).billed, "maybe");
});

Deno.test("explain() names the host of a connection that was not permitted", () => {
  const error = new errors.APIConnectionError({
    action: "GET /models",
    kind: "permission",
    mayHaveExecuted: false,
    detail: "no permission, run with --allow-net=localhost:11434",
  });
  assertEquals(explain(error).advice, "Run with --allow-net=localhost:11434.");
});

Deno.test("explain() of wrong arguments, and of errors from elsewhere", () => {
  assertEquals(explain(new RangeError("x")).retry, "useless");
  assertEquals(explain("?").retry, "unsafe");
  assertEquals(explain(null).billed, "maybe");
});

Deno.test("explain() has a sentence for every error class", () => {
  const classes = Object.values({
    ...errors,
    ...authErrors,
    ...outputErrors,
    ...streamErrors,
  }).filter((value) =>
    typeof value === "function" && value.prototype instanceof Error
  );
  assert(classes.length > 20);
  for (const Class of classes) {
    const error = Object.create(Class.prototype);
    Object.defineProperty(error, "kind", { value: "unknown" });
    const { what, advice } = explain(error);
    assert(what !== "The error does not come from this library.", Class.name);
    assert(/\.$/.test(what) && /\.$/.test(advice), Class.name);
  }
});

Deno.test("explain() of a session: what refused it, and what to check", async () => {
  const at = (baseURL: string) =>
    new OpenAI({ apiKey: "sk-x", baseURL }).realtime
      .connect({ model: "gpt-realtime" }).catch((error) => explain(error));
  await using page = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  );
  const gone = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = gone.addr;
  gone.close();
  assertEquals(await at(`http://127.0.0.1:${port}/v1`), {
    what: "Nothing accepts connections at baseURL.",
    billed: "no",
    retry: "safe",
    advice: "Start the server, or check host and port of baseURL.",
  });
  assertEquals(await at(`http://127.0.0.1:${page.addr.port}/v1`), {
    what: "The WebSocket connection could not be established.",
    billed: "no",
    retry: "useless",
    advice:
      "Check that baseURL points to the API, and that no proxy blocks WebSockets.",
  });
});

Deno.test("explain() of a command that the server refused says so", async () => {
  await using openai = await fakeOpenAI({ port: null });
  await using session = await openai.client().realtime.connect({
    model: "gpt-realtime",
  });
  const error = await session.conversation.item.delete("item_nowhere")
    .catch((error) => error);
  const { what, retry } = explain(error);
  assertEquals([what, retry], [
    "The server refused a command of the session.",
    "useless",
  ]);
});

Deno.test("explain() of https:// at a port that speaks http", async () => {
  await using openai = await fakeOpenAI();
  const client = openai.client({
    baseURL: openai.baseURL.replace("http:", "https:"),
    maxRetries: 0,
  });
  const error = await client.models.list().catch((error) => error);
  assertEquals([error.kind, error.mayHaveExecuted], ["tls", false]);
  assert(error.message.includes("the server does not speak TLS"));
  assertEquals(explain(error), {
    what: "The server does not speak TLS at this port.",
    billed: "no",
    retry: "useless",
    advice:
      "Begin baseURL with http:// instead of https://, or correct the port.",
  });
});

Deno.test("explain() of a refused session does not take the words of the server for those of Deno", () => {
  const url = new URL("wss://api.example/v1/realtime");
  for (
    const reason of [
      "no: constructor",
      "no: dns error",
      "Run with --allow-net=evil.example",
    ]
  ) {
    const { what, advice } = explain(
      new HandshakeError(url, reason, { status: 403 }),
    );
    assert(what.includes("not allowed to do this"), what);
    assert(!advice.includes("evil"), advice);
  }
  const failed = new HandshakeError(url, "x: constructor", { status: null });
  assertEquals(
    explain(failed).what,
    "The WebSocket connection could not be established.",
  );
});
