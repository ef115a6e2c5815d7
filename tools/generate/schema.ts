/**
 * Normalizes schemas to one plain form for the emitters.
 *
 * The plain form does not contain `oneOf`, `const`, `nullable`, `allOf` of objects, lists of types, or references to
 * schemas without a public name.
 *
 * @module
 */
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";
import { canonical, type Lookup, schemaName, SCHEMAS } from "./resolve.ts";
import type { Names, RawSchema, SchemaName } from "./tables.ts";

const NULL: Schema = { type: "null" };

const LIMITS = [
  "format",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "maxProperties",
] as const;

/** Keywords that do not define a shape, or are read together with another keyword. */
const KNOWN = new Set<string>([
  ...LIMITS,
  ..."type $ref properties required anyOf oneOf allOf enum const items default additionalProperties discriminator"
    .split(" "),
  ..."nullable deprecated exclusiveMinimum propertyNames not optional min_items max_items $recursiveAnchor"
    .split(" "),
  ..."x-stainless-const x-stainless-skip x-stainless-soft-required x-oai-beta x-why x-stainless-param"
    .split(" "),
]);

/** Keywords that do not make a branch of `allOf` a shape. */
const NOTES = new Set(["nullable", "default", "deprecated", "required"]);

/** Keywords that give a property a type. */
const TYPED = ["type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"];

/** Turns schemas of the merged document into plain ones. */
export class Plain {
  /** The merged document. */
  readonly lookup: Lookup;
  /** Names of its schemas. */
  readonly names: Names;
  readonly #open: string[] = [];

  constructor(lookup: Lookup, names: Names) {
    this.lookup = lookup;
    this.names = names;
  }

  /** The public name of a schema, through aliases. */
  nameOf(key: string): SchemaName & { key: string } {
    const entry = this.names.schemas[key];
    if (entry === undefined) {
      throw new Error(`Cannot name schema "${key}": missing in names.json`);
    }
    return entry.aliasOf === undefined
      ? { ...entry, key }
      : this.nameOf(entry.aliasOf);
  }

  /** The schema at a pointer: a reference if it has a public name. */
  at(pointer: string): Schema {
    return this.schema({ $ref: pointer }, pointer);
  }

  /** The schema at a pointer, expanded even if it has a public name. */
  spelled(pointer: string): Schema {
    const schema = this.at(pointer);
    return schema.$ref ? this.named(schema.$ref) : schema;
  }

  /** The schema of a name, expanded. If it may be null, the references to it say so. */
  named(key: string): Schema {
    const schema = this.#withNull(key);
    if (!this.#mayBeNull(key)) return schema;
    const { anyOf, ...notes } = schema;
    return { ...union(anyOf!.slice(0, -1)), ...notes };
  }

  #withNull(key: string): Schema {
    const pointer = SCHEMAS + key;
    return this.schema(this.lookup(pointer), pointer);
  }

