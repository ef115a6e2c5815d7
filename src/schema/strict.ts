/**
 * JSON Schema as strict structured outputs take it.
 *
 * @module
 */
import { type Cures, type Inexpressible, plainCures } from "./cures.ts";
import { acceptsNull, type Json, resolve, unsendable } from "./json.ts";

/** A schema to send, and how to undo in the output what it changed. */
export interface Strict {
  /** The schema to send. */
  readonly schema: Json;
  /** Fields of each object schema for which null stands for "left out". */
  readonly added: WeakMap<object, Set<string>>;
  /** Whether the output is `{ value }`. */
  readonly wrapped: boolean;
  /** The schema that references start from, if `schema` is a part of it. */
  readonly root?: Json;
}

const KEPT = new Set([
  "type",
  "enum",
  "const",
  "description",
  "title",
  "pattern",
  "format",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
]);
const HANDLED = new Set([
  "$schema",
  "$id",
  "id",
  "$comment",
  "$defs",
  "definitions",
  "$ref",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "oneOf",
  "allOf",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$anchor",
  "~standard",
]);
const FORMATS = new Set([
  "date-time",
  "time",
  "date",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
]);
const REFUSED: Readonly<Record<string, Inexpressible>> = {
  prefixItems: "tuple",
  patternProperties: "record",
  propertyNames: "record",
  not: "value",
  if: "union",
  dependentRequired: "union",
  dependentSchemas: "union",
};

/**
 * Makes a schema strict: every field required, left-out fields nullable, objects closed.
 *
 * @param source Any JSON Schema; it is not changed.
 * @param cureOf What to write instead of what cannot be expressed.
 * @throws {TypeError} If strict cannot express it; the message names the path and a cure.
 */
export function toStrict(source: Json, cureOf: Cures = plainCures): Strict {
  const added = new WeakMap<object, Set<string>>();
  const root = rooted(source);
  const wrapped = root.type !== "object" || !!(root.anyOf ?? root.oneOf);
  const { $defs, definitions } = source;
  const whole = { ...root, $defs, definitions };
  const rootRef = wrapped ? "#/$defs/root" : "#";
  let refersToRoot = false;
  const refOf = (ref: string) => {
    if (ref === source.$ref || ref === "#") {
      refersToRoot = true;
      return rootRef;
    }
    return ref.replace(/^#\/definitions\//, "#/$defs/");
  };

  const visit = (part: Json | boolean, path: string): Json => {
    if (typeof part !== "object" || part === null) {
      throw unsendable(path, "any value is allowed", cureOf("value"));
    }
    if (typeof part.$ref === "string") {
      resolve(part, whole);
      return { $ref: refOf(part.$ref) };
    }
    for (const [keyword, what] of Object.entries(REFUSED)) {
      if (keyword in part) {
        throw unsendable(
          path,
          `strict cannot express ${keyword}`,
          cureOf(what),
        );
      }
    }
    if (part.allOf) return visit(merged(part, path, root), path);
    const made: Json = {};
    const notes: string[] = [];
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === "format" && !FORMATS.has(value)) {
        notes.push(`format: ${value}`);
      } else if (keyword === "pattern" && FORMATS.has(part.format)) continue;
      else if (Math.abs(value as number) === Number.MAX_SAFE_INTEGER) continue;
      else if (KEPT.has(keyword)) made[keyword] = value;
      else if (keyword === "default") {
        notes.push(`default: ${JSON.stringify(value)}`);
      } else if (!HANDLED.has(keyword)) {
        notes.push(`${keyword}: ${JSON.stringify(value)}`);
      }
    }
    if (notes.length) {
      made.description = [part.description, `(${notes.join(", ")})`]
        .filter(Boolean).join(" ");
    }
    if (made.type === undefined) {
      const type = typeOfValues("const" in part ? [part.const] : part.enum);
      if (type) made.type = type;
    }
    const branches = part.anyOf ?? part.oneOf;
    if (branches) {
      made.anyOf = branches.map((branch: Json, at: number) =>
        visit(branch, `${path}/anyOf/${at}`)
      );
      return made;
    }
    const types = [made.type].flat();
    if (types.includes("object")) objectInto(made, part, path);
    if (types.includes("array")) {
      if (Array.isArray(part.items)) {
        throw unsendable(
          path,
          "strict cannot express a tuple",
          cureOf("tuple"),
        );
      }
      if (part.items === undefined) {
        throw unsendable(path, "the array has no items", "name their type");
      }
      made.items = visit(part.items, `${path}/items`);
    }
    if (made.type === undefined) {
      throw unsendable(
        path,
        "any value is allowed",
        cureOf("value"),
      );
    }
    return made;
  };

  const objectInto = (made: Json, part: Json, path: string) => {
    const fields = Object.entries<Json>(part.properties ?? {});
    const open = part.additionalProperties;
    const typed = typeof open === "object" && Object.keys(open).length > 0;
    if (typed || (open && !fields.length)) {
      throw unsendable(
        path,
        "strict cannot express fields of any name (a record)",
        cureOf("record"),
      );
    }
    const required = new Set<string>(part.required ?? []);
    const absent = new Set<string>();
    made.properties = {};
    for (const [key, field] of fields) {
      const strict = visit(field, `${path}/properties/${key}`);
      if (required.has(key) || acceptsNull(field, whole)) {
        made.properties[key] = strict;
      } else {
        absent.add(key);
        made.properties[key] = nullable(strict);
      }
    }
    made.required = fields.map(([key]) => key);
    made.additionalProperties = false;
    if (absent.size) added.set(made, absent);
  };

  const body = visit(root, "");
  const defs: Json = {};
  for (const from of [definitions, $defs]) {
    for (const [name, def] of Object.entries<Json>(from ?? {})) {
      const isRoot = source.$ref?.endsWith(`/${name}`);
      if (!isRoot) defs[name] = visit(def, `/$defs/${name}`);
    }
  }
  if (wrapped && refersToRoot) defs.root = body;
  const schema = wrapped
    ? {
      type: "object",
      properties: { value: refersToRoot ? { $ref: rootRef } : body },
      required: ["value"],
      additionalProperties: false,
    }
    : body;
  return {
    schema: Object.keys(defs).length
      ? Object.assign(schema, { $defs: defs })
      : schema,
    added,
    wrapped,
  };
}

