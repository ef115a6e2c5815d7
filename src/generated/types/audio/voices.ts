/**
 * Types of `client.audio.voices`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
/** Response of `POST /audio/voices`. */
export interface Voice {
  /** Object: always `audio.voice`. */
  object: "audio.voice";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Type: one of 2 values. */
  type: "audio_sample" | "prompt";
  /** Prompt: a string. */
  prompt?: string;
}
/** Params of `client.audio.voices.create()`: `POST /audio/voices`. */
export type VoiceCreateParams =
  | VoiceCreateParams.Consent
  | VoiceCreateParams.Prompt;
/** Response of `DELETE /audio/voices/{voice_id}`. */
export interface VoiceDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `audio.voice.deleted`. */
  object: "audio.voice.deleted";
}
/** Parts of {@link VoiceCreateParams}. */
export declare namespace VoiceCreateParams {
  /** Part of {@link VoiceCreateParams}. */
  export interface Consent {
    /** Name: a string. */
    name: string;
    /** Audio sample: a file. */
    audio_sample: Contract.Uploadable;
    /** Consent: a string. */
    consent: string;
    /** Type: always `audio_sample`. */
    type?: "audio_sample";
  }
  /** Part of {@link VoiceCreateParams}. */
  export interface Prompt {
    /** Name: a string. */
    name: string;
    /** Prompt: a string. */
    prompt: string;
    /** Type: always `prompt`. */
    type: "prompt";
    /** Model: a known value or another string. */
    model?: "auto" | "2026-10-08" | (string & Record<never, never>);
    /** Script hint: a string. */
    script_hint?: string;
  }
}
