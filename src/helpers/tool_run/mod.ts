/**
 * The tool loop: `runTools()` and `resumeTools()`, for Chat Completions and for Responses.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  ChatCompletionCreateParamsBase,
} from "../../generated/types/chat/completions/completions.ts";
import type {
  FunctionTool,
  ResponseCreateParamsBase,
  Tool as ResponsesTool,
} from "../../generated/types/responses/responses.ts";
import type { RunnableTool } from "../../tools/tool.ts";
import type { ExtractParsedContentFromParams } from "../chat_types.ts";
import type { ParsedResponseContentOf } from "../parse_response.ts";
import {
  checkApi,
  checkOptions,
  type ResumeToolsOptions,
  type ToolRunOptions,
} from "./options.ts";
import { WIRES } from "./loop.ts";
import { ToolRun } from "./run.ts";
import type { ToolRunState } from "./state.ts";
import type { OfferedTool } from "./wire.ts";

/** `client.chat.completions` or `client.responses`. */
export interface ToolRunApi {
  /** Sends a request. */
  // deno-lint-ignore no-explicit-any -- params and results of either API
  create(params: any, options?: RequestOptions): PromiseLike<any>;
}

/** Params of a run over Chat Completions. */
export type ChatToolRunParams =
  & Omit<ChatCompletionCreateParamsBase, "tools" | "stream" | "n">
  & {
    /** Tools, made by `tool()`. */
    tools: readonly RunnableTool[];
    /** Whether replies are streamed, and so are the events of the run. */
    stream?: boolean | null;
  };

/** Params of a run over Responses. */
export type ResponsesToolRunParams =
  & Omit<ResponseCreateParamsBase, "tools" | "stream" | "background">
  & {
    /** Tools, made by `tool()`, and those that run at the server. */
    tools: readonly (RunnableTool | Exclude<ResponsesTool, FunctionTool>)[];
    /** Whether replies are streamed, and so are the events of the run. */
    stream?: boolean | null;
  };

/** Params of a resumed run: its tools, and changes to the saved params. */
export type ResumeToolsParams =
  & Partial<
    | Omit<ChatToolRunParams, "messages">
    | Omit<ResponsesToolRunParams, "input">
  >
  & {
    /** Tools, made by `tool()`: functions cannot be part of a saved state. */
    tools: readonly (RunnableTool | Exclude<ResponsesTool, FunctionTool>)[];
  };

/**
 * Runs tools over Responses: sends a request, runs the tools that the model calls, and sends the
 * next request, until the model calls no tools or a limit is reached.
 *
 * @example
 * ```ts
 * import { runTools, tool } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI();
 * openai
 *   .on("weather", { toolCalls: [{ name: "weather", arguments: { city: "Rome" } }] })
 *   .on(({ toolOutputs }) => toolOutputs.length > 0, "It is sunny.");
 * const weather = tool({
 *   name: "weather",
 *   input: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   run: ({ city }) => `sunny in ${city}`,
 * });
 * const run = runTools(openai.client().responses, {
 *   model: "gpt-5",
 *   input: "How is the weather in Rome?",
 *   tools: [weather],
 * }, { limits: { turns: 5, toolCalls: 10 } });
 * const { stopped, text, turns } = await run.result();
 * assertEquals([stopped, text, turns[0].calls[0].output], ["done", "It is sunny.", "sunny in Rome"]);
 * ```
 *
 * @param api `client.responses`.
 * @param params Params of the requests. A forced `tool_choice` counts for the first turn.
 * @param options Limits, approvals, and options of each request.
 * @throws {TypeError} If params or options are invalid; the message names the option.
 * @throws {RangeError} If a number is out of bounds.
 */
export function runTools<Params extends ResponsesToolRunParams>(
  api: ToolRunApi,
  params: Params & { messages?: never },
  options?: ToolRunOptions,
): ToolRun<ParsedResponseContentOf<Params>>;
/**
 * The same over Chat Completions, also for servers that are compatible with it.
 *
 * @param api `client.chat.completions`.
 * @param params Params of the requests.
 * @param options Limits, approvals, and options of each request.
 */
