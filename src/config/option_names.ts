/**
 * Which names the options of a client may have.
 *
 * @module
 */
import { type Names, nearestName } from "../core/names.ts";
import { OpenAIError } from "../errors.ts";
import type { ClientOptions } from "./client_options.ts";

/** Options of the official SDK that this client does not have. */
const UNSUPPORTED = [
  "x509Transport",
  "credential",
];

const NAMES: Names<ClientOptions> = {
  apiKey: 1,
  adminAPIKey: 1,
  workloadIdentity: 1,
  organization: 1,
  project: 1,
  baseURL: 1,
  dataResidency: 1,
  provider: 1,
  webhookSecret: 1,
  timeout: 1,
  streamIdleTimeout: 1,
  deadline: 1,
  maxRetries: 1,
  maxResponseSize: 1,
  maxEventSize: 1,
  fetch: 1,
  WebSocket: 1,
  fetchOptions: 1,
  httpClient: 1,
  defaultHeaders: 1,
  defaultQuery: 1,
  logger: 1,
  logLevel: 1,
  onEvent: 1,
  dangerouslyAllowBrowser: 1,
  envFile: 1,
};

/** Options that are text. */
const TEXTS = ["organization", "project", "baseURL", "webhookSecret"] as const;

const reported = new Set<string>();

/** Throws for a misspelled option, and warns once of any other unknown one. Returns whether there are any. */
function checkUnknown(options: ClientOptions): boolean {
  let hasUnknown = false;
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(NAMES, name) || UNSUPPORTED.includes(name)) continue;
    if ((options as Record<string, unknown>)[name] === undefined) continue;
    const meant = nearestName(name, Object.keys(NAMES));
    if (meant !== undefined) throw misspelled(name, meant);
    hasUnknown = true;
    if (reported.has(name)) continue;
    reported.add(name);
    const { warn } = options.logger ?? console;
    warn(
      `[duplex] Client option ${JSON.stringify(name)} is unknown and ignored`,
    );
  }
  return hasUnknown;
}

/**
 * Keeps options that this client does not know: they may be those of a subclass, to whose constructor `withOptions()` passes
 * them.
 *
 * @param resolved Gets them; complete otherwise.
 * @param given Options that may have some; the first ones count.
 */
export function keepUnknown(
  resolved: object,
  given: readonly (object | undefined)[],
): void {
  for (const options of given) {
    for (const name of Object.keys(options ?? {})) {
      if (Object.hasOwn(NAMES, name) || Object.hasOwn(resolved, name)) continue;
      const value: unknown = Reflect.get(options!, name);
      if (value === undefined) continue;
      Object.defineProperty(resolved, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
}

/**
 * Checks the options of a client with additional options, such as `AzureOpenAI`.
 *
 * @param options Options of the user.
 * @param own Names of the additional options.
 * @throws {TypeError} If one of them is misspelled.
 */
export function checkOwnNames(
  options: object,
  own: readonly string[],
): void {
  for (const [name, value] of Object.entries(options)) {
    const isKnown = own.includes(name) || Object.hasOwn(NAMES, name);
    if (isKnown || value === undefined) continue;
    const meant = nearestName(name, own);
    if (meant !== undefined) throw misspelled(name, meant);
  }
}

function misspelled(name: string, meant: string): TypeError {
  return new TypeError(
    `Unknown client option "${name}", did you mean "${meant}"?`,
  );
}

/**
 * Checks the options of a program.
 *
 * @param options Options of the user.
 * @returns Whether some are unknown: they may be those of a subclass.
 * @throws {TypeError} If they are not an object, a name is misspelled, or a text is not one.
 * @throws {OpenAIError} If an option is one of the official SDK that this client does not have.
 */
export function checkOptions(options: ClientOptions): boolean {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `Client options must be an object, got ${
        options === null ? "null" : typeof options
      }`,
    );
  }
  const hasUnknown = checkUnknown(options);
  for (const name of TEXTS) {
    const value: unknown = options[name];
    if (value == null || typeof value === "string") continue;
    throw new TypeError(`${name} must be a string, got ${typeof value}`);
  }
  for (const name of UNSUPPORTED) {
    if ((options as Record<string, unknown>)[name] != null) {
      throw new OpenAIError(
        `Option "${name}" is not supported (apiKey accepts a function)`,
      );
    }
  }
  return hasUnknown;
}
