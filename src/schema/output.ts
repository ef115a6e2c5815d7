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
import { isZod } from "./zod_structure.ts";

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
  const read = async (value: unknown, text?: string): Promise<Output> => {
    let failed: Result | undefined;
    for (const reading of readings(value, strict)) {
      const result = await validate(reading);
      if (!result.issues) return result.value as Output;
      failed ??= result;
    }
    throw new StructuredOutputError(failed!.issues!, text);
  };
  return {
    schema: strict.schema,
    strict: true,
    wrapped: strict.wrapped,
    read: (value) => read(value),
    parse: async (text) => await read(parseJson(text), text),
    parseSync(text) {
      let failed: Result | undefined;
      for (const reading of readings(parseJson(text), strict)) {
        const result = validate(reading);
        if (result instanceof Promise) {
          result.catch(() => {}); // what it finds is of no use any more
          throw new OpenAIError(
            "Cannot validate the output: the schema validates asynchronously, but this format is read synchronously; remove the asynchronous refinements, or use parse()",
          );
        }
        if (!result.issues) return result.value as Output;
        failed ??= result;
      }
      throw new StructuredOutputError(failed!.issues!, text);
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
  if (!isZod(source)) return (value) => ({ value });
  return (value) => {
    const { success, data, error } = own.safeParse(value);
    return success ? { value: data } : { issues: error.issues };
  };
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    // Not the parser's error as the cause: it quotes the text.
    throw new StructuredOutputError([{
      message: `${text.length} characters are not valid JSON`,
    }], text);
  }
}
