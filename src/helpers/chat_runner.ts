/**
 * The base of runs over chat completions: messages, events and results.
 *
 * @module
 */
import type { RequestOptions } from "../contract.ts";
import { OpenAIError } from "../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from "../generated/types/chat/completions/completions.ts";
import type { CompletionUsage } from "../generated/types/completions.ts";
import type { ParsedChatCompletion } from "./chat_types.ts";
import { type BaseEvents, EventStream } from "./event_stream.ts";
import { parseChatCompletion } from "./parse_chat.ts";
import {
  type ChatCompletionClient,
  type CreateChatCompletion,
  createOf,
} from "./requests/senders.ts";

/** A called function, with its arguments as text. */
export type CalledFunction = ChatCompletionMessageFunctionToolCall.Function;

/** Events of a conversation. */
export interface AbstractChatCompletionRunnerEvents extends BaseEvents {
  /** The model's reply calls a function. */
  functionToolCall: (call: CalledFunction) => void;
  /** A message was added to the conversation. */
  message: (message: ChatCompletionMessageParam) => void;
  /** A completion is complete. */
  chatCompletion: (completion: ChatCompletion) => void;
  /** Text of the last reply, if there is any. */
  finalContent: (content: string) => void;
  /** The last reply. */
  finalMessage: (message: ChatCompletionMessageParam) => void;
  /** The last completion. */
  finalChatCompletion: (completion: ChatCompletion) => void;
  /** The last function call, if there is one. */
  finalFunctionToolCall: (call: CalledFunction) => void;
  /** A function returned. */
  functionToolCallResult: (content: string) => void;
  /** The last result of a function, if there is one. */
  finalFunctionToolCallResult: (content: string) => void;
  /** Tokens of all completions, if any of them reports them. */
  totalUsage: (usage: CompletionUsage) => void;
}

/** The conversation, as `afterCompletion` gets it. */
export interface ChatCompletionRunnerContext {
  /** The messages so far; further ones may be added for the next request. */
  messages: ChatCompletionMessageParam[];
  /** Ends the run. */
  abort(): void;
}

/** How a conversation runs. */
export interface RunnerOptions extends RequestOptions {
  /** Maximum number of completions. @default {10} */
  maxChatCompletions?: number;
  /** Called after each completion and the tools that it called. */
  afterCompletion?: (
    completion: ChatCompletion,
    runner: ChatCompletionRunnerContext,
  ) => void | Promise<void>;
}

/** The base of all runs over chat completions. */
export class AbstractChatCompletionRunner<
  Events extends AbstractChatCompletionRunnerEvents,
  Parsed,
