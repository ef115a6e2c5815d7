import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  type ClientOptions,
  OAuthError,
  OpenAI,
  OpenAIError,
  SubjectTokenProviderError,
} from "../../mod.ts";
import { answering, type Sent } from "../support/scripted_fetch.ts";

const SUBJECT = "subject-token-canary-1234567890";
const EXCHANGE = "https://auth.openai.com/oauth/token";

const isExchange = ({ url }: Sent) => url === EXCHANGE;

/** A fetch that issues `access-1`, `access-2` and so on, and answers requests of the API by `api`. */
function issuing(
  { expires = 3_600, api = () => Response.json({ data: [] }) }: {
    expires?: number | null;
    api?: (sent: Sent) => Response;
  } = {},
) {
  let issued = 0;
  return answering((sent) =>
    isExchange(sent)
      ? Response.json({
        access_token: `access-token-${++issued}`,
        issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
        token_type: "Bearer",
        ...(expires === null ? {} : { expires_in: expires }),
      })
      : api(sent)
  );
}

const identity = (getToken = () => Promise.resolve(SUBJECT), more = {}) => ({
  identityProviderId: "idp_1",
  serviceAccountId: "svc_1",
  provider: { tokenType: "jwt" as const, getToken },
  ...more,
});

const clientOf = (
  fetch: ReturnType<typeof answering>,
  options: ClientOptions = {},
) =>
  new OpenAI({
    workloadIdentity: identity(),
    envFile: null,
    maxRetries: 0,
    fetch,
    ...options,
  });

const bearers = (fetch: { sent: readonly Sent[] }) =>
  fetch.sent.filter((sent) => !isExchange(sent))
    .map(({ headers }) => headers.get("authorization"));
const exchanges = (fetch: { sent: readonly Sent[] }) =>
  fetch.sent.filter(isExchange).length;

Deno.test("workloadIdentity exchanges a subject token, and sends the access token", async () => {
  const fetch = issuing();
  const client = clientOf(fetch);
  assertEquals(fetch.sent.length, 0);
  await client.models.list();
  await client.models.list();
  assertEquals(exchanges(fetch), 1);
  assertEquals(bearers(fetch), [
    "Bearer access-token-1",
    "Bearer access-token-1",
  ]);
  assertEquals(client.apiKey, null);
});

Deno.test("workloadIdentity: concurrent calls share one exchange", async () => {
  const fetch = issuing();
  const client = clientOf(fetch);
  await Promise.all(Array.from({ length: 10 }, () => client.models.list()));
  assertEquals(exchanges(fetch), 1);
});

Deno.test("workloadIdentity: a token is renewed before its expiry, without a call waiting for it", async () => {
  using time = new FakeTime();
  const fetch = issuing();
  const client = clientOf(fetch);
  await client.models.list();
  time.tick(2_399_000); // 1 s before the last 20 minutes
  await client.models.list();
  assertEquals(exchanges(fetch), 1);
  time.tick(1_000);
  await client.models.list(); // starts the renewal
  await client.models.list();
  assertEquals(exchanges(fetch), 2);
  assertEquals(bearers(fetch).slice(2), [
    "Bearer access-token-1",
    "Bearer access-token-2",
  ]);
});

Deno.test("workloadIdentity: refreshBufferSeconds is at most half of the lifetime", async () => {
  using time = new FakeTime();
  const fetch = issuing({ expires: 60 });
  const client = clientOf(fetch, {
    workloadIdentity: identity(undefined, { refreshBufferSeconds: 50 }),
  });
  await client.models.list();
  time.tick(29_000);
  await client.models.list();
  assertEquals(exchanges(fetch), 1);
  time.tick(1_000);
  await client.models.list();
  assertEquals(exchanges(fetch), 2);
});

Deno.test("workloadIdentity: an expired token is never sent; a missing lifetime counts as an hour", async () => {
  using time = new FakeTime();
  const fetch = issuing({ expires: null });
  const client = clientOf(fetch);
  await client.models.list();
  time.tick(3_600_000);
  await client.models.list();
  assertEquals(bearers(fetch), [
    "Bearer access-token-1",
    "Bearer access-token-2",
  ]);
});

