/**
 * What a client is made with, checked and completed once.
 *
 * @module
 */
import { type DataResidency, resolveBaseURL } from "./base_url.ts";
import type { FetchOptions, HeadersLike } from "../contract.ts";
import { type HttpClient, isBrowser } from "../core/runtime.ts";
import {
  credentialHeader,
  type HeaderRecord,
  mergeHeaders,
} from "../core/headers.ts";
import {
  type ApiKey,
  describeKeySources,
  findKeys,
  type Keys,
} from "./credentials.ts";
import { Environment } from "./environment.ts";
import { OpenAIError } from "../errors.ts";
import type { WebSocketConstructor } from "../socket/handshake.ts";
import { VERSION } from "../version.ts";

/** How much is logged; each level includes those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where log lines go; `console` is one. */
export interface Logger {
  /** Not used: a failure is thrown, and the program decides whether to log it. */
  error: (message: string, ...rest: unknown[]) => void;
  /** Something to put right. */
  warn: (message: string, ...rest: unknown[]) => void;
  /** One line a request and a retry. */
  info: (message: string, ...rest: unknown[]) => void;
  /** Headers, credentials hidden. Bodies are never logged. */
  debug: (message: string, ...rest: unknown[]) => void;
}

/** A `fetch`: the global one, a proxy, a recorder, a fake. */
export type Fetch = (
  input: string,
  init?: RequestInit,
) => Promise<Response>;

/** What a client is made with. `undefined` means: look in the environment, then take the default. */
export interface ClientOptions {
  /** A key, or a function asked before every attempt. `null` or blank: none, the environment is not asked. @default {OPENAI_API_KEY} */
  apiKey?: ApiKey | null;
  /** Key for the operations under `admin`. @default {OPENAI_ADMIN_KEY} */
  adminAPIKey?: ApiKey | null;
  /** Sent as `OpenAI-Organization`; `null` or blank: not sent. @default {OPENAI_ORG_ID} */
  organization?: string | null;
  /** Sent as `OpenAI-Project`; `null` or blank: not sent. @default {OPENAI_PROJECT_ID} */
  project?: string | null;
  /** Root of the API; may have a path and a query. `null` or blank: the default. @default {OPENAI_BASE_URL, "https://api.openai.com/v1"} */
  baseURL?: string | null;
  /** Region that keeps the data, instead of `baseURL`. */
  dataResidency?: DataResidency | null;
  /** Secret that webhooks are verified with. @default {OPENAI_WEBHOOK_SECRET} */
  webhookSecret?: string | null;
  /** Longest one attempt may take, in ms: to the end of the body, or to the head of a stream or of an answer that is left unread. 0 is no limit. @default {600_000} */
  timeout?: number;
  /** Longest silence between two events of a stream, in ms. 0 is no limit. @default {300_000} */
  streamIdleTimeout?: number;
  /** Longest a whole call may take, in ms: attempts, waits and a stream's events. 0 is no limit. @default {0} */
  deadline?: number;
  /** Attempts after the first; 0 turns retries off. @default {2} */
  maxRetries?: number;
  /** Stands in for the global `fetch`. */
  fetch?: Fetch;
  /** Stands in for the global `WebSocket`. */
  WebSocket?: WebSocketConstructor;
  /** Passed on to `fetch`. Must not set method, headers, body or signal. */
  fetchOptions?: FetchOptions;
  /** Deno's connection pool, with proxy and certificates: `Deno.createHttpClient()`. */
  httpClient?: HttpClient;
  /** Headers of every request; `null` removes one. Over those of `OPENAI_CUSTOM_HEADERS`. */
  defaultHeaders?: HeadersLike;
  /** Query parameters of every request. */
  defaultQuery?: Record<string, string | undefined>;
  /** Where log lines go. @default {console} */
  logger?: Logger;
  /** How much is logged. @default {OPENAI_LOG, "warn"} */
  logLevel?: LogLevel;
  /** Allow a key in a page or a worker of a browser, where it is everyone's. @default {false} */
  dangerouslyAllowBrowser?: boolean;
  /** A file of variables, asked after the environment; `null` is none. @default {".env", if there is one} */
  envFile?: string | URL | null;
}

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];
const UNSUPPORTED = [
  "provider",
  "workloadIdentity",
  "x509Transport",
  "credential",
];

