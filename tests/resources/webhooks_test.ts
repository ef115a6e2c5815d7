import { assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { OpenAIError } from "../../src/errors.ts";
import { InvalidWebhookSignatureError } from "../../src/auth_errors.ts";
import { Webhooks } from "../../src/resources/webhooks.ts";
import type { ClientCaller } from "../../src/resources/endpoint.ts";
import type { ResolvedOptions } from "../../src/config/options.ts";
import { testClient } from "../support/test_client.ts";

// The vector of the Standard Webhooks specification.
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SENT = 1_614_265_330;
const PAYLOAD = '{"test": 2432232314}';
const SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const HEADERS = {
  "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "webhook-timestamp": String(SENT),
  "webhook-signature": SIGNATURE,
};

const caller: ClientCaller = {
  call: () => undefined as never,
  page: () => undefined as never,
  options: { webhookSecret: SECRET } as ResolvedOptions,
};
const webhooks = new Webhooks(caller);

Deno.test("Webhooks.unwrap() parses a webhook that is signed with the secret", async () => {
  using _time = new FakeTime(SENT * 1000);
  const event: unknown = await webhooks.unwrap(PAYLOAD, HEADERS);
  assertEquals(event, { test: 2_432_232_314 });
});

Deno.test("Webhooks accepts headers in any case and form, and one valid signature of several", async () => {
  using _time = new FakeTime(SENT * 1000);
  const several = `v1,${btoa("wrong")} v2,${SIGNATURE.slice(3)} ${SIGNATURE}`;
  const forms = [
    new Headers(HEADERS),
    Object.fromEntries(
      Object.entries(HEADERS).map((
        [name, value],
      ) => [name.toUpperCase(), value]),
    ),
    { ...HEADERS, "webhook-signature": several },
    { ...HEADERS, "webhook-signature": ["v1,AAAA", SIGNATURE] },
    { ...HEADERS, "webhook-signature": SIGNATURE.slice(3) },
  ];
  for (const headers of forms) {
    await webhooks.verifySignature(PAYLOAD, headers);
  }
});

Deno.test("Webhooks rejects a payload, header or secret that does not match the signature", async () => {
  using _time = new FakeTime(SENT * 1000);
  const { "webhook-id": _, ...anonymous } = HEADERS;
  const cases: [string, string, Record<string, string>, string][] = [
    ["payload", PAYLOAD.replace("2", "3"), HEADERS, SECRET],
    ["payload, by a blank", `${PAYLOAD} `, HEADERS, SECRET],
    ["id", PAYLOAD, { ...HEADERS, "webhook-id": "msg_other" }, SECRET],
    ["time", PAYLOAD, {
      ...HEADERS,
      "webhook-timestamp": String(SENT + 1),
    }, SECRET],
    ["secret", PAYLOAD, HEADERS, `whsec_${btoa("another")}`],
    ["version", PAYLOAD, {
      ...HEADERS,
      "webhook-signature": SIGNATURE.replace("v1", "v2"),
    }, SECRET],
    ["no signature", PAYLOAD, { ...HEADERS, "webhook-signature": "" }, SECRET],
    ["no Base64", PAYLOAD, { ...HEADERS, "webhook-signature": "v1,%" }, SECRET],
    ["no id", PAYLOAD, anonymous, SECRET],
    ["no time", PAYLOAD, { ...HEADERS, "webhook-timestamp": "now" }, SECRET],
  ];
  for (const [what, payload, headers, secret] of cases) {
    const error = await assertRejects(
      () => webhooks.unwrap(payload, headers, secret),
      InvalidWebhookSignatureError,
    );
    assertEquals(error.message.includes("2432232314"), false, what);
  }
});

Deno.test("Webhooks rejects timestamps outside the tolerance, in the past and in the future", async () => {
  for (
    const [seconds, good] of [[-301, false], [-300, true], [300, true], [
      301,
      false,
    ]] as const
  ) {
    using _time = new FakeTime((SENT + seconds) * 1000);
    const verdict = webhooks.verifySignature(PAYLOAD, HEADERS);
    if (good) await verdict;
    else await assertRejects(() => verdict, InvalidWebhookSignatureError);
  }
  using _time = new FakeTime((SENT + 400) * 1000);
  await webhooks.verifySignature(PAYLOAD, HEADERS, SECRET, 400);
});

Deno.test("Webhooks accepts a secret in plain text, and rejects a malformed one", async () => {
  using _time = new FakeTime(SENT * 1000);
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode("plain"),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signed = new TextEncoder().encode(
    `${HEADERS["webhook-id"]}.${SENT}.not json`,
  );
  const signature = new Uint8Array(
    await crypto.subtle.sign("HMAC", key, signed),
  );
  const headers = {
    ...HEADERS,
    "webhook-signature": `v1,${btoa(String.fromCharCode(...signature))}`,
  };
  await webhooks.verifySignature("not json", headers, "plain");
  const { message, cause } = await assertRejects(
    () => webhooks.unwrap("not json", headers, "plain"),
    OpenAIError,
    "the body is not valid JSON",
  );
  assertEquals([message.includes("not json"), cause], [false, undefined]);
  await assertRejects(
    () => webhooks.verifySignature(PAYLOAD, HEADERS, "whsec_%"),
    OpenAIError,
    "Base64",
  );
});

Deno.test("client.webhooks uses the client's secret, and reports a missing one", async () => {
  using _time = new FakeTime(SENT * 1000);
  const fetch = () => Promise.reject(new Error("not to be called"));
  const client = testClient(fetch, { webhookSecret: SECRET });
  await client.webhooks.verifySignature(PAYLOAD, HEADERS);
  const without = testClient(fetch, { webhookSecret: null });
  await assertRejects(
    () => without.webhooks.verifySignature(PAYLOAD, HEADERS),
    OpenAIError,
    "OPENAI_WEBHOOK_SECRET",
  );
});

Deno.test("client.webhooks takes the bytes of a payload, as a server of Node has them", async () => {
  using _time = new FakeTime(SENT * 1000);
  const bytes = new TextEncoder().encode(PAYLOAD);
  assertEquals(
    await webhooks.unwrap(bytes, HEADERS, SECRET),
    JSON.parse(PAYLOAD),
  );
  await assertRejects(
    () => webhooks.verifySignature(bytes.with(3, 0x20), HEADERS, SECRET),
    InvalidWebhookSignatureError,
  );
});

Deno.test("Webhooks rejects a payload that is already parsed", async () => {
  await assertRejects(
    () => webhooks.unwrap({ test: 1 } as never, HEADERS),
    TypeError,
    "must be the raw body as a string",
  );
});

/** Counts the HMACs over a body of at least 1,000 bytes while `run` runs. */
async function countHmacs(run: () => Promise<unknown>): Promise<number> {
  const { sign, verify } = crypto.subtle;
  let count = 0;
  crypto.subtle.sign = (...args) => {
    count++;
    return sign.apply(crypto.subtle, args);
  };
  crypto.subtle.verify = (...args) => {
    count++;
    return verify.apply(crypto.subtle, args);
  };
  try {
    await run();
  } finally {
    Object.assign(crypto.subtle, { sign, verify });
  }
  return count;
}

const HOSTILE: [what: string, signature: string, hmacs: number][] = [
  ["blanks", `v1,AAAA${" ".repeat(8000)}v1,AAAA`, 0],
  ["nothing but versions", "v1, ".repeat(2000), 0],
  ["short signatures", "v1,AAAA ".repeat(2000), 0],
  ["long signatures", `v1,${"A".repeat(8000)} `.repeat(30), 0],
  ["other versions", `v2,${"A".repeat(43)}= `.repeat(200), 0],
  ["no Base64 of the right length", `v1,${"%".repeat(44)} `.repeat(200), 0],
  ["many plausible signatures", `v1,${"A".repeat(43)}= `.repeat(2000), 1],
];

for (const [what, signature, hmacs] of HOSTILE) {
  Deno.test(`Webhooks computes at most one HMAC, whatever the header contains: ${what}`, async () => {
    using _time = new FakeTime(SENT * 1000);
    const headers = { ...HEADERS, "webhook-signature": signature };
    const count = await countHmacs(() =>
      assertRejects(
        () => webhooks.unwrap("x".repeat(1000), headers),
        InvalidWebhookSignatureError,
        "does not match",
      )
    );
    assertEquals(count, hmacs);
  });
}

Deno.test("Webhooks compares a bounded number of signatures: the valid one must be among the first 32 plausible ones", async () => {
  using _time = new FakeTime(SENT * 1000);
  const other = `v1,${"A".repeat(43)}=`;
  const after = (count: number) => ({
    ...HEADERS,
    "webhook-signature": `v1, ${`${other} `.repeat(count)} ${SIGNATURE}`,
  });
  await webhooks.verifySignature(PAYLOAD, after(31));
  await assertRejects(
    () => webhooks.verifySignature(PAYLOAD, after(32)),
    InvalidWebhookSignatureError,
  );
});

Deno.test("Webhooks decodes at most 32 of the signatures, and none that is not Base64", async () => {
  using _time = new FakeTime(SENT * 1000);
  const { fromBase64 } = Uint8Array;
  let count = 0;
  Uint8Array.fromBase64 = (...args) => {
    count++;
    return fromBase64.apply(Uint8Array, args);
  };
  try {
    for (const char of ["!", "A"]) {
      const signature = `v1,${char.repeat(44)} v1,${char.repeat(43)} `;
      await assertRejects(
        () =>
          webhooks.verifySignature(PAYLOAD, {
            ...HEADERS,
            "webhook-signature": signature.repeat(20_000),
          }),
        InvalidWebhookSignatureError,
      );
    }
  } finally {
    Uint8Array.fromBase64 = fromBase64;
  }
  assertEquals(count, 1 + 32); // the secret, and those that are Base64
});

Deno.test("Webhooks refuses a blank or empty secret, and arguments of another type, with errors of its own", async () => {
  using _time = new FakeTime(SENT * 1000);
  for (const secret of ["", " ", "whsec_", "whsec_ "]) {
    await assertRejects(
      () => webhooks.verifySignature(PAYLOAD, HEADERS, secret),
      OpenAIError,
      /_ $|_$/.test(secret) ? "and not empty" : "the secret is missing",
    );
  }
  await assertRejects(
    () => webhooks.verifySignature(PAYLOAD, HEADERS, 5 as unknown as string),
    TypeError,
    "secret must be a string, got number",
  );
  for (const headers of [null, undefined, "x"]) {
    await assertRejects(
      () => webhooks.verifySignature(PAYLOAD, headers as unknown as Headers),
      TypeError,
      "Webhook headers must be Headers or an object, got ",
    );
  }
});

for (const tolerance of [NaN, Infinity, -1, "300", null, {}]) {
  Deno.test(`Webhooks refuses a tolerance that is not a finite number: ${tolerance}`, async () => {
    using _time = new FakeTime((SENT + 10_000_000) * 1000);
    await assertRejects(
      () => webhooks.unwrap(PAYLOAD, HEADERS, SECRET, tolerance as number),
      RangeError,
      "tolerance must be a finite number of seconds and at least 0, got ",
    );
  });
}
