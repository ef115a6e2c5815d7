/**
 * The delay that a response asks for, in ms; `undefined` if it does not ask for one.
 *
 * In this order: `retry-after-ms`, `retry-after` (seconds or a date) and, for a 429, the
 * `x-ratelimit-reset-*` of whatever has run out.
 *
 * @param status HTTP status.
 * @param headers Headers of the response.
 * @param now Present moment, in ms since 1970.
 * @see {@link https://platform.openai.com/docs/guides/rate-limits | Rate limits}
 */
export function serverWait(
  status: number,
  headers: Headers,
  now: number,
): number | undefined {
  const ms = wait(headers.get("retry-after-ms"), 1);
  if (ms !== undefined) return ms;
  const after = headers.get("retry-after");
  const seconds = wait(after, 1000);
  if (seconds !== undefined) return seconds;
  if (after !== null && /[a-z]/i.test(after)) {
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  return status === 429 ? rateLimitWait(headers) : undefined;
}

function wait(text: string | null, unit: number): number | undefined {
  return text !== null && /^\s*\d+(?:\.\d*)?\s*$/.test(text)
    ? Number(text) * unit
    : undefined;
}

function rateLimitWait(headers: Headers): number | undefined {
  const resets: number[] = [];
  const exhausted: number[] = [];
  for (const resource of ["requests", "tokens"]) {
    const reset = parseDuration(headers.get(`x-ratelimit-reset-${resource}`));
    if (reset === undefined) continue;
    resets.push(reset);
    if (headers.get(`x-ratelimit-remaining-${resource}`) === "0") {
      exhausted.push(reset);
    }
  }
  // A bucket that is not empty did not cause the refusal.
  const decisive = exhausted.length ? exhausted : resets;
  return decisive.length ? Math.max(...decisive) : undefined;
}

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * Reads a duration such as `6m0s`, `1.5s`, `20ms`, or a bare number of seconds (Azure), in ms.
 *
 * @param text Value of a header.
 * @returns `undefined` if it is not a duration.
 */
export function parseDuration(text: string | null): number | undefined {
  const bare = wait(text, 1000);
  if (bare !== undefined || text === null) return bare;
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text.trim())) return undefined;
  let sum = 0;
  for (
    const [, number, unit] of text.matchAll(/([\d.]+)(ms|[smhd])/g)
  ) {
    sum += Number(number) * UNITS[unit];
  }
  return sum;
}