Deno.test("workloadIdentity: a failed renewal is ignored while the token is valid, and not repeated at once", async () => {
  using time = new FakeTime();
  let works = true;
  let asked = 0;
  const fetch = issuing();
  const client = clientOf(fetch, {
    workloadIdentity: identity(() => {
      asked++;
      return works ? Promise.resolve(SUBJECT) : Promise.reject(new Error("no"));
    }),
  });
  await client.models.list();
  time.tick(2_500_000);
  works = false;
  for (let i = 0; i < 5; i++) await client.models.list();
  assertEquals(asked, 2);
  time.tick(30_000);
  works = true;
  await client.models.list();
  await client.models.list();
  assertEquals(asked, 3);
  assertEquals(bearers(fetch).at(-1), "Bearer access-token-2");
});

Deno.test("workloadIdentity: after a 401 the call is sent once more with a new token, and no retry is used up", async () => {
  const fetch = issuing({
    api: ({ headers }) =>
      headers.get("authorization") === "Bearer access-token-1"
        ? Response.json({ error: { message: "revoked" } }, { status: 401 })
        : Response.json({ data: [] }),
  });
  const client = clientOf(fetch);
  await client.models.list();
  assertEquals(bearers(fetch), [
    "Bearer access-token-1",
    "Bearer access-token-2",
  ]);
});

Deno.test("workloadIdentity: two calls that are refused together cause one exchange", async () => {
  const fetch = issuing({
    api: ({ headers }) =>
      headers.get("authorization") === "Bearer access-token-1"
        ? Response.json({}, { status: 401 })
        : Response.json({ data: [] }),
  });
  const client = clientOf(fetch);
  await Promise.all([client.models.list(), client.models.list()]);
  assertEquals(exchanges(fetch), 2);
});

Deno.test("workloadIdentity: a second 401 is thrown; a stream as body is not sent again", async () => {
  const refusing = () =>
    issuing({ api: () => Response.json({}, { status: 401 }) });
  const fetch = refusing();
  await assertRejects(() => clientOf(fetch).models.list(), AuthenticationError);
  assertEquals(bearers(fetch).length, 2);
  const once = refusing();
  await assertRejects(
    () => clientOf(once).post("/x", { body: new Blob(["a"]).stream() }),
    AuthenticationError,
  );
  assertEquals(bearers(once).length, 1);
});

Deno.test("workloadIdentity: clients of withOptions() share the token, unless they have another fetch or identity", async () => {
  const fetch = issuing();
  const client = clientOf(fetch);
  await client.models.list();
  await client.withOptions({ timeout: 1_000 }).models.list();
  client.timeout = 2_000;
  await client.models.list();
  assertEquals(exchanges(fetch), 1);
  const other = issuing();
  await client.withOptions({ fetch: other }).models.list();
  assertEquals(exchanges(other), 1);
  await client.withOptions({ workloadIdentity: identity() }).models.list();
  assertEquals(exchanges(fetch), 2);
});

Deno.test("workloadIdentity: a key that is set later takes its place", async () => {
  const fetch = issuing();
  const client = clientOf(fetch);
  client.apiKey = "sk-later-0123456789";
  await client.models.list();
  await client.withOptions({ workloadIdentity: identity() }).models.list();
  assertEquals(bearers(fetch), [
    "Bearer sk-later-0123456789",
    "Bearer access-token-1",
  ]);
});

Deno.test("workloadIdentity: a key in the environment is ignored, and is not an error", async () => {
  const key = Deno.env.get("OPENAI_API_KEY");
  Deno.env.set("OPENAI_API_KEY", "sk-environment-0123456789");
  try {
    const fetch = issuing();
    await clientOf(fetch).models.list();
    assertEquals(bearers(fetch), ["Bearer access-token-1"]);
  } finally {
    if (key === undefined) Deno.env.delete("OPENAI_API_KEY");
    else Deno.env.set("OPENAI_API_KEY", key);
  }
});

Deno.test("workloadIdentity: the exchange uses the fetchOptions of the client, and does not follow redirects", async () => {
  const fetch = issuing();
  await clientOf(fetch, { fetchOptions: { cache: "no-store" } }).models.list();
  const [{ init }] = fetch.sent;
  assertEquals([init.cache, init.redirect], ["no-store", "manual"]);
});

