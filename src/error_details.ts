/**
 * What errors say beyond their message.
 *
 * @module
 */

/** One limit, as the server reported it with its response. */
export interface RateLimit {
  /** Most per period. */
  readonly limit: number;
  /** What is left now. */
  readonly remaining: number;
  /** Time until all of it is available again, in ms; absent if the server does not say. */
  readonly reset?: number;
}

/** The limits of a model, from the `x-ratelimit-*` headers of a response. */
export interface RateLimits {
  /** Requests. */
  readonly requests?: RateLimit;
  /** Tokens. */
  readonly tokens?: RateLimit;
}

/** What is known of a failure in addition to its status and body. */
export interface ErrorContext {
  /** The limits that the response reports. */
  rateLimits?: RateLimits | undefined;
  /** The request, by method and path, such as `POST /chat/completions`. */
  action?: string;
  /** What is known beyond the message. It follows the message in parentheses. */
  detail?: string;
  /** The wait that the server asked for, in ms. */
  retryAfter?: number;
  /** Whether the call may have taken effect although it failed. */
  mayHaveExecuted?: boolean;
  /** What caused it. */
  cause?: unknown;
}

/** Why the connection failed; `unknown` where the runtime does not report it. */
export type ConnectionFailure =
  | "dns"
  | "refused"
  | "tls"
  | "reset"
  | "truncated"
  | "permission"
  | "redirect"
  | "timeout"
  | "unknown";

/** What was received of a stream before it broke off. */
export interface PartialStream {
  /** Events delivered. */
  readonly events: number;
  /** Text deltas of the first choice or output, joined. */
  readonly text: string;
  /** The last event, as it was delivered. */
  readonly last: unknown;
}
