/**
 * Derives the events of a chunk: what is new, and what is complete. Without any I/O.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { ChatCompletionChunk } from "../../generated/types/chat/completions/completions.ts";
import type { ChatCompletionAccumulator } from "./accumulator.ts";
import type { ChatCompletionStreamEvents } from "../chat_event_types.ts";
import type { ChatCompletionSnapshot } from "../chat_types.ts";
import {
  parseArguments,
  parseContent,
  type ParseParams,
} from "../parse_chat.ts";

/** An event and its arguments. */
export type ChatEvent = readonly [
  event: keyof ChatCompletionStreamEvents,
  ...args: unknown[],
];

/** The parts of a choice that are complete. */
interface Progress {
  contentDone: boolean;
  refusalDone: boolean;
  contentLogprobsDone: boolean;
  refusalLogprobsDone: boolean;
  readonly callsDone: Set<number>;
  currentCall: number | null;
}

/** Derives events from chunks, each with the snapshot after it. */
export class ChatEvents {
  private readonly params: ParseParams;
  private readonly accumulator: Pick<ChatCompletionAccumulator, "placeOf">;
  private readonly choices: Map<number, Progress> = new Map();

  /**
   * @param params Params of the request: they decide what is parsed.
   * @param accumulator Knows where the pieces of tool calls belong.
   */
  constructor(
    params: ParseParams,
    accumulator: Pick<ChatCompletionAccumulator, "placeOf">,
  ) {
    this.params = params;
    this.accumulator = accumulator;
  }

  /**
   * The events of a chunk, in the order of the official SDK.
   *
   * @param chunk The chunk.
   * @param snapshot The completion after it.
   */
  *of(
    chunk: ChatCompletionChunk,
    snapshot: ChatCompletionSnapshot,
  ): Generator<ChatEvent> {
    for (const choice of chunk.choices ?? []) {
      const whole = snapshot.choices[choice.index ?? 0];
      if (whole) yield* this.choice(choice, whole);
    }
  }

  private *choice(
    { delta, logprobs }: ChatCompletionChunk.Choice,
    whole: ChatCompletionSnapshot.Choice,
  ): Generator<ChatEvent> {
    const { message } = whole;
    // If the server never names the role, it is the assistant's.
    const isReply = (message.role ?? "assistant") === "assistant";
    if (delta?.content != null && isReply && message.content) {
      yield ["content", delta.content, message.content];
      yield ["content.delta", {
        delta: delta.content,
        snapshot: message.content,
        parsed: message.parsed,
      }];
    }
    if (delta?.refusal != null && isReply && message.refusal) {
      yield ["refusal.delta", {
        delta: delta.refusal,
        snapshot: message.refusal,
      }];
    }
    if (logprobs?.content != null && isReply) {
      yield ["logprobs.content.delta", {
        content: logprobs.content,
        snapshot: whole.logprobs?.content ?? [],
      }];
    }
    if (logprobs?.refusal != null && isReply) {
      yield ["logprobs.refusal.delta", {
        refusal: logprobs.refusal,
        snapshot: whole.logprobs?.refusal ?? [],
      }];
    }
    const progress = this.progress(whole.index);
    if (whole.finish_reason) {
      yield* this.contentDone(whole, progress);
      yield* this.callDone(whole, progress, progress.currentCall);
    }
    yield* this.calls(delta?.tool_calls ?? [], whole, progress);
  }

  private *calls(
    deltas: readonly ChatCompletionChunk.Choice.Delta.ToolCall[],
    whole: ChatCompletionSnapshot.Choice,
    progress: Progress,
  ): Generator<ChatEvent> {
    const places = deltas.map((delta) => this.accumulator.placeOf(delta));
    for (const index of places) {
      if (progress.currentCall !== index) {
        yield* this.contentDone(whole, progress);
        yield* this.callDone(whole, progress, progress.currentCall);
      }
      progress.currentCall = index;
    }
    for (const [at, index] of places.entries()) {
      const call = whole.message.tool_calls?.[index];
      if (call?.type !== "function" || !call.function) continue;
      yield ["tool_calls.function.arguments.delta", {
        name: call.function.name,
        index,
        arguments: call.function.arguments,
        parsed_arguments: call.function.parsed_arguments,
        arguments_delta: deltas[at].function?.arguments ?? "",
      }];
    }
  }

  private *contentDone(
    { message, logprobs }: ChatCompletionSnapshot.Choice,
    progress: Progress,
  ): Generator<ChatEvent> {
    const { content, refusal, tool_calls, function_call } = message;
    const hasText = content != null && (content !== "" ||
      (!refusal && !tool_calls?.length && !function_call));
    if (hasText && !progress.contentDone) {
      progress.contentDone = true;
      const parsed = refusal
        ? null
        : parseContent(this.params.response_format, content);
      yield ["content.done", { content, parsed }];
    }
    if (refusal && !progress.refusalDone) {
      progress.refusalDone = true;
      yield ["refusal.done", { refusal }];
    }
    if (logprobs?.content && !progress.contentLogprobsDone) {
      progress.contentLogprobsDone = true;
      yield ["logprobs.content.done", { content: logprobs.content }];
    }
    if (logprobs?.refusal && !progress.refusalLogprobsDone) {
      progress.refusalLogprobsDone = true;
      yield ["logprobs.refusal.done", { refusal: logprobs.refusal }];
    }
  }

  private *callDone(
    { message, finish_reason }: ChatCompletionSnapshot.Choice,
    progress: Progress,
    index: number | null,
  ): Generator<ChatEvent> {
    if (index === null || progress.callsDone.has(index)) return;
    const call = message.tool_calls?.[index];
    if (!call?.type) {
      throw new OpenAIError(
        `Cannot read the stream: tool_calls[${index}].type is missing`,
      );
    }
    if (call.type !== "function" || !call.function) return;
    if (finish_reason) progress.callsDone.add(index);
    const { name, arguments: text } = call.function;
    yield ["tool_calls.function.arguments.done", {
      name,
      index,
      arguments: text,
      parsed_arguments: parseArguments(this.params.tools, name, text),
    }];
  }

  private progress(index: number): Progress {
    let progress = this.choices.get(index);
    if (!progress) {
      progress = {
        contentDone: false,
        refusalDone: false,
        contentLogprobsDone: false,
        refusalLogprobsDone: false,
        callsDone: new Set(),
        currentCall: null,
      };
      this.choices.set(index, progress);
    }
    return progress;
  }
}
