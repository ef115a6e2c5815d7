/**
 * The error classes of structured outputs.
 *
 * @module
 */
import { OpenAIError } from "./errors.ts";

/** A structured output cannot be parsed: the model stopped at its token limit. */
export class LengthFinishReasonError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "LengthFinishReasonError";
  /** The completion as far as it had arrived. Not in the official SDK. */
  readonly completion: unknown;

  /**
   * Creates an error with the message of the official SDK.
   *
   * @param completion The completion as far as it had come.
   */
  constructor(completion?: unknown) {
    super("Could not parse response content as the length limit was reached");
    this.completion = completion;
    // A printed error must not show what the model wrote.
    Object.defineProperty(this, "completion", { enumerable: false });
  }
}

/** A structured output cannot be parsed: the content filter rejected the response. */
export class ContentFilterFinishReasonError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "ContentFilterFinishReasonError";
  /** The completion as far as it had arrived. Not in the official SDK. */
  readonly completion: unknown;

  /**
   * Creates an error with the message of the official SDK.
   *
   * @param completion The completion as far as it had come.
   */
  constructor(completion?: unknown) {
    super(
      "Could not parse response content as the request was rejected by the content filter",
    );
    this.completion = completion;
    // A printed error must not show what the model wrote.
    Object.defineProperty(this, "completion", { enumerable: false });
  }
}

/** What is wrong with one part of an output. */
export interface OutputIssue {
  /** What the schema says. */
  readonly message: string;
  /** Where it is. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** A structured output is not JSON, or does not match its schema. Not in the official SDK. */
export class StructuredOutputError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "StructuredOutputError";
  /** All issues; the message has the first. */
  readonly issues: readonly OutputIssue[];
  /** The whole output, as the model wrote it; `undefined` if only a part was read. Never in the message. */
  readonly text: string | undefined;
  /** The response or completion; with `repair`, the last one, its `usage` that of all attempts. */
  response: unknown;

  /**
   * Makes an error.
   *
   * @param issues What is wrong, at least one.
   * @param text The whole output.
   */
  constructor(issues: readonly OutputIssue[], text?: string) {
    const [first] = issues;
    const path = (first?.path ?? [])
      .map((step) => String(typeof step === "object" ? step.key : step))
      .join(".");
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
    super(
      `The output does not match its schema: ${path ? `${path}: ` : ""}${
        first?.message ?? "invalid"
      }${more}`,
    );
    this.issues = issues;
    this.text = text;
    for (const hidden of ["text", "response"]) {
      // A printed error must not show what the model wrote.
      Object.defineProperty(this, hidden, { enumerable: false });
    }
  }
}
