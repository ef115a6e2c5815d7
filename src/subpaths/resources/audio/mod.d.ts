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
export type {
  AudioModel,
  AudioResponseFormat,
} from "../../../generated/types/audio/audio.ts";
export type {
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
export type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from "../../../generated/types/audio/translations.ts";
export type {
  CreateSpeechResponseStreamEvent,
  SpeechCreateParams,
  SpeechModel,
} from "../../../generated/types/audio/speech.ts";
export type {
  Voice,
  VoiceCreateParams,
  VoiceDeleted,
} from "../../../generated/types/audio/voices.ts";
export type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentsPage,
  VoiceConsentUpdateParams,
} from "../../../generated/types/audio/voice_consents.ts";
