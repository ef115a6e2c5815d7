import { assertEquals } from "@std/assert";
import { checkClock, checkKey } from "../../src/doctor/environment.ts";
import { run, SOURCE } from "../support/program.ts";

Deno.test("checkKey() requires no key on this machine, and recognizes OpenAI's keys", () => {
  const state = (key: string | null, isLoopback: boolean) =>
    checkKey(key, isLoopback).state;
  assertEquals(state(null, true), "ok");
  // Some do: llama-server with --api-key.
  assertEquals(
    checkKey(null, true).text,
    "No key is set. Most servers on this machine need none.",
  );
  assertEquals(state(null, false), "problem");
  assertEquals(state("sk-proj-1", false), "ok");
  assertEquals(state("gateway key", false), "note");
});

Deno.test("checkClock() allows a difference of a minute", () => {
  const now = Date.parse("2026-01-01T00:10:00Z");
  const of = (date: string | null) => checkClock(date, now);
  assertEquals(of("Thu, 01 Jan 2026 00:09:30 GMT").state, "ok");
  assertEquals(
    of("Thu, 01 Jan 2026 00:00:00 GMT").text,
    "The clock is 600 s ahead.",
  );
  assertEquals(
    of("Thu, 01 Jan 2026 00:20:00 GMT").text,
    "The clock is 600 s behind.",
  );
  assertEquals(of(null).state, "note");
});

Deno.test("checkClock() notes a server that sends no date", () => {
  assertEquals(checkClock(null, 0).text, "The server did not send the time.");
});

Deno.test("doctor() distinguishes a key that cannot be read from one that is not set", async () => {
  const code = `
    import { doctor } from "${SOURCE}/doctor/mod.ts";
    for await (const { check, text, advice } of doctor()) {
      console.log(check, text, advice);
    }`;
  const env = { OPENAI_API_KEY: "sk-1" };
  assertEquals(
    await run({ code, env }),
    "key OPENAI_API_KEY cannot be read. Run with --allow-env.\n",
  );
  assertEquals(
    await run({ code, flags: ["--no-prompt", "--allow-env"] }),
    "key A key is missing. Set OPENAI_API_KEY, or put it into .env in the working directory.\n",
  );
});
