/** Routes of the relay over HTTP: tickets, client secrets, WebRTC offers and phone calls. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import type { OpenAI } from "../../../mod.ts";
import {
  callsRoute,
  type CallsRouteOptions,
} from "../../../src/relay/http/calls_route.ts";
import type { CallsClient } from "../../../src/relay/http/calls_route.ts";
import { sessionRoute } from "../../../src/relay/http/session_route.ts";
import { webhooksRoute } from "../../../src/relay/http/webhooks_route.ts";
import type {
  EndReport,
  RelayedSession,
  RelayOptions,
} from "../../../src/relay/options/options.ts";
import { Fake } from "../../../src/testing/fake.ts";
import { webhookRequest } from "../../../src/testing/webhook_request.ts";
import { tool } from "../../../src/tools/tool.ts";
import { clientOf, RelayUnderTest } from "../../support/relay.ts";
import type { Fields } from "../../support/session.ts";

const AUTHORIZE: RelayOptions["authorize"] = (request) =>
  request.headers.get("authorization") === "Bearer ann"
    ? { user: "ann" }
    : new Response(null, { status: 401 });
const ANN = { authorization: "Bearer ann" };
const SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n";

async function under(
  optionsOf: (client: OpenAI) => Partial<RelayOptions>,
): Promise<RelayUnderTest> {
  const fake = new Fake();
  await fake.listen(0);
  return new RelayUnderTest(fake, {
    authorize: AUTHORIZE,
    ...optionsOf(clientOf(fake)),
  });
}

function post(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method: "POST", body, headers: { ...ANN, ...headers } });
}

const offer = (url: string, headers: Record<string, string> = {}) =>
  post(`${url}/calls`, SDP, { "content-type": "application/sdp", ...headers });

async function leave(response: Response): Promise<number> {
  await response.body?.cancel();
  return response.status;
}

Deno.test("sessionRoute() gives a ticket that admits one client, once", async () => {
  await using t = await under(() => ({ routes: [sessionRoute()] }));
  const response = await post(`${t.http}/session`, "");
  assertEquals(response.headers.get("cache-control"), "no-store");
  const { ticket, expires_at } = await response.json();
  assert(Math.abs(expires_at - Date.now() / 1_000 - 60) < 5);
  const client = t.connect("/", {
    protocols: ["realtime", `duplex-ticket.${ticket}`],
  });
  await client.find("session.created");
  const again = await fetch(`${t.http}/?ticket=${ticket}`);
  assertEquals(await leave(again), 401);
});

Deno.test("sessionRoute() admits like a connection: credential, origin, capacity", async () => {
  await using t = await under(() => ({
    routes: [sessionRoute()],
    capacity: 1,
    origins: ["https://app.example"],
  }));
  const url = `${t.http}/session`;
  assertEquals(await leave(await post(url, "", { authorization: "x" })), 401);
  const foreign = { origin: "https://evil.example" };
  assertEquals(await leave(await post(url, "", foreign)), 403);
  const own = await post(url, "", { origin: "https://app.example" });
  assertEquals(
    own.headers.get("access-control-allow-origin"),
    "https://app.example",
  );
  assertEquals(await leave(own), 200);
  await t.connect("/", { headers: ANN }).find("session.created");
  const full = await post(url, "");
  assertEquals(full.headers.get("retry-after"), "5");
  assertEquals(await leave(full), 503);
});

Deno.test("sessionRoute() gives a client secret without the configuration of its session", async () => {
  await using t = await under((client) => ({
    routes: [sessionRoute({
      secret: {
        client,
        params: ({ user }) => ({
          session: { type: "realtime", instructions: `canary of ${user}` },
        }),
      },
    })],
  }));
  const fields = await (await post(`${t.http}/session`, "")).json();
  assertEquals(Object.keys(fields), ["value", "expires_at"]);
  assert(fields.value.startsWith("ek_"));
});

const CALL: CallsRouteOptions = {
  session: { type: "realtime", model: "gpt-realtime", instructions: "canary" },
};

Deno.test("callsRoute() passes an offer on, joins the call, and hangs it up at a limit", async () => {
  const reports: EndReport[] = [];
  const joined = Promise.withResolvers<RelayedSession>();
  const ended = Promise.withResolvers<void>();
  await using t = await under((client) => ({
    routes: [callsRoute(client, CALL)],
    limits: { responses: 1, sessions: 1 },
    onSession: (session) => joined.resolve(session),
    onEnd: (report) => {
      reports.push(report);
      ended.resolve();
    },
  }));
  t.fake.on(() => true, "Hello.");
  const response = await offer(t.http);
  assertEquals(response.status, 201);
  assertEquals(response.headers.get("content-type"), "application/sdp");
  assertEquals(response.headers.get("location"), null);
  assert((await response.text()).startsWith("v=0"));
  const [[id, call]] = t.fake.realtime.calls;
  const { session, identity } = await joined.promise;
  assertEquals(identity.user, "ann");
  assertEquals(t.relay.metrics().calls, 1);
  assertEquals(await leave(await offer(t.http)), 429);
  const broken = new Error("a listener of the program");
  session.on("response.created", () => {
    throw broken;
  });
  session.response.create();
  await ended.promise;
  await t.relay.drain();
  assertEquals(call.status, "ended", id);
  assertEquals(reports.map(({ reason }) => reason), ["responses"]);
  assertEquals(t.relay.metrics().calls, 0);
  assertEquals(t.errors, [broken]);
});

Deno.test("callsRoute() hangs up when the relay drains, and not when the call has ended by itself", async () => {
  const reasons: string[] = [];
  const sessions: RelayedSession[] = [];
  const two = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  await using t = await under((client) => ({
    routes: [callsRoute(client, CALL)],
    onSession: (session) => sessions.push(session) === 2 && two.resolve(),
    onEnd: ({ reason }) => {
      reasons.push(reason);
      over.resolve();
    },
  }));
  for (let at = 0; at < 2; at++) await leave(await offer(t.http));
  await two.promise;
  t.fake.realtime.sessions[0].close();
  await over.promise;
  const hangups = () =>
    t.fake.requests.all.filter(({ path }) => path.endsWith("/hangup")).length;
  assertEquals([reasons, hangups()], [["upstream_closed"], 0]);
  await t.relay.drain();
  assertEquals([reasons, hangups()], [["upstream_closed", "shutdown"], 1]);
  assertEquals(t.errors, []);
});

Deno.test("callsRoute() hangs up a call that begins while the relay drains", async () => {
  const asked = Promise.withResolvers<void>();
  const drained = Promise.withResolvers<void>();
  await using t = await under((client) => ({
    routes: [callsRoute({
      live: client.live,
      realtime: {
        connect: (options) => client.realtime.connect(options),
        calls: {
          async create(params) {
            asked.resolve();
            await drained.promise;
            return await client.realtime.calls.create(params);
          },
          hangup: (id) => client.realtime.calls.hangup(id),
        },
      },
    }, CALL)],
  }));
  const responding = offer(t.http);
  await asked.promise;
  await t.relay.drain();
  drained.resolve();
  await leave(await responding);
  await t.relay.drain();
  const [[, call]] = t.fake.realtime.calls;
  assertEquals(call.status, "ended");
  assertEquals(t.relay.metrics().calls, 0);
  assertEquals(t.errors, []);
});

Deno.test("callsRoute() refuses what is not an offer, and releases the place when the API fails", async () => {
  await using t = await under((client) => ({
    routes: [callsRoute(client, CALL)],
    limits: { sessions: 1 },
  }));
  const url = `${t.http}/calls`;
  assertEquals(await leave(await post(url, SDP)), 415);
  assertEquals(
    await leave(await offer(t.http, { authorization: "Bearer bob" })),
    401,
  );
  const sdp = { "content-type": "application/sdp" };
  assertEquals(await leave(await post(url, "x".repeat(70_000), sdp)), 413);
  assertEquals(t.fake.realtime.calls.size, 0);
  t.fake.fault({ status: 400 }, {
    on: "POST /realtime/calls",
    times: 1,
  });
  const failed = await offer(t.http);
  assertEquals(failed.status, 500);
  assert(!(await failed.text()).includes("canary"));
  assertEquals(t.errors.length, 1);
  assertEquals(await leave(await offer(t.http)), 201);
});

Deno.test("callsRoute() limits what a page may do in a Live session, and hangs it up after its time", async () => {
  const created: Fields[] = [];
  const hungUp = Promise.withResolvers<string>();
  const closed = Promise.withResolvers<void>();
  const client: CallsClient = {
    realtime: {
      calls: {
        create: () => Promise.reject(new Error("not used")),
        hangup: () => Promise.reject(new Error("not used")),
      },
      connect: () => Promise.reject(new Error("not used")),
    },
    live: {
      create(params) {
        created.push(params as unknown as Fields);
        return Promise.resolve({
          session: { id: "live_1" },
          transport: { sdp: "v=0 answer" },
        });
      },
      attach: () =>
        Promise.resolve({
          closed: closed.promise,
          close: () => Promise.resolve(closed.resolve()),
        }),
      sessions: {
        hangup: (id) => Promise.resolve(hungUp.resolve(id)),
      },
    },
  };
  await using t = await under(() => ({
    routes: [callsRoute(client, {
      live: {
        model: "gpt-live-1",
        client: { data_channel: { allowed_client_events: [] } },
      },
    })],
    limits: { duration: 50 },
  }));
  const response = await offer(t.http);
  assertEquals(await response.text(), "v=0 answer");
  const [{ session, transport }] = created as {
    session: { client: { data_channel: Fields } };
    transport: unknown;
  }[];
  assertEquals(transport, { type: "webrtc", sdp: SDP });
  const { allowed_client_events, allowed_server_events } =
    session.client.data_channel;
  assertEquals(allowed_client_events, []);
  assert((allowed_server_events as Fields[]).length > 0);
  assertEquals(await hungUp.promise, "live_1");
  await closed.promise;
  assertEquals(t.errors, []);
});

Deno.test("callsRoute() requires either session or live", () => {
  const client = {} as CallsClient;
  assertThrows(
    () => callsRoute(client, {}),
    TypeError,
    "callsRoute() requires either session or live, got neither",
  );
  assertThrows(
    () => callsRoute(client, { ...CALL, live: { model: "gpt-live-1" } }),
    TypeError,
    "callsRoute() requires either session or live, got both",
  );
});

const SECRET = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=";

/** Reports a call as OpenAI does. */
async function webhook(
  url: string,
  callId: string,
  from = "sip:+391234567@sip.example",
): Promise<Response> {
  const request = await webhookRequest(`${url}/webhooks`, {
    type: "realtime.call.incoming",
    data: { call_id: callId, sip_headers: [{ name: "From", value: from }] },
  }, { secret: SECRET, id: `wh_${callId}` });
  return await fetch(request);
}

