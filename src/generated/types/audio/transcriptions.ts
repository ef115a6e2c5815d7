/**
 * Types of `client.audio.transcriptions`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as AudioAPI from "./audio.ts";
/** Part of {@link TranscriptionCreateResponse}. */
export interface Transcription {
  /** Text: a string. */
  text: string;
  /** Languages: a list. */
  languages?: TranscriptionLanguage[];
  /** Logprobs: a list. */
  logprobs?: Transcription.Logprob[];
  /** Usage. */
  usage?: TranscriptionTextDoneEvent.Usage | TranscriptionDiarized.Duration;
}
/** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`. */
export type TranscriptionCreateParams<
  ResponseFormat extends AudioAPI.AudioResponseFormat | undefined =
    | AudioAPI.AudioResponseFormat
    | undefined,
> =
  | TranscriptionCreateParamsNonStreaming<ResponseFormat>
  | TranscriptionCreateParamsStreaming;
/** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`. */
export interface TranscriptionCreateParamsBase<
  ResponseFormat extends AudioAPI.AudioResponseFormat | undefined =
    | AudioAPI.AudioResponseFormat
    | undefined,
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
  /** Language: a string. */
  language?: string;
  /** Languages: a list from 1 items. */
  languages?: string[];
  /** Keywords: a list. */
  keywords?: string[];
  /** Prompt: a string. */
  prompt?: string;
  /** Response format. */
  response_format?: ResponseFormat;
  /** Temperature: a number; default `0`. */
  temperature?: number;
  /** Include: a list. */
  include?: TranscriptionInclude[];
  /** Timestamp granularities: a list. */
  timestamp_granularities?: Array<"word" | "segment">;
  /** Stream: a boolean or null. */
  stream?: boolean | null;
  /** Chunking strategy: may be null. */
  chunking_strategy?: "auto" | TranscriptionCreateParams.VadConfig | null;
  /** Known speaker names: a list up to 4 items. */
  known_speaker_names?: string[];
  /** Known speaker references: a list up to 4 items. */
  known_speaker_references?: string[];
}
/** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`, with `stream: false | null`. */
export interface TranscriptionCreateParamsNonStreaming<
  ResponseFormat extends AudioAPI.AudioResponseFormat | undefined =
    | AudioAPI.AudioResponseFormat
    | undefined,
