/**
 * Keeping credentials out of errors and log lines: a server may send back the key it received.
 *
 * @module
 */
import { type HeaderRecord, isHarmlessHeader } from "./headers.ts";

/** A shorter credential is the placeholder of a local server and may be a word of any response. */
const MIN_LENGTH = 8;

const HIDDEN = "***";

/** An authentication scheme before the credential, such as `Bearer`. */
const SCHEME = /^[A-Za-z]+\s+/;

/** What the API's keys look like, standard and ephemeral. */
const KEY = /\b(?:sk|ek)[-_][\w-]{6,}/g;

/** The credentials of one request. */
export type Secrets = readonly string[];

/**
 * The credentials that a request carried.
 *
 * @param headers Headers of the request; every value that is not known to be harmless counts as a credential.
 * @param token Bearer token that was sent in addition.
 */
export function secretsOf(
  headers: HeaderRecord,
  token?: string | null,
): Secrets {
  return Object.entries(headers)
    .filter(([name]) => !isHarmlessHeader(name))
    .map(([, value]) => value?.replace(SCHEME, ""))
    .concat(token ?? [])
    .filter((value) => value !== undefined && value.length >= MIN_LENGTH)
    // A secret that contains another one goes first, or its rest would stay.
    .sort((a, b) => b!.length - a!.length) as string[];
}

/**
 * A server's text without secrets and without anything that looks like a key.
 *
 * @param text What a server sent.
 * @param secrets Credentials of the request.
 */
export function redactText(text: string, secrets: Secrets = []): string {
  for (const secret of secrets) text = text.replaceAll(secret, HIDDEN);
  return text.replace(KEY, HIDDEN);
}

/**
 * Parsed JSON without secrets, in names as well as in values.
 *
 * @param value What a server sent.
 * @param secrets Credentials of the request.
 */
export function redactJson<T>(value: T, secrets: Secrets): T;
export function redactJson(value: unknown, secrets: Secrets): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (Array.isArray(value)) {
    return value.map((item) => redactJson(item, secrets));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map((
      [name, item],
    ) => [redactText(name, secrets), redactJson(item, secrets)]),
  );
}

/**
 * Headers of a response without secrets: the same object if there is nothing to hide.
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
    if (shown !== value) (redacted ??= new Headers(headers)).set(name, shown);
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
