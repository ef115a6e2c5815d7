/**
 * Options for further requests of a helper: a key of the program stands for the first one only.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import { mergeHeaders } from "../../core/headers.ts";

/**
 * Options without an idempotency key.
 *
 * @param options Options of the first request.
 */
export function withoutKey<Options extends RequestOptions>(
  { idempotencyKey: _, ...options }: Options,
): Omit<Options, "idempotencyKey"> {
  const { "idempotency-key": __, ...headers } = mergeHeaders(
    {},
    options.headers,
  );
  return { ...options, headers };
}
