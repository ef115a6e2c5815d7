/**
 * The class and types of `openai/resources/audio/transcriptions`. Written by tools/generate.
 *
 * @module
 */
import type { AudioTranscriptions as Class } from "../../../generated/resources.js";
import type {
  Transcription,
  TranscriptionCreateParams,
  TranscriptionCreateParamsBase,
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
  TranscriptionCreateResponse,
  TranscriptionDiarized,
  TranscriptionDiarizedSegment,
  TranscriptionInclude,
  TranscriptionLanguage,
  TranscriptionSegment,
  TranscriptionStreamEvent,
  TranscriptionTextDeltaEvent,
  TranscriptionTextDoneEvent,
  TranscriptionTextSegmentEvent,
  TranscriptionVerbose,
  TranscriptionWord,
} from "../../../generated/types/audio/transcriptions.ts";
export type * from "../../../generated/types/audio/transcriptions.ts";
/** `client.audio.transcriptions`. */
export declare class Transcriptions extends Class {}
/** The types of `client.audio.transcriptions`. */
export declare namespace Transcriptions {
  export {
    type Transcription,
    type TranscriptionCreateParams,
    type TranscriptionCreateParamsBase,
    type TranscriptionCreateParamsNonStreaming,
    type TranscriptionCreateParamsStreaming,
    type TranscriptionCreateResponse,
    type TranscriptionDiarized,
    type TranscriptionDiarizedSegment,
    type TranscriptionInclude,
    type TranscriptionLanguage,
    type TranscriptionSegment,
    type TranscriptionStreamEvent,
    type TranscriptionTextDeltaEvent,
    type TranscriptionTextDoneEvent,
    type TranscriptionTextSegmentEvent,
    type TranscriptionVerbose,
    type TranscriptionWord,
  };
}
