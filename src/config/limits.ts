/**
 * Time limits and retries.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../core/limits.ts";

/** Limits of calls; every duration is in ms, and 0 means no limit. */
export interface Limits {
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
}

/**
 * Checks limits, and completes them with the defaults.
 *
 * @param given Limits of the user.
 * @throws {RangeError} If a limit is invalid.
 */
export function resolveLimits(given: Partial<Limits>): Limits {
  return {
    timeout: checkMs("timeout", given.timeout ?? 600_000),
    streamIdleTimeout: checkMs(
      "streamIdleTimeout",
      given.streamIdleTimeout ?? 300_000,
    ),
    deadline: checkMs("deadline", given.deadline ?? 0),
    maxRetries: checkRetries(given.maxRetries ?? 2),
  };
}

/**
 * Checks a duration in ms.
 *
 * @param name Name of the option, for the message.
 * @param value The duration; 0 and `Infinity` mean no limit.
 * @returns 0 for no limit.
 * @throws {RangeError} If it is negative, not a number, or longer than timers support (24.8 days).
 */
export function checkMs(name: string, value: number): number {
  if (value === Infinity) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= MAX_TIMER_MS)) {
    throw new RangeError(
      `${name} must be between 0 and ${MAX_TIMER_MS} ms, got ${value}`,
    );
  }
  return value;
}

/**
 * Checks a number of retries.
 *
 * @param value The number of retries.
 * @throws {RangeError} If it is not a non-negative integer.
 */
export function checkRetries(value: number): number {
  if (!(Number.isInteger(value) || value === Infinity) || value < 0) {
    throw new RangeError(
      `maxRetries must be a non-negative integer or Infinity, got ${value}`,
    );
  }
  return value;
}
