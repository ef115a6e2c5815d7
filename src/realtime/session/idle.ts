/**
 * The moments at which a session may end, or change its connection, without cutting anything off.
 *
 * @module
 */
import type { SessionPhase } from "../../socket/supervisor.ts";
import type { Changes } from "../wire/changes.ts";
import type { History } from "../conversation/history.ts";
import type { ResponseScheduler } from "./response_scheduler.ts";
import type { Sender } from "./sender.ts";
import type { SessionState } from "./session_state.ts";
import type { Toolbox } from "./toolbox.ts";

/** The parts of a session in which something may be going on. */
export interface Parts {
  /** Answers. */
  readonly scheduler: ResponseScheduler;
  /** Commands and the microphone. */
  readonly sender: Sender;
  /** How the server takes turns. */
  readonly state: SessionState;
  /** Tools that run. */
  readonly toolbox: Toolbox;
  /** Words that are still to come. */
  readonly history: History;
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** The time in ms. */
  readonly now: () => number;
}

/** How long a server that detects turns has to hear that somebody spoke, in ms. */
const HEARING = 500;

/** How often what waits in the runtime's buffer is looked at, in ms: it tells nobody when it is gone. */
const POLL = 50;

/**
 * Resolves when all that was asked and said has been answered, or the session is over.
 *
 * @param parts The session.
 * @param changes Tells of changes.
 * @param signal Gives up.
 */
export async function untilQuiet(
  parts: Parts,
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  const { sender, now } = parts;
  let heard = false; // whoever has just spoken, and nobody who speaks from now on
  const silentMs = Math.max(0, now() - sender.spokeAt);
  const timer = setTimeout(
    () => heard = true,
    Math.max(0, HEARING - silentMs),
  );
  const poll = setInterval(() => changes.tell(), POLL);
  await changes.until(
    () => parts.supervisor.phase === "closed" || isQuiet(parts, heard),
    signal,
  );
  clearInterval(poll);
  clearTimeout(timer);
}

function isQuiet(parts: Parts, heard: boolean): boolean {
  const { scheduler: responder, sender, state: standing, toolbox } = parts;
  const { detects } = standing.turns;
  return responder.idle && toolbox.idle && sender.commands.size === 0 &&
    sender.bufferedAmount === 0 && !awaitsWords(parts) &&
    !(detects && (sender.microphone.speaking || !heard));
}

/**
 * Whether the connection can be changed now.
 *
 * @param parts The session.
 * @param patient Whether transcripts that are being written are worth waiting for.
 */
export function isIdle(parts: Parts, patient: boolean): boolean {
  const { commands, microphone } = parts.sender;
  return parts.scheduler.between && commands.size === 0 &&
    !microphone.speaking && microphone.beyondMs === 0 &&
    !(patient && awaitsWords(parts));
}

function awaitsWords({ state: standing, history }: Parts): boolean {
  return standing.transcribesInput && history.pending;
}
