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
  "defaultQuery",
  "makeStatusError",
] as const;

const NONE: Hooks = {};

/**
 * The hooks of a client: methods that it has in place of those of the base class.
 *
 * @param client The client.
 * @param base Prototype of the base class.
 */
export function hooksOf(client: object | undefined, base: object): Hooks {
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
