/** `./helpers/audio` with the real FFmpeg, if it is installed. */
import { assert, assertEquals } from "@std/assert";
import { playAudio, recordAudio } from "../../src/helpers/audio/ffmpeg.ts";

const isInstalled = await new Deno.Command("ffmpeg", {
  args: ["-version"],
  stdout: "null",
  stderr: "null",
}).output().then(({ success }) => success, () => false);
if (!isInstalled) console.log("ffmpeg is not installed: its tests are ignored");

/** A tenth of a second of silence, as WAV. */
function silence(): File {
  const samples = new Uint8Array(4_800);
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, word: string) =>
    [...word].forEach((char, index) =>
      header.setUint8(at + index, char.charCodeAt(0))
    );
  text(0, "RIFF");
  header.setUint32(4, 36 + samples.length, true);
  text(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, 24_000, true);
  header.setUint32(28, 48_000, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  text(36, "data");
  header.setUint32(40, samples.length, true);
  return new File([header.buffer, samples], "silence.wav");
}

Deno.test({
  name: "playAudio() plays a WAV file with the real ffplay",
  ignore: !isInstalled,
  async fn() {
    // Without a sound card, SDL plays into nothing.
    Deno.env.set("SDL_AUDIODRIVER", "dummy");
    await playAudio(silence());
  },
});

Deno.test({
  name:
    "recordAudio() records with the real ffmpeg, or says that no microphone was found",
  ignore: !isInstalled,
  async fn() {
    const outcome = await recordAudio({ timeout: 3_000 }).catch((error) =>
      error
    );
    if (outcome instanceof File) {
      assertEquals((await outcome.text()).slice(0, 4), "RIFF");
    } else assert(/exit code/.test(outcome.message), outcome.message);
  },
});
