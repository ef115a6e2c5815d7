/**
 * Names of request options: misspelled ones are refused, unknown ones are reported once.
 *
 * @module
 */
import { nearestName } from "../core/names.ts";
import { printable } from "../core/printable.ts";
import type { PathRequest } from "../contract.ts";
import type { Logger } from "../config/logging.ts";

/** Every request option; the compiler keeps it complete. */
const OPTIONS: Readonly<Record<keyof PathRequest, true>> = {
  method: true,
  path: true,
  headers: true,
  query: true,
  body: true,
  extraBody: true,
  timeout: true,
  streamIdleTimeout: true,
  deadline: true,
  maxRetries: true,
  maxResponseSize: true,
  maxEventSize: true,
  signal: true,
  idempotencyKey: true,
  fetchOptions: true,
  onProgress: true,
  onUploadProgress: true,
  stream: true,
  __binaryResponse: true,
  defaultBaseURL: true,
};

/** Options of helpers, which pass the rest to their requests: a misspelled one arrives here. */
const OF_HELPERS = [
  "pollIntervalMs",
  "maxConcurrency",
  "maxChatCompletions",
  "repair",
  "earlyReject",
  "parseAs",
  "afterCompletion",
];

/** Options of a client, which frameworks pass along with each request, and internal ones of the official SDK. */
const IGNORED =
  /^(?:__.*|apiKey|adminAPIKey|organization|project|baseURL|webhookSecret|dangerouslyAllowBrowser|defaultHeaders|defaultQuery|fetch|httpAgent|logger|logLevel|onEvent|WebSocket|httpClient|envFile|dataResidency|workloadIdentity)$/;

const reported = new Set<string>();

/**
 * Checks the names of request options. Options that are `undefined` do not count.
 *
 * @param action The request, for the message.
 * @param options Options of the program.
 * @param client Where unknown options are reported.
 * @throws {TypeError} If a name is nearly that of an option.
 */
export function checkRequestOptions(
  action: string,
  options: object,
  { logger }: { readonly logger: Logger },
): void {
  for (const name in options) {
    if (Object.hasOwn(OPTIONS, name) || IGNORED.test(name)) continue;
    if ((options as Record<string, unknown>)[name] === undefined) continue;
    const meant = OF_HELPERS.includes(name)
      ? undefined
      : nearestName(name, [...Object.keys(OPTIONS), ...OF_HELPERS]);
    if (meant !== undefined) {
      throw new TypeError(
        `Cannot ${action}: request option "${
          printable(name)
        }" is unknown, did you mean "${meant}"?`,
      );
    }
    if (reported.has(name)) continue;
    reported.add(name);
    logger.warn(
      `[duplex] Request option "${printable(name)}" is unknown and ignored`,
    );
  }
}
