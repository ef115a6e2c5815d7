/**
 * The classes and types of `openai/resources/conversations`. Written by tools/generate.
 *
 * @module
 */
export { Conversations } from "./conversations.js";
export { Items } from "./items.js";
export type * from "./conversations.js";
export type * from "./items.js";
