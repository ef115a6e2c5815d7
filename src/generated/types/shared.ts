/**
 * Types of several resources.
 *
 * @module
 */
/** Type of several resources. */
export type AllModels =
  | ChatModel
  | "o1-pro"
  | "o1-pro-2025-03-19"
  | "o3-pro"
  | "o3-pro-2025-06-10"
  | "o3-deep-research"
  | "o3-deep-research-2025-06-26"
  | "o4-mini-deep-research"
  | "o4-mini-deep-research-2025-06-26"
  | "computer-use-preview"
  | "computer-use-preview-2025-03-11"
  | "gpt-5.5-pro"
  | "gpt-5.5-pro-2026-04-23"
  | "gpt-5-codex"
  | "gpt-5-pro"
  | "gpt-5-pro-2025-10-06"
  | "gpt-5.1-codex-max"
  | "gpt-daybreak-blue-latest"
  | "gpt-daybreak-red-latest"
  | "gpt-5.6-cyber"
  | "gpt-6-cyber"
  | "gpt-rosalind-research"
  | "gpt-6-rosalind"
  | "gpt-6.2-astra-law"
  | (string & Record<never, never>);
/** Part of {@link ChatCompletionCreateParams}. */
export type ChatModel =
  | "gpt-5.6-sol"
  | "gpt-5.6-terra"
  | "gpt-5.6-luna"
  | "gpt-5.5"
  | "gpt-5.5-2026-04-23"
  | "gpt-5.4"
  | "gpt-5.4-mini"
  | "gpt-5.4-nano"
  | "gpt-5.4-mini-2026-03-17"
  | "gpt-5.4-nano-2026-03-17"
  | "gpt-5.3-chat-latest"
  | "gpt-5.2"
  | "gpt-5.2-2025-12-11"
  | "gpt-5.2-chat-latest"
  | "gpt-5.2-pro"
  | "gpt-5.2-pro-2025-12-11"
  | "gpt-5.1"
  | "gpt-5.1-2025-11-13"
  | "gpt-5.1-codex"
  | "gpt-5.1-mini"
  | "gpt-5.1-chat-latest"
  | "gpt-5"
  | "gpt-5-mini"
  | "gpt-5-nano"
  | "gpt-5-2025-08-07"
  | "gpt-5-mini-2025-08-07"
  | "gpt-5-nano-2025-08-07"
  | "gpt-5-chat-latest"
  | "gpt-4.1"
  | "gpt-4.1-mini"
  | "gpt-4.1-nano"
  | "gpt-4.1-2025-04-14"
  | "gpt-4.1-mini-2025-04-14"
  | "gpt-4.1-nano-2025-04-14"
  | "o4-mini"
  | "o4-mini-2025-04-16"
  | "o3"
  | "o3-2025-04-16"
  | "o3-mini"
  | "o3-mini-2025-01-31"
  | "o1"
  | "o1-2024-12-17"
  | "o1-preview"
  | "o1-preview-2024-09-12"
  | "o1-mini"
  | "o1-mini-2024-09-12"
  | "gpt-4o"
  | "gpt-4o-2024-11-20"
  | "gpt-4o-2024-08-06"
  | "gpt-4o-2024-05-13"
  | "gpt-4o-audio-preview"
  | "gpt-4o-audio-preview-2024-10-01"
  | "gpt-4o-audio-preview-2024-12-17"
  | "gpt-4o-audio-preview-2025-06-03"
  | "gpt-4o-mini-audio-preview"
  | "gpt-4o-mini-audio-preview-2024-12-17"
  | "gpt-4o-search-preview"
  | "gpt-4o-mini-search-preview"
  | "gpt-4o-search-preview-2025-03-11"
  | "gpt-4o-mini-search-preview-2025-03-11"
  | "chatgpt-4o-latest"
  | "codex-mini-latest"
  | "gpt-4o-mini"
  | "gpt-4o-mini-2024-07-18"
  | "gpt-4-turbo"
  | "gpt-4-turbo-2024-04-09"
  | "gpt-4-0125-preview"
  | "gpt-4-turbo-preview"
  | "gpt-4-1106-preview"
  | "gpt-4-vision-preview"
  | "gpt-4"
  | "gpt-4-0314"
  | "gpt-4-0613"
  | "gpt-4-32k"
  | "gpt-4-32k-0314"
  | "gpt-4-32k-0613"
  | "gpt-3.5-turbo"
  | "gpt-3.5-turbo-16k"
  | "gpt-3.5-turbo-0301"
  | "gpt-3.5-turbo-0613"
  | "gpt-3.5-turbo-1106"
  | "gpt-3.5-turbo-0125"
  | "gpt-3.5-turbo-16k-0613"
  | "gpt-6-astra"
  | "gpt-6.2-astra"
  | "gpt-6.1-sol"
  | "gpt-6.2-sol"
  | "gpt-6.1-terra"
  | "gpt-6-sol"
  | "gpt-6-luna"
  | "gpt-audio-mini"
  | "gpt-audio-mini-2025-12-15";
