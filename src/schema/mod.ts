/**
 * One way from the schema of a program to a strict request and back: Standard Schema, Standard
 * JSON Schema, zod of any version, or plain JSON Schema.
 *
 * @module
 */
import { curesOf } from "./cures.ts";
import type { Json } from "./json.ts";
import { outputOf, type OutputSchema } from "./output.ts";
import { standardJsonSchema } from "./standard.ts";
import { type Strict, toStrict } from "./strict.ts";
import { zodToJsonSchema, zodToOpenJsonSchema } from "./zod.ts";
import { isZod, zodPart } from "./zod_structure.ts";

export { type OutputIssue, StructuredOutputError } from "../output_errors.ts";
export type { OutputPart, OutputSchema } from "./output.ts";

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
    ? outputOf(source, toStrict(schema, curesOf(vendorOf(source))), partOf)
    : { ...outputOf(source, UNCHANGED, partOf), schema, strict: false };
}

/** The JSON Schema of a source; if its library cannot write it, the error has the place. */
function sendable(source: unknown, isStrict: boolean): Json {
  try {
    return jsonSchemaOf(source, isStrict);
  } catch (error) {
    // The libraries do not report the place: it is found here, in a schema without what they cannot express.
    const lenient = isStrict && !isZod(source) && lenientSchema(source);
    if (lenient) toStrict(lenient, curesOf(vendorOf(source)));
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

/** The JSON Schema of what the model writes, not yet strict. */
function jsonSchemaOf(
  source: unknown,
  isStrict: boolean,
): Record<string, unknown> {
  if (isZod(source)) {
    return isStrict ? zodToJsonSchema(source) : zodToOpenJsonSchema(source);
  }
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

/** The library's own schema of a property or of the elements; `undefined` if it does not provide one. */
function partOf(source: unknown, step: string): unknown {
  if (isZod(source)) return zodPart(source, step);
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  switch (vendorOf(source)) {
    case "arktype":
      try {
        return own.get(/^\d+$/.test(step) ? 0 : step);
      } catch {
        return undefined;
      }
    case "valibot": {
      const inner = own.wrapped ?? own;
      return inner.entries?.[step] ?? inner.item;
    }
    default:
      return undefined;
  }
}

/** Nothing was changed, so nothing is undone. */
const UNCHANGED: Strict = { schema: {}, added: new WeakMap(), wrapped: false };
