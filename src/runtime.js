// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
// config/environment.ts
import { parse } from "@std/dotenv/parse";

// core/runtime.ts
var MAX_FILE = 2 ** 20;
var deno = globalThis.Deno;
function nodeProcess() {
  return globalThis.process;
}
function readVariable(name) {
  if (deno === void 0) {
    const value = nodeProcess()?.env?.[name];
    return value === void 0 ? {
      missing: "not set"
    } : {
      value
    };
  }
  if (!mayReadVariable(name)) {
    return {
      missing: `not readable without --allow-env=${name}`
    };
  }
  try {
    const value = deno.env?.get(name);
    return value === void 0 ? {
      missing: "not set"
    } : {
      value
    };
  } catch (error) {
    return {
      missing: `not readable: ${error.name}`
    };
  }
}
function mayReadVariable(name) {
  return isGranted({
    name: "env",
    variable: name
  });
}
function isGranted(permission) {
  const query = deno?.permissions?.querySync;
  if (typeof query !== "function") return true;
  return query.call(deno.permissions, permission).state === "granted";
}
function readFile(path) {
  if (typeof deno?.readTextFileSync !== "function") {
    return {
      missing: "not read on this runtime"
    };
  }
  if (!isGranted({
    name: "read",
    path
  })) {
    return {
      missing: `not readable without --allow-read=${path}`
    };
  }
  try {
    const { isFile = true, size = 0 } = deno.statSync?.(path) ?? {};
    if (!isFile) return {
      missing: "not a regular file"
    };
    if (size > MAX_FILE) {
      return {
        missing: `larger than ${MAX_FILE} bytes`
      };
    }
    return {
      value: deno.readTextFileSync(path)
    };
  } catch (error) {
    const { name } = error;
    return {
      missing: name === "NotFound" ? "no such file" : `not readable: ${name}`
    };
  }
}
function isBrowser() {
  if (deno !== void 0 || nodeProcess()?.versions?.node) return false;
  const scope = globalThis;
  return scope.window?.document !== void 0 || typeof scope.importScripts === "function" && scope.navigator?.userAgent !== "Cloudflare-Workers";
}

// config/environment.ts
import { OpenAIError } from "./errors.ts";

// config/env_file.ts
var UNQUOTED = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=[ \t]*([^\s'"#][^#]*)/;
var OPENED = /^\s*(?:export\s+)?\w+\s*=[ \t]*(?:"([^"]*)|'([^']*))$/;
var REFERENCE = /(?<!\\)\$(?:\{([A-Za-z_]\w*)(?::-([^}$]*))?\}|([A-Za-z_]\w*))/g;
var MAX_EXPANDED = 2 ** 16;
var MAX_BLANK_LINES = 10;
var DOLLAR = "\uFFFF";
function parseEnvFile(text, parse2) {
  const { plain, references } = sorted(text);
  const parsed = Object.entries(parse2(plain.replaceAll("$", DOLLAR)));
  const values = new Map(parsed.map(([name, value]) => [
    name,
    value.replaceAll(DOLLAR, "$")
  ]));
  const refused = /* @__PURE__ */ new Map();
  let left = MAX_EXPANDED;
  for (const { name, value } of references) {
    const expanded = expand(value, values, left);
    values.delete(name);
    if (typeof expanded === "string") {
      left -= expanded.length;
      values.set(name, expanded);
    } else refused.set(name, expanded.refused);
  }
  return {
    values: Object.fromEntries(values),
    refused
  };
}
function sorted(text) {
  const references = /* @__PURE__ */ new Map();
  const plain = [];
  let blank = 0;
  let quote;
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|[\n\u2028\u2029]/);
  const last = {
    "'": lines.findLastIndex((line) => line.includes("'")),
    '"': lines.findLastIndex((line) => line.includes('"'))
  };
  for (const [at, line] of lines.entries()) {
    blank = line.trim() === "" ? blank + 1 : 0;
    if (blank > MAX_BLANK_LINES) continue;
    if (quote !== void 0) {
      if (line.includes(quote)) quote = void 0;
      plain.push(line);
      continue;
    }
    const [opened, double] = OPENED.exec(line) ?? [];
    const mark = double === void 0 ? "'" : '"';
    if (opened !== void 0 && last[mark] > at) quote = mark;
    const [, name, value = ""] = UNQUOTED.exec(line) ?? [];
    const own = name ?? /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1];
    if (own !== void 0) references.delete(own);
    if (value.search(REFERENCE) >= 0) references.set(name, value.trim());
    else plain.push(blank > 0 ? "" : line);
  }
  return {
    plain: plain.join("\n"),
    references: Array.from(references, ([name, value]) => ({
      name,
      value
    }))
  };
}
function expand(value, values, max) {
  let expanded = "";
  let end = 0;
  for (const match of value.matchAll(REFERENCE)) {
    const [whole, braced, fallback, bare] = match;
    const name = braced ?? bare;
    const found = values.get(name) ?? fallback;
    if (found === void 0) {
      return {
        refused: `its value refers to $${name}, which no line before it sets`
      };
    }
    expanded += value.slice(end, match.index) + found;
    end = match.index + whole.length;
    if (expanded.length > max) return {
      refused: "its value is too large"
    };
  }
  return expanded + value.slice(end);
}

