/**
 * Zod schemas as JSON Schema.
 *
 * @module
 */
import { type Json, unsendable } from "./json.ts";
import {
  defOf,
  isOptional,
  kindOf,
  optionsOf,
  shapeOf,
  type Zod,
} from "./zod_structure.ts";

/** Converts a schema within the one that is being converted. */
type Visit = (zod: Zod, path: string) => Json;

/** Converts one schema; `visit` converts the schemas in it. */
type Convert = (zod: Zod, path: string, visit: Visit) => Json;

/**
 * The input side of a zod schema as JSON Schema, with only what strict mode can say.
 *
 * @param root The schema.
 * @throws {TypeError} If strict mode cannot say it; the message names the path.
 */
export function zodToJsonSchema(root: Zod): Json {
  return convertAll(root, convert);
}

/**
 * The same, with records, tuples, sets and values of any type too.
 *
 * @param root The schema.
 * @throws {TypeError} If JSON Schema cannot express it; the message names the path.
 */
export function zodToOpenJsonSchema(root: Zod): Json {
  return convertAll(
    root,
    (zod, path, visit) =>
      openEnded(zod, path, visit) ?? convert(zod, path, visit),
  );
}

function convertAll(root: Zod, convert: Convert): Json {
  const open = new Map<Zod, string>();
  const used = new Set<Zod>();
  const defs: Json = {};
  let count = 0;
  const visit = (zod: Zod, path: string): Json => {
    const known = open.get(zod);
    if (known !== undefined) {
      used.add(zod);
      return { $ref: known };
    }
    const name = `schema${count++}`;
    open.set(zod, zod === root ? "#" : `#/$defs/${name}`);
    const made = describe(zod, convert(zod, path, visit));
    if (zod === root || !used.has(zod)) {
      if (zod !== root) open.delete(zod);
      return made;
    }
    defs[name] = made;
    return { $ref: `#/$defs/${name}` };
  };
  const schema = visit(root, "");
  return Object.keys(defs).length ? { ...schema, $defs: defs } : schema;
}

function describe(zod: Zod, schema: Json): Json {
  // The registry of zod 4 does not take schemas of zod 3.
  const registry = zod._zod && (globalThis as Zod).__zod_globalRegistry;
  const description = zod.description ?? registry?.get?.(zod)?.description;
  return description ? { ...schema, description } : schema;
}

function convert(zod: Zod, path: string, visit: Visit): Json {
  const def = defOf(zod);
  const kind = kindOf(zod);
  switch (kind) {
    case "string":
      return stringOf(zod);
    case "number":
      return numberOf(zod);
    case "boolean":
    case "null":
      return { type: kind };
    case "literal": {
      const values: unknown[] = def.values ? [...def.values] : [def.value];
      return values.length === 1 ? { const: values[0] } : { enum: values };
    }
    case "enum":
      return { enum: enumValues(def.entries ?? def.values) };
    case "array":
      return sized(zod, {
        type: "array",
        items: visit(def.element ?? def.type, `${path}/items`),
      }, "Items");
    case "object": {
      const properties: Json = {};
      const required: string[] = [];
      for (const [key, field] of Object.entries(shapeOf(def))) {
        if (key === "__proto__") {
          throw unsendable(
            `${path}/properties/${key}`,
            "this name is not allowed",
            "rename it",
          );
        }
        properties[key] = visit(field, `${path}/properties/${key}`);
        if (!isOptional(field)) required.push(key);
      }
      return {
        type: "object",
        properties,
        required,
        additionalProperties: false,
      };
    }
    case "union":
      return {
        anyOf: optionsOf(def).map((option, at) =>
          visit(option, `${path}/anyOf/${at}`)
        ),
      };
    case "nullable":
      return { anyOf: [visit(def.innerType, path), { type: "null" }] };
    case "default":
    case "prefault": {
      const { innerType, defaultValue } = def;
      return {
        ...visit(innerType, path),
        default: typeof defaultValue === "function"
          ? defaultValue()
          : defaultValue,
      };
    }
    case "optional":
    case "catch":
    case "readonly":
    case "nonoptional":
      return visit(def.innerType, path);
    case "pipe":
      // z.preprocess() takes anything: the model writes what comes after it.
      return visit(
        def.in && kindOf(def.in) === "transform"
          ? def.out
          : def.in ?? def.schema ?? def.type,
        path,
      );
    case "template_literal":
      return { type: "string", pattern: zod._zod.pattern.source };
    case "lazy":
      return visit(def.getter(), path);
    case "intersection":
      return {
        allOf: [
          visit(def.left, `${path}/allOf/0`),
          visit(def.right, `${path}/allOf/1`),
        ],
      };
    default:
      throw unsendable(path, `z.${kind}() has no strict form`, zodCure(kind));
  }
}

