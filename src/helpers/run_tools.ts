/**
 * The tool loop of chat completions: request, run the tools that the model calls, request again.
 *
 * @module
 */
import type { RequestOptions } from "../contract.ts";
import { APIUserAbortError, OpenAIError } from "../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
  ChatCompletionToolMessageParam,
} from "../generated/types/chat/completions/completions.ts";
import { Stream } from "../results/stream.ts";
import {
  AbstractChatCompletionRunner,
  type AbstractChatCompletionRunnerEvents,
  type ChatCompletionRunnerContext,
  type CreateChatCompletion,
  type RunnerOptions,
} from "./chat_runner.ts";
import { ChatCompletionStream, messageChunk } from "./chat_stream.ts";
import type { ParsedChatCompletion } from "./chat_types.ts";
import { type AutoParseableTool, isAutoParsableTool } from "./parseable.ts";
import { toRequestMessage } from "./request_message.ts";
import type { RunnableTool } from "../tools/tool.ts";

/** A function that the model may call. */
export interface RunnableFunction<Args = unknown, Context = unknown> {
  /** Runs it; what it returns goes to the model, as text or JSON. */
  function: (
    args: Args,
    runner: ChatCompletionRunnerContext,
    toolContext: Context,
  ) => unknown;
  /** Parses the arguments; without it the function gets them as text. */
  parse?: (input: string) => Args | Promise<Args>;
  /** JSON Schema of the arguments. */
  parameters?: object;
  /** What the function does, for the model. */
  description?: string;
  /** Name; without it that of the function. */
  name?: string | undefined;
  /** Whether the arguments follow the schema strictly. */
  strict?: boolean | null | undefined;
}

/** A tool with a function that runs here. */
export interface RunnableToolFunction<Args = unknown, Context = unknown> {
  /** Always a function. */
  type: "function";
  /** The function. */
  function: RunnableFunction<Args, Context>;
}

/** Tools of a run; what `tool()` makes is one of them. */
export type RunnableTools<Context = unknown> = readonly (
  | RunnableTool
  // deno-lint-ignore no-explicit-any -- each tool has its own arguments
  | RunnableToolFunction<any, Context>
  // deno-lint-ignore no-explicit-any
  | AutoParseableTool<any, any>
)[];

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

