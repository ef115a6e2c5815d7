/** The disconnect matrix while tools are called, running and done. */
import { assertEquals } from "@std/assert";
import { tool } from "../../../src/tools/tool.ts";
import { userMessage } from "../../support/items.ts";
import { nthEvent } from "../../support/server_events.ts";
import {
  FAST_RECONNECT,
  type Fields,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";
import { disconnectMatrix, type Moment, type Scene } from "./matrix.ts";

/** A tool whose start can be awaited, and which returns when `end()` is called. */
function slow(name: string) {
  const running = Promise.withResolvers<void>();
  const end = Promise.withResolvers<string>();
  const run = () => {
    made.runs++;
    running.resolve();
    return end.promise;
  };
  const made = {
    tool: tool({ name, input: { type: "object" }, run }),
    running: running.promise,
    end: () => end.resolve(`${name} is done`),
    runs: 0,
  };
  return made;
}

/** Scripts a model that calls all tools, and responds with text once it has all outputs. */
async function ask({ session, fake }: Scene, names: string[]) {
  const toolCalls = names.map((name) => ({ name, arguments: { of: name } }));
  fake.once("Do it", { toolCalls });
  fake.on(
    ({ toolOutputs }) => toolOutputs.length === names.length,
    "All is done.",
  );
  await session.conversation.item.create(userMessage("Do it"));
  return session.response.create(TEXT_ONLY);
}

const outputs = ({ fake }: Scene) =>
  fake.realtime.sessions.at(-1)!.items
    .filter(({ type }) => type === "function_call_output")
    .map(({ output }) => output);

/** When the tool ends: before the connection is dropped, during the outage, or on the next one. */
type Order = "before" | "meanwhile" | "after";

type EventMatch = string | ((event: Fields) => boolean);

const isCallDone = ({ type, item }: Fields) =>
  `${type}`.endsWith("item.done") &&
  (item as Fields).type === "function_call";

/** Calls a tool, and pauses the server before an event if one is named. */
const call = (order: Order, type?: EventMatch) => (): Moment => {
  const work = slow("work");
  return {
    options: { tools: [work.tool] },
    meanwhile: () => order === "meanwhile" && work.end(),
    async reach(scene) {
      const { session, server } = scene;
      const calling = await ask(scene, ["work"]);
      if (order === "before") await calling.done;
      const held = type && server.pauseAt(type).reached;
      if (order === "before") work.end();
      await work.running;
      await (held || calling.done);
      const responses = session.response.all();
      return async ({ toolCalls }) => {
        assertEquals(toolCalls, []);
        work.end();
        if (order !== "before" || type === "conversation.item.added") {
          const { value: response } = await responses.next();
          assertEquals(await response!.text(), "All is done.");
        }
        assertEquals([work.runs, outputs(scene)], [1, ["work is done"]]);
      };
    },
  };
};

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "a call is half received": () => ({
    options: { tools: [slow("work").tool] },
    async reach(scene) {
      const type = "response.function_call_arguments.delta";
      const held = scene.server.pauseAt(nthEvent(type, 2)).reached;
      const calling = await ask(scene, ["work"]);
      await held;
      return ({ toolCalls, response }) => {
        assertEquals([toolCalls.length, response], [1, calling.id]);
      };
    },
  }),
  "a tool runs, and the response that calls it is not done": call(
    "after",
    "response.done",
  ),
  "a tool runs, and its call is not done": call("after", isCallDone),
  "a tool ends without a connection, and its call is not done": call(
    "meanwhile",
    isCallDone,
  ),
  "a tool runs": call("after"),
  "a tool ends without a connection": call("meanwhile"),
  "a tool and the response that called it end together": call(
    "meanwhile",
    "response.done",
  ),
  "the output of a tool is in flight": call(
    "before",
    "conversation.item.added",
  ),
  "the response to a tool's output is requested": call(
    "before",
    "response.created",
  ),
  "the response to a tool's output is arriving": call(
    "before",
    "response.output_text.delta",
  ),
  "a call waits for an output from the program": () => ({
    async reach(scene) {
      const { done } = await ask(scene, ["work"]);
      const { output } = await done;
      const [call] = output as { call_id?: string }[];
      return ({ toolCalls }) => assertEquals(toolCalls, [`${call.call_id}`]);
    },
  }),
  "one of two tools has ended": () => {
    const [left, right] = [slow("left"), slow("right")];
    return {
      options: { tools: [left.tool, right.tool] },
      async reach(scene) {
        const calling = await ask(scene, ["left", "right"]);
        await calling.done;
        const added = scene.session.once("conversation.item.added");
        left.end();
        await added;
        const responses = scene.session.response.all();
        return async ({ toolCalls }) => {
          assertEquals(toolCalls, []);
          right.end();
          const { value: response } = await responses.next();
          assertEquals(await response!.text(), "All is done.");
          assertEquals([left.runs, right.runs], [1, 1]);
          assertEquals(outputs(scene), ["left is done", "right is done"]);
        };
      },
    };
  },
};

disconnectMatrix(
  "tools: a session continues wherever and however its connection is dropped",
  MOMENTS,
);

Deno.test("with restore: 'config' a running tool is aborted when its call is lost", async () => {
  const aborted = Promise.withResolvers<void>();
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, restore: "config" },
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: (_, { signal }) =>
        new Promise(() =>
          signal.addEventListener("abort", () => aborted.resolve())
        ),
    })],
  });
  const { session, fake } = t;
  fake.once("weather?", {
    toolCalls: [{ name: "weather", arguments: {} }],
  });
  await session.conversation.item.create(userMessage("weather?"));
  const called = session.response.create(TEXT_ONLY);
  await called.done;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  const { lost } = await reconnected;
  await aborted.promise;
  assertEquals(lost.toolCalls.length, 1);
  assertEquals(await called.next, null);
  assertEquals(fake.realtime.sessions[1].items, []);
});

Deno.test("with restore: 'config' the output of a lost call is not sent", async () => {
  const found = Promise.withResolvers<string>();
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, restore: "config" },
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: () => found.promise,
    })],
  });
  const { session, fake } = t;
  fake.once("weather?", { toolCalls: [{ name: "weather", arguments: {} }] });
  await session.conversation.item.create(userMessage("weather?"));
  await session.response.create(TEXT_ONLY).done;
  session.once("reconnecting").then(() => found.resolve("sunny"));
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.toolCalls.length, 1);
  await session.finish();
  const { received } = fake.realtime.sessions[1];
  assertEquals(received.map(({ type }) => type), ["session.update"]);
});
