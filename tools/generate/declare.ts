/**
 * Fifth stage: what is declared under which name.
 *
 * @module
 */
import { comment } from "./describe.ts";
import { isFlat } from "./name.ts";
import type { Lookup } from "./resolve.ts";
import type { Plain, Schema } from "./schema.ts";
import type { Names, ParamsName, Row } from "./tables.ts";
import { objectText, type Scope, typeText } from "./type_text.ts";

const PAGES = new Set(
  "Page CursorPage ConversationCursorPage NextCursorPage TokenPage".split(" "),
);

/** What is written for one name of a module. */
export interface Declaration {
  doc: string;
  deprecated?: boolean;
  schema?: Schema;
  /** Text after `type X =`, where no schema says it. */
  text?: (scope: Scope) => string;
  /** Interfaces that it extends, and fields beyond theirs. */
  extends?: string;
}

/** All types of all modules. */
export class Declarations {
  readonly names: Names;
  readonly #plain: Plain;
  readonly #lookup: Lookup;
  /** By module, then by name; a name with dots stands in namespaces. */
  readonly modules = new Map<string, Map<string, Declaration>>();
  readonly #uses = new Map<string, string>();

  constructor(names: Names, plain: Plain, lookup: Lookup) {
    this.names = names;
    this.#plain = plain;
    this.#lookup = lookup;
    for (const module of Object.keys(names.modules)) {
      this.modules.set(module, new Map());
    }
  }

