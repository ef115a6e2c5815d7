/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals } from "@std/assert";
import { tool } from "../../../src/tools/tool.ts";
import type { ResponseHandle } from "../../../src/realtime/session/response_handle.ts";
import { userMessage } from "../../support/items.ts";
import {
  type OpenSession,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";

const WEATHER = { name: "weather", input: { type: "object" } } as const;

/** An answer that calls the tool, and one after it. */
async function ask(t: OpenSession): Promise<ResponseHandle> {
  t.fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  await t.session.conversation.item.create(userMessage("weather?"));
  return t.session.response.create(TEXT_ONLY);
}

Deno.test("a hand-made tool that throws still sends an output", async () => {
  await using t = await openSession({
    tools: [{
      ...tool({ name: "weather", input: { type: "object" }, run: () => "" }),
      call: () => {
        throw new Error("secret");
      },
    }],
  });
  const { fake, session } = t;
  fake.once("weather?", { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(userMessage("weather?"));
  const outputs = session.events("conversation.item.added");
  session.response.create(TEXT_ONLY);
  for await (const { item } of outputs) {
    if (item.type !== "function_call_output") continue;
    assertEquals(item.output, '{"error":"weather failed"}');
    break;
  }
});

Deno.test("an error that a tool throws is the cause of a tool_failed event", async () => {
  const thrown = new TypeError("x is undefined");
  await using t = await openSession({
    tools: [tool({
      ...WEATHER,
      run: () => {
        throw thrown;
      },
    })],
  });
  const failed = t.session.once("error");
  await ask(t);
  const { error, cause } = await failed;
  assertEquals([error.code, error.message, cause], [
    "tool_failed",
    "Tool weather failed",
    thrown,
  ]);
});

Deno.test("response.next resolves with the response that follows a tool call", async () => {
  await using t = await openSession({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
  });
  const first = await ask(t);
  const second = await first.next;
  assertEquals(await first.text(), "");
  assert((await second!.text()).length > 0);
  assertEquals(await second!.next, null);
});

Deno.test("response.next resolves with null when no response follows: cancelled, interrupted, ended, left to the program", async () => {
  await using t = await openSession({
    tools: [tool({ ...WEATHER, run: () => new Promise(() => {}) })],
    reconnect: false,
  });
  const { session } = t;
  const waits = session.response.create(TEXT_ONLY);
  const withdrawn = session.response.create(TEXT_ONLY);
  withdrawn.cancel();
  assertEquals(await withdrawn.next, null);
  await waits.done;
  const called = await ask(t);
  await called.done; // and the tool never returns
  t.fake.realtime.sessions[0].cut("reset");
  assertEquals([await waits.next, await called.next], [null, null]);

  await using lazy = await openSession({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
    respondToTools: "never",
  });
  assertEquals(await (await ask(lazy)).next, null);
});

Deno.test("maxToolRounds ends a series of tool calls", async () => {
  await using t = await openSession({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
    maxToolRounds: 3,
  });
  const { session, fake } = t;
  fake.on(/./, { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(userMessage("weather?"));
  const choices: unknown[] = [];
  let answer: ResponseHandle | null = session.response.create(TEXT_ONLY);
  for (let n = 0; answer && n < 4; n++) answer = await answer.next;
  for (const { type, response } of fake.realtime.sessions[0].received) {
    if (type !== "response.create") continue;
    choices.push((response as { tool_choice?: unknown }).tool_choice);
  }
  assertEquals(choices.slice(0, 4), [undefined, undefined, undefined, "none"]);
});

Deno.test("tools passed to update() or to one response are sent in the API's form, and run", async () => {
  const ran: string[] = [];
  const [weather, time] = ["weather", "time"].map((name) =>
    tool({ name, input: { type: "object" }, run: () => ran.push(name) })
  );
  await using t = await openSession();
  const { session, fake } = t;
  await session.update({ tools: [weather] });
  assertEquals(fake.realtime.sessions[0].session.tools, [{
    type: "function",
    name: "weather",
    parameters: { type: "object" },
  }]);
  const first = await ask(t);
  await (await first.next)!.done;
  fake.once("time?", { toolCalls: [{ name: "time", arguments: {} }] });
  await session.conversation.item.create(userMessage("time?"));
  const second = session.response.create({ ...TEXT_ONLY, tools: [time] });
  await (await second.next)!.done;
  assertEquals(ran, ["weather", "time"]);
});

Deno.test("an interruption while a tool runs prevents the response to its output", async () => {
  const aborted = Promise.withResolvers<unknown>();
  await using t = await openSession({
    tools: [tool({
      ...WEATHER,
      run: (_, { signal }) =>
        new Promise(() => {
          signal.addEventListener(
            "abort",
            () => aborted.resolve(signal.reason),
          );
        }),
      abortOnInterrupt: true,
    })],
  });
  const { session, fake } = t;
  const called = await ask(t);
  await called.done;
  const told = session.once("conversation.item.added");
  await session.interrupt();
  assertEquals(
    `${await aborted.promise}`,
    "ToolError: weather was interrupted",
  );
  const { item } = await told;
  assertEquals(
    item.type === "function_call_output" && item.output,
    '{"error":"weather was interrupted"}',
  );
  assertEquals(await called.next, null);
  assertEquals((await session.finish()).code, 1000);
  const asked = fake.realtime.sessions[0].received.filter(({ type }) =>
    type === "response.create"
  );
  assertEquals(asked.length, 1);
});

Deno.test("out-of-band responses do not reset the count of tool rounds", async () => {
  await using t = await openSession({
    tools: [tool({ ...WEATHER, run: () => "sunny" })],
    maxToolRounds: 3,
  });
  const { session, fake } = t;
  fake.on(/./, { toolCalls: [{ name: "weather", arguments: {} }] })
    .on("aside", "by the way");
  await session.conversation.item.create(userMessage("weather?"));
  let answer: ResponseHandle | null = session.response.create(TEXT_ONLY);
  for (let n = 0; answer && n < 4; n++) {
    await session.response.create({
      ...TEXT_ONLY,
      conversation: "none",
      input: [userMessage("aside")],
    }).done;
    answer = await answer.next;
  }
  const choices = fake.realtime.sessions[0].received
    .filter(({ response }) =>
      response &&
      (response as { conversation?: string }).conversation !== "none"
    )
    .map(({ response }) => (response as { tool_choice?: unknown }).tool_choice);
  assertEquals(choices.slice(0, 4), [undefined, undefined, undefined, "none"]);
});

Deno.test("the output of a tool that was called out of band is not added to the conversation", async () => {
  let runs = 0;
  await using t = await openSession({
    tools: [tool({ ...WEATHER, run: () => `${++runs}` })],
  });
  const { session, fake } = t;
  fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  const aside = session.response.create({
    ...TEXT_ONLY,
    conversation: "none",
    input: [userMessage("weather?")],
  });
  const { output } = await aside.done;
  assertEquals(output?.map(({ type }) => type), ["function_call"]);
  assertEquals(await aside.next, null);
  assertEquals((await session.finish()).code, 1000);
  assertEquals([runs, fake.realtime.sessions[0].items], [0, []]);
});

Deno.test("a tool may have an infinite timeout, and one that returns a function outputs null", async () => {
  const context = { toolCallId: "c", signal: new AbortController().signal };
  const slow = tool({ ...WEATHER, run: () => "sunny", timeout: Infinity });
  assertEquals(await slow.call("{}", context), "sunny");
  const odd = tool({ ...WEATHER, run: () => () => {} });
  assertEquals(await odd.call("{}", context), "null");
});
