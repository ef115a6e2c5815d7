// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { z } from "npm:zod@4.3.0";
import { OpenAIError } from "../../../mod.ts";
import {
  runTools,
  tool,
  ToolError,
  type ToolRunEvent,
} from "../../../src/helpers/mod.ts";
import { zodResponseFormat, zodTextFormat } from "../../../src/helpers/zod.ts";
import { APIS, toolScript } from "../../support/tool_script.ts";
import { turns } from "../../support/event_loop.ts";

const anything = { type: "object" } as const;
const echo = tool({ name: "echo", input: anything, run: (args) => args });

for (const api of APIS) {
  for (const stream of [false, true]) {
    const name = `runTools() over ${api}${stream ? ", streamed" : ""}`;

    Deno.test(`${name}: runs the tools until the model calls none, and keeps every turn`, async () => {
      const script = toolScript(api, [
        {
          calls: [["echo", '{"a":1}'], ["echo", '{"a":2}']],
          usage: [10, 5, 4],
        },
        { text: "Done.", usage: [20, 3] },
      ]);
      const run = script.run([echo], {
        stream,
        prices: { input: 1, cached: 0.5, output: 10 },
      });
      const events: string[] = [];
      for await (const { type } of run) events.push(type);
      const result = await run.result();
      assertEquals(result.stopped, "done");
      assertEquals(result.text, "Done.");
      assertEquals(result.usage, { input: 30, cached: 4, output: 8 });
      assertEquals(
        result.cost!.toFixed(9),
        ((6 + 4 * 0.5 + 50 + 20 + 30) / 1e6).toFixed(9),
      );
      assertEquals(result.turns.length, 2);
      assertEquals(
        result.turns[0].calls.map(({ id, output, outcome }) => [
          id,
          output,
          outcome,
        ]),
        [["call_1_0", '{"a":1}', "result"], ["call_1_1", '{"a":2}', "result"]],
      );
      assertEquals(script.outputs(), {
        call_1_0: '{"a":1}',
        call_1_1: '{"a":2}',
      });
      assertEquals(script.sent.length, 2);
      const seen = events.filter((type) => type !== "tool.arguments");
      assertEquals(seen, [
        "turn",
        "tool.begin",
        "tool.begin",
        "tool.done",
        "tool.done",
        ...(api === "chat" || !stream ? ["text"] : []),
        "turn",
      ]);
      assertEquals(events.includes("tool.arguments"), stream);
    });
  }

  Deno.test(`runTools() over ${api}: a tool is one object in the request`, async () => {
    const script = toolScript(api, [{ text: "Hi" }]);
    await script.run([echo]).result();
    const own = { name: "echo", parameters: anything, strict: false };
    assertEquals(script.sent[0].tools, [
      api === "chat"
        ? { type: "function", function: own }
        : { type: "function", ...own },
    ]);
  });

  Deno.test(`runTools() over ${api}: the model gets errors about arguments and unknown tools, and ToolErrors, but no others`, async () => {
    const script = toolScript(api, [{
      calls: [
        ["typed", '{"n":"x"}'],
        ["typed", "{broken"],
        ["nowhere", "{}"],
        ["typed", '{"n":1}'],
        ["typed", '{"n":2}'],
      ],
    }, { text: "Sorry" }]);
    const typed = tool({
      name: "typed",
      input: z.object({ n: z.number() }),
      run: ({ n }) => {
        if (n === 1) throw new ToolError("1 is taken");
        throw new Error("password 1234");
      },
    });
    const run = script.run([typed]);
    const errors: unknown[] = [];
    run.on("tool.done", ({ error }) => errors.push(error));
    await run.result();
    const told = script.outputs();
    assert(told.call_1_0.includes("typed: n: Invalid input"));
    assert(told.call_1_1.includes("the arguments are not JSON"));
    assert(
      told.call_1_2.includes("Unknown tool nowhere; the tools are typed"),
    );
    assertEquals(told.call_1_3, '{"error":"1 is taken"}');
    assertEquals(told.call_1_4, '{"error":"typed failed"}');
    assertEquals(
      errors.filter((error) => error).map((error) => (error as Error).message),
      ["password 1234"],
    );
  });

  Deno.test(`runTools() over ${api}: calls run together and their outputs go back in order; sequential ones run alone`, async () => {
    const script = toolScript(api, [{
      calls: [["slow", "{}"], ["fast", "{}"], ["alone", "{}"], ["fast", "{}"]],
    }, { text: "Done" }]);
    const log: string[] = [];
    const logged = (name: string, turns: number, sequential = false) =>
      tool({
        name,
        input: anything,
        sequential,
        async run() {
          log.push(`+${name}`);
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          log.push(`-${name}`);
          return name;
        },
      });
    await script.run([
      logged("slow", 50),
      logged("fast", 1),
      logged("alone", 20, true),
    ]).result();
    assertEquals(log, [
      "+slow",
      "+fast",
      "-fast",
      "-slow",
      "+alone",
      "-alone",
      "+fast",
      "-fast",
    ]);
    assertEquals(Object.values(script.outputs()), [
      "slow",
      "fast",
      "alone",
      "fast",
    ]);
  });

  Deno.test(`runTools() over ${api}: what a generator yields is progress, what it returns is the result`, async () => {
    const script = toolScript(api, [{ calls: [["count", "{}"]] }, {
      text: "Done",
    }]);
    const count = tool({
      name: "count",
      input: anything,
      async *run() {
        yield await Promise.resolve("1 of 2");
        yield "2 of 2";
        return "both";
      },
    });
    const progress: unknown[] = [];
    const run = script.run([count]);
    run.on("tool.progress", ({ value }) => progress.push(value));
    await run.result();
    assertEquals(progress, ["1 of 2", "2 of 2"]);
    assertEquals(script.outputs(), { call_1_0: "both" });
  });

  Deno.test(`runTools() over ${api}: the final output is parsed by its format, also with tools`, async () => {
    const Person = z.object({ name: z.string(), age: z.number().optional() });
    const format = api === "chat"
      ? zodResponseFormat(Person, "person")
      : zodTextFormat(Person, "person");
    const script = toolScript(api, [{ calls: [["echo", "{}"]] }, {
      text: '{"name":"Ada","age":null}',
    }]);
    const { parsed } = await script.run([echo], { format }).result();
    assertEquals(parsed, { name: "Ada" });
    const wrong = toolScript(api, [{ text: '{"name":1,"age":null}' }]);
    const error = await assertRejects(
      () => wrong.run([echo], { format }).result(),
      OpenAIError,
      "The output does not match its schema: name",
    );
    assert(!error.message.includes("Ada"));
  });

  Deno.test(`runTools() over ${api}: a refusal and a cut-off response are reasons, not results`, async () => {
    const reasons = [];
    for (
      const turn of [
        { refusal: "No." },
        { text: "Half", finish: "length" },
        { text: "Half", finish: "content_filter" },
      ] as const
    ) {
      const { stopped, refusal } = await toolScript(api, [turn])
        .run([echo]).result();
      reasons.push([stopped, refusal]);
    }
    assertEquals(reasons, [["refusal", "No."], ["length", null], [
      "content_filter",
      null,
    ]]);
  });

  Deno.test(`runTools() over ${api}: a forced choice applies to the first turn only`, async () => {
    const script = toolScript(api, [{ calls: [["echo", "{}"]] }, {
      text: "ok",
    }]);
    await script.run([echo], { params: { tool_choice: "required" } }).result();
    assertEquals(
      script.sent.map(({ tool_choice }) => tool_choice),
      ["required", "auto"],
    );
  });
}

