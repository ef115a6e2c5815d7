import { assertEquals, assertStrictEquals } from "@std/assert";
import {
  redactHeaders,
  redactJson,
  redactPieces,
  redactResponseHeaders,
  redactText,
  secretsOf,
} from "../../../src/core/secrets/redact.ts";

const SECRETS = secretsOf({
  accept: "application/json",
  authorization: "Bearer token-of-caller",
  "api-key": null,
  "x-short": "word",
}, "token-of-client");

Deno.test("secretsOf() takes each header that is not known to be harmless, without its scheme, from 8 characters on", () => {
  assertEquals(SECRETS, ["token-of-caller", "token-of-client"]);
  assertEquals(secretsOf({}), []);
  assertEquals(secretsOf({ a: "12345678" }, "1234567"), ["12345678"]);
});

Deno.test("redactText() hides the longer of two overlapping secrets whole", () => {
  const secrets = secretsOf({ a: "abcdefgh" }, "abcdefgh-ijkl");
  assertEquals(redactText("abcdefgh-ijkl abcdefgh", secrets), "*** ***");
});

Deno.test("redactText() hides what looks like a key, whether or not it was sent", () => {
  assertEquals(
    redactText("wrong: sk-proj-12345 and ek_123456, not task-1234567"),
    "wrong: *** and ***, not task-1234567",
  );
});

Deno.test("redactJson() hides secrets in names and values, in any escaping", () => {
  const secrets = secretsOf({}, 'to"ken\\of');
  assertEquals(
    redactJson(
      { 'to"ken\\of': ["\nsk-1234567", { a: 'to"ken\\of!', b: 1 }] },
      secrets,
    ),
    // deno-lint-ignore no-explicit-any -- the name has changed
    { "***": ["\n***", { a: "***!", b: 1 }] } as any,
  );
  assertEquals(redactJson(null, secrets), null);
});

Deno.test("redactResponseHeaders() copies headers only if there is something to hide", () => {
  const clean = new Headers({ "x-request-id": "req_1" });
  assertStrictEquals(redactResponseHeaders(clean, SECRETS), clean);
  const dirty = new Headers({ "x-echo": "got token-of-client" });
  assertEquals(redactResponseHeaders(dirty, SECRETS).get("x-echo"), "got ***");
  assertEquals(dirty.get("x-echo"), "got token-of-client");
});

Deno.test("redactResponseHeaders() hides secrets in names, too", () => {
  const dirty = new Headers({ "x-token-of-client-id": "1", date: "now" });
  assertEquals([...redactResponseHeaders(dirty, SECRETS)], [
    ["date", "now"],
    ["x-***-id", "1"],
  ]);
});

Deno.test("redactHeaders() shows only what is known to be harmless", () => {
  assertEquals(
    redactHeaders([
      ["Content-Type", "application/json"],
      ["x-ratelimit-remaining-tokens", "5"],
      ["retry-after-ms", "5"],
      ["Authorization", "secret"],
      ["api-key", "secret"],
      ["Cookie", "secret"],
      ["set-cookie", "secret"],
      ["x-my-token", "secret"],
      ["location", "secret"],
    ]),
    {
      "Content-Type": "application/json",
      "x-ratelimit-remaining-tokens": "5",
      "retry-after-ms": "5",
      "Authorization": "***",
      "api-key": "***",
      "Cookie": "***",
      "set-cookie": "***",
      "x-my-token": "***",
      "location": "***",
    },
  );
});

Deno.test("redactText() hides a secret in every form in which a server may return it", () => {
  const secret = "a/B+c-12345678";
  const secrets = secretsOf({ "x-gateway-auth": secret });
  for (
    const form of [
      secret,
      secret.toUpperCase(),
      encodeURIComponent(secret),
      encodeURIComponent(secret).toLowerCase(),
      encodeURIComponent(encodeURIComponent(secret)),
      secret.replace("/", "\\/").replace("+", "\\u002b"),
    ]
  ) assertEquals(redactText(`<${form}>`, secrets), "<***>");
  for (const before of ["", "u", "u:"]) {
    const text = redactText(btoa(`${before}${secret}:more`), secrets);
    assertEquals(text.includes("***") && text.length < 16, true, text);
  }
  assertEquals(redactText("a/B+c-1234567", secrets), "a/B+c-1234567");
});

Deno.test("redactText() hides a secret within Base64 that is broken into lines, and with named references of HTML", () => {
  const secret = "sk-proj-a_b.c/d+e=0123456789abcdef";
  const secrets = secretsOf({ "x-gateway-auth": secret });
  for (const before of ["", "a", "ab"]) {
    for (const lineBreak of ["\r\n", "\n", "\\r\\n", "\n  "]) {
      const text = btoa(`${"-".repeat(30)}${before}Bearer ${secret}`)
        .replace(/.{64}/g, `$&${lineBreak}`);
      const shown = redactText(text, secrets);
      assertEquals(shown.includes("***") && shown.length < 64, true, shown);
    }
  }
  const html = secret.replaceAll("-", "&hyphen;").replaceAll("_", "&lowbar;")
    .replaceAll(".", "&period;").replaceAll("/", "&sol;");
  assertEquals(redactText(html, secrets), "***");
});

Deno.test("secretsOf() takes the credentials of a query, and no other parameter", () => {
  const url =
    "https://x/v1?api-key=12345678%2B&order=descending&subscription-key=abcdefgh";
  assertEquals(secretsOf({}, null, url), ["12345678+", "abcdefgh"]);
});

Deno.test("redactPieces() hides secrets that pieces divide, and leaves the rest in place", () => {
  const secrets = secretsOf({ a: "abcdefgh" });
  const pieces = ["1abc", "de", "fgh2", "3"].map((text) =>
    new TextEncoder().encode(text)
  );
  const kept = redactPieces(pieces, secrets);
  assertEquals(kept.map((one) => new TextDecoder().decode(one)), [
    "1***",
    "",
    "2",
    "3",
  ]);
  const binary = [Uint8Array.of(0, 255, 128)];
  assertEquals(redactPieces(binary, secrets), binary);
});

Deno.test("redactPieces() hides what several patterns match once", () => {
  const pieces = ["x sk-12345", "67890 y sk-abcdefgh"].map((text) =>
    new TextEncoder().encode(text)
  );
  const kept = redactPieces(pieces, secretsOf({ a: "34567890" }), /5678\d+/g);
  assertEquals(kept.map((one) => new TextDecoder().decode(one)), [
    "x ***",
    " y ***",
  ]);
});

Deno.test("redactPieces() takes linear time, however many pieces and secrets there are", () => {
  const piece = new TextEncoder().encode("a sk-12345678 ");
  const pieces = Array.from({ length: 100_000 }, () => piece);
  const start = performance.now();
  const kept = redactPieces(pieces, []);
  // Half a second; if each piece is compared with each secret, 40.
  assertEquals(performance.now() - start < 15_000, true);
  const [first] = kept;
  assertEquals(new TextDecoder().decode(first), "a *** ");
  assertEquals(kept.every((one) => one.length === first.length), true);
});

Deno.test("redactText() leaves long repetitions alone that only look encoded, and hides repeated credentials", () => {
  const key = 'key/with+odd"characters=';
  const secrets = secretsOf({ authorization: `Bearer ${key}` });
  for (const one of ["\\", "%25", "&amp;", "&#0", "=", "%", "k"]) {
    const text = one.repeat(200_000);
    assertEquals(redactText(text, secrets) === text, true, one);
  }
  assertEquals(redactText("sk-".repeat(200_000), secrets), "***");
});
