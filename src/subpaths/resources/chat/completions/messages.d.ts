/**
 * The class and types of `openai/resources/chat/completions/messages`. Written by tools/generate.
 *
 * @module
 */
import type { ChatCompletionsMessages as Class } from "../../../../generated/resources.js";
import type { MessageListParams } from "../../../../generated/types/chat/completions/messages.ts";
export type * from "../../../../generated/types/chat/completions/messages.ts";
/** `client.chat.completions.messages`. */
export declare class Messages extends Class {}
/** The types of `client.chat.completions.messages`. */
export declare namespace Messages {
  export { type MessageListParams };
}
