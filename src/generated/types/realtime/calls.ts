/**
 * Types of `client.realtime.calls`.
 *
 * @module
 */
import type * as RealtimeAPI from "./realtime.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
/** Params of `client.realtime.calls.accept()`: `POST /realtime/calls/{call_id}/accept`. */
export interface CallAcceptParams {
  /** Type: always `realtime`. */
  type: "realtime";
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
  audio?: RealtimeAPI.RealtimeAudioConfig;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Tracing: may be null. */
  tracing?:
    | "auto"
    | RealtimeAPI.RealtimeTracingConfig.TracingConfiguration
    | null;
  /** Tools: a list. */
  tools?: RealtimeAPI.RealtimeToolsConfigUnion[];
  /** Tool choice: default `auto`. */
  tool_choice?: RealtimeAPI.RealtimeToolChoiceConfig;
  /** Parallel tool calls: a boolean. */
  parallel_tool_calls?: boolean;
  /** Reasoning. */
  reasoning?: RealtimeAPI.RealtimeReasoning;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Truncation. */
  truncation?: RealtimeAPI.RealtimeTruncation;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
}
/** Params of `client.realtime.calls.create()`: `POST /realtime/calls`. */
export interface CallCreateParams {
  /** SDP: a string. */
  sdp: string;
  /** Session. */
  session?: RealtimeAPI.RealtimeSessionCreateRequest;
}
/** Params of `client.realtime.calls.refer()`: `POST /realtime/calls/{call_id}/refer`. */
export interface CallReferParams {
  /** Target URI: a string. */
  target_uri: string;
}
/** Params of `client.realtime.calls.reject()`: `POST /realtime/calls/{call_id}/reject`. */
export interface CallRejectParams {
  /** Status code: an integer. */
  status_code?: number;
}
