/**
 * The class and types of `openai/resources/audio/speech`. Written by tools/generate.
 *
 * @module
 */
import type { AudioSpeech as Class } from "../../../generated/resources.js";
import type {
  CreateSpeechResponseStreamEvent,
  SpeechCreateParams,
  SpeechModel,
} from "../../../generated/types/audio/speech.ts";
export type * from "../../../generated/types/audio/speech.ts";
/** `client.audio.speech`. */
export declare class Speech extends Class {}
/** The types of `client.audio.speech`. */
export declare namespace Speech {
  export {
    type CreateSpeechResponseStreamEvent,
    type SpeechCreateParams,
    type SpeechModel,
  };
}
