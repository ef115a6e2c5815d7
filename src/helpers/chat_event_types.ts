/**
 * Events of a streamed chat completion.
 *
 * @module
 */
import type {
  ChatCompletionChunk,
  ChatCompletionTokenLogprob,
} from "../generated/types/chat/completions/completions.ts";
import type { AbstractChatCompletionRunnerEvents } from "./chat_runner.ts";
import type { ChatCompletionSnapshot } from "./chat_types.ts";

/** More text. */
export interface ContentDeltaEvent {
  /** The new text. */
  delta: string;
  /** All text so far. */
  snapshot: string;
  /** The structured output so far, not validated. */
  parsed: unknown | null;
}

/** The text is complete. */
export interface ContentDoneEvent<Parsed = null> {
  /** The complete text. */
  content: string;
  /** The structured output; `null` if none was requested. */
  parsed: Parsed | null;
}

/** More of a refusal. */
export interface RefusalDeltaEvent {
  /** The new text. */
  delta: string;
  /** All text so far. */
  snapshot: string;
}

/** The refusal is complete. */
export interface RefusalDoneEvent {
  /** The complete text. */
  refusal: string;
}

/** More arguments of a function call. */
export interface FunctionToolCallArgumentsDeltaEvent {
  /** Name of the function. */
  name: string;
  /** Index among the tool calls. */
  index: number;
  /** All arguments so far. */
  arguments: string;
  /** The arguments so far, parsed if the tool is strict or has a parser. */
  parsed_arguments: unknown;
  /** The new text. */
  arguments_delta: string;
}

/** The arguments of a function call are complete. */
export interface FunctionToolCallArgumentsDoneEvent {
  /** Name of the function. */
  name: string;
  /** Index among the tool calls. */
  index: number;
  /** The arguments. */
  arguments: string;
  /** The arguments, parsed if the tool is strict or has a parser; otherwise `null`. */
  parsed_arguments: unknown;
}

/** More log probabilities of the text. */
export interface LogProbsContentDeltaEvent {
  /** The new ones. */
  content: ChatCompletionTokenLogprob[];
  /** All so far. */
  snapshot: ChatCompletionTokenLogprob[];
}

/** The log probabilities of the text are complete. */
export interface LogProbsContentDoneEvent {
  /** All of them. */
  content: ChatCompletionTokenLogprob[];
}

/** More log probabilities of a refusal. */
export interface LogProbsRefusalDeltaEvent {
  /** The new ones. */
  refusal: ChatCompletionTokenLogprob[];
  /** All so far. */
  snapshot: ChatCompletionTokenLogprob[];
}

/** The log probabilities of a refusal are complete. */
export interface LogProbsRefusalDoneEvent {
  /** All of them. */
  refusal: ChatCompletionTokenLogprob[];
}

/** Events of a streamed chat completion. */
export interface ChatCompletionStreamEvents<Parsed = null>
  extends AbstractChatCompletionRunnerEvents {
  /** More text, and all text so far. */
  content: (delta: string, snapshot: string) => void;
  /** A chunk, and the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
  /** More text. */
  "content.delta": (event: ContentDeltaEvent) => void;
  /** The text is complete. */
  "content.done": (event: ContentDoneEvent<Parsed>) => void;
  /** More of a refusal. */
  "refusal.delta": (event: RefusalDeltaEvent) => void;
  /** The refusal is complete. */
  "refusal.done": (event: RefusalDoneEvent) => void;
  /** More arguments of a function call. */
  "tool_calls.function.arguments.delta": (
    event: FunctionToolCallArgumentsDeltaEvent,
  ) => void;
  /** The arguments of a function call are complete. */
  "tool_calls.function.arguments.done": (
    event: FunctionToolCallArgumentsDoneEvent,
  ) => void;
  /** More log probabilities of the text. */
  "logprobs.content.delta": (event: LogProbsContentDeltaEvent) => void;
  /** The log probabilities of the text are complete. */
  "logprobs.content.done": (event: LogProbsContentDoneEvent) => void;
  /** More log probabilities of a refusal. */
  "logprobs.refusal.delta": (event: LogProbsRefusalDeltaEvent) => void;
  /** The log probabilities of a refusal are complete. */
  "logprobs.refusal.done": (event: LogProbsRefusalDoneEvent) => void;
}
