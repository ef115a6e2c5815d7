/**
 * Where a request comes from: which web page, and whether from this machine.
 *
 * @module
 */

/**
 * Whether a page may connect: its origin is in the list or, without a list, is that of the relay.
 * Programs have no origin.
 *
 * @param request The request.
 * @param origins The list.
 */
export function allowsOrigin(
  request: Request,
  origins: readonly string[] | undefined,
): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  if (origins) return origins.includes(origin);
  // behind a proxy that ends TLS, only the host is the same
  const host = URL.parse(request.url)?.host; // the client chooses the host, so it may be invalid
  return host !== undefined && URL.parse(origin)?.host === host;
}

const LOOPBACK =
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/;

/** Headers that proxies add: the request comes from another machine, whatever its address is. */
const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-real-ip",
  "via",
  "cf-connecting-ip",
];

/**
 * Whether a request comes from this machine, by its address and by the host name in its URL: a page
 * can point another name at this machine. Requests that a proxy on this machine forwards do not
 * count.
 *
 * @param request The request.
 * @param address The peer's address.
 */
export function isLocal(
  request: Request,
  address: string | undefined,
): boolean {
  // get() reads one header, has() lists all of them for as long as the request exists
  return !FORWARDED.some((name) => request.headers.get(name) !== null) &&
    LOOPBACK.test(address ?? "") &&
    LOOPBACK.test(new URL(request.url).hostname);
}
