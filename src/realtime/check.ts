/**
 * Options that cannot be meant so, found before anything is dialled.
 *
 * @module
 */
import type { ConnectOptions } from "./options.ts";

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
    high: [1, Infinity],
    low: [0, Infinity],
    limit: [1, Infinity],
  };

/**
 * Checks the numbers among the options of any surface.
 *
 * @param options As they were given.
 * @throws {RangeError} If a number is none, or out of its bounds.
 */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const bounds = BOUNDS[name];
    if (bounds && value !== undefined && value !== null) {
      const [least, most] = bounds;
      if (typeof value !== "number" || !(value >= least && value <= most)) {
        throw new RangeError(
          `Cannot open a session: ${name} must be a number from ${least} to ${most}, and is ${
            typeof value === "number" ? value : typeof value
          }`,
        );
      }
    } else if (NESTED.has(name) && typeof value === "object" && value) {
      checkNumbers(value);
    }
  }
}

const NESTED: ReadonlySet<string> = new Set(["reconnect", "liveness", "flow"]);

/**
 * Checks the options of a session.
 *
 * @param options As they were given.
 * @throws {TypeError} If one is unknown or of the wrong kind, or if it is not said, or said
 * twice, whom to talk to.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkOptions(options: Partial<ConnectOptions>): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(NAMES, name)) {
      throw new TypeError(`Cannot open a session: it has no option "${name}"`);
    }
  }
  checkNumbers(options);
  const { session, from, model, callId, tools } = options;
  for (const [name, value] of Object.entries({ session, from })) {
    if (
      value !== undefined &&
      (typeof value !== "object" || value === null || Array.isArray(value))
    ) throw new TypeError(`Cannot open a session: ${name} must be an object`);
  }
  if (
    tools !== undefined &&
    !(Array.isArray(tools) &&
      tools.every((one) => typeof one?.call === "function"))
  ) {
    throw new TypeError(
      "Cannot open a session: tools must be an array of what tool() makes",
    );
  }
  const writes = session && "type" in session &&
    session.type === "transcription";
  const whom = [model ?? from?.model, callId, writes || undefined]
    .filter((one) => one !== undefined && one !== null);
  if (whom.length !== 1 && !(writes && !callId)) {
    throw new TypeError(
      "Cannot open a session: it takes either a model or a callId",
    );
  }
}
