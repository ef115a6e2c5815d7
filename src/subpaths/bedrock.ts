/**
 * The client for Amazon Bedrock with a bearer token, as in `openai/bedrock`.
 *
 * @module
 */
export { BedrockOpenAI } from "../bedrock/runtime.js";
export type { BedrockClientOptions } from "../bedrock/options.ts";
