import { assert, assertEquals } from "@std/assert";
import { relayUnderTest } from "../support/relay.ts";
import type { EndReport } from "../../src/relay/options/options.ts";

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
