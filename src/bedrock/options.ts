/**
 * The options of `BedrockOpenAI`.
 *
 * @module
 */
import type { ApiKey } from "../config/credentials.ts";
import type { ClientOptions } from "../config/client_options.ts";
import type { Platform } from "../config/platform.ts";
import { OpenAIError } from "../errors.ts";
import { checkRegion, mantleIn, rootOf } from "../providers/bedrock/region.ts";
import { variable } from "../providers/variables.ts";
import { checkOwnNames, originOf, ResolvedOptions } from "../runtime.js";

/** Options of {@linkcode BedrockOpenAI}. Those of other clients apply, too. */
export interface BedrockClientOptions extends
  Omit<
    ClientOptions,
    | "apiKey"
    | "adminAPIKey"
    | "baseURL"
    | "dataResidency"
    | "provider"
    | "workloadIdentity"
  > {
  /** A bearer token of Bedrock. @default {AWS_BEARER_TOKEN_BEDROCK} */
  apiKey?: string | null;
  /** Returns a bearer token; called before every attempt. Instead of `apiKey`. */
  bedrockTokenProvider?: () => string | Promise<string>;
  /** AWS region, such as `us-east-1`. @default {AWS_REGION, AWS_DEFAULT_REGION} */
  awsRegion?: string;
  /** Root of the API. @default {AWS_BEDROCK_BASE_URL, else that of the region} */
  baseURL?: string | null;
  /** Not supported. */
  adminAPIKey?: never;
  /** Not supported: the region decides where data is processed. */
  dataResidency?: never;
  /** Not supported: `bedrock()` is a provider for `OpenAI`. */
  provider?: never;
  /** Not supported: use `bedrockTokenProvider`. */
  workloadIdentity?: never;
}

const OWN = ["awsRegion", "bedrockTokenProvider"];

const UNSUPPORTED = [
  "adminAPIKey",
  "dataResidency",
  "provider",
  "workloadIdentity",
] as const;

const PLATFORM: Platform = {
  name: "Amazon Bedrock",
  keyFunction: "bedrockTokenProvider",
  isPinned: true,
  async advice(refusal) {
    const { bedrockAdvice } = await import("../providers/bedrock/advice.ts");
    return bedrockAdvice(refusal);
  },
};

/**
 * Checks and completes the options of a `BedrockOpenAI`.
 *
 * @param options Options of the user.
 * @param base Provides the options that the user did not give, instead of the environment.
 * @throws {OpenAIError} If token or region is missing, or two options contradict each other.
 * @throws {TypeError} If an option is misspelled.
 */
export function resolveBedrockOptions(
  options: BedrockClientOptions,
  base?: ResolvedOptions,
): ResolvedOptions {
  const copy = originOf(options);
  if (copy) return resolveBedrockOptions(copy.changes, copy.origin);
  for (const name of UNSUPPORTED) {
    if (options[name]) {
      throw new OpenAIError(
        `BedrockOpenAI does not support the option ${name}, only bearer tokens: remove it`,
      );
    }
  }
  checkOwnNames(options, OWN);
  const { awsRegion, bedrockTokenProvider: _, ...rest } = options;
  const apiKey = tokenOf(options, base);
  const baseURL = base && options.baseURL === undefined &&
      awsRegion === undefined
    ? undefined
    : rootFor(options, base);
  return new ResolvedOptions(
    {
      envFile: null,
      ...rest,
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(baseURL === undefined ? {} : { baseURL }),
      adminAPIKey: null,
    },
    base,
    PLATFORM,
  );
}

function rootFor(
  { baseURL, awsRegion }: BedrockClientOptions,
  base: ResolvedOptions | undefined,
): string {
  const given = baseURL === undefined && !base
    ? variable("AWS_BEDROCK_BASE_URL")
    : baseURL?.trim();
  if (given) return rootOf(given);
  const region = awsRegion?.trim() ??
    variable("AWS_REGION", "AWS_DEFAULT_REGION");
  return mantleIn(checkRegion(region, "awsRegion"));
}

/** The token of the options; `undefined` keeps that of `base`. */
function tokenOf(
  { apiKey, bedrockTokenProvider: provider }: BedrockClientOptions,
  base: ResolvedOptions | undefined,
): ApiKey | undefined {
  if (typeof apiKey === "function") {
    throw new OpenAIError(
      "apiKey must be a string, got a function: pass it as bedrockTokenProvider",
    );
  }
  if (apiKey && provider) {
    throw new OpenAIError(
      "apiKey and bedrockTokenProvider are mutually exclusive: pass one of them",
    );
  }
  const token = provider ??
    (apiKey === undefined && !base
      ? variable("AWS_BEARER_TOKEN_BEDROCK")
      : apiKey);
  if (token || base && apiKey === undefined) return token || undefined;
  throw new OpenAIError(
    "Missing credentials: looked in options apiKey and bedrockTokenProvider, and in environment variable AWS_BEARER_TOKEN_BEDROCK. Pass one of them; for access keys of AWS, use bedrock() of @duplex/openai/providers/bedrock/aws",
  );
}
