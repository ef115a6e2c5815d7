/**
 * Makes a JSON Schema strict, as structured outputs require.
 *
 * @module
 */
import type { Cures, Inexpressible } from "./cures.ts";
import { limits } from "./limits.ts";
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

/** Keywords that strict takes as they are. */
const KEPT =
  /^(type|enum|const|description|title|pattern|format|multipleOf|(exclusiveM|m)(in|ax)imum|m(in|ax)(Items|Length))$/;
/** Keywords that are converted or mean nothing to a model; all others become part of the description. */
const HANDLED =
  /^([$~].*|id|definitions|properties|required|additionalProperties|items|(any|one|all)Of)$/;
/** Formats that strict takes. */
const FORMATS = /^(date(-time)?|time|duration|email|hostname|ipv[46]|uuid)$/;
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
export function toStrict(source: Json, cureOf: Cures): Strict {
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

  const count = limits();
  const refused = (path: string, what: Inexpressible, found?: string) =>
    unsendable(
      path,
      what === "value" && !found
        ? "any value is allowed"
        : `strict cannot express ${found ?? `a ${what}`}`,
      cureOf(what),
    );

  const visit = (part: Json | boolean, path: string): Json => {
    if (typeof part !== "object" || part === null) throw refused(path, "value");
    if (typeof part.$ref === "string") {
      resolve(part, whole);
      return { $ref: refOf(part.$ref) };
    }
    for (const [keyword, what] of Object.entries(REFUSED)) {
      if (keyword in part) throw refused(path, what, keyword);
    }
    if (part.allOf) return visit(merged(part, path, root), path);
    const made = keywordsOf(part);
    count(path, part, Object.keys(part.properties ?? {}));
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
      if (Array.isArray(part.items)) throw refused(path, "tuple");
      made.items = visit(part.items, `${path}/items`);
    }
    if (made.type === undefined) throw refused(path, "value");
    return made;
  };

  const objectInto = (made: Json, part: Json, path: string) => {
    const fields = Object.entries<Json>(part.properties ?? {});
    const open = part.additionalProperties;
    if (Object.keys(open ?? {}).length > 0 || (open && !fields.length)) {
      throw refused(path, "record");
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
  const schema: Json = wrapped
    ? {
      type: "object",
      properties: { value: refersToRoot ? { $ref: rootRef } : body },
      required: ["value"],
      additionalProperties: false,
    }
    : body;
  if (Object.keys(defs).length) schema.$defs = defs;
  return { schema, added, wrapped };
}

/** The keywords that strict takes, a type, and a description of the keywords that it does not take. */
function keywordsOf(part: Json): Json {
  const made: Json = {};
  const notes: string[] = [];
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === "format" && !FORMATS.test(value)) {
      notes.push(`format: ${value}`);
    } else if (keyword === "pattern" && FORMATS.test(part.format)) continue;
    else if (Math.abs(value as number) === Number.MAX_SAFE_INTEGER) continue;
    else if (KEPT.test(keyword)) made[keyword] = value;
    else if (!HANDLED.test(keyword) && value !== undefined) {
      notes.push(`${keyword}: ${JSON.stringify(value)}`);
    }
  }
  if (notes.length) {
    made.description = [part.description, `(${notes.join(", ")})`]
      .filter(Boolean).join(" ");
  }
  const type = made.type ??
    typeOfValues("const" in part ? [part.const] : part.enum);
  if (type) made.type = type;
  return made;
}

/** The root without its reference, as strict wants it. */
function rooted(source: Json): Json {
  const { $defs: _d, definitions: _e, ...root } = resolve(source, source);
  return root.allOf ? merged(root, "", source) : root;
}

function nullable(schema: Json): Json {
  const { description, anyOf, ...rest } = schema;
  if (anyOf) return { ...schema, anyOf: [...anyOf, { type: "null" }] };
  if (typeof rest.type === "string" && !("const" in rest) && !rest.enum) {
    // The same object, since `added` knows it.
    schema.type = [rest.type, "null"];
    return schema;
  }
  return {
    anyOf: [rest, { type: "null" }],
    ...(description && { description }),
  };
}

/** The type of given values, or their types. */
function typeOfValues(values: unknown[] = []): string | string[] | undefined {
  const types = [
    ...new Set(values.map((one) => one === null ? "null" : typeof one)),
  ];
  return types.length > 1 ? types : types[0];
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
          ...made.required ?? [],
          ...value as unknown as string[],
        ];
      } else if (
        !(key in made) || JSON.stringify(made[key]) === JSON.stringify(value)
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
