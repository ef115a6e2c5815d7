import { assert, assertEquals, assertRejects } from "@std/assert";
import { isLocal } from "../../src/relay/admission/origin.ts";
import type {
  EndReport,
  RelayOptions,
} from "../../src/relay/options/options.ts";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import { restRelay } from "../../src/relay/http/rest_relay.ts";
import {
  clientOf,
  type RelayUnderTest,
  relayUnderTest,
} from "../support/relay.ts";
import { RawSocket } from "../support/raw_upgrade.ts";

/** A user by bearer token or cookie; everybody else is refused. */
const authorize: RelayOptions["authorize"] = (request) => {
  const { headers } = request;
  const cookie = headers.get("cookie") === "user=ada";
  const bearer = headers.get("authorization") === "Bearer ada-secret";
  return bearer || cookie
    ? { user: "ada" }
    : new Response("who are you?", { status: 401 });
};

/** Status and error code of a request without an upgrade. */
async function ask(
  under: RelayUnderTest,
  headers: Record<string, string> = {},
  path = "/",
): Promise<[status: number, code: string | undefined]> {
  const response = await fetch(`${under.http}${path}`, { headers });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return [
    response.status,
    isJson ? JSON.parse(text).error?.code : undefined,
  ];
}

/** Status of a handshake. */
async function handshake(
  under: RelayUnderTest,
  headers: Record<string, string> = {},
  path = "/",
): Promise<number> {
  using socket = await RawSocket.open(under.server.addr.port, path, headers);
  return socket.status;
}

const ORIGIN = "https://app.example";

Deno.test("a relay admits a bearer, a cookie, and tickets, and refuses the rest with the same status over HTTP and in the handshake", async (t) => {
  await using under = await relayUnderTest({ authorize, origins: [ORIGIN] });
  const bearer = { authorization: "Bearer ada-secret" };
  const cookie = { cookie: "user=ada" };
  const cases: [string, Record<string, string>, number][] = [
    ["bearer", bearer, 200],
    ["cookie and origin", { ...cookie, origin: ORIGIN }, 200],
    ["cookie without origin", cookie, 200],
    ["wrong bearer", { authorization: "Bearer x" }, 401],
    ["nothing", {}, 401],
    ["cookie, other origin", { ...cookie, origin: "https://evil" }, 403],
    ["bearer, opaque origin", { ...bearer, origin: "null" }, 403],
    ["other port", { ...bearer, origin: `${ORIGIN}:444` }, 403],
    ["wrong ticket", {
      ...bearer,
      "sec-websocket-protocol": "realtime, duplex-ticket.nonsense",
    }, 401],
  ];
  for (const [name, headers, status] of cases) {
    await t.step(name, async () => {
      assertEquals((await ask(under, headers))[0], status);
      const expected = status === 200 ? 101 : status;
      assertEquals(await handshake(under, headers), expected);
    });
  }
  assertEquals(under.relay.metrics().refused, {
    unauthorized: 6,
    origin: 6,
  });
});

Deno.test("a ticket admits one client, once, whatever way it is presented", async () => {
  await using under = await relayUnderTest({ authorize });
  const ways = [
    (ticket: string) => ({
      protocols: ["realtime", `duplex-ticket.${ticket}`],
    }),
    (ticket: string) => ({
      protocols: ["realtime", `openai-insecure-api-key.${ticket}`],
    }),
    (ticket: string) => ({ path: `/?ticket=${ticket}` }),
    // sessions of this library, and official SDKs, in a program
    (ticket: string) => ({ headers: { authorization: `Bearer ${ticket}` } }),
  ];
  for (const way of ways) {
    const ticket = await under.relay.ticket({ user: "ada" });
    const { path = "/", protocols, headers: own = {} }: {
      path?: string;
      protocols?: string[];
      headers?: Record<string, string>;
    } = way(ticket);
    const headers: Record<string, string> = protocols
      ? { "sec-websocket-protocol": protocols.join(", ") }
      : own;
    // to ask does not use it
    assertEquals(await ask(under, headers, path), [200, undefined]);
    const client = under.connect(path, { protocols, headers: own });
    await client.find("session.created");
    if (protocols) assertEquals(client.socket.protocol, "realtime");
    assertEquals(await handshake(under, headers, path), 401);
  }
});

