/**
 * Why there is no sound, in one sentence that says what to do.
 *
 * @module
 */

/** A reason why the microphone cannot be used. */
export type SoundProblem =
  | "insecure"
  | "denied"
  | "missing"
  | "busy"
  | "interrupted"
  | "unknown";

/** A sentence for each problem. Typing works in every case. */
export const SOUND_ADVICE: Readonly<Record<SoundProblem, string>> = {
  insecure:
    "The microphone needs a secure page: open it over https, or on localhost.",
  denied:
    "The microphone is blocked: allow it in the site settings of the browser, then press Start talking again.",
  missing:
    "No microphone was found: connect one, then press Start talking again.",
  busy:
    "Another program is using the microphone: close it, then press Start talking again.",
  interrupted: "The sound was paused by the device: press Continue.",
  unknown: "The microphone did not start: press Start talking again.",
};

const BY_NAME: Readonly<Record<string, SoundProblem>> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
};

/**
 * The problem behind an error of `getUserMedia()`.
 *
 * @param error What was thrown.
 * @param secure Whether the page is a secure context.
 */
export function soundProblem(error: unknown, secure: boolean): SoundProblem {
  if (!secure) return "insecure";
  const name = error instanceof Error ? error.name : "";
  return BY_NAME[name] ?? "unknown";
}