Deno.test("webhooksRoute() accepts phone calls as sessions of the relay, once each, and hangs up at a limit", async () => {
  const reports: EndReport[] = [];
  const joined = Promise.withResolvers<RelayedSession>();
  const ended = Promise.withResolvers<void>();
  await using t = await under((client) => ({
    routes: [webhooksRoute(client, {
      secret: SECRET,
      accept: ({ user }) => ({
        type: "realtime",
        model: "gpt-realtime",
        instructions: `You talk to ${user}`,
      }),
    })],
    limits: { responses: 1, sessions: 1 },
    onSession: (session) => joined.resolve(session),
    onEnd: (report) => {
      reports.push(report);
      ended.resolve();
    },
  }));
  t.fake.on(() => true, "Hello.");
  const call = t.fake.realtime.ring();
  assertEquals(await leave(await webhook(t.http, call.id)), 200);
  assertEquals(await leave(await webhook(t.http, call.id)), 200);
  const { session } = await joined.promise;
  // the same caller has a limit of one call
  const second = t.fake.realtime.ring();
  assertEquals(await leave(await webhook(t.http, second.id)), 200);
  assertEquals([call.status, second.status], ["accepted", "rejected"]);
  session.response.create();
  await ended.promise;
  await t.relay.drain();
  assertEquals(call.status as string, "ended");
  assertEquals(
    reports.map(({ reason, identity }) => [reason, identity.user]),
    [["responses", "sip:+391234567@sip.example"]],
  );
  assertEquals(t.errors, []);
});

