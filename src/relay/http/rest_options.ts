/**
 * Options of the relay for requests.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { ErrorContext } from "../options/options.ts";
import { checkOrigins, checkTexts } from "../options/rules.ts";
import type { Peer, RelayIdentity } from "../adapters/adapter.ts";

/** The part of a client that sends requests; `new OpenAI()` fits. */
export interface RestClient {
  /** Sends a request by path. */
  request(request: {
    readonly method: "get" | "post" | "delete";
    readonly path: string;
    readonly query?: Record<string, unknown>;
    readonly headers?: Record<string, string>;
    readonly body?: Uint8Array<ArrayBuffer>;
  }): { asResponse(): Promise<Response> };
}

/** Options of `restRelay()`. */
export interface RestRelayOptions {
  /** What clients may do: method and path, `*` standing for one part of a path, as in `GET /responses/*`. */
  readonly allow: readonly string[];
  /** Decides who a client is: return its identity, or a response that refuses it. Without it, only this machine is served. */
  readonly authorize?: (
    request: Request,
    peer: Peer,
  ) => RelayIdentity | Response | Promise<RelayIdentity | Response>;
  /** Longest time that `authorize` may take, in ms. @default {5_000} */
  readonly authorizeTimeout?: number;
  /** Origins of the web pages that may send requests. Default: that of the relay itself. */
  readonly origins?: readonly string[];
  /** Path before that of the API. @default {"/v1"} */
  readonly path?: string;
  /**
   * Most requests of one user in a minute, in this process; beyond it, they get a 429 with
   * `retry-after`. At least 1. By default there is no limit.
   */
  readonly perMinute?: number;
  /** Largest body of a request, in bytes. @default {1_048_576} */
  readonly maxBody?: number;
  /**
   * Changes a JSON body before it is sent, or refuses it with a response, for example for models,
   * tools and lengths that you do not want to pay for.
   */
  readonly rewrite?: (
    body: unknown,
    call: { readonly operation: string; readonly identity: RelayIdentity },
  ) => unknown;
  /**
   * Called with errors that no client may see, and with the user and the operation. Default:
   * `console.error` with the name and the status of the error.
   */
  readonly onError?: (error: unknown, context: ErrorContext) => unknown;
}

/** A rule for every option of the relay for requests; the compiler keeps it complete. */
const REST_RULES = {
  allow: "any",
  authorize: "function",
  authorizeTimeout: [1, MAX_TIMER_MS],
  origins: "any",
  path: "string",
  perMinute: [1, Infinity],
  maxBody: [1, Infinity],
  rewrite: "function",
  onError: "function",
} as const satisfies Record<keyof RestRelayOptions, OptionRule>;

/**
 * Checks the options of a relay for requests.
 *
 * @param options The options as the program passed them.
 * @throws {TypeError} If an option is missing, unknown or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function checkRestOptions(options: RestRelayOptions): void {
  checkOptions(options, REST_RULES);
  if (options.allow === undefined) {
    throw new TypeError(
      'allow must be an array of operations such as "POST /responses", got undefined',
    );
  }
  checkTexts("allow", options.allow);
  checkOrigins(options.origins);
}
