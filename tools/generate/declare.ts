/**
 * Which types are declared, and under which name.
 *
 * @module
 */
import { loosen } from "./loose.ts";
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";
import { comment } from "./describe.ts";
import { isFlat, parentOf } from "./name.ts";
import { paramsOf } from "./params.ts";
import type { Plain } from "./schema.ts";
import type { Names, Row, TypeName } from "./tables.ts";
import { hasFields, type Scope, typeText } from "./type_text.ts";

/** The declaration of one name of a module. */
export interface Declaration {
  /** Its comment. */
  doc: string;
  /** `export`: a name from around the namespace, exported again in it. */
  kind: "type" | "interface" | "export";
  /** The text after the name; unused for `export`. */
  text(scope: Scope): string;
}

/** All types by module, then by name; a name with dots is inside namespaces. */
export type Types = ReadonlyMap<string, Map<string, Declaration>>;

/** Names of a module outside its namespaces. */
export function topNames(types: Types, module: string): string[] {
  const all = [...types.get(module)!.keys()];
  // A namespace may have no type of its own.
  return [...new Set(all.map((name) => name.split(".")[0]))].sort();
}

/** The top names that are also exported without the module's name. */
export function flatNames(
  names: Names,
  types: Types,
  module: string,
): string[] {
  return topNames(types, module).filter((name) => isFlat(names, module, name));
}

/**
 * Declares everything.
 *
 * @param rows All operations.
 * @param keys All schemas.
 * @throws {Error} If a module is unknown, or two declarations have the same name.
 */
export function declare(
  plain: Plain,
  rows: readonly Row[],
  keys: readonly string[],
): Types {
  const { names } = plain;
  const types = new Map(
    Object.keys(names.modules).map((module) => [
      module,
      new Map<string, Declaration>(),
    ]),
  );
  const has = ({ module, name }: TypeName) => types.get(module)?.has(name);
  const add = (type: TypeName, declaration: Declaration) => {
    const known = types.get(type.module);
    if (known === undefined || known.has(type.name)) {
      throw new Error(
        `Cannot declare ${type.name}: ${
          known ? "duplicate name in" : "unknown module"
        } "${type.module}"`,
      );
    }
    known.set(type.name, declaration);
  };
  for (const row of rows) addParams(row, plain, add);
  for (const row of rows) {
    if (!row.pagination) continue;
    const page = pageName(row, plain);
    if (!has(page)) add(page, pageType(row, plain));
  }
  const uses = usesOf(plain, rows, keys);
  for (const key of keys) {
    const type = names.schemas[key];
    const { kind } = type;
    if (
      kind === "type" || kind === "nested" || kind === "params" && !has(type)
    ) {
      add(type, schemaType(key, uses.get(key), plain));
    }
  }
  for (const alias of Object.values(names.aliases)) {
    const { name } = plain.nameOf(alias.schema);
    add(
      alias,
      typeOf(
        `Another name of {@link ${name}}.`,
        (scope) => scope.ref(alias.schema),
      ),
    );
  }
  return types;
}

function typeOf(doc: string, text: Declaration["text"]): Declaration {
  return { doc: comment(doc), kind: "type", text };
}

function declarationOf(doc: string, schema: Schema): Declaration {
  return {
    doc: comment(doc, schema.deprecated),
    kind: hasFields(schema) ? "interface" : "type",
    text: (scope) => typeText(schema, scope),
  };
}

