// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
/**
 * The options of Azure, Bedrock and Vertex AI have the names of the official SDK, and take its values. The compiler is the test.
 *
 * @module
 */
import type { AzureClientOptions as OfficialAzure } from "npm:openai@7.59.0/azure";
import type { BedrockClientOptions as OfficialBedrockClient } from "npm:openai@7.59.0/bedrock";
import type { BedrockProviderOptions as OfficialBedrock } from "npm:openai@7.59.0/providers/bedrock";
import type { VertexOptions as OfficialVertex } from "npm:openai@7.59.0/providers/vertex";
import type { AzureClientOptions, BedrockClientOptions } from "../../mod.ts";
import type { BedrockProviderOptions } from "../../src/providers/bedrock/mod.ts";
import type { VertexOptions } from "../../src/providers/vertex.ts";

/** Names that only the official SDK has; those of client certificates are known to be missing. */
type Missing<Official, Ours> = Exclude<
  keyof Official,
  keyof Ours | "credential" | "x509Transport"
>;

/** No names are missing. */
export const names: [
  Missing<OfficialAzure, AzureClientOptions>,
  Missing<OfficialBedrockClient, BedrockClientOptions>,
  Missing<OfficialBedrock, BedrockProviderOptions>,
  Missing<OfficialVertex, VertexOptions>,
] extends [never, never, never, never] ? true : false = true;

/** Values of the official types can be passed. */
export const values = {
  bedrock: (given: OfficialBedrock): BedrockProviderOptions => given,
  vertex: (given: OfficialVertex): VertexOptions => given,
  azure: (
    given: OfficialAzure["azureADTokenProvider"],
  ): AzureClientOptions["azureADTokenProvider"] => given,
};
