/** Headers by lower-case name; `null` marks one that must not be sent, whatever a default says. */
export type HeaderRecord = Record<string, string | null>;

/** Headers in any usual form; `null` removes a header that a default would set, `undefined` keeps it. */
export type HeadersLike =
  | Headers
  | readonly (readonly (HeaderValue | readonly HeaderValue[])[])[]
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>;

/** A value; `null` removes those before it, `undefined` is ignored. */
export type HeaderValue = string | null | undefined;

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// deno-lint-ignore no-control-regex -- what a header value must not hold
const VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]*$/;

/**
 * Lays headers over others: each name replaces the one below, `null` removes it, `undefined` leaves it.
 *
 * Names that a list repeats are joined by commas.
 *
 * @param target Changed in place.
 * @param source Headers in any usual form.
 * @param option Name of the option that they come from.
 * @throws {TypeError} If a name or a value cannot stand in a header; the message never holds the value.
 */
export function mergeHeaders(
  target: HeaderRecord,
  source: HeadersLike | null | undefined,
  option = "headers",
): HeaderRecord {
  if (!source) return target;
  if (typeof source !== "object") {
    throw new TypeError(`${option} must be an object, got ${typeof source}`);
  }
  let last: string | undefined; // the name before, for values that belong together
  const seen = new Set<string>();
  const isList = Symbol.iterator in source;
  for (const [name, value] of entries(source)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    // A list repeats a name to add a value; in an object, names that differ in case replace each other.
    const before = seen.has(key) && (isList || name === last)
      ? target[key]
      : null;
    last = name;
    target[key] = value === null
      ? null
      : before == null
      ? check(name, value)
      : `${before}, ${check(name, value)}`;
    seen.add(key);
  }
  return target;
}

function* entries(
  source: HeadersLike,
): Generator<readonly [string, string | null | undefined]> {
  // Not `instanceof Headers`: loading that class adds 1 ms to the start-up on Deno.
  const rows = (Symbol.iterator in source ? source : Object.entries(
    source,
  )) as Iterable<readonly [string, HeaderValue | readonly HeaderValue[]]>;
  for (const [name, value] of rows) {
    if (!Array.isArray(value)) yield [name, value as HeaderValue];
    else for (const item of value) yield [name, item];
  }
}

function check(name: string, value: unknown): string {
  if (!NAME.test(name)) {
    throw new TypeError(
      `Header name must be a token, got ${JSON.stringify(name)}`,
    );
  }
  const text = typeof value === "function" ? "" : String(value).trim();
  if (typeof value === "function" || /^\[object \w+\]$/.test(text)) {
    throw new TypeError(
      `Header "${name}" must be a string, number or boolean, got ${
        text || "a function"
      }`,
    );
  }
  if (!VALUE.test(text)) {
    throw new TypeError(
      `Header "${name}" must not contain control characters or characters above U+00FF`,
    );
  }
  return text;
}

/**
 * Leaves out the headers that must not be sent.
 *
 * @param headers Merged headers.
 */
export function presentHeaders(headers: HeaderRecord): Record<string, string> {
  // Copying all at once is much faster than header by header.
  const present = { ...headers };
  for (const name in present) {
    if (present[name] === null) delete present[name];
  }
  return present as Record<string, string>;
}

/**
 * The ID by which the service finds a request: `x-request-id`, or that of Azure's gateway.
 *
 * @param headers Headers of a response.
 */
export function requestIDOf(headers: Headers): string | null {
  return headers.get("x-request-id") ?? headers.get("apim-request-id");
}

/**
 * The header that carries the credential, if the caller named one; `undefined` if none does.
 *
 * A `null` counts as well: it says that the request is to go out without a credential.
 *
 * @param headers Headers by lower-case name.
 */
export function credentialHeader(
  headers: HeaderRecord,
): "authorization" | "api-key" | undefined {
  if ("authorization" in headers) return "authorization";
  return "api-key" in headers ? "api-key" : undefined;
}
