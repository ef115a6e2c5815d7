/**
 * Whether a session has a client, as a table.
 *
 * @module
 */
import type { Moves } from "../../socket/lifecycle.ts";

/**
 * - `expected`: prepared, no client has come yet,
 * - `present`: a client is connected,
 * - `away`: the client's connection is lost, the one to the API is open,
 * - `parked`: both are gone, the conversation is kept,
 * - `ended`: over, or gone to another process.
 */
export type Presence = "expected" | "present" | "away" | "parked" | "ended";

/** What happens to the client of a session. */
export type PresenceIncident = "attached" | "lost" | "heldLongEnough" | "ended";

/** All moves; a pair that is not listed changes nothing. */
export const PRESENCE_MOVES: Moves<Presence, PresenceIncident> = {
  expected: { attached: "present", ended: "ended" },
  present: { lost: "away", ended: "ended" },
  away: { attached: "present", heldLongEnough: "parked", ended: "ended" },
  parked: { attached: "present", ended: "ended" },
  ended: {},
};
