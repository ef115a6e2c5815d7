// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Chat } from "../../../resources/chat.ts";
export { ChatCompletions as Completions } from "../../../resources/chat.ts";
