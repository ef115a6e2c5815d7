// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Responses } from "../../../resources/responses.ts";
export { ResponsesInputItems as InputItems } from "../../../generated/resources.js";
export { ResponsesInputTokens as InputTokens } from "../../../generated/resources.js";
