/**
 * What an output shows about a part of the API.
 *
 * Pure: parts of bodies in, findings out.
 *
 * @module
 */
import { fieldsOf } from "../core/json.ts";
import { type Finding, found } from "./finding.ts";
import { textOf } from "./quirks.ts";

/** How an output ended. */
export interface Ending {
  /** Whether the server says that the limit of tokens ended it. */
  readonly isCut: boolean;
  /** Tokens of the output, if the server counts them. */
  readonly tokens: unknown;
}

/** Whether a server keeps to a limit of tokens, and says so. */
export function limitOutcome(
  check: string,
  limit: number,
  { isCut, tokens }: Ending,
): Finding {
  if (typeof tokens === "number" && tokens > limit) {
    return found(
      check,
      "ignored",
      `The output has ${tokens} tokens instead of ${limit}: the limit is ignored.`,
    );
  }
  if (isCut) {
    return found(
      check,
      "works",
      "The server reports that the output was cut off.",
    );
  }
  return tokens === limit
    ? found(
      check,
      "missing",
      `The output was cut off after ${limit} tokens, but the server reports it as complete.`,
      "Compare the usage with the limit to recognize a cut.",
    )
    : found(
      check,
      "unknown",
      typeof tokens === "number"
        ? `The model stopped after ${tokens} tokens, before the limit of ${limit}.`
        : "The server reports neither a cut nor the number of tokens.",
    );
}

/** Arguments of the tools, and the object that structured outputs are to be. Short whatever a model chooses. */
export const SCHEMA = {
  type: "object",
  properties: {
    mood: { type: "string", enum: ["calm", "glad"] },
    loud: { type: "boolean" },
  },
  required: ["mood", "loud"],
  additionalProperties: false,
} as const;

/** Whether a value matches the schema. */
function matches(value: unknown): boolean {
  const { mood, loud, ...others } = fieldsOf(value);
  return SCHEMA.properties.mood.enum.some((one) => one === mood) &&
    typeof loud === "boolean" && Object.keys(others).length === 0;
}

/** A JSON text as a value; `undefined` if it is not JSON. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(textOf(text));
  } catch {
    return undefined;
  }
}

const CUT = "The output was cut off before it was complete.";

/** Whether an output is a JSON object, and matches the schema if that was requested. */
export function formatOutcome(
  check: string,
  format: "json_object" | "json_schema",
  text: string,
  isCut: boolean,
): Finding {
  const value = parsed(text);
  // A text that begins as prose does not become JSON later.
  if (value === undefined && isCut && /^\s*(\{|$)/.test(text)) {
    return found(check, "unknown", CUT);
  }
  if (typeof value !== "object" || value === null) {
    return found(
      check,
      "ignored",
      `The output was not a JSON object: ${format} is ignored.`,
    );
  }
  if (format === "json_object") {
    return found(check, "works", "The output was a JSON object.");
  }
  return matches(value)
    ? found(check, "works", "The output matched the schema.")
    : found(
      check,
      "ignored",
      "The output was JSON, but did not match the schema.",
    );
}

/** A call of a function, in the form of chat completions. */
export interface Called {
  readonly name?: unknown;
  readonly arguments?: unknown;
}

/**
 * What a call of a function shows.
 *
 * @param call The first call; `undefined` if the model called nothing.
 * @param names Functions that it may call.
 * @param isCut Whether the limit of tokens ended the output.
 */
export function callOutcome(
  check: string,
  call: Called | undefined,
  names: readonly string[],
  isCut: boolean,
): Finding {
  if (call === undefined) {
    return isCut ? found(check, "unknown", CUT) : found(
      check,
      "unknown",
      "The model did not call the tool.",
      "Try a model that was trained to call tools.",
    );
  }
  if (!names.includes(textOf(call.name))) {
    return found(
      check,
      "fails",
      "The model called a function that the request does not have.",
      "Try another model, or another chat template.",
    );
  }
  if (typeof call.arguments !== "string") {
    return found(
      check,
      "fails",
      "The arguments of the call are not text.",
      "Check the type of arguments before you parse them.",
    );
  }
  const value = parsed(call.arguments);
  if (value === undefined) {
    return isCut ? found(check, "unknown", CUT) : found(
      check,
      "fails",
      "The arguments of the call are not JSON.",
      "Try another model, or tools with strict: true.",
    );
  }
  return matches(value)
    ? found(check, "works", "The model called the tool with valid arguments.")
    : found(
      check,
      "works",
      "The model called the tool, but its arguments do not match their schema.",
      "Validate arguments, as tool() does.",
    );
}

/** Whether a server keeps to the function that `tool_choice` names. */
export function choiceOutcome(
  check: string,
  call: Called | undefined,
  name: string,
  isCut: boolean,
): Finding {
  if (call?.name === name) {
    return found(check, "works", "The model called the tool that was named.");
  }
  if (call === undefined && isCut) return found(check, "unknown", CUT);
  return found(
    check,
    "ignored",
    call === undefined
      ? "The model did not call the tool that tool_choice named."
      : "The model called another tool than tool_choice named.",
  );
}

/** What a model says of an image. */
export interface Seen {
  readonly text: string;
  /** Tokens of the input, if the server counts them. */
  readonly tokens: unknown;
}

/**
 * What a question for the colour of an orange image shows.
 *
 * @param without Tokens of the same question without the image.
 */
export function imageOutcome(
  check: string,
  { text, tokens }: Seen,
  without: unknown,
): Finding {
  if (namesOrange(text)) {
    return found(check, "works", "The model named the colour of an image.");
  }
  if (typeof tokens !== "number" || typeof without !== "number") {
    return found(
      check,
      "unknown",
      "The model did not name the colour of an image, and the server does not count tokens.",
    );
  }
  return tokens > without
    ? found(
      check,
      "unknown",
      `The image was read as ${
        tokens - without
      } tokens, but the model did not name its colour.`,
      "Try a model that was trained with images.",
    )
    : found(
      check,
      "ignored",
      "The image is ignored: the input has as many tokens without it.",
    );
}

/** Whether a text names the colour orange. */
export function namesOrange(text: string): boolean {
  return /\borange\b/i.test(text);
}
