/**
 * Which failures another attempt can cure, for requests and for handshakes.
 *
 * @module
 */

/**
 * Longest wait that a server may ask for, in ms. Rate limits are counted per minute, so a longer
 * wait means another kind of limit, and the caller should decide what to do.
 */
export const MAX_SERVER_WAIT_MS = 60_000;

/** Quota, billing and account errors last until the owner of the account acts. */
const PERMANENT: ReadonlySet<unknown> = new Set([
  "access_terminated",
  "account_deactivated",
  "billing_hard_limit_reached",
  "billing_not_active",
  "insufficient_quota",
]);

/**
 * Whether an error of the API is permanent, so that another attempt is of no use.
 *
 * @param code Code or type of the error.
 * @see {@link https://platform.openai.com/docs/guides/error-codes | Error codes}
 */
export function isPermanentCode(code: unknown): boolean {
  return PERMANENT.has(code);
}
