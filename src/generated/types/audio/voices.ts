/**
 * Types of `client.audio.voices`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
/** Answer of `POST /audio/voices`. */
export interface Voice {
  /** Object: always `audio.voice`. */
  object: "audio.voice";
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Type: one of 2 values. */
  type: "audio_sample" | "prompt";
  /** Prompt: text. */
  prompt?: string;
}
/** Params of `client.audio.voices.create()`: `POST /audio/voices`. */
export type VoiceCreateParams =
  | VoiceCreateParams.Consent
  | VoiceCreateParams.Prompt;
/** Answer of `DELETE /audio/voices/{voice_id}`. */
export interface VoiceDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
  /** Object: always `audio.voice.deleted`. */
  object: "audio.voice.deleted";
}
/** Parts of {@link VoiceCreateParams}. */
export declare namespace VoiceCreateParams {
  /** Part of {@link VoiceCreateParams}. */
  export interface Consent {
    /** Name: text. */
    name: string;
    /** Audio sample: a file. */
    audio_sample: Contract.Uploadable;
    /** Consent: text. */
    consent: string;
    /** Type: always `audio_sample`. */
    type?: "audio_sample";
  }
  /** Part of {@link VoiceCreateParams}. */
  export interface Prompt {
    /** Name: text. */
    name: string;
    /** Prompt: text. */
    prompt: string;
    /** Type: always `prompt`. */
    type: "prompt";
    /** Model: a known value or another. */
    model?: "auto" | "2026-10-08" | (string & Record<never, never>);
    /** Script hint: text. */
    script_hint?: string;
  }
}
