// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Streams of agents, split at each byte: same events and results as the official SDK gets in one piece. */
import { assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../../mod.ts";
import { ISOLATED } from "../../support/test_client.ts";
import {
  begun,
  done,
  event,
  failure,
  LOGS,
  message,
  over,
  session,
  shown,
} from "./logs.ts";

/** A client whose server sends bytes in pieces. */
function client(Client: any, more: object, pieces: Uint8Array[]) {
  return new Client({
    ...more,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: (input: any, init: any) => {
      const isStream = /\/(events|sessions)$/.test(String(input)) &&
        (init.method !== "POST" || String(input).endsWith("/sessions"));
      if (!isStream && init.method === "POST") {
        return Promise.resolve(new Response(null, { status: 204 }));
      }
      if (!isStream) return Promise.resolve(Response.json(session()));
      return Promise.resolve(
        new Response(
          new ReadableStream({
            start(out) {
              for (const piece of pieces) out.enqueue(piece);
              out.close();
            },
          }),
          { headers: { "content-type": "text/event-stream" } },
        ),
      );
    },
  });
}

/** All events, and the result. */
async function read(stream: any) {
  const events: unknown[] = [];
  stream.withResultCollection();
  try {
    for await (const one of stream) events.push(one);
  } catch {
    events.push("failed");
  }
  return shown([events, await stream.finalResult().catch(failure)]);
}

const bytesOf = (events: object[]) =>
  new TextEncoder().encode(
    events.map((one: any) =>
      `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`
    ).join(""),
  );

const WAYS: Record<string, (client: any) => any> = {
  "sessions.stream()": (client) =>
    client.beta.agents.sessions.stream("sess_1", { input: "Hi" }),
  "sessions.create()": (client) =>
    client.beta.agents.sessions.create({
      environment: { type: "none" },
      input: "Hi",
      stream: true,
    }),
};

for (const [way, start] of Object.entries(WAYS)) {
  const outcome = async (Client: any, more: object, pieces: Uint8Array[]) =>
    await read(await start(client(Client, more, pieces)));

  Deno.test(`${way}: a log with characters of four bytes, split at each byte`, async () => {
    const [, , created] = begun();
    const bytes = bytesOf([created, done(message("Zürich 🌍")), ...over()]);
    const expected = await outcome(Official, {}, [bytes]);
    assertEquals(expected[1].messages[0].content[0].text, "Zürich 🌍");
    for (let at = 0; at <= bytes.length; at++) {
      const pieces = [bytes.slice(0, at), bytes.slice(at)];
      assertEquals(
        await outcome(OpenAI, ISOLATED, pieces),
        expected,
        `at ${at}`,
      );
    }
  });

  Deno.test(`${way}: every log, byte by byte`, async () => {
    const created = event("created", { session: session("in_progress") });
    for (const [name, { events }] of Object.entries(LOGS)) {
      const bytes = bytesOf([created, ...events]);
      const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
      assertEquals(
        await outcome(OpenAI, ISOLATED, pieces),
        await outcome(Official, {}, [bytes]),
        name,
      );
    }
  });
}