const wrong: [string, unknown, string][] = [
  [
    "no identityProviderId",
    { identityProviderId: undefined },
    "workloadIdentity.identityProviderId must be a non-empty string, got undefined",
  ],
  [
    "a blank serviceAccountId",
    { serviceAccountId: " " },
    "workloadIdentity.serviceAccountId must be a non-empty string, got a blank string",
  ],
  [
    "no provider",
    { provider: undefined },
    "workloadIdentity.provider must have a getToken function, got undefined",
  ],
  [
    "a provider that is a function",
    { provider: () => "x" },
    "workloadIdentity.provider must have a getToken function, got undefined",
  ],
  ["another tokenType", {
    provider: { tokenType: "saml", getToken: () => "x" },
  }, 'workloadIdentity.provider.tokenType must be "jwt" or "id", got "saml"'],
  [
    "a negative buffer",
    { refreshBufferSeconds: -1 },
    "workloadIdentity.refreshBufferSeconds must be a finite number of at least 0, got -1",
  ],
  ["x509", { type: "x509" }, 'workloadIdentity.type "x509" is not supported'],
];

for (const [name, more, message] of wrong) {
  Deno.test(`workloadIdentity with ${name} is an error that says what to change`, () => {
    assertThrows(
      () =>
        new OpenAI({
          envFile: null,
          workloadIdentity: { ...identity(), ...more as object },
        }),
      Error,
      message,
    );
  });
}

Deno.test("apiKey and workloadIdentity together are an error", () => {
  assertThrows(
    () =>
      new OpenAI({
        apiKey: "sk-test-0123456789",
        workloadIdentity: identity(),
      }),
    OpenAIError,
    "mutually exclusive: pass one of them",
  );
});

Deno.test("workloadIdentity: a refused subject token is an OAuthError, which is not tried again", async () => {
  const fetch = answering(() =>
    Response.json({
      error: "invalid_grant",
      error_description: `token ${SUBJECT} is not trusted`,
    }, { status: 400, headers: { "x-echo": SUBJECT } })
  );
  const error = await assertRejects(
    () => clientOf(fetch, { maxRetries: 2 }).models.list(),
    OAuthError,
  );
  assertEquals(
    [error.error_code, error.status, error.mayHaveExecuted],
    ["invalid_grant", 400, false],
  );
  assert(error.message.startsWith("400 token *** is not trusted"));
  assertEquals(fetch.sent.length, 1);
  assert(!Deno.inspect(error, { depth: 9 }).includes(SUBJECT));
  assertEquals(error.headers.get("x-echo"), "***");
});

Deno.test("workloadIdentity: a refusal in the form of the API is an OAuthError too, with its message and code", async () => {
  const fetch = answering(() =>
    Response.json({
      error: { message: "No such provider.", code: "idp_unknown", type: "x" },
    }, { status: 403 })
  );
  const error = await assertRejects(
    () => clientOf(fetch, { maxRetries: 2 }).models.list(),
    OAuthError,
    "403 No such provider.",
  );
  assertEquals(error.error_code, "idp_unknown");
  assertEquals(fetch.sent.length, 1);
});

Deno.test("workloadIdentity: a call that times out during the exchange says so", async () => {
  using time = new FakeTime();
  const fetch = answering(({ init }) =>
    new Promise((_, reject) =>
      init.signal!.addEventListener("abort", () => reject(init.signal!.reason))
    )
  );
  const call = assertRejects(
    () => clientOf(fetch, { timeout: 1_000 }).models.list(),
    APIConnectionError,
    "no access token for workloadIdentity within 1000 ms",
  );
  await time.tickAsync(1_000);
  await call;
  await time.tickAsync(30_000); // the exchange goes on, for other calls
});

Deno.test("workloadIdentity: an OAuthError says if the subject token has expired", async () => {
  const payload = btoa(JSON.stringify({ exp: Date.now() / 1_000 - 60 }));
  const fetch = answering(() =>
    Response.json({ error: "invalid_grant" }, { status: 401 })
  );
  const error = await assertRejects(
    () =>
      clientOf(fetch, {
        workloadIdentity: identity(() => Promise.resolve(`h.${payload}.s`)),
      }).models.list(),
    OAuthError,
    "must return a fresh one",
  );
  assert(/expired (59|60|61) s ago/.test(error.message), error.message);
});

Deno.test("workloadIdentity: an OAuthError says if the clock is wrong", async () => {
  const date = new Date(Date.now() - 900_000).toUTCString();
  const fetch = answering(() =>
    Response.json({ error: "invalid_grant" }, {
      status: 400,
      headers: { date },
    })
  );
  await assertRejects(
    () => clientOf(fetch).models.list(),
    OAuthError,
    "s ahead of the server's: correct it",
  );
});

