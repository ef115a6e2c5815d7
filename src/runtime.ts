/**
 * The client, as one file: `tools/bundle.ts` makes `runtime.js` of it, since thirty TypeScript modules would
 * add a third to the start-up of every program. `AzureOpenAI` and `BedrockOpenAI` have files of their own, and
 * take from this one what they share with it.
 *
 * @module
 */
export { Environment } from "./config/environment.ts";
export { checkOwnNames } from "./config/option_names.ts";
export { originOf, ResolvedOptions } from "./config/options.ts";
export { createProvider } from "./config/provider.ts";
export { readVariable } from "./core/runtime.ts";
export { OpenAI } from "./openai.ts";
