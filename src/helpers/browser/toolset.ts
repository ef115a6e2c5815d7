/**
 * `BrowserToolset`: a browser of the program that a model operates, of `openai/helpers/browser`.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  FunctionTool,
  ResponseFunctionToolCall,
  ResponseInputImageContent,
  ResponseInputItem,
} from "../../generated/types/responses/responses.ts";
import {
  Diagnostics,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from "../runners/diagnostics.ts";
import { Lifecycle } from "../runners/lifecycle.ts";
import { BrowserError } from "./errors.ts";
import { argumentsOf, goesToURL, needsConfirm, toolOf } from "./members.ts";
import { copyOfResult, isDone } from "./reports.ts";
import { selectMembers } from "./select.ts";
import { readState } from "./state.ts";
import type {
  BrowserConfirmContext,
  BrowserDriver,
  BrowserExecution,
  BrowserMember,
  BrowserOptions,
  BrowserReadConfirmContext,
  BrowserReadOptions,
  BrowserState,
} from "./types.ts";

export { BrowserError } from "./errors.ts";
export { BROWSER_MEMBERS, DEFAULT_BROWSER_MEMBERS } from "./members.ts";
export type { RunnerDiagnostic, RunnerDiagnosticObserver };
export type * from "./types.ts";

/** Members whose result is an image. */
const IMAGES: ReadonlySet<BrowserMember> = new Set(["screenshot", "zoom"]);

type Confirm = (
  context: BrowserConfirmContext | BrowserReadConfirmContext,
  execution: BrowserExecution,
) => boolean | Promise<boolean>;

type Outcome = {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: string;
};

/** A call that is executed. */
interface Run {
  readonly call: ResponseFunctionToolCall;
  readonly member: BrowserMember;
  readonly signal: AbortSignal | undefined;
  readonly confirm: Confirm | undefined;
  readonly urlPolicy: BrowserOptions["urlPolicy"];
  readonly isSkipped: boolean;
  readonly isRead: boolean;
  readonly report: (
    stage: RunnerDiagnostic["stage"],
    since: number,
    reason?: RunnerDiagnostic["reason"],
  ) => void;
}

/**
 * Executes what a model does with a browser: as `browser` of a `ResponsesToolRunner`, or call by call
 * in a loop of the program.
 *
 * The driver is asked for its tabs before and after each call, and the model gets them with the result.
 *
 * @example
 * ```ts
 * import { BrowserToolset } from "@duplex/openai/helpers/browser";
 *
 * const tabs = [{ id: "1", title: "News", url: "https://example.com/news", active: true }];
 * const browser = new BrowserToolset({ state: () => ({ tabs }), get_page_text: () => "It rains." });
 * const output = await browser.execute({
 *   type: "function_call",
 *   name: "browser_get_page_text",
 *   arguments: '{"tab_id":null}',
 *   call_id: "call_1",
 *   status: "completed",
 * });
 * console.log(browser.tools().map(({ name }) => name), output.output);
 * ```
 */
export class BrowserToolset {
  declare private readonly _driver: BrowserDriver;
  declare private readonly _options: BrowserOptions & BrowserReadOptions;
  declare private readonly _members: ReadonlyMap<string, BrowserMember>;
  declare private readonly _reads: ReadonlySet<BrowserMember>;
  declare private readonly _lifecycle: Lifecycle;

  /**
   * Wraps a driver. The program opens and closes its browser.
   *
   * @param driver Operates the browser.
   * @param options What the model may do.
   * @throws {TypeError} If a member is not known or not one of the driver, or `confirm` or `urlPolicy` is missing.
   */
  constructor(
    driver: BrowserDriver,
    options: BrowserOptions | BrowserReadOptions = {},
  ) {
    const { members, reads } = selectMembers(driver, options);
    setHidden(this, {
      _driver: driver,
      _options: options,
      _members: new Map(
        members.map((member) => [`browser_${member}`, member]),
      ),
      _reads: new Set(reads),
      _lifecycle: new Lifecycle("BrowserToolset"),
    });
  }