// config/environment.ts
var Environment = class {
  #path;
  #names;
  #file;
  constructor(envFile, names) {
    this.#names = names;
    this.#path = envFile === void 0 ? ".env" : envFile;
    if (envFile !== void 0 && envFile !== null) {
      const { missing } = this.#load();
      if (missing) {
        throw new OpenAIError(`Cannot read envFile "${envFile}": ${missing}`);
      }
    }
  }
  get(name) {
    if (this.#names?.includes(name) === false) return void 0;
    const own = readVariable(name);
    if ("value" in own && own.value.trim() !== "") return own.value.trim();
    const { values, refused } = this.#load();
    const why = refused.get(name);
    if (why === void 0) return values[name]?.trim() || void 0;
    throw new OpenAIError(`Cannot use ${name} of file ${this.#path}: ${why}. Write the value itself, or put it in single quotes if $ is a part of it`);
  }
  explain(name) {
    const own = readVariable(name);
    const here = `environment variable ${name} (${"missing" in own ? own.missing : "blank"})`;
    if (this.#path === null) return here;
    const why = this.#load().missing || `no ${name} in it`;
    return `${here}, file ${this.#path} (${why})`;
  }
  #load() {
    return this.#file ??= load(this.#path);
  }
};
function load(path) {
  const none = {
    values: {},
    refused: /* @__PURE__ */ new Map()
  };
  if (path === null) return {
    ...none,
    missing: "none"
  };
  const file = readFile(path);
  if ("missing" in file) return {
    ...none,
    missing: file.missing
  };
  return {
    ...parseEnvFile(file.value, parse),
    missing: ""
  };
}

// core/names.ts
function nearestName(name, known) {
  const lower = name.toLowerCase();
  const find = (edits) => known.find((one) => isNear(lower, one.toLowerCase(), edits));
  return find(0) ?? find(name.length < 6 ? 1 : 2);
}
function isNear(a, b, edits) {
  if (a === b || edits === 0) return a === b;
  let at = 0;
  while (a[at] === b[at]) at++;
  const rest = (i, j) => isNear(a.slice(at + i), b.slice(at + j), edits - 1);
  return rest(0, 1) || rest(1, 0) || rest(1, 1) || a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
}

// config/option_names.ts
import { OpenAIError as OpenAIError2 } from "./errors.ts";
var UNSUPPORTED = [
  "x509Transport",
  "credential"
];
var NAMES = {
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
  envFile: 1
};
var TEXTS = [
  "organization",
  "project",
  "baseURL",
  "webhookSecret"
];
var reported = /* @__PURE__ */ new Set();
function checkUnknown(options) {
  let hasUnknown = false;
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(NAMES, name) || UNSUPPORTED.includes(name)) continue;
    if (options[name] === void 0) continue;
    const meant = nearestName(name, Object.keys(NAMES));
    if (meant !== void 0) throw misspelled(name, meant);
    hasUnknown = true;
    if (reported.has(name)) continue;
    reported.add(name);
    const { warn } = options.logger ?? console;
    warn(`[duplex] Client option ${JSON.stringify(name)} is unknown and ignored`);
  }
  return hasUnknown;
}
function keepUnknown(resolved, given) {
  for (const options of given) {
    for (const name of Object.keys(options ?? {})) {
      if (Object.hasOwn(NAMES, name) || Object.hasOwn(resolved, name)) continue;
      const value = Reflect.get(options, name);
      if (value === void 0) continue;
      Object.defineProperty(resolved, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true
      });
    }
  }
}
function checkOwnNames(options, own) {
  for (const [name, value] of Object.entries(options)) {
    const isKnown = own.includes(name) || Object.hasOwn(NAMES, name);
    if (isKnown || value === void 0) continue;
    const meant = nearestName(name, own);
    if (meant !== void 0) throw misspelled(name, meant);
  }
}
function misspelled(name, meant) {
  return new TypeError(`Unknown client option "${name}", did you mean "${meant}"?`);
}
function checkOptions(options) {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Client options must be an object, got ${options === null ? "null" : typeof options}`);
  }
  const hasUnknown = checkUnknown(options);
  for (const name of TEXTS) {
    const value = options[name];
    if (value == null || typeof value === "string") continue;
    throw new TypeError(`${name} must be a string, got ${typeof value}`);
  }
  for (const name of UNSUPPORTED) {
    if (options[name] != null) {
      throw new OpenAIError2(`Option "${name}" is not supported (apiKey accepts a function)`);
    }
  }
  return hasUnknown;
}

// config/options.ts
import { credentialHeader, mergeHeaders as mergeHeaders2 } from "./core/headers.ts";

// core/loopback.ts
function isLoopback(hostname) {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

// config/options.ts
import { OpenAIError as OpenAIError6 } from "./errors.ts";

// config/base_url.ts
import { OpenAIError as OpenAIError3 } from "./errors.ts";
var DEFAULT_BASE_URL = "https://api.openai.com/v1";
var REGIONS = [
  "global",
  "us",
  "eu",
  "ae",
  "au",
  "in",
  "jp"
];
function resolveBaseURL(options, base, environment) {
  const { dataResidency: region } = options;
  if (region != null) {
    if (!REGIONS.includes(region)) {
      throw new OpenAIError3(`dataResidency must be one of ${REGIONS.join(", ")}, got "${region}"`);
    }
    if (options.baseURL != null) {
      throw new OpenAIError3("Cannot set both baseURL and dataResidency: the region decides the host");
    }
    const host = region === "global" ? "" : `${region}.`;
    return {
      url: `https://${host}api.openai.com/v1`,
      query: "",
      isDefault: false
    };
  }
  if (options.baseURL === void 0 && base) {
    return {
      url: base.baseURL,
      query: base.baseQuery,
      isDefault: base.isDefaultBaseURL
    };
  }
  const source = options.baseURL === void 0 ? "OPENAI_BASE_URL" : "baseURL";
  const given = options.baseURL === void 0 ? environment.get(source) : options.baseURL?.trim();
  return given ? {
    ...splitBaseURL(given, source),
    isDefault: false
  } : {
    url: DEFAULT_BASE_URL,
    query: "",
    isDefault: true
  };
}
function splitBaseURL(text, source = "baseURL") {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new OpenAIError3(`${source} must be an http or https URL such as "https://api.openai.com/v1", got ${/^https?:\/\//i.test(text) ? "text that is not a URL" : "text without http:// or https://"}`);
  }
  if (url.username || url.password) {
    throw new OpenAIError3(`${source} must not contain a user name or password: put them in defaultHeaders`);
  }
  const query = url.search.slice(1);
  url.search = url.hash = "";
  return {
    url: url.href.replace(/\/+$/, ""),
    query
  };
}

// config/options.ts
import { resolveKeys } from "./config/credentials.ts";

