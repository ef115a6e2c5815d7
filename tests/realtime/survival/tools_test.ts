/** The kill matrix, where tools are called, run and answered. */
import { assertEquals } from "@std/assert";
import { tool } from "../../../src/tools/tool.ts";
import { userMessage } from "../../support/items.ts";
import { nthEvent } from "../../support/server_events.ts";
import { TEXT_ONLY } from "../../support/session.ts";
import { killMatrix, type Moment, type Scene } from "./matrix.ts";

/** A tool that tells when it runs, and ends when it is let go. */
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

/** Scripts a model that calls both, and is content when both are done. */
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

/** When the tool ends: before the connection does, while there is none, or on the next one. */
type Order = "before" | "meanwhile" | "after";

/** Calls a tool, and stops the server before an event, if there is one. */
const call = (order: Order, type?: string) => (): Moment => {
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
      const answers = session.response.all();
      return async ({ toolCalls }) => {
        assertEquals(toolCalls, []);
        work.end();
        if (order !== "before" || type === "conversation.item.added") {
          const { value: answer } = await answers.next();
          assertEquals(await answer!.text(), "All is done.");
        }
        assertEquals([work.runs, outputs(scene)], [1, ["work is done"]]);
      };
    },
  };
};

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "a call is half told": () => ({
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
  "a tool runs, and the answer that calls it goes on": call(
    "after",
    "response.done",
  ),
  "a tool runs": call("after"),
  "a tool ends and nobody is connected": call("meanwhile"),
  "a tool and the answer that called it end at once": call(
    "meanwhile",
    "response.done",
  ),
  "the output of a tool is on its way": call(
    "before",
    "conversation.item.added",
  ),
  "the answer to a tool's output is asked for": call(
    "before",
    "response.created",
  ),
  "the answer to a tool's output is given": call(
    "before",
    "response.output_text.delta",
  ),
  "the program owes a tool's output": () => ({
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
        const answers = scene.session.response.all();
        return async ({ toolCalls }) => {
          assertEquals(toolCalls, []);
          right.end();
          const { value: answer } = await answers.next();
          assertEquals(await answer!.text(), "All is done.");
          assertEquals([left.runs, right.runs], [1, 1]);
          assertEquals(outputs(scene), ["left is done", "right is done"]);
        };
      },
    };
  },
};

killMatrix(
  "tools: a session goes on wherever and however its connection ends",
  MOMENTS,
);
