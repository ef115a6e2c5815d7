import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../src/testing.ts";

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: string | number };
}

interface Span {
  name: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  attributes: Attribute[];
}

/** Spans and names of metrics of a payload of OTLP in JSON. */
function read(payload: unknown): { spans: Span[]; metrics: string[] } {
  const spans: Span[] = [];
  const metrics: string[] = [];
  const visit = (value: unknown, key = "") => {
    if (typeof value !== "object" || value === null) return;
    if (key === "spans") spans.push(...value as Span[]);
    if (key === "metrics") {
      metrics.push(...(value as { name: string }[]).map(({ name }) => name));
    }
    for (const [name, one] of Object.entries(value)) {
      visit(one, Array.isArray(value) ? key + "[]" : name);
    }
  };
  visit(payload);
  return { spans, metrics };
}

Deno.test("openTelemetry() works with OTEL_DENO: the spans of fetch are within those of the calls", async () => {
  const payloads: unknown[] = [];
  const texts: string[] = [];
  await using receiver = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      const text = await request.text();
      texts.push(text);
      payloads.push(JSON.parse(text));
      return Response.json({});
    },
  );
  await using openai = await fakeOpenAI();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "-A",
      new URL("./otel/program.ts", import.meta.url).pathname,
      openai.baseURL,
    ],
    env: {
      OTEL_DENO: "true",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${receiver.addr.port}`,
    },
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  const all = payloads.map(read);
  const spans = all.flatMap((one) => one.spans);
  const calls = spans.filter(({ name }) => name === "chat gpt-5");
  assertEquals(calls.map(({ kind }) => kind), [3, 3], "CLIENT in OTLP");
  for (const { spanId, attributes } of calls) {
    const fetches = spans.filter(({ parentSpanId }) => parentSpanId === spanId);
    assertEquals(fetches.map(({ name }) => name), ["POST"]);
    const keys = attributes.map(({ key }) => key);
    for (
      const key of [
        "gen_ai.operation.name",
        "gen_ai.provider.name",
        "gen_ai.response.id",
        "gen_ai.usage.output_tokens",
        "server.port",
      ]
    ) assert(keys.includes(key), key);
  }
  const metrics = all.flatMap((one) => one.metrics);
  for (
    const name of [
      "gen_ai.client.operation.duration",
      "gen_ai.client.operation.time_to_first_chunk",
      "gen_ai.client.token.usage",
    ]
  ) assert(metrics.includes(name), `${name} of ${metrics}`);
  assert(!texts.join().includes("canary"));
});
