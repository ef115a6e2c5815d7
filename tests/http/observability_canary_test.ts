import { assert, assertEquals } from "@std/assert";
import type { ClientEvent } from "../../src/core/client_events.ts";
import { usageLedger } from "../../src/helpers/bulk/usage_ledger.ts";
import { openTelemetry, type OtelApi } from "../../src/otel/mod.ts";
import { fakeOpenAI } from "../../src/testing.ts";
import { answering } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

const KEY = "sk-canary-9f8e7d6c5b4a";
const CONTENT = "canary-content-zebra";

/** What every part of `npm:@opentelemetry/api` receives, as text. */
function listeningApi(told: unknown[]): OtelApi {
  const span = {
    setAttributes: (...all: unknown[]) => told.push(all),
    addEvent: (...all: unknown[]) => told.push(all),
    setStatus: (...all: unknown[]) => told.push(all),
    end() {},
  };
  return {
    trace: {
      getTracer: () => ({ startSpan: (...all) => (told.push(all), span) }),
      setSpan: () => null,
    },
    metrics: {
      getMeter: () => ({
        createHistogram: () => ({ record: (...all) => void told.push(all) }),
      }),
    },
    context: { active: () => null, with: (_, run) => run() },
  };
}

/** A client whose key and content are canaries, and everything that it tells. */
function canary(fetch: Parameters<typeof testClient>[0]) {
  const told: unknown[] = [];
  const otel = openTelemetry(listeningApi(told));
  const ledger = usageLedger({ prices: { "gpt-5": { input: 1, output: 1 } } });
  const events: ClientEvent[] = [];
  const client = testClient(fetch, {
    apiKey: KEY,
    organization: "org-canary",
    defaultHeaders: { "x-secret": `${KEY}-header` },
    defaultQuery: { key: `${KEY}-query` },
    maxRetries: 1,
    onEvent: (event) => {
      events.push(event);
      ledger.onEvent(event);
      return otel(event);
    },
  });
  const text = () =>
    JSON.stringify([events, told, ledger.totals, ledger.models]) +
    Deno.inspect([events, told, ledger], { depth: 20, strAbbreviateSize: 1e6 });
  return { client, events, text };
}

function assertSilent(text: string): void {
  for (const word of [KEY, KEY.slice(3), CONTENT]) {
    assert(!text.includes(word), `"${word}" was passed on`);
  }
}

/** Responses of a server that sends back whatever it got, in every field. */
const HOSTILE: readonly (() => Response)[] = [
  () => Response.json(body(), { headers: headers() }),
  () => Response.json(body(), { status: 429, headers: headers() }),
  () => Response.json(body(), { status: 500, headers: headers() }),
  () => Response.json(body(), { headers: { "x-request-id": KEY } }),
  () =>
    Response.json(body(), {
      status: 404,
      headers: { "x-request-id": `${KEY}-query` },
    }),
  () => new Response(`${KEY} ${CONTENT}`, { status: 400, headers: headers() }),
  () =>
    new Response(
      `data: ${JSON.stringify(body())}\n\ndata: [DONE]\n\n`,
      { headers: { ...headers(), "content-type": "text/event-stream" } },
    ),
];

function body() {
  const text = `${CONTENT} said`;
  return {
    id: KEY,
    model: `gpt-5 ${text}`,
    service_tier: KEY,
    system_fingerprint: `${KEY}-fp`,
    status: text,
    choices: [{ index: 0, finish_reason: `stop ${text}`, message: text }],
    output: [text],
    error: { message: `${text} ${KEY}`, code: `${text} `, type: KEY },
    usage: { input_tokens: 1, output_tokens: 1, note: text },
  };
}

function headers() {
  return {
    "x-request-id": `${CONTENT} id`,
    "x-ratelimit-limit-requests": `${KEY}`,
    "openai-processing-ms": KEY,
    "retry-after-ms": "1",
  };
}

Deno.test("events, spans and the ledger hold no credential and no content, whatever the server sends", async () => {
  for (const make of HOSTILE) {
    const { client, events, text } = canary(answering(make));
    for (const stream of [false, true]) {
      await client.chat.completions.create({
        model: "gpt-5",
        messages: [{ role: "user", content: CONTENT }],
        stop: CONTENT,
        user: CONTENT,
        stream,
      }).then(async (result) => {
        if (stream) { for await (const _ of result as AsyncIterable<unknown>); }
      }).catch(() => {});
      await client.responses.create({
        model: "gpt-5",
        input: CONTENT,
        instructions: CONTENT,
        metadata: { a: CONTENT },
      }).catch(() => {});
    }
    assert(events.length >= 6);
    assertSilent(text());
  }
});

Deno.test("events of a session hold no credential and no content", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on(/.*/, CONTENT);
  const { client, events, text } = canary(openai.fetch as never);
  const own = client.withOptions({
    baseURL: "https://fake.invalid/v1",
    WebSocket: openai.WebSocket,
  });
  const accepted = openai.realtime.nextSession();
  const session = await own.realtime.connect({
    model: "gpt-realtime",
    session: { type: "realtime", instructions: CONTENT },
  } as never);
  const fake = await accepted;
  await session.response.create().done;
  const told = session.once("response.done");
  fake.emit({
    type: "response.done",
    response: {
      id: KEY,
      object: "realtime.response",
      status: CONTENT + "!",
      model: KEY,
    },
  });
  await told;
  await session.close();
  assertEquals(events.at(-1)?.type, "socket_close");
  assertSilent(text());
});
