// deno-lint-ignore-file no-explicit-any -- both packages
/** `DecisionsToolRunner` and `ComputerToolset` of both packages, with the same scripted server. */
import { assertEquals, assertRejects } from "@std/assert";
import {
  click,
  driver,
  OFFICIAL,
  OURS,
  type Package,
  response,
  scripted,
  text,
} from "./packages.ts";

const usage = {
  input_tokens: 3,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 5,
};
const decision = (answer: object) => ({
  model: "gpt-5",
  usage,
  answers: [{ name: "next_action", ...answer }],
});
const choose = (choice: string) =>
  decision({ type: "choice", choice, confidence: 1, probabilities: [] });

interface Case {
  decisions: object[];
  params?: object;
  options?: object;
  program?: (log: unknown[]) => object;
}

/** A lamp that is off. */
const lamp = (log: unknown[]) => {
  let isOn = false;
  return {
    observe: () => `on: ${isOn}`,
    candidates: () => [
      {
        id: "toggle",
        description: "Toggle it",
        execute: () => {
          log.push("toggled");
          isOn = !isOn;
        },
      },
      { id: "done", description: "It is as wanted", done: true },
    ],
    verify: () => isOn,
  };
};

const CASES: Record<string, Case> = {
  "an operation, and the end": {
    decisions: [choose("toggle"), choose("done")],
  },
  "an end that is not verified goes on": {
    decisions: [choose("done"), choose("toggle"), choose("done")],
  },
  "without verify": {
    program: (log) => ({ ...lamp(log), verify: undefined }),
    decisions: [choose("done")],
  },
  "a refusal": { decisions: [decision({ type: "refusal" })] },
  "only the end is left": {
    program: (log) => ({
      ...lamp(log),
      candidates: () => [{ id: "done", description: "d", done: true }],
      verify: () => true,
    }),
    decisions: [],
  },
  "only the end is left, and it is not verified": {
    program: (log) => ({
      ...lamp(log),
      candidates: () => [{ id: "done", description: "d", done: true }],
    }),
    decisions: [],
  },
  "images": {
    program: (log) => ({
      ...lamp(log),
      observe: () => [
        { type: "input_text", text: "now" },
        { type: "input_image", image_url: "data:image/png,x", detail: "low" },
      ],
    }),
    params: { safety_identifier: "user_1" },
    decisions: [choose("toggle"), choose("done")],
  },
  "the limit of steps": {
    options: { maxSteps: 2 },
    decisions: [choose("toggle"), choose("toggle")],
  },
  "an operation that throws": {
    program: (log) => ({
      ...lamp(log),
      candidates: () => [
        {
          id: "fails",
          description: "f",
          execute: () => Promise.reject(new Error("secret")),
        },
        { id: "done", description: "d", done: true },
      ],
    }),
    decisions: [choose("fails")],
  },
  "an observation that throws": {
    program: (log) => ({
      ...lamp(log),
      observe: () => {
        throw new Error("secret");
      },
    }),
    decisions: [],
  },
  "an observation that is a number": {
    program: (log) => ({ ...lamp(log), observe: () => 1 }),
    decisions: [],
  },
  "two ends": {
    program: (log) => ({
      ...lamp(log),
      candidates: () =>
        ["a", "b"].map((id) => ({ id, description: id, done: true })),
    }),
    decisions: [],
  },
  "the same ID twice": {
    program: (log) => ({
      ...lamp(log),
      candidates: () =>
        [true, false].map((done) => ({
          id: "a",
          description: "a",
          ...(done ? { done } : { execute: () => {} }),
        })),
    }),
    decisions: [],
  },
  "no candidate": {
    program: (log) => ({ ...lamp(log), candidates: () => [] }),
    decisions: [],
  },
  "a candidate without execute": {
    program: (log) => ({
      ...lamp(log),
      candidates: () => [
        { id: "a", description: "a" },
        { id: "b", description: "b", done: true },
      ],
    }),
    decisions: [],
  },
  "a verification that is not a boolean": {
    program: (log) => ({ ...lamp(log), verify: () => "yes" }),
    decisions: [choose("done")],
  },
  "a refused request": { decisions: [] },
  "a model that is missing": { params: { model: undefined }, decisions: [] },
  "an unknown param": { params: { temperature: 1 }, decisions: [] },
  "steps that are no number": { options: { maxSteps: 0.5 }, decisions: [] },
  "another request option": {
    options: { requestOptions: { body: {} } },
    decisions: [],
  },
};

