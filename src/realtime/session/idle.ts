/**
 * When a session may end or change its connection without interrupting anything.
 *
 * @module
 */
import type { SessionPhase } from "../../socket/session_phase.ts";
import type { Changes } from "../wire/changes.ts";
import type { History } from "../conversation/history.ts";
import type { ResponseScheduler } from "./response_scheduler.ts";
import type { Sender } from "./sender.ts";
import type { SessionState } from "./session_state.ts";
import type { Toolbox } from "./toolbox.ts";

/** The parts of a session that may be busy. */
export interface Parts {
  /** Responses. */
  readonly scheduler: ResponseScheduler;
  /** Pending commands and the input audio buffer. */
  readonly sender: Sender;
  /** Configuration, with the turn detection. */
  readonly state: SessionState;
  /** Tools that run. */
  readonly toolbox: Toolbox;
  /** The conversation, with pending transcripts. */
  readonly history: History;
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** The time in ms. */
  readonly now: () => number;
}

/** How long after the last audio the server may take to report speech, in ms: its detection and a slow round trip. */
const SPEECH_REPORT_MS = 500;

/** How often `bufferedAmount` is read, in ms: a WebSocket has no event for an empty buffer. */
const POLL_MS = 50;

/**
 * Resolves when all commands, responses and speech are handled, or the session has ended.
 *
 * @param parts The session.
 * @param changes Resolves at each change.
 * @param signal Ends the wait.
 */
export async function untilQuiet(
  parts: Parts,
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  const { sender, now } = parts;
  let speechReported = false; // that of audio sent before this call
  const silentMs = Math.max(0, now() - sender.spokeAt);
  const timer = setTimeout(
    () => speechReported = true,
    Math.max(0, SPEECH_REPORT_MS - silentMs),
  );
  const poll = setInterval(() => changes.notify(), POLL_MS);
  await changes.until(
    () => parts.supervisor.phase === "closed" || isQuiet(parts, speechReported),
    signal,
  );
  clearInterval(poll);
  clearTimeout(timer);
}

function isQuiet(parts: Parts, speechReported: boolean): boolean {
  const { scheduler, sender, state, toolbox } = parts;
  const { detects } = state.turns;
  return scheduler.idle && toolbox.idle && sender.commands.size === 0 &&
    sender.bufferedAmount === 0 && !isTranscribing(parts) &&
    !(detects && (sender.microphone.speaking || !speechReported));
}

/**
 * Whether a handover to another connection interrupts nothing now.
 *
 * @param parts The session.
 * @param awaitsTranscripts Whether pending transcripts count as an interruption.
 */
export function isIdle(parts: Parts, awaitsTranscripts: boolean): boolean {
  const { commands, microphone } = parts.sender;
  return parts.scheduler.quiet && commands.size === 0 &&
    !microphone.speaking && microphone.beyondMs === 0 &&
    !(awaitsTranscripts && isTranscribing(parts));
}

function isTranscribing({ state, history }: Parts): boolean {
  return state.transcribesInput && history.pending;
}
