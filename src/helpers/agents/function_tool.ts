/**
 * Tools of Responses as tools of agents.
 *
 * @module
 */
import type { AgentToolParam } from "../../generated/types/beta/agents/agents.ts";
import type { FunctionTool } from "../../generated/types/responses/responses.ts";
import {
  type AgentToolHandler,
  isInputContent,
  STAGED,
  type StagedHandler,
} from "./tools.ts";

/** A tool in the form of an agent, and the function of the program. */
export interface AgentFunctionTool {
  /** Its name, which is also its key in `toolHandlers`. */
  readonly name: string;
  /** For `agent.tools`. */
  readonly definition: Extract<AgentToolParam, { type: "function" }>;
  /** For `toolHandlers`: checks the arguments, then runs the function. */
  readonly handler: AgentToolHandler;
}

/**
 * Makes a tool of agents.
 *
 * @param tool A tool of `zodResponsesFunction()` or `standardResponsesFunction()`.
 * @throws {TypeError} If it has no function or no schema.
 */
export function functionTool(
  tool: FunctionTool & {
    $callback?: ((args: never) => unknown) | undefined;
    $parseRaw?: (args: string) => unknown;
  },
): AgentFunctionTool {
  const { name, parameters, $callback: run, $parseRaw: parse } = tool;
  if (!run || !parse || !parameters) {
    throw new TypeError(
      `The tool "${name}" must have a function and a schema of its arguments`,
    );
  }
  const handler: StagedHandler = async (args, setStage) => {
    setStage?.("arguments");
    const parsed = parse(JSON.stringify(args));
    setStage?.("execution");
    const result = await run(parsed as never);
    setStage?.("output");
    return outputOf(result);
  };
  handler[STAGED] = true;
  return {
    name,
    definition: {
      type: "function",
      name,
      description: tool.description ?? "",
      parameters,
      ...(tool.defer_loading === undefined
        ? {}
        : { defer_loading: tool.defer_loading }),
    },
    handler,
  };
}

function outputOf(result: unknown): ReturnType<AgentToolHandler> {
  if (Array.isArray(result)) {
    const isContent = result.length > 0 && result.every(isInputContent);
    return isContent ? result : JSON.stringify(result);
  }
  if (typeof result === "string" || typeof result === "object") return result;
  return result === undefined ? "undefined" : JSON.stringify(result);
}