Deno.test("workloadIdentity: a token endpoint that is busy is tried again as any server", async () => {
  using time = new FakeTime();
  let count = 0;
  const fetch = answering((sent) =>
    isExchange(sent) && ++count < 3
      ? new Response("busy", { status: 503 })
      : isExchange(sent)
      ? Response.json({ access_token: "access-token-x" })
      : Response.json({ data: [] })
  );
  const call = clientOf(fetch, { maxRetries: 2 }).models.list().then(() => {});
  await time.tickAsync(10_000);
  await time.tickAsync(10_000);
  await call;
  assertEquals(exchanges(fetch), 3);
});

Deno.test("workloadIdentity: an endpoint that fails or cannot be reached never counts as an executed call", async () => {
  const failing = clientOf(answering(() => new Response("x", { status: 500 })));
  const refused = await assertRejects(
    () => failing.post("/responses", { body: {} }),
    APIError,
    "500 Token exchange failed with status 500",
  );
  assertEquals(refused.mayHaveExecuted, false);
  const offline = clientOf(answering(() => {
    throw new TypeError("dns error");
  }));
  const lost = await assertRejects(
    () => offline.post("/responses", { body: {} }),
    APIConnectionError,
    "the token endpoint could not be reached",
  );
  assertEquals(lost.mayHaveExecuted, false);
  assert(lost.cause instanceof TypeError);
});

Deno.test("workloadIdentity: an endpoint that does not respond times out after 30 s", async () => {
  using time = new FakeTime();
  const fetch = answering(({ init }) =>
    new Promise((_, reject) =>
      init.signal!.addEventListener("abort", () => reject(init.signal!.reason))
    )
  );
  const call = assertRejects(
    () => clientOf(fetch).models.list(),
    APIConnectionError,
    "did not respond within 30000 ms",
  );
  await time.tickAsync(0);
  await time.tickAsync(30_000);
  await call;
});

for (
  const [name, answer, message] of [
    ["no token", {}, "missing 'access_token'"],
    [
      "a token with a line feed",
      { access_token: "a\nb" },
      "missing 'access_token'",
    ],
    [
      "no lifetime left",
      { access_token: "a", expires_in: 0 },
      "invalid 'expires_in'",
    ],
    [
      "a lifetime in words",
      { access_token: "a", expires_in: "1h" },
      "invalid 'expires_in'",
    ],
  ] as const
) {
  Deno.test(`workloadIdentity: an exchange that returns ${name} is an error`, async () => {
    const fetch = answering(() => Response.json(answer));
    await assertRejects(
      () => clientOf(fetch).models.list(),
      OpenAIError,
      message,
    );
  });
}

Deno.test("workloadIdentity: what the provider throws reaches the caller; no token is an error", async () => {
  const mine = new RangeError("the vault is sealed");
  const failing = clientOf(issuing(), {
    workloadIdentity: identity(() => Promise.reject(mine)),
  });
  assertEquals(await failing.models.list().then(null, (error) => error), mine);
  const blank = clientOf(issuing(), {
    workloadIdentity: identity(() => Promise.resolve(" ")),
  });
  await assertRejects(
    () => blank.models.list(),
    SubjectTokenProviderError,
    "workloadIdentity.provider.getToken must return a non-empty string, got a blank string",
  );
});

Deno.test("workloadIdentity: no token is in a log line, an error, or the client", async () => {
  const lines: string[] = [];
  const log = (...args: unknown[]) =>
    lines.push(args.map((arg) => Deno.inspect(arg, { depth: 9 })).join(" "));
  const fetch = issuing({
    api: ({ headers }) =>
      Response.json({ error: { message: headers.get("authorization") } }, {
        status: 403,
      }),
  });
  const client = clientOf(fetch, {
    logLevel: "debug",
    logger: { debug: log, info: log, warn: log, error: log },
  });
  const error = await client.models.list().then(null, (error) => error);
  const shown = [
    ...lines,
    Deno.inspect(error, { depth: 9 }),
    JSON.stringify(error),
    Deno.inspect(client, { depth: 9 }),
    JSON.stringify(client),
  ].join("\n");
  assert(lines.length > 1);
  assert(!shown.includes(SUBJECT));
  assert(!shown.includes("access-token-1"));
});

Deno.test("workloadIdentity: sessions use the access token too", async () => {
  const fetch = issuing();
  const client = clientOf(fetch);
  const { endpointOf } = await import("../../src/resources/endpoint.ts");
  const { caller } = client as unknown as {
    caller: { options: Parameters<typeof endpointOf>[0] };
  };
  assertEquals(await endpointOf(caller.options).token(), "access-token-1");
});
