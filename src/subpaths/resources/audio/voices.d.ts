/**
 * The class and types of `openai/resources/audio/voices`. Written by tools/generate.
 *
 * @module
 */
import type { AudioVoices as Class } from "../../../generated/resources.js";
import type {
  Voice,
  VoiceCreateParams,
  VoiceDeleted,
} from "../../../generated/types/audio/voices.ts";
export type * from "../../../generated/types/audio/voices.ts";
/** `client.audio.voices`. */
export declare class Voices extends Class {}
/** The types of `client.audio.voices`. */
export declare namespace Voices {
  export { type Voice, type VoiceCreateParams, type VoiceDeleted };
}
