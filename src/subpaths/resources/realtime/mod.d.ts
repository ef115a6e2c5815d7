/**
 * The classes and types of `openai/resources/realtime`. Written by tools/generate.
 *
 * @module
 */
export { Realtime } from "./realtime.js";
export { ClientSecrets } from "./client-secrets.js";
export { Calls } from "./calls.js";
export { Translations } from "./translations/translations.js";
export type * from "./realtime.js";
export type * from "./client-secrets.js";
export type * from "./calls.js";
export type * from "./translations/translations.js";
