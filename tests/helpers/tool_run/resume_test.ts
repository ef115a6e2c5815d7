import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { OpenAIError } from "../../../mod.ts";
import {
  type JournalEntry,
  memoryJournal,
  tool,
  type ToolJournal,
  type ToolRunState,
} from "../../../src/helpers/mod.ts";
import { APIS, toolScript } from "../../support/tool_script.ts";

const anything = { type: "object" } as const;
const SECRET = "a secret of the program";

function journalOf(entries: Map<string, JournalEntry>): ToolJournal {
  return {
    begin(key) {
      const known = entries.get(key) ?? null;
      if (!known) entries.set(key, { output: null });
      return known;
    },
    done: (key, output) => void entries.set(key, { output }),
  };
}

/** What survives a database that sorts keys. */
function stored(state: ToolRunState): ToolRunState {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === "object" && value !== null
      ? Object.fromEntries(
        Object.entries(value).sort().reverse().map((
          [key, one],
        ) => [key, sorted(one)]),
      )
      : value;
  return sorted(JSON.parse(JSON.stringify(state))) as ToolRunState;
}

function paying() {
  const paid: string[] = [];
  const pay = tool({
    name: "pay",
    input: anything,
    approve: ({ sum }: { sum: number }) => sum > 10,
    run: ({ sum }, { idempotencyKey }) => {
      paid.push(`${sum} ${idempotencyKey}`);
      return `paid ${sum}`;
    },
  });
  return { paid, pay };
}

const PAYMENTS = [{
  calls: [["pay", '{"sum":5}'], ["pay", '{"sum":50}'], ["pay", '{"sum":60}']],
}, { text: "Done." }] as const;

