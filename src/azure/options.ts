/**
 * The options of `AzureOpenAI`.
 *
 * @module
 */
import type { ClientOptions } from "../config/client_options.ts";
import { OpenAIError } from "../errors.ts";
import {
  checkOwnNames,
  Environment,
  originOf,
  readVariable,
  ResolvedOptions,
} from "../runtime.js";
import { AzurePlatform } from "./platform.ts";

/** Options of {@linkcode AzureOpenAI}. Those of other clients apply, too. */
export interface AzureClientOptions extends
  Omit<
    ClientOptions,
    "apiKey" | "provider" | "dataResidency" | "workloadIdentity"
  > {
  /** Version of the API, such as `2024-10-21`; sent as `api-version`. @default {OPENAI_API_VERSION} */
  apiVersion?: string;
  /** URL of the resource, such as `https://my-resource.openai.azure.com`; instead of `baseURL`. @default {AZURE_OPENAI_ENDPOINT} */
  endpoint?: string;
  /** Name of a deployment; without it, the `model` of each request is the name of its deployment. */
  deployment?: string;
  /** A key of the resource; sent as `api-key`. @default {AZURE_OPENAI_API_KEY} */
  apiKey?: string | null;
  /** Returns a Microsoft Entra ID token; called before every attempt. Instead of `apiKey`. */
  azureADTokenProvider?: () => string | Promise<string>;
  /** Not supported. */
  provider?: never;
  /** Not supported: the resource decides where data is stored. */
  dataResidency?: never;
  /** Not supported: use `azureADTokenProvider`. */
  workloadIdentity?: never;
}

/** What `AzureOpenAI` itself needs, apart from the options of every client. */
const OWN = [
  "apiVersion",
  "endpoint",
  "deployment",
  "azureADTokenProvider",
] as const;

const UNSUPPORTED = ["provider", "dataResidency", "workloadIdentity"] as const;

/**
 * Checks and completes the options of an `AzureOpenAI`.
 *
 * @param options Options of the user.
 * @param base Provides the options that the user did not give, instead of the environment.
 * @throws {OpenAIError} If credential, endpoint or version is missing, or two options contradict each other.
 * @throws {TypeError} If an option is misspelled.
 */
export function resolveAzureOptions(
  options: AzureClientOptions,
  base?: ResolvedOptions,
): ResolvedOptions {
  const copy = originOf(options);
  if (copy) return resolveAzureOptions(copy.changes, copy.origin);
  for (const name of UNSUPPORTED) {
    if (options[name] != null) {
      throw new OpenAIError(
        `AzureOpenAI does not support the option ${name}: remove it`,
      );
    }
  }
  checkOwnNames(options, OWN);
  refuseBoth(options);
  const { apiVersion, deployment, rest } = base
    ? inherit(options, base)
    : complete(options);
  return new ResolvedOptions(
    {
      ...rest,
      defaultQuery: {
        ...(rest.defaultQuery ?? base?.defaultQuery),
        "api-version": apiVersion,
      },
    },
    base,
    new AzurePlatform(apiVersion, deployment),
  );
}

/** Options with what Azure requires. */
interface Complete {
  readonly apiVersion: string;
  readonly deployment: string | undefined;
  readonly rest: ClientOptions;
}

/** Options of a client that is based on another one. */
function inherit(
  options: AzureClientOptions,
  base: ResolvedOptions,
): Complete {
  const { endpoint, azureADTokenProvider: token, apiKey } = options;
  const platform = base.platform as AzurePlatform;
  const root = rootOf(options.baseURL, endpoint);
  return {
    apiVersion: options.apiVersion ?? platform.apiVersion,
    deployment: options.deployment ?? platform.deployment,
    rest: {
      ...without(options),
      ...(root === undefined ? {} : { baseURL: root }),
      ...(token ?? apiKey ? { apiKey: token ?? apiKey } : {}),
    },
  };
}

