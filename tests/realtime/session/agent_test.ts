import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { tool } from "../../../src/tools/tool.ts";
import {
  FAST_RECONNECT,
  type Fields,
  openSession,
} from "../../support/session.ts";

const TEXT = { output_modalities: ["text" as const] };
const named = (name: string, run: () => unknown = () => `${name} ran`) =>
  tool({ name, input: { type: "object" }, run });

/** Instructions and names of the tools that a server has. */
const knownBy = ({ session }: { session: Fields }) => [
  session.instructions,
  ((session.tools ?? []) as Fields[]).map(({ name }) => name),
];

Deno.test("session.become() replaces instructions, tools and configuration together", async () => {
  await using t = await openSession({ tools: [named("a")], session: TEXT });
  const { fake, session } = t;
  await session.become({ instructions: "You are B.", tools: [named("b")] });
  assertEquals(knownBy(fake.realtime.sessions[0]), ["You are B.", ["b"]]);

  const outputs: unknown[] = [];
  session.on("conversation.item.added", ({ item }) => {
    if (item.type === "function_call_output") outputs.push(item.output);
  });
  fake.once("Go", {
    toolCalls: [{ name: "b", arguments: {} }, { name: "a", arguments: {} }],
  });
  await session.say("Go").done;
  await session.say("And now?").done;
  assertEquals(outputs, ["b ran"]); // the session no longer has the tool a

  await session.become({ instructions: "You are C." }); // the rest stays
  assertEquals(knownBy(fake.realtime.sessions[0]), ["You are C.", ["b"]]);
});

Deno.test("session.become() throws synchronously if a property of the agent is misspelled", async () => {
  await using t = await openSession({ tools: [], session: TEXT });
  const { session } = t;
  const wrong = (value: unknown) => value as never;
  for (
    const [call, message] of [
      [
        () => session.become(wrong({ instruction: "You are B." })),
        'Unknown option "agent.instruction", did you mean "instructions"?',
      ],
      [() => session.become(wrong(null)), "agent must be an object, got null"],
    ] as const
  ) assertThrows(() => void call(), TypeError, message);
  await session.become({ name: "b", instructions: "You are B." });
  assertEquals(knownBy(t.fake.realtime.sessions[0]), ["You are B.", []]);
});

Deno.test("session.become(): a refused agent changes nothing", async () => {
  await using t = await openSession({
    tools: [named("a")],
    session: { ...TEXT, instructions: "You are A." },
  });
  await assertRejects(() =>
    t.session.become({
      instructions: "You are B.",
      tools: [named("b")],
      session: { output_modalities: ["smell"] as never },
    })
  );
  assertEquals(knownBy(t.fake.realtime.sessions[0]), ["You are A.", ["a"]]);
  t.fake.once("Go", { toolCalls: [{ name: "a", arguments: {} }] });
  const turn = t.session.say("Go");
  assert((await Array.fromAsync(turn)).length === 2, "the tool ran");
});

Deno.test("session.become() survives a loss and a rotation", async () => {
  await using t = await openSession({ tools: [named("a")], session: TEXT });
  const { fake, session } = t;
  await session.become({ instructions: "You are B.", tools: [named("b")] });
  const back = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await back;
  assertEquals(knownBy(fake.realtime.sessions[1]), ["You are B.", ["b"]]);
  assert(await session.rotate());
  assertEquals(knownBy(fake.realtime.sessions[2]), ["You are B.", ["b"]]);
});

Deno.test("session.become() is sent again if the connection drops before it is acknowledged", async () => {
  await using t = await openSession({ session: TEXT });
  const { fake, session } = t;
  const [first] = fake.realtime.sessions;
  const pause = first.pauseAt("session.updated");
  const handover = session.become({ instructions: "You are B." });
  await pause.reached;
  const back = session.once("reconnected");
  first.cut("reset");
  await Promise.all([handover, back]);
  assertEquals(knownBy(fake.realtime.sessions[1])[0], "You are B.");
  assertEquals((await back).lost.unknown, []); // it is not lost
  await session.close();
  await assertRejects(() => session.become({}), Error, "closed");
});

Deno.test("session.become() from within a tool: the response that follows is the next agent's", async () => {
  const transfer = named("transfer", async () => {
    await session.become({ instructions: "You are B.", tools: [named("b")] });
    return "transferred";
  });
  await using t = await openSession({ tools: [transfer], session: TEXT });
  const { fake, session } = t;
  fake
    .on("B please", { toolCalls: [{ name: "transfer", arguments: {} }] })
    .on(
      ({ toolOutputs, instructions }) =>
        toolOutputs.includes("transferred") && instructions === "You are B.",
      "B here.",
    );
  assertEquals(await session.say("B please").text(), "B here.");
});

Deno.test("session.become() with another voice moves to a fresh connection once the session has spoken", async () => {
  await using t = await openSession({
    session: {
      audio: { input: { turn_detection: null }, output: { voice: "marin" } },
    },
  });
  const { fake, session } = t;
  await session.say("Hello").done; // spoken
  const rotated = session.once("rotated");
  await session.become({ instructions: "You are B.", voice: "cedar" });
  assertEquals((await rotated).reason, "voice");
  const { audio, instructions } = fake.realtime.sessions[1].session;
  assertEquals(
    [(audio as { output: Fields }).output.voice, instructions],
    ["cedar", "You are B."],
  );
  assertEquals(fake.realtime.sessions[1].items.length, 2);
});

Deno.test("session.become() with another voice changes nothing if no fresh connection can be opened", async () => {
  await using t = await openSession({
    tools: [named("a")],
    session: {
      instructions: "You are A.",
      audio: { input: { turn_detection: null }, output: { voice: "marin" } },
    },
    reconnect: { ...FAST_RECONNECT, attempts: 3 },
  });
  const { fake, session } = t;
  await session.say("Hello").done; // spoken
  fake.fault({ status: 503 }, { on: "/realtime" });
  await assertRejects(
    () =>
      session.become({
        instructions: "You are B.",
        tools: [named("b")],
        voice: "cedar",
      }),
    Error,
    "voice",
  );
  const back = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await back;
  const { audio } = fake.realtime.sessions[1].session;
  assertEquals(
    [
      ...knownBy(fake.realtime.sessions[1]),
      (audio as { output: Fields }).output.voice,
    ],
    ["You are A.", ["a"], "marin"],
  );
});

Deno.test("session.become() before the program listens: the first session.updated is that of the agent", async () => {
  await using t = await openSession({ session: TEXT });
  const { session } = t;
  const become = session.become({ instructions: "You are B." });
  const updated = session.once("session.updated");
  await become;
  const { session: config } = await updated;
  assertEquals("instructions" in config && config.instructions, "You are B.");
});
