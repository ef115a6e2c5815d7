import { assertEquals, assertMatch } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);

/** The command of the task, so that the test runs what users run. */
const { tasks } = JSON.parse(
  await Deno.readTextFile(new URL("deno.json", ROOT)),
);
const [, flags] = /deno run (.*) examples\/demo\.ts/.exec(tasks.demo.command)!;

function start(): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags.split(" "), "examples/demo.ts"],
    cwd: ROOT,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

Deno.test("the demo uses HTTP, SSE and WebSocket with only the permissions of its task", async () => {
  const { code, stdout, stderr } = await start().output();
  const text = new TextDecoder().decode(stdout);
  assertEquals([code, new TextDecoder().decode(stderr)], [0, ""]);
  assertMatch(text, /\d+ of them: gpt-/);
  assertEquals(text.match(/A duplex line carries speech/g)?.length, 4);
  assertMatch(text, /It heard: What is a duplex line\?/);
  assertMatch(text, /realtime: answer +[\d.]+ ms +[\d.]+ ms +\d+/);
  const answer = await Deno.readFile(new URL("answer.wav", ROOT));
  assertEquals(new TextDecoder().decode(answer.subarray(0, 4)), "RIFF");
});

for (
  const [when, moment] of [
    ["in the middle of its question", /Realtime, by voice/],
    ["while the answer is spoken", /answer {2}A/],
  ] as const
) {
  Deno.test(`Ctrl-C ends the demo cleanly ${when}`, async () => {
    const demo = start();
    let text = "";
    for await (
      const piece of demo.stdout.pipeThrough(new TextDecoderStream())
    ) {
      const before = text;
      text += piece;
      if (moment.test(text) && !moment.test(before)) demo.kill("SIGINT");
    }
    assertMatch(text, /Interrupted: every connection is closed\.\n$/);
    assertEquals((await demo.status).code, 0);
    assertEquals(await new Response(demo.stderr).text(), "");
  });
}