/** The root without its reference, as strict wants it. */
function rooted(source: Json): Json {
  const { $defs: _d, definitions: _e, ...root } = resolve(source, source);
  return root.allOf ? merged(root, "", source) : root;
}

function nullable(schema: Json): Json {
  if (
    typeof schema.type === "string" && !schema.anyOf && !("const" in schema) &&
    !schema.enum
  ) {
    // The same object, since `added` knows it.
    schema.type = [schema.type, "null"];
    return schema;
  }
  const { description, ...rest } = schema;
  if (schema.anyOf) {
    return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  }
  return {
    anyOf: [rest, { type: "null" }],
    ...(description && { description }),
  };
}

function typeOfValues(
  values: unknown[] | undefined,
): string | string[] | undefined {
  if (!values?.length) return undefined;
  const types = new Set(values.map((v) => v === null ? "null" : typeof v));
  return types.size === 1 ? [...types][0] : [...types];
}

function merged(part: Json, path: string, root: Json): Json {
  const { allOf, ...own } = part;
  const parts = [own, ...allOf.map((p: Json) => resolve(p, root))];
  const made: Json = {};
  for (const each of parts) {
    for (const [key, value] of Object.entries<Json>(each)) {
      if (key === "properties") {
        made.properties = { ...made.properties, ...value };
      } else if (key === "required") {
        made.required = [
          ...new Set([...made.required ?? [], ...value as unknown as string[]]),
        ];
      } else if (
        made[key] === undefined ||
        JSON.stringify(made[key]) === JSON.stringify(value)
      ) {
        made[key] = value;
      } else if (key !== "description") {
        throw unsendable(
          path,
          "strict cannot express this intersection",
          "write one schema",
        );
      }
    }
  }
  return made;
}
