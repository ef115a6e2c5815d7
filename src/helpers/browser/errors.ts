/**
 * Errors of browsers.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";
import { ShapeError } from "./shape.ts";

/** Thrown by a driver to tell the model why something failed. Of other errors the model learns only that it failed. */
export class BrowserError extends OpenAIError {
  /** Class name, as in stack traces. */
  override name: string = "BrowserError";
}

/**
 * What a driver reported is wrong, or it did not report: the run must stop, for nobody knows what the
 * browser shows.
 *
 * @param message What failed.
 * @param failure What was thrown. It is not enumerable, because it may contain what a page shows.
 */
export function reportFailed(message: string, failure: unknown): OpenAIError {
  const detail = failure instanceof ShapeError ? ` (${failure.message})` : "";
  const error = new OpenAIError(message + detail);
  setHidden(error, { failure });
  return error;
}
