/**
 * What runners report to an observer: stages with their time and usage, without content.
 *
 * @module
 */

/** One stage of a run. IDs of calls may be data of the program; everything else comes from the library. */
export interface RunnerDiagnostic {
  /** The API of the stage. */
  api: "responses" | "decisions" | "browser" | "computer";
  /** The stage. */
  stage:
    | "run"
    | "request"
    | "arguments"
    | "approval"
    | "action"
    | "output"
    | "selection"
    | "verification";
  /** How it ended. */
  reason:
    | "started"
    | "completed"
    | "refused"
    | "cancelled"
    | "invalid_input"
    | "invalid_output"
    | "api_failed"
    | "driver_failed"
    | "policy_failed"
    | "step_limit"
    | "busy"
    | "closed";
  /** ID of the call or of the candidate; `null` if the stage has none. */
  call_id: string | null;
  /** Name of the function or action; `null` if the stage has none. */
  member: string | null;
  /** Time that the stage took, in ms. */
  duration_ms: number;
  /** Tokens of a request; `null` for other stages, and if the server does not report them. */
  usage: {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
  } | null;
}

/** Called with each stage. Its errors and rejections have no effect. */
export type RunnerDiagnosticObserver = (
  event: Readonly<RunnerDiagnostic>,
) => void;

/** The report of a failed stage. */
const FAILURES: Readonly<
  Record<RunnerDiagnostic["stage"], RunnerDiagnostic["reason"]>
> = {
  run: "invalid_output",
  request: "api_failed",
  arguments: "invalid_input",
  approval: "policy_failed",
  action: "driver_failed",
  output: "invalid_output",
  selection: "invalid_output",
  verification: "invalid_output",
};

/** A stage that has ended. */
export interface StageEnd {
  readonly stage: RunnerDiagnostic["stage"];
  /** How it ended; left out if it failed. */
  readonly reason?: RunnerDiagnostic["reason"];
  readonly call_id?: string | null;
  readonly member?: string | null;
  /** When it began, by {@linkcode performance.now}. */
  readonly since: number;
  readonly usage?: unknown;
}

/** Reports the stages of one run. */
export class Diagnostics {
  /**
   * @param api The API of the stages.
   * @param observer Gets the stages, if given.
   * @param signal Whether the run was cancelled.
   */
  constructor(
    private readonly api: RunnerDiagnostic["api"],
    readonly observer: RunnerDiagnosticObserver | undefined,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * Reports a stage.
   *
   * @param end How it ended.
   */
  report(end: StageEnd): void {
    const { stage, reason, call_id = null, member = null, since, usage } = end;
    if (!this.observer) return;
    const failure = this.signal?.aborted ? "cancelled" : FAILURES[stage];
    const event: RunnerDiagnostic = {
      api: this.api,
      stage,
      reason: reason ?? failure,
      call_id,
      member,
      duration_ms: Math.max(0, performance.now() - since),
      usage: tokensOf(usage),
    };
    // The observer is not awaited, and its errors have no effect.
    (async () => await this.observer!(event))().catch(() => {});
  }

  /**
   * Executes a stage, and reports it.
   *
   * @param end The report, apart from how the stage ended.
   * @param work The stage.
   */
  async during<T>(
    end: Pick<StageEnd, "stage" | "call_id" | "member">,
    work: () => T | PromiseLike<T>,
  ): Promise<T> {
    const since = performance.now();
    let result: T;
    try {
      result = await work();
    } catch (error) {
      this.report({ ...end, since });
      throw error;
    }
    this.report({ ...end, reason: "completed", since });
    return result;
  }
}

function tokensOf(usage: unknown): RunnerDiagnostic["usage"] {
  const { input_tokens, output_tokens, total_tokens } = (usage ?? {}) as {
    [name: string]: unknown;
  };
  return isCount(input_tokens) && isCount(output_tokens) &&
      isCount(total_tokens)
    ? { input_tokens, output_tokens, total_tokens }
    : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && value as number >= 0;
}