export function runTools<Params extends ChatToolRunParams>(
  api: ToolRunApi,
  params: Params,
  options?: ToolRunOptions,
): ToolRun<ExtractParsedContentFromParams<Params>>;
export function runTools(
  api: ToolRunApi,
  params: ChatToolRunParams | ResponsesToolRunParams,
  options: ToolRunOptions = {},
): ToolRun<unknown> {
  const { tools, ...given } = params as Record<string, unknown> & {
    tools: readonly OfferedTool[];
  };
  checkApi(api);
  const { own, request } = checkOptions(options, tools);
  const kind = apiOf(given);
  const { params: fixed, items, previous } = WIRES[kind].begin(given);
  // Values that are not JSON, such as the parser of a format, are not part of the state.
  const plain = JSON.parse(JSON.stringify({ fixed, items, previous }));
  const state: ToolRunState = {
    version: 1,
    id: `run_${crypto.randomUUID()}`,
    api: kind,
    params: plain.fixed,
    items: plain.items,
    previous: plain.previous,
    limits: { turns: 10, ...own.limits },
    lastTurn: own.lastTurn ?? true,
    turns: [],
    ms: 0,
    bound: null,
    stopped: null,
  };
  return new ToolRun({
    state,
    isResumed: false,
    send: (params, options) => api.create(params, options),
    tools,
    params: formatsOf(given),
    options: own,
    request,
  });
}

/**
 * Continues a run whose state was saved: after a decision about its pending calls, after a crash,
 * or with higher limits. No tool that had begun runs again.
 *
 * @example
 * ```ts
 * import { memoryJournal, resumeTools, runTools, tool } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI();
 * openai
 *   .on("Pay", { toolCalls: [{ name: "pay", arguments: { sum: 50 } }] })
 *   .on(({ toolOutputs }) => toolOutputs.length > 0, "It is paid.");
 * const tools = [tool({
 *   name: "pay",
 *   input: { type: "object", properties: { sum: { type: "number" } }, required: ["sum"] },
 *   approve: ({ sum }) => sum > 10,
 *   run: ({ sum }) => `paid ${sum}`,
 * })];
 * const { responses } = openai.client();
 * const options = { secret: "a secret of this program", journal: memoryJournal() };
 * const run = runTools(responses, { model: "gpt-5", input: "Pay 50", tools }, options);
 * const { stopped, pending } = await run.result();
 * assertEquals([stopped, pending[0].arguments], ["approval", '{"sum":50}']);
 * const saved = JSON.stringify(run); // to a database, and later, in another process:
 * const resumed = resumeTools(responses, JSON.parse(saved), { tools }, {
 *   ...options,
 *   decisions: { [pending[0].key]: true },
 * });
 * assertEquals((await resumed.result()).text, "It is paid.");
 * ```
 *
 * @param api `client.chat.completions` or `client.responses`, as before.
 * @param state The state from `toJSON()` or `save`.
 * @param params The tools, and changes to the saved params.
 * @param options Decisions, limits, approvals, and options of each request.
 * @throws {TypeError} If state, params or options are invalid; the message names the option.
 * @throws {RangeError} If a number is out of bounds.
 */
export function resumeTools<Params extends ResumeToolsParams>(
  api: ToolRunApi,
  state: ToolRunState,
  params: Params,
  options: ResumeToolsOptions = {},
): ToolRun<
  Params extends { response_format: unknown }
    ? ExtractParsedContentFromParams<Params>
    : ParsedResponseContentOf<Params>
> {
  if (state?.version !== 1 || !Array.isArray(state.turns)) {
    throw new TypeError(
      `state must be a saved run of version 1, got ${
        state && typeof state === "object"
          ? `version ${state.version}`
          : typeof state
      }`,
    );
  }
  const { tools, ...changed } = params as Record<string, unknown> & {
    tools: readonly OfferedTool[];
  };
  checkApi(api);
  const { own, request } = checkOptions(options, tools, state.limits);
  if (state.signature !== undefined && own.secret === undefined) {
    throw new TypeError("secret must be given for a signed state");
  }
  return new ToolRun({
    state,
    isResumed: true,
    send: (params, options) => api.create(params, options),
    tools,
    params: changed,
    options: own,
    request,
  });
}

function apiOf(params: Record<string, unknown>): ToolRunState["api"] {
  const { n, background } = params;
  if (n !== undefined && n !== null && n !== 1) {
    throw new RangeError(`n must be 1 in a run of tools, got ${n}`);
  }
  if (background) {
    throw new TypeError(
      "background must not be set in a run of tools, got true",
    );
  }
  if (Array.isArray(params.messages)) return "chat";
  if (typeof params.input === "string" || Array.isArray(params.input)) {
    return "responses";
  }
  throw new TypeError(
    "params must have messages (Chat Completions) or input (Responses), got neither",
  );
}

/** Formats with a parser are sent unchanged, and parse the response. */
function formatsOf(
  { response_format, text }: Record<string, unknown>,
): Record<string, unknown> {
  return {
    ...(response_format !== undefined && { response_format }),
    ...(text !== undefined && { text }),
  };
}
