import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { fakeOpenAI } from "@duplex/openai/testing";
import { runDoctor, show, showSummary } from "../../src/doctor/program.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { run, SOURCE } from "../support/program.ts";

/** Runs the program with arguments. */
async function runWith(...args: string[]) {
  const lines: string[] = [];
  const code = await runDoctor(args, (line) => void lines.push(line));
  return { code, output: lines.join("\n") };
}

Deno.test("runDoctor() prints findings and a summary; the exit code says whether there are problems", async () => {
  await using openai = await fakeOpenAI();
  const { code, output } = await runWith(
    openai.baseURL,
    "--model",
    "gpt-5-mini",
    "--embedding-model=text-embedding-3-large",
  );
  assertEquals(code, 0);
  assertStringIncludes(
    output,
    "ok       chat               Chat completions work with gpt-5-mini.\n",
  );
  assertStringIncludes(output, "text-embedding-3-large makes embeddings of");
  assertMatch(output, /\n\nWorks: {3}models\.retrieve, chat, [^:]*realtime\n/);
  assertMatch(output, /\nNo problems found\.$/);
  const refused = await runWith("http://127.0.0.1:2/v1");
  assertEquals(refused.code, 1);
  assertMatch(refused.output, /\n\n1 problem\.$/);
});

Deno.test("runDoctor() suspects the proxy if the connection is refused", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  const printed = await run({
    code: `
      import { runDoctor } from "${SOURCE}/doctor/program.ts";
      await runDoctor(["http://server.invalid/v1"], console.log);`,
    flags: ["--no-prompt", "--allow-env", "--allow-net"],
    env: {
      HTTP_PROXY: `http://127.0.0.1:${port}`,
      OPENAI_API_KEY: "sk-test-0123456789",
    },
  });
  assertStringIncludes(
    printed,
    "Nothing accepts connections at the proxy in HTTP_PROXY, or at baseURL.",
  );
  assertStringIncludes(printed, "correct HTTP_PROXY");
});

Deno.test("runDoctor() refuses wrong arguments, and shows how it is used", async () => {
  for (
    const [args, message] of [
      [["--mode"], "Unknown argument --mode"],
      [["localhost:11434"], "BASE_URL must begin with http:// or https://"],
      [["http://a/v1", "http://b/v1"], "Unknown argument http://b/v1"],
      [
        ["constructor", "m"],
        "BASE_URL must begin with http:// or https://",
      ],
      [["--model"], "--model needs the name of a model"],
      [["--embedding-model="], "--embedding-model needs the name of a model"],
    ] as const
  ) {
    const { code, output } = await runWith(...args);
    assertEquals([code, output.split("\n")[0]], [2, message]);
    assertStringIncludes(output, "doctor [BASE_URL]");
  }
});

Deno.test("runDoctor() explains its arguments and exit codes", async () => {
  const { code, output } = await runWith("--help");
  assertEquals(code, 0);
  for (const word of ["--model NAME", "--embedding-model NAME", "exit code"]) {
    assertStringIncludes(output, word);
  }
});

Deno.test("show() puts the advice below", () => {
  assertEquals(
    show({ check: "key", state: "problem", text: "None.", advice: "Set it." }),
    `PROBLEM  key                None.\n${" ".repeat(28)}Set it.`,
  );
});

Deno.test("showSummary() has a line for each kind of support, and breaks long ones", () => {
  const findings: Finding[] = Array.from({ length: 12 }, (_, index) => ({
    check: `chat.check_${index}`,
    state: "ok",
    support: "works",
    text: "",
  }));
  findings.push(
    { check: "a", state: "problem", support: "fails", text: "" },
    { check: "b", state: "problem", text: "" },
    { check: "c", state: "note", support: "missing", text: "" },
  );
  const lines = showSummary(findings).split("\n");
  assertEquals(lines.length, 7);
  assertEquals(lines[0], "");
  assertMatch(lines[1], /^Works: {3}chat\.check_0, /);
  assertMatch(lines[2], /^ {9}chat\.check_5, /);
  assertEquals(lines.slice(4), ["Missing: c", "Fails:   a", "2 problems."]);
  for (const line of lines) assertEquals(line.length <= 80, true, line);
});
