/**
 * The class and types of `openai/resources/audio/audio`. Written by tools/generate.
 *
 * @module
 */
import type { Audio as Class } from "../../../generated/resources.js";
import type {
  AudioModel,
  AudioResponseFormat,
} from "../../../generated/types/audio/audio.ts";
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
import type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from "../../../generated/types/audio/translations.ts";
import type {
  CreateSpeechResponseStreamEvent,
  SpeechCreateParams,
  SpeechModel,
} from "../../../generated/types/audio/speech.ts";
import type {
  Voice,
  VoiceCreateParams,
  VoiceDeleted,
} from "../../../generated/types/audio/voices.ts";
import type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentsPage,
  VoiceConsentUpdateParams,
} from "../../../generated/types/audio/voice_consents.ts";
import type { Transcriptions as TranscriptionsBelow } from "./transcriptions.js";
import type { Translations as TranslationsBelow } from "./translations.js";
import type { Speech as SpeechBelow } from "./speech.js";
import type { Voices as VoicesBelow } from "./voices.js";
import type { VoiceConsents as VoiceConsentsBelow } from "./voice-consents.js";
export type {
  AudioModel,
  AudioResponseFormat,
} from "../../../generated/types/audio/audio.ts";
/** `client.audio`. */
export declare class Audio extends Class {}
/** The types of `client.audio`. */
export declare namespace Audio {
  export {
    type AudioModel,
    type AudioResponseFormat,
    type CreateSpeechResponseStreamEvent,
    type SpeechBelow as Speech,
    type SpeechCreateParams,
    type SpeechModel,
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
    type TranscriptionsBelow as Transcriptions,
    type TranscriptionSegment,
    type TranscriptionStreamEvent,
    type TranscriptionTextDeltaEvent,
    type TranscriptionTextDoneEvent,
    type TranscriptionTextSegmentEvent,
    type TranscriptionVerbose,
    type TranscriptionWord,
    type Translation,
    type TranslationCreateParams,
    type TranslationCreateResponse,
    type TranslationsBelow as Translations,
    type TranslationVerbose,
    type Voice,
    type VoiceConsent,
    type VoiceConsentCreateParams,
    type VoiceConsentDeleted,
    type VoiceConsentListParams,
    type VoiceConsentsBelow as VoiceConsents,
    type VoiceConsentsPage,
    type VoiceConsentUpdateParams,
    type VoiceCreateParams,
    type VoiceDeleted,
    type VoicesBelow as Voices,
  };
}
