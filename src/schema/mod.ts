/**
 * One way from the schema of a program to a strict request and back: Standard Schema, Standard
 * JSON Schema, zod of any version, or plain JSON Schema.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { type OutputIssue, StructuredOutputError } from "../output_errors.ts";
import { elementOf } from "./element.ts";
import type { Json } from "./json.ts";
import { formIssue } from "./form.ts";
import { readings } from "./restore.ts";
import { standardJsonSchema } from "./standard.ts";
import { type Strict, toStrict } from "./strict.ts";
import { isZod, zodToJsonSchema } from "./zod.ts";

export { type OutputIssue, StructuredOutputError } from "../output_errors.ts";

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
 * Prepares a schema.
 *
 * @param source Standard Schema, zod schema, or plain JSON Schema.
 * @param json JSON Schema of `source`, for a library that writes none.
 * @param isStrict Whether to make it strict; otherwise it is sent as it is.
 * @throws {TypeError} If there is no JSON Schema, or if strict cannot express it.
 */
export function outputSchema<Output>(
  source: unknown,
  json?: Record<string, unknown>,
  isStrict = true,
): OutputSchema<Output> {
  const schema = json ?? sendable(source, isStrict);
  return isStrict
    ? prepared(source, toStrict(schema, vendorOf(source)))
    : { ...prepared(source, UNCHANGED), schema, strict: false };
}

/** The JSON Schema of a source; if its library cannot write it, the error has the place. */
function sendable(source: unknown, isStrict: boolean): Json {
  try {
    return jsonSchemaOf(source, isStrict);
  } catch (error) {
    // The libraries do not tell where: without what they cannot express, the place is found here.
    const lenient = isStrict && !isZod(source) && lenientSchema(source);
    if (lenient) toStrict(lenient, vendorOf(source));
    throw error;
  }
}

function lenientSchema(source: unknown): Json | null {
  // deno-lint-ignore no-explicit-any -- each library has its own options
  const { jsonSchema } = (source as any)?.["~standard"] ?? {};
  const fallback = ({ base }: { base: unknown }) => base;
  try {
    return jsonSchema?.input({
      target: "draft-07",
      libraryOptions: { errorMode: "ignore", fallback },
    }) ?? null;
  } catch {
    return null;
  }
}

function vendorOf(source: unknown): string | undefined {
  // deno-lint-ignore no-explicit-any -- each library has its own
  return (source as any)?.["~standard"]?.vendor;
}

/** Nothing was changed, so nothing is undone. */
const UNCHANGED: Strict = { schema: {}, added: new WeakMap(), wrapped: false };

function prepared<Output>(
  source: unknown,
  strict: Strict,
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
      const part = elementOf(source, strict, pointer);
      if (!part) return null;
      const own = prepared(part.source ?? part.strict.schema, part.strict);
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

/**
 * The JSON Schema of what the model writes, not yet strict.
 *
 * @param source Standard Schema, zod schema, or plain JSON Schema.
 * @param isStrict Whether only what strict mode can say is allowed.
 * @throws {TypeError} If the library writes none; the message names the way out.
 */
export function jsonSchemaOf(
  source: unknown,
  isStrict = true,
): Record<string, unknown> {
  if (isZod(source)) return zodToJsonSchema(source, isStrict);
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  if (!own || !["object", "function"].includes(typeof own)) {
    throw new TypeError(
      `schema must be a Standard Schema, a zod schema or a JSON Schema, got ${
        own === null ? "null" : typeof own
      }`,
    );
  }
  return standardJsonSchema(
    own,
    vendorOf(own) === "valibot"
      ? 'wrap it: toStandardJsonSchema(schema) of "@valibot/to-json-schema" 1.5 or later'
      : "pass a JSON Schema as schema",
  );
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