// config/fetch.ts
var OWN_SOURCE = /^(?:async )?function fetch\([^)]*\)\s*\{\s*(?:return lazyFetch\(\)\.fetch\(|\[native code\]\s*\}$)/;
function isRuntimeFetch(fetch) {
  return OWN_SOURCE.test(Function.prototype.toString.call(fetch));
}
function resolveFetch(given) {
  if (given === void 0 || given === null) {
    const now = globalThis.fetch;
    return (input, init) => now(input, init);
  }
  if (typeof given !== "function") {
    throw new TypeError(`fetch must be a function, got ${typeof given}`);
  }
  return given;
}

// config/headers.ts
import { mergeHeaders } from "./core/headers.ts";

// version.ts
var VERSION = "0.1.0";

// config/headers.ts
function resolveHeaders(given, base, environment) {
  if (given === void 0 && base) return base;
  const ownHeaders = base?.ownHeaders ?? readOwnHeaders(environment);
  return {
    ownHeaders,
    defaultHeaders: mergeHeaders({
      ...ownHeaders
    }, given, "defaultHeaders")
  };
}
function withIdentity(client) {
  const identity = mergeHeaders({}, {
    "openai-organization": client.organization ?? void 0,
    "openai-project": client.project ?? void 0
  });
  return {
    ...identity,
    ...client.defaultHeaders
  };
}
function readOwnHeaders(environment) {
  const headers = {
    "user-agent": `duplex-openai/${VERSION}`
  };
  const lines = environment.get("OPENAI_CUSTOM_HEADERS")?.split("\n") ?? [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim();
    mergeHeaders(headers, [
      [
        name,
        line.slice(colon + 1).trim()
      ]
    ]);
  }
  return headers;
}
function editable(headers, onChange) {
  const keyOf = (name) => String(name).toLowerCase();
  return new Proxy({
    ...headers
  }, {
    get: (copy, name) => Reflect.get(copy, Reflect.has(copy, name) ? name : keyOf(name)),
    has: (copy, name) => Reflect.has(copy, name) || Reflect.has(copy, keyOf(name)),
    set(copy, name, value) {
      onChange({
        [keyOf(name)]: value
      });
      return Reflect.set(copy, keyOf(name), value);
    },
    deleteProperty(copy, name) {
      onChange({
        [keyOf(name)]: void 0
      });
      return Reflect.deleteProperty(copy, keyOf(name));
    }
  });
}

// core/waits.ts
import { APIUserAbortError } from "./errors.ts";
var MAX_TIMER_MS = 2 ** 31 - 1;

// config/limits.ts
var MAX_RESPONSE_SIZE = 256 * 2 ** 20;
var MAX_EVENT_SIZE = 64 * 2 ** 20;
function resolveLimits(given) {
  return {
    timeout: checkMs("timeout", fromText(given.timeout) ?? 6e5),
    streamIdleTimeout: checkMs("streamIdleTimeout", given.streamIdleTimeout ?? 3e5),
    deadline: checkMs("deadline", given.deadline ?? 0),
    maxRetries: checkRetries(fromText(given.maxRetries) ?? 2),
    maxResponseSize: checkSize("maxResponseSize", given.maxResponseSize ?? MAX_RESPONSE_SIZE),
    maxEventSize: checkSize("maxEventSize", given.maxEventSize ?? MAX_EVENT_SIZE)
  };
}
function fromText(value) {
  const text = value;
  return typeof text === "string" && /^\d+$/.test(text) ? Number(text) : value;
}
function checkMs(name, value) {
  if (value === Infinity) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= MAX_TIMER_MS)) {
    throw new RangeError(`${name} must be between 0 and ${MAX_TIMER_MS} ms, got ${shown(value)}`);
  }
  return value;
}
function checkRetries(value) {
  if (!(Number.isInteger(value) || value === Infinity) || value < 0) {
    throw new RangeError(`maxRetries must be a non-negative integer or Infinity, got ${shown(value)}`);
  }
  return value;
}
function checkSize(name, value) {
  if (value === Infinity) return 0;
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a non-negative integer or Infinity, got ${shown(value)}`);
  }
  return value;
}
function shown(value) {
  return typeof value === "number" ? `${value}` : typeof value;
}

// config/logging.ts
var LEVELS = [
  "off",
  "error",
  "warn",
  "info",
  "debug"
];
function isLogged(wanted, level) {
  return LEVELS.indexOf(wanted) >= LEVELS.indexOf(level);
}
function resolveLogging(logger = console, level = "warn") {
  const logLevel = checkLevel(`${level}`.toLowerCase(), logger);
  return {
    logger,
    logLevel,
    log: isLogged(logLevel, "info") ? {
      logger,
      level: logLevel
    } : null
  };
}
function checkLevel(level, logger) {
  const known = LEVELS.find((one) => one === level);
  if (known === void 0) {
    logger.warn(`[duplex] logLevel, or OPENAI_LOG, must be one of ${LEVELS.join(", ")}: using "warn"`);
  }
  return known ?? "warn";
}

// config/provider.ts
import { OpenAIError as OpenAIError4 } from "./errors.ts";
var KEY = Symbol.for("openai.node.providerDefinitions.v1");
function registry() {
  const realm = globalThis;
  if (!realm[KEY]) Object.defineProperty(realm, KEY, {
    value: /* @__PURE__ */ new WeakMap()
  });
  return realm[KEY];
}
function createProvider(definition) {
  if (typeof definition?.configure !== "function") {
    throw new TypeError(`definition.configure must be a function, got ${typeof definition?.configure}`);
  }
  const provider = Object.freeze({});
  registry().set(provider, definition);
  return provider;
}
function configureProvider(provider) {
  const definition = registry().get(provider);
  if (definition === void 0) {
    throw new OpenAIError4(`provider must be created by createProvider(), bedrock() or vertex(), got ${typeof provider === "object" ? "another object" : typeof provider}`);
  }
  const runtime = definition.configure();
  return {
    baseURL: runtime.baseURL,
    platform: {
      name: runtime.name,
      prepareRequest: (request, context) => runtime.prepareRequest?.(request, context),
      ...adviceOf(runtime)
    }
  };
}
function adviceOf(runtime) {
  const { advice } = runtime;
  return advice ? {
    advice
  } : {};
}

// config/workload_identity.ts
import { OpenAIError as OpenAIError5 } from "./errors.ts";
function identityKey(identity, transport, load2) {
  const copy = checkedIdentity(identity);
  let made;
  const exchange = async () => {
    const { TokenExchange } = await load2();
    return made ??= new TokenExchange(copy, transport);
  };
  return Object.assign(async () => (await exchange()).getToken(), {
    invalidate: async (token) => (await exchange()).invalidate(token)
  });
}
function checkedIdentity(identity) {
  if (identity.type === "x509") {
    throw new OpenAIError5('workloadIdentity.type "x509" is not supported, because it requires certificates of Node: pass a provider of subject tokens, see @duplex/openai/auth');
  }
  for (const name of [
    "identityProviderId",
    "serviceAccountId"
  ]) {
    const id = identity[name];
    if (typeof id !== "string" || id.trim() === "") {
      throw new TypeError(`workloadIdentity.${name} must be a non-empty string, got ${typeof id === "string" ? "a blank string" : typeof id}`);
    }
  }
  const { provider, refreshBufferSeconds: buffer } = identity;
  if (typeof provider?.getToken !== "function") {
    throw new TypeError(`workloadIdentity.provider must have a getToken function, got ${provider ? typeof provider.getToken : String(provider)}: see @duplex/openai/auth for providers`);
  }
  const { tokenType } = provider;
  if (tokenType !== "jwt" && tokenType !== "id") {
    throw new TypeError(`workloadIdentity.provider.tokenType must be "jwt" or "id", got ${JSON.stringify(tokenType)}`);
  }
  if (buffer !== void 0 && !(Number.isFinite(buffer) && buffer >= 0)) {
    throw new RangeError(`workloadIdentity.refreshBufferSeconds must be a finite number of at least 0, got ${buffer}`);
  }
  return {
    ...identity,
    provider: {
      tokenType,
      getToken: provider.getToken.bind(provider)
    }
  };
}

// config/options.ts
var ORIGIN = Symbol("resolved options");
function originOf(options) {
  const { [ORIGIN]: origin } = options ?? {};
  if (origin === void 0 || origin === options) return void 0;
  const changes = Object.entries(options).filter(([name, value]) => value !== origin[name]);
  return {
    origin,
    changes: Object.fromEntries(changes)
  };
}
var ResolvedOptions = class ResolvedOptions {
  [ORIGIN] = this;
  apiKey;
  adminAPIKey;
  workloadIdentity;
  loadExchange;
  provider;
  platform;
  organization;
  project;
  baseURL;
  baseQuery;
  isDefaultBaseURL;
  webhookSecret;
  timeout;
  streamIdleTimeout;
  deadline;
  maxRetries;
  maxResponseSize;
  maxEventSize;
  fetch;
  hasCustomFetch;
  hasRuntimeFetch;
  WebSocket;
  fetchOptions;
  httpClient;
  defaultHeaders;
  ownHeaders;
  defaultQuery;
  logger;
  logLevel;
  onEvent;
  dangerouslyAllowBrowser;
  describeKeySources;
  givenKeys;
  headers;
  log;
  idempotent;
  constructor(options, base, platform, loadExchange) {
    const copy = originOf(options);
    if (copy) {
      options = copy.changes;
      base = copy.origin;
    }
    const hasUnknown = options instanceof ResolvedOptions || checkOptions(options);
    this.provider = providerOf(options, base);
    const configured = options.provider ? configureProvider(options.provider) : void 0;
    this.platform = platform ?? configured?.platform ?? base?.platform ?? null;
    const environment = this.provider ? new Environment(null, PROVIDER_VARIABLES) : new Environment(envFileOf(options, base));
    const sameService = configured && base && !hasOrigin(base, configured.baseURL) ? void 0 : base;
    const inherited = inheriting(options, base);
    const ofService = inheriting(options, sameService);
    this.dangerouslyAllowBrowser = inherited("dangerouslyAllowBrowser") ?? false;
    this.idempotent = !checkBrowser(this.dangerouslyAllowBrowser);
    this.organization = textOption(options.organization, sameService?.organization, () => environment.get("OPENAI_ORG_ID"));
    this.project = textOption(options.project, sameService?.project, () => environment.get("OPENAI_PROJECT_ID"));
    this.webhookSecret = textOption(options.webhookSecret, base?.webhookSecret, () => environment.get("OPENAI_WEBHOOK_SECRET"));
    const headers = resolveHeaders(options.defaultHeaders, sameService, environment);
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
    const root = configured ? {
      ...splitBaseURL(configured.baseURL),
      isDefault: false
    } : resolveBaseURL(options, base, environment);
    this.baseURL = root.url;
    this.baseQuery = root.query;
    this.isDefaultBaseURL = root.isDefault;
    const keys = this.provider ? NO_KEYS : resolveKeys(this.workloadIdentity ? {
      ...options,
      apiKey: this.#identityKey(base)
    } : options, base, environment, this.defaultHeaders, !root.isDefault && isLoopback(new URL(root.url).hostname));
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
      maxEventSize: inherited("maxEventSize")
    });
    this.timeout = limits.timeout;
    this.streamIdleTimeout = limits.streamIdleTimeout;
    this.deadline = limits.deadline;
    this.maxRetries = limits.maxRetries;
    this.maxResponseSize = limits.maxResponseSize;
    this.maxEventSize = limits.maxEventSize;
    this.hasCustomFetch = options.fetch !== void 0 || (sameService?.hasCustomFetch ?? false);
    this.hasRuntimeFetch = this.fetch === sameService?.fetch ? sameService.hasRuntimeFetch : !this.hasCustomFetch && isRuntimeFetch(globalThis.fetch);
    this.WebSocket = inherited("WebSocket");
    const logging = resolveLogging(inherited("logger"), inherited("logLevel") ?? environment.get("OPENAI_LOG"));
    this.logger = logging.logger;
    this.logLevel = logging.logLevel;
    this.log = logging.log;
    this.onEvent = checkOnEvent(options.onEvent === void 0 ? base?.onEvent : options.onEvent);
    if (base || hasUnknown) keepUnknown(this, [
      options,
      base
    ]);
  }
  without(option) {
    const copy = Object.create(ResolvedOptions.prototype, Object.getOwnPropertyDescriptors(this));
    return Object.assign(copy, {
      [ORIGIN]: copy,
      [option]: null
    });
  }
  #identityKey(base) {
    if (base && base.workloadIdentity === this.workloadIdentity && base.fetch === this.fetch && base.fetchOptions === this.fetchOptions && base.httpClient === this.httpClient) return base.apiKey;
    return identityKey(this.workloadIdentity, {
      fetch: this.fetch,
      init: this.httpClient ? {
        client: this.httpClient,
        ...this.fetchOptions
      } : this.fetchOptions
    }, this.loadExchange);
  }
};
function inheriting(options, base) {
  return (key) => options[key] ?? base?.[key];
}
function textOption(given, inherited, lookUp) {
  const value = given === void 0 ? inherited : given;
  return (value === void 0 ? lookUp() : value?.trim()) || null;
}
function checkOnEvent(onEvent) {
  if (onEvent == null || typeof onEvent === "function") return onEvent ?? null;
  throw new TypeError(`onEvent must be a function, got ${typeof onEvent}`);
}
var PROVIDER_VARIABLES = [
  "OPENAI_WEBHOOK_SECRET",
  "OPENAI_LOG"
];
var NO_KEYS = {
  apiKey: null,
  adminAPIKey: null,
  describeKeySources: (option) => `the provider (which has no ${option})`,
  givenKeys: []
};
var DECIDED = [
  "apiKey",
  "adminAPIKey",
  "workloadIdentity",
  "baseURL",
  "dataResidency"
];
function hasOrigin({ baseURL }, url) {
  return new URL(baseURL).origin === URL.parse(url)?.origin;
}
function providerOf(options, base) {
  if (options instanceof ResolvedOptions) return options.provider;
  const provider = options.provider ?? base?.provider ?? null;
  const conflicts = provider === null ? [] : DECIDED.filter((name) => options[name] != null);
  if (conflicts.length > 0) {
    throw new OpenAIError6(`provider cannot be combined with ${conflicts.join(", ")}: the provider decides the base URL and the credential, so remove one of them`);
  }
  return provider;
}
function identityOf({ apiKey, workloadIdentity: given }, base) {
  const hasKey = typeof apiKey === "string" ? apiKey.trim() !== "" : apiKey != null;
  if (given && hasKey) {
    throw new OpenAIError6("The apiKey and workloadIdentity options are mutually exclusive: pass one of them");
  }
  if (hasKey || given === null) return null;
  return given ?? base?.workloadIdentity ?? null;
}
function envFileOf(options, base) {
  if (base) return null;
  if (options.envFile !== void 0) return options.envFile;
  const headers = mergeHeaders2({}, options.defaultHeaders);
  const hasKey = options.apiKey !== void 0 || options.workloadIdentity != null || options.adminAPIKey !== void 0 || credentialHeader(headers) !== void 0 || KEY_VARIABLES.some((name) => isSet(name));
  return hasKey ? null : void 0;
}
var KEY_VARIABLES = [
  "OPENAI_API_KEY",
  "OPENAI_ADMIN_KEY"
];
function isSet(name) {
  const found = readVariable(name);
  return "value" in found && found.value.trim() !== "";
}
function checkBrowser(allowed) {
  const browser = isBrowser();
  if (browser && !allowed) {
    throw new OpenAIError6("Cannot create a client in a browser, where every visitor can read its key: use a relay or an ephemeral key, or set dangerouslyAllowBrowser");
  }
  return browser;
}

// client_resources.ts
import { InvalidWebhookSignatureError } from "./auth_errors.ts";
import * as errors from "./errors.ts";
import { Resources } from "./generated/resources.js";
import { Batches, Beta, Chat, Evals, Files, FineTuning, Live, Realtime, Responses, Uploads, VectorStores, Videos, Webhooks } from "./resources/runtime.js";
import * as results from "./results/runtime.js";
var ClientResources = class extends Resources {
  constructor(caller) {
    super(caller, {
      chat: Chat,
      realtime: Realtime,
      live: Live,
      responses: Responses,
      beta: Beta,
      files: Files,
      uploads: Uploads,
      vectorStores: VectorStores,
      videos: Videos,
      batches: Batches,
      fineTuning: FineTuning,
      evals: Evals,
      webhooks: Webhooks
    });
  }
  static OpenAIError = errors.OpenAIError;
  static APIError = errors.APIError;
  static APIConnectionError = errors.APIConnectionError;
  static APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  static APIUserAbortError = errors.APIUserAbortError;
  static NotFoundError = errors.NotFoundError;
  static ConflictError = errors.ConflictError;
  static RateLimitError = errors.RateLimitError;
  static BadRequestError = errors.BadRequestError;
  static AuthenticationError = errors.AuthenticationError;
  static InternalServerError = errors.InternalServerError;
  static PermissionDeniedError = errors.PermissionDeniedError;
  static UnprocessableEntityError = errors.UnprocessableEntityError;
  static InvalidWebhookSignatureError = InvalidWebhookSignatureError;
  static Page = results.Page;
  static CursorPage = results.CursorPage;
  static ConversationCursorPage = results.ConversationCursorPage;
  static NextCursorPage = results.NextCursorPage;
  static TokenPage = results.TokenPage;
  static toFile = results.toFile;
  static toStreamingFile = results.toStreamingFile;
};
ClientResources.Chat = Chat;
ClientResources.Realtime = Realtime;
ClientResources.Live = Live;
ClientResources.Responses = Responses;
ClientResources.Beta = Beta;
ClientResources.Files = Files;
ClientResources.Uploads = Uploads;
ClientResources.VectorStores = VectorStores;
ClientResources.Videos = Videos;
ClientResources.Batches = Batches;
ClientResources.FineTuning = FineTuning;
ClientResources.Evals = Evals;
ClientResources.Webhooks = Webhooks;

// client_hooks.ts
import { currentToken } from "./config/credentials.ts";

// core/hollow.ts
var classes;
var hollowClasses = () => classes ??= [
  Promise,
  Map,
  Set,
  WeakMap,
  WeakSet,
  RegExp,
  Error,
  Headers,
  URLSearchParams,
  FormData
];
function isHollow(value) {
  if (Object.getPrototypeOf(value) === Object.prototype) return false;
  return !hasJson(value) && (hollowClasses().some((Class) => value instanceof Class) || isHost(value));
}
function isHost(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  if (Array.isArray(value)) return false;
  return Object.keys(value).length === 0 && [
    Symbol.toStringTag,
    Symbol.iterator,
    Symbol.asyncIterator
  ].some((symbol) => symbol in value);
}
function classOf(value) {
  return value.constructor?.name || Object.prototype.toString.call(value).slice(8, -1);
}
function hasJson(value) {
  return typeof value.toJSON === "function";
}

// core/query.ts
var MAX_DEPTH = 500;
function encodeQuery(query) {
  if (isOpaque(query)) {
    throw new TypeError(`query must be a plain object, got ${classOf(query)}`);
  }
  const pairs = [];
  for (const [name, value] of Object.entries(query)) {
    append(pairs, name, value, []);
  }
  return pairs.join("&");
}
function append(pairs, name, value, above) {
  if (value === void 0) return;
  if (value === null) {
    pairs.push(`${encode(name)}=`);
  } else if (value instanceof Date) {
    pairs.push(`${encode(name)}=${encode(isoTime(name, value))}`);
  } else if (typeof value === "object" && hasJson(value)) {
    const within = enter(name, value, above);
    append(pairs, name, value.toJSON(), within);
  } else if (typeof value === "object") {
    if (isOpaque(value)) {
      throw new TypeError(`Query parameter "${name}" must be plain data, got ${classOf(value)}`);
    }
    const within = enter(name, value, above);
    if (Array.isArray(value)) {
      for (const item of value) append(pairs, `${name}[]`, item, within);
    } else {
      for (const [key, item] of Object.entries(value)) {
        append(pairs, `${name}[${key}]`, item, within);
      }
    }
  } else if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`Query parameter "${name}" must be plain data, got a ${typeof value}`);
  } else {
    pairs.push(`${encode(name)}=${encode(String(value))}`);
  }
}
function enter(name, value, above) {
  if (above.length === MAX_DEPTH) {
    throw new RangeError(`Query parameter "${name.slice(0, 64)}" must not be nested more than ${MAX_DEPTH} levels deep`);
  }
  if (!above.includes(value)) return [
    ...above,
    value
  ];
  throw new TypeError(`Query parameter "${name.slice(0, 64)}" must not contain a reference to itself`);
}
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isoTime(name, date) {
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new TypeError(`Query parameter "${name}" must be a valid date`);
}
function isOpaque(value) {
  return isHollow(value) || value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

// client_hooks.ts
import { APIError as APIError2 } from "./errors.ts";
var ClientHooks = class extends ClientResources {
  prepareOptions(_options) {
    return Promise.resolve();
  }
  prepareRequest(_request, _context) {
    return Promise.resolve();
  }
  async authHeaders(options, schemes = {
    bearerAuth: true
  }) {
    const all = {
      values: new Headers(),
      nulls: /* @__PURE__ */ new Set()
    };
    for (const own of [
      schemes.bearerAuth && await this.bearerAuth(options),
      schemes.adminAPIKeyAuth && await this.adminAPIKeyAuth(options)
    ]) {
      if (!own) continue;
      const { values, nulls } = own;
      values.forEach((value, name) => all.values.set(name, value));
      nulls.forEach((name) => all.nulls.add(name));
    }
    return all;
  }
  async bearerAuth(_options) {
    const { apiKey, platform } = this.caller.options;
    if (apiKey === null) return void 0;
    const name = typeof apiKey === "string" && platform?.keyHeader;
    const token = await currentToken(apiKey, platform?.keyFunction);
    return name ? keyHeader(name, token) : keyHeader("authorization", `Bearer ${token}`);
  }
  async adminAPIKeyAuth(_options) {
    const { adminAPIKey } = this.caller.options;
    return adminAPIKey === null ? void 0 : keyHeader("authorization", `Bearer ${await currentToken(adminAPIKey)}`);
  }
  validateHeaders(_headers) {
  }
  defaultIdempotencyKey() {
    return crypto.randomUUID();
  }
  stringifyQuery(query) {
    return encodeQuery(query);
  }
  fetchWithTimeout(url, init = {}, _ms, _controller) {
    const { fetch } = this.caller.options;
    return fetch(url, init);
  }
  fetchWithAuth(url, init, timeout, controller) {
    return this.fetchWithTimeout(url, init, timeout, controller);
  }
  async _callApiKey(capture) {
    const { apiKey, platform } = this.caller.options;
    const token = apiKey && await currentToken(apiKey, platform?.keyFunction);
    capture?.(token);
    return typeof apiKey === "function";
  }
  _hasApiKeyProvider() {
    return typeof this.caller.options.apiKey === "function";
  }
  defaultQuery() {
    return this.caller.options.defaultQuery;
  }
  makeStatusError(status, error, message, headers) {
    return APIError2.generate(status, error, message, headers);
  }
};
function keyHeader(name, value) {
  return {
    values: new Headers({
      [name]: value
    }),
    nulls: /* @__PURE__ */ new Set()
  };
}

// client.ts
import { lastToken } from "./config/credentials.ts";

// http/caller.ts
import { APIPromise, continued, listPages, PAGES } from "./results/runtime.js";
var pipeline;
async function loadPipeline() {
  return pipeline ??= await import("./http/pipeline.js");
}
var HttpCaller = class {
  #options;
  #client;
  #base;
  constructor(options, client = () => void 0, base = {}) {
    this.#options = options;
    this.#client = client;
    this.#base = base;
  }
  get client() {
    return this.#client();
  }
  get options() {
    const client = this.#client();
    if (client) adoptFields(client);
    return this.#options;
  }
  set options(options) {
    this.#options = options;
  }
  call(operation, ids, params, options) {
    const [start, finish] = this.#isOverridden(operation.method) ? this.#planThroughClient(operation, ids, params, options) : plan(({ encodeOperation, hooksOf }) => encodeOperation(this.options, operation, ids, params, options, hooksOf(this.#client(), this.#base)));
    return new APIPromise(start, finish);
  }
  #isOverridden(method) {
    const client = this.#client();
    if (client === void 0) return false;
    const base = this.#base;
    const name = method.toLowerCase();
    return client.request !== base.request || client[name] !== base[name];
  }
  #planThroughClient(operation, ids, params, options) {
    let finish;
    return [
      async (mode) => {
        const { planOperation } = await loadPipeline();
        const { path, method: _, ...planned } = planOperation(operation, ids, params, options);
        const client = this.#client();
        const sent = client[operation.method.toLowerCase()](path, planned);
        const call = sent instanceof APIPromise ? continued(sent, mode) : returned(await sent);
        finish = call.decode;
        return await call.raw;
      },
      (raw) => finish(raw)
    ];
  }
  page(operation, ids, params, options) {
    const { method, path, page = "single" } = operation;
    const given = {
      ...params,
      ...options?.query
    };
    return listPages(PAGES[page], {
      client: this.client,
      request: ({ query }) => plan(({ encodeOperation, hooksOf }) => encodeOperation(this.options, operation, ids, params, {
        ...options,
        query: {
          ...options?.query,
          ...added(query, given)
        }
      }, hooksOf(this.#client(), this.#base)))
    }, {
      method: method.toLowerCase(),
      path: path.replace(/\{(\w+)\}/g, (_, name) => String(ids?.[name] ?? given[name])),
      query: given
    });
  }
  list(Page2, options) {
    return listPages(Page2, {
      client: this.client,
      request: (next) => this.#planPath(next)
    }, options);
  }
  request(request) {
    const [start, finish] = this.#planPath(request);
    return new APIPromise(start, finish);
  }
  async build(request) {
    const { encodeRequest, finalRequest, hooksOf } = await loadPipeline();
    const hooks = hooksOf(this.#client(), this.#base);
    return await finalRequest(await encodeRequest(this.options, request, hooks));
  }
  #planPath(request) {
    return plan(({ encodeRequest, hooksOf }) => {
      const hooks = hooksOf(this.#client(), this.#base);
      if (!hooks.prepareOptions && !("then" in request)) {
        return encodeRequest(this.options, request, hooks);
      }
      const prepare = async () => {
        const prepared = {
          ...await request
        };
        await hooks.prepareOptions?.(prepared);
        return await encodeRequest(this.options, prepared, hooks);
      };
      return prepare();
    });
  }
};
var FIELDS = [
  "apiKey",
  "adminAPIKey",
  "webhookSecret",
  "baseURL",
  "organization",
  "project",
  "timeout",
  "maxRetries",
  "logLevel",
  "logger",
  "fetch",
  "fetchOptions"
];
function adoptFields(client) {
  for (const name of FIELDS) {
    if (!Object.hasOwn(client, name)) continue;
    const { value, configurable } = Object.getOwnPropertyDescriptor(client, name);
    if (!configurable || !Reflect.deleteProperty(client, name)) continue;
    if (value !== void 0) Reflect.set(client, name, value);
  }
}
function returned(value) {
  const response = value instanceof Response ? value : new Response(null);
  return {
    raw: {
      response,
      text: null,
      json: void 0,
      controller: new AbortController(),
      secrets: () => []
    },
    decode: () => value
  };
}
function added(query, given) {
  return Object.fromEntries(Object.entries(query ?? {}).filter(([name, value]) => value !== given[name]));
}
function plan(encode2) {
  let call;
  let decode;
  return [
    async (mode) => {
      const loaded = pipeline ?? await loadPipeline();
      decode = loaded.decode;
      const encoded = encode2(loaded);
      call = encoded instanceof Promise ? await encoded : encoded;
      return await loaded.send(call, mode);
    },
    (raw) => decode(call, raw)
  ];
}
for (const name of [
  "Deno.customInspect",
  "nodejs.util.inspect.custom"
]) {
  Object.defineProperty(HttpCaller.prototype, Symbol.for(name), {
    value: () => "HttpCaller {}"
  });
}

// http/encode_url.ts
function joinURL(base, path, query) {
  if (isPlain(base, path, query)) {
    return {
      url: base.url + path,
      isForeign: false
    };
  }
  const isAbsolute = SCHEME.test(path);
  const whole = isAbsolute ? absolute(path) : `${base.url}${/^(?:$|[/?#])/.test(path) ? "" : "/"}${path}`;
  const isForeign = isAbsolute && !sameOrigin(whole, base.url);
  const [root, fixed] = splitQuery(whole);
  const full = isForeign ? mergeQueries([
    fixed
  ], query, base.stringify) : mergeQueries([
    base.query,
    fixed
  ], {
    ...base.defaults,
    ...query
  }, base.stringify);
  return {
    url: full ? `${root}?${full}` : root,
    isForeign
  };
}
function isPlain(base, path, query) {
  return base.query === "" && !base.defaults && !base.stringify && /^\/[^?#]*$/.test(path) && Object.keys(query).length === 0;
}
var SCHEME = /^[a-z][a-z0-9+.-]*:/i;
function absolute(path) {
  const url = URL.parse(path);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`path must be relative or an http or https URL, got ${url ? `scheme ${url.protocol}` : "an invalid URL"}`);
  }
  return url.href;
}
function sameOrigin(a, b) {
  return new URL(a).origin === new URL(b).origin;
}
function splitQuery(url) {
  const hash = url.indexOf("#");
  const whole = hash === -1 ? url : url.slice(0, hash);
  const at = whole.indexOf("?");
  return at === -1 ? [
    whole,
    ""
  ] : [
    whole.slice(0, at),
    whole.slice(at + 1)
  ];
}
function mergeQueries(fixed, query, stringify = encodeQuery) {
  const own = stringify(query);
  const given = fixed.filter((text) => text !== "");
  if (given.length === 0) return own;
  const overridden = new Set(Object.keys(query));
  const kept = [];
  for (const text of given.reverse()) {
    const params = new URLSearchParams(text);
    const names = new Set(params.keys());
    for (const name of names) {
      if (overridden.has(name)) params.delete(name);
    }
    for (const name of names) overridden.add(name);
    kept.unshift(params.toString());
  }
  return [
    ...kept,
    own
  ].filter(Boolean).join("&");
}

// client.ts
var Client = class Client extends ClientHooks {
  constructor(options = {}) {
    const resolved = options instanceof ResolvedOptions ? options : new ResolvedOptions(options, void 0, void 0, loadPipeline);
    const caller = new HttpCaller(resolved, () => this, Client.prototype);
    super(caller);
  }
  get apiKey() {
    return keyText(this.caller.options.apiKey);
  }
  set apiKey(apiKey) {
    changeKey(this.caller, "apiKey", apiKey);
  }
  get adminAPIKey() {
    return keyText(this.caller.options.adminAPIKey);
  }
  set adminAPIKey(adminAPIKey) {
    changeKey(this.caller, "adminAPIKey", adminAPIKey);
  }
  get webhookSecret() {
    return this.caller.options.webhookSecret;
  }
  set webhookSecret(webhookSecret) {
    change(this.caller, {
      webhookSecret
    });
  }
  get baseURL() {
    return this.caller.options.baseURL;
  }
  set baseURL(baseURL) {
    change(this.caller, {
      baseURL
    });
  }
  get organization() {
    return this.caller.options.organization;
  }
  set organization(organization) {
    change(this.caller, {
      organization
    });
  }
  get project() {
    return this.caller.options.project;
  }
  set project(project) {
    change(this.caller, {
      project
    });
  }
  get timeout() {
    return this.caller.options.timeout;
  }
  set timeout(timeout) {
    change(this.caller, {
      timeout
    });
  }
  get maxRetries() {
    return this.caller.options.maxRetries;
  }
  set maxRetries(maxRetries) {
    change(this.caller, {
      maxRetries
    });
  }
  get logLevel() {
    return this.caller.options.logLevel;
  }
  set logLevel(logLevel) {
    change(this.caller, {
      logLevel
    });
  }
  get logger() {
    return this.caller.options.logger;
  }
  set logger(logger) {
    change(this.caller, {
      logger
    });
  }
  get fetch() {
    return this.caller.options.fetch;
  }
  set fetch(fetch) {
    change(this.caller, {
      fetch
    });
  }
  get fetchOptions() {
    return this.caller.options.fetchOptions;
  }
  set fetchOptions(fetchOptions) {
    change(this.caller, {
      fetchOptions
    });
  }
  get _options() {
    const { caller } = this;
    return new Proxy(caller.options, {
      get: (_, name) => name === "defaultHeaders" ? editable(caller.options.defaultHeaders, (changed) => {
        const { defaultHeaders } = caller.options;
        change(caller, {
          defaultHeaders: {
            ...defaultHeaders,
            ...changed
          }
        });
      }) : Reflect.get(caller.options, name),
      set: (_, name, value) => {
        change(caller, {
          [name]: value
        });
        return true;
      }
    });
  }
  set _options(options) {
    change(this.caller, options);
  }
  withOptions(options) {
    const Class = this.constructor;
    return new Class(new ResolvedOptions(options, this.caller.options));
  }
  buildURL(path, query, defaultBaseURL) {
    const { baseURL: url, baseQuery, isDefaultBaseURL } = this.caller.options;
    const base = {
      ...defaultBaseURL && isDefaultBaseURL ? splitBaseURL(defaultBaseURL) : {
        url,
        query: baseQuery
      },
      defaults: this.defaultQuery(),
      stringify: (values) => this.stringifyQuery(values)
    };
    return joinURL(base, path, query ?? {}).url;
  }
  request(request) {
    return this.caller.request(request);
  }
  buildRequest(options, _retry) {
    return this.caller.build(options);
  }
  getAPIList(path, Page2, options) {
    return this.requestAPIList(Page2, requestByPath("GET", path, options));
  }
  requestAPIList(Page2, options) {
    return this.caller.list(Page2, options);
  }
  get(path, options) {
    return this.request(requestByPath("GET", path, options));
  }
  post(path, options) {
    return this.request(requestByPath("POST", path, options));
  }
  put(path, options) {
    return this.request(requestByPath("PUT", path, options));
  }
  patch(path, options) {
    return this.request(requestByPath("PATCH", path, options));
  }
  delete(path, options) {
    return this.request(requestByPath("DELETE", path, options));
  }
  static DEFAULT_TIMEOUT = 6e5;
};
function requestByPath(method, path, options) {
  const complete = (given) => ({
    ...given,
    method: given?.method ?? method.toLowerCase(),
    path: given?.path ?? path
  });
  return options && "then" in options ? options.then(complete) : complete(options);
}
function change(caller, options) {
  caller.options = new ResolvedOptions(options, caller.options);
}
function changeKey(caller, option, key) {
  if (key === null || key === "") {
    caller.options = caller.options.without(option);
  } else change(caller, {
    [option]: key
  });
}
function keyText(key) {
  return typeof key === "function" ? lastToken(key) ?? null : key;
}

// openai.ts
var OpenAI = class OpenAI extends Client {
  static OpenAI = OpenAI;
};
export {
  Environment,
  OpenAI,
  ResolvedOptions,
  checkOwnNames,
  createProvider,
  originOf,
  readVariable
};
