import { assert, assertEquals } from "@std/assert";
import { hotelRelay } from "../../examples/relay.ts";
import type { EndReport } from "../../src/relay/options/options.ts";
import { FakeOpenAI } from "../../src/testing.ts";
import { BareClient } from "../support/relay.ts";

Deno.test("the example's relay admits with a ticket, runs its tool, and reports the cost", async () => {
  await using fake = new FakeOpenAI();
  await fake.listen(0);
  fake.on(
    "rooms",
    ({ toolOutputs }) =>
      toolOutputs.length > 0
        ? `Result: ${toolOutputs[0]}`
        : { toolCalls: [{ name: "free_rooms", arguments: {} }] },
  );
  const reports: EndReport[] = [];
  await using relay = hotelRelay(
    fake.client(),
    (report) => reports.push(report),
  );
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    relay,
  );
  const { port } = server.addr;
  const post = (authorization: string) =>
    fetch(`http://127.0.0.1:${port}/session`, {
      method: "POST",
      headers: { authorization },
    });
  const refused = await post("Bearer guess");
  assertEquals([refused.status, await refused.text()], [401, "Log in first."]);
  const { ticket } = await (await post("Bearer open sesame")).json();
  const client = new BareClient(`ws://127.0.0.1:${port}/`, {
    protocols: ["realtime", `duplex-ticket.${ticket}`],
  });
  await client.find("session.created");
  client.say("Are there rooms?");
  const { transcript } = await client.find(
    "response.output_audio_transcript.done",
  );
  assertEquals(transcript, `Result: {"free":2}`);
  assert(!client.types.some((type) => `${type}`.includes("function_call")));
  await client.find(({ type, tokens }) =>
    type === "duplex.usage" && client.types.includes("response.done") &&
    typeof tokens === "number"
  );
  await client.close();
  await relay.drain();
  assertEquals(reports.length, 1);
  assert(reports[0].cost!.amount > 0);
});
