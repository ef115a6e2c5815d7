/**
 * Types of `client.audio`.
 *
 * @module
 */
export type * as Transcriptions from "./transcriptions.ts";
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
} from "./transcriptions.ts";
export type * as Translations from "./translations.ts";
export type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from "./translations.ts";
export type * as Speech from "./speech.ts";
export type {
  CreateSpeechResponseStreamEvent,
  SpeechCreateParams,
  SpeechModel,
} from "./speech.ts";
export type * as Voices from "./voices.ts";
export type { Voice, VoiceCreateParams, VoiceDeleted } from "./voices.ts";
export type * as VoiceConsents from "./voice_consents.ts";
export type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentsPage,
  VoiceConsentUpdateParams,
} from "./voice_consents.ts";
/** Type of `client.audio`. */
export type AudioModel =
  | "whisper-1"
  | "gpt-transcribe"
  | "gpt-4o-transcribe"
  | "gpt-4o-mini-transcribe"
  | "gpt-4o-mini-transcribe-2025-12-15"
  | "gpt-4o-transcribe-diarize";
/** Part of {@link TranscriptionCreateParamsNonStreaming}. */
export type AudioResponseFormat =
  | "json"
  | "text"
  | "srt"
  | "verbose_json"
  | "vtt"
  | "diarized_json";
