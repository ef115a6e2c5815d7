/**
 * Writes the types: one file per SDK module, types only.
 *
 * @module
 */
import { comment, describeField } from "./describe.ts";
import { aliasOf, childrenOf, fileOf, isFlat, relative } from "./name.ts";
import type { Lookup } from "./resolve.ts";
import type { Plain, Schema } from "./schema.ts";
import type { Names, ParamsName, Row } from "./tables.ts";

const PAGES = new Set(
  "Page CursorPage ConversationCursorPage NextCursorPage TokenPage".split(" "),
);

/** What is written for one name of a module. */
interface Declaration {
  doc: string;
  deprecated?: boolean;
  schema?: Schema;
  /** Text after `type X =`, where no schema says it. */
  text?: (scope: Scope) => string;
  /** Interfaces that it extends, and fields beyond theirs. */
  extends?: string;
}

/** What a name is seen from: it decides how other names are written. */
export interface Scope {
  /** How a type of some module is written here. */
  name(module: string, name: string): string;
  /** How a type of the contract is written here. */
  contract(name: string): string;
}

/** All type files. */
export class Types {
  readonly #names: Names;
  readonly #plain: Plain;
  readonly #lookup: Lookup;
  readonly #modules = new Map<string, Map<string, Declaration>>();
  readonly #uses = new Map<string, string>();

  constructor(names: Names, plain: Plain, lookup: Lookup) {
    this.#names = names;
    this.#plain = plain;
    this.#lookup = lookup;
    for (const module of Object.keys(names.modules)) {
      this.#modules.set(module, new Map());
    }
  }

