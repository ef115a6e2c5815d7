/**
 * Methods that subclasses of the client override, as in the official SDK: for request signing,
 * other credentials, and errors of their own.
 *
 * @module
 */
import type { AnyMethod, HeadersLike, RequestOptions } from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import type { APIError } from "../errors.ts";

/** A request before it is encoded; a hook may change its fields. */
export interface FinalRequestOptions extends RequestOptions {
  /** HTTP method, in lower case unless the program wrote it otherwise. */
  method: AnyMethod;
  /** Path below the base URL, or an absolute URL. */
  path: string;
}

/** Headers of a hook: in any usual form, or as the official SDK wraps them. */
export type HookHeaders =
  | HeadersLike
  | { readonly values: Headers; readonly nulls?: Iterable<string> };

/** The methods; those that no subclass overrides are absent. */
export interface Hooks {
  /** Changes the options of a request before it is encoded. */
  prepareOptions?(options: FinalRequestOptions): unknown;
  /** Changes what is passed to `fetch`, for each attempt. */
  prepareRequest?(
    request: RequestInit,
    context: { url: string; options: FinalRequestOptions },
  ): unknown;
  /** The headers that carry the credential, for each attempt. */
  authHeaders?(
    options: FinalRequestOptions,
  ): HookHeaders | undefined | Promise<HookHeaders | undefined>;
  /** As `authHeaders`, for operations that use `apiKey`. */
  bearerAuth?: Hooks["authHeaders"];
  /** Sends an attempt. */
  fetchWithTimeout?(
    url: string,
    init: RequestInit,
    ms: number,
    controller: AbortController,
  ): Promise<Response>;
  /** Query parameters of every request. */
  defaultQuery?(): Record<string, string | undefined> | undefined;
  /** The error of a response that is not 2xx. */
  makeStatusError?(
    status: number,
    // deno-lint-ignore ban-types -- the official SDK's type
    error: Object,
    message: string | undefined,
    headers: Headers,
  ): APIError;
}

const NAMES = [
  "prepareOptions",
  "prepareRequest",
  "authHeaders",
  "bearerAuth",
  "fetchWithTimeout",
  "defaultQuery",
  "makeStatusError",
] as const;

/** Methods that the official SDK calls and this client does not: an override would be lost without a word. */
const IGNORED = [
  "buildBody",
  "buildHeaders",
  "buildRequest",
  "defaultIdempotencyKey",
  "fetchWithAuth",
  "makeRequest",
  "shouldRetry",
  "stringifyQuery",
  "validateHeaders",
] as const;

const reported = new WeakSet<object>();

const NONE: Hooks = {};

/** Reports overrides that are not called, once for each class. */
function reportIgnored(client: object, base: object): void {
  const Class = client.constructor;
  if (Class === base.constructor || reported.has(Class)) return;
  reported.add(Class);
  for (const name of IGNORED) {
    const method = (client as Record<string, unknown>)[name];
    if (
      typeof method !== "function" ||
      method === (base as Record<string, unknown>)[name]
    ) continue;
    const { logger } = client as { logger?: { warn(text: string): void } };
    (logger ?? console).warn(
      `[duplex] ${Class.name}.${name}() is not called: override prepareOptions, prepareRequest, authHeaders or fetchWithTimeout instead`,
    );
  }
}

/**
 * The hooks of a client: methods that it has in place of those of the base class.
 *
 * @param client The client.
 * @param base Prototype of the base class.
 */
export function hooksOf(client: object | undefined, base: object): Hooks {
  if (client) reportIgnored(client, base);
  let hooks: Record<string, unknown> | undefined;
  for (const name of NAMES) {
    const method = (client as Record<string, unknown> | undefined)?.[name];
    if (
      typeof method !== "function" ||
      method === (base as Record<string, unknown>)[name]
    ) continue;
    (hooks ??= {})[name] = method.bind(client);
  }
  return hooks ?? NONE;
}

/**
 * Merges the headers of a hook.
 *
 * @param headers Changed in place.
 * @param own Headers of the hook.
 */
export function mergeHookHeaders(
  headers: HeaderRecord,
  own: HookHeaders | null | undefined,
): void {
  if (!own) return;
  const { values, nulls } = own as { values?: unknown; nulls?: unknown };
  if (!(values instanceof Headers)) {
    mergeHeaders(headers, own as HeadersLike);
    return;
  }
  mergeHeaders(headers, values);
  for (const name of (nulls ?? []) as Iterable<string>) headers[name] = null;
}