async function observe(
  of: Package,
  { decisions, params, options, program = lamp }: Case,
) {
  const log: unknown[] = [];
  const stages: unknown[] = [];
  const { client, requests } = scripted(of, decisions);
  const runner = new of.Decisions(program(log));
  const outcome = await runner.run(client, {
    model: "gpt-5",
    input: "Turn the lamp on",
    ...params,
  }, {
    onDiagnostic: ({ duration_ms: _, ...stage }: any) => stages.push(stage),
    ...options,
  }).catch((error: any) => {
    const { name, reason, attemptedCandidateIds, completedCandidateIds } =
      error;
    return [
      name,
      reason,
      error.message.startsWith(
        "DecisionsToolRunner stopped. Inspect candidate IDs and the environment before retrying.",
      ),
      attemptedCandidateIds,
      completedCandidateIds,
      String(error.stack).includes("secret"),
    ];
  });
  return JSON.parse(
    JSON.stringify({ outcome, requests, log, stages, closed: runner.close() }),
  );
}

for (const [name, one] of Object.entries(CASES)) {
  Deno.test(`DecisionsToolRunner does what the official one does: ${name}`, async () => {
    assertEquals(await observe(OURS, one), await observe(OFFICIAL, one));
  });
}

Deno.test("DecisionsToolRunner: an answer that is not a candidate, and an abort, are reasons, as in the official SDK", async () => {
  const outcome = async (of: Package, answer: object, signal?: AbortSignal) => {
    const { client } = scripted(of, [answer]);
    return await new of.Decisions(lamp([])).run(client, {
      model: "gpt-5",
      input: "x",
    }, { signal }).catch(({ reason }: any) => reason);
  };
  for (
    const [answer, signal] of [
      [choose("other")],
      [decision({ type: "score", score: 1 })],
      [{ ...choose("toggle"), answers: [] }],
      [choose("toggle"), AbortSignal.abort()],
    ] as const
  ) {
    assertEquals(
      await outcome(OURS, answer, signal),
      await outcome(OFFICIAL, answer, signal),
    );
  }
});

Deno.test("DecisionsToolRunner: one run at a time, none after close(), and the error has what was thrown only for those who ask", async () => {
  const { client } = scripted(OURS, [choose("toggle")]);
  const secret = new Error("secret");
  const runner = new OURS.Decisions({
    ...lamp([]),
    observe: () => Promise.reject(secret),
  });
  const params = { model: "gpt-5", input: "x" };
  const first = runner.run(client, params);
  await assertRejects(
    () => runner.run(client, params),
    TypeError,
    "DecisionsToolRunner is busy",
  );
  assertEquals(runner.close(), { status: "draining" });
  const error = await first.catch((error: unknown) => error);
  assertEquals(
    [error.failure, Deno.inspect(error).includes("secret"), error.cause],
    [secret, false, undefined],
  );
  assertEquals(runner.close(), { status: "closed" });
  await assertRejects(
    () => runner.run(client, params),
    TypeError,
    "DecisionsToolRunner is closed",
  );
});

const COMPUTER: Record<
  string,
  { responses: object[]; params?: object; options?: object }
> = {
  "actions, and the end": {
    responses: [response([click()]), response([text("done")])],
  },
  "an action alone, as older models write it": {
    responses: [
      response([
        click({ actions: undefined, action: { type: "wait" }, id: "cc_0" }),
      ]),
      response([text("done")]),
    ],
  },
  "a forced computer counts once": {
    params: { tool_choice: "required" },
    responses: [response([click()]), response([text("done")])],
  },
  "an action that is declined": {
    options: { beforeAction: ({ type }: any) => type !== "type" },
    responses: [response([click()])],
  },
  "an action that no computer has": {
    responses: [
      response([
        click({
          actions: [{ type: "click", button: "left", x: 1, y: 2 }, {
            type: "fly",
          }],
        }),
      ]),
    ],
  },
  "a click without coordinates": {
    responses: [
      response([click({ actions: [{ type: "click", button: "left" }] })]),
    ],
  },
  "the limit of steps": {
    options: { maxSteps: 1 },
    responses: [response([click()])],
  },
  "another tool": {
    params: { tools: [{ type: "web_search" }] },
    responses: [],
  },
  "an incomplete response": {
    responses: [response([], { status: "incomplete" })],
  },
};

for (const [name, { responses, params, options }] of Object.entries(COMPUTER)) {
  Deno.test(`ComputerToolset.run() does what the official one does: ${name}`, async () => {
    const observe = async (of: Package) => {
      const log: unknown[] = [];
      const stages: unknown[] = [];
      const { client, requests } = scripted(of, responses);
      const outcome = await new of.Computer(driver(log)).run(client, {
        model: "gpt-5",
        input: "Hi",
        ...params,
      }, {
        onDiagnostic: ({ duration_ms: _, ...stage }: any) => stages.push(stage),
        ...options,
      }).then(({ id }: any) => id, ({ name }: any) => [name === "TypeError"]);
      return JSON.parse(JSON.stringify({ outcome, requests, log, stages }));
    };
    assertEquals(await observe(OURS), await observe(OFFICIAL));
  });
}
