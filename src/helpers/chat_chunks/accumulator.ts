/**
 * Builds chat completions from their chunks, without any I/O.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from "../../output_errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
} from "../../generated/types/chat/completions/completions.ts";
import {
  addLogprobs,
  addReasoning,
  type Audio,
  mergeAudio,
  REASONING,
  type Reasoning,
} from "./pieces.ts";
import type { ChatCompletionSnapshot } from "../chat_types.ts";
import { PartialJson } from "../partial_json.ts";
import { ToolCallPlaces } from "./tool_call_places.ts";

type Choice = ChatCompletionSnapshot.Choice;
type ToolCall = ChatCompletionSnapshot.Choice.ToolCall;

/** How chunks become a completion. */
export interface ChatAccumulatorOptions {
  /** Parse the text as JSON while it arrives. */
  readonly parsesContent?: boolean;
  /** Whether to parse the arguments of a function while they arrive. */
  readonly parsesArguments?: (name: string) => boolean;
  /** Throw when a choice ends by its token limit or by the content filter. */
  readonly rejectsUnfinished?: boolean;
}

/**
 * Builds a chat completion from the chunks of its stream.
 *
 * The time is linear in the length of the stream. Deviations of compatible servers are tolerated: a
 * missing role counts as `assistant`, a missing index as 0, and a missing finish reason is derived
 * from the content. Tool calls that share an index, or have none, stay apart.
 *
 * @example
 * ```ts
 * import { ChatCompletionAccumulator } from "@duplex/openai/helpers";
 * import { assertEquals } from "@std/assert";
 *
 * const accumulator = new ChatCompletionAccumulator();
 * const chunk = { id: "c", object: "chat.completion.chunk" as const, created: 1, model: "m" };
 * accumulator.add({ ...chunk, choices: [{ index: 0, delta: { role: "assistant", content: "Hel" }, finish_reason: null }] });
 * accumulator.add({ ...chunk, choices: [{ index: 0, delta: { content: "lo" }, finish_reason: "stop" }] });
 * assertEquals(accumulator.completion().choices[0].message.content, "Hello");
 * ```
 */
export class ChatCompletionAccumulator {
  /** The completion so far; `undefined` before the first chunk. The same object from chunk to chunk. */
  snapshot: ChatCompletionSnapshot | undefined;
  /** What was missing in the stream and had to be assumed. */
  readonly quirks: Set<string> = new Set();
  readonly #options: ChatAccumulatorOptions;
  readonly #places: ToolCallPlaces = new ToolCallPlaces();
  readonly #parsers: Map<string, PartialJson> = new Map();
  readonly #audioDone: Set<number> = new Set();

  /**
   * Creates an accumulator without chunks.
   *
   * @param options How chunks become a completion.
   */
  constructor(options: ChatAccumulatorOptions = {}) {
    this.#options = options;
  }

  /**
   * Adds a chunk.
   *
   * @param chunk The next chunk.
   * @throws {LengthFinishReasonError} If a choice ended by its token limit, and `rejectsUnfinished`
   * is set.
   * @throws {ContentFilterFinishReasonError} If the content filter ended a choice, and
   * `rejectsUnfinished` is set.
   */
  add(chunk: ChatCompletionChunk): ChatCompletionSnapshot {
    const isFirst = !this.snapshot;
    this.snapshot ??= { choices: [] } as unknown as ChatCompletionSnapshot;
    if (isFirst || chunk.id) copy(chunk, this.snapshot, IN_CHUNK);
    for (const choice of chunk.choices ?? []) this.#addChoice(choice);
    return this.snapshot;
  }

  /**
   * Where the call of a piece is in the message. That is the piece's index, if the server counts well.
   *
   * @param piece A piece of a tool call, of a chunk that was added.
   */
  placeOf(piece: ChatCompletionChunk.Choice.Delta.ToolCall): number {
    return this.#places.of(piece);
  }

