/**
 * `chat.completions.runTools()` of the official SDK: requests a completion, runs the tools that the
 * model calls, and requests the next one. `runTools()` of `./helpers` is in `tool_run/`.
 *
 * @module
 */
import { describeValue } from "../core/names.ts";
import type { RequestOptions } from "../contract.ts";
import { throwIfAborted } from "../core/waits.ts";
import { OpenAIError } from "../errors.ts";
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from "../generated/types/chat/completions/completions.ts";
import { Stream } from "../results/runtime.js";
import {
  AbstractChatCompletionRunner,
  type AbstractChatCompletionRunnerEvents,
  type RunnerOptions,
} from "./chat_runner.ts";
import { messageChunk } from "./chat_chunks/messages.ts";
import { ChatCompletionStream } from "./chat_stream.ts";
import type { ParsedChatCompletion } from "./chat_types.ts";
import { toRequestMessage } from "./requests/request_message.ts";
import type {
  ChatCompletionClient,
  CreateChatCompletion,
} from "./requests/senders.ts";
import {
  nameOf,
  runCall,
  type RunnableTools,
  type RunnerContext,
  toRunnable,
  toTool,
} from "./runnable_tools.ts";

/** Params of `chat.completions.runTools()`. */
export type ChatCompletionToolRunnerParams<Context = unknown> =
  & Omit<ChatCompletionCreateParamsBase, "tools" | "stream">
  & {
    /** Tools with the functions that run them. */
    tools: RunnableTools<Context>;
    /** Passed to each function. */
    toolContext?: Context;
    /** Whether replies are streamed. */
    stream?: boolean | null;
  };

const MAX_CHAT_COMPLETIONS = 10;

/** Events of a tool loop without streams. */
export interface ChatCompletionRunnerEvents
  extends AbstractChatCompletionRunnerEvents {
  /** A reply has text. */
  content: (content: string) => void;
}

/** A tool loop without streams. */
export class ChatCompletionRunner<Parsed = null>
  extends AbstractChatCompletionRunner<ChatCompletionRunnerEvents, Parsed> {
  /**
   * Starts a run.
   *
   * @param create Sends the requests: a client, or the function.
   * @param params Params of each.
   * @param options Options of each, and of the run.
   */
  static runTools<Parsed = null>(
    create: CreateChatCompletion | ChatCompletionClient,
    params: ChatCompletionToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<Parsed> {
    const runner = new ChatCompletionRunner<Parsed>();
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runLoop(
        {
          context: runner,
          request: (all, own) => runner._createChatCompletion(create, all, own),
          add: (message, isGiven) => runner._addMessage(message, isGiven),
        },
        params,
        options,
      );
    });
    return runner;
  }

  /** Adds a message to the conversation. */
  protected override _addMessage(
    message: ChatCompletionMessageParam,
    isGiven = false,
  ): void {
    super._addMessage(message, isGiven);
    if (!isGiven && message.role === "assistant" && message.content) {
      this._emit("content", message.content as string);
    }
  }
}

/** A tool loop whose replies are streamed. */
export class ChatCompletionStreamingRunner<Parsed = null>
  extends ChatCompletionStream<Parsed> {
  /**
   * Starts a run.
   *
   * @param create Sends the requests: a client, or the function.
   * @param params Params of each.
   * @param options Options of each, and of the run.
   */
  static runTools<Parsed = null>(
    create: CreateChatCompletion | ChatCompletionClient,
    params: ChatCompletionToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<Parsed> {
    const runner = new ChatCompletionStreamingRunner<Parsed>(
      {
        ...params,
        // As they are sent, without parsers: the model learns what is wrong about its arguments.
        tools: params.tools.map(toRunnable).map(toTool),
      } as unknown as ChatCompletionCreateParams,
    );
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runLoop(
        {
          context: runner,
          request: (all, own) => runner._createChatCompletion(create, all, own),
          add: (message, isGiven) => runner._addMessage(message, isGiven),
        },
        params,
        options,
      );
    });
    return runner;
  }

  /**
   * Reads a run that `toReadableStream()` serialized.
   *
   * @param readable JSON lines.
   */
  static override fromReadableStream(
    readable: ReadableStream,
  ): ChatCompletionStreamingRunner<null> {
    const runner = new ChatCompletionStreamingRunner<null>(null);
    runner._run(() => runner._fromReadableStream(readable));
    return runner;
  }

  /** A run never goes on from a reply that is not whole. */
  protected override get _rejectsUnfinished(): boolean {
    return this._params !== null;
  }

  /** Chunks and results of tools as JSON lines. */
  override toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let last: ChatCompletionChunk | undefined;
    let ids: string[] | undefined;
    const items = this._iterate<ChatCompletionChunk>((push) => {
      const onChunk = (chunk: ChatCompletionChunk) => {
        last = chunk;
        push(chunk);
      };
      const onMessage = (message: ChatCompletionMessageParam) => {
        if (message.role === "assistant") {
          ids = message.tool_calls?.map(({ id }) => id);
        } else if (message.role === "tool" && last) {
          push(
            messageChunk(last, message, ids) as object as ChatCompletionChunk,
          );
          ids = undefined;
        }
      };
      this.on("chunk", onChunk);
      this.on("message", onMessage);
      return () => {
        this.off("chunk", onChunk);
        this.off("message", onMessage);
      };
    }, () => this.abort());
    return new Stream(() => items, this.controller).toReadableStream();
  }
}

