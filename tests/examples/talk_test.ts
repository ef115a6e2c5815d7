import { assert, assertEquals, assertMatch } from "@std/assert";
import { players, recorders, start } from "../../examples/talk/devices.ts";
import { PipedSpeaker } from "../../examples/talk/speaker.ts";
import { readWav } from "@duplex/openai/realtime";

const ROOT = new URL("../../", import.meta.url);
const QUESTION = new URL("examples/assets/question.wav", ROOT).pathname;

function isInstalled(program: string): boolean {
  try {
    new Deno.Command(program, { args: ["-h"], stdout: "null", stderr: "null" })
      .outputSync();
    return true;
  } catch {
    return false;
  }
}

/** Runs `deno task talk`, with the permissions of the task. */
async function talk(
  args: string[],
  typed: string,
  path?: string,
  api?: Record<string, string>,
) {
  const { tasks } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  const [, flags] = /deno run (.*) examples\/talk\.ts/.exec(
    tasks.talk.command,
  )!;
  await using process = new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags.split(" "), "examples/talk.ts", ...args],
    cwd: ROOT,
    env: {
      OPENAI_API_KEY: "",
      ...path !== undefined && { PATH: path },
      ...api,
    },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(typed));
  await writer.close();
  const { code, stdout, stderr } = await process.output();
  const text = new TextDecoder();
  return { code, out: text.decode(stdout), error: text.decode(stderr) };
}

Deno.test({
  name: "talk responds to a sound file with a sound file, through sox",
  ignore: !isInstalled("sox"),
  async fn() {
    const folder = await Deno.makeTempDir();
    const reply = `${folder}/reply.wav`;
    const { code, out, error } = await talk(
      [`--input=${QUESTION}`, `--output=${reply}`],
      "",
    );
    assertEquals([code, error], [0, ""]);
    assertMatch(out, /You: {3}Hello, can you hear me\?\nModel: I can hear you/);
    const audio = readWav(await Deno.readFile(reply));
    assertEquals(audio.sampleRate, 24_000);
    assert(audio.data.length > 48_000);
    await Deno.remove(folder, { recursive: true });
  },
});

Deno.test("talk without sox and ffmpeg says what to install, and accepts text", async () => {
  const { code, out, error } = await talk([], "Hi\n", "/nowhere");
  assertEquals([code, error], [0, ""]);
  assertMatch(out, /Install sox .* Until then, type\./);
});

Deno.test("talk says which argument is unknown, and which sound file cannot be read", async () => {
  const typo = await talk(["--inptu=q.wav"], "");
  assertEquals([typo.code, typo.error], [
    2,
    "Unknown argument --inptu=q.wav. Use --input=FILE and --output=FILE, or none.\n",
  ]);
  if (!isInstalled("sox")) return;
  const missing = await talk(["--input=missing.wav"], "");
  assertEquals(missing.code, 1);
  assertMatch(missing.out, /Cannot read missing\.wav as a sound file\./);
});

Deno.test("talk with an API that cannot be reached ends with one sentence", async () => {
  const { code, out, error } = await talk([], "", undefined, {
    OPENAI_API_KEY: "sk-test",
    OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
    NO_COLOR: "1",
  });
  assertEquals([code, out], [1, ""]);
  assertMatch(error, /^Cannot start to talk: .+\n$/);
});

Deno.test("recorders() and players() use files in place of devices", () => {
  assertEquals(recorders("linux", "q.wav").map(({ args }) => args[0]), [
    "q.wav",
    "-hide_banner",
  ]);
  assertEquals(recorders("linux")[0].args[0], "-d");
  assertEquals(recorders("windows").map(({ program }) => program), ["sox"]);
  assertEquals(players("a.wav").map(({ args }) => args.at(-1)), [
    "a.wav",
    "a.wav",
  ]);
  assertEquals(players().map(({ program }) => program), ["sox", "ffplay"]);
});

Deno.test("start() uses the first program that is installed, or returns null", async () => {
  const missing = { program: "no-such-program", args: [] };
  assertEquals(start([missing], {}), null);
  const process = start(
    [missing, { program: Deno.execPath(), args: ["-V"] }],
    {},
  );
  assertEquals((await process!.status).code, 0);
});

Deno.test("PipedSpeaker plays again after it was stopped", async () => {
  const copy = await Deno.makeTempFile();
  const speaker = new PipedSpeaker([
    { program: "sh", args: ["-c", `cat >> ${copy}`] },
  ]);
  assertEquals(await speaker.play(new Uint8Array([1])), true);
  await speaker.stop();
  await speaker.stop();
  assertEquals(await speaker.play(new Uint8Array([2])), true);
  await speaker.end();
  assertEquals((await Deno.readFile(copy)).at(-1), 2);
  await Deno.remove(copy);
});

Deno.test("PipedSpeaker.play() says that there is no player", async () => {
  const speaker = new PipedSpeaker([{ program: "no-such-program", args: [] }]);
  assertEquals(await speaker.play(new Uint8Array([1])), false);
  await speaker.end();
});
