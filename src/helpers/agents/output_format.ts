/**
 * Structured outputs of agents: a schema with its parser, and parsed results.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { TextFormatParam } from "../../generated/types/beta/agents/agents.ts";
import { AgentTurnResult } from "./turn.ts";

/** A JSON Schema format of the Agents API with the parser of its outputs. */
export interface AgentOutputFormat<T>
  extends TextFormatParam.TextFormatParamJSONSchema {
  /** Parses an output; not sent. */
  $parseRaw: (text: string) => T;
}

/** The result of a turn; with a format, the parsed output too. */
export type AgentResult<T> = [T] extends [never] ? AgentTurnResult
  : ParsedAgentTurnResult<T>;

/**
 * Binds a schema to the parser of its outputs.
 *
 * @param schema JSON Schema, sent as it is.
 * @param parse Parses and checks an output.
 */
export function agentOutputFormat<T>(
  schema: Record<string, unknown>,
  parse: (text: string) => T,
): AgentOutputFormat<T> {
  // Enumerable, so that spreading keeps it; a function is not part of JSON.
  return { type: "json_schema", schema, $parseRaw: (text) => parse(text) };
}

/** The result of a turn whose output was parsed. */
export class ParsedAgentTurnResult<T> extends AgentTurnResult {
  /** The output, parsed. */
  readonly output_parsed: T;
  /** The result without the parsed output. */
  readonly raw_result: AgentTurnResult;

  /**
   * Called by `finalResult()`.
   *
   * @param result The result.
   * @param parsed Its output, parsed.
   */
  constructor(result: AgentTurnResult, parsed: T) {
    super(result.turn, result.messages);
    this.raw_result = result;
    this.output_parsed = parsed;
  }
}

/** The turn was completed, but its output does not match the format. */
export class AgentOutputParseError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "AgentOutputParseError";
  /** The result without the parsed output. Not enumerable: logs do not show it. */
  declare readonly raw_result: AgentTurnResult;

  /**
   * Called by `finalResult()`.
   *
   * @param result The result.
   * @param cause What the parser threw.
   */
  constructor(result: AgentTurnResult, cause?: unknown) {
    super("The completed agent output could not be parsed", { cause });
    Object.defineProperty(this, "raw_result", { value: result });
  }
}

/**
 * Parses the output of a turn.
 *
 * @param result The result.
 * @param format The format, if one was given.
 * @throws {AgentOutputParseError} If the parser throws, or there is no text.
 */
export function parsedResult<T>(
  result: AgentTurnResult,
  format: AgentOutputFormat<T> | undefined,
): AgentResult<T> {
  if (!format) return result as AgentResult<T>;
  const parts = result.messages.flatMap(({ content }) => content);
  let values: T[];
  try {
    values = parts.flatMap((part) =>
      part.type === "output_text" ? [format.$parseRaw(part.text)] : []
    );
  } catch (cause) {
    throw new AgentOutputParseError(result, cause);
  }
  if (values.length === 0) throw new AgentOutputParseError(result);
  return new ParsedAgentTurnResult(result, values[0]) as AgentResult<T>;
}
