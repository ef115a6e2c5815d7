import { assertEquals } from "@std/assert";
import { Lifecycle } from "../../../src/socket/lifecycle.ts";
import {
  isInFlight,
  isWritten,
  REQUEST_MOVES,
  type RequestIncident,
  type RequestState,
} from "../../../src/realtime/session/request_state.ts";

const INCIDENTS: RequestIncident[] = [
  "sent",
  "written",
  "began",
  "ended",
  "overtaken",
  "failed",
  "cancel",
  "disconnected",
  "closed",
];

/** The state after each incident, in the order of INCIDENTS; `-` stays. */
const EXPECTED: Record<RequestState, string> = {
  queued: "sent - - - - - cancelled - done",
  sent: "- written begun - queued done sentCancelling queued -",
  written: "- - begun - queued done writtenCancelling done -",
  sentCancelling: "- writtenCancelling cancelled - cancelled done - done -",
  writtenCancelling: "- - cancelled - cancelled done - done -",
  begun: "- - - done - - - done -",
  done: "- - - - - - - - -",
  cancelled: "- - - - - - - - -",
};

for (const state of Object.keys(EXPECTED) as RequestState[]) {
  Deno.test(`REQUEST_MOVES: ${state} moves as specified on every incident`, () => {
    const found = INCIDENTS.map((incident) => {
      const request = new Lifecycle(REQUEST_MOVES, state);
      const moved = request.apply(incident);
      assertEquals(moved, request.phase !== state);
      return moved ? request.phase : "-";
    });
    assertEquals(found.join(" "), EXPECTED[state]);
  });
}

Deno.test("REQUEST_MOVES contains no other state, and no other incident", () => {
  assertEquals(
    Object.keys(REQUEST_MOVES).sort(),
    Object.keys(EXPECTED).sort(),
  );
  const incidents = Object.values(REQUEST_MOVES).flatMap((moves) =>
    Object.keys(moves)
  );
  assertEquals([...new Set(incidents)].sort(), INCIDENTS.toSorted());
});

Deno.test("REQUEST_MOVES: every state can be reached, and reaches its end", () => {
  const reach = (from: RequestState) => {
    const seen = new Set<RequestState>([from]);
    for (const state of seen) {
      for (const next of Object.values(REQUEST_MOVES[state])) seen.add(next);
    }
    return seen;
  };
  assertEquals(reach("queued").size, Object.keys(EXPECTED).length);
  for (const state of Object.keys(EXPECTED) as RequestState[]) {
    const ends = [...reach(state)].filter((one) =>
      one === "done" || one === "cancelled"
    );
    assertEquals(ends.length > 0, true, state);
  }
});

Deno.test("REQUEST_MOVES: a disconnect queues no request again that the server may have", () => {
  const states = Object.keys(EXPECTED) as RequestState[];
  assertEquals(states.filter(isWritten), ["written", "writtenCancelling"]);
  for (const state of states.filter(isWritten)) {
    assertEquals(REQUEST_MOVES[state].disconnected, "done");
  }
  assertEquals(states.filter(isInFlight), [
    "sent",
    "written",
    "sentCancelling",
    "writtenCancelling",
  ]);
});