  #addChoice(given: ChatCompletionChunk.Choice): void {
    const { delta, finish_reason, index = 0, logprobs = null } = given;
    if (given.index === undefined) this.quirks.add("choices[].index");
    if (!Number.isSafeInteger(index) || index < 0 || index >= 128) {
      throw new OpenAIError(
        `Cannot read the stream: choice index must be between 0 and 127, got ${index}`,
      );
    }
    const { choices } = this.snapshot!;
    const choice = choices[index] ??= {
      finish_reason: finish_reason ?? null,
      index,
      message: {},
      logprobs: null,
    };
    if (logprobs) addLogprobs(choice, logprobs);
    if (finish_reason) {
      choice.finish_reason = finish_reason;
      if (this.#options.rejectsUnfinished) {
        if (finish_reason === "length") throw new LengthFinishReasonError();
        if (finish_reason === "content_filter") {
          throw new ContentFilterFinishReasonError();
        }
      }
    }
    copy(given, choice, IN_CHOICE);
    if (delta) this.#addDelta(choice, delta);
  }

  #addDelta(choice: Choice, delta: ChatCompletionChunk.Choice.Delta) {
    const { content, refusal, function_call, role, tool_calls } = delta;
    const { audio } = delta as { audio?: Audio | null };
    const { message, index } = choice;
    copy(delta, message, IN_DELTA);
    if (this.#audioDone.size > 0) this.#audioDone.delete(index);
    if (audio?.expires_at != null && Object.keys(delta).length === 1) {
      this.#audioDone.add(index);
    }
    addReasoning(delta as Reasoning, message as Reasoning);
    if (refusal) message.refusal = (message.refusal ?? "") + refusal;
    if (role) message.role = role;
    if (audio) message.audio = mergeAudio(message.audio ?? {}, audio);
    if (function_call) {
      const call = message.function_call ??= {};
      if (function_call.name) call.name = function_call.name;
      if (function_call.arguments != null) {
        call.arguments = (call.arguments ?? "") + function_call.arguments;
      }
    }
    if (content != null) {
      message.content = (message.content ?? "") + content;
      if (this.#options.parsesContent && !message.refusal) {
        message.parsed = this.#parse(`${index}`, content) ?? null;
      }
    }
    for (const call of tool_calls ?? []) this.#addToolCall(choice, call);
  }

  #addToolCall(
    choice: Choice,
    given: ChatCompletionChunk.Choice.Delta.ToolCall,
  ): void {
    const at = this.#places.find(choice, given);
    const { index, id, type, function: fn, ...more } = given;
    const { custom, ...rest } = more as {
      custom?: { name?: string; input?: string };
    };
    const calls = choice.message.tool_calls ??= [];
    if (at !== index) this.quirks.add("tool_calls[].index");
    if (!Number.isSafeInteger(at) || at < 0 || at >= 128) {
      throw new OpenAIError(
        `Cannot read the stream: tool call index must be between 0 and 127, got ${at}`,
      );
    }
    const call = calls[at] ??= {};
    Object.assign(call, rest);
    if (id) call.id = id;
    if (type) call.type = type;
    if (custom) {
      call.custom ??= { name: "", input: "" };
      if (custom.name) call.custom.name = custom.name;
      if (custom.input) call.custom.input += custom.input;
    }
    if (!fn) return;
    if (!call.type && !custom) {
      call.type = "function";
      this.quirks.add("tool_calls[].type");
    }
    const own = call.function ??= { name: "", arguments: "" };
    if (fn.name) own.name = fn.name;
    if (fn.arguments == null) return;
    own.arguments += fn.arguments;
    if (this.#options.parsesArguments?.(own.name)) {
      const parsed = this.#parse(`${choice.index}.${at}`, fn.arguments);
      if (parsed !== undefined) own.parsed_arguments = parsed;
    }
  }

  /** The JSON so far; each piece is parsed once. */
  #parse(key: string, piece: string): unknown {
    let parser = this.#parsers.get(key);
    if (!parser) this.#parsers.set(key, parser = new PartialJson());
    parser.push(piece);
    return parser.value;
  }

  /**
   * The complete chat completion.
   *
   * @throws {OpenAIError} If no chunk has arrived, or a tool call lacks its name or its arguments.
   */
  completion(): ChatCompletion {
    const { snapshot } = this;
    if (!snapshot) {
      throw new OpenAIError(
        "Cannot build a chat completion: no chunk has arrived",
      );
    }
    const { id, choices, created, model, system_fingerprint, ...rest } =
      snapshot;
    return {
      ...rest,
      id,
      choices: Array.from(choices, (choice, at) => this.#choice(choice, at)),
      created,
      model,
      object: "chat.completion",
      ...(system_fingerprint ? { system_fingerprint } : {}),
    } as ChatCompletion;
  }

  #choice(choice: Choice | undefined, index: number): ChatCompletion.Choice {
    const { message, finish_reason, index: _index, logprobs, ...rest } =
      required(choice, `choices[${index}]`);
    const { content = null, function_call, tool_calls, audio, ...more } =
      message;
    const { parsed: _, ...fields } = more;
    const heard = audio ? { audio } : {};
    const common = {
      role: this.#role(message.role),
      content,
      refusal: message.refusal ?? null,
    };
    const calls = tool_calls && this.#calls(tool_calls, index);
    return {
      ...rest,
      index,
      finish_reason: finish_reason ?? this.#assumedReason(index, calls),
      logprobs,
      message: function_call
        ? {
          ...heard,
          ...common,
          function_call: {
            arguments: required(
              function_call.arguments,
              `choices[${index}].arguments`,
            ),
            name: required(function_call.name, `choices[${index}].name`),
          },
        }
        : {
          ...fields,
          ...heard,
          ...common,
          ...(calls ? { tool_calls: calls } : {}),
        },
    } as ChatCompletion.Choice;
  }

  /** Without gaps: some servers count calls from 1. */
  #calls(calls: readonly ToolCall[], index: number): unknown[] {
    const came = calls.filter(() => true);
    if (came.length < calls.length) this.quirks.add("tool_calls[].index");
    const ids = new Set<string>();
    return came.map((call, at) =>
      finishCall(call, `choices[${index}].tool_calls[${at}]`, ids)
    );
  }

  #role(role: Choice["message"]["role"]): "assistant" {
    if (!role) this.quirks.add("choices[].delta.role");
    return (role ?? "assistant") as "assistant";
  }

  /** The stream ended well, but did not say why the model stopped. */
  #assumedReason(
    index: number,
    calls: unknown[] | undefined,
  ): ChatCompletion.Choice["finish_reason"] {
    if (!this.#audioDone.has(index)) this.quirks.add("choices[].finish_reason");
    return calls?.length ? "tool_calls" : "stop";
  }
}

