/**
 * Keeping credentials out of errors and log lines: a server may send back the key it received.
 *
 * @module
 */
import { encodeBase64 } from "./base64.ts";
import type { HeaderRecord } from "./headers.ts";

/** A shorter credential is the placeholder of a local server and may be a word of any response. */
const MIN_LENGTH = 8;

const HIDDEN = "***";

/** Deepest JSON that is searched: any depth that a server likes would overflow the stack. */
const MAX_DEPTH = 1_000;

/** An authentication scheme before the credential, such as `Bearer`. */
const SCHEME = /^[A-Za-z]+\s+/;

/** What the API's keys look like: standard, ephemeral, and those of webhooks. */
const KEY = /\b(?:sk|ek)(?:[-_]|%2[dD]|%5[fF])[\w-]{6,}|\bwhsec_[\w+/=-]{6,}/g;

/** Names of query parameters whose values are credentials. */
const CREDENTIAL_NAME =
  /^(?:.*[-_.])?(?:key|apikey|token|secret|signature|sig|code|password|auth|authorization|credential)$/i;

const HARMLESS =
  /^(?:accept(?:-encoding)?|apim-request-id|cache-control|content-(?:length|type)|date|idempotency-key|openai-(?:beta|model|organization|processing-ms|project|version)|retry-after.*|server|traceparent|user-agent|x-(?:client-request-id|ms-(?:client-request-id|deployment-name|rai-invoked|region)|ratelimit-.*|request-id|should-retry|trace(?:-id)?))$/;

/**
 * Whether a header is known not to hold a secret.
 *
 * @param name Its name, in any case.
 */
function isHarmlessHeader(name: string): boolean {
  return HARMLESS.test(name.toLowerCase());
}

/** The credentials of one request. */
export type Secrets = readonly string[];

/**
 * The credentials that a request carried.
 *
 * @param headers Headers of the request; every value that is not known to be harmless counts as a credential.
 * @param token Bearer token that was sent in addition.
 * @param url URL of the request: its query may contain a key.
 */
export function secretsOf(
  headers: HeaderRecord,
  token?: string | null,
  url?: string,
): Secrets {
  const found = Object.entries(headers)
    .filter(([name]) => !isHarmlessHeader(name))
    .flatMap(([, value]) => partsOf(value ?? ""))
    .concat(token ?? [], url === undefined ? [] : secretsOfUrl(url));
  return [...new Set(found)]
    .filter((value) => value.length >= MIN_LENGTH)
    // A secret that contains another one goes first, or its rest would stay.
    .sort((a, b) => b.length - a.length);
}

/** What is secret of the value of a header: all of it, a password in Base64, and each value of a list such as cookies. */
function partsOf(header: string): string[] {
  const value = header.replace(SCHEME, "");
  const parts = [value];
  for (const [, one] of header.matchAll(/=\s*"?([^",;\s]+)/g)) parts.push(one);
  if (!/^basic\s/i.test(header)) return parts;
  try {
    const [user, ...password] = atob(value).split(":");
    return parts.concat(user, password.join(":"));
  } catch {
    return parts; // not Base64
  }
}

/** Whether a query parameter contains a credential. */
export function isCredentialParameter(name: string): boolean {
  return CREDENTIAL_NAME.test(name);
}

function secretsOfUrl(url: string): string[] {
  const at = url.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : url.slice(at));
  const found = [...query]
    .filter(([name]) => isCredentialParameter(name))
    .map(([, value]) => value);
  const { username = "", password = "" } = URL.parse(url) ?? {};
  for (const one of [username, password]) {
    if (one) found.push(one, unescaped(one));
  }
  return found;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether a text contains one of the secrets, in any form.
 *
 * @param text What a server sent.
 * @param secrets Credentials of the request.
 */
export function holdsSecret(text: string, secrets: Secrets): boolean {
  return text.search(patternOf(secrets)) >= 0;
}

/** Patterns of the last credentials: they take milliseconds to make, and a client sends the same in every request. */
const patterns: Map<string, RegExp> = new Map();
const MAX_PATTERNS = 16;
const NO_SECRETS: Secrets = [];
const NOTHING = /(?!)/g;

