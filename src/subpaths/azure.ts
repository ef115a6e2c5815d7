/**
 * The client for Azure OpenAI, as in `openai/azure`.
 *
 * @module
 */
export { AzureOpenAI } from "../azure/runtime.js";
export type { AzureClientOptions } from "../azure/options.ts";
