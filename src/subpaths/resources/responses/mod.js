// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Responses } from "../../../resources/runtime.js";
export { ResponsesInputItems as InputItems } from "../../../generated/resources.js";
export { ResponsesInputTokens as InputTokens } from "../../../generated/resources.js";