/** A tool loop without streams. */
export class ChatCompletionRunner<Parsed = null>
  extends AbstractChatCompletionRunner<
    AbstractChatCompletionRunnerEvents,
    Parsed
  > {
  /**
   * Starts a run.
   *
   * @param create Sends the requests.
   * @param params Params of each.
   * @param options Options of each, and of the run.
   */
  static runTools<Parsed = null>(
    create: CreateChatCompletion,
    params: ChatCompletionToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<Parsed> {
    const runner = new ChatCompletionRunner<Parsed>();
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runTools(
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
}

/** A tool loop whose replies are streamed. */
export class ChatCompletionStreamingRunner<Parsed = null>
  extends ChatCompletionStream<Parsed> {
  /**
   * Starts a run.
   *
   * @param create Sends the requests.
   * @param params Params of each.
   * @param options Options of each, and of the run.
   */
  static runTools<Parsed = null>(
    create: CreateChatCompletion,
    params: ChatCompletionToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<Parsed> {
    const runner = new ChatCompletionStreamingRunner<Parsed>(
      {
        ...params,
        tools: params.tools,
      } as unknown as ChatCompletionCreateParams,
    );
    runner._run(() => {
      runner._listenForAbort(options?.signal);
      return runTools(
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
          push(messageChunk(last, message, ids));
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
  readonly context: ChatCompletionRunnerContext & {
    readonly controller: AbortController;
  };
  /** Requests a reply and adds it. */
  request(
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<unknown>>;
  /** Adds a message. */
  add(message: ChatCompletionMessageParam, isGiven: boolean): void;
}

async function runTools(
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
  } = options;
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
  const throwIfAborted = () => {
    if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
  };
  const call = async (one: ChatCompletionMessageToolCall) => {
    const result = await runCall(one, {
      functions,
      only,
      context,
      toolContext,
    });
    return result;
  };
  const after = async (completion: ChatCompletion) => {
    await afterCompletion?.(completion, context);
    throwIfAborted();
  };

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
    if (calls.length === 0) return await after(completion);
    if (only !== undefined || params.parallel_tool_calls === false) {
      for (const one of calls) {
        throwIfAborted();
        const result = await call(one);
        if (result) add(result.message, false);
        throwIfAborted();
        if (only !== undefined && result?.wasRun) {
          return await after(completion);
        }
      }
    } else {
      throwIfAborted();
      // All are waited for: what one of them did must not go on unseen.
      const results = await Promise.allSettled(calls.map(call));
      const failed = results.find(({ status }) => status === "rejected");
      if (failed && !signal.aborted) {
        throw (failed as PromiseRejectedResult).reason;
      }
      for (const result of results) {
        if (result.status === "fulfilled" && result.value) {
          add(result.value.message, false);
        }
      }
      throwIfAborted();
    }
    await after(completion);
  }
}

/** What a call of a tool needs. */
interface CallScope {
  readonly functions: ReadonlyMap<string, RunnableFunction>;
  readonly only: string | undefined;
  readonly context: Run["context"];
  readonly toolContext: unknown;
}

interface CallResult {
  readonly message: ChatCompletionToolMessageParam;
  /** Whether the function was called. */
  readonly wasRun: boolean;
}

/** Runs one call; `null` for tools that do not run here. */
async function runCall(
  call: ChatCompletionMessageToolCall,
  { functions, only, context, toolContext }: CallScope,
): Promise<CallResult | null> {
  if (call.type !== "function") return null;
  const reply = (content: string, wasRun = false): CallResult => ({
    message: { role: "tool", tool_call_id: call.id, content },
    wasRun,
  });
  const { name, arguments: text } = call.function;
  const own = functions.get(name);
  const quoted = JSON.stringify(name);
  if (!own) {
    const known = [...functions.keys()].map((one) => JSON.stringify(one));
    return reply(
      `Invalid tool_call: ${quoted}. Available options are: ${
        known.join(", ")
      }. Please try again`,
    );
  }
  if (only !== undefined && only !== name) {
    return reply(
      `Invalid tool_call: ${quoted}. ${
        JSON.stringify(only)
      } requested. Please try again`,
    );
  }
  let args: unknown = text;
  if (typeof own.parse === "function") {
    try {
      args = await own.parse(text);
    } catch (error) {
      // The model is told what is wrong with its arguments, and may try again.
      return reply(error instanceof Error ? error.message : String(error));
    }
  }
  // What tool() makes also takes the ID of the call.
  const { function: run } = own as { function(...args: unknown[]): unknown };
  const result = await run.call(own, args, context, toolContext, call.id);
  return reply(
    typeof result === "string"
      ? result
      : result === undefined
      ? "undefined"
      : JSON.stringify(result),
    true,
  );
}

function toRunnable(tool: RunnableTools[number]): RunnableToolFunction {
  if ("call" in tool) return toolAsRunnable(tool);
  if (!isAutoParsableTool(tool)) return tool as RunnableToolFunction;
  const { $callback, $parseRaw, function: own } = tool;
  if (!$callback) {
    throw new OpenAIError(
      "Tool given to `.runTools()` that does not have an associated function",
    );
  }
  return {
    type: "function",
    function: {
      function: $callback,
      name: own.name,
      description: own.description ?? "",
      parameters: own.parameters as object,
      parse: $parseRaw,
      strict: true,
    },
  };
}

/** What `tool()` makes answers errors itself. */
function toolAsRunnable(tool: RunnableTool): RunnableToolFunction {
  const run = (
    args: unknown,
    { controller }: Run["context"],
    _context: unknown,
    toolCallId: string,
  ) => tool.call(args as string, { toolCallId, signal: controller.signal });
  return {
    type: "function",
    function: {
      function: run as RunnableFunction["function"],
      name: tool.name,
      description: tool.description,
      parameters: tool.parameters,
      strict: tool.strict,
    } as RunnableFunction,
  };
}

function nameOf(own: RunnableFunction): string {
  return own.name || own.function.name;
}

function toTool(tool: RunnableToolFunction): ChatCompletionTool {
  if (tool.type !== "function") return tool as never;
  const { parameters, description, strict } = tool.function;
  return {
    type: "function",
    function: {
      name: nameOf(tool.function),
      parameters: parameters as Record<string, unknown>,
      ...(description === undefined ? {} : { description }),
      ...(strict === undefined ? {} : { strict }),
    },
  };
}
