/**
 * Tools that begin while a response is still streamed.
 *
 * @module
 */
import type {
  ResponseInputItem,
  ResponseOutputItem,
} from "../../generated/types/responses/responses.ts";
import type { CallsContext, TurnCalls } from "./responses_calls.ts";
import {
  type Admission,
  checkItem,
  checkNew,
  isLocalCall,
  isServerTool,
} from "./responses_checks.ts";
import { RunnerStop } from "./responses_errors.ts";
import type { ResponsesRunnerCheckpoint } from "./responses_types.ts";

/** What early calls depend on. */
export interface EarlySetup {
  readonly context: CallsContext;
  readonly admission: Admission;
  /** Whether no tool may run after this request. */
  readonly isLastStep: boolean;
  /** IDs of all calls before this response. */
  readonly known: ReadonlySet<string>;
  readonly ledger: ResponsesRunnerCheckpoint | undefined;
}

/** The first items of a response, up to the first call that waits for the whole response. */
export class EarlyCalls {
  /** How many items were done early. */
  executed = 0;
  private readonly items: ResponseOutputItem[] = [];
  private readonly seen: Set<string>;
  private readonly running: Promise<Outcome>[] = [];
  private isDeferred: boolean;

  /**
   * @param calls The calls of the response.
   * @param setup What they depend on.
   */
  constructor(
    private readonly calls: TurnCalls,
    private readonly setup: EarlySetup,
  ) {
    this.seen = new Set(setup.known);
    // What a server tool did is known only when the response is complete.
    this.isDeferred = setup.admission.tools.some(isServerTool);
  }

  /** Outputs so far. */
  get outputs(): ResponseInputItem[] {
    return this.calls.outputs;
  }

  /** IDs of all calls before this response. */
  get known(): ReadonlySet<string> {
    return this.setup.known;
  }

  /**
   * Takes an item that the stream has finished.
   *
   * @param index Its place in the response.
   * @param given The item.
   * @throws {RunnerStop} If the run cannot go on after it.
   */
  async take(index: number, given: ResponseOutputItem): Promise<void> {
    const { admission, isLastStep, ledger, context } = this.setup;
    const item = structuredClone(given);
    // After a gap, only the complete response says what comes next.
    this.isDeferred ||= index !== this.items.length;
    this.items.push(item);
    ledger?.pending_items.push(item);
    if (this.items.length === 1) await context.save?.();
    checkItem(item, admission);
    if (isLocalCall(item)) {
      checkNew(item, this.seen);
      if (isLastStep) {
        throw new RunnerStop("ResponsesToolRunner reached maxSteps.");
      }
    }
    await this.calls.prepare(item);
    this.isDeferred ||= await this.mustWait(item);
    if (this.isDeferred) return;
    this.executed++;
    if (this.isIndependent(item)) await this.start(item);
    else {
      await this.settle();
      await this.calls.execute(item);
    }
  }

  /** Waits for what runs. */
  async settle(): Promise<void> {
    const outcomes = await Promise.all(this.running.splice(0));
    this.outputs.push(...outcomes.flatMap(({ outputs }) => outputs));
    const failed = outcomes.find(({ failure }) => failure);
    if (failed) throw failed.failure!.error;
  }

  /**
   * Checks that the whole response has what was streamed.
   *
   * @param items Items of the response.
   * @throws {RunnerStop} If a call differs.
   */
  check(items: readonly ResponseOutputItem[]): void {
    if (!this.setup.context.options.eager) return;
    if (identities(items) !== identities(this.items)) {
      throw new RunnerStop(
        "Completed response differs from observed stream items.",
      );
    }
  }

  private async mustWait(item: ResponseOutputItem): Promise<boolean> {
    if (item.type === "mcp_approval_request") return true;
    if (item.type !== "function_call" && item.type !== "computer_call") {
      return false;
    }
    const { registry, options } = this.setup.context;
    if (this.isDeferred || !registry.mayBeginEarly(item)) return true;
    const decision = await options.beforeEarlyCall?.(structuredClone(item)) ??
      "execute";
    if (decision !== "execute" && decision !== "defer") {
      throw new TypeError("beforeEarlyCall() must return execute or defer");
    }
    return decision === "defer";
  }

  /** Whether a call may run next to others. With a ledger none does: it saves one call after the other. */
  private isIndependent(item: ResponseOutputItem): boolean {
    const { context, ledger } = this.setup;
    return !ledger && item.type === "function_call" &&
      context.registry.functions.get(item.name)?.isIndependent === true;
  }

  private async start(item: ResponseOutputItem): Promise<void> {
    const outputs: ResponseInputItem[] = [];
    this.running.push(
      this.calls.execute(item, outputs).then(
        () => ({ outputs }),
        (error) => ({ outputs, failure: { error } }),
      ),
    );
    const { maxConcurrentCalls = 2 } = this.setup.context.options;
    if (this.running.length === maxConcurrentCalls) await this.settle();
  }
}

interface Outcome {
  readonly outputs: readonly ResponseInputItem[];
  readonly failure?: { readonly error: unknown };
}

/** What must be the same of items that were streamed and those of the whole response. */
function identities(items: readonly ResponseOutputItem[]): string {
  return JSON.stringify(items.map((item) => {
    const { type, call_id, name, arguments: args, actions, action } =
      item as unknown as Record<string, unknown>;
    return [type, call_id, name, args, actions, action];
  }));
}
