/**
 * Types of `client.beta.realtime.transcriptionSessions`.
 *
 * @module
 */
import type * as RealtimeAPI from "../../realtime/realtime.ts";
/** Response of `POST /realtime/transcription_sessions`. */
export interface TranscriptionSession {
  /** Client secret. */
  client_secret: TranscriptionSession.ClientSecret;
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
  /** Input audio format: a string. */
  input_audio_format?: string;
  /** Input audio transcription. */
  input_audio_transcription?: RealtimeAPI.AudioTranscription;
  /** Turn detection. */
  turn_detection?: TranscriptionSession.TurnDetection;
}
/** Params of `client.beta.realtime.transcriptionSessions.create()`: `POST /realtime/transcription_sessions`. */
export interface TranscriptionSessionCreateParams {
  /** Turn detection. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
  /** Input audio noise reduction. */
  input_audio_noise_reduction?:
    TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  /** Input audio format: one of 3 values; default `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Input audio transcription. */
  input_audio_transcription?: RealtimeAPI.AudioTranscription;
  /** Include: a list. */
  include?: Array<
    "item.input_audio_transcription.logprobs" | (string & Record<never, never>)
  >;
  /** Client secret. */
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
}
/** Parts of {@link TranscriptionSession}. */
export declare namespace TranscriptionSession {
  /** Part of {@link TranscriptionSession}. */
  export interface ClientSecret {
    /** Value: a string. */
    value: string;
    /** Expires at: Unix time in seconds. */
    expires_at: number;
  }
  /** Part of {@link TranscriptionSession}. */
  export interface TurnDetection {
    /** Type: a string. */
    type?: string;
    /** Threshold: a number. */
    threshold?: number;
    /** Prefix padding ms: an integer. */
    prefix_padding_ms?: number;
    /** Silence duration ms: an integer. */
    silence_duration_ms?: number;
  }
}
/** Parts of {@link TranscriptionSessionCreateParams}. */
export declare namespace TranscriptionSessionCreateParams {
  /** Part of {@link TranscriptionSessionCreateParams}. */
  export interface ClientSecret {
    /** Expires at. */
    expires_at?: TranscriptionSessionCreateParams.ClientSecret.ExpiresAt;
  }
  /** Part of {@link TranscriptionSessionCreateParams}. */
  export interface InputAudioNoiseReduction {
    /** Type. */
    type?: RealtimeAPI.NoiseReductionType;
  }
  /** Part of {@link TranscriptionSessionCreateParams}. */
  export interface TurnDetection {
    /** Type: one of 2 values. */
    type?: "server_vad" | "semantic_vad";
    /** Threshold: a number. */
    threshold?: number;
    /** Prefix padding ms: an integer. */
    prefix_padding_ms?: number;
    /** Silence duration ms: an integer. */
    silence_duration_ms?: number;
    /** Create response: a boolean. */
    create_response?: boolean;
    /** Eagerness: one of 4 values. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Interrupt response: a boolean. */
    interrupt_response?: boolean;
  }
  /** Parts of {@link ClientSecret}. */
  export namespace ClientSecret {
    /** Part of {@link TranscriptionSessionCreateParams.ClientSecret}. */
    export interface ExpiresAt {
      /** Anchor: always `created_at`. */
      anchor?: "created_at";
      /** Seconds: a number. */
      seconds?: number;
    }
  }
}
