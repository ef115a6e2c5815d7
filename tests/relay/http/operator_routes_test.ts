/** Routes for those who run a relay: health and metrics. */
import { assertEquals, assertThrows } from "@std/assert";
import { healthRoute } from "../../../src/relay/http/health_route.ts";
import {
  metricsRoute,
  prometheusText,
} from "../../../src/relay/http/metrics_route.ts";
import { relayUnderTest } from "../../support/relay.ts";

const NO_METRICS = {
  draining: false,
  sessions: 0,
  clients: 0,
  calls: 0,
  lingering: 0,
  upstream: 0,
  prepared: 0,
  buffered: 0,
  accepted: 0,
  refused: {},
  ended: {},
  resumed: 0,
  restored: 0,
  dropped: { client: 0, server: 0 },
};

Deno.test("healthRoute() responds with 503 as soon as the relay drains, also while it is full", async () => {
  await using under = await relayUnderTest({
    authorize: () => new Response(null, { status: 401 }),
    capacity: 1,
    routes: [healthRoute({ path: "/healthz" })],
  });
  const check = async () => {
    const response = await under.relay(
      new Request("http://10.0.0.1/healthz"),
    );
    await response.body?.cancel();
    return [response.status, response.headers.get("retry-after")];
  };
  assertEquals(await check(), [200, null]);
  const drained = under.relay.drain();
  assertEquals(await check(), [503, "1"]);
  await drained;
});

Deno.test("a GET route takes HEAD, with which some monitors ask", async () => {
  await using under = await relayUnderTest({ routes: [healthRoute()] });
  const url = `${under.http}/health`;
  const response = await fetch(url, { method: "HEAD" });
  assertEquals([response.status, await response.text()], [200, ""]);
  const post = await fetch(url, { method: "POST" });
  assertEquals([post.status, post.headers.get("allow")], [405, "GET"]);
  await post.body?.cancel();
});

Deno.test("metricsRoute() shows metrics to those whom authorize() admits", async () => {
  await using under = await relayUnderTest({
    routes: [metricsRoute({
      authorize: ({ headers }) => headers.get("authorization") === "Bearer ops",
    })],
  });
  const client = under.connect();
  await client.find("session.created");
  const url = `${under.http}/metrics`;
  const refused = await fetch(url);
  assertEquals(refused.status, 401);
  await refused.body?.cancel();
  const headers = { authorization: "Bearer ops" };
  const response = await fetch(url, { headers });
  assertEquals(
    response.headers.get("content-type"),
    "text/plain; version=0.0.4; charset=utf-8",
  );
  const lines = (await response.text()).split("\n");
  assertEquals(lines.includes("duplex_relay_clients 1"), true);
  assertEquals(lines.includes("duplex_relay_clients_accepted_total 1"), true);
  assertThrows(
    () => metricsRoute({} as never),
    TypeError,
    "authorize must be a function, got undefined",
  );
});

Deno.test("prometheusText() has a line for each reason and side, and times in seconds", () => {
  const text = prometheusText({
    ...NO_METRICS,
    draining: true,
    ended: { idle: 3, cost: 1 },
    dropped: { client: 1_500, server: 0 },
  });
  const samples = text.split("\n").filter((line) =>
    line !== "" && !line.startsWith("#") && !line.endsWith(" 0")
  );
  assertEquals(samples, [
    "duplex_relay_draining 1",
    'duplex_relay_sessions_ended_total{reason="idle"} 3',
    'duplex_relay_sessions_ended_total{reason="cost"} 1',
    'duplex_relay_audio_dropped_seconds_total{side="client"} 1.5',
  ]);
  const named = (kind: string) =>
    text.split("\n").filter((line) => line.startsWith(`# ${kind}`)).length;
  assertEquals([named("HELP"), named("TYPE")], [14, 14]);
});
