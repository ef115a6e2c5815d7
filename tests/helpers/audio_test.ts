/** `./helpers/audio` with stubs of `ffplay` and `ffmpeg`: each way in a process of its own, which finds them on its path. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { recordingArgs } from "../../src/helpers/audio/ffmpeg.ts";
import { loadedAtStart, readGraph } from "../../tools/module_graph.ts";

const PROGRAM = new URL("audio/program.ts", import.meta.url).pathname;

/** Writes what it gets into files. */
const PLAYER = `#!/bin/sh
echo "$@" > "$STUB_OUT/args"
cat > "$STUB_OUT/input"
exit \${STUB_CODE:-0}
`;

/** Takes a little and is over. */
const SHORT_PLAYER = `#!/bin/sh
head -c 10 > /dev/null
exit \${STUB_CODE:-0}
`;

/** Records until it is told to stop. */
const RECORDER = `#!/bin/sh
echo "$@" > "$STUB_OUT/args"
printf 'RIFF'
if [ -n "$STUB_CODE" ]; then exit $STUB_CODE; fi
if [ "$STUB_ENDS" = "1" ]; then printf 'all'; exit 0; fi
trap 'printf end; exit 255' TERM
touch "$STUB_OUT/ready"
while :; do sleep 0.02; done
`;

interface Outcome {
  value?: unknown;
  name?: string;
  message?: string;
  args?: string;
  input?: string;
}

/** Runs one way with stubs of the programs. */
async function run(
  way: string,
  stubs: Record<string, string>,
  env: Record<string, string> = {},
  permissions: string[] = ["--allow-run"],
): Promise<Outcome> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(stubs)) {
      await Deno.writeTextFile(`${folder}/${name}`, text, { mode: 0o755 });
    }
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-check",
        "--no-prompt",
        "--allow-env",
        "--allow-read",
        ...permissions,
        PROGRAM,
        way,
      ],
      env: {
        STUB_OUT: folder,
        PATH: Object.keys(stubs).length > 0
          ? `${folder}:/usr/bin:/bin`
          : folder,
        ...env,
      },
    }).output();
    const text = new TextDecoder();
    assert(stdout.length > 0, text.decode(stderr));
    const written = (name: string) =>
      Deno.readTextFile(`${folder}/${name}`).then(
        (value) => ({ [name]: value.trim() }),
        () => ({}),
      );
    return {
      ...JSON.parse(text.decode(stdout)),
      ...await written("args"),
      ...await written("input"),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const ignore = Deno.build.os === "windows";
const args = "-autoexit -nodisp -i pipe:0";
const wav = "-ar 24000 -ac 1 -f wav pipe:1";

Deno.test({
  name:
    "playAudio() streams responses, files, streams and iterables into ffplay",
  ignore,
  async fn() {
    const ways = {
      response: "a response",
      file: "a file",
      stream: "a stream",
      iterable: "an iterable",
    };
    await Promise.all(
      Object.entries(ways).map(async ([way, input]) =>
        assertEquals(await run(way, { ffplay: PLAYER }), { args, input })
      ),
    );
  },
});

Deno.test({
  name:
    "playAudio() cancels the input that a player left unread, and reports its exit code",
  ignore,
  async fn() {
    assertEquals(await run("endless", { ffplay: SHORT_PLAYER }), {
      value: true,
    });
    const { name, message } = await run("response", { ffplay: PLAYER }, {
      STUB_CODE: "3",
    });
    assertEquals(name, "OpenAIError");
    assert(
      message?.startsWith("ffplay must end with exit code 0, got 3"),
      message,
    );
  },
});

Deno.test({
  name:
    "playAudio() fails with the error of its input, and for a response without a body",
  ignore,
  async fn() {
    const broken = await run("broken", { ffplay: PLAYER });
    assertEquals(broken.message, "the input broke");
    const empty = await run("empty", { ffplay: PLAYER });
    assertEquals([empty.name, empty.args], ["TypeError", undefined]);
  },
});

Deno.test({
  name: "playAudio() says that ffplay is missing, or must be allowed",
  ignore,
  async fn() {
    const missing = await run("response", {});
    assert(missing.message?.includes("not installed"), missing.message);
    const forbidden = await run("response", { ffplay: PLAYER }, {}, []);
    assert(
      forbidden.message?.includes("--allow-run=ffplay"),
      forbidden.message,
    );
  },
});

Deno.test({
  name:
    "recordAudio() returns what ffmpeg recorded: to its end, until the signal, for a time",
  ignore,
  async fn() {
    const [ended, stopped, timed, aborted] = await Promise.all([
      run("record", { ffmpeg: RECORDER }, { STUB_ENDS: "1" }),
      run("stopped", { ffmpeg: RECORDER }),
      run("timed", { ffmpeg: RECORDER }),
      run("aborted", { ffmpeg: RECORDER }),
    ]);
    assertEquals(ended.value, ["audio.wav", "audio/wav", "RIFFall"]);
    assertEquals(ended.args, recordingArgs(Deno.build.os, "hw:1").join(" "));
    assertEquals(stopped.value, ["audio.wav", "audio/wav", "RIFFend"]);
    assertEquals((timed.value as string[])[0], "audio.wav");
    assertEquals(aborted, { value: ["audio.wav", "audio/wav", ""] });
  },
});

Deno.test({
  name:
    "recordAudio() fails if ffmpeg fails before it is stopped, and for an invalid time",
  ignore,
  async fn() {
    const failed = await run("record", { ffmpeg: RECORDER }, {
      STUB_CODE: "1",
    });
    assert(
      failed.message?.startsWith("ffmpeg must end with exit code 0, got 1"),
    );
    assertEquals((await run("not a time", {})).name, "RangeError");
  },
});

Deno.test("recordingArgs() names the microphone as each system does", () => {
  const shown = (system: string, device?: string | number) =>
    recordingArgs(system, device).join(" ");
  assertEquals(shown("linux"), `-f alsa -i hw:0 ${wav}`);
  assertEquals(shown("linux", 2), `-f alsa -i hw:2 ${wav}`);
  assertEquals(shown("linux", "default"), `-f alsa -i default ${wav}`);
  assertEquals(shown("darwin", 1), `-f avfoundation -i :1 ${wav}`);
  assertEquals(shown("windows", "Mic"), `-f dshow -i audio=Mic ${wav}`);
  for (const wrong of [undefined, 0, " "]) {
    assertThrows(
      () => recordingArgs("windows", wrong),
      TypeError,
      "device must be the name",
    );
  }
});

Deno.test("./helpers/audio loads no client", async () => {
  const entry = "src/helpers/audio/ffmpeg.ts";
  assertEquals([...loadedAtStart(await readGraph([entry]), entry)].sort(), [
    "src/errors.ts",
    entry,
  ]);
});
