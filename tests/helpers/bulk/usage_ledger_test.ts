import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertRejects,
  assertThrows,
} from "@std/assert";
import {
  costOf,
  pricesOf,
  type PriceTable,
} from "../../../src/helpers/bulk/prices.ts";
import {
  BudgetExceededError,
  usageLedger,
} from "../../../src/helpers/bulk/usage_ledger.ts";
import { tokenUsage } from "../../../src/core/token_usage.ts";
import { OpenAIError } from "../../../src/errors.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import { scriptedFetch } from "../../support/scripted_fetch.ts";
import { testClient } from "../../support/test_client.ts";

const PRICES: PriceTable = {
  "gpt-5": { input: 1.25, cached: 0.125, output: 10 },
  "gpt-realtime": {
    input: 4,
    cached: 0.4,
    output: 16,
    inputAudio: 32,
    cachedAudio: 0.4,
    outputAudio: 64,
  },
};

Deno.test("tokenUsage() reads the usage of every API", () => {
  const none = {
    input: 0,
    output: 0,
    cached: 0,
    reasoning: 0,
    inputAudio: 0,
    cachedAudio: 0,
    outputAudio: 0,
  };
  assertEquals(
    tokenUsage({
      prompt_tokens: 9,
      completion_tokens: 3,
      total_tokens: 12,
      prompt_tokens_details: { cached_tokens: 4, audio_tokens: 2 },
      completion_tokens_details: { reasoning_tokens: 1, audio_tokens: 1 },
    }),
    {
      ...none,
      input: 9,
      output: 3,
      cached: 4,
      reasoning: 1,
      inputAudio: 2,
      outputAudio: 1,
    },
  );
  assertEquals(
    tokenUsage({
      input_tokens: 9,
      output_tokens: 3,
      input_tokens_details: { cached_tokens: 4 },
      output_tokens_details: { reasoning_tokens: 2 },
    }),
    { ...none, input: 9, output: 3, cached: 4, reasoning: 2 },
  );
  assertEquals(
    tokenUsage({
      input_tokens: 90,
      output_tokens: 30,
      input_token_details: {
        audio_tokens: 60,
        cached_tokens: 40,
        cached_tokens_details: { audio_tokens: 30 },
      },
      output_token_details: { audio_tokens: 20 },
    }),
    {
      ...none,
      input: 90,
      output: 30,
      cached: 40,
      inputAudio: 60,
      cachedAudio: 30,
      outputAudio: 20,
    },
  );
  assertEquals(tokenUsage({ prompt_tokens: 5, total_tokens: 5 }), {
    ...none,
    input: 5,
  });
  assertEquals(tokenUsage({ total_tokens: 5 })?.input, 5);
  for (
    const usage of [null, undefined, "x", { type: "duration", seconds: 3 }]
  ) {
    assertEquals(tokenUsage(usage), undefined);
  }
});

Deno.test("costOf() prices cached, audio and plain tokens apart", () => {
  const text = tokenUsage({
    input_tokens: 1_000_000,
    output_tokens: 100_000,
    input_tokens_details: { cached_tokens: 400_000 },
  })!;
  assertAlmostEquals(costOf(text, PRICES["gpt-5"]), 0.75 + 0.05 + 1);
  const audio = tokenUsage({
    input_tokens: 1_000_000,
    output_tokens: 100_000,
    input_token_details: {
      audio_tokens: 600_000,
      cached_tokens: 400_000,
      cached_tokens_details: { audio_tokens: 300_000 },
    },
    output_token_details: { audio_tokens: 50_000 },
  })!;
  // text: 300,000 fresh, 100,000 cached; audio: 300,000 fresh, 300,000 cached
  assertAlmostEquals(
    costOf(audio, PRICES["gpt-realtime"]),
    1.2 + 0.04 + 9.6 + 0.12 + 0.8 + 3.2,
  );
  assertAlmostEquals(costOf(audio, { input: 1, output: 2 }), 1 + 0.2);
});

Deno.test("pricesOf() finds dated snapshots and fine-tuned models, and no inherited name", () => {
  const table: PriceTable = {
    ...PRICES,
    "ft:gpt-4o-2024-08-06": PRICES["gpt-5"],
  };
  assert(pricesOf(table, "gpt-5-2025-08-07") === table["gpt-5"]);
  assert(pricesOf(table, "ft:gpt-4o-2024-08-06:org::id"));
  assertEquals(pricesOf(table, "gpt-5-mini"), undefined);
  assertEquals(pricesOf(table, "constructor"), undefined);
  assertEquals(pricesOf(table, undefined), undefined);
});

