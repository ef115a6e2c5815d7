// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Chat } from "../../../generated/resources.js";
export { ChatCompletions as Completions } from "../../../generated/resources.js";
