/**
 * The classes and types of `openai/resources/audio`. Written by tools/generate.
 *
 * @module
 */
export { Audio } from "./audio.js";
export { Transcriptions } from "./transcriptions.js";
export { Translations } from "./translations.js";
export { Speech } from "./speech.js";
export { Voices } from "./voices.js";
export { VoiceConsents } from "./voice-consents.js";
export type * from "./audio.js";
export type * from "./transcriptions.js";
export type * from "./translations.js";
export type * from "./speech.js";
export type * from "./voices.js";
export type * from "./voice-consents.js";