Deno.test("a bearer token that cannot be a ticket is not looked up in the store", async () => {
  class CountingStore extends MemoryStore {
    tickets = 0;
    override get(key: string) {
      if (key.startsWith("ticket/")) this.tickets++;
      return super.get(key);
    }
  }
  const store = new CountingStore();
  await using under = await relayUnderTest({ authorize, store });
  const bearer = { authorization: "Bearer ada-secret" };
  assertEquals(await ask(under, bearer), [200, undefined]);
  assertEquals(store.tickets, 0);
});

Deno.test("authorize() gets the address of the peer, for the relay and for restRelay()", async () => {
  const addresses: unknown[] = [];
  const refuse: RelayOptions["authorize"] = (_, { address }) => {
    addresses.push(address);
    return new Response(null, { status: 401 });
  };
  await using under = await relayUnderTest({ authorize: refuse });
  const rest = restRelay(clientOf(under.fake), {
    allow: ["GET /models"],
    authorize: refuse,
  });
  const info = { remoteAddr: { hostname: "192.0.2.7" } };
  await under.relay(new Request("http://localhost/"), info);
  await rest(new Request("http://localhost/v1/models"), info);
  await rest(new Request("http://localhost/v1/models"));
  assertEquals(addresses, ["192.0.2.7", "192.0.2.7", undefined]);
});

Deno.test("a refusal of a page says which option would admit it", async () => {
  const url = "http://10.0.0.3:8000/";
  const headers = { origin: ORIGIN };
  const says = async (relay: (request: Request) => Promise<Response>) => {
    const { status, message } =
      (await (await relay(new Request(url, { headers }))).json()).error;
    return [status, message];
  };
  await using behindProxy = await relayUnderTest({ authorize });
  assertEquals(await says(behindProxy.relay), [
    403,
    "The page is not from the host of the relay: pass its Host header on, or list its origin in the option origins",
  ]);
  await using listed = await relayUnderTest({ origins: ["https://other"] });
  assertEquals(await says(listed.relay), [
    403,
    "The origin of the page is not in the option origins",
  ]);
});

Deno.test("refuse: close accepts a WebSocket to say why it is refused", async () => {
  await using under = await relayUnderTest({
    authorize,
    refuse: "close",
    origins: [ORIGIN],
  });
  const refused = under.connect();
  assertEquals((await refused.closed).code, 4401);
  assertEquals(refused.events, [{
    type: "duplex.end",
    reason: "unauthorized",
    message: "The credential is missing, wrong or expired",
    resumable: false,
  }]);
  const foreign = under.connect("/", { headers: { origin: "https://evil" } });
  assertEquals((await foreign.closed).code, 4403);
  assertEquals(under.fake.realtime.sessions, []);
});

Deno.test("refuse: close closes with 4401, 4402, 4403, 4410, 4429 or 4503, as HTTP refuses with 401, 402, 403, 410, 429 or 503", async () => {
  await using under = await relayUnderTest({
    refuse: "close",
    origins: [ORIGIN],
    capacity: 2,
    prices: { output: { audio: 1 } },
    authorize: (request) => {
      const user = request.headers.get("authorization") ?? "";
      const status = Number(user);
      if (status) return new Response(null, { status });
      const budget = { cost: user === "poor" ? 0 : 9, period: "2026-11" };
      return { user, limits: { sessions: 1, budget } };
    },
  });
  const as = (authorization: string) => ({ authorization });
  const refused = async (
    headers: Record<string, string>,
    path = "/",
  ): Promise<unknown[]> => {
    const response = await fetch(under.http + path, { headers });
    await response.body?.cancel();
    const client = under.connect(path, { headers });
    const { code } = await client.closed;
    const [{ reason }] = client.events;
    return [response.status, code, reason];
  };
  assertEquals(
    await refused({ ...as("bob"), origin: "https://evil.example" }),
    [403, 4403, "origin"],
  );
  // what authorize() responds
  assertEquals(await refused(as("401")), [401, 4401, "unauthorized"]);
  assertEquals(await refused(as("402")), [402, 4402, "budget"]);
  assertEquals(await refused(as("403")), [403, 4403, "refused"]);
  assertEquals(await refused(as("429")), [429, 4429, "sessions"]);
  assertEquals(await refused(as("418")), [418, 4403, "refused"]);
  // what the relay finds
  assertEquals(await refused(as("poor")), [402, 4402, "budget"]);
  const lost = "/?resume=00000000-0000-4000-8000-000000000000.secret";
  assertEquals(await refused(as("bob"), lost), [410, 4410, "expired"]);
  const ada = under.connect("/", { headers: as("ada") });
  await ada.find("session.created");
  assertEquals(await refused(as("ada")), [429, 4429, "sessions"]);
  const bob = under.connect("/", { headers: as("bob") });
  await bob.find("session.created");
  assertEquals(await refused(as("eve")), [503, 4503, "capacity"]);
  await under.relay.drain();
  assertEquals(await refused(as("eve")), [503, 4503, "draining"]);
});

