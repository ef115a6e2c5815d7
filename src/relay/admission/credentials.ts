/**
 * What a client presents in its request.
 *
 * @module
 */

/** Credentials of a request, apart from those that only the program can judge. */
export interface Credentials {
  /** Ticket of this relay; `null` if there is none. */
  readonly ticket: string | null;
  /** What may be a ticket, or a credential of the program: the key of an official SDK in a browser. */
  readonly maybeTicket: string | null;
  /** Token with which the client goes on with a session; either part is empty if it is malformed. */
  readonly resume: { readonly id: string; readonly secret: string } | null;
  /** The last item that the client knows. */
  readonly after: string | null;
  /** Subprotocols that the client offers. */
  readonly protocols: readonly string[];
}

const TICKET = "duplex-ticket.";
const RESUME = "duplex-resume.";
const API_KEY = "openai-insecure-api-key.";

/**
 * Reads the credentials of a request.
 *
 * @param request The request.
 */
export function credentialsOf(request: Request): Credentials {
  const { searchParams } = new URL(request.url);
  const protocols = (request.headers.get("sec-websocket-protocol") ?? "")
    .split(",").map((one) => one.trim()).filter((one) => one !== "");
  const after = (prefix: string) =>
    protocols.find((one) => one.startsWith(prefix))?.slice(prefix.length) ??
      null;
  const resume = after(RESUME) ?? searchParams.get("resume") ?? "";
  const [id, secret = ""] = resume.split(".");
  return {
    ticket: after(TICKET) ?? searchParams.get("ticket"),
    maybeTicket: after(API_KEY),
    resume: resume === "" ? null : { id, secret },
    after: searchParams.get("after"),
    protocols,
  };
}

/**
 * Whether a page may connect: its origin is in the list, or without a list that of the relay.
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
  const host = URL.parse(request.url)?.host; // what the client says may be none
  return host !== undefined && URL.parse(origin)?.host === host;
}

const LOOPBACK =
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/;

/** Headers of a proxy: the request of somebody else, whatever its address is. */
const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-real-ip",
  "via",
  "cf-connecting-ip",
];

/**
 * Whether a request comes from this machine, by its address and by the name that it uses: a page
 * can give this machine another name. What a proxy on this machine passes on does not.
 *
 * @param request The request.
 * @param address The peer's address.
 */
export function isLocal(
  request: Request,
  address: string | undefined,
): boolean {
  return !FORWARDED.some((name) => request.headers.has(name)) &&
    LOOPBACK.test(address ?? "") &&
    LOOPBACK.test(new URL(request.url).hostname);
}
