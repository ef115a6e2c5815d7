/**
 * `ComputerToolset`: a computer of the program that a model operates. The root exports the class, so every
 * program loads it. `computer_run.ts` does the work, and its code runs with the first toolset.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from "../../generated/types/responses/responses.ts";
import { helpers } from "../deferred.js";
import type { ComputerCallInput } from "./computer_actions.ts";
import type {
  ComputerClient,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
} from "./computer_types.ts";
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
    helpers().checkDriver(driver);
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
    this._lifecycle.enter();
    try {
      const { converse } = helpers();
      return await converse(this._driver, client, params, options);
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
    this._lifecycle.enter();
    try {
      return await helpers().executeCall(this._driver, call, options);
    } finally {
      this._lifecycle.leave();
    }
  }
}
