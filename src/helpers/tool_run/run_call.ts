/**
 * One call of a tool: its outcome, and the output for the model.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import {
  errorText,
  finished,
  outputText,
  type RunnableTool,
  ToolError,
} from "../../tools/tool.ts";
import type { ToolCallOutcome } from "./state.ts";

/** How long a tool may still report its outcome after its signal was aborted, in ms. */
export const ABORT_GRACE_MS = 1_000;

/** The result of a call. */
export interface CallResult {
  /** The output for the model. */
  readonly output: string;
  /** The outcome. */
  readonly outcome: ToolCallOutcome;
  /** The error of the tool, if it is not shown to the model. */
  readonly error?: unknown;
}

/** A call that is to be run. */
export interface CallToRun {
  readonly tool: RunnableTool;
  readonly input: unknown;
  readonly toolCallId: string;
  readonly idempotencyKey: string;
  /** Aborted together with the run. */
  readonly signal: AbortSignal;
  readonly onProgress: (value: unknown) => void;
}

/**
 * Runs a tool once.
 *
 * The output is accurate: a tool that ignores its signal is still running, and its effect is
 * unknown; a tool that ends after it was aborted reports its own outcome.
 *
 * @param call The call.
 */
export async function runCall(call: CallToRun): Promise<CallResult> {
  const { tool, input, toolCallId, idempotencyKey, onProgress } = call;
  const { name, timeout } = tool;
  const stop = new AbortController();
  let why = "";
  const abort = (reason: string) => {
    why ||= reason;
    stop.abort(new ToolError(`${name}: ${reason}`));
  };
  const timer = setTimeout(
    () => abort(`aborted after ${timeout} ms`),
    Math.min(timeout, MAX_TIMER_MS),
  );
  const onAbort = () => abort("aborted with the run");
  call.signal.addEventListener("abort", onAbort, { once: true });
  if (call.signal.aborted) onAbort();
  const aborted = new Promise<null>((resolve) => {
    if (stop.signal.aborted) resolve(null);
    else stop.signal.addEventListener("abort", () => resolve(null));
  });
  const context = { toolCallId, idempotencyKey, signal: stop.signal };
  const work = settle(name, async () => {
    // In the next microtask, so that a synchronous error is an outcome as well.
    await null;
    return await finished(tool.run(input, context), onProgress);
  }, stop.signal);
  try {
    const first = await Promise.race([work, aborted]);
    if (first) return first;
    let grace: ReturnType<typeof setTimeout> | undefined;
    const late = await Promise.race([
      work,
      new Promise<null>((resolve) => {
        grace = setTimeout(resolve, ABORT_GRACE_MS, null);
      }),
    ]);
    clearTimeout(grace);
    return late ?? {
      outcome: "unknown",
      output: errorText(
        `${name} was ${why}, but is still running: its effect is unknown`,
      ),
    };
  } finally {
    clearTimeout(timer);
    call.signal.removeEventListener("abort", onAbort);
  }
}

/** The outcome of a tool's own work. Never rejects. */
async function settle(
  name: string,
  work: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<CallResult> {
  try {
    return { outcome: "result", output: outputText(await work()) };
  } catch (error) {
    if (signal.aborted && isAbort(error, signal)) {
      return {
        outcome: "unknown",
        output: errorText(
          `${
            (signal.reason as Error).message
          }: what it had done before is not known`,
        ),
      };
    }
    return error instanceof ToolError
      ? { outcome: "error", output: errorText(error.message) }
      : { outcome: "error", output: errorText(`${name} failed`), error };
  }
}

/** Whether an error says that the work was aborted, rather than what the work did. */
function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason ||
    (error as { name?: unknown } | null)?.name === "AbortError" ||
    (error as { cause?: unknown } | null)?.cause === signal.reason;
}
