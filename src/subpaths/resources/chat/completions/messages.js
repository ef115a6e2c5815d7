// @ts-self-types="./messages.d.ts"
// Written by tools/generate.
export { ChatCompletionsMessages as Messages } from "../../../../generated/resources.js";
