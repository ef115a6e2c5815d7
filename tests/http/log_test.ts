import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { LogLevel } from "../../src/config/client_options.ts";
import { networkError, scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

/** Keeps what is logged: level, text and the rest. */
function recorder() {
  const lines: [string, string, ...unknown[]][] = [];
  const at = (level: string) => (text: string, ...rest: unknown[]) =>
    void lines.push([level, text, ...rest]);
  return {
    lines,
    logger: {
      error: at("error"),
      warn: at("warn"),
      info: at("info"),
      debug: at("debug"),
    },
  };
}

const ok = () =>
  Response.json({ ok: true }, { headers: { "set-cookie": "c" } });

Deno.test("withLog() writes only what the level includes", async () => {
  const cases: [LogLevel, string[]][] = [
    ["off", []],
    ["error", []],
    ["warn", []],
    ["info", ["info"]],
    ["debug", ["debug", "info", "debug"]],
  ];
  for (const [logLevel, levels] of cases) {
    const { lines, logger } = recorder();
    await testClient(scriptedFetch(ok()), { logger, logLevel }).get("/x");
    assertEquals(lines.map(([level]) => level), levels);
  }
});

Deno.test("withLog() writes one line per attempt and per retry: request, outcome, duration", async () => {
  using time = new FakeTime();
  const { lines, logger } = recorder();
  const fetch = scriptedFetch(networkError(), ok());
  const call = testClient(fetch, { logger, logLevel: "info" })
    .post("/x?secret=1", { body: { secret: 1 } });
  call.catch(() => {});
  await time.tickAsync(1000);
  await call;
  assertEquals(lines.map(([, text]) => text), [
    "[duplex] POST /x, attempt 1: failed after 0 ms: Connection error. (no response from api.test, the call may have been executed, POST /x)",
    "[duplex] POST /x: APIConnectionError, retrying (1 of 2)",
    "[duplex] POST /x, attempt 2: 200 after 0 ms",
  ]);
});

Deno.test("withLog() shows headers on level debug, without values that may be secret", async () => {
  const { lines, logger } = recorder();
  const client = testClient(scriptedFetch(ok()), {
    logger,
    logLevel: "debug",
    defaultHeaders: { "x-custom": "secret", "Cookie": "secret" },
  });
  await client.post("/x", { body: {}, headers: { authorization: "secret" } });
  const [[, , sent], , [, , received]] = lines as [
    [string, string, Record<string, string>],
    unknown,
    [string, string, Record<string, string>],
  ];
  assertEquals(
    [sent.authorization, sent.cookie, sent["x-custom"], sent["content-type"]],
    ["***", "***", "***", "application/json"],
  );
  assertEquals(
    [received["set-cookie"], received["content-type"]],
    ["***", "application/json"],
  );
});

Deno.test("withLog() does not quote foreign errors", async () => {
  const { lines, logger } = recorder();
  const client = testClient(scriptedFetch(), {
    logger,
    logLevel: "info",
    maxRetries: 0,
    fetch: () => Promise.reject(new Error("secret")),
  });
  await assertRejects(() => client.get("/x"));
  assert(lines.length > 0);
  assertEquals(/secret/.test(JSON.stringify(lines)), false);
  assertMatch(lines[0][1], /failed after \d+ ms/);
});
