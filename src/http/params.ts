/**
 * The params of an operation, split by where each of them goes.
 *
 * @module
 */
import type { Operation, PathIds, RequestOptions } from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { fillPath } from "../core/path.ts";

/** Params by field. */
export type Fields = Record<string, unknown>;

/** No params. */
export const NO_FIELDS: Fields = {};

/** Where each field of the params goes. */
export interface ParamParts {
  readonly path: string;
  readonly query: Fields;
  readonly headers: HeaderRecord | undefined;
  readonly body: Fields;
}

/** Request options that are never the name of a query parameter. */
const OPTIONS_ONLY = [
  "headers",
  "maxRetries",
  "timeout",
  "signal",
  "idempotencyKey",
  "fetchOptions",
  "defaultBaseURL",
  "httpAgent",
  "method",
  "body",
];

/** The same for lists, but for those by `next_page`: the path of a file is a parameter of one of them. */
const OPTIONS_OF_LISTS = ["path", "stream"];

/** Options that the official SDK accepts in place of query parameters. */
const TAKEN = [
  "headers",
  "maxRetries",
  "timeout",
  "signal",
  "idempotencyKey",
  "query",
];

/** Whether the query parameters of an operation without a body are in fact request options. */
export function holdsOptions(
  { body = "none", page }: Operation,
  params: Fields,
): boolean {
  const isGiven = (name: string) => params[name] !== undefined;
  return body === "none" &&
    (OPTIONS_ONLY.some(isGiven) ||
      (page && page !== "next-page" && OPTIONS_OF_LISTS.some(isGiven)) ||
      // A query parameter of this name would be text.
      (typeof params.query === "object" && params.query !== null));
}

/**
 * Separates request options that are passed in place of query parameters, as the official SDK does:
 * `list({ signal })`.
 *
 * @throws {TypeError} If anything else is passed along with them.
 */
export function splitOptions(
  params: Fields,
  options: RequestOptions,
): RequestOptions {
  const names = Object.keys(params).filter((name) =>
    params[name] !== undefined
  );
  const isPlain = Object.keys(options).every((name) => name === "query");
  if (!isPlain || !names.every((name) => TAKEN.includes(name))) {
    throw new TypeError(
      "Query parameters and request options must be passed as separate arguments: list({ limit: 10 }, { signal })",
    );
  }
  return Object.fromEntries(names.map((name) => [name, params[name]]));
}

/** The defaults for params that are missing; `undefined` if every param is set. */
export function missing(
  given: Fields,
  defaults: Fields | undefined,
): Fields | undefined {
  if (defaults === undefined) return undefined;
  const lacked = Object.entries(defaults).filter(([name]) => !given[name]);
  return lacked.length > 0 ? Object.fromEntries(lacked) : undefined;
}

/** The fields without those that were added, unless a hook has changed them since. */
export function without(fields: Fields, added: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) =>
      !(name in added && added[name] === value)
    ),
  );
}

/**
 * Splits the params of an operation.
 *
 * @param operation Description of the operation.
 * @param ids Values of the placeholders in its path.
 * @param params The params; they stay unchanged.
 * @throws {TypeError} If an ID is missing, or a header cannot be sent.
 */
export function partitionParams(
  operation: Operation,
  ids: PathIds | null,
  params: Fields,
): ParamParts {
  let rest = params;
  /** Removes a field from `rest`; the caller's own object stays unchanged. */
  const take = (name: string): unknown => {
    if (!(name in rest)) return undefined;
    const { [name]: value, ...others } = rest;
    rest = others;
    return value;
  };
  const path = fillPath(
    operation.path,
    (name) => ids !== null && name in ids ? ids[name] : take(name),
  );
  let headers: HeaderRecord | undefined;
  for (const field in operation.headerFields) {
    const value = take(field);
    if (value === undefined || value === null) continue;
    headers = mergeHeaders(headers ?? {}, {
      [operation.headerFields[field]]: Array.isArray(value)
        ? value.join(",")
        : String(value),
    });
  }
  if (!operation.body || operation.body === "none") {
    return { path, query: rest, headers, body: NO_FIELDS };
  }
  const query: Fields = {};
  for (const field of operation.query ?? []) {
    // A field that is absent must not remove a default of the same name.
    if (field in rest) query[field] = take(field);
  }
  return { path, query, headers, body: rest };
}
