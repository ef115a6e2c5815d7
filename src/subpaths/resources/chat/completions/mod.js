// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { ChatCompletions as Completions } from "../../../../generated/resources.js";
export { ChatCompletionsMessages as Messages } from "../../../../generated/resources.js";