Deno.test("usageLedger() sums tokens and cost by model: calls, streams and sessions", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const ledger = usageLedger({ prices: PRICES });
  const client = openai.client({ onEvent: ledger.onEvent });
  const one = await client.responses.create({ model: "gpt-5", input: "Hi" });
  const stream = client.responses.stream({ model: "gpt-5", input: "Hi" });
  const two = await stream.finalResponse();
  await client.models.list();
  const { usage } = ledger.models["gpt-5"];
  assertEquals(
    [usage.input, usage.output],
    [
      one.usage!.input_tokens + two.usage!.input_tokens,
      one.usage!.output_tokens + two.usage!.output_tokens,
    ],
  );
  assertAlmostEquals(
    ledger.totals.cost,
    (usage.input * 1.25 + usage.output * 10) / 1e6,
  );
  assertEquals([ledger.totals.calls, ledger.totals.unknown], [2, 0]);
  const session = await client.realtime.connect({ model: "gpt-realtime" });
  await session.response.create().done;
  await session.close();
  assert(ledger.models["gpt-realtime"].cost > 0);
});

Deno.test("usageLedger() counts calls whose tokens are not known", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const ledger = usageLedger({ prices: PRICES });
  const client = openai.client({ onEvent: ledger.onEvent, maxRetries: 0 });
  const stream = await client.responses.create({
    model: "gpt-5",
    input: "Hi",
    stream: true,
  });
  for await (const _ of stream) break;
  openai.fault({ status: 400 });
  await assertRejects(() => client.responses.create({ model: "gpt-5" }));
  assertEquals([ledger.totals.calls, ledger.totals.unknown], [0, 1]);
});

const answer = (output: number) =>
  Response.json({
    id: "resp_1",
    object: "response",
    model: "gpt-5",
    usage: { input_tokens: 0, output_tokens: output },
  });

Deno.test("usageLedger() refuses a call before it is sent when the budget is spent", async () => {
  const fetch = scriptedFetch(answer(60_000), answer(0));
  const ledger = usageLedger({ prices: PRICES, budget: 0.5 });
  const client = testClient(fetch, { onEvent: ledger.onEvent });
  await client.responses.create({ model: "gpt-5", input: "Hi" });
  assertAlmostEquals(ledger.totals.cost, 0.6);
  const error = await assertRejects(
    () => client.responses.create({ model: "gpt-5", input: "Hi" }),
    BudgetExceededError,
    "The call was not sent: of the budget of 0.5, 0.6 is spent",
  );
  assertEquals([error.budget, fetch.sent.length], [0.5, 1]);
  await client.get("/models"); // costs nothing
});

Deno.test("usageLedger() reserves what calls in progress may cost, and releases it", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const fetch = scriptedFetch(
    async () => (await promise, answer(10_000)),
    answer(10_000),
  );
  const ledger = usageLedger({ prices: PRICES, budget: 0.5 });
  const client = testClient(fetch, { onEvent: ledger.onEvent });
  const call = () =>
    client.responses.create({
      model: "gpt-5",
      input: "Hi",
      max_output_tokens: 30_000,
    });
  const first = call();
  await Promise.resolve();
  await assertRejects(call, BudgetExceededError);
  resolve();
  await first;
  assertEquals(ledger.reserved, 0);
  await call();
  assertAlmostEquals(ledger.totals.cost, 0.2);
});

Deno.test("usageLedger() with a budget refuses models without a price", async () => {
  const fetch = scriptedFetch();
  const ledger = usageLedger({ prices: PRICES, budget: 1 });
  const client = testClient(fetch, { onEvent: ledger.onEvent });
  await assertRejects(
    () => client.responses.create({ model: "other", input: "Hi" }),
    OpenAIError,
    'prices has no entry for the model "other"',
  );
  assertEquals(fetch.sent.length, 0);
});

Deno.test("usageLedger() names invalid options", () => {
  assertThrows(
    () => usageLedger({ prices: { a: { input: -1, output: 1 } } }),
    TypeError,
    'prices["a"].input must be a number of at least 0, got -1',
  );
  assertThrows(
    () => usageLedger({ prices: {}, budget: NaN }),
    RangeError,
    "budget must be a number of at least 0, got NaN",
  );
  assertThrows(
    () => usageLedger({ prices: {}, buget: 1 } as never),
    TypeError,
    'Unknown option "buget", did you mean "budget"?',
  );
  assertThrows(
    () => usageLedger({ budget: 1 }),
    TypeError,
    "prices must be given for a budget",
  );
});
