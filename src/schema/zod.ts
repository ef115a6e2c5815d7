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

/** Converts one schema; `visit` converts the schemas in it. */
type Convert = (
  zod: Zod,
  path: string,
  visit: (zod: Zod, path: string) => Json,
) => Json;

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
  return typeof description === "string" ? { ...schema, description } : schema;
}

function convert(
  zod: Zod,
  path: string,
  visit: (zod: Zod, path: string) => Json,
): Json {
  const def = defOf(zod);
  const kind = kindOf(zod);
  switch (kind) {
    case "string":
      return { type: "string", ...stringBounds(zod) };
    case "number":
    case "int":
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
      return {
        type: "array",
        items: visit(zod._zod ? def.element : def.type, `${path}/items`),
        ...arrayBounds(zod),
      };
    case "object": {
      const properties: Json = {};
      const required: string[] = [];
      for (const [key, field] of Object.entries(shapeOf(def))) {
        if (key === "__proto__") {
          throw unsendable(
            `${path}/properties/${key}`,
            "a field cannot have this name",
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
      const value = typeof def.defaultValue === "function"
        ? def.defaultValue()
        : def.defaultValue;
      const inner = visit(def.innerType, path);
      return isPlain(value) ? { ...inner, default: value } : inner;
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
      throw unsendable(path, `z.${kind}() has no strict form`, cureOf(kind));
  }
}

/** What only schemas that are not strict can say; `null` for all others. */
function openEnded(
  zod: Zod,
  path: string,
  visit: (zod: Zod, path: string) => Json,
): Json | null {
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

function cureOf(kind: string): string {
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
      return "name the type, or use z.string() for JSON text";
    default:
      return "use a type that JSON has";
  }
}

function isPlain(value: unknown): boolean {
  return value === null ||
    ["string", "number", "boolean"].includes(typeof value);
}

/** Enums of TypeScript with numbers also list the names under their numbers. */
function enumValues(entries: Zod): unknown[] {
  if (Array.isArray(entries)) return entries;
  const numbers = Object.values(entries).filter((v) => typeof v === "number");
  return Object.entries(entries)
    .filter(([key]) => !numbers.includes(Number(key)))
    .map(([, value]) => value);
}

function stringBounds(zod: Zod): Json {
  const made: Json = {};
  if (zod._zod) {
    const { minimum, maximum, format, patterns } = zod._zod.bag ?? {};
    const known = FORMATS[format] ?? format;
    if (minimum !== undefined) made.minLength = minimum;
    if (maximum !== undefined) made.maxLength = maximum;
    if (known && known !== "regex" && !PATTERNS.has(known)) made.format = known;
    const list: RegExp[] = [...patterns ?? []];
    if (list.length === 1 && !made.format) made.pattern = list[0].source;
    return made;
  }
  for (const check of defOf(zod).checks ?? []) {
    if (check.kind === "min") made.minLength = check.value;
    else if (check.kind === "max") made.maxLength = check.value;
    else if (check.kind === "length") {
      made.minLength = made.maxLength = check.value;
    } else if (check.kind === "regex") made.pattern = check.regex.source;
    else if (FORMATS[check.kind] || check.kind === "email") {
      made.format = FORMATS[check.kind] ?? check.kind;
    }
  }
  return made;
}

const FORMATS: Record<string, string> = {
  guid: "uuid",
  url: "uri",
  uuid: "uuid",
  datetime: "date-time",
  date: "date",
  time: "time",
  duration: "duration",
};
const PATTERNS = new Set([
  "lowercase",
  "uppercase",
  "starts_with",
  "ends_with",
  "includes",
]);

function numberOf(zod: Zod): Json {
  const made: Json = { type: "number" };
  if (zod._zod) {
    const bag = zod._zod.bag ?? {};
    if (/int/.test(bag.format ?? "")) made.type = "integer";
    const names = [
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
    ];
    for (const name of names) {
      if (Number.isFinite(bag[name])) made[name] = bag[name];
    }
    return made;
  }
  for (const { kind, value, inclusive } of defOf(zod).checks ?? []) {
    if (kind === "int") made.type = "integer";
    else if (kind === "multipleOf") made.multipleOf = value;
    else if (kind === "min") {
      made[inclusive ? "minimum" : "exclusiveMinimum"] = value;
    } else if (kind === "max") {
      made[inclusive ? "maximum" : "exclusiveMaximum"] = value;
    }
  }
  return made;
}

function arrayBounds(zod: Zod): Json {
  const def = defOf(zod);
  const bag = zod._zod?.bag ?? {};
  const exact = def.exactLength?.value;
  const least = bag.minimum ?? exact ?? def.minLength?.value;
  const most = bag.maximum ?? exact ?? def.maxLength?.value;
  return {
    ...(least !== undefined && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
  };
}