  /** Whether the schema of a name may be null. Only its own text counts, because it may contain itself. In a list of values, null is one of them. */
  #mayBeNull(key: string): boolean {
    const raw = this.lookup(SCHEMAS + key);
    const parts: RawSchema[] = [raw, ...raw.anyOf ?? []];
    if (parts.some((one) => one.enum)) return false;
    return raw.nullable === true || parts.some((one) => one.type === "null");
  }

  /**
   * Normalizes any schema.
   *
   * @param place Its location, for errors.
   */
  schema(raw: RawSchema, place: string): Schema {
    if (raw === undefined || raw === true) return {};
    for (const key of Object.keys(raw)) {
      if (!KNOWN.has(key)) {
        throw new Error(`Cannot read ${place}: unknown keyword "${key}"`);
      }
    }
    const plain = raw.$ref
      ? this.#reference(raw.$ref, place)
      : this.#shape(raw, place);
    const schema = raw.nullable ? union([plain, NULL]) : plain;
    const notes: Schema = {};
    if (raw.deprecated) notes.deprecated = true;
    // A constant is its own default, and a default of null only means that a field is optional.
    if (raw.default != null && schema.enum?.length !== 1) {
      notes.default = raw.default;
    }
    return Object.keys(notes).length ? { ...schema, ...notes } : schema;
  }

  #reference(ref: string, place: string): Schema {
    const key = schemaName(ref);
    if (key === undefined) return this.schema(this.lookup(ref), ref);
    const { kind, key: owner } = this.nameOf(key);
    if (kind !== "inline" && kind !== "base" && kind !== "unreached") {
      const target = { $ref: owner };
      return this.#mayBeNull(owner) ? union([target, NULL]) : target;
    }
    if (this.#open.includes(owner)) {
      throw new Error(
        `Cannot inline "${owner}" at ${place}: it contains itself`,
      );
    }
    this.#open.push(owner);
    const schema = this.#withNull(owner);
    this.#open.pop();
    return schema;
  }

  #shape(raw: RawSchema, place: string): Schema {
    if ("const" in raw) return literals([raw.const]);
    if (raw.enum) return literals(raw.enum);
    const members: RawSchema[] | undefined = raw.anyOf ?? raw.oneOf;
    if (members && !raw.properties && !raw.allOf) {
      return union(
        members.map((one, i) => this.schema(one, `${place}/anyOf/${i}`)),
      );
    }
    if (raw.allOf) return this.#all(raw, place);
    if (raw.properties) return this.#object(raw, place);
    if (raw.not && Object.keys(raw.not).length === 0) return { never: true };
    const types: (string | undefined)[] = [raw.type].flat();
    return union(types.map((type) => this.#typed(type, raw, place)));
  }

  #typed(type: string | undefined, raw: RawSchema, place: string): Schema {
    const limits = Object.fromEntries(
      LIMITS.filter((key) => key in raw).map((key) => [key, raw[key]]),
    );
    switch (type) {
      case "string":
      case "number":
      case "integer":
      case "boolean":
        return { type, ...limits };
      case "null":
        return NULL;
      case "array":
        return {
          type,
          items: this.schema(raw.items, `${place}/items`),
          ...limits,
        };
      case "object":
        return {
          type,
          // Closed objects stay open, because the API adds fields.
          additionalProperties: this.schema(
            raw.additionalProperties || undefined,
            place,
          ),
          ...limits,
        };
      case undefined:
        return {};
    }
    throw new Error(`Cannot read ${place}: unknown type "${type}"`);
  }

  #all(raw: RawSchema, place: string): Schema {
    const shapes = raw.allOf.filter((one: RawSchema) =>
      Object.keys(one).some((key) => !NOTES.has(key))
    );
    if (
      !raw.properties && shapes.length === 1 &&
      (shapes[0].$ref || raw.allOf.length === 1)
    ) {
      const only = this.schema(shapes[0], place);
      return raw.allOf.some((one: RawSchema) => one.nullable)
        ? union([only, NULL])
        : only;
    }
    if (
      !raw.properties &&
      !raw.allOf.every((one: RawSchema) => this.#isObject(one))
    ) {
      return {
        allOf: raw.allOf.map((one: RawSchema, i: number) =>
          this.schema(one, `${place}/allOf/${i}`)
        ),
      };
    }
    return this.#object(raw, place);
  }

  #isObject(raw: RawSchema): boolean {
    const { properties, allOf, type, anyOf, oneOf, required } = this.#deref(
      raw,
    );
    return !!(properties || allOf || type === "object" || anyOf || oneOf ||
      required);
  }

  #deref(raw: RawSchema): RawSchema {
    return raw.$ref ? this.#deref(this.lookup(raw.$ref)) : raw;
  }

  /** Merges all branches into one object: an intersection would lose a `required` for a sibling's property. */
  #object(raw: RawSchema, place: string): Schema {
    const properties = new Map<string, RawSchema>();
    const required = new Set<string>();
    const unions: Schema[] = [];
    let rest: Schema | undefined;
    const gather = (part: RawSchema): void => {
      if (part.$ref) return gather(this.lookup(part.$ref));
      for (const name of part.required ?? []) required.add(name);
      for (const branch of part.allOf ?? []) gather(branch);
      for (
        const [name, property] of Object.entries<RawSchema>(
          part.properties ?? {},
        )
      ) {
        // A branch that only adds a default or a flag does not replace a typed property.
        if (!properties.has(name) || TYPED.some((key) => key in property)) {
          properties.set(name, property);
        }
      }
      const members = part.anyOf ?? part.oneOf;
      if (members) unions.push(this.schema({ anyOf: members }, place));
      if (part.additionalProperties && part.properties) {
        rest = this.schema(part.additionalProperties, place);
      }
    };
    gather(raw);
    const object: Schema = {
      type: "object",
      properties: Object.fromEntries(
        [...properties].map(([name, property]) => [
          name,
          this.schema(property, `${place}/properties/${name}`),
        ]),
      ),
      required: [...required].filter((name) => properties.has(name)),
      ...(rest && { additionalProperties: rest }),
    };
    // Without a single named field it is any object, not one that has no field.
    if (unions.length === 0 && properties.size === 0 && !rest) {
      return { type: "object" };
    }
    if (unions.length === 0) return object;
    return { allOf: properties.size ? [object, ...unions] : unions };
  }
}

function literals(values: unknown[]): Schema {
  const present = [...new Set(values)].filter((value) =>
    value !== null
  ) as NonNullable<Schema["enum"]>;
  if (present.length === 0) return NULL;
  const type = typeof present[0] as "string" | "number" | "boolean";
  const schema: Schema = { type, enum: present };
  return present.length < new Set(values).size ? union([schema, NULL]) : schema;
}

/** A union of schemas: nested unions are flattened, duplicates removed, null comes last. */
export function union(members: Schema[]): Schema {
  const flat = members.flatMap((one) =>
    one.anyOf && Object.keys(one).length === 1 ? one.anyOf : [one]
  );
  const unique = new Map(flat.map((one) => [canonical(one), one]));
  const nullable = unique.delete(canonical(NULL));
  const rest = openEnum([...unique.values()]);
  if (nullable) rest.push(NULL);
  return rest.length === 1 ? rest[0] : { anyOf: rest };
}

/** A plain string next to literals would absorb them, so together they become an open list. */
function openEnum(members: Schema[]): Schema[] {
  const isPlain = (one: Schema) =>
    one.type === "string" && Object.keys(one).length === 1;
  const isList = (one: Schema) =>
    one.type === "string" && one.enum !== undefined;
  if (
    !members.some(isPlain) || !members.some((one) => isList(one) || one.$ref)
  ) return members;
  const values = members.filter(isList).flatMap((one) => one.enum!);
  const open: Schema = {
    type: "string",
    ...(values.length && { enum: [...new Set(values)] }),
    open: true,
  };
  return [...members.filter((one) => !isPlain(one) && !isList(one)), open];
}
