/**
 * Rate limits that a fake enforces, as the API does: buckets that fill steadily.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";
import type { Clock } from "./clock.ts";
import type { Fields } from "./fields.ts";

/** Limits of each model. */
export interface FakeRateLimits {
  /** Requests per window. Default: no limit. */
  readonly requests?: number;
  /** Tokens per window. Default: no limit. */
  readonly tokens?: number;
  /** Length of the window, in ms. The API counts per minute; tests are faster with less. @default {60_000} */
  readonly window?: number;
}

type Kind = "requests" | "tokens";

interface Bucket {
  level: number;
  at: number;
}

/** The buckets of a fake. */
export class RateLimitGate {
  readonly #clock: Clock;
  readonly #limits: FakeRateLimits;
  readonly #window: number;
  readonly #buckets = new Map<string, Bucket>();

  /**
   * @param clock Time of the fake.
   * @param limits The limits.
   */
  constructor(clock: Clock, limits: FakeRateLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#window = limits.window ?? 60_000;
  }

  /**
   * Counts a request against the limits.
   *
   * @param model Its model.
   * @param tokens Its tokens.
   * @returns Headers that report the limits, and the refusal if there is one; a refused request is
   * not counted.
   */
  take(
    model: string,
    tokens: number,
  ): { headers: Record<string, string>; refused: ApiError | null } {
    const costs: [Kind, number][] = [["requests", 1], ["tokens", tokens]];
    const limited = costs.filter(([kind]) => this.#limits[kind] !== undefined);
    const short = limited.find(([kind, cost]) =>
      this.#bucket(model, kind).level < cost
    );
    if (!short) {
      for (const [kind, cost] of limited) {
        this.#bucket(model, kind).level -= cost;
      }
    }
    const headers: Record<string, string> = {};
    for (const [kind] of limited) {
      Object.assign(headers, this.#report(model, kind));
    }
    if (!short) return { headers, refused: null };
    const [kind, cost] = short;
    const limit = this.#limits[kind]!;
    const { level } = this.#bucket(model, kind);
    const wait = Math.ceil((cost - level) * this.#window / limit);
    headers["retry-after-ms"] = String(wait);
    headers["retry-after"] = String(Math.ceil(wait / 1000));
    return { headers, refused: refusal(model, kind, limit, level, cost, wait) };
  }

  #bucket(model: string, kind: Kind): Bucket {
    const key = `${kind} ${model}`;
    const now = this.#clock.now();
    const limit = this.#limits[kind]!;
    const bucket = this.#buckets.get(key) ?? { level: limit, at: now };
    const gained = (now - bucket.at) * limit / this.#window;
    bucket.level = Math.min(limit, bucket.level + gained);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #report(model: string, kind: Kind): Record<string, string> {
    const limit = this.#limits[kind]!;
    const { level } = this.#bucket(model, kind);
    const reset = Math.ceil((limit - level) * this.#window / limit);
    return {
      [`x-ratelimit-limit-${kind}`]: String(limit),
      [`x-ratelimit-remaining-${kind}`]: String(Math.floor(level)),
      [`x-ratelimit-reset-${kind}`]: duration(reset),
    };
  }
}

function refusal(
  model: string,
  kind: Kind,
  limit: number,
  level: number,
  cost: number,
  wait: number,
): ApiError {
  const name = kind === "requests"
    ? "requests per min (RPM)"
    : "tokens per min (TPM)";
  return new ApiError(
    429,
    `Rate limit reached for ${model} in organization org-fake on ${name}: Limit ${limit}, Used ${
      Math.ceil(limit - level)
    }, Requested ${cost}. Please try again in ${duration(wait)}.`,
    { type: kind, code: "rate_limit_exceeded" },
  );
}

/** A duration as the API writes it: `6m0s`, `1.5s`, `20ms`. */
function duration(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  const minutes = Math.floor(ms / 60_000);
  const seconds = (ms - minutes * 60_000) / 1000;
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`;
}

/**
 * Tokens that the API counts before it runs a request: a quarter of the characters of its text,
 * and the maximum of output tokens.
 *
 * @param body The request.
 */
export function countedTokens(body: Fields): number {
  const text = [body.input, body.messages, body.instructions, body.prompt]
    .filter((part) => part !== undefined)
    .map((part) => typeof part === "string" ? part : JSON.stringify(part))
    .join("");
  const most = body.max_output_tokens ?? body.max_completion_tokens ??
    body.max_tokens;
  return Math.ceil(text.length / 4) + (typeof most === "number" ? most : 0);
}
