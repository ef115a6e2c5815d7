import { assert, assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { APIUserAbortError, OpenAIError } from "../../../mod.ts";
import { tool, type ToolRunLimits } from "../../../src/helpers/mod.ts";
import {
  APIS,
  type ScriptedTurn,
  toolScript,
} from "../../support/tool_script.ts";

const anything = { type: "object" } as const;
const realTimeout = setTimeout;

/** Lets time pass; hashes take turns of the event loop that fake time does not have. */
async function elapse(time: FakeTime, ms: number): Promise<void> {
  await time.tickAsync(0);
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => realTimeout(resolve, 0));
  }
  await time.tickAsync(ms);
}

const echo = tool({ name: "echo", input: anything, run: (args) => args });

/** Calls the tool for ever, with other arguments each time, until it is not offered any more. */
function runaway(same = false): ScriptedTurn[] {
  return Array.from({ length: 30 }, (_, at) => ({
    calls: [["echo", same ? "{}" : `{"n":${at}}`]] as const,
    usage: [10, 10] as const,
  }));
}

const LIMITS: [ToolRunLimits, turns: number][] = [
  [{ turns: 3 }, 3],
  [{ toolCalls: 4 }, 4],
  [{ tokens: 90 }, 5],
  [{ cost: 0.0001 }, 5],
  [{ sameCall: 2 }, 3],
];

