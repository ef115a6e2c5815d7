// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `ResponsesToolRunner` of both packages, with the same scripted server: same requests, turns, errors and reports. */
import { assertEquals } from "@std/assert";
import { BrowserToolset } from "npm:openai@7.59.0/helpers/browser";
import { z } from "npm:zod@4.3.0";
import { turns } from "../../support/event_loop.ts";
import {
  approval,
  call,
  click,
  driver,
  echo,
  fn,
  OFFICIAL,
  OURS,
  type Package,
  response,
  scripted,
  text,
} from "./packages.ts";

/** One case: what is registered, and how it is run. */
interface Case {
  responses: object[];
  /** Registered tools. `log` gets what the tools do. */
  tools?: (of: Package, log: unknown[]) => object;
  params?: object;
  options?: (log: unknown[]) => object;
  /** What the program does with each turn. */
  onTurn?: (turn: any) => void;
}

const computer = ({ Computer }: Package, log: unknown[]) => ({
  computer: new Computer(driver(log)),
});

const STOPS: AbortController[] = [];

const CASES: Record<string, Case> = {
  "no call": { responses: [response([text("hello")])] },
  "a call and its output": {
    tools: echo,
    responses: [
      response([
        { id: "rs_1", type: "reasoning", summary: [] },
        call("echo", '{"n":1}'),
      ]),
      response([text("done")]),
    ],
  },
  "calls run one after the other, in their order": {
    tools: (_, log) => ({
      functions: ["a", "b"].map((name) =>
        fn(name, async () => {
          log.push(`${name} begins`);
          await null;
          log.push(`${name} ends`);
          return [{ type: "input_text", text: name }];
        })
      ),
    }),
    responses: [
      response([call("b", "{}"), call("a", "{}"), call("b", "{}", "again")]),
      response([text("done")]),
    ],
  },
  "messages between": {
    tools: echo,
    params: {
      input: [
        { role: "user", content: "one" },
        { role: "assistant", content: "two" },
        { role: "user", content: "three" },
      ],
      instructions: "Be brief",
      include: ["message.output_text.logprobs"],
    },
    responses: [
      response([
        text("I look", { phase: "commentary" }),
        call("echo", '{"n":1}'),
      ]),
      response([text("done", { phase: "final_answer" })]),
    ],
  },
  "an unknown function": {
    tools: echo,
    responses: [response([call("other", "{}")])],
  },
  "arguments that are not JSON": {
    tools: echo,
    responses: [response([call("echo", '{"n":1}', "good"), call("echo", "{")])],
  },
  "arguments that are not an object": {
    tools: echo,
    responses: [response([call("echo", "[1]")])],
  },
  "a function that throws": {
    tools: (_, log) => ({
      functions: [
        ...echo(_, log).functions,
        fn("fails", () => {
          throw new Error("secret");
        }),
      ],
    }),
    responses: [response([call("echo", '{"n":1}'), call("fails", "{}")])],
  },
  "a function that returns an object": {
    tools: () => ({ functions: [fn("object", () => ({ a: 1 }))] }),
    responses: [response([call("object", "{}")])],
  },
  "the limit of steps": {
    tools: echo,
    options: () => ({ maxSteps: 2 }),
    responses: [
      response([call("echo", '{"n":1}', "c1")]),
      response([call("echo", '{"n":2}', "c2")]),
      response([text("never")]),
    ],
  },
  "an incomplete response": {
    tools: echo,
    responses: [response([call("echo", '{"n":1}')], { status: "incomplete" })],
  },
  "a message that is cut": {
    responses: [response([text("hel", { status: "incomplete" })])],
  },
  "a response without output": { responses: [response([])] },
  "commentary alone": {
    responses: [response([text("I look", { phase: "commentary" })])],
  },
  "a call ID twice in a response": {
    tools: echo,
    responses: [
      response([call("echo", '{"n":1}', "c"), {
        ...call("echo", '{"n":2}', "c"),
        id: "fc_other",
      }]),
    ],
  },
  "a call ID of an earlier response": {
    tools: echo,
    responses: [
      response([call("echo", '{"n":1}', "c")]),
      response([{ ...call("echo", '{"n":2}', "c"), id: "fc_other" }]),
    ],
  },
  "an item that is not supported": {
    responses: [
      response([{ id: "sh_1", type: "local_shell_call", status: "completed" }]),
    ],
  },
  "a refused request": { tools: echo, responses: [] },
  "a request that is refused after a call": {
    tools: echo,
    responses: [response([call("echo", '{"n":1}')])],
  },
  "a tool of the server": {
    tools: echo,
    params: { tools: [{ type: "web_search" }] },
    responses: [
      response([
        {
          id: "ws_1",
          type: "web_search_call",
          status: "completed",
          action: { type: "search", query: "q", queries: ["q"] },
        },
        call("echo", '{"n":1}'),
      ]),
      response([text("done")]),
    ],
  },
  "a tool of the server that failed": {
    params: { tools: [{ type: "web_search" }] },
    responses: [
      response([{
        id: "ws_1",
        type: "web_search_call",
        status: "failed",
        action: { type: "search", query: "q" },
      }]),
    ],
  },
  "a function that tool_choice leaves out": {
    tools: (of, log) => ({
      functions: [...echo(of, log).functions, fn("other", () => "x")],
    }),
    params: {
      tool_choice: {
        type: "allowed_tools",
        mode: "auto",
        tools: [{ type: "function", name: "other" }],
      },
    },
    responses: [response([call("echo", '{"n":1}')])],
  },
  "an approval of an MCP server": {
    params: {
      tools: [{ type: "mcp", server_label: "wiki", server_url: "https://w" }],
    },
    options: (log) => ({
      approveMcp: (request: any) => {
        log.push(request);
        return request.id === "mcpr_1";
      },
    }),
    responses: [
      response([approval(), approval("mcpr_2")]),
      response([text("done")]),
    ],
  },
  "an approval without a decision": {
    params: {
      tools: [{ type: "mcp", server_label: "wiki", server_url: "https://w" }],
    },
    responses: [response([approval()])],
  },
  "an approval in the past": {
    params: {
      tools: [{ type: "mcp", server_label: "wiki", server_url: "https://w" }],
      input: [
        { role: "user", content: "Read" },
        approval(),
        {
          type: "mcp_approval_response",
          approval_request_id: "mcpr_1",
          approve: true,
        },
      ],
    },
    options: () => ({ approveMcp: () => false }),
    responses: [response([text("done")])],
  },
  "a computer": {
    tools: computer,
    options: (log) => ({
      computerOptions: {
        beforeAction: (action: any) => {
          log.push(["may", action.type]);
          return true;
        },
      },
    }),
    responses: [response([click()]), response([text("done")])],
  },
  "a computer whose safety checks are approved": {
    tools: computer,
    options: () => ({ computerOptions: { approveSafetyChecks: () => true } }),
    responses: [
      response([
        click({
          pending_safety_checks: [{ id: "sc_1", code: "c", message: "m" }],
        }),
      ]),
      response([text("done")]),
    ],
  },
  "a computer whose safety checks are not approved": {
    tools: computer,
    responses: [
      response([
        click({
          pending_safety_checks: [{ id: "sc_1", code: "c", message: "m" }],
        }),
      ]),
    ],
  },
  "a computer that is not registered": { responses: [response([click()])] },
  "a browser, that of the official SDK": {
    tools: (_, log) => ({
      browser: new BrowserToolset({
        get_page_text: ({ tab_id }: any) => {
          log.push(["read", tab_id]);
          return "A page";
        },
      } as any, { members: ["get_page_text"], confirm: () => true } as any),
    }),
    responses: [
      response([
        call("browser_get_page_text", '{"tab_id":null}'),
        call("browser_get_page_text", '{"wrong":1}', "c2"),
      ]),
      response([text("done")]),
    ],
  },
  "a browser that fails": {
    tools: ({ Browser }, log) => {
      const browser = new Browser({
        state: () => ({
          tabs: [{
            id: "1",
            title: "A",
            url: "https://a.example/x",
            active: true,
          }],
        }),
        get_page_text: ({ tab_id }: any) => {
          log.push(["read", tab_id]);
          return "A page";
        },
        find: () => Promise.reject(new Error("secret")),
      });
      const tools = browser.tools();
      // Descriptions are worded differently.
      browser.tools = () =>
        tools.map(({ description: _, ...tool }: any) => tool);
      return { browser };
    },
    responses: [
      response([call("browser_get_page_text", '{"tab_id":null}')]),
      response([call("browser_find", '{"tab_id":"1","query":"x"}')]),
      response([text("done")]),
    ],
  },
  "outputs that the program supplies, and a text": {
    tools: (_, log) => ({
      functions: [
        fn("ask", () => log.push("asked"), { allowOutputOverride: true }),
        ...echo(_, log).functions,
      ],
    }),
    onTurn: (turn) => {
      if (turn.step > 1) return;
      const output = (value: string) => ({
        type: "function_call_output",
        call_id: "call_ask",
        output: value,
      });
      turn.supplyOutputs([output("first")]);
      turn.supplyOutputs([output("second")]);
      turn.appendUserText("And be quick");
    },
    responses: [
      response([call("echo", '{"n":1}'), call("ask", "{}")]),
      response([text("done")]),
    ],
  },
  "outputs for a function that does not allow it": {
    tools: echo,
    onTurn: (turn) =>
      turn.supplyOutputs([{
        type: "function_call_output",
        call_id: "call_echo",
        output: "x",
      }]),
    responses: [response([call("echo", '{"n":1}')])],
  },
  "a text after the last turn": {
    onTurn: (turn) => turn.appendUserText("more"),
    responses: [response([text("done")])],
  },
  "a stream": {
    tools: echo,
    options: (log) => ({
      stream: true,
      onEvent: (event: any) => void log.push(event.type),
    }),
    responses: [
      response([call("echo", '{"n":1}')]),
      response([text("done")]),
    ],
  },
  "a refusal": {
    responses: [
      response([text("", { content: [{ type: "refusal", refusal: "No" }] })]),
    ],
  },
  "a stream that reports an error": {
    tools: echo,
    options: () => ({ stream: true }),
    responses: [response([call("echo", '{"n":1}')], { broken: true })],
  },
  "a listener that throws": {
    tools: echo,
    options: () => ({
      stream: true,
      onEvent: () => Promise.reject(new Error("mine")),
    }),
    responses: [response([call("echo", '{"n":1}')])],
  },
  "an abort in a function": {
    tools: (_, log) => {
      const stop = new AbortController();
      log.push(stop.signal.aborted);
      STOPS.push(stop);
      return {
        functions: [fn("stop", () => {
          stop.abort(new Error("enough"));
          return "stopped";
        })],
      };
    },
    options: () => ({ signal: STOPS.pop()!.signal }),
    responses: [response([call("stop", "{}")]), response([text("never")])],
  },
  "an abort before the run": {
    tools: echo,
    options: () => ({ signal: AbortSignal.abort() }),
    responses: [response([call("echo", '{"n":1}')])],
  },
  "calls that begin while the response is streamed": {
    tools: echo,
    options: (log) => ({
      stream: true,
      eager: true,
      onEvent: (event: any) => void log.push(event.type),
    }),
    responses: [
      response([call("echo", '{"n":1}', "c1"), call("echo", '{"n":2}', "c2")]),
      response([text("done")]),
    ],
  },
  "independent calls that begin early, two at a time": {
    tools: (_, log) => ({
      functions: [
        fn("slow", async ({ n }: any) => {
          log.push(`${n} begins`);
          await turns();
          log.push(`${n} ends`);
          return `${n}`;
        }, { independent: true }),
      ],
    }),
    options: () => ({ stream: true, eager: true }),
    responses: [
      response([1, 2, 3].map((n) => call("slow", `{"n":${n}}`, `c${n}`))),
      response([text("done")]),
    ],
  },
  "a call that is not independent waits for those before it": {
    tools: (_, log) => ({
      functions: [
        fn("slow", async () => {
          await turns();
          log.push("slow ends");
          return "slow";
        }, { independent: true }),
        fn("next", () => {
          log.push("next begins");
          return "next";
        }),
      ],
    }),
    options: () => ({ stream: true, eager: true, maxConcurrentCalls: 3 }),
    responses: [
      response([call("slow", "{}"), call("next", "{}")]),
      response([text("done")]),
    ],
  },
  "one of two independent calls fails": {
    tools: () => ({
      functions: [
        fn("fails", () => Promise.reject(new Error("x")), {
          independent: true,
        }),
        fn("works", () => "fine", { independent: true }),
      ],
    }),
    options: () => ({ stream: true, eager: true }),
    responses: [response([call("fails", "{}"), call("works", "{}")])],
  },
  "early calls by name; the first that waits holds the rest": {
    tools: (of, log) => ({
      functions: [
        ...echo(of, log).functions,
        fn("late", () => log.push("late") && "late"),
      ],
      earlyExecution: { functions: ["echo"] },
    }),
    options: (log) => ({
      stream: true,
      eager: true,
      onEvent: (event: any) => void log.push(event.type),
    }),
    responses: [
      response([
        call("echo", '{"n":1}', "c1"),
        call("late", "{}"),
        call("echo", '{"n":2}', "c2"),
      ]),
      response([text("done")]),
    ],
  },
  "early calls that the program defers": {
    tools: echo,
    options: (log) => ({
      stream: true,
      eager: true,
      beforeEarlyCall: ({ call_id }: any) => {
        log.push(["early?", call_id]);
        return call_id === "c1" ? "execute" : "defer";
      },
    }),
    responses: [
      response([call("echo", '{"n":1}', "c1"), call("echo", '{"n":2}', "c2")]),
      response([text("done")]),
    ],
  },
  "the limit of steps with early calls": {
    tools: echo,
    options: () => ({ stream: true, eager: true, maxSteps: 1 }),
    responses: [response([call("echo", '{"n":1}')])],
  },
  "a function with a schema": {
    tools: ({ runnerFunction, zodFunction }, log) => ({
      functions: [runnerFunction(zodFunction({
        name: "add",
        parameters: z.object({ a: z.number() }),
        function: ({ a }: any) => {
          log.push(a);
          return `${a + 1}`;
        },
      }))],
    }),
    responses: [
      response([call("add", '{"a":1}')]),
      response([text("done")]),
    ],
  },
  "arguments that do not match the schema: nothing has run": {
    tools: ({ runnerFunction, zodFunction }, log) => ({
      functions: [runnerFunction(zodFunction({
        name: "add",
        parameters: z.object({ a: z.number() }),
        function: ({ a }: any) => {
          log.push(a);
          return `${a + 1}`;
        },
      }))],
    }),
    responses: [
      response([
        call("add", '{"a":1}', "good"),
        call("add", '{"a":"x"}', "bad"),
      ]),
    ],
  },
  "a budget of the context that is kept": {
    tools: echo,
    options: () => ({
      contextBudget: { maxInputBytes: 9_999, maxInputImages: 0 },
    }),
    responses: [response([call("echo", '{"n":1}')]), response([text("done")])],
  },
  "a budget of the context that is exceeded": {
    tools: echo,
    options: () => ({
      contextBudget: { maxInputBytes: 100, maxInputImages: 0 },
    }),
    responses: [response([call("echo", '{"n":1}')]), response([text("done")])],
  },
  "a context that the program shortens": {
    tools: echo,
    options: (log) => ({
      contextBudget: {
        maxInputBytes: 400,
        maxInputImages: 1,
        compact: (snapshot: any) => {
          log.push(snapshot);
          return { dropCallIds: snapshot.eligibleCallIds, summary: "one call" };
        },
      },
    }),
    responses: [
      response([call("echo", `{"n":"${"x".repeat(400)}"}`)]),
      response([text("done")]),
    ],
  },
  "screenshots beyond the budget": {
    tools: computer,
    options: (log) => ({
      contextBudget: {
        maxInputBytes: 99_999,
        maxInputImages: 1,
        compact: ({ eligibleCallIds, inputImages }: any) => {
          log.push([eligibleCallIds, inputImages]);
          return { dropCallIds: eligibleCallIds };
        },
      },
    }),
    responses: [
      response([click()]),
      response([click({ id: "cc_2", call_id: "call_2" })]),
      response([text("done")]),
    ],
  },
  "steps that are not a number": {
    options: () => ({ maxSteps: 0 }),
    responses: [],
  },
  "eager without a stream": {
    options: () => ({ eager: true }),
    responses: [],
  },
  "a forced tool of the program": {
    tools: echo,
    params: { tool_choice: "required" },
    responses: [],
  },
  "a stored conversation": {
    params: { previous_response_id: "resp_1" },
    responses: [],
  },
  "a function that is not registered": {
    params: { tools: [{ type: "function", name: "other" }] },
    responses: [],
  },
};

