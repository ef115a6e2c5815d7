/**
 * Types of `client.beta.realtime.sessions`.
 *
 * @module
 */
import type * as AudioSpeechAPI from "../../audio/speech.ts";
import type * as RealtimeAPI from "../../realtime/realtime.ts";
import type * as ResponsesAPI from "../../responses/responses.ts";
/** Params of `client.beta.realtime.sessions.create()`: `POST /realtime/sessions`. */
export interface SessionCreateParams {
  /** Client secret. */
  client_secret?: SessionCreateParams.ClientSecret;
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
  /** Instructions: a string. */
  instructions?: string;
  /** Voice. */
  voice?:
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
    | AudioSpeechAPI.SpeechCreateParams.ID;
  /** Input audio format: a string. */
  input_audio_format?: string;
  /** Output audio format: a string. */
  output_audio_format?: string;
  /** Input audio transcription. */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  /** Speed: a number from 0.25 to 1.5; default `1`. */
  speed?: number;
  /** Tracing. */
  tracing?: "auto" | SessionCreateParams.TracingConfiguration;
  /** Turn detection. */
  turn_detection?: SessionCreateParams.TurnDetection;
  /** Tools: a list. */
  tools?: SessionCreateParams.Tool[];
  /** Tool choice: a string. */
  tool_choice?: string;
  /** Temperature: a number. */
  temperature?: number;
  /** Max response output tokens. */
  max_response_output_tokens?: number | "inf";
  /** Truncation. */
  truncation?: RealtimeAPI.RealtimeTruncation;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Input audio noise reduction. */
  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;
  /** Model: one of 6 values. */
  model?:
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17";
}
/** Response of `POST /realtime/sessions`. */
export interface SessionCreateResponse {
  /** ID: a string. */
  id?: string;
  /** Object: a string. */
  object?: string;
  /** Expires at: Unix time in seconds. */
  expires_at?: number;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Model: a string. */
  model?: string;
  /** Output modalities. */
  output_modalities?: unknown;
  /** Instructions: a string. */
  instructions?: string;
  /** Audio. */
  audio?: {
    /** Input. */
    input?: {
      /** Format. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Transcription. */
      transcription?: RealtimeAPI.AudioTranscription;
      /** Noise reduction. */
      noise_reduction?: {
        /** Type. */
        type?: RealtimeAPI.NoiseReductionType;
      };
      /** Turn detection. */
      turn_detection?: {
        /** Type: a string. */
        type?: string;
        /** Threshold: a number. */
        threshold?: number;
        /** Prefix padding ms: an integer. */
        prefix_padding_ms?: number;
        /** Silence duration ms: an integer. */
        silence_duration_ms?: number;
      };
    };
    /** Output. */
    output?: {
      /** Format. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Voice: a known value or another string. */
      voice?:
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
        | (string & Record<never, never>);
      /** Speed: a number. */
      speed?: number;
    };
  };
  /** Tracing. */
  tracing?: "auto" | SessionCreateResponse.TracingConfiguration;
  /** Turn detection. */
  turn_detection?: SessionCreateResponse.TurnDetection;
  /** Tools: a list. */
  tools?: RealtimeAPI.RealtimeFunctionTool[];
  /** Tool choice: a string. */
  tool_choice?: string;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Client secret. */
  client_secret: SessionCreateResponse.ClientSecret;
  /** Input audio format: a string. */
  input_audio_format?: string;
  /** Input audio transcription. */
  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;
  /** Max response output tokens. */
  max_response_output_tokens?: "inf" | number;
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
  /** Output audio format: a string. */
  output_audio_format?: string;
  /** Speed: a number. */
  speed?: number;
  /** Temperature: a number. */
  temperature?: number;
  /** Voice: a known value or another string. */
  voice?:
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | (string & Record<never, never>);
}
/** Parts of {@link SessionCreateParams}. */
export declare namespace SessionCreateParams {
  /** Part of {@link SessionCreateParams}. */
  export interface ClientSecret {
    /** Value: a string. */
    value?: string;
    /** Expires at: Unix time in seconds. */
    expires_at?: number;
    /** Expires after. */
    expires_after?: SessionCreateParams.ClientSecret.ExpiresAfter;
  }
  /** Part of {@link SessionCreateParams}. */
  export interface InputAudioNoiseReduction {
    /** Type: one of 2 values. */
    type?: "near_field" | "far_field";
  }
  /** Part of {@link SessionCreateParams}. */
  export interface InputAudioTranscription {
    /** Model: a string. */
    model?: string;
    /** Language: a string. */
    language?: string;
    /** Prompt: a string. */
    prompt?: string;
  }
  /** Part of {@link SessionCreateParams}. */
  export interface Tool {
    /** Type: always `function`. */
    type?: "function";
    /** Name: a string. */
    name?: string;
    /** Description: a string. */
    description?: string;
    /** Parameters: a map. */
    parameters?: Record<string, unknown>;
  }
  /** Part of {@link SessionCreateParams}. */
  export interface TracingConfiguration {
    /** Workflow name: a string. */
    workflow_name?: string;
    /** Group ID: a string. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
  /** Part of {@link SessionCreateParams}. */
  export interface TurnDetection {
    /** Type: a string. */
    type?: string;
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
    /** Part of {@link SessionCreateParams.ClientSecret}. */
    export interface ExpiresAfter {
      /** Anchor: always `created_at`. */
      anchor: "created_at";
      /** Seconds: a number. */
      seconds?: number;
    }
  }
}
/** Parts of {@link SessionCreateResponse}. */
export declare namespace SessionCreateResponse {
  /** Part of {@link SessionCreateResponse}. */
  export interface ClientSecret {
    /** Expires at: a number. */
    expires_at: number;
    /** Value: a string. */
    value: string;
  }
  /** Part of {@link SessionCreateResponse}. */
  export interface InputAudioTranscription {
    /** Model: a string. */
    model?: string;
  }
  /** Part of {@link SessionCreateResponse}. */
  export interface TracingConfiguration {
    /** Workflow name: a string. */
    workflow_name?: string;
    /** Group ID: a string. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
  /** Part of {@link SessionCreateResponse}. */
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