  /** The functions that are offered to the model. */
  tools(): FunctionTool[] {
    return [...this._members.values()].map(toolOf);
  }

  /**
   * Lets nothing start any more. The status is `draining` while a call is in progress: await that
   * before you close the browser.
   */
  close(): { status: "closed" | "draining" } {
    return this._lifecycle.close();
  }

  /**
   * Executes a call.
   *
   * @param call The call; it must be complete.
   * @param options Ends it.
   * @returns What to send to the model: also if the call failed.
   * @throws {OpenAIError} If the call is not one of these functions, or the driver reports something that is not valid.
   * @throws {TypeError} If another call is in progress, or `close()` was called.
   */
  async execute(
    call: ResponseFunctionToolCall,
    options: { signal?: AbortSignal } = {},
  ): Promise<ResponseInputItem.FunctionCallOutput> {
    return (await this.executeWithStatus(call, options.signal)).output;
  }

  /** @ignore Called by `ResponsesToolRunner`. */
  async executeWithStatus(
    call: ResponseFunctionToolCall,
    signal?: AbortSignal,
    isSkipped = false,
    onDiagnostic?: RunnerDiagnosticObserver,
  ): Promise<{ output: ResponseInputItem.FunctionCallOutput; ok: boolean }> {
    this._lifecycle.enter();
    try {
      const copy = structuredClone(call);
      const run = this._begin(copy, signal, isSkipped, onDiagnostic);
      return await execute(this._driver, run);
    } finally {
      this._lifecycle.leave();
    }
  }

  /** Checks a call, and keeps the functions of the program that decide about it. */
  private _begin(
    call: ResponseFunctionToolCall,
    signal: AbortSignal | undefined,
    isSkipped: boolean,
    onDiagnostic: RunnerDiagnosticObserver | undefined,
  ): Run {
    const member = this._members.get(call?.name);
    const isCall = call?.type === "function_call" &&
      call.status === "completed" && typeof call.call_id === "string" &&
      typeof call.arguments === "string";
    if (!member || !isCall) {
      throw new OpenAIError(
        "BrowserToolset requires a completed registered call.",
      );
    }
    signal?.throwIfAborted();
    const options = this._options;
    const { call_id } = call;
    const observer = onDiagnostic ?? options.onDiagnostic?.bind(options);
    const diagnostics = new Diagnostics("browser", observer, signal);
    return {
      call,
      member,
      signal,
      isSkipped,
      isRead: this._reads.has(member),
      confirm: options.confirm?.bind(options) as Confirm | undefined,
      urlPolicy: options.urlPolicy?.bind(options),
      report: (stage, since, reason) =>
        diagnostics.report({
          stage,
          call_id,
          member,
          since,
          ...(reason && { reason }),
        }),
    };
  }
}

async function execute(driver: BrowserDriver, run: Run) {
  const { member, signal, call } = run;
  if (run.isRead && !await isReadApproved(run)) {
    return outputOf(call, member, { ok: false, error: "Read declined." });
  }
  const before = await readState(driver, signal);
  const outcome = await perform(driver, run, before);
  signal?.throwIfAborted();
  const state = await readState(driver, signal, before.observation);
  return outputOf(call, member, outcome, state);
}

/** Asks before the browser is looked at. */
async function isReadApproved(run: Run): Promise<boolean> {
  const { member, signal, call, report } = run;
  let stage: "arguments" | "approval" = "arguments";
  let since = performance.now();
  try {
    if (run.isSkipped) throw skipped();
    const context = {
      phase: "before_read",
      member,
      arguments: readArguments(call, member),
      call_id: call.call_id,
      state: null,
    } as BrowserReadConfirmContext;
    [stage, since] = ["approval", performance.now()];
    const isApproved = await run.confirm!(context, { signal });
    signal?.throwIfAborted();
    report(stage, since, isApproved === true ? "completed" : undefined);
    return isApproved === true;
  } catch {
    report(stage, since);
    signal?.throwIfAborted();
    return false;
  }
}

