/**
 * What a client presents in its request.
 *
 * @module
 */

/** Credentials of a request, apart from those that only the program can judge. */
export interface Credentials {
  /** Ticket of this relay; `null` if there is none. */
  readonly ticket: string | null;
  /**
   * What may be a ticket of this relay or a credential of the program: the key of an official SDK
   * in a browser.
   */
  readonly maybeTicket: string | null;
  /** Token with which the client resumes a session; either part is empty if it is malformed. */
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
