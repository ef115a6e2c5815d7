/**
 * Types of `client.chat.completions`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AudioSpeechAPI from "../../audio/speech.ts";
import type * as CompletionsAPI from "../../completions.ts";
import type * as ResponsesAPI from "../../responses/responses.ts";
import type * as SharedAPI from "../../shared.ts";
export type * as Messages from "./messages.ts";
export type { MessageListParams } from "./messages.ts";
/** Response of `POST /chat/completions`. */
export interface ChatCompletion {
  /** ID: a string. */
  id: string;
  /** Choices: a list. */
  choices: ChatCompletion.Choice[];
  /** Created: Unix time in seconds. */
  created: number;
  /** Model: a string. */
  model: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "flex"
    | "scale"
    | "priority"
    | "fast"
    | null;
  /** @deprecated Deprecated by the API. System fingerprint: a string. */
  system_fingerprint?: string;
  /** Object: always `chat.completion`. */
  object: "chat.completion";
  /** Usage. */
  usage?: CompletionsAPI.CompletionUsage;
  /** Moderation: may be null. */
  moderation?: ChatCompletion.Moderation | null;
}
/** Part of {@link ChatCompletionToolChoiceOption}. */
export interface ChatCompletionAllowedToolChoice {
  /** Type: always `allowed_tools`. */
  type: "allowed_tools";
  /** Allowed tools. */
  allowed_tools: ChatCompletionAllowedTools;
}
/** Part of {@link ChatCompletionAllowedToolChoice}. */
export interface ChatCompletionAllowedTools {
  /** Mode: one of 2 values. */
  mode: "auto" | "required";
  /** Tools: a list. */
  tools: Array<Record<string, unknown>>;
}
/** Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionAssistantMessageParam {
  /** Content: may be null. */
  content?:
    | string
    | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal>
    | null;
  /** Refusal: a string or null. */
  refusal?: string | null;
  /** Role: always `assistant`. */
  role: "assistant";
  /** Name: a string. */
  name?: string;
  /** Audio: may be null. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** Tool calls: a list. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** @deprecated Deprecated by the API. Function call: may be null. */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}
