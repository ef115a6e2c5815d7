/**
 * The limits that the API reports with each response.
 *
 * @module
 */
import type { RateLimit, RateLimits } from "../error_details.ts";
import { parseDuration } from "./retry_after.ts";

/**
 * Reads the `x-ratelimit-*` headers.
 *
 * @param headers Headers of a response, or of an error.
 * @returns `undefined` if the response has no such headers.
 * @see {@link https://platform.openai.com/docs/guides/rate-limits | Rate limits}
 */
export function rateLimits(headers: Headers): RateLimits | undefined {
  const requests = rateLimit(headers, "requests");
  const tokens = rateLimit(headers, "tokens");
  if (!requests && !tokens) return undefined;
  return { ...(requests ? { requests } : {}), ...(tokens ? { tokens } : {}) };
}

function rateLimit(headers: Headers, what: string): RateLimit | undefined {
  const number = (name: string) => {
    const text = headers.get(`x-ratelimit-${name}-${what}`)?.trim();
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
  };
  const limit = number("limit");
  const remaining = number("remaining");
  if (limit === null || remaining === null) return undefined;
  const reset = parseDuration(headers.get(`x-ratelimit-reset-${what}`));
  return { limit, remaining, ...(reset === undefined ? {} : { reset }) };
}
