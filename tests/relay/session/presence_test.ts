/** Whether a relayed session has a client, move by move. */
import { assertEquals } from "@std/assert";
import {
  type Presence,
  PRESENCE_MOVES,
  type PresenceIncident,
} from "../../../src/relay/session/presence.ts";
import { Lifecycle } from "../../../src/socket/lifecycle.ts";

const INCIDENTS: PresenceIncident[] = [
  "attached",
  "lost",
  "heldLongEnough",
  "ended",
];

/** The state after each incident, in the order of INCIDENTS; `-` stays. */
const EXPECTED: Record<Presence, string> = {
  expected: "present - - ended",
  present: "- away - ended",
  away: "present - parked ended",
  parked: "present - - ended",
  ended: "- - - -",
};

for (const state of Object.keys(EXPECTED) as Presence[]) {
  Deno.test(`PRESENCE_MOVES: ${state} moves as specified on every incident`, () => {
    const found = INCIDENTS.map((incident) => {
      const presence = new Lifecycle(PRESENCE_MOVES, state);
      return presence.apply(incident) ? presence.phase : "-";
    });
    assertEquals(found.join(" "), EXPECTED[state]);
  });
}

Deno.test("PRESENCE_MOVES contains no other state, and no other incident", () => {
  assertEquals(
    Object.keys(PRESENCE_MOVES).sort(),
    Object.keys(EXPECTED).sort(),
  );
  const incidents = Object.values(PRESENCE_MOVES).flatMap((moves) =>
    Object.keys(moves)
  );
  assertEquals([...new Set(incidents)].sort(), INCIDENTS.toSorted());
});
