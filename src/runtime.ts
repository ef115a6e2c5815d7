/**
 * The clients, as one file: `tools/bundle.ts` makes `runtime.js` of it, since thirty TypeScript modules would
 * add a third to the start-up of every program.
 *
 * @module
 */
export { AzureOpenAI } from "./azure/azure_openai.ts";
export { BedrockOpenAI } from "./bedrock/bedrock_openai.ts";
export { createProvider } from "./config/provider.ts";
export { OpenAI } from "./openai.ts";
