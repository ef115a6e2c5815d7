// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Names of values that the official package exports and this one does not: all of them are known. */
import { assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import "npm:zod@4.3.0";
import OpenAI from "../../mod.ts";
import deno from "../../deno.json" with { type: "json" };
import { ISOLATED } from "../support/test_client.ts";

/** Modules of helpers, by their path in `openai`. Those of `openai/internal` are not public. */
const MODULES = [
  "helpers/audio",
  "helpers/beta/agents/filesystem",
  "helpers/beta/agents/standard-schema",
  "helpers/beta/agents/zod",
  "helpers/browser",
  "helpers/computer",
  "helpers/decisions-tool-runner",
  "helpers/live",
  "helpers/responses-tool-runner",
  "helpers/standard-schema",
  "helpers/zod",
  "index",
  "lib/AbstractChatCompletionRunner",
  "lib/AssistantStream",
  "lib/ChatCompletionRunner",
  "lib/ChatCompletionStream",
  "lib/ChatCompletionStreamingRunner",
  "lib/EventStream",
  "lib/ResponsesParser",
  "lib/RunnableFunction",
  "lib/Util",
  "lib/agents/agent-session-stream",
  "lib/beta/agents/agent-turn-result",
  "lib/beta/agents/agent-turn-result-error",
  "lib/beta/agents/function-tool",
  "lib/beta/agents/output-format",
  "lib/beta/agents/result-artifacts",
  "lib/chatCompletionUtils",
  "lib/jsonschema",
  "lib/live/transcript-grouper",
  "lib/live/webrtc",
  "lib/parser",
  "lib/realtime/webrtc",
  "lib/responses/EventTypes",
  "lib/responses/ResponseAccumulator",
  "lib/responses/ResponseInputItems",
  "lib/responses/ResponseStream",
  "lib/responses/responses-websocket-accumulator",
  "lib/responses/responses-websocket-lane",
  "lib/responses/responses-websocket-session",
  "lib/transform",
  "live/webrtc",
  "realtime/internal-base",
  "realtime/webrtc",
];

/** What is missing here, by module. docs/differences.md says so. */
const MISSING: Record<string, readonly string[]> = {
  "lib/ResponsesParser": ["resolveResponseParseOptions"],
  "lib/transform": [
    "normalizeObjectAllOfForExclusivity",
    "rewriteLocalRefsIntoMovedOneOfBranches",
  ],
};

Deno.test("helpers: every value that the official package exports is exported here, but for a known list", async () => {
  const missing: Record<string, readonly string[]> = {};
  for (const path of MODULES) {
    const official = await import(`npm:openai@7.59.0/${path}`);
    const own = (deno.exports as Record<string, string>)[`./${path}`];
    const ours = own ? await import(`../../${own}`) : {};
    const names = Object.keys(official)
      .filter((name) => name !== "default" && !(name in ours));
    if (names.length > 0) missing[path] = names.sort();
  }
  assertEquals(missing, MISSING);
});

Deno.test("resources: every method of the official client is one of this client", () => {
  const missing: string[] = [];
  const seen = new Set<object>();
  const compare = (official: any, ours: any, path: string) => {
    if (seen.has(official)) return;
    seen.add(official);
    const prototype = Object.getPrototypeOf(official);
    const names = [prototype, Object.getPrototypeOf(prototype)]
      .flatMap((one) => Object.getOwnPropertyNames(one ?? {}));
    for (const name of names) {
      if (!(name in ours)) missing.push(`${path}.${name}`);
    }
    for (const [name, value] of Object.entries<any>(official)) {
      if (value?._client && name !== "_client") {
        compare(value, ours[name], `${path}.${name}`);
      }
    }
  };
  const official: any = new Official({ apiKey: "sk-test" });
  const ours: any = new OpenAI({ ...ISOLATED, apiKey: "sk-test" });
  for (const [name, value] of Object.entries<any>(official)) {
    if (value?._client) compare(value, ours[name], `client.${name}`);
  }
  assertEquals([missing, seen.size > 100], [[], true]);
});
