/**
 * A loop over Decisions: the model chooses among operations of the program until it chooses to be done.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";
import type { Decision } from "../../generated/types/decisions.ts";
import { withoutKey } from "../requests/without_key.ts";
import {
  answerOf,
  checkCandidates,
  checkObservation,
  checkRun,
  DecisionStop,
} from "./decisions_checks.ts";
import type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsClient,
  DecisionsRunnerErrorReason,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
  DecisionsRunnerRegistration,
  DecisionsRunResult,
} from "./decisions_types.ts";
import { Diagnostics } from "./diagnostics.ts";
import { Lifecycle } from "./lifecycle.ts";

/** A run failed. It says which operations began: look at the environment before you try again. */
export class DecisionsToolRunnerError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "DecisionsToolRunnerError";
  /** Why it failed. */
  readonly reason: DecisionsRunnerErrorReason;
  /** Operations that began. */
  readonly attemptedCandidateIds: string[];
  /** Operations that ended without an error. */
  readonly completedCandidateIds: string[];
  /**
   * The error that was thrown. Not enumerable: it may contain what an operation saw, so logs do not
   * show it.
   */
  declare readonly failure: unknown;

  /**
   * Called by `run()`.
   *
   * @param reason Why it failed.
   * @param attempted Operations that began.
   * @param completed Operations that ended without an error.
   * @param failure The error that was thrown.
   */
  constructor(
    reason: DecisionsRunnerErrorReason,
    attempted: string[],
    completed: string[],
    failure?: unknown,
  ) {
    const detail = failure instanceof DecisionStop
      ? ` (${failure.message})`
      : "";
    super(
      `DecisionsToolRunner stopped. Inspect candidate IDs and the environment before retrying.${detail}`,
    );
    this.reason = reason;
    this.attemptedCandidateIds = [...attempted];
    this.completedCandidateIds = [...completed];
    setHidden(this, { failure });
  }
}

