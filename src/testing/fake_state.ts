/**
 * State that all parts of one fake share.
 *
 * @module
 */
import type { Clock } from "./clock.ts";
import { Ids } from "./ids.ts";
import { Model } from "./model.ts";
import { type FakeRateLimits, RateLimitGate } from "./rate_limits.ts";

/** Pace of spoken responses: all at once, as fast as they play, or a multiple of that. */
export type Pace = "instant" | "realtime" | number;

/** Audio that the fake did not generate itself. */
export interface HeardAudio {
  /** Samples, -1 to 1, one channel. */
  readonly samples: Float32Array;
  /** Samples per second. */
  readonly rate: number;
  /** Length in ms. */
  readonly ms: number;
}

/** Settings, resolved. */
export interface Settings {
  /** Keys that are accepted; `null` accepts any. */
  readonly keys: readonly string[] | null;
  /** Origins of pages that may send requests; `null` is any. */
  readonly origins: readonly string[] | null;
  /** Models that exist. */
  readonly models: readonly string[];
  /** Whether other models are accepted as well. */
  readonly anyModel: boolean;
  /** Pace of spoken responses. */
  readonly pace: Pace;
  /** Transcribes audio that is not the fake's own. */
  readonly listen: (audio: HeardAudio) => string;
  /** Speaks a text: samples from -1 to 1. */
  readonly speak: (text: string, rate: number) => Float32Array;
  /** Longest life of a socket session, in ms. */
  readonly sessionLifetime: number;
  /** Whether requests are checked against the schemas. */
  readonly validate: boolean;
  /** How long background work takes, in ms of the fake's clock. */
  readonly workTime: number;
  /** Limits that are enforced. */
  readonly rateLimits: FakeRateLimits | null;
}

/** State shared by all surfaces. */
export class FakeState {
  /** Time. */
  readonly clock: Clock;
  /** Settings, resolved. */
  readonly settings: Settings;
  /** Makes IDs. */
  readonly ids: Ids = new Ids();
  /** Language. */
  readonly model: Model = new Model();
  /** Enforces the rate limits, if there are any. */
  readonly gate: RateLimitGate | null;
  readonly #stores: Map<unknown, unknown> = new Map();

  /**
   * @param clock Time.
   * @param settings Settings, resolved.
   */
  constructor(clock: Clock, settings: Settings) {
    this.clock = clock;
    this.settings = settings;
    this.gate = settings.rateLimits &&
      new RateLimitGate(clock, settings.rateLimits);
  }

  /** Now, in whole seconds since 1970, as the API counts. */
  seconds(): number {
    return Math.floor(this.clock.now() / 1_000);
  }

  /** State of one kind, created on first use. */
  store<T>(make: () => T): T {
    if (!this.#stores.has(make)) this.#stores.set(make, make());
    return this.#stores.get(make) as T;
  }
}