/** Part of {@link CompoundFilter}. */
export interface ComparisonFilter {
  /** Type: one of 8 values; default `eq`. */
  type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
  /** Key: a string. */
  key: string;
  /** Value. */
  value: string | number | boolean | Array<string | number>;
}
/** Part of {@link VectorStoreSearchParams}. */
export interface CompoundFilter {
  /** Type: one of 2 values. */
  type: "and" | "or";
  /** Filters: a list. */
  filters: unknown[];
}
/** Part of {@link CustomTool}. */
export type CustomToolInputFormat =
  | CustomToolInputFormat.Text
  | CustomToolInputFormat.Grammar;
/** Part of {@link DecisionInputPart}. */
export interface DecisionInputJSON {
  /** Data. */
  data: Record<string, unknown> | Array<Record<string, unknown>>;
  /** Type: always `input_json`. */
  type: "input_json";
}
/** Part of {@link DecisionQuestionInputPart}. */
export interface DecisionQuestionInputImage {
  /** Image URL: a string. */
  image_url: string;
  /** Type: always `input_image`. */
  type: "input_image";
  /** Detail: one of 4 values or null. */
  detail?: "low" | "high" | "auto" | "original" | null;
}
/** Part of {@link DecisionCreateParams.QuestionParamChoice}. */
export type DecisionQuestionInputPart =
  | DecisionQuestionInputText
  | DecisionQuestionInputImage
  | DecisionInputJSON;
/** Part of {@link DecisionQuestionInputPart}. */
export interface DecisionQuestionInputText {
  /** Text: a string. */
  text: string;
  /** Type: always `input_text`. */
  type: "input_text";
}
/** Part of {@link AssistantStreamEvent.ErrorEvent}. */
export interface ErrorObject {
  /** Code: a string or null. */
  code: string | null;
  /** Message: a string. */
  message: string;
  /** Param: a string or null. */
  param: string | null;
  /** Type: a string. */
  type: string;
  /** Misalignment. */
  misalignment?: ErrorObject.Misalignment;
}
/** Part of {@link FunctionTool}. */
export interface FunctionDefinition {
  /** Description: a string. */
  description?: string;
  /** Name: a string. */
  name: string;
  /** Parameters. */
  parameters?: FunctionParameters;
  /** Strict: a boolean or null. */
  strict?: boolean | null;
}
/** Part of {@link ChatCompletionCreateParams.Function}. */
export type FunctionParameters = Record<string, unknown>;
/** Part of {@link Assistant}. */
export type Metadata = Record<string, string>;
/** Type of several resources. */
export type OAuthErrorCode =
  | "invalid_grant"
  | "invalid_subject_token"
  | (string & Record<never, never>);
/** Part of {@link ResponseCreateParams}. */
export interface Reasoning {
  /** Mode: a known value or another string. */
  mode?: "standard" | "pro" | (string & Record<never, never>);
  /** Effort. */
  effort?: ReasoningEffort;
  /** Summary: one of 3 values or null. */
  summary?: "auto" | "concise" | "detailed" | null;
  /** Context: one of 3 values or null. */
  context?: "auto" | "current_turn" | "all_turns" | null;
  /** @deprecated Deprecated by the API. Generate summary: one of 3 values or null. */
  generate_summary?: "auto" | "concise" | "detailed" | null;
}
/** Part of {@link AssistantCreateParams}. */
export type ReasoningEffort =
  | "none"
  | "minimal"
  | "low"
  | "medium"
  | "high"
  | "xhigh"
  | "max"
  | null;
