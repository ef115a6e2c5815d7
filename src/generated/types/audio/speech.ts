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
  /** Model: a known value or another string. */
  model:
    | "tts-1"
    | "tts-1-hd"
    | "gpt-4o-mini-tts"
    | "gpt-4o-mini-tts-2025-12-15"
    | (string & Record<never, never>);
  /** Input: a string up to 4096 characters. */
  input: string;
  /** Instructions: a string up to 4096 characters. */
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
  /** Response format: one of 6 values; default `mp3`. */
  response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  /** Speed: a number from 0.25 to 4; default `1`. */
  speed?: number;
  /** Stream format: one of 2 values; default `audio`. */
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
    /** ID: a string. */
    id: string;
  }
}