/** Every form of the secrets, in any case. */
function patternOf(secrets: Secrets): RegExp {
  if (secrets.length === 0) return NOTHING;
  const known = secrets.join("\n");
  let pattern = patterns.get(known);
  if (pattern === undefined) {
    const forms = secrets.flatMap((one) => {
      const once = base64(one);
      const twice = once.flatMap(base64).map(base64Literal);
      return [
        literalForm(one),
        hexForm(one),
        ...once.map(base64Form),
        ...twice,
      ];
    });
    pattern = new RegExp(forms.join("|"), "gi");
    if (patterns.size === MAX_PATTERNS) patterns.clear();
    patterns.set(known, pattern);
  }
  return pattern;
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const hex = (byte: number) => byte.toString(16).padStart(2, "0");

/** Names of characters in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  '"': "quot",
  "'": "apos",
  "<": "lt",
  ">": "gt",
  "/": "sol",
  "+": "plus",
  "=": "equals",
  "-": "hyphen",
  "_": "lowbar",
  ".": "period",
};

/**
 * A character as it is, percent-encoded, quoted-printable, or escaped as in JSON, JavaScript and HTML, also within JSON.
 *
 * Repetitions are bounded, because a server may send a million backslashes.
 */
function charForm(char: string): string {
  const escaped = char.replace(/[^\w\s]/, "\\$&");
  const bytes = bytesOf(char);
  const code = char.codePointAt(0)!;
  const digits = code.toString(16);
  const forms = [
    escaped,
    bytes.map((byte) => `(?:%(?:25){0,4}|=|\\\\{1,8}x)${hex(byte)}`).join(""),
    `\\\\{1,8}u(?:00${hex(code)}|\\{0{0,4}${digits}\\})`,
    `&(?:amp;){0,4}#(?:0{0,4}${code}|x0{0,4}${digits});?`,
  ];
  if (char in ENTITIES) forms.push(`&(?:amp;){0,4}${ENTITIES[char]};`);
  if (char === "+") forms.push(" "); // of a decoded form
  if (/["\\/]/.test(char)) forms.push(`\\\\{1,8}${escaped}`);
  // UTF-8 that is searched byte by byte.
  if (bytes.length > 1) forms.push(String.fromCharCode(...bytes));
  return `(?:${forms.join("|")})`;
}

function literalForm(secret: string): string {
  return Array.from(secret, charForm).join("");
}

/** The bytes of a secret as hexadecimal digits, with or without separators. */
function hexForm(secret: string): string {
  return bytesOf(secret).map(hex).join("[\\s:-]?");
}

/** What a secret looks like within Base64, at each of the three places where it can begin. */
function base64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const whole = [...Array(before).fill(0), ...bytesOf(secret)];
    const text = encodeBase64(Uint8Array.from(whole)).replace(/=+$/, "");
    // The first and the last characters hold bits of the neighbours.
    return text.slice(
      Math.ceil(before * 8 / 6),
      whole.length % 3 === 0 ? undefined : -1,
    );
  });
}

/** Base64 in either alphabet, on one line or, as in mail, on several, also within JSON. */
function base64Form(text: string): string {
  return Array.from(
    text,
    (char) =>
      /\w/.test(char)
        ? char
        : `(?:${charForm(char)}|${char === "+" ? "-" : "_"})`,
  ).join("(?:\\\\[rn]|\\s){0,4}");
}

/** Base64 of Base64, as it is: there are nine of it. */
function base64Literal(text: string): string {
  return text.replaceAll("+", "[+-]").replaceAll("/", "[/_]");
}

/**
 * A server's text without secrets and without anything that looks like a key.
 *
 * @param text What a server sent.
 * @param secrets Credentials of the request.
 */
export function redactText(
  text: string,
  secrets: Secrets = NO_SECRETS,
): string {
  return text.replace(patternOf(secrets), HIDDEN).replace(KEY, HIDDEN);
}

/**
 * Pieces of one body without secrets, those that are cut between pieces included.
 *
 * What is left of the pieces stays where it was.
 *
 * @param pieces The body in order.
 * @param secrets Credentials of the request.
 * @param more Further text to hide; a global pattern.
 */
export function redactPieces(
  pieces: readonly Uint8Array[],
  secrets: Secrets,
  more: RegExp = NOTHING,
): Uint8Array[] {
  const whole = pieces.map(latin1).join("");
  const hidden = [patternOf(secrets), KEY, more]
    .flatMap((pattern) => [...whole.matchAll(pattern)])
    .map(({ index, 0: { length } }) => [index, index + length] as const)
    .sort(([a], [b]) => a - b);
  if (hidden.length === 0) return [...pieces];
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.length;
    let text = "";
    let at = start;
    for (const [from, to] of hidden) {
      if (to <= at || from >= end) continue;
      text += whole.slice(at, Math.max(at, from));
      if (from >= start) text += HIDDEN;
      at = Math.min(to, end);
    }
    text += whole.slice(at, end);
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  });
}

/** One character a byte: where a character is, there is its byte. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  // In parts: not so many arguments fit a call.
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}

/**
 * Parsed JSON without secrets, in names as well as in values. What is nested deeper than 1,000 levels is hidden.
 *
 * @param value What a server sent.
 * @param secrets Credentials of the request.
 */
export function redactJson<T>(value: T, secrets: Secrets): T {
  return redactValue(value, secrets, 0) as T;
}

function redactValue(
  value: unknown,
  secrets: Secrets,
  depth: number,
): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return HIDDEN;
  if (Array.isArray(value)) {
    return value.map((item) => redactValue(item, secrets, depth + 1));
  }
  if (value instanceof Blob || ArrayBuffer.isView(value)) return value; // of a form, of a socket
  return Object.fromEntries(
    Object.entries(value).map((
      [name, item],
    ) => [redactText(name, secrets), redactValue(item, secrets, depth + 1)]),
  );
}

/**
 * Headers of a response without secrets, in names as well as in values: the same object if there is nothing to hide.
 *
 * @param headers What a server sent.
 * @param secrets Credentials of the request.
 */
export function redactResponseHeaders(
  headers: Headers,
  secrets: Secrets,
): Headers {
  let redacted: Headers | undefined;
  for (const [name, value] of headers) {
    const shown = redactText(value, secrets);
    const shownName = redactText(name, secrets);
    if (shown === value && shownName === name) continue;
    redacted ??= new Headers(headers);
    if (shownName !== name) redacted.delete(name);
    redacted.set(shownName, shown);
  }
  return redacted ?? headers;
}

/**
 * Headers for a log or a recording: every value that is not known to be harmless is hidden.
 *
 * @param headers Names and values.
 * @param hide What stands in for a value.
 */
export function redactHeaders(
  headers: Iterable<readonly [string, string]>,
  hide: (value: string, name: string) => string = () => HIDDEN,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) {
    shown[name] = isHarmlessHeader(name) ? value : hide(value, name);
  }
  return shown;
}