Deno.test("webhooksRoute() accepts several secrets while one is rotated", async () => {
  for (
    const secret of [[SECRET, "whsec_b3RoZXI="], ["whsec_b3RoZXI=", SECRET]]
  ) {
    await using t = await under((client) => ({
      routes: [webhooksRoute(client, {
        secret,
        authorize: () => null,
        accept: () => ({ type: "realtime" }),
      })],
    }));
    const call = t.fake.realtime.ring();
    assertEquals(await leave(await webhook(t.http, call.id)), 200);
    assertEquals([call.status, t.errors], ["rejected", []]);
  }
  assertThrows(
    () =>
      webhooksRoute({} as never, {
        secret: [],
        accept: () => ({ type: "realtime" }),
      }),
    TypeError,
    "secret must not be empty, got an empty array",
  );
});

/** A tool that hands a call over to a person, and ends the part of the model. */
function transfer(refer: (callId: string) => unknown, callId: string) {
  return tool({
    name: "transfer",
    input: { type: "object" },
    run: () => refer(callId),
  });
}

Deno.test("webhooksRoute() and callsRoute() make tools that know their call", async () => {
  const referred: string[] = [];
  const refer = (callId: string) => referred.push(callId);
  const sessions: RelayedSession[] = [];
  const both = Promise.withResolvers<void>();
  await using t = await under((client) => ({
    routes: [
      webhooksRoute(client, {
        secret: SECRET,
        accept: () => ({ type: "realtime", model: "gpt-realtime" }),
        options: ({ user }, { callId }) => {
          assert(user.includes("391234567"));
          return { tools: [transfer(refer, callId)] };
        },
      }),
      callsRoute(client, {
        ...CALL,
        options: (_identity, callId) => ({ tools: [transfer(refer, callId)] }),
      }),
    ],
    onSession: (session) => sessions.push(session) === 2 && both.resolve(),
  }));
  t.fake.on(() => true, { toolCalls: [{ name: "transfer", arguments: {} }] })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "Please hold the line.");
  const rung = t.fake.realtime.ring();
  assertEquals(await leave(await webhook(t.http, rung.id)), 200);
  assertEquals(await leave(await offer(t.http)), 201);
  await both.promise;
  for (const { session } of sessions) await session.response.create().next;
  assertEquals(referred.toSorted(), [...t.fake.realtime.calls.keys()].sort());
});

