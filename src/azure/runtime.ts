/**
 * `AzureOpenAI`, as one file: `tools/bundle.ts` makes `runtime.js` of it. Programs that import neither the root nor
 * `./azure` do not load it.
 *
 * @module
 */
export { AzureOpenAI } from "./azure_openai.ts";
