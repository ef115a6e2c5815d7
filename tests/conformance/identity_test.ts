// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Workload identity, compared with the official SDK byte by byte: the exchange, the requests of the providers,
 * and the requests that carry the access token.
 */
import { assertEquals } from "@std/assert";
import * as official from "npm:openai@7.59.0";
import * as officialAuth from "npm:openai@7.59.0/auth";
import * as ours from "../../mod.ts";
import * as ourAuth from "../../src/auth/mod.ts";

type Side = { sdk: any; auth: any; isolated: object };
const SIDES: Side[] = [
  { sdk: ours, auth: ourAuth, isolated: { envFile: null } },
  { sdk: official, auth: officialAuth, isolated: { apiKey: null } },
];

/** What a request consists of, its names in lower case. */
function recorded(url: unknown, init: RequestInit = {}) {
  return {
    url: String(url),
    method: init.method ?? "GET",
    headers: [...new Headers(init.headers)],
    body: init.body ?? null,
    redirect: init.redirect ?? "follow",
  };
}

/** Runs a program on both sides, and compares. */
async function compare(program: (side: Side) => Promise<unknown>) {
  const [here, there] = await Promise.all(SIDES.map(program));
  assertEquals(here, there);
}

const identities: Record<string, object> = {
  "a JWT": { tokenType: "jwt" },
  "an ID token": { tokenType: "id" },
  "a client ID": { tokenType: "jwt", clientId: "client_1" },
};

for (
  const [name, { tokenType, ...more }] of Object.entries(identities) as any
) {
  Deno.test(`the exchange of ${name} is the official one, byte by byte`, () =>
    compare(async ({ sdk, isolated }) => {
      const exchanges: unknown[] = [];
      const calls: unknown[] = [];
      const client = new sdk.OpenAI({
        ...isolated,
        workloadIdentity: {
          identityProviderId: "idp_ü1",
          serviceAccountId: 'svc_"1',
          provider: { tokenType, getToken: () => Promise.resolve("a.b.c") },
          ...more,
        },
        fetch: (url: unknown, init: RequestInit) => {
          if (String(url).startsWith("https://auth.")) {
            exchanges.push(recorded(url, init));
            return Promise.resolve(Response.json({
              access_token: "at_1",
              token_type: "Bearer",
              expires_in: 3600,
            }));
          }
          const { method, body, headers } = recorded(url, init);
          calls.push([
            String(url),
            method,
            body,
            headers.filter(([name]) => name === "authorization"),
          ]);
          return Promise.resolve(Response.json({ data: [] }));
        },
      });
      await client.models.list();
      await client.responses.create({ model: "gpt-5", input: "Hi" });
      return { exchanges, calls };
    }));
}

Deno.test("a call that is refused with 401 is replayed once, as in the official SDK", () =>
  compare(async ({ sdk, isolated }) => {
    const sent: string[] = [];
    let issued = 0;
    const client = new sdk.OpenAI({
      ...isolated,
      maxRetries: 2,
      workloadIdentity: {
        identityProviderId: "idp_1",
        serviceAccountId: "svc_1",
        provider: { tokenType: "jwt", getToken: () => Promise.resolve("a") },
      },
      fetch: (url: unknown, init: RequestInit) => {
        const { hostname } = new URL(String(url));
        const bearer = new Headers(init.headers).get("authorization");
        sent.push(`${hostname} ${bearer}`);
        return Promise.resolve(
          hostname.startsWith("auth.")
            ? Response.json({ access_token: `at_${++issued}` })
            : Response.json({ error: { message: "no" } }, { status: 401 }),
        );
      },
    });
    const error = await client.models.list().then(null, (error: any) => error);
    return [sent, error.constructor.name, error.status];
  }));

