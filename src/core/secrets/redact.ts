/**
 * Keeping credentials out of errors and log lines: a server may send back the key it received.
 *
 * @module
 */
import {
  findSecrets,
  mergeSpans,
  MIN_LENGTH,
  type Span,
} from "./find_secrets.ts";
import type { HeaderRecord } from "../headers.ts";

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
function isCredentialParameter(name: string): boolean {
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
  return findSecrets(text, secrets).length > 0;
}

const NO_SECRETS: Secrets = [];
const NOTHING = /(?!)/g;

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
  let shown = "";
  let end = 0;
  for (const [from, to] of findSecrets(text, secrets)) {
    shown += text.slice(end, from) + HIDDEN;
    end = to;
  }
  return (shown + text.slice(end)).replace(KEY, HIDDEN);
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
  const hidden = [KEY, more]
    .flatMap((pattern) => [...whole.matchAll(pattern)])
    .map(({ index, 0: { length } }): Span => [index, index + length])
    .concat(findSecrets(whole, secrets));
  if (hidden.length === 0) return [...pieces];
  const spans = mergeSpans(hidden);
  let next = 0; // the first span that ends behind the piece before
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.length;
    let text = "";
    let at = start;
    for (; next < spans.length && spans[next][0] < end; next++) {
      const [from, to] = spans[next];
      text += whole.slice(at, Math.max(at, from));
      if (from >= start) text += HIDDEN;
      at = Math.min(to, end);
      if (to > end) break;
    }
    text += whole.slice(at, end);
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  });
}

/** Bytes as text, one character for each, so that positions are the same. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  // In parts, because the number of arguments of a call is limited.
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
