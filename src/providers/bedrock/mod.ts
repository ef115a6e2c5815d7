/**
 * `openai/providers/bedrock`: Amazon Bedrock with a bearer token.
 *
 * @module
 */
import type { Refusal } from "../../config/platform.ts";
import { createProvider, type Provider } from "../../config/provider.ts";
import { OpenAIError } from "../../errors.ts";
import { bedrockAdvice } from "./advice.ts";
import { bearerOf, type BedrockBearerOptions } from "./bearer.ts";
import { type BedrockEndpointOptions, resolveEndpoint } from "./endpoint.ts";

export type { BedrockBearerOptions } from "./bearer.ts";
export type { BedrockEndpoint, BedrockEndpointOptions } from "./endpoint.ts";
export type { Provider } from "../../config/provider.ts";

/** Endpoint and token. */
export interface BedrockProviderOptions
  extends BedrockEndpointOptions, BedrockBearerOptions {}

/**
 * Amazon Bedrock with a bearer token, for the option `provider` of a client.
 *
 * `@duplex/openai/providers/bedrock/aws` has the same function for AWS credentials.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { bedrock } from "@duplex/openai/providers/bedrock";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   provider: bedrock({ region: "us-east-1", baseURL: null, apiKey: "bedrock-api-key-..." }),
 * });
 * assertEquals(client.baseURL, "https://bedrock-mantle.us-east-1.api.aws/openai/v1");
 * ```
 *
 * @param options Endpoint and token; both may come from the environment.
 * @throws {OpenAIError} If endpoint or token is missing, or two options contradict each other.
 */
export function bedrock(options: BedrockProviderOptions = {}): Provider {
  const { baseURL } = resolveEndpoint(options);
  const bearer = bearerOf(options);
  if (bearer === undefined) {
    throw new OpenAIError(
      "Missing credentials: looked in options apiKey and tokenProvider, and in environment variable AWS_BEARER_TOKEN_BEDROCK. For access keys of AWS, import bedrock from @duplex/openai/providers/bedrock/aws",
    );
  }
  return createProvider({
    configure: () => ({
      name: "bedrock",
      baseURL,
      prepareRequest: bearer.authenticate,
      advice: (refusal: Refusal) => Promise.resolve(bedrockAdvice(refusal)),
    }),
  });
}