> extends TranscriptionCreateParamsBase<ResponseFormat> {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`, with `stream: true`. */
export interface TranscriptionCreateParamsStreaming
  extends TranscriptionCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Response of `POST /audio/transcriptions`. */
export type TranscriptionCreateResponse =
  | Transcription
  | TranscriptionDiarized
  | TranscriptionVerbose;
/** Part of {@link TranscriptionCreateResponse}. */
export interface TranscriptionDiarized {
  /** Task: always `transcribe`. */
  task: "transcribe";
  /** Duration: a number. */
  duration: number;
  /** Text: a string. */
  text: string;
  /** Segments: a list. */
  segments: TranscriptionDiarizedSegment[];
  /** Usage. */
  usage?: TranscriptionTextDoneEvent.Usage | TranscriptionDiarized.Duration;
}
/** Part of {@link TranscriptionDiarized}. */
export interface TranscriptionDiarizedSegment {
  /** Type: always `transcript.text.segment`. */
  type: "transcript.text.segment";
  /** ID: a string. */
  id: string;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
  /** Text: a string. */
  text: string;
  /** Speaker: a string. */
  speaker: string;
}
/** Part of {@link TranscriptionCreateParamsNonStreaming}. */
export type TranscriptionInclude = "logprobs";
/** Part of {@link Transcription}. */
export interface TranscriptionLanguage {
  /** Code: a string. */
  code: string;
}
/** Part of {@link TranscriptionVerbose}. */
export interface TranscriptionSegment {
  /** ID: an integer. */
  id: number;
  /** Seek: an integer. */
  seek: number;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
  /** Text: a string. */
  text: string;
  /** Tokens: a list. */
  tokens: number[];
  /** Temperature: a number. */
  temperature: number;
  /** Avg logprob: a number. */
  avg_logprob: number;
  /** Compression ratio: a number. */
  compression_ratio: number;
  /** No speech prob: a number. */
  no_speech_prob: number;
}
/** Event of `POST /audio/transcriptions`. */
export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;
/** Part of {@link TranscriptionStreamEvent}. */
export interface TranscriptionTextDeltaEvent {
  /** Type: always `transcript.text.delta`. */
  type: "transcript.text.delta";
  /** Delta: a string. */
  delta: string;
  /** Logprobs: a list. */
  logprobs?: TranscriptionTextDeltaEvent.Logprob[];
  /** Segment ID: a string. */
  segment_id?: string;
}
/** Part of {@link TranscriptionStreamEvent}. */
export interface TranscriptionTextDoneEvent {
  /** Type: always `transcript.text.done`. */
  type: "transcript.text.done";
  /** Text: a string. */
  text: string;
  /** Languages: a list. */
  languages?: TranscriptionLanguage[];
  /** Logprobs: a list. */
  logprobs?: TranscriptionTextDoneEvent.Logprob[];
  /** Usage. */
  usage?: TranscriptionTextDoneEvent.Usage;
}
/** Part of {@link TranscriptionStreamEvent}. */
export interface TranscriptionTextSegmentEvent {
  /** Type: always `transcript.text.segment`. */
  type: "transcript.text.segment";
  /** ID: a string. */
  id: string;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
  /** Text: a string. */
  text: string;
  /** Speaker: a string. */
  speaker: string;
}
/** Part of {@link TranscriptionCreateResponse}. */
export interface TranscriptionVerbose {
  /** Language: a string. */
  language: string;
  /** Duration: a number. */
  duration: number;
  /** Text: a string. */
  text: string;
  /** Words: a list. */
  words?: TranscriptionWord[];
  /** Segments: a list. */
  segments?: TranscriptionSegment[];
  /** Usage. */
  usage?: TranscriptionDiarized.Duration;
}
/** Part of {@link TranscriptionVerbose}. */
export interface TranscriptionWord {
  /** Word: a string. */
  word: string;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
}
/** Parts of {@link Transcription}. */
export declare namespace Transcription {
  /** Part of {@link Transcription}. */
  export interface Logprob {
    /** Token: a string. */
    token?: string;
    /** Logprob: a number. */
    logprob?: number;
    /** Bytes: a list. */
    bytes?: number[];
  }
}
/** Parts of {@link TranscriptionCreateParams}. */
export declare namespace TranscriptionCreateParams {
  /** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`. */
  export { type TranscriptionCreateParamsNonStreaming };
  /** Params of `client.audio.transcriptions.create()`: `POST /audio/transcriptions`. */
  export { type TranscriptionCreateParamsStreaming };
  /** Part of {@link TranscriptionCreateParamsNonStreaming}. */
  export interface VadConfig {
    /** Type: always `server_vad`. */
    type: "server_vad";
    /** Prefix padding ms: an integer; default `300`. */
    prefix_padding_ms?: number;
    /** Silence duration ms: an integer; default `200`. */
    silence_duration_ms?: number;
    /** Threshold: a number; default `0.5`. */
    threshold?: number;
  }
}
/** Parts of {@link TranscriptionDiarized}. */
export declare namespace TranscriptionDiarized {
  /** Part of {@link TranscriptionDiarized}. */
  export interface Duration {
    /** Type: always `duration`. */
    type: "duration";
    /** Seconds: a number. */
    seconds: number;
  }
}
/** Parts of {@link TranscriptionTextDeltaEvent}. */
export declare namespace TranscriptionTextDeltaEvent {
  /** Part of {@link TranscriptionTextDeltaEvent}. */
  export interface Logprob {
    /** Token: a string. */
    token?: string;
    /** Logprob: a number. */
    logprob?: number;
    /** Bytes: a list. */
    bytes?: number[];
  }
}
/** Parts of {@link TranscriptionTextDoneEvent}. */
export declare namespace TranscriptionTextDoneEvent {
  /** Part of {@link TranscriptionTextDoneEvent}. */
  export interface Logprob {
    /** Token: a string. */
    token?: string;
    /** Logprob: a number. */
    logprob?: number;
    /** Bytes: a list. */
    bytes?: number[];
  }
  /** Part of {@link TranscriptionDiarized}. */
  export interface Usage {
    /** Type: always `tokens`. */
    type: "tokens";
    /** Input tokens: an integer. */
    input_tokens: number;
    /** Input token details. */
    input_token_details?: TranscriptionTextDoneEvent.Usage.InputTokenDetails;
    /** Output tokens: an integer. */
    output_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
  }
  /** Parts of {@link Usage}. */
  export namespace Usage {
    /** Part of {@link TranscriptionTextDoneEvent.Usage}. */
    export interface InputTokenDetails {
      /** Text tokens: an integer. */
      text_tokens?: number;
      /** Audio tokens: an integer. */
      audio_tokens?: number;
    }
  }
}
