/**
 * Methods that subclasses of the client override, as in the official SDK: for request signing,
 * other credentials, and errors of their own.
 *
 * @module
 */
import type { AnyMethod, HeadersLike, RequestOptions } from "../contract.ts";
import {
  type HeaderRecord,
  mergeHeaders,
  presentHeaders,
} from "../core/headers.ts";
import type { APIError } from "../errors.ts";

/** A request before it is encoded; a hook may change its fields. */
export interface FinalRequestOptions extends RequestOptions {
  /** HTTP method, in lower case unless the program wrote it otherwise. */
  method: AnyMethod;
  /** Path below the base URL, or an absolute URL. */
  path: string;
  /** Whether the response is a stream of events. */
  stream?: boolean | undefined;
}

/** What `client.buildRequest()` returns. */
export interface FinalRequest {
  /** Options of `fetch`. The headers contain the credential. */
  readonly req: Omit<RequestInit, "headers"> & { headers: Headers };
  /** Whole URL. */
  readonly url: string;
  /** Time limit of the attempt, in ms. */
  readonly timeout: number;
}

/** Headers, and the names of those that are removed, as the official SDK has them. */
export interface NullableHeaders {
  /** Headers. */
  readonly values: Headers;
  /** Names of headers that are not sent. */
  readonly nulls: Set<string>;
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
  /** As `authHeaders`, for operations that use `adminAPIKey`. */
  adminAPIKeyAuth?: Hooks["authHeaders"];
  /** Checks the headers of an attempt, in place of the check for a credential. */
  validateHeaders?(headers: NullableHeaders): void;
  /** The whole URL of a request. */
  buildURL?(
    path: string,
    query: object | null | undefined,
    defaultBaseURL?: string,
  ): string;
  /** Builds what is passed to `fetch`, for each attempt. */
  buildRequest?(
    options: FinalRequestOptions,
    attempt: { retryCount?: number },
  ): Promise<FinalRequest>;
  /** The idempotency key of a call, if the program does not pass one. */
  defaultIdempotencyKey?(): string;
  /** Name of the header for the idempotency key, in lower case; then every request that is not a GET has one. */
  idempotencyHeader?: string;
  /** Encodes a query. */
  stringifyQuery?(query: object): string;
  /** Sends an attempt; calls `fetchWithTimeout()`. */
  fetchWithAuth?: Hooks["fetchWithTimeout"];
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
  "adminAPIKeyAuth",
  "validateHeaders",
  "buildURL",
  "buildRequest",
  "defaultIdempotencyKey",
  "stringifyQuery",
  "fetchWithAuth",
  "fetchWithTimeout",
  "defaultQuery",
  "makeStatusError",
] as const;

/** Methods that the official SDK calls and this client does not: an override would be lost without a word. */
const IGNORED = [
  "buildBody",
  "buildHeaders",
  "calculateDefaultRetryTimeoutMillis",
  "getUserAgent",
  "makeRequest",
  "parseResponse",
  "retryRequest",
  "shouldRetry",
] as const;

const reported = new WeakSet<object>();

/** The hooks of a client without any. */
export const NO_HOOKS: Hooks = {};

type Methods = Readonly<
  Partial<Record<typeof NAMES[number] | "idempotencyHeader", unknown>>
>;

/** Whether any of the methods differs. Written out, because a loop over names takes 2 % of a request. */
function hasHooks(client: Methods, base: Methods): boolean {
  return client.prepareOptions !== base.prepareOptions ||
    client.prepareRequest !== base.prepareRequest ||
    client.authHeaders !== base.authHeaders ||
    client.bearerAuth !== base.bearerAuth ||
    client.adminAPIKeyAuth !== base.adminAPIKeyAuth ||
    client.validateHeaders !== base.validateHeaders ||
    client.buildURL !== base.buildURL ||
    client.buildRequest !== base.buildRequest ||
    client.defaultIdempotencyKey !== base.defaultIdempotencyKey ||
    client.idempotencyHeader !== base.idempotencyHeader ||
    client.stringifyQuery !== base.stringifyQuery ||
    client.fetchWithAuth !== base.fetchWithAuth ||
    client.fetchWithTimeout !== base.fetchWithTimeout ||
    client.defaultQuery !== base.defaultQuery ||
    client.makeStatusError !== base.makeStatusError;
}

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
      `[duplex] ${Class.name}.${name}() is not called: override prepareOptions, buildRequest, authHeaders or fetchWithTimeout instead`,
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
  if (client === undefined) return NO_HOOKS;
  reportIgnored(client, base);
  if (!hasHooks(client as Methods, base as Methods)) return NO_HOOKS;
  let hooks: Record<string, unknown> | undefined;
  for (const name of NAMES) {
    const method = (client as Methods)[name];
    if (
      typeof method !== "function" ||
      method === (base as Methods)[name]
    ) continue;
    (hooks ??= {})[name] = method.bind(client);
  }
  const { idempotencyHeader } = client as Methods;
  if (typeof idempotencyHeader === "string" && idempotencyHeader !== "") {
    (hooks ??= {}).idempotencyHeader = idempotencyHeader.toLowerCase();
  }
  return hooks ?? NO_HOOKS;
}

/**
 * Headers as the official SDK passes them to hooks.
 *
 * @param headers Headers by name; `null` stands for one that is removed.
 */
export function nullableHeaders(headers: HeaderRecord): NullableHeaders {
  const names = Object.keys(headers);
  return {
    values: new Headers(presentHeaders(headers)),
    nulls: new Set(names.filter((name) => headers[name] === null)),
  };
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
