/**
 * Schemas within a JSON Schema, of `openai/lib/transform`.
 *
 * @module
 */
import type { JSONSchema } from "./jsonschema.ts";

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

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
