/**
 * Types of `client.realtime.clientSecrets`.
 *
 * @module
 */
import type * as RealtimeAPI from "./realtime.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
/** Params of `client.realtime.clientSecrets.create()`: `POST /realtime/client_secrets`. */
export interface ClientSecretCreateParams {
  /** Expires after. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  /** Session. */
  session?:
    | RealtimeAPI.RealtimeSessionCreateRequest
    | RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
}
/** Response of `POST /realtime/client_secrets`. */
export interface ClientSecretCreateResponse {
  /** Value: a string. */
  value: string;
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Session. */
  session:
    | RealtimeSessionCreateResponse
    | RealtimeTranscriptionSessionCreateResponse;
}
/** Part of {@link ClientSecretCreateResponse}. */
export interface RealtimeSessionCreateResponse {
  /** Type: always `realtime`. */
  type: "realtime";
  /** ID: a string. */
  id: string;
  /** Object: always `realtime.session`. */
  object: "realtime.session";
  /** Expires at: Unix time in seconds. */
  expires_at?: number;
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Model: a known value or another string. */
  model?:
    | "gpt-realtime"
    | "gpt-realtime-1.5"
    | "gpt-realtime-2"
    | "gpt-realtime-2.1"
    | "gpt-realtime-2.1-mini"
    | "gpt-realtime-2025-08-28"
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17"
    | "gpt-realtime-mini"
    | "gpt-realtime-mini-2025-10-06"
    | "gpt-realtime-mini-2025-12-15"
    | "gpt-audio-1.5"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-10-06"
    | "gpt-audio-mini-2025-12-15"
    | (string & Record<never, never>);
  /** Instructions: a string. */
  instructions?: string;
  /** Audio. */
  audio?: RealtimeSessionCreateResponse.Audio;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Tracing: may be null. */
  tracing?: "auto" | RealtimeSessionCreateResponse.TracingConfiguration | null;
  /** Tools: a list. */
  tools?: Array<
    RealtimeAPI.RealtimeFunctionTool | RealtimeAPI.RealtimeResponseCreateMcpTool
  >;
  /** Tool choice: default `auto`. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp;
  /** Reasoning. */
  reasoning?: RealtimeAPI.RealtimeReasoning;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Truncation. */
  truncation?: RealtimeAPI.RealtimeTruncation;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
}
/** Part of {@link ClientSecretCreateResponse}. */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** Type: always `transcription`. */
  type: "transcription";
  /** ID: a string. */
  id: string;
  /** Object: a string. */
  object: string;
  /** Expires at: Unix time in seconds. */
  expires_at?: number;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Audio. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
}
/** Part of {@link RealtimeTranscriptionSessionCreateResponse.Audio.Input}. */
export interface RealtimeTranscriptionSessionTurnDetection {
  /** Type: a string. */
  type?: string;
  /** Threshold: a number. */
  threshold?: number;
  /** Prefix padding ms: an integer. */
  prefix_padding_ms?: number;
  /** Silence duration ms: an integer. */
  silence_duration_ms?: number;
}
/** Parts of {@link ClientSecretCreateParams}. */
export declare namespace ClientSecretCreateParams {
  /** Part of {@link ClientSecretCreateParams}. */
  export interface ExpiresAfter {
    /** Anchor: always `created_at`. */
    anchor?: "created_at";
    /** Seconds: an integer from 10 to 7200; default `600`. */
    seconds?: number;
  }
}
/** Parts of {@link RealtimeSessionCreateResponse}. */
export declare namespace RealtimeSessionCreateResponse {
  /** Part of {@link RealtimeSessionCreateResponse}. */
  export interface Audio {
    /** Input. */
    input?: RealtimeSessionCreateResponse.Audio.Input;
    /** Output. */
    output?: RealtimeSessionCreateResponse.Audio.Output;
  }
  /** Part of {@link RealtimeSessionCreateResponse}. */
  export interface TracingConfiguration {
    /** Workflow name: a string. */
    workflow_name?: string;
    /** Group ID: a string. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeSessionCreateResponse.Audio}. */
    export interface Input {
      /** Format. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Transcription. */
      transcription?: RealtimeAPI.AudioTranscription;
      /** Noise reduction. */
      noise_reduction?:
        RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      /** Turn detection: may be null. */
      turn_detection?: RealtimeAPI.RealtimeAudioInputTurnDetection | null;
    }
    /** Part of {@link RealtimeSessionCreateResponse.Audio}. */
    export interface Output {
      /** Format. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Voice: a known value or another string; default `alloy`. */
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
      /** Speed: a number from 0.25 to 1.5; default `1`. */
      speed?: number;
    }
    /** Parts of {@link Input}. */
    export namespace Input {
      /** Part of {@link RealtimeSessionCreateResponse.Audio.Input}. */
      export interface NoiseReduction {
        /** Type. */
        type?: RealtimeAPI.NoiseReductionType;
        /** Strength: a number. */
        strength?: number;
      }
    }
  }
}
/** Parts of {@link RealtimeTranscriptionSessionCreateResponse}. */
export declare namespace RealtimeTranscriptionSessionCreateResponse {
  /** Part of {@link RealtimeTranscriptionSessionCreateResponse}. */
  export interface Audio {
    /** Input. */
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeTranscriptionSessionCreateResponse.Audio}. */
    export interface Input {
      /** Format. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Transcription. */
      transcription?: RealtimeAPI.AudioTranscription;
      /** Noise reduction. */
      noise_reduction?:
        RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
      /** Turn detection: may be null. */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }
    /** Parts of {@link Input}. */
    export namespace Input {
      /** Part of {@link RealtimeTranscriptionSessionCreateResponse.Audio.Input}. */
      export interface NoiseReduction {
        /** Type. */
        type?: RealtimeAPI.NoiseReductionType;
        /** Strength: a number. */
        strength?: number;
      }
    }
  }
}
