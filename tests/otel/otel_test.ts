import { assert, assertEquals, assertRejects } from "@std/assert";
import { openTelemetry, type OtelApi } from "../../src/otel/mod.ts";
import { fakeOpenAI } from "../../src/testing.ts";

interface SeenSpan {
  name: string;
  kind: number;
  attributes: Record<string, unknown>;
  events: [string, unknown][];
  status: number | null;
  ended: number;
  parent: unknown;
}

/** What `npm:@opentelemetry/api` exports, recording its calls. */
function memoryApi() {
  const spans: SeenSpan[] = [];
  const records: [string, number, Record<string, unknown>][] = [];
  const buckets: Record<string, number[]> = {};
  let active: unknown = "root";
  const contexts: unknown[] = [];
  const api: OtelApi = {
    trace: {
      getTracer: () => ({
        startSpan(name, { kind, attributes }, parent) {
          const span: SeenSpan = {
            name,
            kind,
            attributes: { ...attributes },
            events: [],
            status: null,
            ended: 0,
            parent,
          };
          spans.push(span);
          return {
            seen: span,
            setAttributes: (more) => Object.assign(span.attributes, more),
            addEvent: (event, more) => span.events.push([event, more]),
            setStatus: ({ code }) => span.status = code,
            end: () => void span.ended++,
          };
        },
      }),
      setSpan: (_context, span) => span.seen,
    },
    metrics: {
      getMeter: () => ({
        createHistogram: (name, { advice }) => {
          buckets[name] = advice.explicitBucketBoundaries;
          return {
            record: (value, attributes = {}) =>
              void records.push([name, value, attributes]),
          };
        },
      }),
    },
    context: {
      active: () => active,
      with(context, run) {
        const before = active;
        active = context;
        contexts.push(context);
        try {
          return run();
        } finally {
          active = before;
        }
      },
    },
  };
  return { api, spans, records, buckets, contexts };
}

Deno.test("openTelemetry() makes a span of the gen_ai conventions for a call", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { api, spans, records, contexts } = memoryApi();
  const client = openai.client({ onEvent: openTelemetry(api) });
  const response = await client.responses.create({
    model: "gpt-5",
    input: "Hi",
    max_output_tokens: 50,
    temperature: 1,
  });
  const [span] = spans;
  assertEquals([span.name, span.kind, span.ended, span.status, span.parent], [
    "chat gpt-5",
    2,
    1,
    null,
    "root",
  ]);
  const { "openai.request.id": id, ...attributes } = span.attributes;
  assertEquals(id, response._request_id);
  const common = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openai",
    "gen_ai.request.model": "gpt-5",
    "server.address": "fake.invalid",
    "server.port": 443,
  };
  assertEquals(attributes, {
    ...common,
    "openai.api.type": "responses",
    "gen_ai.request.max_tokens": 50,
    "gen_ai.request.temperature": 1,
    "gen_ai.response.id": response.id,
    "gen_ai.response.model": response.model,
    "gen_ai.response.finish_reasons": ["completed"],
    "openai.response.service_tier": "default",
    "gen_ai.usage.input_tokens": response.usage!.input_tokens,
    "gen_ai.usage.output_tokens": response.usage!.output_tokens,
  });
  // The request is sent within the span.
  assertEquals(contexts.length, 1);
  assert(contexts[0] === span);
  const own = { ...common, "gen_ai.response.model": response.model };
  assertEquals(
    records.map(([name, value, attributes]) => [
      name,
      name.endsWith("duration") ? 0 : value,
      attributes,
    ]),
    [
      ["gen_ai.client.token.usage", response.usage!.input_tokens, {
        ...own,
        "gen_ai.token.type": "input",
      }],
      ["gen_ai.client.token.usage", response.usage!.output_tokens, {
        ...own,
        "gen_ai.token.type": "output",
      }],
      ["gen_ai.client.operation.duration", 0, own],
    ],
  );
});

Deno.test("openTelemetry() asks for the buckets of the conventions", () => {
  const { api, buckets } = memoryApi();
  openTelemetry(api);
  assertEquals(buckets["gen_ai.client.token.usage"].slice(0, 3), [1, 4, 16]);
  assertEquals(buckets["gen_ai.client.token.usage"].at(-1), 67_108_864);
  const seconds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12];
  for (const what of ["duration", "time_to_first_chunk"]) {
    assertEquals(buckets[`gen_ai.client.operation.${what}`], [
      ...seconds,
      10.24,
      20.48,
      40.96,
      81.92,
    ]);
  }
});

