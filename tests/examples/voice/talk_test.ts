import { assertEquals } from "@std/assert";
import type { Message } from "../../../examples/voice/client/connection.ts";
import { Talk } from "../../../examples/voice/client/talk.ts";

function talk(...messages: Record<string, unknown>[]): Talk {
  const made = new Talk();
  made.connected({ name: "open" });
  for (const message of messages) made.apply(message as unknown as Message);
  return made;
}

const created = { type: "response.created", response: { id: "resp_1" } };
const done = {
  type: "response.done",
  response: { id: "resp_1", status: "completed" },
};
const stopped = { type: "input_audio_buffer.speech_stopped" };
const lost = {
  response: null,
  items: [],
  toolCalls: [],
  audioMs: 0,
  unsent: [],
  unknown: [],
};

Deno.test("Talk.state follows a turn from listening to speaking and back", () => {
  const made = talk(stopped);
  assertEquals(made.state, "thinking");
  made.apply(created as unknown as Message);
  made.played(true, 1);
  made.apply(done as unknown as Message);
  assertEquals(made.state, "speaking");
  made.played(false, 2);
  assertEquals(made.state, "listening");
});

Deno.test("Talk.state is reconnecting while the page or the relay reconnects", () => {
  const made = talk(created, { type: "duplex.reconnecting", attempt: 1 });
  assertEquals(made.state, "reconnecting");
  made.apply({ type: "duplex.restored", lost });
  assertEquals(made.state, "listening");
  made.connected({ name: "waiting", delay: 100 });
  assertEquals(made.words, "Reconnecting");
});

Deno.test("Talk.words says why a talk ended", () => {
  const made = talk();
  made.connected({ name: "ended", message: "The budget is used up" });
  assertEquals(made.words, "Ended: The budget is used up");
});

Deno.test("Talk.apply() says what a reconnect lost", () => {
  const sentence = (fields: Record<string, unknown>) =>
    talk().apply(
      { type: "duplex.restored", lost: { ...lost, ...fields } } as Message,
    );
  assertEquals(sentence({}), "The connection was restored; nothing was lost.");
  assertEquals(
    sentence({ response: "resp_1", items: ["item_1"], audioMs: 1_500 }),
    "The connection was restored. Lost: the reply, 1 earlier turn, 1.5 s of your speech.",
  );
});

Deno.test("Talk.figures.latencyMs runs from the end of the speech to the first sound", () => {
  const made = talk();
  made.spoke(1);
  made.spoke(2);
  made.played(true, 2.75);
  assertEquals(made.figures.latencyMs, 750);
  made.played(false, 4);
  made.played(true, 5);
  assertEquals(made.figures.latencyMs, 750);
});

Deno.test("Talk.figures are those of the relay", () => {
  const made = talk(
    { type: "duplex.usage", cost: 0.5, tokens: 120, duration: 1_000 },
    { type: "duplex.limit", kind: "duration", left: 30_000 },
  );
  const { tokens, cost, limit } = made.figures;
  assertEquals([tokens, cost, limit?.kind, limit?.left], [
    120,
    0.5,
    "duration",
    30_000,
  ]);
});

Deno.test("Talk.apply() passes on errors, and what was dropped", () => {
  const made = talk();
  const of = (message: Record<string, unknown>) =>
    made.apply(message as unknown as Message);
  assertEquals(of({ type: "error", error: { message: "No." } }), "No.");
  assertEquals(
    of({ type: "duplex.dropped", side: "client", ms: 400 }),
    "0.4 s of your speech did not get through.",
  );
});
