/**
 * Rules for the options of the relay.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import { isObject } from "../../core/names.ts";
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import { checkSessionOptions } from "../../realtime/session/check_options.ts";
import type { RealtimeOptions } from "../../realtime/session/options.ts";
import type { Prices, Tokens } from "../../realtime/conversation/usage.ts";
import type { RelayIdentity, RelayLimits } from "../adapters/adapter.ts";
import type { RelayOptions } from "./options.ts";

const TIME = [1, MAX_TIMER_MS] as const;
const COUNT = [1, Infinity] as const;
const AMOUNT = [0, Infinity] as const;

const LIMITS = {
  duration: TIME,
  talk: TIME,
  idle: TIME,
  cost: AMOUNT,
  tokens: COUNT,
  responses: COUNT,
  sessions: COUNT,
  budget: { cost: AMOUNT, period: "string" },
} as const satisfies Record<keyof RelayLimits, OptionRule>;

const TOKENS = {
  text: AMOUNT,
  audio: AMOUNT,
  image: AMOUNT,
} as const satisfies Record<keyof Tokens, OptionRule>;

const PRICES = {
  input: TOKENS,
  cached: TOKENS,
  output: TOKENS,
  transcription: { input: TOKENS, output: AMOUNT, minute: AMOUNT },
} as const satisfies Record<keyof Prices, OptionRule>;

/** A rule for every option; the compiler keeps it complete. */
const RULES = {
  session: "any",
  authorize: "function",
  authorizeTimeout: TIME,
  origins: "any",
  path: "string",
  capacity: COUNT,
  refuse: ["status", "close"],
  client: {
    allow: "any",
    deny: "any",
    denied: ["error", "drop", "close"],
    maxText: COUNT,
    rewrite: "function",
  },
  server: {
    hide: { events: "any", session: "any", items: "any" },
    rewrite: "function",
  },
  adapters: "any",
  routes: "any",
  limits: LIMITS,
  prices: PRICES,
  flow: {
    limit: [65_536, Infinity],
    stall: TIME,
    message: [1_024, 15_728_640],
    speed: [1, Infinity],
    events: COUNT,
    early: [0, 600_000],
    start: TIME,
  },
  store: "any",
  resume: { grace: TIME, hold: [0, MAX_TIMER_MS] },
  prepared: [0, Infinity],
  idleTimeout: [0, 86_400],
  onSession: "function",
  onEnd: "function",
  onError: "function",
  tracer: "any",
} as const satisfies Record<keyof RelayOptions, OptionRule>;

/** Options that are objects or lists, and cannot be `false`. */
const NOT_FALSE = ["client", "server", "limits", "prices", "flow"] as const;

/**
 * Checks the options of a relay.
 *
 * @param options The options as the program passed them.
 * @throws {TypeError} If an option is missing, unknown or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkRelayOptions(options: RelayOptions): void {
  checkOptions(options, RULES);
  for (const name of NOT_FALSE) {
    if ((options[name] as unknown) === false) {
      throw new TypeError(`${name} must be an object, got boolean`);
    }
  }
  const { session, origins, path = "/", adapters, routes, store } = options;
  if (typeof session !== "function" && !isObject(session)) {
    throw new TypeError(
      `session must be an object or a function, got ${typeof session}`,
    );
  }
  if (typeof session !== "function") checkSession(session);
  if (!path.startsWith("/")) {
    throw new TypeError(`path must begin with "/", got "${path}"`);
  }
  checkOrigins(origins);
  const { client = {}, server: { hide = {} } = {} } = options;
  const lists = {
    "client.allow": client.allow,
    "client.deny": client.deny,
    "server.hide.events": hide.events,
    "server.hide.session": hide.session,
    "server.hide.items": hide.items,
  };
  for (const [path, list] of Object.entries(lists)) checkTexts(path, list);
  checkArray("adapters", adapters, "open");
  if (adapters?.length === 0) {
    throw new TypeError(
      "adapters must have at least one adapter such as browser(), got an empty array",
    );
  }
  checkArray("routes", routes, "handle");
  for (const { name, identify, check } of adapters ?? []) {
    if (identify === "start" && !check) {
      throw new TypeError(
        `adapters: ${name} must have check() because of identify: "start"`,
      );
    }
  }
  if (store !== undefined && typeof store.update !== "function") {
    throw new TypeError("store must be a SessionStore");
  }
  checkPrices(options.limits, options.prices);
}

/**
 * Checks that a client can do what a relay needs.
 *
 * @param client The client as the program passed it.
 * @param method What it must have.
 * @param name Name of that method.
 * @throws {TypeError} If it has no such method.
 */