Deno.test("openTelemetry() records the first chunk of a stream", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { api, spans, records } = memoryApi();
  const client = openai.client({ onEvent: openTelemetry(api) });
  const stream = await client.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const _ of stream);
  const { attributes } = spans[0];
  assertEquals(attributes["gen_ai.request.stream"], true);
  assertEquals(attributes["gen_ai.response.finish_reasons"], ["stop"]);
  assertEquals(
    typeof attributes["gen_ai.response.time_to_first_chunk"],
    "number",
  );
  assert(
    records.some(([name]) =>
      name === "gen_ai.client.operation.time_to_first_chunk"
    ),
  );
});

Deno.test("openTelemetry() keeps one span for all attempts, and marks failures", async () => {
  await using openai = await fakeOpenAI({ port: null });
  for (let n = 0; n < 2; n++) {
    openai.fault({ status: 429, headers: { "retry-after-ms": "1" } });
  }
  const { api, spans, records } = memoryApi();
  const client = openai.client({ onEvent: openTelemetry(api), maxRetries: 1 });
  await assertRejects(() =>
    client.embeddings.create({ model: "text-embedding-3-small", input: "Hi" })
  );
  assertEquals(spans.length, 1);
  const [span] = spans;
  assertEquals([span.status, span.ended], [2, 1]);
  assertEquals(span.attributes["error.type"], "429");
  assertEquals(span.attributes["gen_ai.operation.name"], "embeddings");
  assertEquals(span.events, [["retry", { attempt: 1, "error.type": "429" }]]);
  const [[name, , attributes]] = records;
  assertEquals([name, attributes["error.type"]], [
    "gen_ai.client.operation.duration",
    "429",
  ]);
});

Deno.test("openTelemetry() makes one span for a session, and counts the tokens of its responses", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { api, spans, records } = memoryApi();
  const client = openai.client({ onEvent: openTelemetry(api) });
  const session = await client.realtime.connect({ model: "gpt-realtime" });
  await session.response.create().done;
  await session.close();
  const [span] = spans;
  assertEquals([span.name, span.ended, spans.length], [
    "realtime gpt-realtime",
    1,
    1,
  ]);
  assertEquals(span.events.map(([name]) => name), ["response"]);
  assertEquals(
    records.filter(([name]) => name === "gen_ai.client.token.usage").length,
    2,
  );
});

Deno.test("openTelemetry() makes no span for calls that run no model, and names other providers", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { api, spans } = memoryApi();
  const client = openai.client({
    onEvent: openTelemetry(api, { provider: "groq" }),
  });
  await client.models.list();
  assertEquals(spans, []);
  await client.responses.create({ model: "gpt-5", input: "Hi" });
  assertEquals(spans[0].attributes["gen_ai.provider.name"], "groq");
  const azure = openai.client({
    onEvent: openTelemetry(api),
    baseURL: "https://x.openai.azure.com/openai/v1",
  });
  await azure.responses.create({ model: "gpt-5", input: "Hi" });
  assertEquals(spans[1].attributes["gen_ai.provider.name"], "azure.ai.openai");
});

Deno.test("openTelemetry() names the provider that the host tells", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const hosts: Record<string, string> = {
    "api.openai.com": "openai",
    "eu.api.openai.com": "openai",
    "localhost": "openai",
    "r.openai.azure.us": "azure.ai.openai",
    "r.cognitiveservices.azure.com": "azure.ai.openai",
    "bedrock-mantle.us-east-1.api.aws": "aws.bedrock",
    "bedrock-runtime.cn-north-1.amazonaws.com.cn": "aws.bedrock",
    "aiplatform.googleapis.com": "gcp.vertex_ai",
    "europe-west4-aiplatform.googleapis.com": "gcp.vertex_ai",
    "generativelanguage.googleapis.com": "gcp.gemini",
    "bedrock.evil.example": "openai",
    "storage.googleapis.com": "openai",
  };
  for (const [host, name] of Object.entries(hosts)) {
    const { api, spans } = memoryApi();
    const client = openai.client({
      onEvent: openTelemetry(api),
      baseURL: `https://${host}/v1`,
    });
    await client.responses.create({ model: "gpt-5", input: "Hi" });
    assertEquals(spans[0].attributes["gen_ai.provider.name"], name, host);
  }
});
