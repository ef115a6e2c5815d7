/**
 * Errors of a run of tools over Responses.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";

/** A check of the run itself failed: its message contains nothing of the program. */
export class RunnerStop extends OpenAIError {}

/** A run failed. It says which calls began: look at the environment before you try again. */
export class ResponsesToolRunnerError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "ResponsesToolRunnerError";
  /** Calls that began. */
  readonly attemptedCallIds: string[];
  /** Calls that returned. */
  readonly completedCallIds: string[];
  /** What was thrown. Not enumerable: it may contain what a tool saw, so logs do not show it. */
  declare readonly failure: unknown;

  /**
   * Made by `run()` and `iterate()`.
   *
   * @param message What failed.
   * @param attempted Calls that began.
   * @param completed Calls that returned.
   * @param failure What was thrown.
   */
  constructor(
    message: string,
    attempted: string[],
    completed: string[],
    failure?: unknown,
  ) {
    super(message);
    this.attemptedCallIds = [...attempted];
    this.completedCallIds = [...completed];
    setHidden(this, { failure });
  }
}
