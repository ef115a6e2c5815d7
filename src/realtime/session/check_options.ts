/**
 * Options that cannot be meant so, found before anything is dialled.
 *
 * @module
 */
import { MAX_MS } from "../../socket/abort.ts";
import type { ConnectOptions } from "./options.ts";
import type { Snapshot } from "../conversation/snapshot.ts";

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

/** Options that are options themselves, with the names of theirs. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  reconnect: [
    "attempts",
    "minDelay",
    "maxDelay",
    "jitter",
    "replayAudio",
    "restore",
    "rotateBefore",
  ],
  liveness: ["idle", "timeout"],
  flow: ["high", "low", "limit", "audio", "control"],
};

/** Options that are one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  auth: ["auto", "header", "subprotocol"],
  respondToTools: ["auto", "never"],
  playback: ["clock", "reported"],
  restore: ["history", "config"],
  audio: ["drop-oldest", "error"],
  control: ["error", "wait"],
};

/** Kind of each option that is none of these, as `typeof` tells it. */
const KINDS: Readonly<Record<string, string>> = {
  model: "string",
  callId: "string",
  language: "string",
  explain: "boolean",
  allowInsecureKey: "boolean",
  now: "function",
};

const no = (why: string) => `Cannot open a session: ${why}`;

/**
 * Checks the options that every surface has, and those inside of them.
 *
 * @param options As they were given.
 * @throws {TypeError} If one inside of another is unknown, or is none of the words it may be.
 * @throws {RangeError} If a number is none, or out of its bounds.
 */
export function checkValues(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (value === null && name === "rotateBefore") continue;
    if (Object.hasOwn(BOUNDS, name)) checkNumber(name, value);
    else if (Object.hasOwn(NESTED, name)) {
      if (value === false) continue;
      checkNames(value, NESTED[name], name);
      checkValues(value);
    } else if (Object.hasOwn(WORDS, name) && !WORDS[name].includes(value)) {
      throw new TypeError(
        no(`${name} must be "${WORDS[name].join('" or "')}"`),
      );
    } else if (Object.hasOwn(KINDS, name) && typeof value !== KINDS[name]) {
      throw new TypeError(no(`${name} must be a ${KINDS[name]}`));
    }
  }
}

function checkNumber(name: string, value: unknown): void {
  const [least, most] = BOUNDS[name];
  const isNumber = typeof value === "number";
  if (isNumber && value >= least && value <= most) return;
  const is = isNumber ? value : typeof value;
  throw new RangeError(
    no(`${name} must be from ${least} to ${most}, and is ${is}`),
  );
}

/**
 * Checks that there are no options but those of some names.
 *
 * @param options As they were given.
 * @param names What there is.
 * @param where The option that they are inside of.
 * @throws {TypeError} If there is another, or if they are no object.
 */
export function checkNames(
  options: unknown,
  names: readonly string[],
  where?: string,
): void {
  if (!isObject(options)) {
    throw new TypeError(no(`${where ?? "what it takes"} must be an object`));
  }
  const odd = Object.keys(options).find((name) => !names.includes(name));
  if (odd === undefined) return;
  const path = where === undefined ? odd : `${where}.${odd}`;
  throw new TypeError(no(`there is no option "${path}"`));
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
  checkNames(options, Object.keys(NAMES));
  checkValues(options);
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
  if (options.from) checkSnapshot(options.from);
  const writes = "type" in session && session.type === "transcription";
  const speaksTo = (model ?? (from as Partial<Snapshot>).model) != null;
  const joins = callId !== undefined;
  if (joins ? speaksTo || writes : !speaksTo && !writes) {
    throw new TypeError(no("it takes either a model or a callId"));
  }
}

function checkSnapshot({ version, items, usage }: Partial<Snapshot>): void {
  if (version !== 1) {
    throw new TypeError(no(`from is no snapshot of version 1`));
  }
  const fine = Array.isArray(items) &&
    items.every((one) => typeof one?.id === "string" && isObject(one.item));
  if (!fine) throw new TypeError(no("from has no items"));
  const { input, cached, output, transcription } = usage ?? {};
  if (![input, cached, output, transcription].every(isObject)) {
    throw new TypeError(no("from tells no usage"));
  }
}

function isObject(value: unknown): value is object {
  return !!value && typeof value === "object" && !Array.isArray(value);
}
