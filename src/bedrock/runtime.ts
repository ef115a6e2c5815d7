/**
 * `BedrockOpenAI`, as one file: `tools/bundle.ts` makes `runtime.js` of it. Programs that import neither the root nor
 * `./bedrock` do not load it.
 *
 * @module
 */
export { BedrockOpenAI } from "./bedrock_openai.ts";
