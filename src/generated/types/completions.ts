/**
 * Types of `client.completions`.
 *
 * @module
 */
import type * as ChatCompletionsAPI from "./chat/completions/completions.ts";
/** Answer of `POST /completions`. */
export interface Completion {
  /** ID: text. */
  id: string;
  /** Choices: a list. */
  choices: CompletionChoice[];
  /** Created: Unix time, in s. */
  created: number;
  /** Model: text. */
  model: string;
  /** System fingerprint: text. */
  system_fingerprint?: string;
  /** Object: always `text_completion`. */
  object: "text_completion";
  /** Usage. */
  usage?: CompletionUsage;
}
/** Part of {@link Completion}. */
export interface CompletionChoice {
  /** Finish reason: one of 3 values. */
  finish_reason: "stop" | "length" | "content_filter";
  /** Index: a whole number. */
  index: number;
  /** Logprobs: may be null. */
  logprobs: CompletionChoice.Logprobs | null;
  /** Text: text. */
  text: string;
}
/** Params of `client.completions.create()`: `POST /completions`. */
export type CompletionCreateParams =
  | CompletionCreateParamsNonStreaming
  | CompletionCreateParamsStreaming;
/** Params of `client.completions.create()`: `POST /completions`. */
export interface CompletionCreateParamsBase {
  /** Model: a known value or another. */
  model:
    | "gpt-3.5-turbo-instruct"
    | "davinci-002"
    | "babbage-002"
    | (string & Record<never, never>);
  /** Prompt: may be null. */
  prompt: string | string[] | number[] | number[][] | null;
  /** Best of: a whole number from 0 to 20 or null; `1` by default. */
  best_of?: number | null;
  /** Echo: true or false or null; `false` by default. */
  echo?: boolean | null;
  /** Frequency penalty: a number from -2 to 2 or null; `0` by default. */
  frequency_penalty?: number | null;
  /** Logit bias: a map or null. */
  logit_bias?: Record<string, number> | null;
  /** Logprobs: a whole number from 0 to 5 or null. */
  logprobs?: number | null;
  /** Max tokens: a whole number from 0 or null; `16` by default. */
  max_tokens?: number | null;
  /** N: a whole number from 1 to 128 or null; `1` by default. */
  n?: number | null;
  /** Presence penalty: a number from -2 to 2 or null; `0` by default. */
  presence_penalty?: number | null;
  /** Seed: a whole number or null. */
  seed?: number | null;
  /** Stop: may be null. */
  stop?: string | null | string[] | null;
  /** Stream: true or false or null; `false` by default. */
  stream?: boolean | null;
  /** Stream options: may be null. */
  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions | null;
  /** Suffix: text or null. */
  suffix?: string | null;
  /** Temperature: a number from 0 to 2 or null; `1` by default. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null; `1` by default. */
  top_p?: number | null;
  /** User: text. */
  user?: string;
}
/** Params of `client.completions.create()`: `POST /completions`, with `stream: false | null`. */
export interface CompletionCreateParamsNonStreaming
  extends CompletionCreateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.completions.create()`: `POST /completions`, with `stream: true`. */
export interface CompletionCreateParamsStreaming
  extends CompletionCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Part of {@link ChatCompletion}. */
export interface CompletionUsage {
  /** Completion tokens: a whole number; `0` by default. */
  completion_tokens: number;
  /** Prompt tokens: a whole number; `0` by default. */
  prompt_tokens: number;
  /** Total tokens: a whole number; `0` by default. */
  total_tokens: number;
  /** Completion tokens details. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** Prompt tokens details. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}
/** Parts of {@link CompletionChoice}. */
export declare namespace CompletionChoice {
  /** Part of {@link CompletionChoice}. */
  export interface Logprobs {
    /** Text offset: a list. */
    text_offset?: number[];
    /** Token logprobs: a list. */
    token_logprobs?: number[];
    /** Tokens: a list. */
    tokens?: string[];
    /** Top logprobs: a list. */
    top_logprobs?: Array<Record<string, number>>;
  }
}
/** Parts of {@link CompletionCreateParams}. */
export declare namespace CompletionCreateParams {
  /** Params of `client.completions.create()`: `POST /completions`. */
  export { type CompletionCreateParamsNonStreaming };
  /** Params of `client.completions.create()`: `POST /completions`. */
  export { type CompletionCreateParamsStreaming };
}
/** Parts of {@link CompletionUsage}. */
export declare namespace CompletionUsage {
  /** Part of {@link CompletionUsage}. */
  export interface CompletionTokensDetails {
    /** Accepted prediction tokens: a whole number; `0` by default. */
    accepted_prediction_tokens?: number;
    /** Audio tokens: a whole number; `0` by default. */
    audio_tokens?: number;
    /** Reasoning tokens: a whole number; `0` by default. */
    reasoning_tokens?: number;
    /** Text tokens: a whole number. */
    text_tokens?: number;
    /** Rejected prediction tokens: a whole number; `0` by default. */
    rejected_prediction_tokens?: number;
  }
  /** Part of {@link CompletionUsage}. */
  export interface PromptTokensDetails {
    /** Audio tokens: a whole number; `0` by default. */
    audio_tokens?: number;
    /** Cached tokens: a whole number; `0` by default. */
    cached_tokens?: number;
    /** Text tokens: a whole number. */
    text_tokens?: number;
    /** Image tokens: a whole number. */
    image_tokens?: number;
    /** Cache write tokens: a whole number; `0` by default. */
    cache_write_tokens?: number;
  }
}