Deno.test("runTools() over responses continues by ID, and resends everything if nothing is stored", async () => {
  const turns = [{ calls: [["echo", "{}"]] as const }, { text: "ok" }];
  const stored = toolScript("responses", turns);
  await stored.run([echo]).result();
  const [, second] = stored.sent;
  assertEquals(second.previous_response_id, "resp_1");
  assertEquals(second.input.length, 1);
  const own = toolScript("responses", turns);
  await own.run([echo], { params: { store: false } }).result();
  const [, again] = own.sent;
  assertEquals(again.previous_response_id, undefined);
  assertEquals(
    again.input.map(({ role, type }: { role?: string; type?: string }) =>
      type ?? role
    ),
    ["user", "function_call", "function_call_output"],
  );
});

Deno.test("runTools() over chat returns the fields that compatible servers require", async () => {
  const script = toolScript("chat", [{ calls: [["echo", "{}"]] }, {
    text: "ok",
  }]);
  const run = script.run([echo]);
  await run.result();
  assertEquals(script.sent[1].messages[1], {
    role: "assistant",
    content: null,
    tool_calls: [{
      id: "call_1_0",
      type: "function",
      function: { name: "echo", arguments: "{}" },
    }],
  });
});

Deno.test("runTools() checks its options before anything is sent", () => {
  const script = toolScript("chat", [{ text: "ok" }]);
  const pay = tool({
    name: "pay",
    input: anything,
    approve: true,
    run: () => 1,
  });
  const check = (message: string, work: () => unknown, type = TypeError) =>
    assertThrows(work, type, message);
  check(
    "limits.turns must be a positive integer, got 0",
    () => script.run([echo], { limits: { turns: 0 } }),
    RangeError,
  );
  check(
    "limits.steps is unknown",
    () => script.run([echo], { limits: { steps: 1 } as never }),
  );
  check(
    'Unknown option "limit", did you mean "limits"?',
    () => script.run([echo], { limit: { turns: 1 } } as never),
  );
  const client = { responses: { create() {} } } as never;
  check(
    "api must be client.responses or client.chat.completions, got an object without create()",
    () => runTools(client, { model: "gpt-5", input: "hi", tools: [echo] }),
  );
  check(
    "prices must be given for limits.cost",
    () => script.run([echo], { limits: { cost: 1 } }),
  );
  check("secret must be given for tools[0] (pay)", () => script.run([pay]));
  check(
    "secret must be a string of at least 16 characters",
    () => script.run([pay], { secret: "short" }),
    RangeError,
  );
  check("tools[1].name must be unique", () => script.run([echo, echo]));
  check(
    "tools[0] must be made by tool()",
    () => script.run([{ type: "function", name: "f" } as never]),
  );
  check(
    "n must be 1 in a run of tools, got 2",
    () => script.run([echo], { params: { n: 2 } }),
    RangeError,
  );
  assertEquals(script.sent.length, 0);
});

Deno.test("runTools(): a reader that pauses also pauses the run", async () => {
  const script = toolScript("chat", [{ calls: [["echo", "{}"]] }]);
  const run = script.run([echo], { limits: { turns: 100 } });
  const events = run[Symbol.asyncIterator]();
  await events.next();
  await turns(100); // a run that does not pause sends a request in a few
  assert(script.sent.length < 15, `${script.sent.length} requests`);
  await events.return!();
  await assertRejects(() => run.done(), OpenAIError, "aborted");
});

Deno.test("ToolRunEvent has a type for each event", () => {
  const types: Record<ToolRunEvent["type"], true> = {
    "text": true,
    "tool.arguments": true,
    "turn": true,
    "tool.begin": true,
    "tool.progress": true,
    "tool.done": true,
  };
  assertEquals(Object.keys(types).length, 6);
});