/** What the loop needs of its runner. */
interface Run {
  /** The conversation, as functions get it. */
  readonly context: RunnerContext;
  /** Requests a reply and adds it. */
  request(
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<unknown>>;
  /** Adds a message. */
  add(message: ChatCompletionMessageParam, isGiven: boolean): void;
}

async function runLoop(
  { context, request, add }: Run,
  params: ChatCompletionToolRunnerParams,
  options: RunnerOptions = {},
): Promise<void> {
  // The fields keep their order, so that instrumentation records what the official SDK sends.
  const { stream: _, toolContext, ...rest } = params;
  const { tool_choice = "auto", tools: given } = rest;
  const {
    maxChatCompletions = MAX_CHAT_COMPLETIONS,
    afterCompletion,
    ...requestOptions
  } = options ?? {};
  checkConversation(given, maxChatCompletions);
  const only = typeof tool_choice !== "string" &&
      tool_choice.type === "function"
    ? tool_choice.function.name
    : undefined;
  const runnable = given.map(toRunnable);
  const functions = new Map(
    runnable.filter(({ type }) => type === "function")
      .map((tool) => [nameOf(tool.function), tool.function]),
  );
  const tools = runnable.map(toTool);
  for (const message of params.messages) add(message, true);
  const { signal } = context.controller;
  const run = (call: ChatCompletionMessageToolCall) =>
    runCall(call, { functions, only, context, toolContext });
  const runInOrder = only !== undefined ||
    params.parallel_tool_calls === false;

  for (let turn = 0; turn < maxChatCompletions; turn++) {
    const completion = await request(
      {
        ...rest,
        tool_choice,
        tools,
        messages: context.messages.map(toRequestMessage),
      } as ChatCompletionCreateParams,
      requestOptions,
    );
    const message = completion.choices[0]?.message;
    if (!message) {
      throw new OpenAIError("missing message in ChatCompletion response");
    }
    const calls = message.tool_calls ?? [];
    let isDone = calls.length === 0;
    if (runInOrder) {
      for (const call of calls) {
        throwIfAborted(signal);
        const result = await run(call);
        if (result) add(result.message, false);
        throwIfAborted(signal);
        isDone = only !== undefined && !!result?.wasRun;
        if (isDone) break;
      }
    } else if (!isDone) {
      throwIfAborted(signal);
      const results = await runConcurrently(calls, run, signal);
      for (const result of results) if (result) add(result.message, false);
      throwIfAborted(signal);
    }
    await afterCompletion?.(completion, context);
    throwIfAborted(signal);
    if (isDone) return;
  }
}

/**
 * Runs calls, and waits for all of them, so that none is still running when the run ends. After an
 * abort, returns the results of those that succeeded.
 */
async function runConcurrently<Call, Result>(
  calls: readonly Call[],
  run: (call: Call) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result[]> {
  const results = await Promise.allSettled(calls.map(run));
  const failed = results.find((result) => result.status === "rejected");
  if (failed && !signal.aborted) throw failed.reason;
  return results.filter((result) => result.status === "fulfilled")
    .map(({ value }) => value);
}

function checkConversation(tools: unknown, maxChatCompletions: unknown): void {
  if (!Array.isArray(tools)) {
    throw new TypeError(`tools must be an array, got ${describeValue(tools)}`);
  }
  if (!(Number(maxChatCompletions) >= 1)) { // the official SDK takes a text like "5", too
    throw new RangeError(
      `maxChatCompletions must be a number of at least 1, got ${
        describeValue(maxChatCompletions)
      }`,
    );
  }
}
