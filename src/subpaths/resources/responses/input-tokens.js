// @ts-self-types="./input-tokens.d.ts"
// Written by tools/generate.
export { ResponsesInputTokens as InputTokens } from "../../../generated/resources.js";
