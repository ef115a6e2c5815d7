/**
 * `ComputerToolset`: a computer of the program that a model operates.
 *
 * @module
 */
import { checkSpelling, type Names } from "../../core/names.ts";
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  ComputerAction,
  Response,
  ResponseComputerToolCall,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from "../../generated/types/responses/responses.ts";
import { toResponseInputItems } from "../requests/response_input.ts";
import { withoutKey } from "../requests/without_key.ts";
import {
  ACTIONS,
  actionsOf,
  type ComputerCallInput,
} from "./computer_actions.ts";
import type {
  ComputerClient,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from "./computer_types.ts";
import { Diagnostics } from "./diagnostics.ts";
import { Lifecycle } from "./lifecycle.ts";

export type { ComputerCallInput } from "./computer_actions.ts";
export type {
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from "./diagnostics.ts";

export type {
  ComputerClient,
  ComputerDriver,
  ComputerDriverOptions,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from "./computer_types.ts";

/** Names of the options. A misspelled `beforeAction` must not skip the question. */
const EXECUTION: Names<ComputerExecutionOptions> = {
  approveSafetyChecks: 1,
  beforeAction: 1,
  signal: 1,
  onDiagnostic: 1,
};

const RUN: Names<ComputerRunOptions> = {
  ...EXECUTION,
  maxSteps: 1,
  requestOptions: 1,
};

/**
 * Executes what a model does with a computer: `run()` for a conversation that uses only the
 * computer, `execute()` for a single call in a loop of the program.
 *
 * @example
 * ```ts ignore
 * const computer = new ComputerToolset(driver);
 * const response = await computer.run(client, {
 *   model: "computer-use-preview",
 *   input: "Open the settings",
 * }, { beforeAction: (action) => confirm(`${action.type}?`) });
 * console.log(response.output_text);
 * ```
 */
export class ComputerToolset {
  declare private readonly _driver: ComputerDriver;
  declare private readonly _lifecycle: Lifecycle;

  /**
   * Wraps a driver. The program opens and closes whatever the driver controls.
   *
   * @param driver Operates the computer.
   * @throws {TypeError} If it lacks a method.
   */
  constructor(driver: ComputerDriver) {
    for (const name of ACTIONS) {
      if (typeof driver?.[name] !== "function") {
        throw new TypeError(
          `driver.${name} must be a function, got ${typeof driver?.[name]}`,
        );
      }
    }
    setHidden(this, {
      _driver: driver,
      _lifecycle: new Lifecycle("ComputerToolset"),
    });
  }

  /**
   * Lets nothing start any more. The status is `draining` while a run or a call is in progress: await
   * that before you close what the driver controls.
   */
  close(): { status: "closed" | "draining" } {
    return this._lifecycle.close();
  }

  /**
   * Runs until a response contains no computer call.
   *
   * @param client A client of the API.
   * @param params Params; each request contains the whole history.
   * @param options Bounds and approvals.
   * @throws {TypeError} If the params are those of a stream, of background work or of other tools, or if
   * something is under way.
   * @throws {OpenAIError} If a response is not completed, an approval is missing, or `maxSteps` is reached.
   */
  async run(
    client: ComputerClient,
    params: ResponseCreateParamsNonStreaming,
    options: ComputerRunOptions = {},
  ): Promise<Response> {
    checkSpelling(options, RUN);
    this._lifecycle.enter();
    try {
      return await this._converse(client, params, options);
    } finally {
      this._lifecycle.leave();
    }
  }

  /**
   * Executes one call, and captures the display after its last action.
   *
   * @param call The call.
   * @param options Approvals.
   * @throws {OpenAIError} If the call is invalid, or an approval is missing. Errors of the driver
   * are passed on.
   */
  async execute(
    call: ComputerCallInput,
    options: ComputerExecutionOptions = {},
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    checkSpelling(options, EXECUTION);
    this._lifecycle.enter();
    try {
      return await executeCall(this._driver, call, options);
    } finally {
      this._lifecycle.leave();
    }
  }

  /** Sends requests until a response contains no computer call. */
  private async _converse(
    client: ComputerClient,
    params: ResponseCreateParamsNonStreaming,
    { maxSteps = 20, requestOptions = {}, ...options }: ComputerRunOptions,
  ): Promise<Response> {
    const { tools = [{ type: "computer" }], include, input, ...rest } = params;
    checkRun(params, tools, maxSteps);
    const signal = options.signal ?? requestOptions.signal ?? undefined;
    const history: ResponseInputItem[] = typeof input === "string"
      ? [{ role: "user", content: input }]
      : [...input ?? []];
    const request = { ...requestOptions, signal };
    let { tool_choice } = params;
    for (let step = 0;; step++) {
      const response = await client.responses.create({
        ...rest,
        ...(tool_choice !== undefined && { tool_choice }),
        tools,
        input: [...history],
        include: [
          ...new Set([
            ...include ?? [],
            "reasoning.encrypted_content" as const,
          ]),
        ],
      }, step === 0 ? request : withoutKey(request));
      signal?.throwIfAborted();
      const calls = callsOf(response);
      if (calls.length === 0) return response;
      if (step === maxSteps - 1) {
        throw new OpenAIError(
          `ComputerToolset.run reached maxSteps before executing another computer call. (maxSteps is ${maxSteps})`,
        );
      }
      history.push(...toResponseInputItems(response.output));
      for (const call of calls) {
        history.push(
          await executeCall(this._driver, call, { ...options, signal }),
        );
      }
      tool_choice = released(tool_choice);
    }
  }
}

/** Executes a call, unless an approval is missing. */
async function executeCall(
  driver: ComputerDriver,
  call: ComputerCallInput,
  options: ComputerExecutionOptions,
): Promise<ResponseInputItem.ComputerCallOutput> {
  const { signal, onDiagnostic, beforeAction, approveSafetyChecks } = options;
  const actions = actionsOf(call);
  const { call_id } = call;
  const checks = structuredClone(call.pending_safety_checks ?? []);
  const diagnostics = new Diagnostics("computer", onDiagnostic, signal);
  /** The program gets a copy for its decision. */
  const copy = () =>
    structuredClone({
      ...call,
      pending_safety_checks: checks,
    }) as ResponseComputerToolCall;
  const during = async (
    stage: "approval" | "action",
    member: string | undefined,
    work: () => unknown,
  ) => {
    signal?.throwIfAborted();
    return await diagnostics.during({ stage, call_id, member }, async () => {
      const result = await work();
      signal?.throwIfAborted();
      return result;
    });
  };
  const approve = (
    member: string | undefined,
    ask: () => unknown,
    refusal: string,
  ) =>
    during("approval", member, async () => {
      if (await ask() !== true) throw new OpenAIError(refusal);
    });
  const approveAction = async (action: ComputerAction) => {
    if (!beforeAction) return;
    await approve(
      action.type,
      () => beforeAction(structuredClone(action), copy(), { signal }),
      "ComputerToolset action declined by beforeAction.",
    );
  };

  if (checks.length > 0) {
    await approve(
      undefined,
      () => approveSafetyChecks?.(copy(), { signal }),
      "ComputerToolset requires explicit approval of pending safety checks.",
    );
  }
  for (const action of actions) {
    await approveAction(action);
    // The display is captured once, at the end.
    if (action.type === "screenshot") continue;
    // deno-lint-ignore no-explicit-any -- the method has the name of the action
    const act = driver[action.type] as (...args: any[]) => unknown;
    await during(
      "action",
      action.type,
      () => act.call(driver, structuredClone(action), { signal }),
    );
  }
  if (actions.at(-1)!.type !== "screenshot") {
    await approveAction({ type: "screenshot" });
  }
  const output = await during(
    "action",
    "screenshot",
    async () => screenshotOf(await driver.screenshot({ signal })),
  ) as ComputerScreenshot;
  return {
    type: "computer_call_output",
    call_id,
    output,
    ...(checks.length > 0 && { acknowledged_safety_checks: checks }),
  };
}

function screenshotOf(given: ComputerScreenshot): ComputerScreenshot {
  const { type, image_url, file_id } = given ?? {};
  const isGood = [image_url, file_id].every((one) =>
    one === undefined || (typeof one === "string" && one.trim())
  );
  if (type === "computer_screenshot" && isGood && (image_url || file_id)) {
    return {
      type,
      ...(image_url && { image_url }),
      ...(file_id && { file_id }),
    };
  }
  throw new OpenAIError(
    "ComputerToolset screenshot must return a computer_screenshot with image_url or file_id.",
  );
}

function checkRun(
  params: ResponseCreateParamsNonStreaming,
  tools: NonNullable<ResponseCreateParamsNonStreaming["tools"]>,
  maxSteps: number,
): void {
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    throw new TypeError(
      `maxSteps must be a positive integer, got ${maxSteps}`,
    );
  }
  const other =
    (["stream", "background", "conversation", "previous_response_id"] as const)
      .find((name) => params[name]);
  if (other !== undefined) {
    throw new TypeError(
      `${other} must not be set in ComputerToolset.run: it sends the whole history in each request`,
    );
  }
  const types = tools.map(({ type }) => type);
  if (
    types.length !== 1 ||
    (types[0] !== "computer" && types[0] !== "computer_use_preview")
  ) {
    throw new TypeError(
      `tools must have one tool of type computer in ComputerToolset.run, got ${
        types.join(", ") || "none"
      }; ResponsesToolRunner takes others`,
    );
  }
}

/** The calls of a response, all of them valid. */
function callsOf({ status, output }: Response): ResponseComputerToolCall[] {
  if (status !== "completed") {
    throw new OpenAIError(
      `ComputerToolset.run requires completed responses, got one that is ${status}`,
    );
  }
  return output.flatMap((item) => {
    if (item.type === "computer_call") {
      actionsOf(item);
      return [item];
    }
    if (item.type === "message" || item.type === "reasoning") return [];
    throw new OpenAIError(
      `ComputerToolset.run cannot continue after an item of type ${item.type}`,
    );
  });
}

type ToolChoice = ResponseCreateParamsNonStreaming["tool_choice"];

/** A forced choice applies only once, or the run would never end. */
function released(choice: ToolChoice): ToolChoice {
  if (choice === "required") return "auto";
  if (typeof choice !== "object" || choice === null) return choice;
  if (choice.type === "allowed_tools") {
    return choice.mode === "required" ? { ...choice, mode: "auto" } : choice;
  }
  return choice.type.startsWith("computer") ? "auto" : choice;
}
