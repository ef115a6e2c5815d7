/**
 * Plays and records audio with FFmpeg, on Deno: `ffplay` and `ffmpeg` must be installed, and the
 * program needs `--allow-run=ffplay,ffmpeg`.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";

/** Audio in a format that `ffplay` knows: a response, a file, or a stream of bytes. */
export type PlayableAudio =
  | Response
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** Which microphone, and how long. */
export interface RecordAudioOptions {
  /** Ends the recording; the audio recorded until then is returned. */
  signal?: AbortSignal;
  /** Number or name of the microphone; on Windows it must be a name. @default {0} */
  device?: number | string;
  /** Length of the recording, in ms; 0 means until `signal` aborts. @default {0} */
  timeout?: number;
}

/** Names of the options: with a misspelled `timeout`, a recording would not end. */
const NAMES: readonly (keyof RecordAudioOptions)[] = [
  "signal",
  "device",
  "timeout",
];

/** The interface to the microphones of each system, by its name in FFmpeg. */
const SOURCES: Readonly<Record<string, string>> = {
  darwin: "avfoundation",
  windows: "dshow",
};

/**
 * Plays audio as it arrives.
 *
 * @example
 * ```ts ignore
 * import { playAudio } from "@duplex/openai/helpers/audio";
 *
 * const speech = await client.audio.speech.create({
 *   model: "gpt-4o-mini-tts",
 *   voice: "alloy",
 *   input: "Hello!",
 * });
 * await playAudio(speech);
 * ```
 *
 * @param input The audio.
 * @throws {OpenAIError} If `ffplay` cannot be started or fails.
 */
export async function playAudio(input: PlayableAudio): Promise<void> {
  const source = bytesOf(input);
  const player = start("ffplay", ["-autoexit", "-nodisp", "-i", "pipe:0"], {
    stdin: "piped",
    stdout: "null",
  });
  const stop = new AbortController();
  const { signal } = stop;
  const feeding = source.pipeTo(player.stdin, { signal }).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  // The player has ended: the rest of the input is not needed.
  const ended = player.status.then((status) => {
    stop.abort();
    return status;
  });
  const first = await Promise.race([feeding, ended.then(() => null)]);
  if (first && !isOver(first.error)) {
    player.kill();
    await ended;
    throw first.error;
  }
  const { code } = await ended;
  await feeding;
  if (code !== 0) throw failed("ffplay", code);
}

/**
 * Records a microphone as a mono WAV file with 24 kHz.
 *
 * @example
 * ```ts ignore
 * import { recordAudio } from "@duplex/openai/helpers/audio";
 *
 * const file = await recordAudio({ timeout: 5_000 });
 * const { text } = await client.audio.transcriptions.create({ file, model: "whisper-1" });
 * ```
 *
 * @param options Which microphone, and how long.
 * @throws {TypeError} If an option is unknown, or `device` does not name a microphone of this system.
 * @throws {RangeError} If `timeout` is not a number.
 * @throws {OpenAIError} If `ffmpeg` cannot be started, or fails before it is stopped.
 */
export async function recordAudio(
  options: RecordAudioOptions = {},
): Promise<File> {
  for (const name of Object.keys(options)) {
    if ((NAMES as readonly string[]).includes(name)) continue;
    throw new TypeError(
      `Unknown option "${name}", expected one of ${NAMES.join(", ")}`,
    );
  }
  const { signal, device, timeout = 0 } = options;
  if (Number.isNaN(timeout)) {
    throw new RangeError("timeout must be a number of milliseconds, got NaN");
  }
  const system = (globalThis as { Deno?: typeof Deno }).Deno?.build.os ?? "";
  const args = recordingArgs(system, device);
  if (signal?.aborted) return wav(new ArrayBuffer(0));

  const recorder = start("ffmpeg", args, { stdin: "null", stdout: "piped" });
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    try {
      recorder.kill("SIGTERM"); // FFmpeg then ends the file
    } catch {
      // FFmpeg has ended by itself.
    }
  };
  signal?.addEventListener("abort", stop, { once: true });
  const timer = timeout > 0 ? setTimeout(stop, timeout) : undefined;
  try {
    const recorded = await new Response(recorder.stdout).arrayBuffer();
    const { code } = await recorder.status;
    if (code !== 0 && !isStopped) throw failed("ffmpeg", code);
    return wav(recorded);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/**
 * The arguments of `ffmpeg` that record a microphone.
 *
 * @param system Operating system, as Deno names it.
 * @param device Number or name of the microphone.
 * @throws {TypeError} If the system needs a name.
 */
export function recordingArgs(
  system: string,
  device: number | string | undefined,
): string[] {
  const source = SOURCES[system] ?? "alsa";
  if (
    source === "dshow" && !(typeof device === "string" && device.trim() !== "")
  ) {
    throw new TypeError(
      `device must be the name of a microphone on Windows, such as "Microphone (USB Audio)", got ${device}`,
    );
  }
  const input = source === "dshow"
    ? `audio=${device}`
    : source === "avfoundation"
    ? `:${device ?? 0}`
    : typeof device === "string"
    ? device
    : `hw:${device ?? 0}`;
  const format = ["-ar", "24000", "-ac", "1", "-f", "wav", "pipe:1"];
  return ["-f", source, "-i", input, ...format];
}

function bytesOf(input: PlayableAudio): ReadableStream<Uint8Array> {
  if (input instanceof ReadableStream) return input;
  if (input instanceof Blob) return input.stream();
  if (!(input instanceof Response)) return ReadableStream.from(input);
  if (input.body) return input.body;
  throw new TypeError(
    "input must be a response with a body, got one without a body",
  );
}

function wav(bytes: ArrayBuffer): File {
  return new File([bytes], "audio.wav", { type: "audio/wav" });
}

/** Starts an FFmpeg program; its messages are not shown. */
function start(
  name: "ffplay" | "ffmpeg",
  args: string[],
  pipes: Pick<Deno.CommandOptions, "stdin" | "stdout">,
): Deno.ChildProcess {
  const deno = (globalThis as { Deno?: typeof Deno }).Deno;
  if (!deno?.Command) {
    throw new OpenAIError(
      `${name} can only be started on Deno: in a browser, use the Web Audio API`,
    );
  }
  try {
    return new deno.Command(name, { args, ...pipes, stderr: "null" }).spawn();
  } catch (cause) {
    const why = cause instanceof deno.errors.NotFound
      ? "it is not installed, see https://ffmpeg.org"
      : cause instanceof deno.errors.NotCapable
      ? `no permission, run with --allow-run=${name}`
      : String(cause);
    throw new OpenAIError(`Cannot start ${name}: ${why}`, { cause });
  }
}

/** Whether writing failed because the program has ended. */
function isOver(error: unknown): boolean {
  const { name } = error as { name?: unknown };
  return name === "BrokenPipe" || name === "AbortError";
}

function failed(name: string, code: number): OpenAIError {
  return new OpenAIError(
    `${name} must end with exit code 0, got ${code}: the audio format may be unknown, or the device missing`,
  );
}
