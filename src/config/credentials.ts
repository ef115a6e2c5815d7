/**
 * Credentials: from the options, else from the environment, else from `.env`.
 *
 * @module
 */
import { credentialHeader, type HeaderRecord } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
import type { Environment } from "./environment.ts";

/** A key, or a function that returns one and is called before every attempt (for keys that rotate). */
export type ApiKey = string | (() => string | Promise<string>);

/** A key function, and what forgets a token that the API has refused. */
export type KeyFunction = Exclude<ApiKey, string> & {
  /** Forgets a token, so that the next call returns another one. */
  invalidate?(token: string): void | Promise<void>;
};

/** Keys of a client. */
export interface Keys {
  /** For most operations. */
  readonly apiKey: ApiKey | null;
  /** For the operations under `admin`. */
  readonly adminAPIKey: ApiKey | null;
}

/** The characters that a header can carry. Blanks inside are fine: placeholders of local servers have them. */
const TOKEN = /^[\x20-\x7e\x80-\xff]+$/;

/** The key for a local server if the program has none: Ollama and LM Studio ignore it, but other servers require one. */
export const PLACEHOLDER = "not-needed";

/** Options that hold a key, and the variables that are read if they are not given. */
const VARIABLES = {
  apiKey: "OPENAI_API_KEY",
  adminAPIKey: "OPENAI_ADMIN_KEY",
} as const;

/** Keys, and where they were looked up. */
export interface KeySources extends Keys {
  /** Where a missing key was looked up, for error messages. */
  readonly describeKeySources: (option: keyof Keys) => string;
  /** The keys that are options of the program, not of the environment. */
  readonly givenKeys: readonly (keyof Keys)[];
}

/**
 * Finds the keys.
 *
 * @param options Keys of the user: `undefined` looks further, `null` or blank means no key.
 * @param base Keys of the client that the options are based on, instead of the environment.
 * @param environment Where to look further.
 * @param headers Default headers; if they carry a credential, the client needs no key.
 * @param isLocal Whether the requests go to a server on this machine, which needs no key either.
 * @throws {OpenAIError} If a key is required and missing, or one cannot be sent.
 */
export function resolveKeys(
  options: Partial<Keys>,
  base: KeySources | undefined,
  environment: Environment,
  headers: HeaderRecord,
  isLocal: boolean,
): KeySources {
  const given = {
    apiKey: options.apiKey === undefined && base?.apiKey !== PLACEHOLDER
      ? base?.apiKey
      : options.apiKey,
    adminAPIKey: options.adminAPIKey === undefined
      ? base?.adminAPIKey
      : options.adminAPIKey,
  };
  const describeKeySources = base?.describeKeySources ??
    ((option) => describeSources(option, given, environment));
  let apiKey = findKey("apiKey", given, environment);
  const adminAPIKey = findKey("adminAPIKey", given, environment);
  const optional = credentialHeader(headers) !== undefined;
  if (apiKey === null && adminAPIKey === null && !optional) {
    // `apiKey: null` means no key, for a server on this machine as well.
    if (isLocal && given.apiKey === undefined) apiKey = PLACEHOLDER;
    else {
      throw new OpenAIError(
        `Missing credentials: looked in ${
          describeSources("apiKey", given, environment)
        }. Pass apiKey or adminAPIKey, or set OPENAI_API_KEY`,
      );
    }
  }
  const givenKeys = (["apiKey", "adminAPIKey"] as const).filter((option) =>
    options[option] !== undefined || base?.givenKeys.includes(option)
  );
  return { apiKey, adminAPIKey, describeKeySources, givenKeys };
}

function describeSources(
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
      `${option} must be a string or a function, got ${typeof given}`,
    );
  }
  const name = VARIABLES[option];
  const key = given === undefined ? environment.get(name) : given?.trim();
  if (!key) return null;
  return checkToken(key, given === undefined ? name : option);
}

/**
 * The token for one attempt. A function is called each time.
 *
 * @param key Key, or function that returns one.
 * @param option The option that the function was passed as, for messages.
 * @throws {OpenAIError} If the function throws (its error is the `cause`) or does not return a token.
 */
export async function currentToken(
  key: ApiKey,
  option: string = "apiKey",
): Promise<string> {
  if (typeof key === "string") return key;
  // A workload identity checks its tokens, and its errors say what failed.
  if ("invalidate" in key) return await key();
  let token: unknown;
  try {
    token = await key();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`Cannot get a key: the ${option} function failed`, {
      cause,
    });
  }
  if (typeof token !== "string" || token.trim() === "") {
    throw new OpenAIError(
      `Cannot get a key: the ${option} function must return a non-empty string, got ${
        typeof token === "string" ? "a blank string" : typeof token
      }`,
    );
  }
  const checked = checkToken(token.trim(), `the ${option} function`);
  LAST.set(key, checked);
  return checked;
}

const LAST = new WeakMap<KeyFunction, string>();

/**
 * The token that a function returned last, if it did.
 *
 * @param key The function.
 */
export function lastToken(key: KeyFunction): string | undefined {
  return LAST.get(key);
}

/**
 * Whether a token can be sent in a header as it is.
 *
 * @param token The token.
 */
export function isSendable(token: string): boolean {
  return TOKEN.test(token) && token.trim() === token;
}

function checkToken(token: string, source: string): string {
  const fault = !TOKEN.test(token)
    ? "the key contains characters that a header cannot carry, such as a line break"
    : /^(["'`]).*\1$/.test(token)
    ? "the key is in quotes, remove them"
    : /^bearer\s/i.test(token)
    ? 'the key begins with "Bearer ", pass the key alone'
    : null;
  if (fault === null) return token;
  throw new OpenAIError(`Cannot use the key from ${source}: ${fault}`);
}
