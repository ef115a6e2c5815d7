/**
 * The moments at which a session may end, or change its connection, without cutting anything off.
 *
 * @module
 */
import type { History } from "./history.ts";
import type { Responder } from "./responder.ts";
import type { Sender } from "./sender.ts";
import type { Standing } from "./standing.ts";
import type { Toolbox } from "./toolbox.ts";

/** The parts of a session in which something may be going on. */
export interface Parts {
  /** Answers. */
  readonly responder: Responder;
  /** Commands and the microphone. */
  readonly sender: Sender;
  /** How the server takes turns. */
  readonly standing: Standing;
  /** Tools that run. */
  readonly toolbox: Toolbox;
  /** Words that are still to come. */
  readonly history: History;
}

/** How long a server that detects turns has to hear that somebody spoke, in ms. */
const HEARING = 500;

/**
 * Whether all that was asked and said has been answered.
 *
 * @param parts The session.
 * @param now The time, in ms.
 */
export function isQuiet(parts: Parts, now: number): boolean {
  const { responder, sender, standing, toolbox } = parts;
  const { detects } = standing.turns;
  return responder.idle && toolbox.idle && sender.commands.size === 0 &&
    sender.bufferedAmount === 0 && !awaitsWords(parts) &&
    !(detects &&
      (sender.microphone.speaking || now - sender.spokeAt < HEARING));
}

/**
 * Whether the connection can be changed now.
 *
 * @param parts The session.
 * @param patient Whether transcripts that are being written are worth waiting for.
 */
export function isBetween(parts: Parts, patient: boolean): boolean {
  const { commands, microphone } = parts.sender;
  return parts.responder.between && commands.size === 0 &&
    !microphone.speaking && microphone.beyondMs === 0 &&
    !(patient && awaitsWords(parts));
}

function awaitsWords({ standing, history }: Parts): boolean {
  return standing.writesDown && history.pending;
}
