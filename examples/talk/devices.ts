/**
 * Programs that record and play raw audio: 16-bit samples at 24 kHz, one channel.
 *
 * @module
 */

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** The message if no program was found. */
export const INSTALL_ADVICE =
  "Install sox (apt install sox, brew install sox) or ffmpeg to talk. Until then, type.";

const SOX_RAW = "-q -t raw -r 24000 -e signed-integer -b 16 -c 1".split(" ");
const FFMPEG_RAW = "-f s16le -ar 24000 -ac 1".split(" ");
const QUIET = "-hide_banner -loglevel error".split(" ");

/** The default microphone for ffmpeg. On Windows it has no default: use sox there. */
const MICROPHONE: Readonly<Record<string, readonly string[]>> = {
  darwin: ["-f", "avfoundation", "-i", ":default"],
  linux: ["-f", "pulse", "-i", "default"],
};

/**
 * Commands that write the microphone's audio to their output, the preferred one first.
 *
 * @param os As in `Deno.build.os`.
 * @param file A sound file instead of the microphone.
 */
export function recorders(os: string, file?: string): Command[] {
  const source = file ?? "-d";
  const input = file ? ["-i", file] : MICROPHONE[os];
  return [
    { program: "sox", args: [source, ...SOX_RAW, "-"] },
    ...input
      ? [{ program: "ffmpeg", args: [...QUIET, ...input, ...FFMPEG_RAW, "-"] }]
      : [],
  ];
}

/**
 * Commands that play their input, the preferred one first.
 *
 * @param file A sound file instead of the loudspeaker.
 */
export function players(file?: string): Command[] {
  const target = file ?? "-d";
  const ffplay = [...QUIET, "-nodisp", "-autoexit", ..."-f s16le".split(" ")];
  return [
    { program: "sox", args: [...SOX_RAW, "-", target] },
    file
      ? {
        program: "ffmpeg",
        args: [...QUIET, "-y", ...FFMPEG_RAW, "-i", "-", file],
      }
      : {
        program: "ffplay",
        args: [...ffplay, "-sample_rate", "24000", "-i", "-"],
      },
  ];
}

/** Starts the first command whose program is installed; `null` if none is. */
export function start(
  commands: readonly Command[],
  pipes: Pick<Deno.CommandOptions, "stdin" | "stdout">,
): Deno.ChildProcess | null {
  for (const { program, args } of commands) {
    try {
      return new Deno.Command(program, {
        args: [...args],
        stdin: "null",
        stdout: "null",
        stderr: "null",
        ...pipes,
      }).spawn();
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) continue;
      throw error;
    }
  }
  return null;
}