/** Executes a call, unless something speaks against it. */
async function perform(
  driver: BrowserDriver,
  run: Run,
  state: BrowserState,
): Promise<Outcome> {
  const { member, signal, call, report } = run;
  let stage: "arguments" | "approval" | "action" = "arguments";
  let since = performance.now();
  let result: unknown = state;
  try {
    if (run.isSkipped) throw skipped();
    const args = readArguments(call, member);
    if (member !== "list_tabs") {
      [stage, since] = ["approval", performance.now()];
      if (await authorize(run, args, state)) report(stage, since, "completed");
      [stage, since] = ["action", performance.now()];
      // deno-lint-ignore no-explicit-any -- the method has the name of the member
      const act = driver[member] as (...args: any[]) => unknown;
      result = await act.call(driver, args, { signal });
      signal?.throwIfAborted();
    }
  } catch (error) {
    report(stage, since);
    signal?.throwIfAborted();
    const isForModel = error instanceof BrowserError;
    return {
      ok: false,
      error: isForModel ? error.message : "Browser operation failed.",
    };
  }
  try {
    result = copyOfResult(member, result);
  } catch (error) {
    report("output", since, "invalid_output");
    throw error;
  }
  if (member !== "list_tabs") report("action", since, "completed");
  return { ok: isDone(member, result), result };
}

/**
 * Asks the program.
 *
 * @returns Whether there was something to ask.
 */
async function authorize(
  { member, signal, call, isRead, confirm, urlPolicy }: Run,
  args: Record<string, unknown>,
  state: BrowserState,
): Promise<boolean> {
  /** The program gets a copy for its decision. */
  const context = () =>
    structuredClone({
      member,
      arguments: args,
      state: { observation: undefined, ...state },
      call_id: call.call_id,
    }) as unknown as BrowserConfirmContext;
  if (goesToURL(member) && typeof args.url === "string") {
    if (await urlPolicy?.(context(), args.url, { signal }) !== true) {
      throw new BrowserError("URL policy declined navigation.");
    }
    signal?.throwIfAborted();
  }
  if (!needsConfirm(member) || isRead) return false;
  if (await confirm?.(context(), { signal }) !== true) {
    throw new BrowserError("Action declined.");
  }
  signal?.throwIfAborted();
  return true;
}

/** The arguments of a call, which fit their schema. */
function readArguments(
  { arguments: text }: ResponseFunctionToolCall,
  member: BrowserMember,
): Record<string, unknown> {
  let args: unknown;
  try {
    args = JSON.parse(text);
  } catch {
    throw new BrowserError("The arguments must be JSON.");
  }
  if (typeof args !== "object" || args === null || Array.isArray(args)) {
    throw new BrowserError("The arguments must be an object.");
  }
  const fields = argumentsOf(member);
  const names = fields.map(([name]) => name);
  const given = Object.keys(args);
  if (given.length !== names.length || given.some((n) => !names.includes(n))) {
    throw new BrowserError(
      `The arguments must be exactly: ${names.join(", ")}.`,
    );
  }
  const wrong = fields.find(([name, { fits }]) =>
    !fits((args as Record<string, unknown>)[name])
  );
  if (wrong) {
    throw new BrowserError(`The argument ${wrong[0]} does not fit its schema.`);
  }
  return args as Record<string, unknown>;
}

function skipped(): BrowserError {
  return new BrowserError(
    "Skipped, because an earlier call of the browser failed. Look at the browser again.",
  );
}

function outputOf(
  { call_id }: ResponseFunctionToolCall,
  member: BrowserMember,
  { ok, result, error }: Outcome,
  state?: BrowserState,
) {
  const isImage = IMAGES.has(member);
  const text = JSON.stringify({
    ok,
    result: isImage ? undefined : result,
    error,
    state,
  });
  return {
    ok,
    output: {
      type: "function_call_output" as const,
      call_id,
      output: [
        { type: "input_text" as const, text },
        ...(ok && isImage ? [result as ResponseInputImageContent] : []),
      ],
    },
  };
}
