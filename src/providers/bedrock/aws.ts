/**
 * `openai/providers/bedrock/aws`: Amazon Bedrock with AWS credentials (Signature Version 4), or with a bearer token.
 *
 * @module
 */
import type { Refusal } from "../../config/platform.ts";
import { createProvider, type Provider } from "../../config/provider.ts";
import { OpenAIError } from "../../errors.ts";
import {
  type AwsCredentialIdentity,
  type AwsCredentialsProvider,
  defaultCredentials,
  isText,
} from "../aws/credentials.ts";
import { sign } from "../aws/signer.ts";
import { bedrockAdvice } from "./advice.ts";
import { bearerOf, type BedrockBearerOptions, ownHeaders } from "./bearer.ts";
import {
  type BedrockEndpointOptions,
  checkHost,
  checkRegion,
  readHost,
  type ResolvedEndpoint,
  resolveEndpoint,
} from "./endpoint.ts";

export type {
  AwsCredentialIdentity,
  AwsCredentialsProvider,
} from "../aws/credentials.ts";
export type { BedrockBearerOptions } from "./bearer.ts";
export type { BedrockEndpoint, BedrockEndpointOptions } from "./endpoint.ts";
export type { Provider } from "../../config/provider.ts";

/** Endpoint, and at most one kind of credential: a token, keys, a profile or a provider. */
export interface BedrockProviderOptions
  extends BedrockEndpointOptions, BedrockBearerOptions {
  /** ID of an access key; requires `secretAccessKey`. */
  accessKeyId?: string;
  /** The secret key; requires `accessKeyId`. */
  secretAccessKey?: string;
  /** Session token of temporary keys. */
  sessionToken?: string;
  /** Profile of the shared credentials file. */
  profile?: string;
  /** Returns keys; called before every attempt. */
  credentialProvider?: AwsCredentialsProvider;
}

/**
 * Amazon Bedrock with AWS credentials, for the option `provider` of a client. Signatures use WebCrypto; no package
 * of AWS is needed.
 *
 * Without a credential in the options, `AWS_BEARER_TOKEN_BEDROCK` is used, then the default chain:
 * access keys of the environment, the shared credentials file, the credential server of a
 * container.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { bedrock } from "@duplex/openai/providers/bedrock/aws";
 * import { assertEquals } from "@std/assert";
 *
 * let signature: string | null = "";
 * const client = new OpenAI({
 *   provider: bedrock({ region: "us-east-1", baseURL: null, accessKeyId: "AKID", secretAccessKey: "secret" }),
 *   fetch: (_url, init) => {
 *     signature = new Headers(init?.headers).get("authorization");
 *     return Promise.resolve(Response.json({}));
 *   },
 * });
 * await client.responses.create({ model: "openai.gpt-oss-120b", input: "Hi" });
 * assertEquals(signature?.startsWith("AWS4-HMAC-SHA256 Credential=AKID/"), true);
 * ```
 *
 * @param options Endpoint and credential.
 * @throws {OpenAIError} If the region is missing, or two options contradict each other.
 */
export function bedrock(options: BedrockProviderOptions = {}): Provider {
  const endpoint = resolveEndpoint(options);
  const credentials = explicitCredentials(options);
  const bearer = bearerOf(options, credentials === undefined);
  if (bearer?.isExplicit && credentials) {
    throw new OpenAIError(
      "A bearer token and AWS credentials are mutually exclusive: pass only one of apiKey, tokenProvider, access keys, profile and credentialProvider",
    );
  }
  const { baseURL } = endpoint;
  const signer = bearer ? undefined : {
    service: endpoint.endpoint === "runtime" ? "bedrock" : "bedrock-mantle",
    region: regionOf(endpoint, options),
    credentials: credentials ?? defaultCredentials(),
  };
  return createProvider({
    configure: () => ({
      name: "bedrock",
      baseURL,
      prepareRequest: bearer?.authenticate ??
        (async (request, { url }) => {
          checkHost(new URL(url).hostname, endpoint.endpoint, signer!.region);
          await sign(request, url, ownHeaders(request), signer!);
        }),
      advice: (refusal: Refusal) => Promise.resolve(bedrockAdvice(refusal)),
    }),
  });
}

/** The region that signatures are for. */
function regionOf(
  { region, baseURL }: ResolvedEndpoint,
  { endpoint }: BedrockProviderOptions,
): string {
  const { hostname } = new URL(baseURL);
  if (endpoint === undefined && readHost(hostname) === undefined) {
    throw new OpenAIError(
      `endpoint is missing: ${hostname} is not an AWS host, so pass "mantle" or "runtime", which decides the name of the service in signatures`,
    );
  }
  return checkRegion(region, "region");
}

/** The credentials of the options; `undefined` if they name none. */
function explicitCredentials(
  options: BedrockProviderOptions,
): AwsCredentialsProvider | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = options;
  const { profile, credentialProvider } = options;
  const hasKeys = [accessKeyId, secretAccessKey, sessionToken]
    .some((text) => text !== undefined);
  const kinds = [hasKeys, profile !== undefined, credentialProvider]
    .filter(Boolean);
  if (kinds.length > 1) {
    throw new OpenAIError(
      "Access keys, profile and credentialProvider are mutually exclusive: pass one of them",
    );
  }
  if (credentialProvider) return credentialProvider;
  if (profile !== undefined) {
    if (isText(profile)) return defaultCredentials(profile.trim());
    throw new OpenAIError("profile must not be blank");
  }
  if (!hasKeys) return undefined;
  if (!isText(accessKeyId) || !isText(secretAccessKey)) {
    throw new OpenAIError(
      "accessKeyId and secretAccessKey must both be non-empty strings, and sessionToken needs both of them",
    );
  }
  if (sessionToken !== undefined && !isText(sessionToken)) {
    throw new OpenAIError(
      "sessionToken must be a non-empty string; leave it out for keys that do not expire",
    );
  }
  const keys: AwsCredentialIdentity = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
  return () => keys;
}
