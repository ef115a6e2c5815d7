import {
  assert,
  assertEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { relayUnderTest } from "../support/relay.ts";
import type { Fields } from "../support/session.ts";
import type {
  EndReport,
  ErrorContext,
} from "../../src/relay/options/options.ts";
import { realtimeRelay } from "../../src/relay/relay.ts";
import { tool } from "../../src/tools/tool.ts";

Deno.test("realtimeRelay() passes a conversation through, and reports how it ended", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    onEnd: (report) => reports.push(report),
    prices: { output: { audio: 64 } },
  });
  under.fake.on("weather", "It rains.");
  const client = under.connect();
  const created = await client.find("session.created");
  assertEquals(client.types[0], "session.created");
  assert((created.session as { id: string }).id);
  client.say("How is the weather?");
  await client.find("response.output_audio.delta");
  await client.find("response.done");
  const usage = await client.find("duplex.usage");
  assert((usage.cost as number) > 0);
  await client.close();
  await under.relay.drain();
  assertEquals(under.errors, []);
  assertEquals(reports.length, 1);
  const [report] = reports;
  assertEquals(report.reason, "client_closed");
  assertEquals(report.transcript.map(({ role, text }) => [role, text]), [
    ["user", "How is the weather?"],
    ["assistant", "It rains."],
  ]);
  assert(report.durations.talk > 0);
  assertEquals(under.relay.metrics().sessions, 0);
  assertEquals(under.relay.metrics().upstream, 0);
});

Deno.test("realtimeRelay() refuses a client and options of a session that no connection could use", () => {
  const client = { realtime: { connect: () => Promise.reject() } };
  const message = (session: unknown, of: unknown = client): string =>
    assertThrows(
      () => realtimeRelay(of as never, { session } as never),
      TypeError,
    ).message;
  const model = "gpt-realtime";
  assertEquals(
    message({}),
    "Invalid session of the relay: Cannot open a session: pass either model or callId",
  );
  assertEquals(
    message({ model, instructions: "Be brief." }),
    'Invalid session of the relay: Unknown option "instructions", did you mean "session.instructions"?',
  );
  assertEquals(
    message({ model, tools: [{}] }),
    "Invalid session of the relay: tools must be an array of tools made by tool()",
  );
  assertEquals(
    message({ model }, null),
    "client must be a client such as new OpenAI(), got null",
  );
  assertEquals(
    message({ model }, { realtime: {} }),
    "client must be a client such as new OpenAI(), got an object without realtime.connect()",
  );
});

Deno.test("realtimeRelay() refuses adapters: [], which could serve no client", () => {
  const client = { realtime: { connect: () => Promise.reject() } };
  const session = { model: "gpt-realtime" };
  assertThrows(
    () => realtimeRelay(client as never, { session, adapters: [] }),
    TypeError,
    "adapters must have at least one adapter such as browser(), got an empty array",
  );
});

Deno.test("realtimeRelay() reports what tools and listeners of the program throw, and shows nothing of it to the client", async () => {
  const lost = new Error("no table in ledger_7");
  const broken = new Error("no listener in ledger_8");
  const errors: unknown[] = [];
  const contexts: ErrorContext[] = [];
  const asked: string[] = [];
  await using under = await relayUnderTest({
    authorize: () => ({ user: "ada" }),
    session: {
      model: "gpt-realtime",
      tools: [tool({
        name: "book",
        input: { type: "object" },
        run: () => {
          throw lost;
        },
      })],
    },
    onSession: ({ id, session }) => {
      asked.push(id);
      session.on("response.created", () => {
        throw broken;
      });
    },
    onError: (error, context) => {
      errors.push(error);
      contexts.push(context);
    },
  });
  under.fake.once("Book", { toolCalls: [{ name: "book", arguments: {} }] });
  const client = under.connect();
  await client.find("session.created");
  client.say("Book");
  const failed = (code: string) => (event: Record<string, unknown>) =>
    (event.error as { code?: string } | undefined)?.code === code;
  const { error } = await client.find(failed("tool_failed"));
  assertEquals(error, {
    type: "client_error",
    code: "tool_failed",
    message: "The relay had an error in the session",
    param: null,
    event_id: null,
  });
  await client.find(failed("listener_failed"));
  assert(errors.includes(lost));
  assert(errors.includes(broken));
  const { id, identity, message } = contexts[errors.indexOf(lost)];
  assertEquals([id, identity?.user, message], [
    asked[0],
    "ada",
    "Tool book failed",
  ]);
  assertEquals(contexts[errors.indexOf(broken)].message, "A listener threw");
  await client.close();
  const seen = JSON.stringify(client.events);
  assertEquals(seen.includes("ledger_"), false);
});

Deno.test("a client reads the error about its own audio by event_id, from the API and from the relay", async () => {
  await using under = await relayUnderTest();
  const client = under.connect();
  const type = "input_audio_buffer.append";
  await client.opened;
  client.send({ type, event_id: "early", audio: "AAAA" });
  await client.find("session.created");
  client.send({ type, audio: "AAAB" });
  client.send({ type, event_id: "mine-1", audio: "AAAC" });
  client.send(
    `{"type":"${type}","audio":"AAAD","event_id":"mi\\u006ee \\"2\\""}`,
  );
  const failed = (id: string) =>
    client.find(({ error }) =>
      (error as { event_id?: string } | undefined)?.event_id === id
    );
  client.send({ type, event_id: "odd", audio: "A" }); // the API refuses it
  const { message, param } = (await failed("odd")).error as Fields;
  assertEquals(param, "audio");
  assertStringIncludes(`${message}`, "audio");
  client.send({ type, event_id: "text", audio: "not Base64!" });
  assertEquals((await failed("text")).error, {
    type: "invalid_request_error",
    code: "event_not_allowed",
    message: "Audio must be in Base64",
    param: null,
    event_id: "text",
  });
  const [{ received }] = under.fake.realtime.sessions;
  assertEquals(
    received.filter((event) => event.type === type)
      .map(({ audio, event_id }) => [audio, event_id]),
    [
      ["AAAA", "early"],
      ["AAAB", undefined],
      ["AAAC", "mine-1"],
      ["AAAD", 'mine "2"'],
      ["A", "odd"],
    ],
  );
});

Deno.test("a client reads which event was refused, and what it must have", async () => {
  await using under = await relayUnderTest();
  const client = under.connect();
  await client.find("session.created");
  const refusals = [
    [
      { type: "session.update", session: {} },
      "session.update is not allowed: client.allow of the relay does not list it, or client.deny does",
    ],
    [
      { type: "x".repeat(1_000) },
      `${
        "x".repeat(64)
      } is not allowed: client.allow of the relay does not list it, or client.deny does`,
    ],
    [
      { type: "response.create", response: { instructions: "x" } },
      "response.create must have no parameters, unless client.allow lists it",
    ],
    [
      { type: "conversation.item.create", item: { type: "message" } },
      "conversation.item.create must have a message of the user in input_text, not longer than client.maxText, unless client.allow lists it",
    ],
    [
      { type: "duplex.interupt" },
      "Messages to the relay must be those of ClientMessage",
    ],
    [
      { type: "duplex.played", item_id: "item_1" },
      "Messages to the relay must be those of ClientMessage",
    ],
  ] as const;
  for (const [event, message] of refusals) {
    const before = client.events.length;
    client.send(event);
    const { error } = await client.find("error", before);
    assertEquals((error as Fields).message, message);
  }
});
