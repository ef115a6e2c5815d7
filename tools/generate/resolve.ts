/**
 * Merges specification and overlay into one document.
 *
 * @module
 */
import type { Correction, Document, Overlay, RawSchema } from "./tables.ts";

/** Looks up a JSON pointer in the document. */
export type Lookup = (pointer: string) => RawSchema;

/** Prefix of every reference to a named schema. */
export const SCHEMAS = "#/components/schemas/";

/** Name in a reference to a named schema; `undefined` for other pointers. */
export function schemaName(ref: string): string | undefined {
  return ref.startsWith(SCHEMAS)
    ? unescape(ref.slice(SCHEMAS.length))
    : undefined;
}

/**
 * Adds the overlay to the specification, in place, and applies its corrections in their order.
 *
 * @returns A lookup in the merged document.
 * @throws {Error} If a correction does not apply: it was made for another specification.
 */
export function merge(spec: Document, overlay: Overlay): Lookup {
  for (const [name, schema] of Object.entries(overlay.components.schemas)) {
    addNew(spec.components.schemas, name, schema, `${SCHEMAS}${name}`);
  }
  for (const [path, verbs] of Object.entries(overlay.paths)) {
    for (const [verb, operation] of Object.entries(verbs)) {
      addNew(spec.paths[path] ??= {}, verb, operation, `${verb} ${path}`);
    }
  }
  for (const correction of overlay["x-corrections"]) correct(spec, correction);
  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    nameRecursion(schema, SCHEMAS + name);
  }
  return (pointer) => lookUp(spec, pointer);
}

/** Here `$recursiveRef: "#"` refers to the named schema that contains it, not to the document. */
function nameRecursion(node: RawSchema, self: string): void {
  if (node === null || typeof node !== "object") return;
  if (node.$recursiveRef) {
    delete node.$recursiveRef;
    node.$ref = self;
  }
  for (const part of Object.values(node)) nameRecursion(part, self);
}

function addNew(
  holder: RawSchema,
  key: string,
  value: RawSchema,
  place: string,
): void {
  if (key in holder) {
    throw new Error(
      `Cannot add ${place} of the overlay: the specification already has it`,
    );
  }
  holder[key] = value;
}

function lookUp(root: RawSchema, pointer: string): RawSchema {
  let node = root;
  for (const key of pointer.slice(2).split("/")) {
    node = node?.[unescape(key)];
    if (node === undefined) {
      throw new Error(
        `Cannot resolve ${pointer}: "${unescape(key)}" does not exist`,
      );
    }
  }
  return node;
}

function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The node that contains the target of a pointer, and its key there. */
function holderOf(
  root: RawSchema,
  pointer: string,
): [holder: RawSchema, key: string] {
  const cut = pointer.lastIndexOf("/");
  return [
    lookUp(root, pointer.slice(0, cut)),
    unescape(pointer.slice(cut + 1)),
  ];
}

type Correct = (node: RawSchema, fix: Correction, root: Document) => void;

const CORRECTIONS: Readonly<Record<string, Correct>> = {
  property: (node, { name, schema, required }) => {
    (node.properties ??= {})[name] = schema;
    if (required) require(node, [name]);
  },
  "allOf-property": (node, { name, schema, required }) => {
    node.allOf.push({
      type: "object",
      properties: { [name]: schema },
      required: required ? [name] : [],
    });
  },
  required: (node, { names }) => require(node, names),
  optional: (node, { names }) => {
    for (const part of [node, ...(node.allOf ?? [])]) {
      if (!part.$ref && part.required) {
        part.required = part.required.filter((name: string) =>
          !names.includes(name)
        );
      }
    }
  },
  enum: (node, { values }) => {
    node.enum = [
      ...new Set([...("const" in node ? [node.const] : node.enum), ...values]),
    ];
    delete node.const;
    delete node["x-stainless-const"];
  },
  union: (node, { schemas }) => {
    if (!node.anyOf || node.properties || node.allOf) wrap(node);
    const known = new Set(node.anyOf.map(canonical));
    node.anyOf.push(
      ...schemas.filter((schema: RawSchema) => !known.has(canonical(schema))),
    );
  },
  set: (node, { key, value }) => {
    node[key] = value;
  },
  replace: (_, { at, schema }, root) => {
    const [holder, key] = holderOf(root, at);
    holder[key] = schema;
  },
  parameter: (node, { parameter }) => {
    (node.parameters ??= []).push(parameter);
  },
  extract: (node, { at, to }, root) => {
    const { nullable, default: fallback, deprecated, ...schema } = node;
    const known = root.components.schemas[to];
    if (known !== undefined && canonical(known) !== canonical(schema)) {
      throw new Error(
        `Cannot extract ${at} to "${to}": another schema has that name`,
      );
    }
    root.components.schemas[to] ??= schema;
    const [holder, key] = holderOf(root, at);
    holder[key] = defined({
      $ref: SCHEMAS + to,
      nullable,
      default: fallback,
      deprecated,
    });
  },
  move: (node, { at, to }, root) => {
    const [holder, key] = holderOf(root, at);
    delete holder[key];
    const cut = to.lastIndexOf("/");
    const [paths, path] = holderOf(root, to.slice(0, cut));
    (paths[path] ??= {})[unescape(to.slice(cut + 1))] = node;
  },
};

function correct(root: Document, correction: Correction): void {
  const apply = CORRECTIONS[correction.op];
  if (apply === undefined) {
    throw new Error(
      `Cannot apply a correction to ${correction.at}: unknown kind "${correction.op}"`,
    );
  }
  apply(lookUp(root, correction.at), correction, root);
}

function require(node: RawSchema, names: string[]): void {
  node.required = [...new Set([...(node.required ?? []), ...names])];
}

/** Wraps a node in a union with one member, in place; its annotations stay outside. */
function wrap(node: RawSchema): void {
  const { deprecated, default: fallback, ...inner } = node;
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(
    node,
    { anyOf: [inner] },
    defined({ deprecated, default: fallback }),
  );
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

/** Serializes a value so that the order of fields does not matter. */
export function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_, node) =>
      node !== null && typeof node === "object" && !Array.isArray(node)
        ? Object.fromEntries(
          Object.entries(node).sort(([a], [b]) => a < b ? -1 : 1),
        )
        : node,
  );
}
