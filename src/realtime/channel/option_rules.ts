/**
 * Rules for the options of a connection, which every surface has.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import type { OptionRule } from "../wire/check_options.ts";
import type { ChannelOptions } from "./protocol.ts";

/** A time limit, in ms. */
export const TIMEOUT = [1, MAX_TIMER_MS] as const;

/** A time that may be 0, in ms. */
export const DURATION = [0, MAX_TIMER_MS] as const;

/** The rules; the compiler keeps them complete. */
export const CONNECTION_RULES = {
  auth: ["auto", "header", "subprotocol"],
  allowInsecureKey: "boolean",
  connectTimeout: TIMEOUT,
  explain: "boolean",
  flow: {
    high: [1, Infinity],
    low: [0, Infinity],
    limit: [1, Infinity],
    audio: ["drop-oldest", "error"],
    control: ["error", "wait"],
  },
  liveness: { idle: TIMEOUT, timeout: TIMEOUT },
  readyTimeout: TIMEOUT,
  maxRetries: [0, 1_000],
  reconnect: {
    attempts: [1, 1_000],
    minDelay: DURATION,
    maxDelay: TIMEOUT,
    jitter: [0, 1],
  },
  signal: "signal",
} as const satisfies Record<
  Exclude<keyof ChannelOptions, "rotateBefore">,
  OptionRule
>;

/** When a connection is rotated: an option of a channel, and of `reconnect` in a session. */
export const ROTATE_BEFORE = [0, MAX_TIMER_MS, null] as const;
