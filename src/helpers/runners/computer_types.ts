/**
 * Types of a computer of the program.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  ComputerAction,
  Response,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCreateParamsNonStreaming,
} from "../../generated/types/responses/responses.ts";
import type { RunnerDiagnosticObserver } from "./diagnostics.ts";

/** The content of the display: a URL of an image, which may be a data URL, or the ID of a file. */
export type ComputerScreenshot = ResponseComputerToolCallOutputScreenshot;

/** Context of each method of a driver. */
export interface ComputerDriverOptions {
  /** Aborted together with the run. */
  signal: AbortSignal | undefined;
}

/**
 * Operates a browser or a virtual machine. Its methods run once, one after the other, and are never
 * repeated.
 */
export interface ComputerDriver {
  /** Clicks, while the keys are held. */
  click(
    action: ComputerAction.Click,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Clicks twice. */
  double_click(
    action: ComputerAction.DoubleClick,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Drags along a path. */
  drag(
    action: ComputerAction.Drag,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Presses keys together. */
  keypress(
    action: ComputerAction.Keypress,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Moves the pointer. */
  move(
    action: ComputerAction.Move,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Captures the display. */
  screenshot(
    options: ComputerDriverOptions,
  ): ComputerScreenshot | Promise<ComputerScreenshot>;
  /** Scrolls. */
  scroll(
    action: ComputerAction.Scroll,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Enters text. */
  type(
    action: ComputerAction.Type,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
  /** Waits until the display has settled. */
  wait(
    action: ComputerAction.Wait,
    options: ComputerDriverOptions,
  ): void | Promise<void>;
}

/** Approvals of the actions of a call. */
export interface ComputerExecutionOptions {
  /** Approves the safety checks of a call, by returning true. A call with checks fails without it. */
  approveSafetyChecks?: (
    call: ResponseComputerToolCall,
    context: ComputerDriverOptions,
  ) => boolean | Promise<boolean>;
  /** Approves each action, including the last screenshot, by returning true. */
  beforeAction?: (
    action: ComputerAction,
    call: ResponseComputerToolCall,
    context: ComputerDriverOptions,
  ) => boolean | Promise<boolean>;
  /** Ends the call before the next action. */
  signal?: AbortSignal | undefined;
  /** Called with each stage and its time. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** Bounds and approvals of a run. */
export interface ComputerRunOptions extends ComputerExecutionOptions {
  /** Most requests. No action follows the last one. @default {20} */
  maxSteps?: number;
  /** Options of each request. */
  requestOptions?: RequestOptions;
}

/** A client with `responses`. */
export interface ComputerClient {
  /** `client.responses`. */
  readonly responses: {
    /** Sends a request. */
    create(
      params: ResponseCreateParamsNonStreaming,
      options?: RequestOptions,
    ): PromiseLike<Response>;
  };
}
