/** The moves of a call in a run of tools, one by one. */
import { assertEquals } from "@std/assert";
import {
  CALL_MOVES,
  reduce,
  type ToolRunIncident,
} from "../../../src/helpers/tool_run/reduce.ts";
import type {
  ToolCallStatus,
  ToolRunState,
} from "../../../src/helpers/tool_run/state.ts";

const STATUSES: ToolCallStatus[] = ["new", "pending", "ready", "begun", "done"];

/** The status after each move, in the order of STATUSES without `new`; `-` stays. */
const EXPECTED: Record<ToolCallStatus, string> = {
  new: "pending ready - done",
  pending: "- ready - done",
  ready: "- - begun done",
  begun: "- - - done",
  done: "- - - -",
};

function stateWith(status: ToolCallStatus): ToolRunState {
  const call = {
    id: "call_1",
    name: "pay",
    arguments: "{}",
    key: "key_1",
    status,
    output: null,
    outcome: null,
  };
  return {
    version: 1,
    id: "run_1",
    api: "responses",
    params: {},
    items: [],
    previous: null,
    limits: {},
    lastTurn: true,
    turns: [{
      response: {},
      text: "",
      refusal: null,
      usage: null,
      cost: null,
      calls: [call, { ...call, id: "call_2", key: "key_2" }],
      answered: false,
    }],
    ms: 0,
    bound: null,
    stopped: null,
  };
}

function incidentTo(to: ToolCallStatus): ToolRunIncident {
  const type = "call";
  const key = "key_1";
  if (to === "done") {
    return { type, key, to, output: "paid", outcome: "result" };
  }
  return { type, key, to: to as "pending" | "ready" | "begun" };
}

for (const status of STATUSES) {
  Deno.test(`reduce() moves a call that is ${status} as CALL_MOVES says, and no other call`, () => {
    const found = STATUSES.slice(1).map((to) => {
      const before = stateWith(status);
      const [call, other] = reduce(before, incidentTo(to)).turns[0].calls;
      assertEquals(other, before.turns[0].calls[1]);
      assertEquals(before, stateWith(status));
      return call.status === status ? "-" : call.status;
    });
    assertEquals(found.join(" "), EXPECTED[status]);
  });
}

Deno.test("reduce() keeps the output of a call that is done", () => {
  const done = reduce(stateWith("begun"), incidentTo("done"));
  assertEquals(
    reduce(done, {
      type: "call",
      key: "key_1",
      to: "done",
      output: "late",
      outcome: "unknown",
    }).turns[0].calls[0].output,
    "paid",
  );
});

Deno.test("CALL_MOVES contains no other status", () => {
  assertEquals(Object.keys(CALL_MOVES), STATUSES);
});
