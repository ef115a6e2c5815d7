import { assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { abnormalClose } from "../../../src/socket/close.ts";
import { Lifecycle } from "../../../src/socket/lifecycle.ts";
import type { Socket } from "../../../src/socket/socket.ts";
import { PROBE } from "../../../src/realtime/wire/probe.ts";
import type {
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "../../../src/realtime/wire/types.ts";
import {
  ConnectionSetup,
  SETUP_MOVES,
  type SetupIncident,
  type SetupPhase,
  type SetupRestorer,
} from "../../../src/realtime/session/connection_setup.ts";

function setUp(phase: SetupPhase, restorer: SetupRestorer | null = null) {
  const sent: { type: string; event_id: string }[] = [];
  const errors: RealtimeErrorEvent[] = [];
  const socket = {
    send: (text: string) => sent.push(JSON.parse(text)) > 0,
  } as unknown as Socket;
  const setup = new ConnectionSetup(socket, {
    phase,
    onError: (event) => errors.push(event),
    restorer: restorer && (() => restorer),
  });
  return { setup, sent, errors, end: () => setup.closed(abnormalClose()) };
}

const event = (type: string, rest: object = {}) =>
  ({ type, event_id: "e", ...rest }) as unknown as RealtimeServerEvent;

const keeps = (setup: ConnectionSetup) => {
  const before = setup.kept().length;
  setup.take(event("input_audio_buffer.speech_started"));
  return setup.kept().length > before;
};

Deno.test("SETUP_MOVES leads every phase where its incident says", () => {
  const incidents: SetupIncident[] = ["synced", "outdated", "overdue"];
  const rows = (Object.keys(SETUP_MOVES) as SetupPhase[]).map((phase) => [
    phase,
    ...incidents.map((incident) => {
      const life = new Lifecycle(SETUP_MOVES, phase);
      life.apply(incident);
      return life.phase;
    }),
  ]);
  assertEquals(rows, [
    // phase, after synced, after outdated, after overdue
    ["catchingUp", "caughtUp", "catchingUp", "catchingUpLate"],
    ["catchingUpLate", "caughtUpLate", "catchingUpLate", "catchingUpLate"],
    ["caughtUp", "caughtUp", "catchingUp", "caughtUpLate"],
    ["caughtUpLate", "caughtUpLate", "catchingUpLate", "caughtUpLate"],
  ]);
});

Deno.test("ConnectionSetup keeps unsolicited events in the phases that have caught up, and only there", () => {
  const kept = (Object.keys(SETUP_MOVES) as SetupPhase[]).map((phase) => {
    const { setup } = setUp(phase);
    return [phase, keeps(setup), setup.awaitsTranscripts];
  });
  assertEquals(kept, [
    ["catchingUp", false, true],
    ["catchingUpLate", false, false],
    ["caughtUp", true, true],
    ["caughtUpLate", true, false],
  ]);
});

Deno.test("ConnectionSetup.canTakeOver() needs an idle moment, the current configuration and the whole conversation", async () => {
  let isDone = false;
  const { setup, sent } = setUp("catchingUp", {
    knows: (id) => id === "known",
    run: () => Promise.resolve(void (isDone = true)),
    settle: () => {},
    get isDone() {
      return isDone;
    },
  });
  const config = { type: "realtime" } as const;
  assertEquals(setup.canTakeOver(true, config), false);
  const synchronized = setup.synchronize(config);
  assertEquals(sent.map(({ type }) => type), ["session.update"]);
  setup.take(event("session.updated", { session: config }));
  await synchronized;
  assertEquals(setup.canTakeOver(false, config), false);
  assertEquals(setup.canTakeOver(true, { type: "realtime" }), false);
  assertEquals(keeps(setup), false);
  assertEquals(setup.canTakeOver(true, config), true);
  assertEquals(keeps(setup), true);
  setup.take(event("conversation.item.added", { item: { id: "known" } }));
  assertEquals(setup.kept().length, 1); // it only repeats what was sent
  isDone = false; // the conversation went on
  assertEquals(setup.canTakeOver(true, config), false);
  assertEquals(keeps(setup), false);
  assertEquals(setup.complete().map(({ type }) => type), ["session.updated"]);
});

Deno.test("ConnectionSetup.synchronize() sends each configuration once", async () => {
  const { setup, sent } = setUp("catchingUp");
  const config = { type: "realtime" } as const;
  const first = setup.synchronize(config);
  setup.take(event("session.updated", { session: config }));
  await first;
  await setup.synchronize(config);
  await setup.synchronize(null);
  assertEquals(sent.length, 1);
});

Deno.test("ConnectionSetup keeps the refusals of its own commands, and those of probes, from the program", async () => {
  const { setup, sent, errors } = setUp("catchingUp");
  const refusals = ["previous_item_id", "item"].map((param) => {
    const reply = setup.ask({ type: "conversation.item.delete", item_id: "a" });
    const { event_id } = sent.at(-1)!;
    setup.take(event("error", { error: { event_id, param, message: "no" } }));
    return reply;
  });
  setup.take(event("error", { error: { event_id: PROBE, message: "no" } }));
  for (const reply of refusals) await assertRejects(() => reply);
  assertEquals(errors, []);
  setup.take(event("error", { error: { message: "of another kind" } }));
  assertEquals(errors.length, 1);
});

Deno.test("ConnectionSetup ends its commands with the connection, and on a permanent error", async () => {
  const closing = setUp("catchingUp");
  const lost = closing.setup.created();
  closing.end();
  await assertRejects(() => lost, Error, "session.created");
  const failing = setUp("catchingUp");
  const failed = failing.setup.created();
  failing.setup.take(
    event("error", { error: { code: "insufficient_quota", message: "no" } }),
  );
  await assertRejects(() => failed, Error, "no");
});

Deno.test("ConnectionSetup sends the configuration to a server that does not greet, and says what it waits for", async () => {
  using time = new FakeTime();
  const { setup, sent } = setUp("caughtUp");
  const created = setup.created();
  setup.take(event("conversation.created"));
  await time.tickAsync(1_999);
  assertEquals(
    setup.detail,
    "waiting for session.created, the server sent conversation.created",
  );
  await time.tickAsync(1);
  await created;
  const ready = setup.synchronize(null);
  assertEquals(sent.map(({ type }) => type), ["session.update"]);
  assertEquals(
    setup.detail,
    "waiting for session.created or session.updated, the server sent conversation.created",
  );
  setup.take(event("session.updated", { session: { id: "s" } }));
  await ready;
  setup.take(event("session.created", { session: { id: "s" } })); // after all
  assertEquals(setup.complete().map(({ type }) => type), [
    "session.created",
    "session.updated",
  ]);
});
