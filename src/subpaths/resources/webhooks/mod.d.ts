/**
 * The classes and types of `openai/resources/webhooks`. Written by tools/generate.
 *
 * @module
 */
export { Webhooks } from "./webhooks.js";
export { EventTypes } from "./event-types.js";
export type * from "./webhooks.js";
export type * from "./event-types.js";