/** What only schemas that are not strict can say; `null` for all others. */
function openEnded(zod: Zod, path: string, visit: Visit): Json | null {
  const def = defOf(zod);
  switch (kindOf(zod)) {
    case "any":
    case "unknown":
      return {};
    case "record":
      return {
        type: "object",
        additionalProperties: visit(
          def.valueType,
          `${path}/additionalProperties`,
        ),
      };
    case "set":
      return {
        type: "array",
        uniqueItems: true,
        items: visit(def.valueType, `${path}/items`),
      };
    case "tuple": {
      const items = def.items.map((item: Zod, at: number) =>
        visit(item, `${path}/items/${at}`)
      );
      const rest = def.rest && visit(def.rest, `${path}/additionalItems`);
      return {
        type: "array",
        items,
        minItems: items.length,
        ...(rest ? { additionalItems: rest } : { maxItems: items.length }),
      };
    }
    default:
      return null;
  }
}

/**
 * What to write instead of something that strict mode cannot say.
 *
 * @param kind Kind of a zod schema, or what cannot be said.
 */
export function zodCure(kind: string): string {
  switch (kind) {
    case "record":
    case "map":
      return "use z.array(z.object({ key: z.string(), value: ... }))";
    case "set":
      return "use z.array(...)";
    case "tuple":
      return "use z.object({ first: ..., second: ... }) or z.array(...)";
    case "date":
    case "bigint":
      return `use z.string() and turn it into a ${kind} with .transform()`;
    case "any":
    case "unknown":
      return "name the type, or use z.string()";
    default:
      return "use a type that JSON has";
  }
}

/** Enums of TypeScript with numbers also list the names under their numbers. */
function enumValues(entries: Zod): unknown[] {
  return Object.entries(entries)
    .filter(([key, value]) => entries[value as string] !== Number(key))
    .map(([, value]) => value);
}

/** Bounds of a string, a number or an array, by the names of zod 4. */
function boundsOf(zod: Zod): Zod {
  if (zod._zod) return zod._zod.bag ?? {};
  const { checks, minLength, maxLength, exactLength } = zod._def;
  const made: Zod = {
    minimum: (minLength ?? exactLength)?.value,
    maximum: (maxLength ?? exactLength)?.value,
  };
  for (const { kind, value, inclusive, regex } of checks ?? []) {
    if (/^m(in|ax)$/.test(kind)) {
      const name = inclusive === false ? `exclusiveM${kind.slice(1)}` : kind;
      made[`${name}imum`] = value;
    } else if (kind === "length") made.minimum = made.maximum = value;
    else if (kind === "multipleOf") made[kind] = value;
    else if (regex) made.patterns = [regex];
    else if (FORMATS_OF_ZOD_3.test(kind)) made.format = kind;
  }
  return made;
}

const FORMATS_OF_ZOD_3 = /^(int|uuid|url|email|date(time)?|time|duration)$/;
/** Formats that JSON Schema calls by other names. */
const FORMATS: Readonly<Record<string, string>> = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
};
/** Formats of zod that say nothing but their pattern. */
const PATTERNS = /^(regex|(low|upp)ercase|(start|end)s_with|includes)$/;

function stringOf(zod: Zod): Json {
  const { format, patterns } = boundsOf(zod);
  const [pattern, more] = patterns ?? [];
  const made: Json = sized(zod, { type: "string" }, "Length");
  if (format && !PATTERNS.test(format)) made.format = FORMATS[format] ?? format;
  else if (pattern && !more) made.pattern = pattern.source;
  return made;
}

/** Adds the bounds of a length. */
function sized(zod: Zod, made: Json, what: "Length" | "Items"): Json {
  const { minimum, maximum } = boundsOf(zod);
  if (minimum !== undefined) made[`min${what}`] = minimum;
  if (maximum !== undefined) made[`max${what}`] = maximum;
  return made;
}

function numberOf(zod: Zod): Json {
  const bounds = boundsOf(zod);
  const made: Json = {
    type: /int/.test(bounds.format ?? "") ? "integer" : "number",
  };
  for (const name in bounds) {
    if (/imum$|^multipleOf/.test(name) && Number.isFinite(bounds[name])) {
      made[name] = bounds[name];
    }
  }
  return made;
}
