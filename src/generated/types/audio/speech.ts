/**
 * Types of `client.audio.speech`.
 *
 * @module
 */
import type * as SharedAPI from "../shared.ts";
/** Type of `client.audio.speech`. */
export type CreateSpeechResponseStreamEvent =
  | SharedAPI.SpeechAudioDeltaEvent
  | SharedAPI.SpeechAudioDoneEvent;
/** Params of `client.audio.speech.create()`: `POST /audio/speech`. */
export interface SpeechCreateParams {
  /** Model: a known value or another. */
  model:
    | "tts-1"
    | "tts-1-hd"
    | "gpt-4o-mini-tts"
    | "gpt-4o-mini-tts-2025-12-15"
    | (string & Record<never, never>);
  /** Input: text up to 4096 characters. */
  input: string;
  /** Instructions: text up to 4096 characters. */
  instructions?: string;
  /** Voice. */
  voice:
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | "marin"
    | "cedar"
    | "fable"
    | "onyx"
    | "nova"
    | (string & Record<never, never>)
    | SpeechCreateParams.ID;
  /** Response format: one of 6 values; `mp3` by default. */
  response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  /** Speed: a number from 0.25 to 4; `1` by default. */
  speed?: number;
  /** Stream format: one of 2 values; `audio` by default. */
  stream_format?: "sse" | "audio";
}
/** Type of `client.audio.speech`. */
export type SpeechModel =
  | "tts-1"
  | "tts-1-hd"
  | "gpt-4o-mini-tts"
  | "gpt-4o-mini-tts-2025-12-15";
/** Parts of {@link SpeechCreateParams}. */
export declare namespace SpeechCreateParams {
  /** Part of {@link SpeechCreateParams}. */
  export interface ID {
    /** ID: text. */
    id: string;
  }
}
