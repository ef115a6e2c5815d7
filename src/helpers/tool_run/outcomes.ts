/**
 * What the model is told of a call that was not run.
 *
 * @module
 */
import { errorText, ToolError } from "../../tools/tool.ts";
import type { JournalEntry } from "./journal.ts";
import type { ToolDecision } from "./options.ts";
import type { CallResult } from "./run_call.ts";

/** Arguments that the tool does not take: the model may try again. */
export function wrongArguments(name: string, error: unknown): CallResult {
  return error instanceof ToolError
    ? { outcome: "error", output: errorText(error.message) }
    : {
      outcome: "error",
      output: errorText(`${name}: the arguments could not be checked`),
      error,
    };
}

/** A call that began in another process. */
export function begunBefore(
  name: string,
  { output }: JournalEntry,
): CallResult {
  return output !== null ? { outcome: "result", output } : {
    outcome: "unknown",
    output: errorText(
      `${name} was begun before, and how it ended is not known: it may have taken effect. It was not run again`,
    ),
  };
}

/** A call that was not approved. */
export function rejected(
  name: string,
  decision: Exclude<ToolDecision, true>,
): CallResult {
  const reason = decision === false ? "" : `: ${decision.reason}`;
  return {
    outcome: "rejected",
    output: errorText(`${name} was not run: it was not approved${reason}`),
  };
}
