/**
 * One way from the schema of a program to a strict request and back: Standard Schema, Standard
 * JSON Schema, zod of any version, or plain JSON Schema.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Json } from "./json.ts";
import { readings } from "./restore.ts";
import { toStrict } from "./strict.ts";
import { isZod, zodToJsonSchema } from "./zod.ts";

/** What is wrong with one part of an output. */
export interface OutputIssue {
  /** What the schema says. */
  readonly message: string;
  /** Where it is. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** Thrown if an output does not match its schema. */
export class StructuredOutputError extends OpenAIError {
  /** All issues; the message has the first. */
  readonly issues: readonly OutputIssue[];

  /**
   * Makes the error.
   *
   * @param issues What is wrong, at least one.
   */
  constructor(issues: readonly OutputIssue[]) {
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
  }
}

/** A schema, ready to be sent, and to read what comes back. */
export interface OutputSchema<Output> {
  /** The strict JSON Schema to send. */
  readonly schema: Record<string, unknown>;
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
}

type Result = { value?: unknown; issues?: readonly OutputIssue[] | null };
type Validate = (value: unknown) => Result | Promise<Result>;

/**
 * Prepares a schema.
 *
 * @param source Standard Schema, zod schema, or plain JSON Schema.
 * @param json JSON Schema of `source`, for a library that writes none.
 * @throws {TypeError} If there is no JSON Schema, or if strict cannot express it.
 */
export function outputSchema<Output>(
  source: unknown,
  json?: Record<string, unknown>,
): OutputSchema<Output> {
  const strict = toStrict(json ?? jsonSchemaOf(source));
  const validate = validatorOf(source);
  const parseSync = (text: string): Output => {
    let failed: Result | undefined;
    for (const reading of readings(parseJson(text), strict)) {
      const result = validate(reading);
      if (result instanceof Promise) {
        result.catch(() => {}); // what it finds is of no use any more
        throw new OpenAIError(
          "Cannot validate the output: the schema validates asynchronously, but this format is read synchronously; remove the asynchronous refinements",
        );
      }
      if (!result.issues) return result.value as Output;
      failed ??= result;
    }
    throw new StructuredOutputError(failed!.issues!);
  };
  const parse = async (text: string): Promise<Output> => {
    let failed: Result | undefined;
    for (const reading of readings(parseJson(text), strict)) {
      const result = await validate(reading);
      if (!result.issues) return result.value as Output;
      failed ??= result;
    }
    throw new StructuredOutputError(failed!.issues!);
  };
  return { schema: strict.schema, parse, parseSync };
}

/**
 * The JSON Schema of what the model writes, not yet strict.
 *
 * @param source Standard Schema, zod schema, or plain JSON Schema.
 * @throws {TypeError} If the library writes none; the message names the way out.
 */
export function jsonSchemaOf(source: unknown): Record<string, unknown> {
  if (isZod(source)) return zodToJsonSchema(source);
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  if (!own || !["object", "function"].includes(typeof own)) {
    throw new TypeError(
      `schema must be a Standard Schema, a zod schema or a JSON Schema, got ${
        own === null ? "null" : typeof own
      }`,
    );
  }
  if (!("~standard" in own)) return own as Json;
  const { jsonSchema, vendor } = own["~standard"];
  if (jsonSchema?.input) {
    try {
      return jsonSchema.input({ target: "draft-07" });
    } catch (cause) {
      throw new TypeError(
        `Cannot send the schema: ${vendor} cannot express it as JSON Schema; for dates and bigints use a string and transform it`,
        { cause },
      );
    }
  }
  const made = own.toJsonSchema?.() ?? own.toJSONSchema?.();
  if (made) return made;
  const cure = vendor === "valibot"
    ? 'wrap it: toStandardJsonSchema(schema) of "@valibot/to-json-schema" 1.5 or later'
    : "pass a JSON Schema as schema";
  throw new TypeError(
    `Cannot send the schema: ${vendor} does not write JSON Schema; ${cure}`,
  );
}

function validatorOf(source: unknown): Validate {
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  const standard = own["~standard"];
  if (standard?.validate) return (value) => standard.validate(value);
  if (!isZod(source)) return (value) => ({ value });
  return (value) => {
    const { success, data, error } = own.safeParse(value);
    return success ? { value: data } : { issues: error.issues };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the parser's error as the cause: it quotes the text.
    throw new OpenAIError(
      `Cannot parse the structured output: ${text.length} characters are not valid JSON`,
    );
  }
}
