/**
 * Strict JSON Schema, of `openai/lib/transform`.
 *
 * @module
 */
import { plainCures } from "../../schema/cures.ts";
import { type Json, unsendable } from "../../schema/json.ts";
import { type Strict, toStrict } from "../../schema/strict.ts";
import type { JSONSchema } from "./jsonschema.ts";
export type { JSONSchema, JSONSchemaDefinition } from "./jsonschema.ts";

/** Keywords whose value is a schema. */
const SINGLE = [
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
/** Keywords whose value is a list of schemas, or one schema. */
const LISTS = ["allOf", "anyOf", "items", "oneOf", "prefixItems"];
/** Keywords whose value has schemas by name. */
const MAPS = [
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies",
  "patternProperties",
  "properties",
];

/** Called with a schema within another one, its path, and the keyword that it belongs to. */
export type SchemaVisitor = (
  schema: unknown,
  path: string[],
  keyword: string,
) => void;

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

/**
 * Calls a function with each schema that is directly within another one. Values of `enum`, `const` and
 * `default` are no schemas.
 *
 * @param schema The schema.
 * @param path Its own path, which the paths of the others begin with.
 * @param visit Called with each of them.
 */
export function forEachJSONSchemaChild(
  schema: JSONSchema | Record<string, unknown>,
  path: string[],
  visit: SchemaVisitor,
): void {
  const fields = schema as Record<string, unknown>;
  for (const keyword of SINGLE) {
    if (keyword in fields) visit(fields[keyword], [...path, keyword], keyword);
  }
  for (const keyword of LISTS) {
    const value = fields[keyword];
    if (Array.isArray(value)) {
      for (const [at, child] of value.entries()) {
        visit(child, [...path, keyword, `${at}`], keyword);
      }
    } else if (value !== undefined) visit(value, [...path, keyword], keyword);
  }
  for (const keyword of MAPS) {
    const value = fields[keyword];
    if (!isObject(value)) continue;
    for (const [name, child] of Object.entries(value)) {
      // A dependency may be a list of names.
      const isSchema = typeof child === "boolean" || isObject(child);
      if (keyword === "dependencies" && !isSchema) continue;
      visit(child, [...path, keyword, name], keyword);
    }
  }
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