/** Fields that are not copied, because they are added up or not part of the completion. */
const IN_CHUNK = new Set(["choices", "obfuscation"]);
const IN_CHOICE = new Set(["delta", "finish_reason", "index", "logprobs"]);
const IN_DELTA = new Set([
  "content",
  "refusal",
  "function_call",
  "role",
  "tool_calls",
  "audio",
  ...REASONING,
]);

/** Copies all other fields; faster than rest properties, which make an object per chunk. */
function copy(from: object, to: object, except: ReadonlySet<string>): void {
  for (const key in from) {
    if (except.has(key) || !Object.hasOwn(from, key)) continue;
    // Not an assignment, because "__proto__" is a key like any other.
    if (key === "__proto__") continue;
    (to as Record<string, unknown>)[key] =
      (from as Record<string, unknown>)[key];
  }
}

/** @param ids IDs of the calls before it: the result of each call needs one of its own. */
function finishCall(call: ToolCall, path: string, ids: Set<string>): unknown {
  const { function: fn, custom, type, ...rest } = call;
  const id = !call.id || ids.has(call.id)
    ? `call_${crypto.randomUUID()}`
    : call.id;
  ids.add(id);
  const head = { ...rest, id, type };
  if (type === "custom") {
    const { name, input = "" } = custom ?? {};
    return {
      ...head,
      custom: {
        ...custom,
        name: required(name, `${path}.custom.name`),
        input,
      },
    };
  }
  const { parsed_arguments: _, ...own } = fn ?? { name: "", arguments: "" };
  return {
    ...head,
    type: type ?? "function",
    function: {
      ...own,
      name: required(own.name, `${path}.function.name`),
      arguments: own.arguments,
    },
  };
}

function required<Value>(value: Value | undefined, path: string): Value {
  if (value) return value;
  throw new OpenAIError(
    `Cannot build a chat completion: ${path} is missing in the stream`,
  );
}