/** Part of {@link ChatCompletionMessage}. */
export interface ChatCompletionAudio {
  /** ID: a string. */
  id: string;
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Data: a string. */
  data: string;
  /** Transcript: a string. */
  transcript: string;
}
/** Part of {@link ChatCompletionCreateParams}. */
export interface ChatCompletionAudioParam {
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
    | AudioSpeechAPI.SpeechCreateParams.ID;
  /** Format: one of 6 values. */
  format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
}
/** Event of `POST /chat/completions`. */
export interface ChatCompletionChunk {
  /** ID: a string. */
  id: string;
  /** Choices: a list. */
  choices: ChatCompletionChunk.Choice[];
  /** Created: Unix time in seconds. */
  created: number;
  /** Model: a string. */
  model: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "flex"
    | "scale"
    | "priority"
    | "fast"
    | null;
  /** @deprecated Deprecated by the API. System fingerprint: a string. */
  system_fingerprint?: string;
  /** Object: always `chat.completion.chunk`. */
  object: "chat.completion.chunk";
  /** Usage: may be null. */
  usage?: CompletionsAPI.CompletionUsage | null;
  /** Moderation: may be null. */
  moderation?: ChatCompletion.Moderation | null;
}
/** Part of {@link ChatCompletionUserMessageParam}. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPart.File;
/** Part of {@link ChatCompletionContentPart}. */
export interface ChatCompletionContentPartImage {
  /** Type: always `image_url`. */
  type: "image_url";
  /** Image URL. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ChatCompletionContentPartImage.PromptCacheBreakpoint;
}
/** Part of {@link ChatCompletionContentPart}. */
export interface ChatCompletionContentPartInputAudio {
  /** Type: always `input_audio`. */
  type: "input_audio";
  /** Input audio. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ChatCompletionContentPartImage.PromptCacheBreakpoint;
}
/** Part of {@link ChatCompletionAssistantMessageParam}. */
export interface ChatCompletionContentPartRefusal {
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: a string. */
  refusal: string;
}
/** Part of {@link ChatCompletionAssistantMessageParam}. */
export interface ChatCompletionContentPartText {
  /** Type: always `text`. */
  type: "text";
  /** Text: a string. */
  text: string;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ChatCompletionContentPartImage.PromptCacheBreakpoint;
}
/** Params of `client.chat.completions.create()`: `POST /chat/completions`. */
export type ChatCompletionCreateParams =
  | ChatCompletionCreateParamsNonStreaming
  | ChatCompletionCreateParamsStreaming;
/** Params of `client.chat.completions.create()`: `POST /chat/completions`. */
export interface ChatCompletionCreateParamsBase {
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Top logprobs: an integer from 0 to 20 or null. */
  top_logprobs?: number | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p?: number | null;
  /** @deprecated Deprecated by the API. User: a string. */
  user?: string;
  /** Safety identifier: a string up to 64 characters or null. */
  safety_identifier?: string | null;
  /** Prompt cache key: a string or null. */
  prompt_cache_key?: string | null;
  /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
  prompt_cache_retention?: "in_memory" | "24h" | null;
  /** Prompt cache options. */
  prompt_cache_options?: ChatCompletionCreateParams.PromptCacheOptions;
  /** Messages: a list from 1 items. */
  messages: ChatCompletionMessageParam[];
  /** Model. */
  model:
    | SharedAPI.ChatModel
    | (string & Record<never, never>)
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15";
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "flex"
    | "scale"
    | "priority"
    | "fast"
    | null;
  /** Modalities: a list or null. */
  modalities?: Array<"text" | "audio"> | null;
  /** Verbosity: one of 3 values or null. */
  verbosity?: "low" | "medium" | "high" | null;
  /** Reasoning effort. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Max completion tokens: an integer or null. */
  max_completion_tokens?: number | null;
  /** Frequency penalty: a number from -2 to 2 or null; default `0`. */
  frequency_penalty?: number | null;
  /** Presence penalty: a number from -2 to 2 or null; default `0`. */
  presence_penalty?: number | null;
  /** Web search options. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
  /** Response format. */
  response_format?:
    | SharedAPI.ResponseFormatText
    | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;
  /** Audio: may be null. */
  audio?: ChatCompletionAudioParam | null;
  /** Store: a boolean or null; default `false`. */
  store?: boolean | null;
  /** Moderation: may be null. */
  moderation?: ChatCompletionCreateParams.Moderation | null;
  /** Stream: a boolean or null; default `false`. */
  stream?: boolean | null;
  /** Stop: may be null. */
  stop?: string | null | string[] | null;
  /** Logit bias: a map or null. */
  logit_bias?: Record<string, number> | null;
  /** Logprobs: a boolean or null; default `false`. */
  logprobs?: boolean | null;
  /** @deprecated Deprecated by the API. Max tokens: an integer or null. */
  max_tokens?: number | null;
  /** N: an integer from 1 to 128 or null; default `1`. */
  n?: number | null;
  /** Prediction: may be null. */
  prediction?: ChatCompletionPredictionContent | null;
  /** @deprecated Deprecated by the API. Seed: an integer from -9.223372036854776e18 to 9.223372036854776e18 or null. */
  seed?: number | null;
  /** Stream options: may be null. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Tools: a list. */
  tools?: ChatCompletionTool[];
  /** Tool choice. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls?: boolean;
  /** @deprecated Deprecated by the API. Function call. */
  function_call?: "none" | "auto" | ChatCompletionFunctionCallOption;
  /** @deprecated Deprecated by the API. Functions: a list from 1 to 128 items. */
  functions?: ChatCompletionCreateParams.Function[];
}
/** Params of `client.chat.completions.create()`: `POST /chat/completions`, with `stream: false | null`. */
export interface ChatCompletionCreateParamsNonStreaming
  extends ChatCompletionCreateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.chat.completions.create()`: `POST /chat/completions`, with `stream: true`. */
export interface ChatCompletionCreateParamsStreaming
  extends ChatCompletionCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Part of {@link ChatCompletionTool}. */
export interface ChatCompletionCustomTool {
  /** Type: always `custom`. */
  type: "custom";
  /** Custom. */
  custom: ChatCompletionCustomTool.Custom;
}
/** Response of `DELETE /chat/completions/{completion_id}`. */
export interface ChatCompletionDeleted {
  /** Object: always `chat.completion.deleted`. */
  object: "chat.completion.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionDeveloperMessageParam {
  /** Content. */
  content: string | ChatCompletionContentPartText[];
  /** Role: always `developer`. */
  role: "developer";
  /** Name: a string. */
  name?: string;
}
/** Part of {@link ChatCompletionCreateParams}. */
export interface ChatCompletionFunctionCallOption {
  /** Name: a string. */
  name: string;
}
/** @deprecated Deprecated by the API. Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionFunctionMessageParam {
  /** Role: always `function`. */
  role: "function";
  /** Content: a string or null. */
  content: string | null;
  /** Name: a string. */
  name: string;
}
/** Part of {@link ChatCompletionTool}. */
export interface ChatCompletionFunctionTool {
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: SharedAPI.FunctionDefinition;
}
/** Params of `client.chat.completions.list()`: `GET /chat/completions`. */
export interface ChatCompletionListParams {
  /** Model: a string. */
  model?: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Part of {@link ChatCompletion.Choice}. */
export interface ChatCompletionMessage {
  /** Content: a string or null. */
  content: string | null;
  /** Refusal: a string or null. */
  refusal: string | null;
  /** Tool calls: a list. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Annotations: a list. */
  annotations?: ChatCompletionMessage.Annotation[];
  /** Role: always `assistant`. */
  role: "assistant";
  /** @deprecated Deprecated by the API. Function call: may be null. */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Audio: may be null. */
  audio?: ChatCompletionAudio | null;
}
/** Part of {@link ChatCompletionMessageToolCall}. */
export interface ChatCompletionMessageCustomToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `custom`. */
  type: "custom";
  /** Custom. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}
/** Part of {@link ChatCompletionMessageToolCall}. */
export interface ChatCompletionMessageFunctionToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}
/** Part of {@link ChatCompletionCreateParams}. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;
/** Part of {@link ChatCompletionMessageToolCalls}. */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;
/** Type of `client.chat.completions`. */
export type ChatCompletionModality = "text" | "audio";
/** Part of {@link ChatCompletionToolChoiceOption}. */
export interface ChatCompletionNamedToolChoice {
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: ChatCompletionNamedToolChoice.Function;
}
/** Part of {@link ChatCompletionToolChoiceOption}. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** Type: always `custom`. */
  type: "custom";
  /** Custom. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
}
/** Part of {@link ChatCompletionCreateParams}. */
export interface ChatCompletionPredictionContent {
  /** Type: always `content`. */
  type: "content";
  /** Content. */
  content: string | ChatCompletionContentPartText[];
}
/** Type of `client.chat.completions`. */
export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort;
/** Type of `client.chat.completions`. */
export type ChatCompletionRole =
  | "developer"
  | "system"
  | "user"
  | "assistant"
  | "tool"
  | "function";
/** Item of `GET /chat/completions/{completion_id}/messages`. */
export interface ChatCompletionStoreMessage {
  /** Content: a string or null. */
  content: string | null;
  /** Refusal: a string or null. */
  refusal: string | null;
  /** Tool calls: a list. */
  tool_calls?: ChatCompletionMessageToolCall[];
  /** Annotations: a list. */
  annotations?: ChatCompletionMessage.Annotation[];
  /** Role: always `assistant`. */
  role: "assistant";
  /** @deprecated Deprecated by the API. Function call: may be null. */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Audio: may be null. */
  audio?: ChatCompletionAudio | null;
  /** ID: a string. */
  id: string;
  /** Content parts: a list or null. */
  content_parts?:
    | Array<ChatCompletionContentPartText | ChatCompletionContentPartImage>
    | null;
}
/** A page of {@link ChatCompletionStoreMessage}. */
export type ChatCompletionStoreMessagesPage = Contract.CursorPage<
  ChatCompletionStoreMessage
>;
/** Part of {@link ChatCompletionCreateParams}. */
export interface ChatCompletionStreamOptions {
  /** Include usage: a boolean. */
  include_usage?: boolean;
  /** Include obfuscation: a boolean. */
  include_obfuscation?: boolean;
}
/** Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionSystemMessageParam {
  /** Content. */
  content: string | ChatCompletionContentPartText[];
  /** Role: always `system`. */
  role: "system";
  /** Name: a string. */
  name?: string;
}
/** Part of {@link ChatCompletion.Choice.Logprobs}. */
export interface ChatCompletionTokenLogprob {
  /** Token: a string. */
  token: string;
  /** Logprob: a number. */
  logprob: number;
  /** Bytes: a list or null. */
  bytes: number[] | null;
  /** Top logprobs: a list. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}
/** Part of {@link ChatCompletionCreateParams}. */
export type ChatCompletionTool =
  | ChatCompletionFunctionTool
  | ChatCompletionCustomTool;
/** Part of {@link ChatCompletionCreateParams}. */
export type ChatCompletionToolChoiceOption =
  | "none"
  | "auto"
  | "required"
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;
/** Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionToolMessageParam {
  /** Role: always `tool`. */
  role: "tool";
  /** Content. */
  content: string | ChatCompletionContentPartText[];
  /** Tool call ID: a string. */
  tool_call_id: string;
}
/** Params of `client.chat.completions.update()`: `POST /chat/completions/{completion_id}`. */
export interface ChatCompletionUpdateParams {
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** Part of {@link ChatCompletionMessageParam}. */
export interface ChatCompletionUserMessageParam {
  /** Content. */
  content: string | ChatCompletionContentPart[];
  /** Role: always `user`. */
  role: "user";
  /** Name: a string. */
  name?: string;
}
/** A page of {@link ChatCompletion}. */
export type ChatCompletionsPage = Contract.CursorPage<ChatCompletion>;
/** Parts of {@link ChatCompletion}. */
export declare namespace ChatCompletion {
  /** Part of {@link ChatCompletion}. */
  export interface Choice {
    /** Finish reason: one of 5 values. */
    finish_reason:
      | "stop"
      | "length"
      | "tool_calls"
      | "content_filter"
      | "function_call";
    /** Index: an integer. */
    index: number;
    /** Message. */
    message: ChatCompletionMessage;
    /** Logprobs: may be null. */
    logprobs: ChatCompletion.Choice.Logprobs | null;
  }
  /** Part of {@link ChatCompletion}. */
  export interface Moderation {
    /** Input. */
    input:
      | ChatCompletion.Moderation.ModerationResults
      | ChatCompletion.Moderation.Error;
    /** Output. */
    output:
      | ChatCompletion.Moderation.ModerationResults
      | ChatCompletion.Moderation.Error;
  }
  /** Parts of {@link Choice}. */
  export namespace Choice {
    /** Part of {@link ChatCompletion.Choice}. */
    export interface Logprobs {
      /** Content: a list or null. */
      content: ChatCompletionTokenLogprob[] | null;
      /** Refusal: a list or null. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
  }
  /** Parts of {@link Moderation}. */
  export namespace Moderation {
    /** Part of {@link ChatCompletion.Moderation}. */
    export interface Error {
      /** Type: always `error`. */
      type: "error";
      /** Code: a string. */
      code: string;
      /** Message: a string. */
      message: string;
    }
    /** Part of {@link ChatCompletion.Moderation}. */
    export interface ModerationResults {
      /** Type: always `moderation_results`. */
      type: "moderation_results";
      /** Model: a string. */
      model: string;
      /** Results: a list. */
      results: ResponsesAPI.Response.Moderation.ModerationResult[];
    }
  }
}
/** Parts of {@link ChatCompletionAssistantMessageParam}. */
export declare namespace ChatCompletionAssistantMessageParam {
  /** Part of {@link ChatCompletionAssistantMessageParam}. */
  export interface Audio {
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link ChatCompletionAssistantMessageParam}. */
  export interface FunctionCall {
    /** Arguments: a string. */
    arguments: string;
    /** Name: a string. */
    name: string;
  }
}
/** Parts of {@link ChatCompletionChunk}. */
export declare namespace ChatCompletionChunk {
  /** Part of {@link ChatCompletionChunk}. */
  export interface Choice {
    /** Delta. */
    delta: ChatCompletionChunk.Choice.Delta;
    /** Logprobs: may be null. */
    logprobs?: ChatCompletionChunk.Choice.Logprobs | null;
    /** Finish reason: one of 5 values or null. */
    finish_reason:
      | "stop"
      | "length"
      | "tool_calls"
      | "content_filter"
      | "function_call"
      | null;
    /** Index: an integer. */
    index: number;
  }
  /** Parts of {@link Choice}. */
  export namespace Choice {
    /** Part of {@link ChatCompletionChunk.Choice}. */
    export interface Delta {
      /** Content: a string or null. */
      content?: string | null;
      /** @deprecated Deprecated by the API. Function call. */
      function_call?: ChatCompletionChunk.Choice.Delta.FunctionCall;
      /** Tool calls: a list. */
      tool_calls?: ChatCompletionChunk.Choice.Delta.ToolCall[];
      /** Role: one of 5 values. */
      role?: "developer" | "system" | "user" | "assistant" | "tool";
      /** Refusal: a string or null. */
      refusal?: string | null;
      /** Audio. */
      audio?: ChatCompletionChunk.Choice.Delta.Audio;
    }
    /** Part of {@link ChatCompletionChunk.Choice}. */
    export interface Logprobs {
      /** Content: a list or null. */
      content: ChatCompletionTokenLogprob[] | null;
      /** Refusal: a list or null. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
    /** Parts of {@link Delta}. */
    export namespace Delta {
      /** Part of {@link ChatCompletionChunk.Choice.Delta}. */
      export interface Audio {
        /** ID: a string. */
        id?: string;
        /** Data: a string. */
        data?: string;
        /** Expires at: a number. */
        expires_at?: number;
        /** Transcript: a string. */
        transcript?: string;
      }
      /** Part of {@link ChatCompletionChunk.Choice.Delta}. */
      export interface FunctionCall {
        /** Arguments: a string. */
        arguments?: string;
        /** Name: a string. */
        name?: string;
      }
      /** Part of {@link ChatCompletionChunk.Choice.Delta}. */
      export interface ToolCall {
        /** Index: an integer. */
        index: number;
        /** ID: a string. */
        id?: string;
        /** Type: one of 2 values. */
        type?: "function" | "custom";
        /** Function. */
        function?: ChatCompletionChunk.Choice.Delta.ToolCall.Function;
        /** Custom. */
        custom?: ChatCompletionChunk.Choice.Delta.ToolCall.Custom;
      }
      /** Parts of {@link ToolCall}. */
      export namespace ToolCall {
        /** Part of {@link ChatCompletionChunk.Choice.Delta.ToolCall}. */
        export interface Custom {
          /** Input: a string. */
          input?: string;
          /** Name: a string. */
          name?: string;
        }
        /** Part of {@link ChatCompletionChunk.Choice.Delta.ToolCall}. */
        export interface Function {
          /** Name: a string. */
          name?: string;
          /** Arguments: a string. */
          arguments?: string;
        }
      }
    }
  }
}
/** Parts of {@link ChatCompletionContentPart}. */
export declare namespace ChatCompletionContentPart {
  /** Part of {@link ChatCompletionContentPart}. */
  export interface File {
    /** Type: always `file`. */
    type: "file";
    /** File. */
    file: ChatCompletionContentPart.File.File;
    /** Prompt cache breakpoint. */
    prompt_cache_breakpoint?:
      ChatCompletionContentPartImage.PromptCacheBreakpoint;
  }
  /** Parts of {@link File}. */
  export namespace File {
    /** Part of {@link ChatCompletionContentPart.File}. */
    export interface File {
      /** Filename: a string. */
      filename?: string;
      /** File data: a string. */
      file_data?: string;
      /** File ID: a string. */
      file_id?: string;
    }
  }
}
/** Parts of {@link ChatCompletionContentPartImage}. */
export declare namespace ChatCompletionContentPartImage {
  /** Part of {@link ChatCompletionContentPartImage}. */
  export interface ImageURL {
    /** URL: a string. */
    url: string;
    /** Detail: one of 4 values; default `auto`. */
    detail?: "auto" | "low" | "high" | "original";
  }
  /** Part of {@link ChatCompletionContentPartInputAudio}. */
  export interface PromptCacheBreakpoint {
    /** Mode: always `explicit`. */
    mode: "explicit";
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
}
/** Parts of {@link ChatCompletionContentPartInputAudio}. */
export declare namespace ChatCompletionContentPartInputAudio {
  /** Part of {@link ChatCompletionContentPartInputAudio}. */
  export interface InputAudio {
    /** Data: a string. */
    data: string;
    /** Format: one of 2 values. */
    format: "wav" | "mp3";
  }
}
/** Parts of {@link ChatCompletionCreateParams}. */
export declare namespace ChatCompletionCreateParams {
  /** Params of `client.chat.completions.create()`: `POST /chat/completions`. */
  export { type ChatCompletionCreateParamsNonStreaming };
  /** Params of `client.chat.completions.create()`: `POST /chat/completions`. */
  export { type ChatCompletionCreateParamsStreaming };
  /** @deprecated Deprecated by the API. Part of {@link ChatCompletionCreateParams}. */
  export interface Function {
    /** Description: a string. */
    description?: string;
    /** Name: a string. */
    name: string;
    /** Parameters. */
    parameters?: SharedAPI.FunctionParameters;
  }
  /** Part of {@link ChatCompletionCreateParams}. */
  export interface Moderation {
    /** Model: a string. */
    model: string;
    /** Policy: may be null. */
    policy?: ChatCompletionCreateParams.Moderation.Policy | null;
  }
  /** Part of {@link ChatCompletionCreateParams}. */
  export interface PromptCacheOptions {
    /** TTL: always `30m`. */
    ttl?: "30m";
    /** Mode: one of 2 values. */
    mode?: "implicit" | "explicit";
  }
  /** Part of {@link ChatCompletionCreateParams}. */
  export interface WebSearchOptions {
    /** User location: may be null. */
    user_location?:
      | ChatCompletionCreateParams.WebSearchOptions.UserLocation
      | null;
    /** Search context size: one of 3 values; default `medium`. */
    search_context_size?: "low" | "medium" | "high";
  }
  /** Parts of {@link Moderation}. */
  export namespace Moderation {
    /** Part of {@link ChatCompletionCreateParams.Moderation}. */
    export interface Policy {
      /** Input: may be null. */
      input?: ChatCompletionCreateParams.Moderation.Policy.Input | null;
      /** Output: may be null. */
      output?: ChatCompletionCreateParams.Moderation.Policy.Input | null;
    }
    /** Parts of {@link Policy}. */
    export namespace Policy {
      /** Part of {@link ChatCompletionCreateParams.Moderation.Policy}. */
      export interface Input {
        /** Mode: one of 2 values. */
        mode: "score" | "block";
      }
    }
  }
  /** Parts of {@link WebSearchOptions}. */
  export namespace WebSearchOptions {
    /** Part of {@link ChatCompletionCreateParams.WebSearchOptions}. */
    export interface UserLocation {
      /** Type: always `approximate`. */
      type: "approximate";
      /** Approximate. */
      approximate:
        ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
    }
    /** Parts of {@link UserLocation}. */
    export namespace UserLocation {
      /** Part of {@link ChatCompletionCreateParams.WebSearchOptions.UserLocation}. */
      export interface Approximate {
        /** Country: a string. */
        country?: string;
        /** Region: a string. */
        region?: string;
        /** City: a string. */
        city?: string;
        /** Timezone: a string. */
        timezone?: string;
      }
    }
  }
}
/** Parts of {@link ChatCompletionCustomTool}. */
export declare namespace ChatCompletionCustomTool {
  /** Part of {@link ChatCompletionCustomTool}. */
  export interface Custom {
    /** Name: a string. */
    name: string;
    /** Description: a string. */
    description?: string;
    /** Format. */
    format?:
      | ChatCompletionCustomTool.Custom.Text
      | ChatCompletionCustomTool.Custom.Grammar;
  }
  /** Parts of {@link Custom}. */
  export namespace Custom {
    /** Part of {@link ChatCompletionCustomTool.Custom}. */
    export interface Grammar {
      /** Type: always `grammar`. */
      type: "grammar";
      /** Grammar. */
      grammar: ChatCompletionCustomTool.Custom.Grammar.Grammar;
    }
    /** Part of {@link ChatCompletionCustomTool.Custom}. */
    export interface Text {
      /** Type: always `text`. */
      type: "text";
    }
    /** Parts of {@link Grammar}. */
    export namespace Grammar {
      /** Part of {@link ChatCompletionCustomTool.Custom.Grammar}. */
      export interface Grammar {
        /** Definition: a string. */
        definition: string;
        /** Syntax: one of 2 values. */
        syntax: "lark" | "regex";
      }
    }
  }
}
/** Parts of {@link ChatCompletionMessage}. */
export declare namespace ChatCompletionMessage {
  /** Part of {@link ChatCompletionMessage}. */
  export interface Annotation {
    /** Type: always `url_citation`. */
    type: "url_citation";
    /** URL citation. */
    url_citation: ChatCompletionMessage.Annotation.URLCitation;
  }
  /** Part of {@link ChatCompletionMessage}. */
  export interface FunctionCall {
    /** Arguments: a string. */
    arguments: string;
    /** Name: a string. */
    name: string;
  }
  /** Parts of {@link Annotation}. */
  export namespace Annotation {
    /** Part of {@link ChatCompletionMessage.Annotation}. */
    export interface URLCitation {
      /** End index: an integer. */
      end_index: number;
      /** Start index: an integer. */
      start_index: number;
      /** URL: a string. */
      url: string;
      /** Title: a string. */
      title: string;
    }
  }
}
/** Parts of {@link ChatCompletionMessageCustomToolCall}. */
export declare namespace ChatCompletionMessageCustomToolCall {
  /** Part of {@link ChatCompletionMessageCustomToolCall}. */
  export interface Custom {
    /** Name: a string. */
    name: string;
    /** Input: a string. */
    input: string;
  }
}
/** Parts of {@link ChatCompletionMessageFunctionToolCall}. */
export declare namespace ChatCompletionMessageFunctionToolCall {
  /** Part of {@link ChatCompletionMessageFunctionToolCall}. */
  export interface Function {
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
  }
}
/** Parts of {@link ChatCompletionNamedToolChoice}. */
export declare namespace ChatCompletionNamedToolChoice {
  /** Part of {@link ChatCompletionNamedToolChoice}. */
  export interface Function {
    /** Name: a string. */
    name: string;
  }
}
/** Parts of {@link ChatCompletionNamedToolChoiceCustom}. */
export declare namespace ChatCompletionNamedToolChoiceCustom {
  /** Part of {@link ChatCompletionNamedToolChoiceCustom}. */
  export interface Custom {
    /** Name: a string. */
    name: string;
  }
}
/** Parts of {@link ChatCompletionTokenLogprob}. */
export declare namespace ChatCompletionTokenLogprob {
  /** Part of {@link ChatCompletionTokenLogprob}. */
  export interface TopLogprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Bytes: a list or null. */
    bytes: number[] | null;
  }
}
