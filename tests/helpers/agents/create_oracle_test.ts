// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Sessions that are created with a stream, with both clients: same requests, events and results. */
import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../../mod.ts";
import type { AgentToolHandler } from "../../../src/helpers/mod.ts";
import { zodAgentTextFormat } from "../../../src/helpers/agents/zod.ts";
import { ISOLATED } from "../../support/test_client.ts";
import {
  begun,
  call,
  done,
  event,
  failure,
  handlers,
  type Log,
  LOGS,
  message,
  over,
  serving,
  session,
  sessionEvent,
  shown,
  WAYS,
} from "./logs.ts";

const created = event("created", { session: session("in_progress") });

/** Logs of the first turn of a session; other turns follow in none of them. */
const CREATED: Record<string, Log> = {
  ...Object.fromEntries(
    Object.entries(LOGS).map(([name, log]) => [name, {
      ...log,
      events: [created, ...log.events],
    }]),
  ),
  "a call before the session is created": {
    params: { toolHandlers: handlers },
    events: [...begun(), call("text", "{}"), ...over()],
  },
  "a handler that is not a function": {
    params: { toolHandlers: { text: 1 } },
    events: [created, ...begun(), call("text", "{}"), ...over()],
  },
  "events after the turn": {
    events: [
      created,
      ...begun(),
      done(message("x")),
      ...over(),
      sessionEvent("in_progress", "in_progress"),
    ],
  },
};

/** Creates the session of a log. */
function create(client: any, { params = {}, options }: Log) {
  const { toolHandlers, outputFormat } = params as any;
  return client.beta.agents.sessions.create({
    environment: { type: "none" },
    input: "Hi",
    stream: true,
    ...(toolHandlers && { toolHandlers }),
    ...(outputFormat && { agent: { text: { format: outputFormat } } }),
  }, options);
}

for (const [name, log] of Object.entries(CREATED)) {
  for (const [way, read] of Object.entries(WAYS)) {
    Deno.test(`sessions.create() does what the official SDK does, ${way}: ${name}`, async () => {
      const observe = async (Client: any, more: object) => {
        const { client, requests } = serving(Client, more, log);
        const stream = await create(client, log);
        const result = await read(stream).catch(failure);
        const { output_text, session_id, turn_id } = (result ?? {}) as any;
        return shown([result, output_text, session_id, turn_id, requests]);
      };
      assertEquals(
        await observe(OpenAI, ISOLATED),
        await observe(Official, {}),
      );
    });
  }
}

Deno.test("sessions.create(): an abort in a handler ends the loop without an error, and the result with one, as in the official SDK", async () => {
  const log: Log = {
    events: [created, ...begun(), call("text", "{}"), ...over()],
  };
  const observe = async (Client: any, more: object) => {
    const outcomes: unknown[] = [];
    for (const way of ["iterated", "its result awaited"]) {
      const { client, requests } = serving(Client, more, log);
      const stream: any = await create(client, {
        ...log,
        params: {
          toolHandlers: {
            text: () => {
              stream.controller.abort("enough");
              return new Promise(() => {});
            },
          },
        },
      });
      outcomes.push(await WAYS[way](stream).catch(failure), requests.length);
    }
    return shown(outcomes);
  };
  assertEquals(await observe(OpenAI, ISOLATED), await observe(Official, {}));
});

Deno.test("sessions.create() refuses functions without a stream before anything is sent, and passes a session on without one", async () => {
  const { client, requests } = serving(OpenAI, ISOLATED, { events: [] });
  assertThrows(
    () =>
      client.beta.agents.sessions.create({
        environment: { type: "none" },
        toolHandlers: handlers,
      }),
    TypeError,
    "stream must be true with toolHandlers, got undefined",
  );
  assertEquals(requests, []);
  const plain = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    fetch: () => Promise.resolve(Response.json(session())),
  });
  const made = await plain.beta.agents.sessions.create({
    environment: { type: "none" },
  });
  assertEquals([made.id, "finalResult" in made], ["sess_1", false]);
});

Deno.test("sessions.create() returns the output parsed by its format, once for all who ask, and withResultCollection() is refused after events were read", async () => {
  const { z } = await import("npm:zod@4.3.0");
  const log = {
    events: [created, ...begun(), done(message('{"n":1}')), ...over()],
  };
  const { client } = serving(OpenAI, ISOLATED, log);
  const make = () =>
    (client as OpenAI).beta.agents.sessions.create({
      environment: { type: "none" },
      input: "Hi",
      stream: true,
      agent: {
        text: { format: zodAgentTextFormat(z.object({ n: z.number() })) },
      },
      toolHandlers: {} satisfies Record<string, AgentToolHandler>,
    });
  const stream = await make();
  const { output_parsed }: { output_parsed: { n: number } } = await stream
    .finalResult();
  assertEquals(output_parsed, { n: 1 });
  assertStrictEquals(stream.finalResult(), stream.finalResult());

  const late = await make();
  for await (const _ of late) break;
  assertThrows(
    () => late.withResultCollection(),
    Error,
    "before the events are read",
  );
  await assertRejects(
    () => late.finalResult(),
    Error,
    "before the events are read",
  );
});
