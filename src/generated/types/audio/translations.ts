/**
 * Types of `client.audio.translations`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as AudioTranscriptionsAPI from "./transcriptions.ts";
/** Part of {@link TranslationCreateResponse}. */
export interface Translation {
  /** Text: text. */
  text: string;
}
/** Params of `client.audio.translations.create()`: `POST /audio/translations`. */
export interface TranslationCreateParams {
  /** File: a file. */
  file: Contract.Uploadable;
  /** Model: a known value or another. */
  model:
    | "whisper-1"
    | "gpt-transcribe"
    | "gpt-4o-transcribe"
    | "gpt-4o-mini-transcribe"
    | "gpt-4o-mini-transcribe-2025-12-15"
    | "gpt-4o-transcribe-diarize"
    | (string & Record<never, never>);
  /** Prompt: text. */
  prompt?: string;
  /** Response format: one of 5 values; `json` by default. */
  response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt";
  /** Temperature: a number; `0` by default. */
  temperature?: number;
}
/** Answer of `POST /audio/translations`. */
export type TranslationCreateResponse = Translation | TranslationVerbose;
/** Part of {@link TranslationCreateResponse}. */
export interface TranslationVerbose {
  /** Language: text. */
  language: string;
  /** Duration: a number. */
  duration: number;
  /** Text: text. */
  text: string;
  /** Segments: a list. */
  segments?: AudioTranscriptionsAPI.TranscriptionSegment[];
}
