// deno-lint-ignore-file no-explicit-any -- both packages
/** Checkpoints of `ResponsesToolRunner`: those of the official one, and what can be resumed from them. */
import { assertEquals, assertRejects } from "@std/assert";
import {
  call,
  echo,
  OFFICIAL,
  OURS,
  type Package,
  response,
  scripted,
  text,
} from "./packages.ts";

const RESPONSES = [
  response([call("echo", '{"n":1}', "c1"), call("echo", '{"n":2}', "c2")]),
  response([text("done")]),
];
const params = { model: "gpt-5", input: "Hi" };

/** Runs with a ledger, and returns all that was saved. */
async function save(of: Package, responses: object[], more: object = {}) {
  const { client, requests } = scripted(of, responses);
  const saved: any[] = [];
  const runner = new of.Runner(echo(of, []));
  const outcome = await runner.run(client, params, {
    ledger: { runId: "run_1", save: (one: any) => void saved.push(one) },
    ...more,
  }).then(({ id }: any) => id, ({ attemptedCallIds }: any) => attemptedCallIds);
  const calls = requests.length;
  return { saved, outcome, calls };
}

for (const options of [{}, { stream: true }, { stream: true, eager: true }]) {
  const name = JSON.stringify(options);
  Deno.test(`ledger: the checkpoints of a run are those of the official SDK, ${name}`, async () => {
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    const [ours, official] = [
      await save(OURS, RESPONSES, options),
      await save(OFFICIAL, RESPONSES, options),
    ];
    const boundaries = ({ saved }: typeof ours) =>
      saved.filter(({ phase }) => phase === "boundary").map((
        { revision: _, ...one },
      ) => one);
    assertEquals(plain(boundaries(ours)), plain(boundaries(official)));
    assertEquals(
      [ours.outcome, ours.calls, ours.saved.at(-1).phase],
      [official.outcome, official.calls, "final"],
    );
    assertEquals(
      ours.saved.map(({ revision }) => revision),
      ours.saved.map((_, at) => at + 1),
    );
    assertEquals(
      Object.keys(ours.saved[0]).sort(),
      Object.keys(official.saved[0]).sort(),
    );
  });
}

Deno.test("ledger: a run whose server fails is resumed from its last boundary, by either package, and no function runs twice", async () => {
  for (
    const [writer, reader] of [[OURS, OURS], [OFFICIAL, OURS], [OURS, OFFICIAL]]
  ) {
    const { saved } = await save(writer, RESPONSES.slice(0, 1));
    const boundary = saved.findLast(({ phase }) => phase === "boundary");
    // The request that failed may have been executed: only what was saved before it can be resumed.
    const last = saved.filter(({ phase, consumed_requests }) =>
      phase === "boundary" && consumed_requests === 1
    ).at(-1);
    assertEquals(boundary.consumed_requests, 2);
    const { client, requests } = scripted(reader, RESPONSES.slice(1));
    const log: unknown[] = [];
    const result = await new reader.Runner(echo(reader, log)).run(client, {
      model: "gpt-5",
      input: "Go on",
    }, { ledger: { runId: "run_1", save: () => {}, resumeFrom: last } });
    assertEquals([result.output_text, log], ["done", []]);
    assertEquals(
      requests[0].input.map((item: any) => item.type ?? item.content),
      [
        "Hi",
        "function_call",
        "function_call",
        "function_call_output",
        "function_call_output",
        "Go on",
      ],
    );
  }
});

Deno.test("ledger: what cannot be resumed is refused before anything is sent", async () => {
  const { saved } = await save(OURS, RESPONSES);
  const boundary = saved.find(({ consumed_requests }) =>
    consumed_requests === 1
  );
  const pending = saved.find(({ phase }) => phase === "pending");
  const { client, requests } = scripted(OURS, RESPONSES);
  const resume = (
    resumeFrom: object,
    more: object = {},
    options: object = {},
  ) =>
    new OURS.Runner(echo(OURS, [])).run(client, { ...params, ...more }, {
      ledger: { runId: "run_1", save: () => {}, resumeFrom },
      ...options,
    });
  const refused: [Promise<unknown>, string][] = [
    [resume(pending), "resumeFrom.phase must be boundary, got pending"],
    [
      resume({ ...boundary, run_id: "run_2" }),
      'resumeFrom.run_id must be "run_1"',
    ],
    [
      resume({ ...boundary, tools: [] }),
      "resumeFrom.tools must be those of this run",
    ],
    [
      resume(boundary, {}, { maxSteps: 3 }),
      "resumeFrom.max_steps must be 3, got 20",
    ],
    [resume(boundary, { input: [] }), "input must have a user message"],
    [
      resume(boundary, {}, { requestOptions: { maxRetries: 1 } }),
      "maxRetries must be 0 with a ledger",
    ],
  ];
  for (const [run, message] of refused) {
    await assertRejects(() => run, TypeError, message);
  }
  assertEquals(requests, []);
});

Deno.test("ledger: credentials of a server are not saved", async () => {
  const { client } = scripted(OURS, [response([text("done")])]);
  const saved: any[] = [];
  await new OURS.Runner({}).run(client, {
    ...params,
    tools: [{
      type: "mcp",
      server_label: "wiki",
      server_url: "https://user:pass@wiki.test",
      authorization: "secret",
      headers: { "x-key": "secret" },
    }],
  }, { ledger: { runId: "run_1", save: (one: any) => void saved.push(one) } });
  const { server_url, ...rest } = saved[0].tools[0];
  assertEquals(rest, { type: "mcp", server_label: "wiki" });
  assertEquals(/^sha256:[0-9a-f]{64}$/.test(server_url), true);
});

Deno.test("a request to an MCP server, and one that a ledger counts, is sent once; others are retried", async () => {
  const tools = [{
    type: "mcp",
    server_label: "wiki",
    server_url: "https://wiki.test",
  }];
  const ledger = { runId: "run_1", save: () => {} };
  const attempts = async (more: object, options: object) => {
    let count = 0;
    const client = new OURS.Client({
      ...OURS.more,
      apiKey: "sk-test",
      maxRetries: 2,
      fetch: () => {
        count++;
        return Promise.resolve(
          Response.json({}, {
            status: 500,
            headers: { "retry-after-ms": "0" },
          }),
        );
      },
    });
    await assertRejects(
      () => new OURS.Runner({}).run(client, { ...params, ...more }, options),
      Error,
      "ResponsesToolRunner stopped",
    );
    return count;
  };
  assertEquals(
    [
      await attempts({}, {}),
      await attempts({ tools }, {}),
      await attempts({}, { ledger }),
    ],
    [3, 1, 1],
  );
});
