/** Plays and records with the FFmpeg that is on the path, and prints what happened as JSON. Run by `audio_test.ts`. */
import { playAudio, recordAudio } from "../../../src/helpers/audio/ffmpeg.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes that come until they are no longer wanted. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (out) => out.enqueue(new Uint8Array(65_536)),
    cancel: () => {
      cancelled = true;
    },
  });
}
let cancelled = false;

const WAYS: Record<string, () => Promise<unknown>> = {
  response: () => playAudio(new Response("a response")),
  file: () => playAudio(new File(["a file"], "a.mp3")),
  stream: () => playAudio(new Blob(["a stream"]).stream()),
  iterable: () =>
    playAudio((async function* () {
      yield bytes("an ");
      yield bytes("iterable");
    })()),
  endless: async () => {
    await playAudio(endless());
    return cancelled;
  },
  broken: () =>
    playAudio(
      new ReadableStream({
        pull: () => Promise.reject(new Error("the input broke")),
      }),
    ),
  empty: () => playAudio(new Response(null)),
  record: async () => await shown(recordAudio({ device: "hw:1" })),
  stopped: async () => {
    const { signal, abort } = after("ready");
    const file = recordAudio({ signal });
    await abort();
    return await shown(file);
  },
  timed: async () => await shown(recordAudio({ timeout: 200 })),
  aborted: async () =>
    await shown(recordAudio({ signal: AbortSignal.abort() })),
  "not a time": () => recordAudio({ timeout: NaN }),
};

/** A signal that is aborted once the recorder has written a file. */
function after(name: string) {
  const controller = new AbortController();
  const abort = async () => {
    const path = `${Deno.env.get("STUB_OUT")}/${name}`;
    while (!await Deno.stat(path).catch(() => null)) {
      await new Promise((done) => setTimeout(done, 5));
    }
    controller.abort();
  };
  return { signal: controller.signal, abort };
}

async function shown(recorded: Promise<File>): Promise<unknown> {
  const file = await recorded;
  return [file.name, file.type, await file.text()];
}

const [way] = Deno.args;
const result = await WAYS[way]().then(
  (value) => ({ value }),
  (error) => ({ name: error.name, message: error.message }),
);
console.log(JSON.stringify(result));
