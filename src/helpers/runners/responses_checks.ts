/**
 * What a run of tools over Responses accepts: params, options, and responses. A response is checked
 * whole before the first of its tools runs.
 *
 * @module
 */
import { checkSpelling, type Names } from "../../core/names.ts";
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from "../../generated/types/responses/responses.ts";
import { actionsOf } from "./computer_actions.ts";
import { RunnerStop } from "./responses_errors.ts";
import type { Registry } from "./responses_registry.ts";
import type { ResponsesRunnerOptions } from "./responses_types.ts";

/** Tools that run at the server. */
const SERVER_TOOLS =
  /^(web_search(_preview)?(_\d+_\d+_\d+)?|file_search|code_interpreter|image_generation|mcp)$/;
/** What they leave in a response. */
const SERVER_ITEMS: ReadonlySet<string> = new Set([
  "web_search_call",
  "file_search_call",
  "code_interpreter_call",
  "image_generation_call",
  "mcp_call",
  "mcp_list_tools",
]);
/** What needs nothing of the runner. */
const SILENT_ITEMS: ReadonlySet<string> = new Set([
  "message",
  "reasoning",
  "compaction",
]);

/** What the program does before the next request. */
export type LocalCall = Extract<
  ResponseOutputItem,
  { type: "function_call" | "computer_call" | "mcp_approval_request" }
>;

/**
 * Whether an item waits for the program.
 *
 * @param item An item of a response.
 */
export function isLocalCall(item: ResponseOutputItem): item is LocalCall {
  return item.type === "function_call" || item.type === "computer_call" ||
    item.type === "mcp_approval_request";
}

/**
 * The ID of a call.
 *
 * @param call A call.
 */
export function callID(call: LocalCall): string {
  return call.type === "mcp_approval_request" ? call.id : call.call_id;
}

/**
 * Whether a tool runs at the server.
 *
 * @param tool A tool.
 */
export function isServerTool({ type }: Tool): boolean {
  return SERVER_TOOLS.test(type);
}

/** Names of the options: with a misspelled `maxSteps`, a run would make, and bill, 20 requests. */
const NAMES: Names<ResponsesRunnerOptions> = {
  maxSteps: 1,
  stream: 1,
  eager: 1,
  maxConcurrentCalls: 1,
  onEvent: 1,
  signal: 1,
  requestOptions: 1,
  computerOptions: 1,
  approveMcp: 1,
  onDiagnostic: 1,
  beforeEarlyCall: 1,
  ledger: 1,
  contextBudget: 1,
};

/**
 * All tools of the requests of a run.
 *
 * @param registry Tools of the runner.
 * @param params Params of the run.
 * @param options Options of the run.
 * @throws {TypeError} If params or options do not fit a run; the message names the option.
 */
export function checkRun(
  { declarations, computer }: Registry,
  params: ResponseCreateParamsNonStreaming,
  options: ResponsesRunnerOptions,
): Tool[] {
  checkSpelling(options, NAMES);
  const { maxSteps = 20, maxConcurrentCalls = 2, eager, stream } = options;
  for (
    const [name, value] of Object.entries({ maxSteps, maxConcurrentCalls })
  ) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new TypeError(`${name} must be a positive integer, got ${value}`);
    }
  }
  if (eager && !stream) throw new TypeError("eager needs stream: true");
  const other =
    (["stream", "background", "conversation", "previous_response_id"] as const)
      .find((name) => params[name]);
  if (other !== undefined) {
    throw new TypeError(
      `${other} must not be set in a run: it sends the whole history in each request${
        other === "stream" ? "; streams are an option of the run" : ""
      }`,
    );
  }
  const given = params.tools ?? [];
  for (const [at, tool] of given.entries()) {
    const isComputer = isComputerTool(tool);
    if (!isServerTool(tool) && !(isComputer && computer)) {
      throw new TypeError(
        `tools[${at}] must run at the server, got ${tool.type}; register others with the runner`,
      );
    }
  }
  const labels = given.flatMap((tool) =>
    tool.type === "mcp" ? [tool.server_label] : []
  );
  if (new Set(labels).size < labels.length || labels.includes("")) {
    throw new TypeError(
      "tools must have a different server_label for each MCP server",
    );
  }
  if (
    params.store === false &&
    given.some(({ type }) => type === "image_generation")
  ) {
    throw new TypeError(
      "store must not be false with image_generation: a run continues after a generated image only if it is stored",
    );
  }
  const computers = given.filter(isComputerTool).length;
  if (computers > 1) {
    throw new TypeError(`tools must have one computer, got ${computers}`);
  }
  const tools = [...declarations, ...given];
  if (computer && computers === 0) tools.push({ type: "computer" });
  if (isForced(params.tool_choice, tools)) {
    throw new TypeError(
      "tool_choice must not force a tool of the program: the run would never end; use auto",
    );
  }
  return tools;
}

function isComputerTool({ type }: { type?: string }): boolean {
  return type === "computer" || type === "computer_use_preview";
}

type ToolChoice = ResponseCreateParamsNonStreaming["tool_choice"];

function isLocalTool({ type = "" }: { type?: unknown }): boolean {
  return type === "function" || `${type}`.startsWith("computer");
}

