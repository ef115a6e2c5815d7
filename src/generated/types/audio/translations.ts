/**
 * Types of `client.audio.translations`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as AudioTranscriptionsAPI from "./transcriptions.ts";
/** Part of {@link TranslationCreateResponse}. */
export interface Translation {
  /** Text: a string. */
  text: string;
}
/** Params of `client.audio.translations.create()`: `POST /audio/translations`. */
export interface TranslationCreateParams<
  ResponseFormat extends
    | "json"
    | "text"
    | "srt"
    | "verbose_json"
    | "vtt"
    | undefined = "json" | "text" | "srt" | "verbose_json" | "vtt" | undefined,
> {
  /** File: a file. */
  file: Contract.Uploadable;
  /** Model: a known value or another string. */
  model:
    | "whisper-1"
    | "gpt-transcribe"
    | "gpt-4o-transcribe"
    | "gpt-4o-mini-transcribe"
    | "gpt-4o-mini-transcribe-2025-12-15"
    | "gpt-4o-transcribe-diarize"
    | (string & Record<never, never>);
  /** Prompt: a string. */
  prompt?: string;
  /** Response format: one of 5 values; default `json`. */
  response_format?: ResponseFormat;
  /** Temperature: a number; default `0`. */
  temperature?: number;
}
/** Response of `POST /audio/translations`. */
export type TranslationCreateResponse = Translation | TranslationVerbose;
/** Part of {@link TranslationCreateResponse}. */
export interface TranslationVerbose {
  /** Language: a string. */
  language: string;
  /** Duration: a number. */
  duration: number;
  /** Text: a string. */
  text: string;
  /** Segments: a list. */
  segments?: AudioTranscriptionsAPI.TranscriptionSegment[];
}
