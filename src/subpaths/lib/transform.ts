/**
 * Strict JSON Schema, of `openai/lib/transform`.
 *
 * @module
 */
import { plainCures } from "../../schema/cures.ts";
import { type Json, unsendable } from "../../schema/json.ts";
import { type Strict, toStrict } from "../../schema/strict.ts";
import type { JSONSchema } from "./jsonschema.ts";
import { forEachJSONSchemaChild } from "./schema_children.ts";
export type { JSONSchema, JSONSchemaDefinition } from "./jsonschema.ts";
export {
  assertNoNestedSchemaIds,
  hasOnlyRefAndAnnotations,
  resolveLocalRef,
} from "./local_refs.ts";
export {
  forEachJSONSchemaChild,
  type SchemaVisitor,
} from "./schema_children.ts";

/**
 * Makes a schema strict, as structured outputs need it: objects are closed, all of their fields are
 * required, and references are kept. What strict mode does not take becomes part of descriptions.
 *
 * The helpers for Zod and Standard Schema also take optional fields, because they undo the change in
 * the output. Here nothing can, so that an optional field must allow `null`.
 *
 * @example
 * ```ts
 * import { toStrictJsonSchema } from "@duplex/openai/lib/transform";
 * import { assertEquals } from "@std/assert";
 *
 * const schema = toStrictJsonSchema({
 *   type: "object",
 *   properties: { city: { type: "string" } },
 *   required: ["city"],
 * });
 * assertEquals(schema.additionalProperties, false);
 * ```
 *
 * @param schema The schema; it is not changed.
 * @throws {TypeError} If strict mode cannot express it; the message names the path and a cure.
 */
export function toStrictJsonSchema(schema: JSONSchema): JSONSchema {
  const strict = toStrict(structuredClone(schema) as Json, plainCures);
  if (strict.wrapped) {
    throw unsendable("", "the root is not an object", "wrap it in an object");
  }
  checkRequired(strict, strict.schema, []);
  return strict.schema as JSONSchema;
}

function checkRequired(strict: Strict, schema: unknown, path: string[]): void {
  if (!isObject(schema)) return;
  const [field] = strict.added.get(schema) ?? [];
  if (field !== undefined) {
    throw unsendable(
      ["", ...path, "properties", field].join("/"),
      "the field is not required, and strict requires all",
      "let it be null, and add it to required",
    );
  }
  forEachJSONSchemaChild(
    schema as JSONSchema,
    path,
    (child, place) => checkRequired(strict, child, place),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