const refusals: [string, () => Response][] = [
  [
    "400",
    () =>
      Response.json({ error: "invalid_grant", error_description: "No trust" }, {
        status: 400,
      }),
  ],
  [
    "401 without a description",
    () => Response.json({ error: "invalid_client" }, { status: 401 }),
  ],
  ["403 without a body", () => new Response(null, { status: 403 })],
  ["500 in text", () => new Response("down", { status: 500 })],
  [
    "a redirect",
    () =>
      new Response(null, {
        status: 302,
        headers: { location: "https://evil.test" },
      }),
  ],
  ["200 without a token", () => Response.json({})],
  [
    "200 with a wrong lifetime",
    () => Response.json({ access_token: "a", expires_in: -1 }),
  ],
];

for (const [name, answer] of refusals) {
  Deno.test(`an exchange that ends in ${name} has the official class and fields`, () =>
    compare(async ({ sdk, isolated }) => {
      let count = 0;
      const client = new sdk.OpenAI({
        ...isolated,
        maxRetries: 0,
        workloadIdentity: {
          identityProviderId: "idp_1",
          serviceAccountId: "svc_1",
          provider: { tokenType: "jwt", getToken: () => Promise.resolve("a") },
        },
        fetch: () => (count++, Promise.resolve(answer())),
      });
      const error = await client.models.list().then(
        null,
        (error: any) => error,
      );
      return {
        count,
        Class: error.constructor.name,
        isOAuth: error instanceof sdk.OAuthError,
        // An OAuthError of the official SDK shows the whole body, ours its description.
        text: error instanceof sdk.OAuthError
          ? error.message.slice(0, 4)
          : error.message.replace(/ \(.*\)$/, ""),
        fields: [error.status, error.error_code, error.error, error.code],
      };
    }));
}

const providers: Record<string, (auth: any, fetch: unknown) => any> = {
  azure: (auth, fetch) =>
    auth.azureManagedIdentityTokenProvider(undefined, { fetch }),
  "azure with all options": (auth, fetch) =>
    auth.azureManagedIdentityTokenProvider("api://a b", {
      objectId: "o",
      clientId: "c",
      msiResId: "/subscriptions/1",
      apiVersion: "2020-01-01",
      fetch,
    }),
  gcp: (auth, fetch) => auth.gcpIDTokenProvider(undefined, { fetch }),
  "gcp with an audience": (auth, fetch) =>
    auth.gcpIDTokenProvider("https://aud.test/?a=b c", { fetch }),
};
const metadata: [string, () => Response | Promise<Response>][] = [
  ["a token", () => Response.json({ access_token: "a.b.c" })],
  ["no token", () => Response.json({})],
  ["nothing", () => new Response(" ")],
  ["404", () => new Response("no", { status: 404 })],
  ["a failure", () => Promise.reject(new TypeError("unreachable"))],
];

for (const [name, make] of Object.entries(providers)) {
  for (const [case_, answer] of metadata) {
    Deno.test(`provider ${name}, answered with ${case_}: request and outcome are the official ones`, () =>
      compare(async ({ auth }) => {
        const sent: unknown[] = [];
        const provider = make(auth, (url: unknown, init: RequestInit) => {
          sent.push(recorded(url, init));
          return Promise.resolve().then(answer);
        });
        const outcome = await provider.getToken().then(null, (error: any) => ({
          Class: error.constructor.name,
          is: error instanceof auth.SubjectTokenProviderError,
          message: error.message,
          provider: error.provider,
          cause: error.cause?.message,
        }));
        return { sent, outcome, tokenType: provider.tokenType };
      }));
  }
}

Deno.test("provider kubernetes: token, empty file and failure are the official ones", () =>
  compare(async ({ auth }) => {
    const outcome = (readFile: unknown) =>
      auth.k8sServiceAccountTokenProvider(undefined, { readFile }).getToken()
        .then(
          null,
          (error: any) => [error.message, error.provider, error.cause?.message],
        );
    return [
      await outcome((path: string) => Promise.resolve(` ${path}\n`)),
      await outcome(() => Promise.resolve("\n")),
      await outcome(() => Promise.reject(new Error("EACCES"))),
      await outcome(() => Promise.reject("text")),
    ];
  }));