Deno.test("webhooksRoute() refuses forged webhooks, and rejects calls that authorize() does not want", async () => {
  await using t = await under((client) => ({
    routes: [webhooksRoute(client, {
      secret: SECRET,
      authorize: () => null,
      accept: () => ({ type: "realtime" }),
    })],
  }));
  const forged = await fetch(`${t.http}/webhooks`, {
    method: "POST",
    body: "{}",
    headers: {
      "webhook-id": "a",
      "webhook-timestamp": `${Math.floor(Date.now() / 1_000)}`,
      "webhook-signature": `v1,${"A".repeat(43)}=`,
    },
  });
  assertEquals(await leave(forged), 400);
  assertEquals(t.errors.map(String), [
    "Error: POST /webhooks was refused: its signature does not match secret. If OpenAI sent it, secret is that of another endpoint, or a clock is wrong by more than 5 minutes",
  ]);
  const call = t.fake.realtime.ring();
  assertEquals(await leave(await webhook(t.http, call.id)), 200);
  assertEquals(call.status, "rejected");
  assertEquals(t.relay.metrics().calls, 0);
  assertThrows(
    () =>
      webhooksRoute(clientOf(t.fake), {
        secret: "",
        accept: () => ({ type: "realtime" }),
      }),
    TypeError,
    "secret must be a non-empty string",
  );
});