Deno.test("limits.sessions and limits.budget count over all relays that share a store", async () => {
  const freed = Promise.withResolvers<void>();
  class Store extends MemoryStore {
    override readonly shared = true;
    override async update(...args: Parameters<MemoryStore["update"]>) {
      const before = await super.update(...args);
      if (before !== undefined && await this.get(args[0]) === undefined) {
        if (args[0].startsWith("user/")) freed.resolve();
      }
      return before;
    }
  }
  const options = {
    store: new Store(),
    prices: { output: { audio: 1_000_000 } }, // 1 for each token
    authorize: () => ({
      user: "ada",
      limits: { sessions: 1, budget: { cost: 1, period: "2026-11" } },
    }),
  };
  await using one = await relayUnderTest(options);
  await using two = await relayUnderTest(options);
  const first = one.connect();
  await first.find("session.created");
  assertEquals(await ask(two), [429, "sessions"]);
  await first.close();
  await freed.promise;
  assertEquals(await ask(two), [200, undefined]);
  const second = two.connect();
  await second.find("session.created");
  assertEquals(await ask(one), [429, "sessions"]);
  second.say("Talk");
  await second.find("duplex.usage");
  assertEquals((await second.closed).code, 4402);
  assertEquals(await ask(one), [402, "budget"]);
});

Deno.test("capacity and limits.sessions refuse with 503 and 429, and say when to try again", async () => {
  const freed = Promise.withResolvers<void>();
  class Store extends MemoryStore {
    override async update(...args: Parameters<MemoryStore["update"]>) {
      const before = await super.update(...args);
      const isFree = before !== undefined &&
        await this.get(args[0]) === undefined;
      if (args[0].startsWith("user/") && isFree) freed.resolve();
      return before;
    }
  }
  await using under = await relayUnderTest({
    authorize: () => ({ user: "ada", limits: { sessions: 1 } }),
    capacity: 2,
    store: new Store(),
  });
  const first = under.connect();
  await first.find("session.created");
  const second = await fetch(under.http);
  assertEquals(second.status, 429);
  assertEquals(second.headers.get("retry-after"), "10");
  assertEquals((await second.json()).error.code, "sessions");
  await first.close();
  await freed.promise;
  const again = await fetch(under.http);
  assertEquals([again.status, await again.json()], [200, { ok: true }]);
  const third = under.connect();
  await third.find("session.created");

  await using full = await relayUnderTest({ capacity: 1 });
  await full.connect().find("session.created");
  const response = await fetch(full.http);
  assertEquals(response.status, 503);
  assertEquals(response.headers.get("retry-after"), "5");
  assertEquals((await response.json()).error.code, "capacity");
});

Deno.test("capacity: a client whose session has a place takes no second one, whether it comes back or was prepared for", async () => {
  const returns = Promise.withResolvers<void>();
  const admit = Promise.withResolvers<void>();
  await using under = await relayUnderTest({
    async authorize({ url }) {
      if (url.includes("resume=")) {
        returns.resolve();
        await admit.promise;
      }
      return { user: "ada" };
    },
    capacity: 2,
  });
  const status = async () => (await ask(under))[0];
  const first = under.connect();
  const { token } = await first.find("duplex.resume");
  const second = under.connect(`/?resume=${token}`);
  await returns.promise;
  assertEquals(await status(), 200);
  admit.resolve();
  await second.find("duplex.resumed");

  const ticket = await under.relay.ticket({ user: "bob" }, { prepare: true });
  assertEquals(await status(), 503);
  await under.connect(`/?ticket=${ticket}`).find("session.created");
  assertEquals(await status(), 503);
  await second.close();
  await first.close();
  assertEquals(under.relay.metrics().sessions, 1);
  assertEquals(await status(), 200);
});

