/**
 * A computer of the program that a model operates, of `openai/helpers/computer`.
 *
 * @module
 */
export { ComputerToolset } from "../../helpers/runners/runtime.js";
export type {
  ComputerCallInput,
  ComputerClient,
  ComputerDriver,
  ComputerDriverOptions,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from "../../helpers/runners/computer.ts";