/** Options of a new client; missing ones come from the environment. */
function complete(options: AzureClientOptions): Complete {
  const environment = environmentOf(options);
  const apiVersion = options.apiVersion ??
    environment.get("OPENAI_API_VERSION");
  if (!apiVersion) {
    throw new OpenAIError(
      `apiVersion is missing, looked in option apiVersion, ${
        environment.explain("OPENAI_API_VERSION")
      }. Pass apiVersion, such as "2024-10-21", or set OPENAI_API_VERSION`,
    );
  }
  // Explicit options take precedence over the environment.
  const key = options.azureADTokenProvider ??
    (options.apiKey === undefined
      ? environment.get("AZURE_OPENAI_API_KEY")
      : options.apiKey);
  if (!key) {
    throw new OpenAIError(
      `Missing credentials: looked in options apiKey and azureADTokenProvider, ${
        environment.explain("AZURE_OPENAI_API_KEY")
      }. Pass apiKey or azureADTokenProvider, or set AZURE_OPENAI_API_KEY`,
    );
  }
  const root = rootOf(options.baseURL, options.endpoint) ??
    environment.get("OPENAI_BASE_URL") ??
    rootOf(undefined, environment.get("AZURE_OPENAI_ENDPOINT"));
  if (!root) {
    throw new OpenAIError(
      `endpoint is missing, looked in options endpoint and baseURL, ${
        environment.explain("AZURE_OPENAI_ENDPOINT")
      }. Pass endpoint, such as "https://my-resource.openai.azure.com", or set AZURE_OPENAI_ENDPOINT`,
    );
  }
  const { dangerouslyAllowBrowser, azureADTokenProvider } = options;
  return {
    apiVersion,
    deployment: options.deployment,
    rest: {
      ...without(options),
      apiKey: key,
      baseURL: root,
      // A token that a page fetches for its own user may be used in the browser.
      dangerouslyAllowBrowser: dangerouslyAllowBrowser ??
        typeof azureADTokenProvider === "function",
    },
  };
}

/** As for other clients, `.env` is read only if no credential comes from elsewhere. */
function environmentOf(options: AzureClientOptions): Environment {
  if (options.envFile !== undefined) return new Environment(options.envFile);
  const own = readVariable("AZURE_OPENAI_API_KEY");
  const hasKey = options.apiKey != null || options.azureADTokenProvider ||
    "value" in own && own.value.trim() !== "";
  return new Environment(hasKey ? null : undefined);
}

function refuseBoth(options: AzureClientOptions): void {
  const { azureADTokenProvider: token } = options;
  if (token !== undefined && typeof token !== "function") {
    throw new OpenAIError(
      `azureADTokenProvider must be a function, got ${
        token === null ? "null" : typeof token
      }`,
    );
  }
  if (options.apiKey && token) {
    throw new OpenAIError(
      "apiKey and azureADTokenProvider are mutually exclusive: pass one of them",
    );
  }
}

/** The base URL, from whichever of the two options is set; `undefined` if neither is. */
function rootOf(
  baseURL: string | null | undefined,
  endpoint: string | undefined,
): string | undefined {
  if (!endpoint) return baseURL || undefined;
  if (baseURL) {
    throw new OpenAIError(
      "baseURL and endpoint are mutually exclusive: pass one of them",
    );
  }
  if (typeof endpoint !== "string") {
    throw new TypeError(`endpoint must be a string, got ${typeof endpoint}`);
  }
  if (!/^https?:/i.test(endpoint.trim())) {
    throw new OpenAIError(
      'endpoint must be an http or https URL such as "https://my-resource.openai.azure.com"',
    );
  }
  return `${endpoint.trim().replace(/\/+$/, "")}/openai`;
}

function without(options: AzureClientOptions): ClientOptions {
  const rest: Record<string, unknown> = { ...options };
  for (const name of OWN) delete rest[name];
  return rest as ClientOptions;
}
