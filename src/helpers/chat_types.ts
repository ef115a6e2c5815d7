/**
 * Types of the chat helpers, under their official names.
 *
 * @module
 */
import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionRole,
} from "../generated/types/chat/completions/completions.ts";
import type { ResponseFormatJSONSchema } from "../generated/types/shared.ts";
import type { AutoParseableResponseFormat } from "./parseable.ts";

/** Type of `message.parsed` for a response format. */
export type ParsedOf<Format> = [Format] extends [never] ? null
  : Format extends AutoParseableResponseFormat<infer Parsed> ? Parsed
  : Format extends ResponseFormatJSONSchema ? unknown
  : null;

/** Type of `message.parsed` for the params of a request. */
export type ExtractParsedContentFromParams<
  Params extends { response_format?: unknown },
> = ParsedOf<Params["response_format"]>;

/** A function call whose arguments were parsed. */
export interface ParsedFunction
  extends ChatCompletionMessageFunctionToolCall.Function {
  /** The arguments, parsed if the tool is strict or has a parser; otherwise `null`. */
  parsed_arguments?: unknown;
}

/** A call of a function tool with parsed arguments. */
export interface ParsedFunctionToolCall
  extends ChatCompletionMessageFunctionToolCall {
  /** The function and its arguments. */
  function: ParsedFunction;
}

/** A tool call, with parsed arguments if it calls a function. */
export type ParsedChatCompletionMessageToolCall =
  | ParsedFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/** A message with its structured output. */
export interface ParsedChatCompletionMessage<Parsed>
  extends ChatCompletionMessage {
  /** The structured output; `null` if there is none. */
  parsed: Parsed | null;
  /** Tool calls, with parsed arguments. */
  tool_calls?: ParsedChatCompletionMessageToolCall[];
}

/** A choice with its structured output. */
export interface ParsedChoice<Parsed> extends ChatCompletion.Choice {
  /** The message. */
  message: ParsedChatCompletionMessage<Parsed>;
}

/** A chat completion with its structured output. */
export interface ParsedChatCompletion<Parsed> extends ChatCompletion {
  /** The choices. */
  choices: ParsedChoice<Parsed>[];
}

/** Params of `chat.completions.parse()`. */
export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

/** Params of `chat.completions.stream()`. */
export type ChatCompletionStreamParams =
  & Omit<ChatCompletionCreateParamsBase, "stream">
  & {
    /** Always on. */
    stream?: true;
  };

/** A chat completion so far. */
export interface ChatCompletionSnapshot {
  /** ID of the completion. */
  id: string;
  /** Choices so far. */
  choices: ChatCompletionSnapshot.Choice[];
  /** Unix time of its creation, in seconds. */
  created: number;
  /** Model. */
  model: string;
  /** Configuration of the backend. */
  system_fingerprint?: string;
  /** Tokens; in the last chunk, if requested. */
  usage?: ChatCompletion["usage"] | null;
}

/** Parts of a snapshot. */
export declare namespace ChatCompletionSnapshot {
  /** A choice so far. */
  export interface Choice {
    /** The message so far. */
    message: Choice.Message;
    /** Why the model stopped; `null` until it does. */
    finish_reason: ChatCompletion.Choice["finish_reason"] | null;
    /** Log probabilities so far. */
    logprobs: ChatCompletion.Choice.Logprobs | null;
    /** Index among the choices. */
    index: number;
  }
  /** Parts of a choice. */
  export namespace Choice {
    /** A message so far. */
    export interface Message {
      /** Text. */
      content?: string | null;
      /** Audio. */
      audio?: Partial<ChatCompletionAudio> | null;
      /** Refusal. */
      refusal?: string | null;
      /** The structured output so far; not validated. */
      parsed?: unknown;
      /** Deprecated function call. */
      function_call?: { name?: string; arguments?: string };
      /** Tool calls. */
      tool_calls?: ToolCall[];
      /** Role. */
      role?: ChatCompletionRole;
    }
    /** A tool call so far. */
    export interface ToolCall {
      /** ID of the call. */
      id?: string;
      /** Kind of the tool. */
      type?: "function" | "custom";
      /** Call of a function. */
      function?: {
        name: string;
        arguments: string;
        parsed_arguments?: unknown;
      };
      /** Call of a custom tool. */
      custom?: { name: string; input: string };
    }
  }
}
