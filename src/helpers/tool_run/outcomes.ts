/**
 * Outputs for the model of calls that were not run.
 *
 * @module
 */
import { errorText, ToolError } from "../../tools/tool.ts";
import type { JournalEntry } from "./journal.ts";
import type { ToolDecision } from "./options.ts";
import type { CallResult } from "./run_call.ts";

/** The output for arguments that the tool does not accept: the model may try again. */
export function wrongArguments(name: string, error: unknown): CallResult {
  return error instanceof ToolError
    ? { outcome: "error", output: errorText(error.message) }
    : {
      outcome: "error",
      output: errorText(`${name}: the arguments could not be checked`),
      error,
    };
}

/** The output of a call that began in another process. */
export function begunBefore(
  name: string,
  { output }: JournalEntry,
): CallResult {
  return output !== null ? { outcome: "result", output } : {
    outcome: "unknown",
    output: errorText(
      `${name} began in an earlier run, and its outcome is unknown: it may have taken effect. It was not run again`,
    ),
  };
}

/** The output of a call that was not approved. */
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
