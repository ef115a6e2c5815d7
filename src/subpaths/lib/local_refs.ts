/**
 * References within a JSON Schema, of `openai/lib/transform`.
 *
 * @module
 */
import { unescapedStep } from "../../core/json_pointer.ts";
import type { JSONSchema, JSONSchemaDefinition } from "./jsonschema.ts";
import { forEachJSONSchemaChild } from "./schema_children.ts";

/** Keywords that may stand next to a reference without changing what it allows. */
const ANNOTATIONS = new Set([
  "$ref",
  "$defs",
  "definitions",
  "$comment",
  "default",
  "description",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
]);

/**
 * Whether a schema is only a reference, apart from definitions and annotations.
 *
 * @param schema The schema.
 */
export function hasOnlyRefAndAnnotations(schema: JSONSchema): boolean {
  return Object.keys(schema).every((keyword) => ANNOTATIONS.has(keyword));
}

/**
 * The schema that a reference is to.
 *
 * @param root The schema that both are in.
 * @param ref The reference, such as `#/$defs/city`.
 * @returns `undefined` if there is no schema at that place; values of `enum`, `const` and `default` are not schemas.
 */
export function resolveLocalRef(
  root: JSONSchema,
  ref: string,
): JSONSchemaDefinition | undefined {
  let rest = stepsOf(ref);
  let schema: unknown = root;
  while (rest !== undefined && rest.length > 0) {
    const below = childAt(schema, rest);
    if (below === undefined) return undefined;
    schema = below.child;
    rest = rest.slice(below.steps);
  }
  const isSchema = typeof schema === "boolean" ||
    typeof schema === "object" && schema !== null && !Array.isArray(schema);
  return rest !== undefined && isSchema
    ? schema as JSONSchemaDefinition
    : undefined;
}

/**
 * Refuses an `$id` of a schema inside of another one: references would be relative to it.
 *
 * @param schema The outermost schema, which may have an `$id`.
 * @throws {Error} If one inside of it has an `$id`; the message names its place.
 */
export function assertNoNestedSchemaIds(schema: JSONSchema): void {
  const check = (child: unknown, path: string[]) => {
    if (typeof child !== "object" || child === null) return;
    if (Array.isArray(child)) return;
    if ((child as JSONSchema).$id !== undefined) {
      throw new Error(
        `Cannot send the schema: at ${
          JSON.stringify(path.join("/"))
        }, it has an $id, to which references would be relative; remove it`,
      );
    }
    forEachJSONSchemaChild(child, path, check);
  };
  if (typeof schema === "object" && schema !== null) {
    forEachJSONSchemaChild(schema, [], check);
  }
}

/** The schema that the first steps lead to, directly within another one. */
function childAt(
  schema: unknown,
  rest: readonly string[],
): { child: unknown; steps: number } | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  if (Array.isArray(schema)) return undefined;
  let found: { child: unknown; steps: number } | undefined;
  forEachJSONSchemaChild(schema, [], (child, path) => {
    if (path.every((step, at) => step === rest[at])) {
      found = { child, steps: path.length };
    }
  });
  return found;
}

/** The steps of a reference; `undefined` if it is not to a place within the schema. */
function stepsOf(ref: string): string[] | undefined {
  if (!ref.startsWith("#")) return undefined;
  let pointer: string;
  try {
    pointer = decodeURIComponent(ref.slice(1));
  } catch {
    return undefined;
  }
  if (pointer === "") return [];
  const [first, ...steps] = pointer.split("/");
  const isPointer = first === "" &&
    !steps.some((step) => /~(?![01])/.test(step));
  return isPointer ? steps.map(unescapedStep) : undefined;
}
