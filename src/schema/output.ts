/**
 * A strict schema, ready to be sent, and to read what comes back.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { type OutputIssue, StructuredOutputError } from "../output_errors.ts";
import { elementOf, type PartOf } from "./element.ts";
import { formIssue } from "./form.ts";
import type { Json } from "./json.ts";
import { readings } from "./restore.ts";
import type { Strict } from "./strict.ts";

/** A schema, ready to be sent, and to read what comes back. */
export interface OutputSchema<Output> {
  /** The JSON Schema to send. */
  readonly schema: Record<string, unknown>;
  /** Whether it is strict. */
  readonly strict: boolean;
  /** Whether the model writes `{ value }`, since the root is not an object. */
  readonly wrapped: boolean;
  /**
   * Reads and validates an output.
   *
   * @param text The whole output.
   */
  parse(text: string): Promise<Output>;
  /**
   * Reads and validates an output where nothing can wait.
   *
   * @param text The whole output.
   */
  parseSync(text: string): Output;
  /**
   * Validates an output.
   *
   * @param value The output, as JSON has it.
   */
  read(value: unknown): Promise<Output>;
  /**
   * The schema of a part.
   *
   * @param pointer JSON pointer of the part in the output of the program; any index stands for all.
   * @returns `null` if the schema does not say.
   */
  at(pointer: string): OutputPart | null;
}

/** The schema of a part of an output. */
export interface OutputPart {
  /** Validates the part, as JSON has it. */
  read(value: unknown): Promise<unknown>;
}

type Result = { value?: unknown; issues?: readonly OutputIssue[] | null };
type Validate = (value: unknown) => Result | Promise<Result>;

/**
 * Outputs of a schema.
 *
 * @param source The schema of the program, which validates.
 * @param strict What is sent.
 * @param partOf Takes one step in the schema of the program.
 */
export function outputOf<Output>(
  source: unknown,
  strict: Strict,
  partOf: PartOf,
): OutputSchema<Output> {
  const validate = validatorOf(source);
  /** The first reading that is valid; a promise if the schema validates asynchronously. */
  const attempt = (
    tries: Iterator<unknown>,
    text?: string,
    failed?: Result,
  ): unknown => {
    for (;;) {
      const { value, done } = tries.next();
      if (done) throw new StructuredOutputError(failed!.issues!, text);
      const result = validate(value);
      if (result instanceof Promise) {
        return result.then((found) =>
          found.issues ? attempt(tries, text, failed ?? found) : found.value
        );
      }
      if (!result.issues) return result.value;
      failed ??= result;
    }
  };
  const read = (value: unknown, text?: string) =>
    attempt(readings(value, strict), text) as Output;
  return {
    schema: strict.schema,
    strict: true,
    wrapped: strict.wrapped,
    read: async (value) => await read(value),
    parse: async (text) => await read(parseJson(text), text),
    parseSync(text) {
      const output = read(parseJson(text), text);
      if (!(output instanceof Promise)) return output;
      output.catch(() => {}); // a failed validation must not be an unhandled rejection: the error below is thrown instead
      throw new OpenAIError(
        "Cannot validate the output synchronously: the schema is asynchronous; use parse()",
      );
    },
    at(pointer) {
      const part = elementOf(source, strict, pointer, partOf);
      if (!part) return null;
      const own = outputOf(
        part.source ?? part.strict.schema,
        part.strict,
        partOf,
      );
      return {
        read: async (value) => {
          // Strict mode made it nullable: it is left out.
          if (value === null && part.isOptional) return undefined;
          // Without a schema of the library, the form is all that is known.
          const issue = part.source
            ? null
            : formIssue(part.strict.schema, value, part.strict);
          if (issue) throw new StructuredOutputError([issue]);
          return await own.read(value);
        },
      };
    },
  };
}

function validatorOf(source: unknown): Validate {
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  const standard = own?.["~standard"];
  if (standard?.validate) return (value) => standard.validate(value);
  // Older versions of zod.
  if (own?.safeParse) {
    return (value) => {
      const { data, error } = own.safeParse(value);
      return error ? { issues: error.issues } : { value: data };
    };
  }
  return (value) => ({ value });
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    // Not the parser's error as the cause: it quotes the text.
    throw new StructuredOutputError([{
      message: `text of length ${text.length} is not valid JSON`,
    }], text);
  }
}
