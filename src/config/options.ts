/**
 * The options of a client, checked and completed once.
 *
 * @module
 */
import type { FetchOptions } from "../contract.ts";
import type { OnEvent } from "../core/client_events.ts";
import type { HeaderRecord } from "../core/headers.ts";
import { type HttpClient, isBrowser, readVariable } from "../core/runtime.ts";
import { credentialHeader, mergeHeaders } from "../core/headers.ts";
import { isLoopback } from "../core/loopback.ts";
import { OpenAIError } from "../errors.ts";
import type { WebSocketConstructor } from "../socket/handshake.ts";
import { resolveBaseURL, splitBaseURL } from "./base_url.ts";
import type { ClientOptions } from "./client_options.ts";
import {
  type ApiKey,
  type Keys,
  type KeySources,
  resolveKeys,
} from "./credentials.ts";
import { Environment } from "./environment.ts";
import { type Fetch, isRuntimeFetch, resolveFetch } from "./fetch.ts";
import { resolveHeaders, withIdentity } from "./headers.ts";
import { resolveLimits } from "./limits.ts";
import { type Logger, type LogLevel, resolveLogging } from "./logging.ts";
import { checkOptions, keepUnknown } from "./option_names.ts";
import type { Platform } from "./platform.ts";
import { configureProvider, type Provider } from "./provider.ts";
import {
  identityKey,
  type LoadExchange,
  type WorkloadIdentity,
} from "./workload_identity.ts";

/** The key under which resolved options refer to themselves, so that a copy (`{ ...options }`) still refers to the original. */
const ORIGIN = Symbol("resolved options");

/**
 * The resolved options that options are a copy of, and what the copy changed: a subclass may pass
 * `{ ...options, timeout: 5 }` on to `super()`.
 *
 * @param options Options of the user.
 */
export function originOf<Options extends object>(
  options: Options,
): { origin: ResolvedOptions; changes: Options } | undefined {
  const { [ORIGIN]: origin } = (options ?? {}) as {
    [ORIGIN]?: ResolvedOptions;
  };
  if (origin === undefined || origin as object === options) return undefined;
  const changes = Object.entries(options).filter(([name, value]) =>
    value !== origin[name as keyof ResolvedOptions]
  );
  return { origin, changes: Object.fromEntries(changes) as Options };
}

/** Options, resolved: the environment can no longer change them. Also valid as `ClientOptions`. */
export class ResolvedOptions implements ClientOptions {
  readonly [ORIGIN]: ResolvedOptions = this;
  readonly apiKey: ApiKey | null;
  readonly adminAPIKey: ApiKey | null;
  readonly workloadIdentity: WorkloadIdentity | null;
  /** Loads what the identity needs. */
  readonly loadExchange: LoadExchange | undefined;
  readonly provider: Provider | null;
  /** The service, unless it is OpenAI's own. */
  readonly platform: Platform | null;
  readonly organization: string | null;
  readonly project: string | null;
  /** Without a trailing slash and without its query. */
  readonly baseURL: string;
  /** Query of the base URL, `""` or `"a=b"`. */
  readonly baseQuery: string;
  /** Whether the base URL is the built-in one. */
  readonly isDefaultBaseURL: boolean;
  readonly webhookSecret: string | null;
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly maxResponseSize: number;
  readonly maxEventSize: number;
  readonly fetch: Fetch;
  /** Whether `fetch` is a function of the program. */
  readonly hasCustomFetch: boolean;
  /** Whether `fetch` is the runtime's own, and not a global one that was replaced. */
  readonly hasRuntimeFetch: boolean;
  readonly WebSocket: WebSocketConstructor | undefined;
  readonly fetchOptions: FetchOptions | undefined;
  readonly httpClient: HttpClient | undefined;
  readonly defaultHeaders: HeaderRecord;
  /** Headers of the library and the environment, without those of the user. */
  readonly ownHeaders: HeaderRecord;
  readonly defaultQuery: Record<string, string | undefined> | undefined;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
  readonly onEvent: OnEvent | null;
  readonly dangerouslyAllowBrowser: boolean;
  /** Where a missing key was looked up, for error messages. */
  readonly describeKeySources: (key: keyof Keys) => string;
  /** The keys that are options of the program, not of the environment. */
  readonly givenKeys: readonly (keyof Keys)[];
  /** Default headers, organization and project in one. */
  readonly headers: HeaderRecord;
  /** Where calls are logged, `null` if they are not. */
  readonly log: { readonly logger: Logger; readonly level: LogLevel } | null;
  /** Whether each POST gets an idempotency key; not in a browser, where CORS may reject the header. */
  readonly idempotent: boolean;

