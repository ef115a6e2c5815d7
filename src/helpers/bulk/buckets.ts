/**
 * The limits of the API as token buckets, tracked by the client. Pure: state in, state out.
 *
 * A bucket fills steadily up to its limit. A reservation may take more than the bucket contains:
 * then it waits until the bucket has filled up to zero. So waiting reservations form a queue, even
 * across processes that share the state.
 *
 * @module
 */
import type { RateLimit, RateLimits } from "../../error_details.ts";

/** One bucket. */
export interface Bucket {
  /** The most that it can contain. */
  readonly limit: number;
  /** What was left at the time `at`, after all reservations; below 0 if some of them wait. */
  readonly level: number;
  /** In ms since 1970. */
  readonly at: number;
  /** How fast it fills, per ms. */
  readonly rate: number;
  /** Whether the rate was measured; otherwise it is assumed. */
  readonly isMeasured: boolean;
}

/** What is known about the limits, as JSON, so that a store can keep it. */
export interface LimiterState {
  /** Whether a response has been seen. Until then, only one request at a time is sent. */
  readonly known: boolean;
  /** Until when another request is probing the limits, in ms since 1970. */
  readonly probeUntil: number;
  /** Until when the server refuses, in ms since 1970. */
  readonly blockedUntil: number;
  /** Requests and tokens reserved so far. */
  readonly reserved: Amounts;
  /** Requests and tokens reserved whose response is still outstanding. */
  readonly inFlight: Amounts;
  /** Requests; absent if the server reports no limit. */
  readonly requests?: Bucket;
  /** Tokens; absent if the server reports no limit. */
  readonly tokens?: Bucket;
}

/** Requests and tokens. */
export interface Amounts {
  /** Requests. */
  readonly requests: number;
  /** Tokens. */
  readonly tokens: number;
}

/** A reservation. */
export interface Reservation {
  /** When it may be sent, in ms since 1970. */
  readonly at: number;
  /** Its tokens. */
  readonly tokens: number;
  /** Whether its wait depends on an assumed rate. */
  readonly isProvisional: boolean;
  /** All that had been reserved when it was made, including itself. */
  readonly reserved: Amounts;
  /** What else was in flight when it was made. */
  readonly inFlight: Amounts;
}

/** What a response reports. */
export interface Observation {
  /** Its reservation; `null` if unknown. */
  readonly reservation: Reservation | null;
  /** Whether the reservation ends with it. */
  readonly ends: boolean;
  /** The limits that it reports. */
  readonly limits?: RateLimits | undefined;
  /** Tokens that were used. */
  readonly used?: number | undefined;
  /** How long the server refuses further requests, in ms. */
  readonly blockedFor?: number | undefined;
}

/** The state before anything is known. */
export const UNKNOWN: LimiterState = {
  known: false,
  probeUntil: 0,
  blockedUntil: 0,
  reserved: { requests: 0, tokens: 0 },
  inFlight: { requests: 0, tokens: 0 },
};

const KINDS = ["requests", "tokens"] as const;

/** The share of the measured rate that is used, because clocks differ and the server rounds. */
const SHARE = 0.98;

/** Shorter times are too coarse to measure a rate, in ms. */
const SHORTEST_RESET = 50;

/** Smaller amounts are too coarse to measure a rate. */
const FEWEST_MISSING = 4;

/** The assumed period of limits whose rate has not been measured, in ms. */
const MINUTE = 60_000;

function filled(bucket: Bucket, now: number): Bucket {
  const passed = Math.max(0, now - bucket.at);
  const level = Math.min(bucket.limit, bucket.level + passed * bucket.rate);
  return { ...bucket, level, at: Math.max(now, bucket.at) };
}

function sum(a: Amounts, b: Amounts, sign = 1): Amounts {
  return {
    requests: Math.max(0, a.requests + sign * b.requests),
    tokens: Math.max(0, a.tokens + sign * b.tokens),
  };
}

/**
 * Reserves one request.
 *
 * @param state The state.
 * @param tokens Tokens that it may use.
 * @param now The current time, in ms since 1970.
 * @returns The next state, and the reservation.
 */
export function reserve(
  state: LimiterState,
  tokens: number,
  now: number,
): [LimiterState, Reservation] {
  const amounts: Amounts = { requests: 1, tokens };
  const reserved = sum(state.reserved, amounts);
  const inFlight = sum(state.inFlight, amounts);
  let at = Math.max(now, state.blockedUntil);
  let isProvisional = false;
  const buckets: { requests?: Bucket; tokens?: Bucket } = {};
  for (const kind of KINDS) {
    const bucket = state[kind];
    if (!bucket) continue;
    const full = filled(bucket, now);
    // An amount above the limit is never available: the reservation waits for all of it.
    const cost = Math.min(amounts[kind], full.limit);
    const level = full.level - cost;
    buckets[kind] = { ...full, level };
    if (level >= 0) continue;
    at = Math.max(at, now + Math.ceil(-level / full.rate));
    isProvisional ||= !full.isMeasured;
  }
  return [
    { ...state, ...buckets, reserved, inFlight },
    { at, tokens, isProvisional, reserved, inFlight: state.inFlight },
  ];
}