Deno.test("an authorize() that throws, is slow, or returns nonsense refuses with 500 and shows the client no details", async () => {
  for (
    const authorize of [
      () => Promise.reject(new Error("secret of the database")),
      () => new Promise<never>(() => {}),
      () => ({ user: "" }),
      () => ({ user: "ada", limits: { idle: -1 } }),
      () => ({ user: "ada", data: { id: 1n } }),
    ]
  ) {
    await using under = await relayUnderTest({
      authorize,
      authorizeTimeout: 20,
    });
    const response = await fetch(under.http);
    assertEquals(response.status, 500);
    assert(!(await response.text()).includes("secret"));
    assertEquals(await handshake(under), 500);
    assertEquals(under.errors.length, 2);
    assertEquals(under.fake.realtime.sessions, []);
  }
});

Deno.test("relay.ticket() refuses identity.data that is not JSON, which no shared store could keep", async () => {
  await using under = await relayUnderTest();
  const circle: Record<string, unknown> = {};
  circle.self = [circle];
  const cases: [data: unknown, message: string][] = [
    [1n, "identity.data must be JSON, got bigint"],
    [{ id: 1n }, "identity.data.id must be JSON, got bigint"],
    [{ a: [0, new Date(0)] }, "identity.data.a[1] must be JSON, got Date"],
    [{ since: NaN }, "identity.data.since must be JSON, got NaN"],
    [() => {}, "identity.data must be JSON, got function"],
    [circle, "identity.data must not be nested more than 32 levels deep"],
  ];
  for (const [data, message] of cases) {
    await assertRejects(
      () => under.relay.ticket({ user: "ada", data }),
      TypeError,
      message,
    );
  }
  const data = {
    a: [1, "x", null, true],
    b: undefined,
    c: Object.create(null),
  };
  await under.relay.ticket({ user: "ada", data });
  await under.relay.ticket({ user: "ada" });
});

Deno.test("an empty or malformed resume token is refused, and starts no session", async () => {
  await using under = await relayUnderTest();
  for (const token of [".", ".secret", "id.", "nonsense"]) {
    for (
      const client of [
        under.connect(`/?resume=${token}`),
        under.connect("/", {
          protocols: ["realtime", `duplex-resume.${token}`],
        }),
      ]
    ) assertEquals((await client.closed).code, 1006, token);
    const status = token.startsWith(".") ? 401 : 410;
    assertEquals((await ask(under, {}, `/?resume=${token}`))[0], status);
  }
  assertEquals(under.fake.realtime.sessions, []);
  // a page without a token may leave the parameter empty
  await under.connect("/?resume=").find("session.created");
});

Deno.test("without authorize() a relay serves only its own machine, under its own name", async () => {
  const request = (url: string) => new Request(url);
  assert(isLocal(request("http://localhost:8000/"), "127.0.0.1"));
  assert(isLocal(request("http://[::1]:8000/"), "::1"));
  assert(!isLocal(request("http://localhost:8000/"), "192.168.1.7"));
  assert(!isLocal(request("http://localhost:8000/"), undefined));
  // a page that gives this machine its own name
  assert(!isLocal(request("http://evil.example:8000/"), "127.0.0.1"));
  await using under = await relayUnderTest();
  assertEquals(await handshake(under, { host: "evil.example" }), 403);
  const response = await under.relay(new Request("http://127.0.0.1/"), {
    remoteAddr: { hostname: "10.0.0.7" },
  });
  assertEquals(response.status, 403);
  const { error } = await response.json();
  assert(error.message.includes("authorize()"));
});

