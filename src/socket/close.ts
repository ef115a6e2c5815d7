/**
 * How a connection ended, in the same form on every runtime.
 *
 * @module
 */

import { redactText } from "../core/secrets/redact.ts";

/** The end of a connection. */
export interface Close {
  /** Close code of RFC 6455; 1006 if the connection was lost without one (Deno's 0 among them). */
  readonly code: number;
  /** Reason that the peer sent, at most 123 bytes; empty if it did not send one. */
  readonly reason: string;
  /** Whether the closing handshake was completed. */
  readonly wasClean: boolean;
}

/** Codes after which a new connection may succeed. */
const RECOVERABLE: ReadonlySet<number> = new Set([
  1001, // going away: also how the API ends a session at its limit
  1005, // no code
  1006, // dropped
  1011, // the server failed
  1012, // the server restarts
  1013, // try again later
  1015, // TLS failed
]);

/**
 * Normalizes a close event.
 *
 * Deno reports 0 where other runtimes report 1006. Only the code is changed; reason and
 * cleanness are kept.
 *
 * @param event Code, reason and cleanness as the runtime gives them.
 */
export function normalizeClose(
  event: { code?: number; reason?: string; wasClean?: boolean },
): Close {
  return {
    code: event.code || 1006,
    reason: redactText(event.reason ?? ""),
    wasClean: event.wasClean ?? false,
  };
}

/**
 * The end of a connection without a closing handshake.
 *
 * @param reason Why the connection ended, for messages.
 */
export function abnormalClose(reason = ""): Close {
  return normalizeClose({ reason });
}

/** Whether a new connection may succeed after this close. */
export function isRecoverable(close: Close): boolean {
  return RECOVERABLE.has(close.code);
}
