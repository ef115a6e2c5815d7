/**
 * The calls of a response: functions, computer, browser, and requests of MCP servers.
 *
 * @module
 */
import type {
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputItem,
} from "../../generated/types/responses/responses.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { callID, isLocalCall, type LocalCall } from "./responses_checks.ts";
import { RunnerStop } from "./responses_errors.ts";
import type { Registry } from "./responses_registry.ts";
import type {
  ResponsesRunnerOptions,
  RunnerFunctionOutput,
} from "./responses_types.ts";

/** What the calls of all responses of a run share. */
export interface CallsContext {
  readonly registry: Registry;
  readonly options: ResponsesRunnerOptions;
  readonly signal: AbortSignal | undefined;
  readonly diagnostics: Diagnostics;
  /** Calls that began. */
  readonly attempted: string[];
  /** Calls that returned. */
  readonly completed: string[];
  /** Saves the run, if it has a ledger. */
  readonly save: (() => Promise<void>) | undefined;
}

type Prepared = () => RunnerFunctionOutput | PromiseLike<RunnerFunctionOutput>;

/** The calls of one response. */
export class TurnCalls {
  /** Outputs so far. */
  readonly outputs: ResponseInputItem[] = [];
  /** Outputs that the program supplied. */
  readonly supplied: Map<string, RunnerFunctionOutput> = new Map();
  private readonly prepared = new Map<string, Prepared>();
  private hasBrowserFailed = false;

  /**
   * @param run The run.
   */
  constructor(private readonly run: CallsContext) {}

  /**
   * Reads the arguments of a call; nothing runs.
   *
   * @param item An item of the response.
   * @throws {RunnerStop} If they are not a JSON object, or what the function's schema throws.
   */
  async prepare(item: ResponseOutputItem): Promise<void> {
    if (item.type !== "function_call" || this.prepared.has(item.call_id)) {
      return;
    }
    const { registry, signal, diagnostics } = this.run;
    const { call_id, name } = item;
    const registered = registry.functions.get(name);
    if (!registered) return;
    const since = performance.now();
    try {
      const args = argumentsOf(item);
      const { prepare, execute } = registered;
      this.prepared.set(
        call_id,
        prepare
          ? await prepare(args)
          : () => signal ? execute(args, { signal }) : execute(args),
      );
    } catch (error) {
      const stage = { stage: "arguments", reason: "invalid_input" } as const;
      diagnostics.report({ ...stage, call_id, member: name, since });
      throw error;
    }
  }

  /**
   * Does what an item of the response asks for.
   *
   * @param item An item that was checked and prepared.
   * @param outputs Where its output goes.
   */
  async execute(
    item: ResponseOutputItem,
    outputs: ResponseInputItem[] = this.outputs,
  ): Promise<void> {
    if (!isLocalCall(item)) return;
    const { signal, attempted, completed, save } = this.run;
    signal?.throwIfAborted();
    attempted.push(callID(item));
    await save?.();
    signal?.throwIfAborted();
    outputs.push(structuredClone(await this.outputOf(item)));
    completed.push(callID(item));
    await save?.();
    if (save && this.hasBrowserFailed) {
      throw new RunnerStop("Ledger run needs external reconciliation.");
    }
    signal?.throwIfAborted();
  }

  private async outputOf(call: LocalCall): Promise<ResponseInputItem> {
    const { registry, options, signal } = this.run;
    switch (call.type) {
      case "mcp_approval_request":
        return {
          type: "mcp_approval_response",
          approval_request_id: call.id,
          approve: await decideMcp(call, this.run),
        };
      case "computer_call": {
        const { onDiagnostic } = options;
        return await registry.computer!.execute(call, {
          ...options.computerOptions,
          signal,
          ...(onDiagnostic && { onDiagnostic }),
        });
      }
      case "function_call":
        if (registry.browserNames.has(call.name)) {
          const { output, ok } = await registry.browser!.executeWithStatus(
            call,
            signal,
            this.hasBrowserFailed,
            options.onDiagnostic,
          );
          this.hasBrowserFailed ||= !ok;
          return output;
        }
        return {
          type: "function_call_output",
          call_id: call.call_id,
          output: this.supplied.get(call.call_id) ??
            await this.runFunction(call),
        };
    }
  }

  private async runFunction(
    { call_id, name: member }: ResponseFunctionToolCall,
  ): Promise<RunnerFunctionOutput> {
    const { diagnostics } = this.run;
    const result = await diagnostics.during(
      { stage: "action", call_id, member },
      this.prepared.get(call_id)!,
    );
    const since = performance.now();
    try {
      return checkOutput(result);
    } catch (error) {
      diagnostics.report({ stage: "output", call_id, member, since });
      throw error;
    }
  }
}

/**
 * Asks the program about a request of an MCP server.
 *
 * @param request The request.
 * @param run The run.
 * @throws {RunnerStop} If the program does not decide.
 */
export async function decideMcp(
  request: ResponseOutputItem.McpApprovalRequest,
  { options, signal, diagnostics }: CallsContext,
): Promise<boolean> {
  const about = {
    stage: "approval",
    call_id: request.id,
    member: request.name,
  } as const;
  const since = performance.now();
  try {
    signal?.throwIfAborted();
    const approved: unknown = await options.approveMcp?.(
      structuredClone(request),
    );
    signal?.throwIfAborted();
    if (typeof approved !== "boolean") {
      throw new RunnerStop(
        "MCP approval requires a literal true or false from approveMcp.",
      );
    }
    const reason = approved ? "completed" : "refused";
    diagnostics.report({ ...about, reason, since });
    return approved;
  } catch (error) {
    diagnostics.report({ ...about, since });
    throw error;
  }
}

function argumentsOf(
  { name, arguments: text }: ResponseFunctionToolCall,
): Record<string, unknown> {
  const args: unknown = JSON.parse(text);
  if (typeof args === "object" && args !== null && !Array.isArray(args)) {
    return args as Record<string, unknown>;
  }
  throw new RunnerStop(
    `Function arguments must be an object. (${name})`,
  );
}

/**
 * Checks the output of a function.
 *
 * @param output What it returned.
 * @throws {TypeError} If it is neither text nor a list of content.
 */
export function checkOutput(output: unknown): RunnerFunctionOutput {
  const isContent = Array.isArray(output) &&
    output.every((part) =>
      part?.type === "input_text"
        ? typeof part.text === "string"
        : part?.type === "input_image"
        ? [part.image_url, part.file_id].some(isText)
        : part?.type === "input_file" &&
          [part.file_data, part.file_id, part.file_url].some(isText)
    );
  if (typeof output === "string" || isContent) {
    return output as RunnerFunctionOutput;
  }
  throw new TypeError(
    "The output of a function must be text, or a list of input_text, input_image and input_file",
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
