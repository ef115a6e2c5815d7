// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Runners of both packages, and a server whose responses are scripted. */
import Official from "npm:openai@7.59.0";
import { BrowserToolset as OfficialBrowser } from "npm:openai@7.59.0/helpers/browser";
import { ComputerToolset as OfficialComputer } from "npm:openai@7.59.0/helpers/computer";
import * as officialDecisions from "npm:openai@7.59.0/helpers/decisions-tool-runner";
import * as official from "npm:openai@7.59.0/helpers/responses-tool-runner";
import { zodResponsesFunction as officialFunction } from "npm:openai@7.59.0/helpers/zod";
import "npm:zod@4.3.0"; // a peer of the official helpers
import OpenAI from "../../../mod.ts";
import { BrowserToolset } from "../../../src/helpers/browser/toolset.ts";
import { ComputerToolset } from "../../../src/helpers/runners/computer.ts";
import * as decisions from "../../../src/helpers/runners/decisions_runner.ts";
import * as ours from "../../../src/helpers/runners/responses_runner.ts";
import { zodResponsesFunction } from "../../../src/helpers/zod.ts";
import { ISOLATED } from "../../support/test_client.ts";

/** What a case gets of one package. */
export interface Package {
  readonly Client: any;
  readonly more: object;
  readonly Runner: any;
  readonly Browser: any;
  readonly Computer: any;
  readonly Decisions: any;
  readonly runnerFunction: any;
  readonly zodFunction: any;
}

export const OURS: Package = {
  Client: OpenAI,
  more: ISOLATED,
  Runner: ours.ResponsesToolRunner,
  Browser: BrowserToolset,
  Computer: ComputerToolset,
  Decisions: decisions.DecisionsToolRunner,
  runnerFunction: ours.runnerFunction,
  zodFunction: zodResponsesFunction,
};
export const OFFICIAL: Package = {
  Client: Official,
  more: {},
  Runner: official.ResponsesToolRunner,
  Browser: OfficialBrowser,
  Computer: OfficialComputer,
  Decisions: officialDecisions.DecisionsToolRunner,
  runnerFunction: official.runnerFunction,
  zodFunction: officialFunction,
};

export const text = (value: string, more: object = {}) => ({
  id: `msg_${value}`,
  type: "message",
  role: "assistant",
  status: "completed",
  content: [{
    type: "output_text",
    text: value,
    annotations: [],
    logprobs: [],
  }],
  ...more,
});
export const call = (name: string, args: string, id = `call_${name}`) => ({
  id: `fc_${id}`,
  type: "function_call",
  status: "completed",
  call_id: id,
  name,
  arguments: args,
});
export const approval = (id = "mcpr_1") => ({
  id,
  type: "mcp_approval_request",
  server_label: "wiki",
  name: "read",
  arguments: "{}",
});
export const click = (more: object = {}) => ({
  id: "cc_1",
  type: "computer_call",
  status: "completed",
  call_id: "call_computer",
  actions: [{ type: "click", button: "left", x: 1, y: 2 }, {
    type: "type",
    text: "hi",
  }],
  pending_safety_checks: [],
  ...more,
});
let count = 0;
export const response = (output: object[], more: object = {}) => ({
  id: `resp_${++count}`,
  object: "response",
  created_at: 1,
  model: "gpt-5",
  status: "completed",
  output,
  parallel_tool_calls: true,
  tools: [],
  usage: {
    input_tokens: 3,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 2,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 5,
  },
  ...more,
});

/** The events of a streamed response. */
function sse(body: any): string {
  const started = { ...body, status: "in_progress", output: [] };
  const events = [
    { type: "response.created", response: started },
    ...body.output.flatMap((item: any, output_index: number) => [
      { type: "response.output_item.added", output_index, item },
      { type: "response.output_item.done", output_index, item },
    ]),
    ...(body.cut
      ? []
      : body.broken
      ? [{ type: "error", code: "x", message: "Broken", param: null }]
      : [{ type: "response.completed", response: body }]),
  ];
  return events.map((event, sequence_number) =>
    `event: ${event.type}\ndata: ${
      JSON.stringify({ ...event, sequence_number })
    }\n\n`
  ).join("");
}

/** A client whose server sends responses in order, and the bodies that it got. */
export function scripted({ Client, more }: Package, responses: object[]) {
  const requests: any[] = [];
  const client = new Client({
    ...more,
    apiKey: "sk-test",
    baseURL: "https://api.test/v1",
    maxRetries: 0,
    fetch: async (_input: any, init: any) => {
      const body = JSON.parse(await new Response(init.body).text());
      const next = responses[requests.length];
      for (const { parameters } of body.tools ?? []) delete parameters?.$schema;
      requests.push(body);
      if (!next) {
        return Response.json({ error: { message: "gone" } }, { status: 400 });
      }
      return body.stream
        ? new Response(sse(next), {
          headers: { "content-type": "text/event-stream" },
        })
        : Response.json(next);
    },
  });
  return { client, requests };
}

export const fn = (name: string, execute: any, more: object = {}) => ({
  tool: {
    type: "function",
    name,
    strict: false,
    parameters: { type: "object", properties: {} },
  },
  execute,
  ...more,
});
export const echo = (_: Package, log: unknown[]) => ({
  functions: [
    fn("echo", (args: any) => {
      log.push(["echo", args]);
      return `echo ${args.n}`;
    }),
  ],
});
const ACTIONS = [
  "click",
  "double_click",
  "drag",
  "keypress",
  "move",
  "screenshot",
  "scroll",
  "type",
  "wait",
];
export const driver = (log: unknown[]) =>
  Object.fromEntries(ACTIONS.map((name) => [name, (...args: any[]) => {
    log.push([name, args.length > 1 ? args[0] : null]);
    if (name !== "screenshot") return;
    return { type: "computer_screenshot", image_url: "data:image/png,x" };
  }]));