  /**
   * @param options Options of the user.
   * @param base Provides the options that the user did not give, instead of the environment.
   * @param platform The service, unless it is OpenAI's own or that of `base`.
   * @param loadExchange Loads what a workload identity needs. Clients of clouds have none.
   */
  constructor(
    options: ClientOptions,
    base?: ResolvedOptions,
    platform?: Platform,
    loadExchange?: LoadExchange,
  ) {
    const copy = originOf(options);
    if (copy) {
      options = copy.changes;
      base = copy.origin;
    }
    const hasUnknown = options instanceof ResolvedOptions ||
      checkOptions(options);
    this.provider = providerOf(options, base);
    const configured = options.provider
      ? configureProvider(options.provider)
      : undefined;
    this.platform = platform ?? configured?.platform ?? base?.platform ?? null;
    const environment = this.provider
      ? new Environment(null, PROVIDER_VARIABLES)
      : new Environment(envFileOf(options, base));
    // Another service must not receive what was set for the previous one.
    const sameService =
      configured && base && !hasOrigin(base, configured.baseURL)
        ? undefined
        : base;
    const inherited = inheriting(options, base);
    const ofService = inheriting(options, sameService);

    this.dangerouslyAllowBrowser = inherited("dangerouslyAllowBrowser") ??
      false;
    this.idempotent = !checkBrowser(this.dangerouslyAllowBrowser);

    this.organization = textOption(
      options.organization,
      sameService?.organization,
      () => environment.get("OPENAI_ORG_ID"),
    );
    this.project = textOption(
      options.project,
      sameService?.project,
      () => environment.get("OPENAI_PROJECT_ID"),
    );
    this.webhookSecret = textOption(
      options.webhookSecret,
      base?.webhookSecret,
      () => environment.get("OPENAI_WEBHOOK_SECRET"),
    );

    const headers = resolveHeaders(
      options.defaultHeaders,
      sameService,
      environment,
    );
    this.ownHeaders = headers.ownHeaders;
    this.defaultHeaders = headers.defaultHeaders;
    this.headers = withIdentity(this);
    this.defaultQuery = ofService("defaultQuery");
    if (typeof this.defaultQuery === "string") {
      throw new TypeError("defaultQuery must be an object, got string");
    }

    this.fetch = resolveFetch(ofService("fetch"));
    this.fetchOptions = ofService("fetchOptions");
    this.httpClient = ofService("httpClient");
    this.workloadIdentity = identityOf(options, base);
    this.loadExchange = loadExchange ?? base?.loadExchange;
    const root = configured
      ? { ...splitBaseURL(configured.baseURL), isDefault: false }
      : resolveBaseURL(options, base, environment);
    this.baseURL = root.url;
    this.baseQuery = root.query;
    this.isDefaultBaseURL = root.isDefault;

    const keys = this.provider ? NO_KEYS : resolveKeys(
      this.workloadIdentity
        ? { ...options, apiKey: this.#identityKey(base) }
        : options,
      base,
      environment,
      this.defaultHeaders,
      !root.isDefault && isLoopback(new URL(root.url).hostname),
    );
    this.apiKey = keys.apiKey;
    this.adminAPIKey = keys.adminAPIKey;
    this.describeKeySources = keys.describeKeySources;
    this.givenKeys = keys.givenKeys;

    const limits = resolveLimits({
      timeout: inherited("timeout"),
      streamIdleTimeout: inherited("streamIdleTimeout"),
      deadline: inherited("deadline"),
      maxRetries: inherited("maxRetries"),
      maxResponseSize: inherited("maxResponseSize"),
      maxEventSize: inherited("maxEventSize"),
    });
    this.timeout = limits.timeout;
    this.streamIdleTimeout = limits.streamIdleTimeout;
    this.deadline = limits.deadline;
    this.maxRetries = limits.maxRetries;
    this.maxResponseSize = limits.maxResponseSize;
    this.maxEventSize = limits.maxEventSize;

    this.hasCustomFetch = options.fetch !== undefined ||
      (sameService?.hasCustomFetch ?? false);
    this.hasRuntimeFetch = this.fetch === sameService?.fetch
      ? sameService.hasRuntimeFetch
      : !this.hasCustomFetch && isRuntimeFetch(globalThis.fetch);
    this.WebSocket = inherited("WebSocket");

    const logging = resolveLogging(
      inherited("logger"),
      inherited("logLevel") ?? environment.get("OPENAI_LOG"),
    );
    this.logger = logging.logger;
    this.logLevel = logging.logLevel;
    this.log = logging.log;
    this.onEvent = checkOnEvent(
      options.onEvent === undefined ? base?.onEvent : options.onEvent,
    );
    if (base || hasUnknown) keepUnknown(this, [options, base]);
  }

  /**
   * A copy without a key, which a client that still has requests to send cannot be created with.
   *
   * @param option The key.
   */
  without(option: keyof Keys): ResolvedOptions {
    const copy = Object.create(
      ResolvedOptions.prototype,
      Object.getOwnPropertyDescriptors(this),
    );
    return Object.assign(copy, { [ORIGIN]: copy, [option]: null });
  }

  /** The key of the identity. If identity and transport stay the same, so does the key, and with it its token. */
  #identityKey(base: ResolvedOptions | undefined): ApiKey {
    if (
      base && base.workloadIdentity === this.workloadIdentity &&
      base.fetch === this.fetch && base.fetchOptions === this.fetchOptions &&
      base.httpClient === this.httpClient
    ) return base.apiKey!;
    return identityKey(this.workloadIdentity!, {
      fetch: this.fetch,
      init: this.httpClient
        ? { client: this.httpClient, ...this.fetchOptions } as RequestInit
        : this.fetchOptions,
    }, this.loadExchange!);
  }
}