for (const api of APIS) {
  Deno.test(`resumeTools() over ${api}: decisions survive the process; each counts once`, async () => {
    const script = toolScript(api, PAYMENTS);
    const { paid, pay } = paying();
    const journal = memoryJournal();
    const run = script.run([pay], { secret: SECRET, journal });
    const { stopped, pending } = await run.result();
    assertEquals(stopped, "approval");
    assertEquals(pending.map((call) => call.arguments), [
      '{"sum":50}',
      '{"sum":60}',
    ]);
    assertEquals(paid.length, 1);
    const state = stored(run.toJSON());
    const decisions = {
      [pending[0].key]: true,
      [pending[1].key]: { approve: false, reason: "too much" },
    } as const;
    const options = { secret: SECRET, journal, decisions };
    const resumed = script.resume(state, [pay], options);
    assertEquals((await resumed.result()).text, "Done.");
    assertEquals(paid[1], `50 ${pending[0].key}`);
    assertEquals(script.outputs(), {
      call_1_0: "paid 5",
      call_1_1: "paid 50",
      call_1_2: '{"error":"pay was not run: it was not approved: too much"}',
    });
    await assertRejects(
      () => script.resume(state, [pay], options).result(),
      OpenAIError,
      "the decision about pay was used before",
    );
    assertEquals(paid.length, 2);
  });

  Deno.test(`resumeTools() over ${api}: without a decision, nothing runs, on any path`, async () => {
    const script = toolScript(api, PAYMENTS);
    const { paid, pay } = paying();
    const options = { secret: SECRET, journal: memoryJournal() };
    const run = script.run([pay], options);
    const { pending } = await run.result();
    const again = script.resume(run.toJSON(), [pay], options);
    assertEquals((await again.result()).stopped, "approval");
    const partly = script.resume(again.toJSON(), [pay], {
      ...options,
      decisions: { [pending[1].key]: true },
    });
    assertEquals((await partly.result()).pending.map(({ key }) => key), [
      pending[0].key,
    ]);
    assertEquals(paid.map((line) => line.split(" ")[0]), ["5", "60"]);
  });

  Deno.test(`resumeTools() over ${api} refuses a state that was changed, and decisions about other calls`, async () => {
    const script = toolScript(api, PAYMENTS);
    const { paid, pay } = paying();
    const options = { secret: SECRET, journal: memoryJournal() };
    const run = script.run([pay], options);
    const { pending } = await run.result();
    const state = run.toJSON();
    const change = (from: string, to: string): ToolRunState =>
      JSON.parse(JSON.stringify(state).replaceAll(from, to));
    const changed = [
      change('{\\"sum\\":50}', '{\\"sum\\":99}'),
      change('"pending"', '"ready"'),
      change('"turns":10', '"turns":99'),
      { ...state, signature: undefined },
      { ...state, signature: "00" },
    ];
    for (const one of changed) {
      await assertRejects(
        () =>
          script.resume(one, [pay], {
            ...options,
            decisions: { [pending[0].key]: true },
          }).result(),
        OpenAIError,
        "Cannot resume the run: the state",
      );
    }
    await assertRejects(
      () =>
        script.resume(state, [pay], { ...options, secret: `${SECRET}!` })
          .result(),
      OpenAIError,
      "another secret",
    );
    await assertRejects(
      () =>
        script.resume(state, [pay], {
          ...options,
          decisions: { call_1_1: true },
        })
          .result(),
      OpenAIError,
      'decisions must have keys of pending calls, got "call_1_1"',
    );
    assertThrows(
      () => script.resume(state, []),
      TypeError,
      "secret must be given for a signed state",
    );
    assertThrows(
      () => script.resume(state, [pay], { secret: SECRET, decisions: {} }),
      TypeError,
      "journal must be given for decisions",
    );
    assertThrows(
      () => script.resume({ version: 2 } as never, [pay]),
      TypeError,
      "state must be a saved run of version 1, got version 2",
    );
    assertEquals(paid.length, 1);
  });

  Deno.test(`resumeTools() over ${api}: killed at any step, no tool runs twice, and none is forgotten`, async () => {
    const turns = [
      { calls: [["a", "{}", "id_1"], ["b", "{}", "id_2"]] },
      { calls: [["a", '{"again":true}', "id_3"]] },
      { text: "Done." },
    ] as const;
    const make = (ran: string[]) =>
      ["a", "b"].map((name) =>
        tool({
          name,
          input: anything,
          run: (args) => {
            ran.push(`${name} ${JSON.stringify(args)}`);
            return name;
          },
        })
      );
    /** What is left of a process that dies before its next save. */
    interface Remains {
      state: ToolRunState;
      ran?: string[];
      entries?: Map<string, JournalEntry>;
    }
    const remains: Remains[] = [];
    const ran: string[] = [];
    const entries = new Map<string, JournalEntry>();
    await toolScript(api, turns).run(make(ran), {
      secret: SECRET,
      journal: journalOf(entries),
      save: (state) => {
        const last = remains.at(-1);
        if (last) Object.assign(last, structuredClone({ ran, entries }));
        remains.push({ state: structuredClone(state) });
      },
    }).result();
    remains.pop();
    assert(remains.length > 8, `${remains.length} states`);
    let lost = 0;
    for (const [at, { state, ran, entries }] of remains.entries()) {
      const script = toolScript(api, turns.slice(state.turns.length));
      const { stopped, text } = await script.resume(state, make(ran!), {
        secret: SECRET,
        journal: journalOf(entries!),
      }).result();
      assertEquals([stopped, text], ["done", "Done."], `state ${at}`);
      const wanted = ["a {}", "b {}", 'a {"again":true}'];
      assertEquals(new Set(ran).size, ran!.length, `state ${at}: ${ran}`);
      // Died after a call was noted, before it ran: the model is told that this is not known.
      const missing = wanted.filter((call) => !ran!.includes(call));
      const unknown = Object.values(script.outputs())
        .filter((output) => output.includes("began in an earlier run"));
      assert(missing.length <= unknown.length, `state ${at}: ${missing}`);
      lost += missing.length;
    }
    assert(lost <= 3, `${lost} calls did not run`);
  });

  Deno.test(`resumeTools() over ${api}: a call that began and has no known end is reported, not repeated`, async () => {
    const states: ToolRunState[] = [];
    const script = toolScript(api, [{ calls: [["a", "{}"]] }, { text: "ok" }]);
    let ran = 0;
    const a = tool({ name: "a", input: anything, run: () => ++ran });
    await script.run([a], { save: (state) => void states.push(state) })
      .result();
    const begun = states.find(({ turns }) =>
      turns.at(-1)?.calls[0]?.status === "begun"
    )!;
    const again = toolScript(api, [{ text: "ok" }]);
    await again.resume(begun, [a]).result();
    assertEquals(ran, 1);
    assertEquals(again.outputs(), {
      call_1_0:
        '{"error":"a began in an earlier run, and its outcome is unknown: it may have taken effect. It was not run again"}',
    });
  });
}

Deno.test("runTools() fails if its state cannot be saved, before the tool begins", async () => {
  const script = toolScript("chat", [{ calls: [["a", "{}"]] }]);
  let ran = 0;
  const a = tool({ name: "a", input: anything, run: () => ++ran });
  let saves = 0;
  const run = script.run([a], {
    save: () => {
      if (++saves > 1) throw new Error("disk full");
    },
  });
  await assertRejects(() => run.result(), OpenAIError, "disk full");
  assertEquals(ran, 0);
});
