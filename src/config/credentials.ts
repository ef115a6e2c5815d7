/**
 * Who we are: argument, then provider, then environment, then `.env`.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Environment } from "./environment.ts";

/** A key, or a function asked for one before every attempt (for keys that rotate). */
export type ApiKey = string | (() => string | Promise<string>);

/** The keys a client was made with. */
export interface Keys {
  /** For most operations. */
  readonly apiKey: ApiKey | null;
  /** For the operations under `admin`. */
  readonly adminAPIKey: ApiKey | null;
}

/** Printable ASCII: what a bearer token may be made of, and a header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

/** Options that hold a key, and where else it is looked for. */
const VARIABLES = {
  apiKey: "OPENAI_API_KEY",
  adminAPIKey: "OPENAI_ADMIN_KEY",
} as const;

/**
 * Finds the keys, and says where it looked if there are none.
 *
 * @param given Keys of the options: `undefined` looks further, `null` or blank is none.
 * @param environment Where to look further.
 * @param optional Whether the client may do without.
 * @throws {OpenAIError} If there is neither key, or one cannot be sent.
 */
export function findKeys(
  given: Partial<Keys>,
  environment: Environment,
  optional: boolean,
): Keys {
  const apiKey = findKey("apiKey", given, environment);
  const adminAPIKey = findKey("adminAPIKey", given, environment);
  if (apiKey === null && adminAPIKey === null && !optional) {
    const where = describeKeySources("apiKey", given, environment);
    throw new OpenAIError(
      `Missing credentials: looked at ${where}. Pass apiKey or adminAPIKey, or set OPENAI_API_KEY`,
    );
  }
  return { apiKey, adminAPIKey };
}

/**
 * Where a key was looked for, and what was met there, for an error message.
 *
 * @param option The option that holds it.
 * @param given Keys of the options.
 * @param environment Where it was looked for further.
 */
export function describeKeySources(
  option: keyof Keys,
  given: Partial<Keys>,
  environment: Environment,
): string {
  return given[option] === undefined
    ? `option ${option} (not given), ${environment.explain(VARIABLES[option])}`
    : `option ${option} (blank or null)`;
}

function findKey(
  option: keyof Keys,
  all: Partial<Keys>,
  environment: Environment,
): ApiKey | null {
  const given = all[option];
  if (typeof given === "function") return given;
  if (
    given !== undefined && given !== null && typeof given !== "string"
  ) {
    throw new TypeError(
      `Cannot use the option ${option} as it must be a string or a function: current value is a ${typeof given}`,
    );
  }
  const name = VARIABLES[option];
  const key = given === undefined ? environment.get(name) : given?.trim();
  if (!key) return null;
  return checkToken(key, given === undefined ? name : `the option ${option}`);
}

/**
 * The token for one attempt: a provider is asked each time.
 *
 * @param key Key or provider.
 * @throws {OpenAIError} If the provider throws (its error is the `cause`) or gives no token.
 */
export async function currentToken(key: ApiKey): Promise<string> {
  if (typeof key === "string") return key;
  let token: unknown;
  try {
    token = await key();
  } catch (cause) {
    throw new OpenAIError("Cannot get a key as the apiKey function failed", {
      cause,
    });
  }
  if (typeof token !== "string" || token.trim() === "") {
    throw new OpenAIError(
      `Cannot get a key as the apiKey function must give a non-empty string: current value is ${
        typeof token === "string" ? "blank" : typeof token
      }`,
    );
  }
  return checkToken(token.trim(), "the apiKey function");
}

function checkToken(token: string, source: string): string {
  if (!TOKEN.test(token)) {
    throw new OpenAIError(
      `Cannot use the key of ${source} as it has blanks or characters beyond ASCII`,
    );
  }
  return token;
}
