/**
 * Random faults, the same for the same seed.
 *
 * @module
 */
import type { Fault } from "./faults.ts";

/** Settings of the chaos mode. */
export interface ChaosOptions {
  /** Seed of all random decisions. */
  readonly seed: number;
  /** Share of requests that fail, 0 to 1. @default {0.1} */
  readonly rate?: number;
  /** Kinds of faults. Default: a refusal, delays, broken connections, cut and dripped bodies. */
  readonly faults?: readonly Fault[];
}

const USUAL: readonly Fault[] = [
  { status: 429, code: "rate_limit_exceeded", headers: { "retry-after": "0" } },
  { status: 500 },
  { status: 503, headers: { "retry-after-ms": "10" } },
  { delay: 20 },
  { reset: "before-headers" },
  { reset: "after-headers" },
  { cut: "close", afterBytes: 40 },
  { cut: "reset", afterEvents: 2 },
  { drip: 7 },
  { socket: { after: 4, cut: "reset" } },
  { socket: { after: 6, close: { code: 1011, reason: "chaos" } } },
];

/** Numbers from 0 to 1 that depend only on the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the fault of each request; `null` if it succeeds. */
export function chaos(options: ChaosOptions): () => Fault | null {
  const chance = seeded(options.seed);
  const { rate = 0.1, faults = USUAL } = options;
  return () => {
    // Two draws for every request, so that another rate does not change the kinds.
    const strikes = chance() < rate;
    const kind = faults[Math.floor(chance() * faults.length)];
    return strikes ? kind : null;
  };
}
