import { assert, assertEquals, assertMatch } from "@std/assert";
import { doctor, type DoctorOptions } from "@duplex/openai/doctor";
import { fakeOpenAI } from "@duplex/openai/testing";
import { checkClock, checkKey } from "../../src/doctor/environment.ts";
import { run, SOURCE } from "../support/program.ts";
import { runDoctor, show } from "../../src/doctor/program.ts";

async function examine(baseURL: string, options: DoctorOptions = {}) {
  const findings: Record<string, string[]> = {};
  for await (const { check, state, text } of doctor(baseURL, options)) {
    (findings[check] ??= []).push(`${state}: ${text}`);
  }
  return findings;
}

/** A server of its own words, as people run them on their machines. */
function localServer(routes: Record<string, () => Response>) {
  return Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) => {
      const { pathname } = new URL(request.url);
      return routes[pathname]?.() ?? new Response("no", { status: 404 });
    },
  );
}

Deno.test("doctor() finds nothing wrong with a server that is like the API", async () => {
  await using openai = await fakeOpenAI();
  const findings = await examine(openai.baseURL, { apiKey: "sk-1" });
  assertEquals(Object.keys(findings), [
    "key",
    "proxy",
    "server",
    "clock",
    "chat",
    "responses",
    "realtime",
  ]);
  assertEquals(
    Object.values(findings).flat().filter((text) => !text.startsWith("ok")),
    [],
  );
});

Deno.test("checkClock() notes a server that sends no date", () => {
  assertEquals(checkClock(null, 0).text, "The server did not send the time.");
});

Deno.test("doctor() reports a refused key, and sends no further requests", async () => {
  await using openai = await fakeOpenAI({ keys: ["sk-right"] });
  const { server, chat } = await examine(openai.baseURL, {
    apiKey: "sk-wrong",
  });
  assertEquals(server, ["problem: The API did not accept the key."]);
  assertEquals(chat, undefined);
});

Deno.test("doctor() reports the quirks of a compatible server", async () => {
  await using server = localServer({
    "/v1/models": () => Response.json([{ id: "llama" }]),
    "/v1/chat/completions": () =>
      Response.json({ choices: [{ message: { content: "yes" } }] }),
  });
  const findings = await examine(
    `http://127.0.0.1:${server.addr.port}/v1`,
    { apiKey: "sk-x" },
  );
  assertEquals(findings.server, [
    "ok: The server responds, and lists 1 model.",
  ]);
  assertEquals(findings.models, [
    "note: The list is a bare array; the client tolerates this.",
  ]);
  assertEquals(findings.chat[0], "ok: Chat completions work with llama.");
  assert(findings.chat.some((text) => text.includes("lacks role")));
  assertEquals(findings.responses, ["note: This server does not have it."]);
  assertEquals(findings.realtime, ["note: This server does not have it."]);
});

Deno.test("doctor() reports that no server responds", async () => {
  const { server } = await examine("http://127.0.0.1:1/v1", { apiKey: "sk-x" });
  assertEquals(server, ["problem: Nothing accepts connections at baseURL."]);
});

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

Deno.test("runDoctor() prints findings, and its exit code says whether there are problems", async () => {
  await using openai = await fakeOpenAI();
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  assertEquals(await runDoctor([openai.baseURL, "--model", "gpt-5"], print), 0);
  assertMatch(
    lines.join("\n"),
    /ok {7}chat {7}Chat completions work with gpt-5/,
  );
  assertEquals(await runDoctor(["http://127.0.0.1:1/v1"], print), 1);
  assertEquals(lines.at(-1), "\n1 problem.");
});

Deno.test("runDoctor() refuses unknown arguments", async () => {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  assertEquals(await runDoctor(["--mode"], print), 2);
  assertEquals(await runDoctor(["localhost:11434"], print), 2);
  assertEquals(await runDoctor(["--help"], print), 0);
  assertMatch(lines[0], /^Unknown argument --mode\n/);
  assertMatch(lines[1], /^BASE_URL must begin with http/);
});

Deno.test("show() puts the advice below", () => {
  assertEquals(
    show({ check: "key", state: "problem", text: "None.", advice: "Set it." }),
    "PROBLEM  key        None.\n                    Set it.",
  );
});

Deno.test("doctor() never shows the key", async () => {
  const key = "sk-canary-5f2b8c";
  await using server = localServer({
    "/v1/models": () =>
      Response.json({ error: { message: `bad ${key}` } }, { status: 401 }),
  });
  const findings = await examine(
    `http://127.0.0.1:${server.addr.port}/v1`,
    { apiKey: key },
  );
  assert(!JSON.stringify(findings).includes(key));
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
