/**
 * What a client presents in its request.
 *
 * @module
 */
import { queryOf } from "../wire/query.ts";

/** Credentials of a request, apart from those that only the program can judge. */
export interface Credentials {
  /** Ticket of this relay; `null` if there is none. */
  readonly ticket: string | null;
  /**
   * What may be a ticket of this relay or a credential of the program: the API key of an SDK, as
   * subprotocol in a browser and as bearer token in a program.
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
/** A bearer token that has the form of a ticket: the store is not asked about others. */
const BEARER = /^bearer ([\w-]{43})$/i;

/**
 * Reads the credentials of a request.
 *
 * @param request The request.
 */
export function credentialsOf(request: Request): Credentials {
  const query = queryOf(request.url);
  const protocols = (request.headers.get("sec-websocket-protocol") ?? "")
    .split(",").map((one) => one.trim()).filter((one) => one !== "");
  const after = (prefix: string) =>
    protocols.find((one) => one.startsWith(prefix))?.slice(prefix.length) ??
      null;
  const resume = after(RESUME) ?? query?.get("resume") ?? "";
  const [id, secret = ""] = resume.split(".");
  return {
    ticket: after(TICKET) ?? query?.get("ticket") ?? null,
    maybeTicket: after(API_KEY) ??
      BEARER.exec(request.headers.get("authorization") ?? "")?.[1] ?? null,
    resume: resume === "" ? null : { id, secret },
    after: query?.get("after") ?? null,
    protocols,
  };
}