/** Part of {@link AssistantResponseFormatOption}. */
export interface ResponseFormatJSONObject {
  /** Type: always `json_object`. */
  type: "json_object";
}
/** Part of {@link AssistantResponseFormatOption}. */
export interface ResponseFormatJSONSchema {
  /** Type: always `json_schema`. */
  type: "json_schema";
  /** JSON schema. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}
/** Part of {@link AssistantResponseFormatOption}. */
export interface ResponseFormatText {
  /** Type: always `text`. */
  type: "text";
}
/** Type of several resources. */
export interface ResponseFormatTextGrammar {
  /** Type: always `grammar`. */
  type: "grammar";
  /** Grammar: a string. */
  grammar: string;
}
/** Type of several resources. */
export interface ResponseFormatTextPython {
  /** Type: always `python`. */
  type: "python";
}
/** Part of {@link ResponseCreateParams}. */
export type ResponsesModel =
  | ChatModel
  | (string & Record<never, never>)
  | "o1-pro"
  | "o1-pro-2025-03-19"
  | "o3-pro"
  | "o3-pro-2025-06-10"
  | "o3-deep-research"
  | "o3-deep-research-2025-06-26"
  | "o4-mini-deep-research"
  | "o4-mini-deep-research-2025-06-26"
  | "computer-use-preview"
  | "computer-use-preview-2025-03-11"
  | "gpt-5.5-pro"
  | "gpt-5.5-pro-2026-04-23"
  | "gpt-5-codex"
  | "gpt-5-pro"
  | "gpt-5-pro-2025-10-06"
  | "gpt-5.1-codex-max"
  | "gpt-daybreak-blue-latest"
  | "gpt-daybreak-red-latest"
  | "gpt-5.6-cyber"
  | "gpt-6-astra"
  | "gpt-6.2-astra"
  | "gpt-6.1-sol"
  | "gpt-6.2-sol"
  | "gpt-6.1-terra"
  | "gpt-6-sol"
  | "gpt-6-luna"
  | "gpt-audio-mini"
  | "gpt-audio-mini-2025-12-15"
  | "gpt-6-cyber"
  | "gpt-rosalind-research"
  | "gpt-6-rosalind"
  | "gpt-6.2-astra-law";
/** Part of {@link CreateSpeechResponseStreamEvent}. */
export interface SpeechAudioDeltaEvent {
  /** Type: always `speech.audio.delta`. */
  type: "speech.audio.delta";
  /** Audio: a string. */
  audio: string;
}
/** Part of {@link CreateSpeechResponseStreamEvent}. */
export interface SpeechAudioDoneEvent {
  /** Type: always `speech.audio.done`. */
  type: "speech.audio.done";
  /** Usage. */
  usage: {
    /** Input tokens: an integer. */
    input_tokens: number;
    /** Output tokens: an integer. */
    output_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
  };
}
/** Parts of {@link CustomToolInputFormat}. */
export declare namespace CustomToolInputFormat {
  /** Part of {@link CustomToolInputFormat}. */
  export interface Grammar {
    /** Type: always `grammar`. */
    type: "grammar";
    /** Syntax: one of 2 values. */
    syntax: "lark" | "regex";
    /** Definition: a string. */
    definition: string;
  }
  /** Part of {@link CustomToolInputFormat}. */
  export interface Text {
    /** Type: always `text`. */
    type: "text";
  }
}
/** Parts of {@link ErrorObject}. */
export declare namespace ErrorObject {
  /** Part of {@link ErrorObject}. */
  export interface Misalignment {
    /** Detailed explanation: a string. */
    detailed_explanation?: string;
    /** Error type: a known value or another string. */
    error_type?:
      | "potentially_unintended_data_transfer"
      | "potentially_unintended_data_access"
      | "potentially_unintended_destructive_activity"
      | "other"
      | (string & Record<never, never>);
    /** Review target: a string or null. */
    review_target?: string | null;
    /** Steer. */
    steer?: ErrorObject.Misalignment.Steer;
  }
  /** Parts of {@link Misalignment}. */
  export namespace Misalignment {
    /** Part of {@link ErrorObject.Misalignment}. */
    export interface Steer {
      /** Message: a string. */
      message: string;
    }
  }
}
/** Parts of {@link ResponseFormatJSONSchema}. */
export declare namespace ResponseFormatJSONSchema {
  /** Part of {@link ResponseFormatJSONSchema}. */
  export interface JSONSchema {
    /** Description: a string. */
    description?: string;
    /** Name: a string. */
    name: string;
    /** Schema: a map. */
    schema?: Record<string, unknown>;
    /** Strict: a boolean or null. */
    strict?: boolean | null;
  }
}
