// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { ChatCompletions as Completions } from "../../../../resources/runtime.js";
export {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamingRunner,
} from "../../../../helpers/runtime.js";
export { ChatCompletionsMessages as Messages } from "../../../../generated/resources.js";
