import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { AnonymousRefusals } from "../../../src/realtime/wire/anonymous_refusals.ts";
import type { InFlight } from "../../../src/realtime/wire/pending_commands.ts";
import type { RealtimeErrorEvent } from "../../../src/realtime/wire/types.ts";

const refusal = (
  message: string,
  fields: Partial<RealtimeErrorEvent["error"]> = {},
): RealtimeErrorEvent => ({
  type: "error",
  event_id: "",
  error: { type: "invalid_request_error", message, ...fields },
});

const A: InFlight = ["a", "conversation.item.create"];
const B: InFlight = ["b", "conversation.item.create"];
const C: InFlight = ["c", "session.update"];
const D: InFlight = ["d", "response.create"];

/** Commands in flight, and which of them were refused with what. */
function table(...commands: InFlight[]) {
  let inFlight = commands;
  const refused: string[] = [];
  const refusals = new AnonymousRefusals(() => inFlight, ({ error }) => {
    answer(`${error.event_id}`, false);
    refused.push(`${error.event_id}: ${error.message}`);
  });
  function answer(id: string, settles = true) {
    inFlight = inFlight.filter((one) => one[0] !== id);
    if (settles) refusals.settle();
  }
  return { refusals, refused, answer };
}

Deno.test("AnonymousRefusals: the error of the only command in flight names it", () => {
  const { refusals, refused } = table(A);
  const event = refusal("no");
  assertEquals(refusals.take(event), ["a"]);
  assertEquals(event.error.event_id, "a");
  assertEquals(refused, []); // the caller handles it like any other
});

Deno.test("AnonymousRefusals: code and param tell commands of different types apart", () => {
  const cases: [Partial<RealtimeErrorEvent["error"]>, string][] = [
    [{ param: "session.audio" }, "c"],
    [{ param: "response.tools" }, "d"],
    [{ code: "conversation_already_has_active_response" }, "d"],
    [{ code: "response_create_whatever" }, "d"],
  ];
  for (const [fields, id] of cases) {
    const event = refusal("no", fields);
    table(A, B, C, D).refusals.take(event);
    assertEquals(event.error.event_id, id);
  }
});

Deno.test("AnonymousRefusals: a code that fits only a command no longer in flight refuses no other command", () => {
  const event = refusal("late", { code: "response_cancel_not_active" });
  assertEquals(table(A).refusals.take(event), []);
  assertEquals(event.error.event_id, undefined);
});

Deno.test("AnonymousRefusals: of several, the one that remains when the others are acknowledged is refused", () => {
  const { refusals, refused, answer } = table(A, B, C);
  refusals.take(refusal("no"));
  assertEquals(refused, []);
  answer("a");
  assertEquals(refused, []);
  answer("c");
  assertEquals(refused, ["b: no"]);
  refusals.clear();
});

Deno.test("AnonymousRefusals: as many refusals as commands refuse each of them, in order", () => {
  const { refusals, refused } = table(A, B, C);
  for (const nth of [1, 2, 3]) refusals.take(refusal(`no ${nth}`));
  assertEquals(refused, ["a: no 1", "b: no 2", "c: no 3"]);
});

Deno.test("AnonymousRefusals: a refusal whose possible commands were all accepted refuses no command", () => {
  const { refusals, refused, answer } = table(A, B);
  refusals.take(refusal("overloaded", { param: "item" }));
  refusals.take(refusal("overloaded"));
  refusals.take(refusal("overloaded"));
  assertEquals(refused.length, 2);
  answer("b");
  assertEquals(refused.length, 2);
});

Deno.test("AnonymousRefusals: no command waits forever", () => {
  using time = new FakeTime();
  const { refusals, refused, answer } = table(A, B, C);
  refusals.take(refusal("no"));
  answer("a");
  time.tick(9_999);
  assertEquals(refused, []);
  time.tick(1);
  const suffix = "(the server did not say which of 3 commands it refused)";
  assertEquals(refused, [`b: no ${suffix}`, `c: no ${suffix}`]);
});

Deno.test("AnonymousRefusals: errors with an ID, and those of this side, are left alone", () => {
  const { refusals } = table(A, B);
  assertEquals(refusals.take(refusal("x", { event_id: "other" })), []);
  assertEquals(refusals.take(refusal("x", { type: "client_error" })), []);
});
