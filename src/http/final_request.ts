/**
 * A request as `fetch` takes it, for programs that send it themselves.
 *
 * @module
 */
import { currentToken } from "../config/credentials.ts";
import { presentHeaders } from "../core/headers.ts";
import type { Call } from "./call.ts";
import { addKey } from "./exchange.ts";
import { mergeHookHeaders } from "./hooks.ts";

/** What `client.buildRequest()` returns. */
export interface FinalRequest {
  /** Options of `fetch`. The headers contain the credential. */
  readonly req: Omit<RequestInit, "headers"> & { headers: Headers };
  /** Whole URL. */
  readonly url: string;
  /** Time limit of the attempt, in ms. */
  readonly timeout: number;
}

/**
 * Builds the request of a call.
 *
 * @param call The call.
 * @throws {OpenAIError} If the key function fails.
 */
export async function finalRequest(call: Call): Promise<FinalRequest> {
  const { method, url, body, key, headers: given } = call.request;
  const headers = { ...given };
  if (call.hooks.authHeaders) {
    const own = await call.hooks.authHeaders({
      method: method.toLowerCase() as Lowercase<typeof method>,
      path: url,
    });
    mergeHookHeaders(headers, own);
  } else if (key !== null) {
    addKey(headers, call.request, await currentToken(key));
  }
  return {
    req: {
      method,
      ...(call.signal ? { signal: call.signal } : {}),
      ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
      ...(body === null ? {} : { body }),
      ...call.fetchOptions,
      headers: new Headers(presentHeaders(headers)),
    },
    url,
    timeout: call.limits.timeout,
  };
}