for (const api of APIS) {
  for (const [limits, turns] of LIMITS) {
    const [name] = Object.keys(limits) as (keyof ToolRunLimits)[];

    Deno.test(`runTools() over ${api}: limits.${name} ends with a response without tools, and reports it`, async () => {
      const script = toolScript(api, [
        ...runaway(name === "sameCall").slice(0, turns),
        { text: "As far as I got.", usage: [10, 10] },
      ]);
      const { stopped, text, turns: all } = await script.run([echo], {
        limits: { turns: 30, ...limits },
        prices: { input: 1, output: 1 },
      }).result();
      assertEquals([stopped, text], [name, "As far as I got."]);
      assertEquals(all.length, turns + 1);
      assertEquals(script.sent.length, turns + 1);
      const last = script.sent.at(-1)!;
      assertEquals(last.tool_choice, "none");
      const { role, content } = (last.messages ?? last.input).at(-1);
      assertEquals(role, api === "chat" ? "system" : "developer");
      assert(content.includes(`The limit of ${name} was reached`));
      for (const { tool_choice } of script.sent.slice(0, -1)) {
        assertEquals(tool_choice, undefined);
      }
    });
  }

  Deno.test(`runTools() over ${api}: a model that calls tools in the last turn is not asked again`, async () => {
    const script = toolScript(api, runaway());
    const { stopped, turns } = await script.run([echo], {
      limits: { turns: 2 },
    })
      .result();
    assertEquals([stopped, turns.length], ["turns", 3]);
    assertEquals(turns[2].calls[0].outcome, "refused");
  });

  Deno.test(`runTools() over ${api}: calls beyond a limit are not run, and the model gets an error`, async () => {
    let ran = 0;
    const count = tool({ name: "count", input: anything, run: () => ++ran });
    const script = toolScript(api, [{
      calls: [["count", "{}"], ["count", '{"a":1}'], ["count", '{"a":2}']],
    }, { text: "ok" }]);
    const { stopped } = await script.run([count], { limits: { toolCalls: 2 } })
      .result();
    assertEquals([ran, stopped], [2, "toolCalls"]);
    assert(
      script.outputs().call_1_2.includes("the limit of tool calls was reached"),
    );
  });

  Deno.test(`resumeTools() over ${api} continues with higher limits after lastTurn: false`, async () => {
    const script = toolScript(api, [...runaway().slice(0, 3), { text: "ok" }]);
    const first = script.run([echo], { limits: { turns: 2 }, lastTurn: false });
    assertEquals((await first.result()).stopped, "turns");
    assertEquals(script.sent.length, 2);
    const same = script.resume(first.toJSON(), [echo]);
    assertEquals((await same.result()).stopped, "turns");
    assertEquals(script.sent.length, 2);
    const wider = script.resume(JSON.parse(JSON.stringify(first)), [echo], {
      limits: { turns: 9 },
    });
    assertEquals((await wider.result()).stopped, "done");
    assertEquals(Object.keys(script.outputs()).length, 3);
  });

  Deno.test(`runTools() over ${api}: limits.ms aborts a request that takes longer`, async () => {
    using time = new FakeTime();
    const script = toolScript(
      api,
      runaway(),
      (count, { init }) =>
        count < 2
          ? null
          : new Promise((_, reject) =>
            init.signal!.addEventListener(
              "abort",
              () => reject(init.signal!.reason),
            )
          ),
    );
    const run = script.run([echo], { limits: { ms: 5000 } });
    const result = run.result();
    await elapse(time, 4999);
    assertEquals(run.stopped, null);
    await elapse(time, 2);
    const { stopped, turns } = await result;
    assertEquals([stopped, turns.length], ["ms", 1]);
  });

  Deno.test(`runTools() over ${api}: limits.ms aborts a tool, and the state reports it correctly`, async () => {
    using time = new FakeTime();
    const script = toolScript(api, [
      { calls: [["deaf", "{}"], ["late", "{}"], ["fair", "{}"]] },
      { text: "ok" },
    ]);
    const onAbort = <T>(signal: AbortSignal, then: () => T) =>
      new Promise<T>((resolve, reject) =>
        signal.addEventListener("abort", () => {
          try {
            resolve(then());
          } catch (error) {
            reject(error);
          }
        })
      );
    const tools = [
      tool({ name: "deaf", input: anything, run: () => new Promise(() => {}) }),
      tool({
        name: "late",
        input: anything,
        run: (_, { signal }) =>
          onAbort(signal, () => "3 of 5 files were moved"),
      }),
      tool({
        name: "fair",
        input: anything,
        run: (_, { signal }) => onAbort(signal, () => signal.throwIfAborted()),
      }),
    ];
    const run = script.run(tools, { limits: { ms: 5000 } });
    const result = run.result();
    await elapse(time, 5000);
    await elapse(time, 1000);
    const { stopped, turns } = await result;
    assertEquals(stopped, "ms");
    const told = turns[0].calls.map(({ output, outcome }) => [
      outcome,
      output!.replace(/^{"error":"|"}$/g, ""),
    ]);
    assertEquals(told, [
      [
        "unknown",
        "deaf was aborted with the run, but is still running: its effect is unknown",
      ],
      ["result", "3 of 5 files were moved"],
      [
        "unknown",
        "fair: aborted with the run: what it had done before is not known",
      ],
    ]);
    const wider = script.resume(run.toJSON(), tools, {
      limits: { ms: 60_000 },
    });
    const finished = wider.result();
    await elapse(time, 1);
    assertEquals((await finished).text, "ok");
    assertEquals(script.outputs().call_1_1, "3 of 5 files were moved");
  });

  Deno.test(`runTools() over ${api}: a tool has its own timeout, and the run continues`, async () => {
    using time = new FakeTime();
    const script = toolScript(api, [{ calls: [["slow", "{}"]] }, {
      text: "ok",
    }]);
    const slow = tool({
      name: "slow",
      input: anything,
      timeout: 100,
      run: () => new Promise(() => {}),
    });
    const result = script.run([slow]).result();
    await elapse(time, 100);
    await elapse(time, 1000);
    await elapse(time, 0);
    assertEquals((await result).stopped, "done");
    assert(
      script.outputs().call_1_0.includes("aborted after 100 ms, but is still"),
    );
  });

  Deno.test(`runTools() over ${api}: an abort ends requests and tools, and keeps what is known`, async () => {
    const script = toolScript(api, [{
      calls: [["wait", "{}"], ["echo", "{}"]],
    }]);
    const controller = new AbortController();
    const wait = tool({
      name: "wait",
      input: anything,
      run: (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve("stopped in time"));
          controller.abort();
        }),
    });
    const run = script.run([wait, echo], { signal: controller.signal });
    await assertRejects(() => run.result(), APIUserAbortError);
    assertEquals(run.turns[0].calls.map(({ output }) => output), [
      "stopped in time",
      "{}",
    ]);
    assertEquals(script.sent.length, 1);
  });

  Deno.test(`runTools() over ${api} ends if a limit cannot be enforced`, async () => {
    const script = toolScript(api, [{ calls: [["echo", "{}"]] }]);
    await assertRejects(
      () => script.run([echo], { limits: { tokens: 100 } }).result(),
      OpenAIError,
      "the server reports no usage",
    );
    assertEquals(script.sent.length, 1);
  });
}