/** Largest delay that timers keep, in ms; beyond it they fire at once. */
const MAX_MS = 2 ** 31 - 1;

export type { DataResidency } from "./base_url.ts";

/** Options with every question answered. Itself a valid `ClientOptions` that the environment can no longer change. */
export class ResolvedOptions implements ClientOptions {
  readonly apiKey: ApiKey | null;
  readonly adminAPIKey: ApiKey | null;
  readonly organization: string | null;
  readonly project: string | null;
  /** Without a trailing slash and without its query. */
  readonly baseURL: string;
  /** Query of the base URL, `""` or `"a=b"`. */
  readonly baseQuery: string;
  /** Nobody chose a base URL. */
  readonly isDefaultBaseURL: boolean;
  readonly webhookSecret: string | null;
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly fetch: Fetch;
  readonly WebSocket: WebSocketConstructor | undefined;
  readonly fetchOptions: FetchOptions | undefined;
  readonly httpClient: HttpClient | undefined;
  readonly defaultHeaders: HeaderRecord;
  /** Those of them that come from the library and the environment. */
  readonly ownHeaders: HeaderRecord;
  readonly defaultQuery: Record<string, string | undefined> | undefined;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
  readonly dangerouslyAllowBrowser: boolean;
  /** Where a key that is missing was looked for. */
  readonly whereLooked: (key: keyof Keys) => string;
  /** Default headers, organization and project in one. */
  readonly headers: HeaderRecord;
  /** Where calls are logged, `null` if they are not. */
  readonly log: { readonly logger: Logger; readonly level: LogLevel } | null;
  /** Whether POSTs carry a key of their own: not where CORS may refuse it. */
  readonly idempotent: boolean;

  /**
   * @param options What the user gave.
   * @param base What stands where the user gave nothing, instead of the environment.
   */
  constructor(options: ClientOptions, base?: ResolvedOptions) {
    if (typeof options !== "object" || options === null) {
      throw new TypeError(
        `Cannot make a client as its options must be an object: current value is ${
          options === null ? "null" : `a ${typeof options}`
        }`,
      );
    }
    refuseUnsupported(options);
    const environment = new Environment(base ? null : options.envFile);
    const inherited = <K extends keyof ResolvedOptions & keyof ClientOptions>(
      key: K,
    ): ClientOptions[K] => options[key] ?? base?.[key];
    const setting = (
      key: "organization" | "project" | "webhookSecret",
      variable: string,
    ): string | null => {
      const given = options[key] === undefined && base
        ? base[key]
        : options[key];
      return (given === undefined
        ? environment.get(variable)
        : given?.trim()) ||
        null;
    };

    const browser = isBrowser();
    this.dangerouslyAllowBrowser = inherited("dangerouslyAllowBrowser") ??
      false;
    if (browser && !this.dangerouslyAllowBrowser) {
      throw new OpenAIError(
        "Cannot make a client in a browser, where its key would be everyone's: use a relay or an ephemeral key, or set dangerouslyAllowBrowser",
      );
    }
    this.idempotent = !browser;

    this.ownHeaders = base?.ownHeaders ?? ownHeaders(environment);
    this.defaultHeaders = options.defaultHeaders === undefined && base
      ? base.defaultHeaders
      : mergeHeaders({ ...this.ownHeaders }, options.defaultHeaders);
    const given = {
      apiKey: options.apiKey === undefined ? base?.apiKey : options.apiKey,
      adminAPIKey: options.adminAPIKey === undefined
        ? base?.adminAPIKey
        : options.adminAPIKey,
    };
    this.whereLooked = base?.whereLooked ??
      ((key) => describeKeySources(key, given, environment));
    const keys = findKeys(
      given,
      environment,
      credentialHeader(this.defaultHeaders) !== undefined,
    );
    this.apiKey = keys.apiKey;
    this.adminAPIKey = keys.adminAPIKey;
    this.organization = setting("organization", "OPENAI_ORG_ID");
    this.project = setting("project", "OPENAI_PROJECT_ID");
    this.headers = {
      ...mergeHeaders({}, {
        "openai-organization": this.organization ?? undefined,
        "openai-project": this.project ?? undefined,
      }),
      ...this.defaultHeaders,
    };
    this.webhookSecret = setting("webhookSecret", "OPENAI_WEBHOOK_SECRET");

    const root = resolveBaseURL(options, base, environment);
    this.baseURL = root.url;
    this.baseQuery = root.query;
    this.isDefaultBaseURL = root.isDefault;

    this.timeout = checkMs("timeout", inherited("timeout") ?? 600_000);
    this.streamIdleTimeout = checkMs(
      "streamIdleTimeout",
      inherited("streamIdleTimeout") ?? 300_000,
    );
    this.deadline = checkMs("deadline", inherited("deadline") ?? 0);
    this.maxRetries = checkRetries(inherited("maxRetries") ?? 2);
    this.fetch = checkFetch(inherited("fetch") ?? globalFetch());
    this.WebSocket = inherited("WebSocket");
    this.fetchOptions = inherited("fetchOptions");
    this.httpClient = inherited("httpClient");
    this.defaultQuery = inherited("defaultQuery");
    this.logger = inherited("logger") ?? console;
    this.logLevel = logLevel(
      inherited("logLevel") ?? environment.get("OPENAI_LOG"),
      this.logger,
    );
    this.log = isLogged(this.logLevel, "info")
      ? { logger: this.logger, level: this.logLevel }
      : null;
  }
}