> extends EventStream<Events> {
  /** The completions so far. */
  protected _chatCompletions: ParsedChatCompletion<Parsed>[] = [];
  /** The conversation: the messages of the request, replies, and results of tools. */
  messages: ChatCompletionMessageParam[] = [];

  /**
   * The last completion.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async finalChatCompletion(): Promise<ParsedChatCompletion<Parsed>> {
    await this.done();
    const completion = this._chatCompletions.at(-1);
    if (completion) return completion;
    throw new OpenAIError("stream ended without producing a ChatCompletion");
  }

  /**
   * Text of the last reply; `null` if it has none.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async finalContent(): Promise<string | null> {
    await this.done();
    return lastReply(this.messages).content;
  }

  /**
   * The last reply.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async finalMessage(): Promise<ChatCompletionMessage> {
    await this.done();
    return lastReply(this.messages);
  }

  /**
   * The last function call; `undefined` if there is none.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async finalFunctionToolCall(): Promise<CalledFunction | undefined> {
    await this.done();
    return lastCall(this.messages);
  }

  /**
   * The last result of a function; `undefined` if there is none.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return lastResult(this.messages);
  }

  /**
   * Tokens of all completions.
   *
   * @throws {OpenAIError} If the run fails.
   */
  async totalUsage(): Promise<CompletionUsage> {
    await this.done();
    return sumUsage(this._chatCompletions);
  }

  /** The completions so far, in order. */
  allChatCompletions(): ChatCompletion[] {
    return [...this._chatCompletions];
  }

  /** Requests a completion immediately, without a stream. */
  protected async _createChatCompletion(
    create: CreateChatCompletion | ChatCompletionClient,
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<Parsed>> {
    checkSingleChoice(params);
    const completion = await createOf(create)({ ...params, stream: false }, {
      ...options,
      signal: this.controller.signal,
    });
    this._connected();
    return this._addChatCompletion(
      await parseChatCompletion<Parsed>(
        completion as ChatCompletion,
        params,
        true,
      ),
    );
  }

  /** Adds a completion and its reply. */
  protected _addChatCompletion(
    completion: ParsedChatCompletion<Parsed>,
  ): ParsedChatCompletion<Parsed> {
    for (const { message } of completion.choices) {
      for (const call of message.tool_calls ?? []) {
        call.id ||= `call_${crypto.randomUUID()}`;
      }
    }
    this._chatCompletions.push(completion);
    this._send("chatCompletion", completion);
    const message = completion.choices[0]?.message;
    if (message) this._addMessage(message as ChatCompletionMessageParam);
    return completion;
  }

  /** Adds a message to the conversation. */
  protected _addMessage(
    message: ChatCompletionMessageParam,
    isGiven = false,
  ): void {
    if (!isGiven && !("content" in message)) {
      (message as { content: null }).content = null;
    }
    this.messages.push(message);
    if (isGiven) return;
    this._send("message", message);
    if (message.role === "tool" && message.content) {
      this._send("functionToolCallResult", message.content);
    } else if (message.role === "assistant") {
      for (const call of message.tool_calls ?? []) {
        if (call.type === "function") {
          this._send("functionToolCall", call.function);
        }
      }
    }
  }

  /** See {@linkcode EventStream}. */
  protected override _emitFinal(): void {
    const completion = this._chatCompletions.at(-1);
    if (completion) this._send("finalChatCompletion", completion);
    const reply = lastReply(this.messages);
    this._send("finalMessage", reply);
    if (reply.content) this._send("finalContent", reply.content);
    const call = lastCall(this.messages);
    if (call) this._send("finalFunctionToolCall", call);
    const result = lastResult(this.messages);
    if (result !== undefined) {
      this._send("finalFunctionToolCallResult", result);
    }
    if (this._chatCompletions.some(({ usage }) => usage)) {
      this._send("totalUsage", sumUsage(this._chatCompletions));
    }
  }

  /** Emits an event that every run has. */
  protected _send(
    event: keyof AbstractChatCompletionRunnerEvents,
    value: unknown,
  ): void {
    // deno-lint-ignore no-explicit-any -- one argument, of the type of the event
    this._emit(event, ...([value] as any));
  }
}

/** Runs that do not stream support only one choice. */
function checkSingleChoice({ n }: { n?: number | null }): void {
  if (n != null && n > 1) {
    throw new OpenAIError(
      "ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.",
    );
  }
}

function lastReply(
  messages: readonly ChatCompletionMessageParam[],
): ChatCompletionMessage {
  const reply = messages.findLast(({ role }) => role === "assistant") as
    | ChatCompletionMessage
    | undefined;
  if (!reply) {
    throw new OpenAIError(
      "stream ended without producing a ChatCompletionMessage with role=assistant",
    );
  }
  return {
    ...reply,
    content: reply.content ?? null,
    refusal: reply.refusal ?? null,
  };
}

function lastCall(
  messages: readonly ChatCompletionMessageParam[],
): CalledFunction | undefined {
  for (const message of messages.toReversed()) {
    if (message.role !== "assistant") continue;
    const call = message.tool_calls?.findLast(({ type }) =>
      type === "function"
    );
    if (call?.type === "function") return call.function;
  }
  return undefined;
}

function lastResult(
  messages: readonly ChatCompletionMessageParam[],
): string | undefined {
  const called = (id: string) =>
    messages.some((message) =>
      message.role === "assistant" &&
      message.tool_calls?.some((call) =>
        call.type === "function" && call.id === id
      )
    );
  for (const message of messages.toReversed()) {
    if (
      message.role === "tool" && typeof message.content === "string" &&
      called(message.tool_call_id)
    ) return message.content;
  }
  return undefined;
}

function sumUsage(completions: readonly ChatCompletion[]): CompletionUsage {
  const total: CompletionUsage = {
    completion_tokens: 0,
    prompt_tokens: 0,
    total_tokens: 0,
  };
  for (const { usage } of completions) {
    if (!usage) continue;
    total.completion_tokens += usage.completion_tokens;
    total.prompt_tokens += usage.prompt_tokens;
    total.total_tokens += usage.total_tokens;
    for (
      const key of [
        "completion_tokens_details",
        "prompt_tokens_details",
      ] as const
    ) {
      const details = usage[key];
      if (!details) continue;
      const sum = (total[key] ??= {}) as Record<string, number>;
      for (const [name, count] of Object.entries(details)) {
        if (typeof count === "number") sum[name] = (sum[name] ?? 0) + count;
      }
    }
  }
  return total;
}