  /** Declares everything. */
  collect(rows: readonly Row[], keys: readonly string[]): void {
    for (const row of rows) this.#noteUses(row);
    for (const row of rows) {
      const params = this.names.params[row.accessor];
      if (params) this.#declareParams(row, params);
    }
    for (const row of rows) if (row.pagination) this.#declarePage(row);
    for (const key of keys) this.#noteParent(key);
    for (const key of keys) this.#declareSchema(key);
    for (const { module, name, schema } of Object.values(this.names.aliases)) {
      this.#declare(module, name, {
        doc: `Another name of {@link ${this.#plain.nameOf(schema).name}}.`,
        text: (scope) => this.text({ $ref: schema }, scope),
      });
    }
  }

  #noteUses(row: Row): void {
    const call = `\`${row.verb.toUpperCase()} ${row.path}\``;
    const note = (schema: Schema | undefined, role: string) => {
      const key = schema?.$ref;
      if (key && !this.#uses.has(key)) this.#uses.set(key, `${role} ${call}.`);
    };
    if (row.response.schema) {
      note(this.#plain.at(row.response.schema), "Answer of");
    }
    if (row.stream) note(this.#plain.at(row.stream.schema), "Event of");
    if (row.pagination) {
      note(this.#plain.at(row.pagination.itemSchema), "Item of");
    }
  }

  /** A type that no call names is explained by the first one that has it. */
  #noteParent(key: string): void {
    const { name } = this.names.schemas[key];
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== "object") return;
      const { $ref } = node as Schema;
      if ($ref && $ref !== key && !this.#uses.has($ref)) {
        this.#uses.set($ref, `Part of {@link ${name}}.`);
      }
      Object.values(node).forEach(visit);
    };
    visit(this.#plain.named(key));
  }

  #declare(module: string, name: string, declaration: Declaration): void {
    const known = this.modules.get(module);
    if (known === undefined) {
      throw new Error(`Cannot declare ${name}: unknown module "${module}"`);
    }
    if (known.has(name)) {
      throw new Error(`Cannot declare ${name} twice in ${module}`);
    }
    known.set(name, declaration);
  }

  #declareSchema(key: string): void {
    const { name, module, kind } = this.names.schemas[key];
    if (kind === "params") {
      if (!this.modules.get(module)?.has(name)) {
        this.#declare(module, name, this.#declaration(key, name, module));
      }
    } else if (kind === "type" || kind === "nested") {
      this.#declare(module, name, this.#declaration(key, name, module));
    }
  }

  #declaration(key: string, name: string, module: string): Declaration {
    const parent = name.includes(".")
      ? `Part of {@link ${name.slice(0, name.lastIndexOf("."))}}.`
      : undefined;
    const schema = this.#plain.named(key);
    const { accessor } = this.names.modules[module];
    const home = accessor ? `\`client.${accessor}\`` : "several resources";
    return {
      doc: this.#uses.get(key) ?? parent ?? `Type of ${home}.`,
      deprecated: schema.deprecated,
      schema,
    };
  }

  #declarePage(row: Row): void {
    const { module, name } = this.#pageName(row);
    if (this.modules.get(module)?.has(name)) return;
    const { response, pagination } = row;
    const { class: pageClass, itemSchema, itemType } = pagination!;
    const own = PAGES.has(pageClass);
    this.#declare(module, name, {
      doc: `A page of {@link ${itemType}}.`,
      text: (scope) => {
        const item = this.text(this.#plain.at(itemSchema), scope);
        const page = `${
          scope.contract(own ? pageClass : "CursorPage")
        }<${item}>`;
        // A page class of the SDK's own only tells more of the envelope.
        return own ? page : `${page} & ${
          this.text(
            without(this.#plain.at(response.schema!), ["data", "has_more"]),
            scope,
          )
        }`;
      },
    });
  }

  /** Module of a page type: that of its items, but where two kinds of page hold the same items the resource's. */
  #pageName({ accessor, pagination }: Row): { module: string; name: string } {
    const { pageType, class: pageClass, itemSchema } = pagination!;
    const params = this.names.params[accessor];
    const item = this.#plain.at(itemSchema).$ref;
    const special = pageClass !== "Page" && pageType.endsWith(pageClass);
    const module = item && !special
      ? this.#plain.nameOf(item).module
      : params?.module;
    if (module === undefined) {
      throw new Error(
        `Cannot name the pages of ${accessor}: neither items nor params have a module`,
      );
    }
    return { module, name: pageType };
  }

  /** How the page type of a list is written in some scope. */
  page(row: Row, scope: Scope): string {
    const { module, name } = this.#pageName(row);
    return scope.name(module, name);
  }

  #declareParams(row: Row, params: ParamsName): void {
    const doc =
      `Params of \`client.${row.accessor}()\`: \`${row.verb.toUpperCase()} ${row.path}\`.`;
    const schema = this.#paramsOf(row);
    const { module, name, base, nonStreaming, streaming } = params;
    if (!base || !nonStreaming || !streaming) {
      return this.#declare(module, name, { doc, schema });
    }
    const nullable = schema.properties?.stream?.anyOf ? " | null" : "";
    const either = (value: string, optional: string) => ({
      doc: `${doc.slice(0, -1)}, with \`stream: ${value}\`.`,
      extends: base,
      text: () =>
        `{ ${comment(`Stream: ${value}.`)}\nstream${optional}: ${value}; }`,
    });
    this.#declare(module, base, { doc, schema });
    this.#declare(module, nonStreaming, either(`false${nullable}`, "?"));
    this.#declare(module, streaming, either("true", ""));
    this.#declare(module, name, {
      doc,
      text: () => `${nonStreaming} | ${streaming}`,
    });
    for (const one of [nonStreaming, streaming]) {
      this.#declare(module, `${name}.${one}`, {
        doc,
        text: (scope) => scope.name(module, one),
      });
    }
  }

  /** Path fields, query, header fields and body in one object; beside a body that is a union it is an intersection. */
  #paramsOf(row: Row): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const { name, in: place } of row.pathParams) {
      if (place !== "params") continue;
      properties[name] = { type: "string" };
      required.push(name);
    }
    for (const { name, ref } of row.query ?? []) {
      const parameter = this.#lookup(ref);
      properties[name] = this.#plain.schema(parameter.schema, ref);
      if (parameter.required) required.push(name);
    }
    for (const { field, header } of row.headerFields ?? []) {
      const parameters = this.#lookup(row.op).parameters ?? [];
      const parameter = parameters.find((one: { in: string; name: string }) =>
        one.in === "header" && one.name.toLowerCase() === header.toLowerCase()
      );
      properties[field] = parameter
        ? this.#plain.schema(parameter.schema, row.op)
        : { type: "string" };
    }
    const own: Schema = { type: "object", properties, required };
    if (!row.body.schema) return own;
    const pointer = row.body.schema;
    const key = this.#plain.at(pointer).$ref;
    const body = key ? this.#plain.named(key) : this.#plain.at(pointer);
    if (!body.properties) {
      return Object.keys(properties).length ? { allOf: [body, own] } : body;
    }
    return {
      ...body,
      properties: { ...properties, ...body.properties },
      required: [...required, ...body.required ?? []],
    };
  }

  /** The text of a schema, as seen from some scope. */
  text(schema: Schema, scope: Scope): string {
    return typeText(schema, scope, this.#plain);
  }

  /** The text of an object with named fields. */
  fields(schema: Schema, scope: Scope): string {
    return objectText(schema, scope, this.#plain);
  }

  /** Names that are reachable flat, by module. */
  flat(): Map<string, string[]> {
    return new Map(
      [...this.modules].map(([module]) => [
        module,
        this.topNames(module).filter((name) =>
          isFlat(this.names, module, name)
        ),
      ]),
    );
  }

  /** Names of a module outside of its namespaces. */
  topNames(module: string): string[] {
    return [...this.modules.get(module)!.keys()].filter((name) =>
      !name.includes(".")
    ).sort();
  }
}

function without(
  { properties, required, ...rest }: Schema,
  names: string[],
): Schema {
  return {
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).filter(([name]) =>
        !names.includes(name)
      ),
    ),
    required: required?.filter((name) => !names.includes(name)),
  };
}
