// deno-lint-ignore-file no-import-prefix -- the official SDK and what it needs of AWS, as oracles
/** Signed requests of `bedrock()`, byte by byte those of the official SDK, which signs with AWS's own packages. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import "npm:@aws-sdk/credential-provider-node@3.972.0";
import "npm:@smithy/hash-node@4.3.0";
import "npm:@smithy/signature-v4@5.4.0";
import Official from "npm:openai@7.59.0";
import { bedrock as officialBedrock } from "npm:openai@7.59.0/providers/bedrock/aws";
import OpenAI from "../../mod.ts";
import { bedrock } from "../../src/providers/bedrock/aws.ts";

const KEYS = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};

/** Headers that every client sends in its own way, without which the signatures can be compared. */
const PLAIN = [
  "accept",
  "content-type",
  "idempotency-key",
  "user-agent",
  "x-stainless-arch",
  "x-stainless-lang",
  "x-stainless-os",
  "x-stainless-package-version",
  "x-stainless-retry-count",
  "x-stainless-runtime",
  "x-stainless-runtime-version",
];
const NONE = Object.fromEntries(PLAIN.map((name) => [name, null]));

const CASES: Record<string, [options: object, path: string, body?: object]> = {
  "a POST": [{ region: "us-east-1" }, "/responses", {
    model: "m",
    input: "Grüße 🙂",
  }],
  "a GET with a query": [
    { region: "eu-west-1" },
    "/responses/resp_1/input_items?order=asc&after=item%2F1&Limit=20",
  ],
  "a path with unusual characters": [
    { region: "us-east-1" },
    "/files/a%20b/c:d(e)*!'~",
  ],
  "runtime, temporary keys": [
    { region: "us-west-2", endpoint: "runtime", sessionToken: "session/+=" },
    "/responses",
    { model: "m" },
  ],
  "another host": [
    {
      region: "us-west-2",
      endpoint: "mantle",
      baseURL: "http://127.0.0.1:8080/v1",
    },
    "/models",
  ],
};

for (const [name, [options, path, body]] of Object.entries(CASES)) {
  Deno.test(`bedrock() signs as the official one does: ${name}`, async () => {
    const sent: Record<string, string>[] = [];
    using _time = new FakeTime(Date.UTC(2026, 7, 30, 12, 36, 5, 123));
    for (
      const [Class, provider] of [
        [OpenAI, bedrock({ ...options, ...KEYS })],
        [Official, officialBedrock({ ...options, ...KEYS })],
      ] as const
    ) {
      // deno-lint-ignore no-explicit-any -- either class
      const client = new (Class as any)({
        provider,
        defaultHeaders: NONE,
        maxRetries: 0,
        fetch: (url: string, init: RequestInit) => {
          const headers = Object.fromEntries(new Headers(init.headers));
          delete headers.host; // `fetch` sets it
          sent.push({
            url: String(url),
            body: String(init.body ?? ""),
            ...headers,
          });
          return Promise.resolve(Response.json({}));
        },
      });
      await (body
        ? client.post(path, { body, headers: NONE })
        : client.get(path, { headers: NONE }));
    }
    assertEquals(sent[0], sent[1]);
    assert(sent[0].authorization.includes("Signature="));
  });
}
