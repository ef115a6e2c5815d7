// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Chat } from "../../../resources/runtime.js";
export { ChatCompletions as Completions } from "../../../resources/runtime.js";
