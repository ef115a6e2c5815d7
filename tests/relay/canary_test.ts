/** A secret in every place that has one is found in nothing that leaves the relay. */
import { assert, assertEquals } from "@std/assert";
import { OpenAI } from "../../mod.ts";
import { realtimeRelay } from "../../src/relay/relay.ts";
import { Fake } from "../../src/testing/fake.ts";
import { tool } from "../../src/tools/tool.ts";
import { BareClient, SESSION } from "../support/relay.ts";

const CANARY = "canary-7b1f93";

Deno.test("no secret of the server reaches a client, a log line, a span, a close reason or a resume token", async () => {
  const spans: unknown[] = [];
  const logged: string[] = [];
  const lines = console.error;
  console.error = (...parts) => logged.push(parts.map(String).join(" "));
  try {
    await using fake = new Fake({ keys: [`sk-${CANARY}`] });
    await fake.listen(0);
    fake.on(
      () => true,
      ({ toolOutputs }) =>
        toolOutputs.length > 0 ? "Done." : {
          toolCalls: [{ name: `pay_${CANARY}`, arguments: { amount: CANARY } }],
        },
    );
    const client = new OpenAI({
      apiKey: `sk-${CANARY}`,
      baseURL: fake.baseURL,
      envFile: null,
      defaultHeaders: { "x-internal": CANARY },
    });
    let calls = 0;
    await using relay = realtimeRelay(client, {
      session: {
        ...SESSION,
        session: {
          ...SESSION.session,
          instructions: `The word is ${CANARY}.`,
          tool_choice: "auto",
        },
        tools: [tool({
          name: `pay_${CANARY}`,
          description: `Pays ${CANARY}`,
          input: {
            type: "object",
            properties: { amount: { type: "string", description: CANARY } },
            required: ["amount"],
            additionalProperties: false,
          },
          run: () => {
            calls++;
            return { receipt: CANARY };
          },
        })],
      },
      tracer: {
        startSpan(name, options) {
          spans.push(name, options);
          return {
            setAttribute: (...field) => spans.push(field),
            addEvent: (...event) => spans.push(event),
            end() {},
          };
        },
      },
    });
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      relay,
    );
    const bare = new BareClient(`ws://127.0.0.1:${server.addr.port}/`);
    await bare.find("duplex.resume");
    bare.say("Please pay.");
    await bare.find("response.output_audio.done"); // the tool has run
    await bare.find(({ type, response }) =>
      type === "response.done" &&
      (response as { output: unknown[] }).output.length > 0
    );
    // what the client itself does wrong is answered without secrets, too
    bare.send({ type: "session.update", session: { instructions: "x" } });
    bare.send({
      type: "conversation.item.truncate",
      item_id: "nowhere",
      content_index: 0,
      audio_end_ms: 1,
      event_id: "mine",
    });
    await bare.find(({ type, error }) =>
      type === "error" && (error as { event_id: unknown }).event_id === "mine"
    );
    fake.realtime.sessions[0].cut("reset");
    await bare.find("duplex.restored");
    fake.realtime.sessions[1].close(4_100, `closed ${CANARY}`);
    const end = await bare.closed;
    assertEquals(calls, 1);
    const seen = JSON.stringify([bare.texts, end, spans, logged]);
    assert(bare.texts.length > 20);
    assert(!seen.includes(CANARY), seen.slice(seen.indexOf(CANARY) - 200));
  } finally {
    console.error = lines;
  }
});
