/**
 * Options of a fake, checked and filled in.
 *
 * @module
 */
import type { ChaosOptions } from "./chaos.ts";
import { checkFault } from "./check_fault.ts";
import type { Clock } from "./clock.ts";
import type { FakeRateLimits } from "./rate_limits.ts";
import { checkNames, type Names } from "../core/names.ts";
import { placeholder } from "./sound/hearing.ts";
import { synthesize } from "./sound/speech.ts";
import type { HeardAudio, Pace, Settings } from "./fake_state.ts";

/** Settings of a fake. */
export interface FakeOptions {
  /**
   * Port of 127.0.0.1 to listen on; with `null`, the fake does not listen and needs no permission.
   * @default {0}
   */
  readonly port?: number | null;
  /** Keys that are accepted. Default: any. */
  readonly keys?: readonly string[];
  /** Origins of web pages that may use the fake, such as `http://localhost:5173`; programs always may. Default: any. */
  readonly cors?: readonly string[];
  /** Known models; a request for any other is refused. Default: a list of the usual ones, and no refusals. */
  readonly models?: readonly string[];
  /** Pace of spoken responses: `"instant"`, `"realtime"`, or a multiple of real time. @default {"instant"} */
  readonly pace?: Pace;
  /**
   * Transcribes audio that the fake did not speak itself. Default: a fixed sentence, or nothing for
   * silence.
   */
  readonly listen?: (audio: HeardAudio) => string;
  /**
   * Speaks a text: returns samples from -1 to 1 at `rate` samples per second. The fake
   * understands only its own tones. Default: those tones.
   */
  readonly speak?: (text: string, rate: number) => Float32Array;
  /** Longest life of a socket session, in ms. @default {3_600_000} */
  readonly sessionLifetime?: number;
  /** Time of the fake. Default: the global clock, which `FakeTime` replaces. */
  readonly clock?: Clock;
  /** Whether requests are checked against the API's schemas. @default {true} */
  readonly validate?: boolean;
  /** How long work in the background takes (batches, fine-tuning, background responses), in ms of the fake's clock. @default {0} */
  readonly workTime?: number;
  /** Rate limits that are enforced on requests that name a model, for each model by itself. Default: none. */
  readonly rateLimits?: FakeRateLimits;
  /** Random faults. */
  readonly chaos?: ChaosOptions;
}

const MODELS: readonly string[] = [
  "gpt-5",
  "gpt-5-mini",
  "gpt-4o",
  "gpt-4o-mini",
  "gpt-3.5-turbo-instruct",
  "gpt-realtime",
  "gpt-realtime-2",
  "gpt-realtime-translate",
  "gpt-4o-transcribe",
  "gpt-4o-mini-tts",
  "whisper-1",
  "gpt-image-1",
  "text-embedding-3-small",
  "text-embedding-3-large",
  "omni-moderation-latest",
];

/**
 * Options with every default filled in.
 *
 * @throws {TypeError} If a name does not exist.
 * @throws {RangeError} If a number is out of its range.
 */
export function settle(options: FakeOptions): Settings {
  checkEveryName(options);
  check(options);
  return {
    keys: options.keys ?? null,
    origins: options.cors ?? null,
    models: options.models ?? MODELS,
    anyModel: options.models === undefined,
    pace: options.pace ?? "instant",
    listen: options.listen ?? placeholder,
    speak: options.speak ?? synthesize,
    sessionLifetime: options.sessionLifetime ?? 3_600_000,
    validate: options.validate ?? true,
    workTime: options.workTime ?? 0,
    rateLimits: options.rateLimits ?? null,
  };
}

const OPTIONS: Names<FakeOptions> = {
  port: 1,
  keys: 1,
  cors: 1,
  models: 1,
  pace: 1,
  listen: 1,
  speak: 1,
  sessionLifetime: 1,
  clock: 1,
  validate: 1,
  workTime: 1,
  rateLimits: 1,
  chaos: 1,
};

const RATE_LIMITS: Names<FakeRateLimits> = {
  requests: 1,
  tokens: 1,
  window: 1,
};

const CHAOS: Names<ChaosOptions> = { seed: 1, rate: 1, faults: 1 };

function checkEveryName(options: FakeOptions): void {
  checkNames(options, OPTIONS, "");
  const { rateLimits, chaos } = options;
  if (rateLimits) checkNames(rateLimits, RATE_LIMITS, "rateLimits");
  if (!chaos) return;
  checkNames(chaos, CHAOS, "chaos");
  for (const [at, fault] of (chaos.faults ?? []).entries()) {
    checkFault(fault, `chaos.faults[${at}]`);
  }
}

/** Numbers that must be checked at run time: the expectation, and the check. */
const BOUNDS: Readonly<
  Record<
    string,
    [(options: FakeOptions) => unknown, string, (value: number) => boolean]
  >
> = {
  port: [
    (options) => options.port,
    "a whole number from 0 to 65535",
    (value) => Number.isInteger(value) && value >= 0 && value <= 65_535,
  ],
  pace: [
    ({ pace }) => pace === "instant" || pace === "realtime" ? undefined : pace,
    '"instant", "realtime" or a number > 0',
    (value) => value > 0,
  ],
  sessionLifetime: [
    (options) => options.sessionLifetime,
    "a number > 0",
    (value) => value > 0,
  ],
  workTime: [
    (options) => options.workTime,
    "a number >= 0",
    (value) => value >= 0,
  ],
  "rateLimits.requests": [
    (options) => options.rateLimits?.requests,
    "a number >= 1",
    (value) => value >= 1,
  ],
  "rateLimits.tokens": [
    (options) => options.rateLimits?.tokens,
    "a number >= 1",
    (value) => value >= 1,
  ],
  "rateLimits.window": [
    (options) => options.rateLimits?.window,
    "a number > 0",
    (value) => value > 0,
  ],
  "chaos.rate": [
    (options) => options.chaos?.rate,
    "a number from 0 to 1",
    (value) => value >= 0 && value <= 1,
  ],
};

function check(options: FakeOptions): void {
  for (const origin of options.cors ?? []) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new RangeError(
      `cors must be a list of origins such as "http://localhost:5173", got ${
        Deno.inspect(origin)
      }`,
    );
  }
  for (const [name, [pick, expected, fits]] of Object.entries(BOUNDS)) {
    const value = pick(options) ?? null;
    if (value === null || typeof value === "number" && fits(value)) continue;
    throw new RangeError(
      `${name} must be ${expected}, got ${Deno.inspect(value)}`,
    );
  }
}