  /** Declares everything. */
  collect(rows: readonly Row[], keys: readonly string[]): void {
    for (const row of rows) this.#noteUses(row);
    for (const row of rows) {
      const params = this.#names.params[row.accessor];
      if (params) this.#declareParams(row, params);
    }
    for (const row of rows) if (row.pagination) this.#declarePage(row);
    for (const key of keys) this.#noteParent(key);
    for (const key of keys) this.#declareSchema(key);
    for (const { module, name, schema } of Object.values(this.#names.aliases)) {
      this.#declare(module, name, {
        doc: `Another name of {@link ${this.#plain.nameOf(schema).name}}.`,
        text: (scope) => this.#text({ $ref: schema }, scope),
      });
    }
  }

  /** The text of a schema, as seen from some scope. */
  text(schema: Schema, scope: Scope): string {
    return this.#text(schema, scope);
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
    const { name } = this.#names.schemas[key];
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
    const known = this.#modules.get(module);
    if (known === undefined) {
      throw new Error(`Cannot declare ${name}: unknown module "${module}"`);
    }
    if (known.has(name)) {
      throw new Error(`Cannot declare ${name} twice in ${module}`);
    }
    known.set(name, declaration);
  }

  #declareSchema(key: string): void {
    const { name, module, kind } = this.#names.schemas[key];
    if (kind === "params") {
      if (!this.#modules.get(module)?.has(name)) {
        this.#declare(module, name, this.#declaration(key, name));
      }
    } else if (kind === "type" || kind === "nested") {
      this.#declare(module, name, this.#declaration(key, name));
    }
  }

  #declaration(key: string, name: string): Declaration {
    const parent = name.includes(".")
      ? `Part of {@link ${name.slice(0, name.lastIndexOf("."))}}.`
      : undefined;
    const schema = this.#plain.named(key);
    return {
      doc: this.#uses.get(key) ?? parent ?? "Part of other types.",
      deprecated: schema.deprecated,
      schema,
    };
  }

  #declarePage(row: Row): void {
    const { module, name } = this.#pageName(row);
    if (this.#modules.get(module)?.has(name)) return;
    const { response, pagination } = row;
    const { class: pageClass, itemSchema, itemType } = pagination!;
    const own = PAGES.has(pageClass);
    this.#declare(module, name, {
      doc: `A page of {@link ${itemType}}.`,
      text: (scope) => {
        const item = this.#text(this.#plain.at(itemSchema), scope);
        const page = `${
          scope.contract(own ? pageClass : "CursorPage")
        }<${item}>`;
        // A page class of the SDK's own only tells more of the envelope.
        return own ? page : `${page} & ${
          this.#text(
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
    const params = this.#names.params[accessor];
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

  /** All files, by path below `src/generated`. */
  files(): Map<string, string> {
    const files = new Map<string, string>();
    for (const [module, declarations] of this.#modules) {
      files.set(fileOf(module), this.#file(module, declarations));
    }
    files.set("types/mod.ts", this.#root());
    return files;
  }

  /** Names that are reachable flat, by module. */
  flat(): Map<string, string[]> {
    return new Map(
      [...this.#modules].map(([module]) => [
        module,
        this.#topNames(module).filter((name) =>
          isFlat(this.#names, module, name)
        ),
      ]),
    );
  }

  #topNames(module: string): string[] {
    return [...this.#modules.get(module)!.keys()].filter((name) =>
      !name.includes(".")
    ).sort();
  }

  #root(): string {
    const spaces = childrenOf(this.#names, "").map((module) =>
      `export type * as ${this.#names.modules[module].namespace} from "${
        relative("types/mod.ts", fileOf(module))
      }";`
    );
    const lists = [...this.flat()].filter(([, list]) => list.length).map((
      [module, list],
    ) =>
      `export type { ${list.join(", ")} } from "${
        relative("types/mod.ts", fileOf(module))
      }";`
    );
    return `/**\n * Every type of the API: flat where a name is unique, and by namespace, as in the official SDK.\n *\n * @module\n */\n` +
      [...spaces, ...lists].join("\n") + "\n";
  }

  #file(module: string, declarations: Map<string, Declaration>): string {
    const file = fileOf(module);
    const imports = new Map<string, string>();
    const body = this.#level(
      module,
      "",
      [...declarations].sort(([a], [b]) => a < b ? -1 : 1),
      imports,
    );
    const { namespace, accessor } = this.#names.modules[module];
    const head = accessor
      ? `Types of \`client.${accessor}\`.`
      : "Types of several resources.";
    const children = accessor ? childrenOf(this.#names, namespace) : [];
    const own = new Set(this.#topNames(module));
    const more = children.flatMap((child) => {
      const path = relative(file, fileOf(child));
      const names = this.#topNames(child).filter((name) => !own.has(name));
      for (const name of names) own.add(name);
      const short = this.#names.modules[child].namespace.split(".").pop();
      return [
        `export type * as ${short} from "${path}";`,
        names.length
          ? `export type { ${names.join(", ")} } from "${path}";`
          : "",
      ];
    });
    const lines = [...imports].sort(([a], [b]) => a < b ? -1 : 1).map((
      [, line],
    ) => line);
    const text = [...lines, ...more, body].join("\n");
    return `/**\n * ${head}\n *\n * @module\n */\n${
      text.trim() || "export {};"
    }\n`;
  }

  /** Declarations of one namespace, and of those in it. */
  #level(
    module: string,
    prefix: string,
    entries: [string, Declaration][],
    imports: Map<string, string>,
  ): string {
    const depth = prefix === "" ? 1 : prefix.split(".").length + 1;
    const here = entries.filter(([name]) => name.split(".").length === depth);
    const spaces = new Set(
      entries.filter(([name]) => name.split(".").length > depth).map(([name]) =>
        name.split(".")[depth - 1]
      ),
    );
    const scope = this.#scope(module, prefix, imports);
    const own = here.map(([name, one]) =>
      this.#declarationText(name.split(".").pop()!, one, scope)
    );
    const nested = [...spaces].map((space) => {
      const path = prefix === "" ? space : `${prefix}.${space}`;
      const inside = entries.filter(([name]) => name.startsWith(`${path}.`));
      const doc = comment(`Parts of {@link ${space}}.`);
      return `${doc}\nexport ${
        prefix === "" ? "declare " : ""
      }namespace ${space} {\n${this.#level(module, path, inside, imports)}}\n`;
    });
    return [...own, ...nested].join("");
  }

  #declarationText(name: string, one: Declaration, scope: Scope): string {
    const doc = comment(one.doc, one.deprecated);
    const { schema } = one;
    if (one.extends) {
      return `${doc}\nexport interface ${name} extends ${one.extends} ${
        one.text!(scope)
      }\n`;
    }
    if (schema?.properties && Object.keys(schema.properties).length) {
      return `${doc}\nexport interface ${name} ${
        this.#object(schema, scope)
      }\n`;
    }
    return `${doc}\nexport type ${name} = ${
      schema ? this.#text(schema, scope) : one.text!(scope)
    };\n`;
  }

  /** Names as seen from a namespace of a module: a parent's name is hidden by an equal one further in. */
  #scope(module: string, prefix: string, imports: Map<string, string>): Scope {
    const file = fileOf(module);
    const declared = this.#modules.get(module)!;
    const spaces = new Set([...declared.keys()].flatMap((name) => {
      const parts = name.split(".");
      return parts.map((_, i) => parts.slice(0, i + 1).join("."));
    }));
    const isHidden = (first: string) => {
      const parts = prefix === "" ? [] : prefix.split(".");
      return parts.some((_, i) =>
        spaces.has([...parts.slice(0, i + 1), first].join("."))
      );
    };
    const from = (other: string) => {
      const alias = aliasOf(this.#names, other);
      imports.set(
        fileOf(other),
        `import type * as ${alias} from "${relative(file, fileOf(other))}";`,
      );
      return alias;
    };
    return {
      name: (other, name) =>
        other === module && !isHidden(name.split(".")[0])
          ? name
          : `${from(other)}.${name}`,
      contract: (name) => {
        imports.set(
          "",
          `import type * as Contract from "${
            relative(file, "../contract.ts")
          }";`,
        );
        return `Contract.${name}`;
      },
    };
  }

  #text(schema: Schema, scope: Scope): string {
    if (schema.$ref !== undefined) {
      const { module, name } = this.#plain.nameOf(schema.$ref);
      return scope.name(module, name);
    }
    if (schema.never) return "never";
    if (schema.anyOf) {
      return schema.anyOf.map((one) => this.#text(one, scope)).join(" | ");
    }
    if (schema.allOf) {
      return schema.allOf.map((one) => `(${this.#text(one, scope)})`).join(
        " & ",
      );
    }
    if (schema.enum || schema.open) {
      const values = (schema.enum ?? []).map((value) => JSON.stringify(value));
      // A bare string would swallow the literals, and with them an editor's completion.
      return [
        ...values,
        ...(schema.open ? ["(string & Record<never, never>)"] : []),
      ].join(" | ");
    }
    switch (schema.type) {
      case "string":
        return schema.format === "binary"
          ? scope.contract("Uploadable")
          : "string";
      case "integer":
      case "number":
        return "number";
      case "boolean":
      case "null":
        return schema.type;
      case "array": {
        const items = this.#text(schema.items!, scope);
        return /[ {]/.test(items) ? `Array<${items}>` : `${items}[]`;
      }
      case "object":
        if (schema.properties && Object.keys(schema.properties).length) {
          return this.#object(schema, scope);
        }
        return `Record<string, ${
          this.#text(schema.additionalProperties ?? {}, scope)
        }>`;
    }
    return "unknown";
  }

  #object(schema: Schema, scope: Scope): string {
    const lines = Object.entries(schema.properties!).map(([name, property]) =>
      `${describeField(name, property)}\n${identifier(name)}${
        schema.required?.includes(name) ? "" : "?"
      }: ${this.#text(property, scope)};`
    );
    if (schema.additionalProperties) {
      lines.push(`${comment("Further fields.")}\n[key: string]: unknown;`);
    }
    return `{\n${lines.join("\n")}\n}`;
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

function identifier(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
