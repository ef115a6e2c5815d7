/**
 * Types of a run of tools over Responses as in the official SDK.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  FunctionTool,
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputItem,
  ResponseStreamEvent,
  Tool,
} from "../../generated/types/responses/responses.ts";
import type { ComputerExecutionOptions, ComputerToolset } from "./computer.ts";
import type { RunnerDiagnosticObserver } from "./diagnostics.ts";

/** What a function returns: text, or a list of content. */
export type RunnerFunctionOutput =
  ResponseInputItem.FunctionCallOutput["output"];

/** A function of the program, with its declaration for the model. */
export interface RunnerFunction {
  /** Its declaration. Names are unique. */
  tool: FunctionTool;
  /** Whether the program may supply an output itself, instead of letting it run. */
  allowOutputOverride?: boolean;
  /** Whether it may run next to others while a stream is still read. */
  independent?: boolean;
  /** Runs it. An error ends the run. */
  execute: (
    args: Record<string, unknown>,
    options?: { signal: AbortSignal | undefined },
  ) => RunnerFunctionOutput | Promise<RunnerFunctionOutput>;
}

/** Which tools may begin while the response is still streamed. */
export interface ResponsesEarlyExecution {
  /** Names of functions. */
  functions?: readonly string[];
  /** Whether the computer may. */
  computer?: boolean;
}

/** A browser of the program, such as `BrowserToolset`. */
export interface RunnerBrowser {
  /** Declarations of its functions. */
  tools(): FunctionTool[];
  /** Executes a call of one of them. */
  executeWithStatus(
    call: ResponseFunctionToolCall,
    signal?: AbortSignal,
    hasFailed?: boolean,
    onDiagnostic?: RunnerDiagnosticObserver,
  ): Promise<{ output: ResponseInputItem.FunctionCallOutput; ok: boolean }>;
}

/** Tools of a conversation. */
export interface ResponsesRunnerTools {
  /** Functions of a browser. */
  browser?: RunnerBrowser;
  /** A computer. */
  computer?: ComputerToolset;
  /** Other functions. */
  functions?: RunnerFunction[];
  /** Which tools may begin early, with `stream` and `eager`. @default all */
  earlyExecution?: ResponsesEarlyExecution | null | undefined;
}

/** Bounds of the input of each request. */
export interface ResponsesContextBudget {
  /** Most bytes of the input as JSON. */
  maxInputBytes: number;
  /** Most images and screenshots. */
  maxInputImages: number;
  /** How many of the newest screenshots always stay. @default {1} */
  keepRecentScreenshots?: number;
  /** Called when a bound is exceeded: which calls to leave out, and what to say instead. */
  compact?: (
    snapshot: {
      history: ResponseInputItem[];
      /** Calls that may be left out. */
      eligibleCallIds: string[];
      inputBytes: number;
      inputImages: number;
    },
  ) => ContextCompaction | Promise<ContextCompaction>;
}

/** What is left out of the input. */
export interface ContextCompaction {
  /** IDs of calls that are left out, with their outputs. */
  dropCallIds: string[];
  /** What the model reads instead. */
  summary?: string;
}

/** A run as JSON. */
export interface ResponsesRunnerCheckpoint {
  /** Version of this format. */
  version: 1;
  /** `ledger.runId`. */
  run_id: string;
  /** Counts the checkpoints of the run. */
  revision: number;
  /** Only a `boundary` can be resumed: in the others, a request or a call may have taken effect. */
  phase: "boundary" | "pending" | "final";
  /** `maxSteps`. */
  max_steps: number;
  /** Requests so far. */
  consumed_requests: number;
  /** The declared tools; credentials of servers are left out. */
  tools: Tool[];
  /** Functions with `allowOutputOverride`. */
  output_override_names: string[];
  /** The conversation. */
  history: ResponseInputItem[];
  /** Calls that began. */
  attempted_call_ids: string[];
  /** Calls that returned. */
  returned_call_ids: string[];
  /** Items of the response whose calls are under way. */
  pending_items: ResponseOutputItem[];
  /** Outputs of its calls so far. */
  returned_outputs: ResponseInputItem[];
  /** The last response. */
  final_response: Response | null;
}

/** Where a run is saved. */
export interface ResponsesRunnerLedger {
  /** ID of the run. */
  runId: string;
  /** Saves a checkpoint; the run waits for it. */
  save: (checkpoint: ResponsesRunnerCheckpoint) => void | Promise<void>;
  /** The last checkpoint of this run, of phase `boundary`. `input` is then what is new. */
  resumeFrom?: ResponsesRunnerCheckpoint;
}

/** Bounds, approvals and transport of a run. */
export interface ResponsesRunnerOptions {
  /** Most requests. No tool runs after the last one. @default {20} */
  maxSteps?: number;
  /** Whether responses are streamed. */
  stream?: boolean;
  /** Whether tools begin while a response is still streamed. Needs `stream`. */
  eager?: boolean;
  /** Most `independent` functions that run together. @default {2} */
  maxConcurrentCalls?: number;
  /** Gets the events of a stream; the stream waits for it. */
  onEvent?: (event: ResponseStreamEvent) => void | Promise<void>;
  /** Ends the run before the next tool or request. */
  signal?: AbortSignal;
  /** Options of each request. */
  requestOptions?: RequestOptions;
  /** Approvals of the computer. */
  computerOptions?: ComputerExecutionOptions;
  /** Decides about the request of an MCP server, by true or false. */
  approveMcp?: (
    request: Readonly<ResponseOutputItem.McpApprovalRequest>,
  ) => boolean | Promise<boolean>;
  /** Gets each stage with its time and usage. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** Whether a call that could begin early does. */
  beforeEarlyCall?: (
    call: Readonly<
      Extract<ResponseOutputItem, { type: "function_call" | "computer_call" }>
    >,
  ) => "execute" | "defer" | Promise<"execute" | "defer">;
  /** Saves the run. */
  ledger?: ResponsesRunnerLedger;
  /** Bounds of the input. */
  contextBudget?: ResponsesContextBudget | null | undefined;
}

/** A response whose tools run when the next turn is asked for. */
export interface ResponsesRunnerTurn {
  /** The response. */
  readonly response: Response;
  /** Counts requests, from 1. */
  readonly step: number;
  /** Whether it calls no tool, so that the run is over. */
  readonly final: boolean;
  /** Whether tools ran while it was streamed. */
  readonly toolsExecuted: boolean;
  /** Calls of the run that began. */
  readonly attemptedCallIds: readonly string[];
  /** Calls of the run that returned. */
  readonly completedCallIds: readonly string[];
  /** Supplies outputs of functions with `allowOutputOverride`, which then do not run. Replaces those before. */
  supplyOutputs: (outputs: ResponseInputItem.FunctionCallOutput[]) => void;
  /** Adds a message of the user after the outputs. */
  appendUserText: (text: string) => void;
}

/** A client with `responses`. */
export interface ResponsesRunnerClient {
  /** `client.responses`. */
  readonly responses: {
    /** Sends a request. */
    create(
      params: ResponseCreateParamsNonStreaming,
      options?: RequestOptions,
    ): PromiseLike<Response>;
    /** Streams a response. */
    stream(
      // deno-lint-ignore no-explicit-any -- clients type it by their own streams
      params: any,
      options?: RequestOptions,
    ): AsyncIterable<ResponseStreamEvent> & {
      finalResponse(): Promise<Response>;
      abort(): void;
    };
  };
}
