/** The helpers of the official client, as methods of ours. */
import { assertEquals, assertInstanceOf } from "@std/assert";
import {
  AgentResultArtifacts,
  AgentSessionStream,
  AgentTurnResult,
  AssistantStream,
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamingRunner,
  ResponseStream,
} from "../../src/helpers/mod.ts";
import { loadedAtStart, readGraph } from "../../tools/module_graph.ts";
import { testClient } from "../support/test_client.ts";

/** Every helper of `npm:openai@7.59.0`, by its accessor. */
const HELPERS = [
  "beta.agents.environments.files.prepare",
  "beta.agents.environments.files.upload",
  "beta.agents.sessions.artifacts.forResult",
  "beta.agents.sessions.stream",
  "beta.threads.createAndRunPoll",
  "beta.threads.createAndRunStream",
  "beta.threads.runs.createAndPoll",
  "beta.threads.runs.createAndStream",
  "beta.threads.runs.poll",
  "beta.threads.runs.stream",
  "beta.threads.runs.submitToolOutputsAndPoll",
  "beta.threads.runs.submitToolOutputsStream",
  "chat.completions.parse",
  "chat.completions.runTools",
  "chat.completions.stream",
  "files.waitForProcessing",
  "responses.parse",
  "responses.stream",
  "vectorStores.fileBatches.createAndPoll",
  "vectorStores.fileBatches.poll",
  "vectorStores.fileBatches.uploadAndPoll",
  "vectorStores.files.createAndPoll",
  "vectorStores.files.poll",
  "vectorStores.files.upload",
  "vectorStores.files.uploadAndPoll",
  "webhooks.unwrap",
  "webhooks.verifySignature",
];

const client = testClient(() => Promise.reject(new Error("nothing is sent")));

Deno.test("the client has every helper of the official one", () => {
  const missing = HELPERS.filter((accessor) => {
    const path = accessor.split(".");
    const method = path.reduce<unknown>(
      (owner, name) => (owner as Record<string, unknown>)[name],
      client,
    );
    return typeof method !== "function";
  });
  assertEquals([missing, HELPERS.length], [[], 27]);
});

Deno.test("streams and runs are instances of the classes of ./helpers", async () => {
  const chat = {
    model: "gpt-5",
    messages: [{ role: "user" as const, content: "Hi" }],
  };
  const runs = client.beta.threads.runs;
  const assistant = { assistant_id: "asst_1" };
  const made: [object, unknown][] = [
    [client.chat.completions.stream(chat), ChatCompletionStream],
    [
      client.chat.completions.runTools({ ...chat, tools: [] }),
      ChatCompletionRunner,
    ],
    [
      client.chat.completions.runTools({ ...chat, tools: [], stream: true }),
      ChatCompletionStreamingRunner,
    ],
    [client.responses.stream({ model: "gpt-5", input: "Hi" }), ResponseStream],
    [runs.stream("thread_1", assistant), AssistantStream],
    [runs.createAndStream("thread_1", assistant), AssistantStream],
    [client.beta.threads.createAndRunStream(assistant), AssistantStream],
    [
      runs.submitToolOutputsStream("run_1", {
        thread_id: "thread_1",
        tool_outputs: [],
      }),
      AssistantStream,
    ],
    [
      client.beta.agents.sessions.stream("sess_1", { input: "Hi" }),
      AgentSessionStream,
    ],
    [
      client.beta.agents.sessions.artifacts.forResult(
        new AgentTurnResult(
          { id: "turn_1", session_id: "sess_1" } as never,
          [],
        ),
      ),
      AgentResultArtifacts,
    ],
  ];
  for (const [value, Class] of made) {
    assertInstanceOf(value, Class as new () => object);
    await (value as { done?(): Promise<void> }).done?.().catch(() => {});
  }
});

Deno.test("mod.ts loads three files of helpers and resources, all of them JavaScript", async () => {
  const graph = await readGraph(["mod.ts"]);
  const loaded = [...loadedAtStart(graph, "mod.ts")].filter((path) =>
    /^src\/(helpers|resources|schema)\//.test(path)
  );
  assertEquals(loaded.sort(), [
    "src/helpers/deferred.js",
    "src/helpers/runners/runtime.js",
    "src/resources/runtime.js",
  ]);
});
