/**
 * A request as `fetch` takes it, for programs that send it themselves.
 *
 * @module
 */
import { currentToken } from "../config/credentials.ts";
import { presentHeaders } from "../core/headers.ts";
import type { Call } from "./call.ts";
import { addKey } from "./exchange.ts";
import {
  type FinalRequest,
  mergeHookHeaders,
  nullableHeaders,
} from "./hooks.ts";

/**
 * Builds the request of a call.
 *
 * @param call The call.
 * @throws {OpenAIError} If the key function fails.
 */
export async function finalRequest(call: Call): Promise<FinalRequest> {
  const { url, body, key, headers: given } = call.request;
  const headers = { ...given };
  if (call.hooks.authHeaders) {
    mergeHookHeaders(headers, await call.hooks.authHeaders(call.final));
  } else if (key !== null) {
    addKey(
      headers,
      call.request,
      await currentToken(key, call.platform?.keyFunction),
    );
  }
  call.hooks.validateHeaders?.(nullableHeaders(headers));
  return {
    req: {
      method: call.final.method,
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
