/**
 * Time limits and retries.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../core/waits.ts";

/** The largest responses of the API, such as 2,048 embeddings or ten images, have some 50 MB. */
const MAX_RESPONSE_SIZE = 256 * 2 ** 20;

/** The largest events of the API contain an image or a whole response. */
const MAX_EVENT_SIZE = 64 * 2 ** 20;

/** Limits of calls; every duration is in ms, and 0 means no limit. */
export interface Limits {
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  /** In bytes; 0 means no limit. */
  readonly maxResponseSize: number;
  /** In characters; 0 means no limit. */
  readonly maxEventSize: number;
}

/**
 * Checks limits, and completes them with the defaults.
 *
 * @param given Limits of the user.
 * @throws {RangeError} If a limit is invalid.
 */
export function resolveLimits(given: Partial<Limits>): Limits {
  return {
    timeout: checkMs("timeout", fromText(given.timeout) ?? 600_000),
    streamIdleTimeout: checkMs(
      "streamIdleTimeout",
      given.streamIdleTimeout ?? 300_000,
    ),
    deadline: checkMs("deadline", given.deadline ?? 0),
    maxRetries: checkRetries(fromText(given.maxRetries) ?? 2),
    maxResponseSize: checkSize(
      "maxResponseSize",
      given.maxResponseSize ?? MAX_RESPONSE_SIZE,
    ),
    maxEventSize: checkSize(
      "maxEventSize",
      given.maxEventSize ?? MAX_EVENT_SIZE,
    ),
  };
}

/** Programs in JavaScript pass `process.env.TIMEOUT`: digits are a number, as in the official SDK. */
function fromText(value: number | undefined): number | undefined {
  const text: unknown = value;
  return typeof text === "string" && /^\d+$/.test(text) ? Number(text) : value;
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
      `${name} must be between 0 and ${MAX_TIMER_MS} ms, got ${shown(value)}`,
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
      `maxRetries must be a non-negative integer or Infinity, got ${
        shown(value)
      }`,
    );
  }
  return value;
}

/**
 * Checks a maximum size.
 *
 * @param name Name of the option, for the message.
 * @param value The size; 0 and `Infinity` mean no limit.
 * @returns 0 for no limit.
 * @throws {RangeError} If it is not a non-negative integer.
 */
export function checkSize(name: string, value: number): number {
  if (value === Infinity) return 0;
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `${name} must be a non-negative integer or Infinity, got ${shown(value)}`,
    );
  }
  return value;
}

/** What was found: the text "5" would look like a number. */
function shown(value: unknown): string {
  return typeof value === "number" ? `${value}` : typeof value;
}