/**
 * Whether lines of a level are wanted.
 *
 * @param wanted The client's level.
 * @param level The line's level.
 */
export function isLogged(wanted: LogLevel, level: LogLevel): boolean {
  return LEVELS.indexOf(wanted) >= LEVELS.indexOf(level);
}

function refuseUnsupported(options: ClientOptions): void {
  for (const name of UNSUPPORTED) {
    if ((options as Record<string, unknown>)[name] != null) {
      throw new OpenAIError(
        `Cannot make a client with the option "${name}": it is not supported here (apiKey may be a function)`,
      );
    }
  }
}

function checkFetch(fetch: Fetch): Fetch {
  if (typeof fetch !== "function") {
    throw new TypeError(
      `Cannot use fetch as it must be a function: current value is a ${typeof fetch}`,
    );
  }
  return fetch;
}

function globalFetch(): Fetch {
  const now = globalThis.fetch;
  return (input, init) => now(input, init);
}

function ownHeaders(environment: Environment): HeaderRecord {
  const headers: HeaderRecord = { "user-agent": `duplex-openai/${VERSION}` };
  for (
    const line of environment.get("OPENAI_CUSTOM_HEADERS")?.split("\n") ?? []
  ) {
    const colon = line.indexOf(":");
    if (colon > 0) {
      mergeHeaders(headers, [[
        line.slice(0, colon).trim(),
        line.slice(colon + 1).trim(),
      ]]);
    }
  }
  return headers;
}

/**
 * Checks a duration in ms.
 *
 * @param name Name of the option, for the message.
 * @param value Given value; 0 and `Infinity` are no limit.
 * @returns 0 for no limit.
 * @throws {RangeError} If it is negative, no number, or longer than timers can wait (24.8 days).
 */
export function checkMs(name: string, value: number): number {
  if (value === Infinity) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= MAX_MS)) {
    throw new RangeError(
      `Cannot use ${name} as it must be between 0 and ${MAX_MS} ms: current value is ${value}`,
    );
  }
  return value;
}

/**
 * Checks a number of retries.
 *
 * @param value Given value.
 * @throws {RangeError} If it is no whole number of 0 or more.
 */
export function checkRetries(value: number): number {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(
      `Cannot use maxRetries as it must be a whole number >= 0: current value is ${value}`,
    );
  }
  return value;
}

function logLevel(given: string | undefined, logger: Logger): LogLevel {
  const level = given?.toLowerCase() as LogLevel | undefined;
  if (level === undefined || LEVELS.includes(level)) return level ?? "warn";
  logger.warn(
    `[duplex] The log level must be one of ${
      LEVELS.join(", ")
    }: "warn" stands in`,
  );
  return "warn";
}
