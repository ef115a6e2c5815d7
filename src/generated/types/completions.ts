/**
 * Types of `client.completions`.
 *
 * @module
 */
import type * as ChatCompletionsAPI from "./chat/completions/completions.ts";
/** Response of `POST /completions`. */
export interface Completion {
  /** ID: a string. */
  id: string;
  /** Choices: a list. */
  choices: CompletionChoice[];
  /** Created: Unix time in seconds. */
  created: number;
  /** Model: a string. */
  model: string;
  /** System fingerprint: a string. */
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
  /** Index: an integer. */
  index: number;
  /** Logprobs: may be null. */
  logprobs: CompletionChoice.Logprobs | null;
  /** Text: a string. */
  text: string;
}
/** Params of `client.completions.create()`: `POST /completions`. */
export type CompletionCreateParams =
  | CompletionCreateParamsNonStreaming
  | CompletionCreateParamsStreaming;
/** Params of `client.completions.create()`: `POST /completions`. */
export interface CompletionCreateParamsBase {
  /** Model: a known value or another string. */
  model:
    | "gpt-3.5-turbo-instruct"
    | "davinci-002"
    | "babbage-002"
    | (string & Record<never, never>);
  /** Prompt: may be null. */
  prompt: string | string[] | number[] | number[][] | null;
  /** Best of: an integer from 0 to 20 or null; default `1`. */
  best_of?: number | null;
  /** Echo: a boolean or null; default `false`. */
  echo?: boolean | null;
  /** Frequency penalty: a number from -2 to 2 or null; default `0`. */
  frequency_penalty?: number | null;
  /** Logit bias: a map or null. */
  logit_bias?: Record<string, number> | null;
  /** Logprobs: an integer from 0 to 5 or null. */
  logprobs?: number | null;
  /** Max tokens: an integer from 0 or null; default `16`. */
  max_tokens?: number | null;
  /** N: an integer from 1 to 128 or null; default `1`. */
  n?: number | null;
  /** Presence penalty: a number from -2 to 2 or null; default `0`. */
  presence_penalty?: number | null;
  /** Seed: an integer or null. */
  seed?: number | null;
  /** Stop: may be null. */
  stop?: string | null | string[] | null;
  /** Stream: a boolean or null; default `false`. */
  stream?: boolean | null;
  /** Stream options: may be null. */
  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions | null;
  /** Suffix: a string or null. */
  suffix?: string | null;
  /** Temperature: a number from 0 to 2 or null; default `1`. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null; default `1`. */
  top_p?: number | null;
  /** User: a string. */
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
  /** Completion tokens: an integer; default `0`. */
  completion_tokens: number;
  /** Prompt tokens: an integer; default `0`. */
  prompt_tokens: number;
  /** Total tokens: an integer; default `0`. */
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
    /** Accepted prediction tokens: an integer; default `0`. */
    accepted_prediction_tokens?: number;
    /** Audio tokens: an integer; default `0`. */
    audio_tokens?: number;
    /** Reasoning tokens: an integer; default `0`. */
    reasoning_tokens?: number;
    /** Text tokens: an integer. */
    text_tokens?: number;
    /** Rejected prediction tokens: an integer; default `0`. */
    rejected_prediction_tokens?: number;
  }
  /** Part of {@link CompletionUsage}. */
  export interface PromptTokensDetails {
    /** Audio tokens: an integer; default `0`. */
    audio_tokens?: number;
    /** Cached tokens: an integer; default `0`. */
    cached_tokens?: number;
    /** Text tokens: an integer. */
    text_tokens?: number;
    /** Image tokens: an integer. */
    image_tokens?: number;
    /** Cache write tokens: an integer; default `0`. */
    cache_write_tokens?: number;
  }
}