/** What a program sees of a run. */
async function observe(
  of: Package,
  { responses, tools, params, options, onTurn }: Case,
) {
  const log: unknown[] = [];
  const { client, requests } = scripted(of, responses);
  const runner = new of.Runner(tools?.(of, log) ?? {});
  const stages: unknown[] = [];
  const turns: unknown[] = [];
  let outcome: unknown;
  try {
    const turnsOf = runner.iterate(client, {
      model: "gpt-5",
      input: "Hi",
      ...params,
    }, {
      onDiagnostic: ({ duration_ms: _, ...stage }: any) => stages.push(stage),
      ...options?.(log),
    });
    for await (const turn of turnsOf) {
      const { response, ...rest } = turn;
      turns.push([response.id, rest]);
      onTurn?.(turn);
    }
    outcome = "over";
  } catch (error: any) {
    const { attemptedCallIds, completedCallIds } = error;
    outcome = [
      // Ours says which one in parentheses, and TypeErrors have other texts.
      error.name === "TypeError"
        ? "TypeError"
        : error.message.replace(/ \(\w+\)$/, ""),
      attemptedCallIds,
      completedCallIds,
    ];
  }
  return JSON.parse(
    JSON.stringify({
      outcome,
      turns,
      requests,
      log,
      stages,
      closed: runner.close(),
    }),
  );
}

for (const [name, one] of Object.entries(CASES)) {
  Deno.test(`ResponsesToolRunner does what the official one does: ${name}`, async () => {
    assertEquals(await observe(OURS, one), await observe(OFFICIAL, one));
  });
}

Deno.test("ResponsesToolRunner: a stream that is cut fails the run, which says what began; the official one takes it for a response", async () => {
  for (const eager of [false, true]) {
    const log: unknown[] = [];
    const { client } = scripted(OURS, [
      response([call("echo", '{"n":1}')], { cut: true }),
    ]);
    const error = await new OURS.Runner(echo(OURS, log))
      .run(client, { model: "gpt-5", input: "Hi" }, { stream: true, eager })
      .catch((error: unknown) => error);
    assertEquals(
      [
        error.failure.name,
        error.attemptedCallIds,
        error.completedCallIds,
        log.length,
      ],
      eager
        ? ["TruncatedStreamError", ["call_echo"], ["call_echo"], 1]
        : ["TruncatedStreamError", [], [], 0],
    );
  }
});
