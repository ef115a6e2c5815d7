import { assert, assertEquals } from "@std/assert";
import { findSecrets } from "../../../src/core/secrets/find_secrets.ts";
import { chanceOf } from "../../support/chance.ts";

const ALPHABET =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/=~'\"&<é";

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const hex = (text: string) =>
  bytesOf(text).map((byte) => byte.toString(16).padStart(2, "0"));
const each = (form: (char: string) => string) => (secret: string) =>
  Array.from(secret, form).join("");
const code = (char: string) => char.codePointAt(0)!;
const base64 = (text: string) => btoa(String.fromCharCode(...bytesOf(text)));

/** Forms that are hidden from their first character to the last. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "in upper case": (secret) => secret.toUpperCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded whole": each((char) =>
    hex(char).map((byte) => `%${byte}`).join("")
  ),
  "percent-encoded three times": (secret) =>
    encodeURIComponent(encodeURIComponent(encodeURIComponent(secret))),
  "as a form": (secret) =>
    new URLSearchParams({ a: secret }).toString().slice(2),
  "as a form that was decoded": (secret) => secret.replaceAll("+", " "),
  "percent-encoded within HTML": (secret) =>
    encodeURIComponent(secret).replaceAll("%", "&#37;"),
  "quoted-printable": each((char) =>
    hex(char).map((byte) => `=${byte.toUpperCase()}`).join("")
  ),
  "in JSON": (secret) => JSON.stringify(secret).slice(1, -1),
  "in JSON within JSON": (secret) =>
    JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  "escaped by \\u": each((char) =>
    `\\u${code(char).toString(16).padStart(4, "0")}`
  ),
  "escaped by \\u{}": each((char) => `\\u{${code(char).toString(16)}}`),
  "escaped by \\x": each((char) =>
    hex(char).map((byte) => `\\x${byte}`).join("")
  ),
  "escaped by &#": each((char) => `&#${code(char)};`),
  "escaped by &#x": each((char) => `&#x${code(char).toString(16)};`),
  "escaped by &#, twice": each((char) => `&amp;#00${code(char)};`),
  "with names of HTML": each((char) =>
    ({ '"': "&quot;", "'": "&apos;", "&": "&amp;", "<": "&lt;" })[char] ?? char
  ),
  "in hexadecimal": (secret) => hex(secret).join(""),
  "in hexadecimal with spaces": (secret) => hex(secret).join(" "),
  "in hexadecimal with colons": (secret) => hex(secret).join(":").toUpperCase(),
};

/** Forms whose ends hold bits of their neighbours, too. */
const BASE64: Readonly<Record<string, (secret: string) => string>> = {
  "Base64": base64,
  "Base64 of a password": (secret) => base64(`:${secret}`),
  "Base64 of a scheme": (secret) => base64(`Bearer ${secret}`),
  "Base64 for URLs": (secret) =>
    base64(secret).replaceAll("+", "-").replaceAll("/", "_")
      .replaceAll("=", ""),
  "Base64, percent-encoded": (secret) => encodeURIComponent(base64(secret)),
  "Base64 in lines": (secret) =>
    base64(`${secret} and more text`).replace(/.{10}/g, "$&\r\n"),
  "Base64 in lines within JSON": (secret) =>
    base64(`${secret} and more text`).replace(/.{10}/g, "$&\\n"),
  "Base64 of Base64": (secret) => base64(base64(secret)),
};

/** Secrets of 12 to 43 characters. */
function* secrets(seed: number): Generator<string> {
  const chance = chanceOf(seed);
  for (let nth = 0; nth < 50; nth++) {
    const length = 12 + chance.below(32);
    yield Array.from({ length }, () => chance.one([...ALPHABET])).join("");
  }
}

for (const [name, form] of Object.entries(FORMS)) {
  Deno.test(`findSecrets() finds a secret ${name}, whole and nothing else (seeded)`, () => {
    for (const secret of secrets(1)) {
      const formed = form(secret);
      assertEquals(
        findSecrets(`a <${formed}> b`, [secret]),
        [[3, 3 + formed.length]],
        `${secret} as ${formed}`,
      );
    }
  });
}

for (const [name, form] of Object.entries(BASE64)) {
  Deno.test(`findSecrets() finds a secret in ${name}, up to six characters at its ends (seeded)`, () => {
    for (const secret of secrets(2)) {
      const formed = form(secret);
      const spans = findSecrets(`a <${formed}> b`, [secret]);
      assertEquals(spans.length, 1, `${secret} as ${formed}`);
      const [[from, to]] = spans;
      const least = base64(secret).replace(/[^\da-zA-Z]/g, "").length - 6;
      assert(to - from >= least, `${secret} as ${formed}: ${from} to ${to}`);
    }
  });
}

Deno.test("findSecrets() finds a token of 3,000 characters, in any form", () => {
  const token = [...secrets(3)].join("").slice(0, 3_000).padEnd(3_000, "x");
  for (const form of Object.values(FORMS)) {
    assertEquals(findSecrets(form(token), [token]).length, 1);
  }
});

Deno.test("findSecrets() finds a secret with spaces as a form, and one of 200,000 characters", () => {
  const phrase = "correct horse battery+staple";
  const form = new URLSearchParams({ password: phrase }).toString();
  assertEquals(findSecrets(form, [phrase]), [[9, form.length]]);
  const long = "0123456789".repeat(20_000);
  assertEquals(findSecrets(`<${long}>`, [long]), [[1, long.length + 1]]);
});

Deno.test("findSecrets() finds each place, and those that overlap as one", () => {
  assertEquals(
    findSecrets("abcdefgh, %61bcdefgh-ijkl; abcdefg", [
      "abcdefgh-ijkl",
      "abcdefgh",
    ]),
    [[0, 8], [10, 25]],
  );
});

Deno.test("findSecrets() finds nothing where a secret is only similar", () => {
  for (
    const text of [
      "",
      "token-of-calle",
      "token of caller",
      "oken-of-caller",
      "dG9rZW4tb2Yt",
      "746f6b656e2d6f662d",
    ]
  ) assertEquals(findSecrets(text, ["token-of-caller"]), [], text);
});

Deno.test("findSecrets() is not misled by text before a secret that looks like an escape", () => {
  for (const before of ["key=", "%", "\\", "\\\\", "&", "&#", "=", "%25"]) {
    for (const secret of ["abcdef-012345", "nrt-secret-of-mine"]) {
      const text = `${before}${secret}`;
      assertEquals(
        findSecrets(text, [secret]),
        [[before.length, text.length]],
        text,
      );
    }
  }
});
