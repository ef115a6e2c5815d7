/**
 * Options that cannot be meant so, found before anything is dialled.
 *
 * @module
 */
import type { ConnectOptions } from "./options.ts";
import type { Snapshot } from "./snapshot.ts";

/** Every option of a session; the compiler keeps it complete. */
const NAMES: Readonly<Record<keyof ConnectOptions, 1>> = {
  apiKey: 1,
  baseURL: 1,
  organization: 1,
  project: 1,
  headers: 1,
  WebSocket: 1,
  fetch: 1,
  auth: 1,
  allowInsecureKey: 1,
  model: 1,
  callId: 1,
  session: 1,
  tools: 1,
  respondToTools: 1,
  maxToolRounds: 1,
  reconnect: 1,
  flow: 1,
  liveness: 1,
  playback: 1,
  from: 1,
  signal: 1,
  readyTimeout: 1,
  connectTimeout: 1,
  explain: 1,
  query: 1,
  now: 1,
};

/** Longest that a timer can wait, in ms: beyond that it fires at once. */
const MAX_MS = 2 ** 31 - 1;

/** Least and most of each number, by name. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> =
  {
    readyTimeout: [1, MAX_MS],
    connectTimeout: [1, MAX_MS],
    rotateBefore: [0, MAX_MS],
    idle: [1, MAX_MS],
    timeout: [1, MAX_MS],
    attempts: [1, 1_000],
    minDelay: [0, MAX_MS],
    maxDelay: [1, MAX_MS],
    jitter: [0, 1],
    replayAudio: [0, MAX_MS],
    maxToolRounds: [1, Infinity],
    high: [1, Infinity],
    low: [0, Infinity],
    limit: [1, Infinity],
  };

/** Options that are options themselves. */
const NESTED: ReadonlySet<string> = new Set(["reconnect", "liveness", "flow"]);

const no = (why: string) => `Cannot open a session: ${why}`;

/**
 * Checks the numbers among the options of any surface.
 *
 * @param options As they were given.
 * @throws {RangeError} If a number is none, or out of its bounds.
 */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const bounds = BOUNDS[name];
    if (bounds && (value ?? null) !== null) {
      const [least, most] = bounds;
      const isNumber = typeof value === "number";
      if (isNumber && value >= least && value <= most) continue;
      const is = isNumber ? value : typeof value;
      throw new RangeError(
        no(`${name} must be from ${least} to ${most}, and is ${is}`),
      );
    } else if (NESTED.has(name) && isObject(value)) checkNumbers(value);
  }
}

/**
 * Checks the options of a session.
 *
 * @param options As they were given.
 * @throws {TypeError} If one is unknown or of the wrong kind, or if it is not said, or said
 * twice, whom to talk to.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkOptions(options: Partial<ConnectOptions>): void {
  const name = Object.keys(options).find((one) => !Object.hasOwn(NAMES, one));
  if (name !== undefined) throw new TypeError(no(`it has no option "${name}"`));
  checkNumbers(options);
  const { session = {}, from = {}, model, callId, tools = [] } = options;
  for (const [name, value] of Object.entries({ session, from })) {
    if (!isObject(value)) throw new TypeError(no(`${name} must be an object`));
  }
  if (
    !(Array.isArray(tools) &&
      tools.every((one) => typeof one?.call === "function"))
  ) {
    throw new TypeError(no("tools must be an array of what tool() makes"));
  }
  const writes = "type" in session && session.type === "transcription";
  const speaksTo = (model ?? (from as Partial<Snapshot>).model) != null;
  const joins = callId !== undefined;
  if (joins ? speaksTo || writes : !speaksTo && !writes) {
    throw new TypeError(no("it takes either a model or a callId"));
  }
}

function isObject(value: unknown): value is object {
  return !!value && typeof value === "object" && !Array.isArray(value);
}