export type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsClient,
  DecisionsRunnerErrorReason,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
  DecisionsRunnerRegistration,
  DecisionsRunResult,
} from "./decisions_types.ts";
export type {
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from "./diagnostics.ts";

/** The instruction for the model. */
const INSTRUCTIONS =
  "Choose the supplied action that makes progress on the task, or the done choice if it is finished.";

/**
 * Lets a model choose among operations of the program, executes its choice, and repeats this until
 * the model chooses to be done.
 *
 * @example
 * ```ts ignore
 * const runner = new DecisionsToolRunner({
 *   observe: () => `The light is ${light.isOn ? "on" : "off"}`,
 *   candidates: () => [
 *     { id: "toggle", description: "Toggle the light", execute: () => light.toggle() },
 *     { id: "done", description: "The light is as wanted", done: true },
 *   ],
 *   verify: () => light.isOn,
 * });
 * const { status } = await runner.run(client, { model: "gpt-5", input: "Turn the light on" });
 * ```
 */
export class DecisionsToolRunner {
  declare private readonly _registration: DecisionsRunnerRegistration;
  declare private readonly _lifecycle: Lifecycle;

  /**
   * Registers the operations.
   *
   * @param registration How to observe, what may be chosen, and how to verify.
   */
  constructor(registration: DecisionsRunnerRegistration) {
    setHidden(this, {
      _registration: registration,
      _lifecycle: new Lifecycle("DecisionsToolRunner"),
    });
  }

  /**
   * Lets no further run start. The status is `draining` while one is in progress: await that run
   * before you close its environment.
   */
  close(): { status: "closed" | "draining" } {
    return this._lifecycle.close();
  }

  /**
   * Runs until the model chooses to be done, or refuses.
   *
   * @param client A client of the API.
   * @param params The task.
   * @param options Bounds and transport.
   * @throws {TypeError} If a run of this object is in progress, or it is closed.
   * @throws {DecisionsToolRunnerError} If the run fails; `reason` says why, and which operations began.
   */
  async run(
    client: DecisionsClient,
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions = {},
  ): Promise<DecisionsRunResult> {
    this._lifecycle.enter();
    const run = new DecisionRun(client, this._registration);
    try {
      return await run.run(params, options);
    } catch (failure) {
      throw run.failed(failure);
    } finally {
      this._lifecycle.leave();
    }
  }
}

/** One run: what happened so far, and the stage that it is in. */
class DecisionRun {
  private readonly decisions: Decision[] = [];
  private readonly attempted: string[] = [];
  private readonly completed: string[] = [];
  private diagnostics: Diagnostics | undefined;
  private signal: AbortSignal | undefined;
  private stage: "run" | "request" | "selection" | "action" | "verification" =
    "run";
  private since = performance.now();
  private selected: string | null = null;

  constructor(
    private readonly client: DecisionsClient,
    private readonly program: DecisionsRunnerRegistration,
  ) {}

  async run(
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions,
  ): Promise<DecisionsRunResult> {
    const { onDiagnostic, requestOptions, maxSteps = 20 } = options ?? {};
    this.signal = options?.signal ?? requestOptions?.signal ?? undefined;
    this.diagnostics = new Diagnostics("decisions", onDiagnostic, this.signal);
    checkRun(params, options);
    const request = { ...requestOptions, signal: this.signal };
    for (let step = 0; step < maxSteps; step++) {
      this.selected = null;
      const { observation, candidates } = await this.look();
      let chosen: DecisionCandidate | null = candidates[0];
      if (candidates.length > 1) {
        const decision = await this.ask(
          { ...params, observation, candidates },
          step === 0 ? request : withoutKey(request),
        );
        this.enter("selection");
        chosen = answerOf(decision, candidates);
      } else this.enter("selection");
      if (!chosen) {
        this.report("refused");
        return this.result("refused");
      }
      this.selected = chosen.id;
      this.report();
      if (chosen.done) {
        const status = await this.verify();
        if (status) return this.result(status);
        if (candidates.length === 1) {
          throw new DecisionStop(
            "verification_failed",
            "verify() returned false, and there is nothing else to choose",
          );
        }
      } else if (step === maxSteps - 1) break;
      else await this.execute(chosen);
    }
    throw new DecisionStop(
      "step_limit",
      `the limit of maxSteps, ${maxSteps}, was reached`,
    );
  }

  /** Reads the state, and the choices in it. */
  private async look() {
    this.enter("run");
    const observation = checkObservation(await this.program.observe());
    this.signal?.throwIfAborted();
    const given = await this.program.candidates(structuredClone(observation));
    this.signal?.throwIfAborted();
    return { observation, candidates: checkCandidates(given) };
  }

  /** Requests a decision. */
  private async ask(
    { model, input, safety_identifier, observation, candidates }:
      & DecisionsRunnerParams
      & {
        observation: DecisionObservation;
        candidates: DecisionCandidate[];
      },
    options: RequestOptions,
  ): Promise<Decision> {
    this.enter("request");
    const decision = await this.client.decisions.create({
      model,
      ...(safety_identifier !== undefined && { safety_identifier }),
      input: [
        { role: "user", content: input },
        { role: "user", content: observation },
      ],
      questions: [{
        type: "choice",
        name: "next_action",
        instructions: INSTRUCTIONS,
        choices: candidates.map(({ id, description }) => ({
          value: id,
          description,
        })),
      }],
    }, options);
    this.report("completed", decision?.usage);
    this.enter("run");
    this.decisions.push({ ...decision });
    return decision;
  }

  /** Executes the choice. */
  private async execute(
    chosen: Extract<DecisionCandidate, { execute: unknown }>,
  ): Promise<void> {
    this.signal?.throwIfAborted();
    this.attempted.push(chosen.id);
    this.enter("action");
    await chosen.execute!();
    this.completed.push(chosen.id);
    this.report();
    this.enter("run");
  }

  /** Checks whether the task is done; `null` if it is not. */
  private async verify(): Promise<"verified" | "unverified" | null> {
    this.enter("verification");
    const { program } = this;
    let status: "verified" | "unverified" | null = "unverified";
    if (program.verify) {
      const observation = checkObservation(await program.observe());
      this.signal?.throwIfAborted();
      const verified: unknown = await program.verify(observation);
      this.signal?.throwIfAborted();
      if (typeof verified !== "boolean") {
        throw new DecisionStop(
          "invalid_verification",
          `verify() must return true or false, got ${typeof verified}`,
        );
      }
      status = verified ? "verified" : null;
    }
    this.report(status ? "completed" : "refused");
    this.enter("run");
    return status;
  }

  /** The error of the run. */
  failed(failure: unknown): DecisionsToolRunnerError {
    const reason = this.signal?.aborted
      ? "cancelled"
      : failure instanceof DecisionStop
      ? failure.reason
      : "failed";
    this.diagnostics?.report({
      stage: this.stage,
      ...(reason === "step_limit" && { reason }),
      call_id: this.selected,
      since: this.since,
    });
    return new DecisionsToolRunnerError(
      reason,
      this.attempted,
      this.completed,
      failure,
    );
  }

  private result(status: DecisionsRunResult["status"]): DecisionsRunResult {
    const { decisions, attempted, completed } = this;
    return {
      status,
      decisions,
      attemptedCandidateIds: attempted,
      completedCandidateIds: completed,
    };
  }

  private enter(stage: DecisionRun["stage"]): void {
    this.signal?.throwIfAborted();
    this.stage = stage;
    this.since = performance.now();
  }

  private report(
    reason: "completed" | "refused" = "completed",
    usage?: unknown,
  ): void {
    this.diagnostics?.report({
      stage: this.stage,
      reason,
      call_id: this.selected,
      since: this.since,
      usage,
    });
  }
}
