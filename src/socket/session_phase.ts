/**
 * The phases of a session over one connection after another.
 *
 * @module
 */
import { CLOSES, type Moves } from "./lifecycle.ts";

/** Phase of a session. */
export type SessionPhase =
  | "connecting"
  | "ready"
  | "reconnecting"
  | "closing"
  | "closed";

/** What changes the phase. */
export type SessionIncident =
  | "activated"
  | "disconnected"
  | "closeRequested"
  | "ended";

/** The state machine of a session. */
export const SESSION_MOVES: Moves<SessionPhase, SessionIncident> = {
  connecting: { activated: "ready", ...CLOSES },
  ready: { disconnected: "reconnecting", ...CLOSES },
  reconnecting: { activated: "ready", ...CLOSES },
  closing: { ended: "closed" },
  closed: {},
};
