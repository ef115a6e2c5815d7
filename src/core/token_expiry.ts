/**
 * How long ago a token expired, by this machine's clock; `undefined` if it has not expired, or is not a JWT.
 *
 * It alone decides nothing: clocks differ.
 *
 * @param token A token, JWT or not.
 * @param now Present moment, in ms since 1970.
 * @returns Seconds.
 */
export function secondsSinceExpiry(
  token: string,
  now: number,
): number | undefined {
  try {
    const payload = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
    const { exp } = JSON.parse(atob(payload));
    const late = Math.round(now / 1_000 - exp);
    return late > 0 ? late : undefined;
  } catch {
    return undefined;
  }
}

/** Differences of clocks that services tolerate, in ms. */
const TOLERANCE = 5 * 60_000;

/**
 * How far this machine's clock is from the server's, in words; `undefined` if they agree within 5 minutes, as all
 * services allow.
 *
 * @param headers Headers of a response.
 * @param now Present moment, in ms since 1970.
 */
export function clockSkew(headers: Headers, now: number): string | undefined {
  const server = Date.parse(headers.get("date") ?? "");
  const skew = now - server;
  if (!(Math.abs(skew) > TOLERANCE)) return undefined;
  const seconds = Math.round(Math.abs(skew) / 1_000);
  return `the clock of this machine is ${seconds} s ${
    skew > 0 ? "ahead of" : "behind"
  } the server's: correct it`;
}