/** Returns options: as given, else inherited. */
function inheriting(
  options: ClientOptions,
  base: ResolvedOptions | undefined,
) {
  return <Key extends keyof ResolvedOptions & keyof ClientOptions>(
    key: Key,
  ): ClientOptions[Key] => options[key] ?? base?.[key];
}

/** A text: as given, else inherited, else from the environment. A blank one is `null`. */
function textOption(
  given: string | null | undefined,
  inherited: string | null | undefined,
  lookUp: () => string | undefined,
): string | null {
  const value = given === undefined ? inherited : given;
  return (value === undefined ? lookUp() : value?.trim()) || null;
}

function checkOnEvent(onEvent: OnEvent | null | undefined): OnEvent | null {
  if (onEvent == null || typeof onEvent === "function") return onEvent ?? null;
  throw new TypeError(`onEvent must be a function, got ${typeof onEvent}`);
}

/** The variables that are read if there is a provider. */
const PROVIDER_VARIABLES = ["OPENAI_WEBHOOK_SECRET", "OPENAI_LOG"];

const NO_KEYS: KeySources = {
  apiKey: null,
  adminAPIKey: null,
  describeKeySources: (option) => `the provider (which has no ${option})`,
  givenKeys: [],
};

/** Options that cannot be combined with a provider, which decides them. */
const DECIDED = [
  "apiKey",
  "adminAPIKey",
  "workloadIdentity",
  "baseURL",
  "dataResidency",
] as const;

function hasOrigin({ baseURL }: ResolvedOptions, url: string): boolean {
  return new URL(baseURL).origin === URL.parse(url)?.origin;
}

/** @throws {OpenAIError} If the options name a provider and what it decides. */
function providerOf(
  options: ClientOptions,
  base: ResolvedOptions | undefined,
): Provider | null {
  if (options instanceof ResolvedOptions) return options.provider;
  const provider = options.provider ?? base?.provider ?? null;
  const conflicts = provider === null
    ? []
    : DECIDED.filter((name) => options[name] != null);
  if (conflicts.length > 0) {
    throw new OpenAIError(
      `provider cannot be combined with ${
        conflicts.join(", ")
      }: the provider decides the base URL and the credential, so remove one of them`,
    );
  }
  return provider;
}

/** The identity, unless the options name a key in its place. */
function identityOf(
  { apiKey, workloadIdentity: given }: ClientOptions,
  base: ResolvedOptions | undefined,
): WorkloadIdentity | null {
  const hasKey = typeof apiKey === "string"
    ? apiKey.trim() !== ""
    : apiKey != null;
  if (given && hasKey) {
    throw new OpenAIError(
      "The apiKey and workloadIdentity options are mutually exclusive: pass one of them",
    );
  }
  if (hasKey || given === null) return null;
  return given ?? base?.workloadIdentity ?? null;
}

/**
 * The file of variables. Without `envFile`, `.env` is read only if no key comes from elsewhere:
 * a stray file must not redirect a key to another host.
 */
function envFileOf(
  options: ClientOptions,
  base: ResolvedOptions | undefined,
): string | URL | null | undefined {
  if (base) return null;
  if (options.envFile !== undefined) return options.envFile;
  const headers = mergeHeaders({}, options.defaultHeaders);
  const hasKey = options.apiKey !== undefined ||
    options.workloadIdentity != null ||
    options.adminAPIKey !== undefined ||
    credentialHeader(headers) !== undefined ||
    KEY_VARIABLES.some((name) => isSet(name));
  return hasKey ? null : undefined;
}

const KEY_VARIABLES = ["OPENAI_API_KEY", "OPENAI_ADMIN_KEY"] as const;

function isSet(name: string): boolean {
  const found = readVariable(name);
  return "value" in found && found.value.trim() !== "";
}

/** Whether this is a browser; there, a client needs the user's consent. */
function checkBrowser(allowed: boolean): boolean {
  const browser = isBrowser();
  if (browser && !allowed) {
    throw new OpenAIError(
      "Cannot create a client in a browser, where every visitor can read its key: use a relay or an ephemeral key, or set dangerouslyAllowBrowser",
    );
  }
  return browser;
}