Deno.test("other paths and methods get 404 and 405 in JSON; a page of an allowed origin may read responses", async () => {
  await using under = await relayUnderTest({
    path: "/voice",
    origins: [ORIGIN],
    routes: [{
      method: "POST",
      path: "/session",
      handle: async (request, { admit, ticket }) => {
        const identity = await admit(request);
        return identity instanceof Response
          ? identity
          : Response.json({ ticket: await ticket(identity) });
      },
    }],
  });
  assertEquals(await ask(under, {}, "/"), [404, "not_found"]);
  assertEquals(await ask(under, {}, "/voice"), [200, undefined]);
  const wrong = await fetch(`${under.http}/voice`, { method: "POST" });
  assertEquals([wrong.status, wrong.headers.get("allow")], [405, "GET"]);
  await wrong.body?.cancel();
  const minted = await fetch(`${under.http}/voice/session`, {
    method: "POST",
    headers: { origin: ORIGIN },
  });
  assertEquals(minted.headers.get("access-control-allow-origin"), ORIGIN);
  const { ticket } = await minted.json();
  const client = under.connect(`/voice?ticket=${ticket}`);
  await client.find("session.created");
  const evil = await fetch(`${under.http}/voice/session`, {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  assertEquals(evil.status, 403);
  assertEquals(evil.headers.get("access-control-allow-origin"), null);
  await evil.body?.cancel();
  const preflight = await fetch(`${under.http}/voice/session`, {
    method: "OPTIONS",
    headers: { origin: ORIGIN },
  });
  assertEquals(preflight.status, 204);
  const refused = await fetch(`${under.http}/voice/session`, {
    method: "OPTIONS",
    headers: { origin: "https://evil.example" },
  });
  assertEquals(refused.status, 403);
  assertEquals((await refused.json()).error.code, "origin");
});

Deno.test("realtimeRelay() reports at once that authorize() returned no identity", async () => {
  for (const nothing of [null, undefined, "ada"]) {
    const errors: unknown[] = [];
    await using under = await relayUnderTest({
      authorize: () => nothing as never,
      authorizeTimeout: 60_000,
      onError: (error) => errors.push(error),
    });
    assertEquals(await ask(under), [500, "failed"]);
    assertEquals(errors.map(String), [
      `TypeError: authorize() must return an identity such as { user: "ada" }, or a Response, got ${
        nothing === "ada" ? "string" : nothing
      }`,
    ]);
  }
});

Deno.test("the first check that fails decides: origin, capacity, authorize(), the budget, the sessions of the user; no later one is asked", async () => {
  const asked: string[] = [];
  class Store extends MemoryStore {
    override update(...args: Parameters<MemoryStore["update"]>) {
      asked.push("store");
      return super.update(...args);
    }
  }
  const limits = { sessions: 1, budget: { cost: 0, period: "2026-11" } };
  await using under = await relayUnderTest({
    origins: [ORIGIN],
    capacity: 2,
    store: new Store(),
    prices: { output: { audio: 1 } },
    authorize: (request) => {
      asked.push("authorize()");
      const user = request.headers.get("authorization");
      if (user === null) return new Response(null, { status: 401 });
      return user === "poor"
        ? { user, limits }
        : { user, limits: { sessions: 1 } };
    },
  });
  const reason = async (path: string, headers: Record<string, string> = {}) => {
    asked.length = 0;
    const response = await fetch(under.http + path, { headers });
    const text = await response.text(); // that of authorize() is empty
    const code = text === "" ? response.status : JSON.parse(text).error.code;
    return [code, ...asked];
  };
  const evil = { origin: "https://evil.example" };
  assertEquals(await reason("/elsewhere", evil), ["not_found"]);
  const ada = under.connect("/", { headers: { authorization: "ada" } });
  await ada.find("session.created");
  assertEquals(await reason("/"), [401, "authorize()"]);
  assertEquals(await reason("/", { authorization: "poor" }), [
    "budget",
    "authorize()",
  ]);
  assertEquals(await reason("/", { authorization: "ada" }), [
    "sessions",
    "authorize()",
    "store",
  ]);
  const bob = under.connect("/", { headers: { authorization: "bob" } });
  await bob.find("session.created");
  assertEquals(await reason("/"), ["capacity"]);
  assertEquals(await reason("/", evil), ["origin"]);
});

Deno.test("limits.sessions: a session whose client is away gives way to a new one of the user; one that is connected does not", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    authorize: () => ({ user: "ada", limits: { sessions: 1 } }),
    onEnd: (report) => reports.push(report),
  });
  const closed = under.connect();
  const { token } = await closed.find("duplex.resume");
  await closed.close(4_000); // as 1001, with which a browser closes a tab
  const asked = await fetch(under.http);
  assertEquals([asked.status, (await asked.json()).ok], [200, true]);
  assertEquals(reports, [], "to ask ends nothing");
  const next = under.connect();
  await next.find("session.created");
  assertEquals(reports.map(({ reason }) => reason), ["client_lost"]);
  const late = await fetch(`${under.http}/?resume=${token}`);
  assertEquals([late.status, (await late.json()).error.code], [410, "expired"]);
  const third = await fetch(under.http);
  assertEquals([third.status, (await third.json()).error.code], [
    429,
    "sessions",
  ]);
});
