/**
 * Why a relayed session ends, and the close code that says so to the client.
 *
 * @module
 */

/** Why a session ended. */
export type EndReason =
  | "client_closed"
  | "hung_up"
  | "client_lost"
  | "upstream_closed"
  | "upstream_failed"
  | "failed"
  | "shutdown"
  | "moved"
  | "slow_client"
  | "not_text"
  | "too_large"
  | "flood"
  | "forbidden"
  | "not_started"
  | "unauthorized"
  | "cost"
  | "tokens"
  | "budget"
  | "origin"
  | "refused"
  | "duration"
  | "talk"
  | "idle"
  | "responses"
  | "sessions"
  | "expired"
  | "capacity"
  | "draining";

/** How one reason is reported to the client. */
export interface End {
  /** Close code of the client's socket. */
  readonly code: number;
  /** What happened, in a short sentence. */
  readonly text: string;
  /** Whether the client may come back with its resume token. */
  readonly resumable: boolean;
}

function end(code: number, text: string, resumable = false): End {
  return { code, text, resumable };
}

/**
 * Checks a reason that the program gives.
 *
 * @param reason The reason.
 * @throws {TypeError} If it is unknown.
 */
export function checkReason(reason: EndReason): void {
  if (Object.hasOwn(ENDS, reason)) return;
  throw new TypeError(
    `reason must be one of ENDS such as "hung_up", got ${
      typeof reason === "string" ? `"${reason}"` : typeof reason
    }`,
  );
}

/** All reasons. The codes from 4000 on are those of this relay. */
export const ENDS: Readonly<Record<EndReason, End>> = {
  client_closed: end(1000, "The client ended the session"),
  hung_up: end(1000, "The service ended the session"),
  client_lost: end(1001, "The client did not come back in time"),
  upstream_closed: end(1000, "The API ended the session"),
  upstream_failed: end(1011, "The connection to the API failed"),
  failed: end(1011, "The relay failed"),
  shutdown: end(1012, "The relay is restarting", true),
  moved: end(4409, "The session continues over another connection"),
  slow_client: end(1013, "The client does not read", true),
  not_text: end(1003, "This kind of message is not supported"),
  too_large: end(1009, "A message is too large"),
  flood: end(1008, "The client sends too much"),
  forbidden: end(1008, "The client sent an event that is not allowed"),
  not_started: end(1008, "The client did not start in time"),
  unauthorized: end(4401, "The credential is missing, wrong or expired"),
  cost: end(4402, "The session has reached its limit of cost"),
  tokens: end(4402, "The session has reached its limit of tokens"),
  budget: end(4402, "The budget is used up"),
  origin: end(4403, "The origin of the page is not allowed"),
  refused: end(4403, "The service refused the client"),
  duration: end(4408, "The session has reached its limit of time"),
  talk: end(4408, "The session has reached its limit of time with the model"),
  idle: end(4408, "Neither side has spoken"),
  responses: end(4408, "The session has reached its limit of responses"),
  sessions: end(4429, "The user has too many sessions"),
  expired: end(4410, "The session is over: start a new one"),
  capacity: end(4503, "The relay is full"),
  draining: end(4503, "The relay is restarting"),
};