/** Whether each request would call a tool of the program. */
function isForced(choice: ToolChoice, tools: readonly Tool[]): boolean {
  if (choice === "required") {
    return tools.length > 0 && tools.every(isLocalTool);
  }
  if (typeof choice !== "object" || choice === null) return false;
  return choice.type === "allowed_tools"
    ? choice.mode === "required" && choice.tools.length > 0 &&
      choice.tools.every(isLocalTool)
    : isLocalTool(choice);
}

/** What the responses of a run are checked against. */
export interface Admission {
  readonly registry: Registry;
  readonly tools: readonly Tool[];
  readonly toolChoice: ToolChoice;
}

/**
 * Checks one item of a response.
 *
 * @param item The item.
 * @param admission What it is checked against.
 * @throws {RunnerStop} If the run cannot go on after it.
 */
export function checkItem(
  item: ResponseOutputItem,
  { registry, tools, toolChoice }: Admission,
): void {
  const { status } = item as { status?: string | null };
  const isComplete = status === undefined || status === null ||
    status === "completed";
  if (SERVER_ITEMS.has(item.type)) {
    if (!isComplete || (item as { error?: unknown }).error) {
      throw new RunnerStop(
        "Server tool did not complete. Inspect the environment before continuing.",
      );
    }
    return;
  }
  if (SILENT_ITEMS.has(item.type)) {
    if (item.type === "message" && !isComplete) {
      throw new RunnerStop("Response message did not complete.");
    }
    return;
  }
  if (!isLocalCall(item)) {
    throw new RunnerStop(
      `Unsupported response output item. (${item.type})`,
    );
  }
  if (isExcluded(item, toolChoice)) {
    throw new RunnerStop(
      "Response contains a local tool excluded by tool_choice.",
    );
  }
  switch (item.type) {
    case "function_call": {
      const { functions, browserNames } = registry;
      const isKnown = functions.has(item.name) || browserNames.has(item.name);
      if (!isComplete || !isKnown || !item.call_id) {
        throw new RunnerStop("Incomplete or unregistered function call.");
      }
      return;
    }
    case "computer_call":
      if (!registry.computer || !isComplete) {
        throw new RunnerStop("Incomplete or unregistered computer call.");
      }
      return void actionsOf(item);
    case "mcp_approval_request": {
      const isDeclared = tools.some((tool) =>
        tool.type === "mcp" && tool.server_label === item.server_label
      );
      if (!item.id || !isDeclared) {
        throw new RunnerStop(
          "Server output requires its declared tool and MCP server label.",
        );
      }
    }
  }
}

/** Whether the choice of the program left a call out. */
function isExcluded(call: LocalCall, choice: ToolChoice): boolean {
  if (
    choice === undefined || choice === null || choice === "auto" ||
    choice === "required"
  ) return false;
  const allowed: { type?: unknown; name?: unknown; server_label?: unknown }[] =
    choice === "none"
      ? []
      : choice.type === "allowed_tools"
      ? choice.tools
      : [choice];
  return !allowed.some((tool) =>
    call.type === "function_call"
      ? tool.type === "function" && tool.name === call.name
      : call.type === "computer_call"
      ? tool.type !== "function" && isLocalTool(tool)
      : tool.type === "mcp" && tool.server_label === call.server_label &&
        (tool.name ?? call.name) === call.name
  );
}

/**
 * The items of a response that is good as a whole.
 *
 * @param response The response.
 * @param admission What it is checked against.
 * @param known IDs of calls that were there before.
 * @throws {RunnerStop} If it is not completed, or the run cannot go on after one of its items.
 */
export function checkResponse(
  { status, output }: Response,
  admission: Admission,
  known: ReadonlySet<string>,
): ResponseOutputItem[] {
  if (status !== "completed") {
    throw new RunnerStop("Response was not completed.");
  }
  const seen = new Set(known);
  for (const item of output) {
    checkItem(item, admission);
    if (isLocalCall(item)) checkNew(item, seen);
  }
  const isFinal = !output.some(isLocalCall);
  const hasOutput = output.some((item) =>
    (item.type === "message" && item.phase !== "commentary") ||
    SERVER_ITEMS.has(item.type)
  );
  if (isFinal && !hasOutput) {
    throw new RunnerStop("Response has no completed final message.");
  }
  return structuredClone(output);
}

/**
 * Adds a call to those that were seen.
 *
 * @param call The call.
 * @param seen IDs of calls.
 * @throws {RunnerStop} If it was seen before.
 */
export function checkNew(call: LocalCall, seen: Set<string>): void {
  const id = callID(call);
  if (seen.has(id)) {
    throw new RunnerStop("Invalid or duplicate completed call.");
  }
  seen.add(id);
}

/**
 * IDs of the calls of a conversation.
 *
 * @param history The conversation.
 */
export function callIDs(history: readonly ResponseInputItem[]): string[] {
  return history.flatMap((item) => {
    const { type, id, call_id } = item as unknown as Record<
      string,
      unknown
    >;
    if (typeof call_id === "string") return [call_id];
    return type === "mcp_approval_request" ? [id as string] : [];
  });
}