/**
 * Returns a reservation that was not used.
 *
 * @param state The state.
 * @param reservation The reservation.
 */
export function releaseReservation(
  state: LimiterState,
  { tokens }: Reservation,
): LimiterState {
  const amounts: Amounts = { requests: 1, tokens };
  const buckets: { requests?: Bucket; tokens?: Bucket } = {};
  for (const kind of KINDS) {
    const bucket = state[kind];
    if (!bucket) continue;
    const level = bucket.level + Math.min(amounts[kind], bucket.limit);
    buckets[kind] = { ...bucket, level: Math.min(bucket.limit, level) };
  }
  return { ...state, ...buckets, inFlight: sum(state.inFlight, amounts, -1) };
}

/**
 * Records what a response reports.
 *
 * @param state The state.
 * @param observation What it reports.
 * @param now The current time, in ms since 1970.
 */
export function observe(
  state: LimiterState,
  { reservation, ends, limits, used, blockedFor = 0 }: Observation,
  now: number,
): LimiterState {
  const tokens = reservation?.tokens ?? 0;
  const spare = used === undefined ? 0 : tokens - used;
  const buckets: { requests?: Bucket; tokens?: Bucket } = {};
  for (const kind of KINDS) {
    const known = state[kind] && filled(state[kind], now);
    // If the server reports what remains, it has already counted these tokens.
    const back = kind === "tokens" && !limits?.tokens ? spare : 0;
    const settled = known &&
      { ...known, level: Math.min(known.limit, known.level + back) };
    const seen = limits?.[kind];
    const next = seen
      ? corrected(settled, seen, kind, state, reservation, now)
      : settled;
    if (next) buckets[kind] = next;
  }
  const refused = blockedFor > 0;
  for (const kind of refused ? KINDS : []) {
    const bucket = buckets[kind];
    if (!bucket || limits?.[kind]) continue;
    buckets[kind] = { ...bucket, level: Math.min(bucket.level, 0) };
  }
  return {
    ...state,
    ...buckets,
    known: state.known || ends || limits !== undefined,
    blockedUntil: Math.max(state.blockedUntil, refused ? now + blockedFor : 0),
    inFlight: ends
      ? sum(state.inFlight, { requests: 1, tokens }, -1)
      : state.inFlight,
  };
}

/**
 * A bucket after the server has reported what remains. The true level lies between two bounds,
 * because the server may or may not have counted the requests that were in flight when it
 * responded.
 */
function corrected(
  bucket: Bucket | undefined,
  seen: RateLimit,
  kind: "requests" | "tokens",
  state: LimiterState,
  reservation: Reservation | null,
  now: number,
): Bucket {
  const { limit, remaining } = seen;
  if (limit === 0) return bucket ?? fresh(seen, now);
  if (!bucket || bucket.limit !== limit) {
    const inFlight = Math.max(
      0,
      state.inFlight[kind] -
        (kind === "requests" ? 1 : reservation?.tokens ?? 0),
    );
    const made = fresh(seen, now);
    return { ...made, level: made.level - inFlight };
  }
  // The server rounds down.
  const most = remaining + 1;
  const least = reservation
    ? remaining - reservation.inFlight[kind] -
      (state.reserved[kind] - reservation.reserved[kind])
    : -Infinity;
  const level = Math.max(Math.min(bucket.level, most), least);
  return { ...measured(bucket, seen), level };
}

function fresh(seen: RateLimit, now: number): Bucket {
  const { limit, remaining } = seen;
  const rate = Math.max(limit, 1) * SHARE / MINUTE;
  const bucket = { limit, level: remaining, at: now, rate, isMeasured: false };
  return measured(bucket, seen);
}

/**
 * The rate at which the server fills the bucket: the missing amount, divided by the time until it
 * is full. As the server rounds down what remains, a little less may be missing: each response
 * gives a lower bound, and the highest one is used.
 */
function measured(
  bucket: Bucket,
  { limit, remaining, reset = 0 }: RateLimit,
): Bucket {
  const missing = limit - remaining - 1;
  if (reset < SHORTEST_RESET || missing < FEWEST_MISSING) return bucket;
  const rate = missing * SHARE / reset;
  if (bucket.isMeasured && rate <= bucket.rate) return bucket;
  return { ...bucket, rate, isMeasured: true };
}