function schemaType(
  key: string,
  use: string | undefined,
  plain: Plain,
): Declaration {
  const { name, module } = plain.names.schemas[key];
  const { accessor } = plain.names.modules[module];
  const parent = parentOf(name);
  const home = parent
    ? `Part of {@link ${parent}}.`
    : `Type of ${accessor ? `\`client.${accessor}\`` : "several resources"}.`;
  return declarationOf(use ?? home, loosen(name, plain.named(key)));
}

/** What each schema is for: a type that no call names is described by the first type that contains it. */
function usesOf(
  plain: Plain,
  rows: readonly Row[],
  keys: readonly string[],
): Map<string, string> {
  const uses = new Map<string, string>();
  const note = (key: string | undefined, use: string) => {
    if (key && !uses.has(key)) uses.set(key, use);
  };
  for (const { verb, path, response, stream, pagination } of rows) {
    const call = `\`${verb.toUpperCase()} ${path}\``;
    const noteAt = (pointer: string | undefined, role: string) =>
      pointer && note(plain.at(pointer).$ref, `${role} ${call}.`);
    noteAt(response.schema, "Response of");
    noteAt(stream?.schema, "Event of");
    noteAt(pagination?.itemSchema, "Item of");
  }
  for (const key of keys) {
    const use = `Part of {@link ${plain.names.schemas[key].name}}.`;
    for (const ref of refsOf(plain.named(key))) {
      if (ref !== key) note(ref, use);
    }
  }
  return uses;
}

/** Keys of all schemas that a value refers to. */
export function refsOf(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  const { $ref } = node as Schema;
  return [
    ...(typeof $ref === "string" ? [$ref] : []),
    ...Object.values(node).flatMap(refsOf),
  ];
}

/** Page classes of the contract. The other page classes of the SDK only add fields of the envelope. */
const PAGES = new Set(
  "Page CursorPage ConversationCursorPage NextCursorPage TokenPage".split(" "),
);

function pageType({ response, pagination }: Row, plain: Plain): Declaration {
  const { class: pageClass, itemSchema, itemType } = pagination!;
  return typeOf(`A page of {@link ${itemType}}.`, (scope) => {
    const item = typeText(plain.at(itemSchema), scope);
    if (PAGES.has(pageClass)) return `${scope.contract(pageClass)}<${item}>`;
    const envelope = plain.at(response.schema!);
    const { data: _, has_more: __, ...properties } = envelope.properties!;
    return `${scope.contract("CursorPage")}<${item}> & ${
      typeText({ ...envelope, properties }, scope)
    }`;
  });
}

/** Name of a page type. Its module is that of its items, or that of the resource if two kinds of page have the same items. */
export function pageName(
  { accessor, pagination }: Row,
  plain: Plain,
): TypeName {
  const { pageType: name, class: pageClass, itemSchema } = pagination!;
  const item = plain.at(itemSchema).$ref;
  const special = pageClass !== "Page" && name.endsWith(pageClass);
  const { module } = item && !special
    ? plain.nameOf(item)
    : plain.names.params[accessor];
  return { module, name };
}

/** The params of one call: streaming calls have a base, two interfaces that extend it, and their union. */
function addParams(
  row: Row,
  plain: Plain,
  add: (type: TypeName, declaration: Declaration) => void,
): void {
  const params = plain.names.params[row.accessor];
  if (!params) return;
  const call =
    `Params of \`client.${row.accessor}()\`: \`${row.verb.toUpperCase()} ${row.path}\``;
  const schema = paramsOf(row, plain);
  const { module, name, base, nonStreaming, streaming } = params;
  if (!base || !nonStreaming || !streaming) {
    return add(params, declarationOf(`${call}.`, schema));
  }
  const either = (value: string, field: string): Declaration => ({
    doc: comment(`${call}, with \`stream: ${value}\`.`),
    kind: "interface",
    text: () =>
      `extends ${base} { ${
        comment(`Stream: ${value}.`)
      }\n${field}: ${value}; }`,
  });
  const not = schema.properties?.stream?.anyOf ? "false | null" : "false";
  add({ module, name: base }, declarationOf(`${call}.`, schema));
  add({ module, name: nonStreaming }, either(not, "stream?"));
  add({ module, name: streaming }, either("true", "stream"));
  add(params, typeOf(`${call}.`, () => `${nonStreaming} | ${streaming}`));
  for (const one of [nonStreaming, streaming]) {
    add(
      { module, name: `${name}.${one}` },
      { doc: comment(`${call}.`), kind: "export", text: () => "" },
    );
  }
}
