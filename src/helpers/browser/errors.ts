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
 * The driver failed, or reported something that is not valid. The run must stop, because what the browser
 * shows is not known.
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
