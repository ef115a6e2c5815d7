/** The relay with OpenTelemetry itself. */
import { assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix -- a version that is fixed here
import { trace } from "npm:@opentelemetry/api@1.10.0";
// deno-lint-ignore no-import-prefix -- a version that is fixed here
import * as sdk from "npm:@opentelemetry/sdk-trace-base@2.12.1";
import { relayUnderTest } from "../support/relay.ts";

Deno.test("realtimeRelay({ tracer }) makes one span a session, whatever drops, with npm:@opentelemetry/api", async () => {
  const exporter = new sdk.InMemorySpanExporter();
  const provider = new sdk.BasicTracerProvider({
    spanProcessors: [new sdk.SimpleSpanProcessor(exporter)],
  });
  trace.setGlobalTracerProvider(provider);
  await using under = await relayUnderTest({
    tracer: trace.getTracer("relay"),
    resume: false,
  });
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  const { session } = await client.find("session.created");
  (await accepted).cut("reset");
  await client.find("duplex.restored");
  client.say("Hello");
  await client.find("response.done");
  assertEquals(exporter.getFinishedSpans().length, 0);
  await client.close();
  const other = under.connect();
  await other.find("session.created");
  await other.close();
  await under.relay.drain();
  const spans = exporter.getFinishedSpans();
  assertEquals(
    spans.map(({ name, attributes }) => [name, attributes["duplex.end"]]),
    Array(2).fill(["realtime session", "client_closed"]),
  );
  assertEquals(
    spans[0].attributes["duplex.session"],
    (session as { id: string }).id,
  );
  assertEquals(spans[0].events.map(({ name }) => name), [
    "duplex.reconnecting",
    "duplex.restored",
  ]);
  assertEquals(under.errors, []);
  trace.disable();
});