export function checkClient(
  client: unknown,
  method: unknown,
  name: string,
): void {
  if (typeof method === "function") return;
  // the value is not shown: a key may have been passed by mistake
  const found = isObject(client)
    ? `an object without ${name}`
    : client === null
    ? "null"
    : typeof client;
  throw new TypeError(
    `client must be a client such as new OpenAI(), got ${found}`,
  );
}

/**
 * Checks what `authorize()` returned, or what a ticket is made for.
 *
 * @param identity The identity.
 * @param prices Prices of the relay.
 * @throws {TypeError} If a field is missing or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkIdentity(
  identity: RelayIdentity,
  prices: RelayOptions["prices"],
): void {
  const { user, limits, data } = (identity ?? {}) as Partial<RelayIdentity>;
  if (typeof user !== "string" || user === "") {
    throw new TypeError("identity.user must be a non-empty string");
  }
  checkJson(data, "identity.data");
  if (limits === undefined) return;
  checkOptions(limits, LIMITS, "identity.limits");
  checkPrices(limits, prices);
}

/**
 * Checks that `authorize()` returned an object: its types cannot make programs in JavaScript do so.
 *
 * @param identity What it returned, unless that is a response.
 * @throws {TypeError} If it is not an object.
 */
export function checkDecision(identity: unknown): void {
  if (isObject(identity)) return;
  throw new TypeError(
    `authorize() must return an identity such as { user: "ada" }, or a Response, got ${
      identity === null ? null : typeof identity
    }`,
  );
}

/** Deepest nesting of `identity.data`. */
const MAX_DEPTH = 32;

/** What is stored must come back unchanged. */
function checkJson(value: unknown, path: string, depth = 0): void {
  if (depth > MAX_DEPTH) {
    throw new TypeError(
      `identity.data must not be nested more than ${MAX_DEPTH} levels deep`,
    );
  }
  if (Array.isArray(value)) {
    value.forEach((one, at) => checkJson(one, `${path}[${at}]`, depth + 1));
  } else if (isPlain(value)) {
    for (const [name, one] of Object.entries(value)) {
      checkJson(one, `${path}.${name}`, depth + 1);
    }
  } else if (!isSimple(value)) {
    throw new TypeError(`${path} must be JSON, got ${kindOf(value)}`);
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isSimple(value: unknown): boolean {
  return value === null || value === undefined || typeof value === "string" ||
    typeof value === "boolean" || Number.isFinite(value);
}

function kindOf(value: unknown): string {
  if (typeof value === "number") return `${value}`;
  return typeof value === "object"
    ? value!.constructor?.name ?? "object"
    : typeof value;
}

/** A mistake in the session's options shows when the program starts, not when the first client comes. */
function checkSession(session: RealtimeOptions): void {
  try {
    checkSessionOptions(session);
  } catch (error) {
    const { message } = error as Error;
    const Class = error instanceof RangeError ? RangeError : TypeError;
    throw new Class(`Invalid session of the relay: ${message}`, {
      cause: error,
    });
  }
}

function checkPrices(
  { cost, budget }: RelayLimits = {},
  prices: RelayOptions["prices"],
): void {
  if ((cost !== undefined || budget) && !prices) {
    throw new TypeError("prices is required with limits.cost or limits.budget");
  }
}

/**
 * Checks a list of origins. An origin is a scheme and a host: with a path it would never match.
 *
 * @param origins The list.
 * @throws {TypeError} If it is not a list of origins.
 */
export function checkOrigins(origins: readonly string[] | undefined): void {
  checkTexts("origins", origins);
  for (const origin of origins ?? []) {
    if (URL.parse(origin)?.origin !== origin) {
      throw new TypeError(
        `origins must contain origins such as "https://app.example", got "${origin}"`,
      );
    }
  }
}

/**
 * Checks a list of texts.
 *
 * @param path Path of the option.
 * @param list The list.
 * @throws {TypeError} If it is not one.
 */
export function checkTexts(path: string, list: unknown): void {
  if (list === undefined) return;
  if (
    !Array.isArray(list) || list.some((text) => typeof text !== "string")
  ) {
    throw new TypeError(`${path} must be an array of strings`);
  }
}

function checkArray(path: string, list: unknown, method: string): void {
  if (list === undefined) return;
  const isRight = Array.isArray(list) &&
    list.every((one) => typeof one?.[method] === "function");
  if (!isRight) {
    throw new TypeError(`${path} must be an array of objects with ${method}()`);
  }
}
