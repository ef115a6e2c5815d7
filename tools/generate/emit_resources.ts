/**
 * Writes the resources: one class each, one method per operation, one lazy getter per resource below.
 *
 * What runs is one file of JavaScript, and what is known of its types another that no program opens: at start-up a file costs
 * more than what is in it, methods are compiled when they are first called, and TypeScript comes with a source map of four times its size.
 *
 * @module
 */
import { comment } from "./describe.ts";
import type { Declarations } from "./declare.ts";
import type { Scope } from "./type_text.ts";
import { aliasOf, fileOf, relative } from "./name.ts";
import { operationOf } from "./operation.ts";
import type { Lookup } from "./resolve.ts";
import type { Plain } from "./schema.ts";
import type { Names, ParamsName, Resource, Row, Surface } from "./tables.ts";

/** What runs. */
const CODE = "resources.js";
/** What is known of it. */
const TYPES = "resources.d.ts";

/** A value of `response_format`, and the suffix of the type that answers it. */
const VERBOSE = { value: "verbose_json", suffix: "Verbose" };

/** What the emitter reads. */
export interface Sources {
  names: Names;
  surface: Surface;
  plain: Plain;
  lookup: Lookup;
  types: Declarations;
}

/** A piece of a class: what is declared of it, and what runs. */
interface Member {
  types: string;
  code: string;
}

/** The two files of all resources, by path below `src/generated`. */
export function emitResources(sources: Sources): Map<string, string> {
  const { names, surface } = sources;
  const imports = new Map<string, string>();
  const scope: Scope = {
    name(module, name) {
      const alias = aliasOf(names, module);
      imports.set(
        alias,
        `import type * as ${alias} from "${relative(TYPES, fileOf(module))}";`,
      );
      return `${alias}.${name}`;
    },
    contract: (name) => name,
  };
  const rows = surface.rows.filter((row) => row.kind === "operation");
  const classes = surface.resources.map((resource) => {
    const own = rows.filter((row) =>
      parentOf(row.accessor) === resource.accessor
    );
    const children = surface.resources.filter((one) =>
      parentOf(one.accessor) === resource.accessor
    );
    const methods = own.map((row) => methodOf(row, sources, scope));
    return classText(
      className(names, resource),
      "APIResource",
      `\`client.${resource.accessor}\``,
      [
        ...children.map((child) => getter(names, child)),
        ...methods,
      ],
    );
  });
  const roots = surface.resources.filter(({ accessor }) =>
    !accessor.includes(".")
  );
  const root = classText(
    "Resources",
    "APIResource",
    "All resources; the client is one that knows how to call",
    roots.map((one) => getter(names, one)),
  );
  const contract =
    `import type { APIPromise, Caller, PagePromise, RequestOptions, Stream } from "../contract.ts";`;
  const lines = [...imports].sort(([a], [b]) => a < b ? -1 : 1).map((
    [, line],
  ) => line);
  const all = [BASE, ...classes, root];
  return new Map([
    [
      TYPES,
      [
        `/**\n * Every resource of the API as a class: facts of its operations, and a {@link Caller} that sends them.\n *\n * @module\n */`,
        contract,
        ...lines,
        "",
        ...all.map(({ types }) => types),
      ].join("\n"),
    ],
    [
      CODE,
      [
        `// @ts-self-types="./${TYPES}"`,
        "// Written by tools/generate. JavaScript, so that no start-up pays for types.",
        "",
        ...all.map(({ code }) => code),
      ].join("\n"),
    ],
  ]);
}

const BASE: Member = {
  types: `/** What all resources are: calls in waiting. */
export abstract class APIResource {
  /** Sends the operations. */
  protected get caller(): Caller;

  /**
   * Makes a resource; nothing is sent.
   *
   * @param caller Sends the operations.
   */
  constructor(caller: Caller);
}
`,
  code: `export class APIResource {
  #caller;
  constructor(caller) {
    this.#caller = caller;
  }
  get caller() {
    return this.#caller;
  }
}
`,
};

function parentOf(accessor: string): string {
  return accessor.slice(0, Math.max(0, accessor.lastIndexOf(".")));
}

function lastOf(accessor: string): string {
  return accessor.slice(accessor.lastIndexOf(".") + 1);
}

/** Classes of one file need names of their own: `ChatCompletions`. */
function className(names: Names, { module }: Resource): string {
  return names.modules[module].namespace.replaceAll(".", "");
}

function classText(
  name: string,
  base: string,
  what: string,
  members: Member[],
): Member {
  const text = (bodies: string[]) =>
    `export class ${name} extends ${base} {\n${bodies.join("\n")}}\n`;
  return {
    types: `${comment(`${what}.`)}\n${text(members.map(({ types }) => types))}`,
    code: text(members.map(({ code }) => code)),
  };
}

function getter(names: Names, child: Resource): Member {
  const name = lastOf(child.accessor);
  const type = className(names, child);
  return {
    types: `${
      comment(`\`client.${child.accessor}\`, made on first use.`)
    }\nget ${name}(): ${type};\n`,
    code:
      `#${name};\nget ${name}() {\nreturn this.#${name} ??= new ${type}(this.caller);\n}\n`,
  };
}

/** One way to call a method. */
interface Signature {
  params?: string;
  returns: string;
}

function methodOf(row: Row, sources: Sources, scope: Scope): Member {
  const name = lastOf(row.accessor);
  const { ids, params } = argumentsOf(row);
  const result = resultOf(row, sources, scope);
  const named = sources.names.params[row.accessor];
  const signatures = signaturesOf(row, named, result, sources, scope);
  const doc = comment(docOf(row, sources), row.deprecated);
  const types = signatures.map((one) => {
    const args = [
      ...ids.map((id) => `${id}: string`),
      ...(one.params && params ? [`${params}: ${one.params}`] : []),
      "options?: RequestOptions",
    ];
    return `${doc}\n${name}(${args.join(", ")}): ${one.returns};\n`;
  });
  const sent = params?.replace("?", "");
  const args = [...ids, ...(sent ? [sent] : []), "options"];
  const call = row.pagination ? "page" : "call";
  const operation = source(operationOf(row, sources.lookup));
  return {
    types: types.join(""),
    code: `${name}(${args.join(", ")}) {\nreturn this.caller.${call}(${operation}, ${
      idsOf(row)
    }, ${sent ?? "null"}, options);\n}\n`,
  };
}

/** Placeholders of the path that are arguments of their own. */
function idsOf(row: Row): string {
  const ids = row.pathParams.filter(({ in: place }) => place === "positional");
  const fields = ids.map(({ name, arg }) =>
    name === arg ? name : `${name}: ${arg}`
  );
  return ids.length ? `{ ${fields.join(", ")} }` : "null";
}

/** Arguments before the options: IDs, then the one that holds all params. */
function argumentsOf(row: Row): { ids: string[]; params?: string } {
  const ids = new Set(
    row.pathParams.filter((one) => one.in === "positional").map((one) =>
      one.arg
    ),
  );
  const told = row.signature.filter((name) => name !== "options?");
  const rest = told.filter((name) => !ids.has(name));
  if (rest.length > 1 || told.length - rest.length !== ids.size) {
    throw new Error(
      `Cannot generate ${row.accessor}: unknown arguments in (${
        row.signature.join(", ")
      })`,
    );
  }
  if ((rest.length === 1) !== (row.params !== undefined)) {
    throw new Error(
      `Cannot generate ${row.accessor}: it must have params exactly if it has an argument for them`,
    );
  }
  return { ids: told.filter((name) => ids.has(name)), params: rest[0] };
}

function signaturesOf(
  row: Row,
  params: ParamsName | undefined,
  result: string,
  { names, plain }: Sources,
  scope: Scope,
): Signature[] {
  if (!params) return [{ returns: result }];
  const type = (name: string) =>
    scope.name(params.module, name) + (row.params!.optional ? " | null" : "");
  const { textWhen } = row.response;
  const formats: Signature[] = [];
  const all = params.nonStreaming ?? params.name;
  if (textWhen) {
    const only = (values: string[]) =>
      `${type(all)} & { ${textWhen.field}: ${
        values.map((value) => JSON.stringify(value)).join(" | ")
      } }`;
    const verbose = row.response.types.find((name) =>
      name.endsWith(VERBOSE.suffix)
    );
    const key = verbose &&
      Object.keys(names.schemas).find((one) =>
        plain.nameOf(one).name === verbose
      );
    if (!key) {
      throw new Error(
        `Cannot generate ${row.accessor}: no answer for ${VERBOSE.value}`,
      );
    }
    const plainType = row.response.types[0];
    const answer = Object.keys(names.schemas).find((one) =>
      plain.nameOf(one).name === plainType
    )!;
    const named = (one: string) =>
      scope.name(plain.nameOf(one).module, plain.nameOf(one).name);
    formats.push(
      { params: only([VERBOSE.value]), returns: `APIPromise<${named(key)}>` },
      { params: only(textWhen.values), returns: "APIPromise<string>" },
      { params: type(all), returns: `APIPromise<${named(answer)}>` },
    );
    if (!params.base) return formats;
  }
  if (!params.base || !params.nonStreaming || !params.streaming) {
    return [{ params: type(params.name), returns: result }];
  }
  const event = `Stream<${eventOf(row, plain, scope)}>`;
  return [
    ...(formats.length
      ? formats
      : [{ params: type(params.nonStreaming), returns: result }]),
    { params: type(params.streaming), returns: `APIPromise<${event}>` },
    {
      params: type(params.base),
      returns: result.replace(
        />$/,
        ` | ${textWhen ? "string | " : ""}${event}>`,
      ),
    },
  ];
}

function eventOf(row: Row, plain: Plain, scope: Scope): string {
  const { module, name } = plain.nameOf(plain.at(row.stream!.schema).$ref!);
  return scope.name(module, name);
}

function resultOf(row: Row, { plain, types }: Sources, scope: Scope): string {
  const { response, pagination, stream } = row;
  if (stream?.select === "always") {
    return `APIPromise<Stream<${eventOf(row, plain, scope)}>>`;
  }
  if (response.kind === "none") return "APIPromise<void>";
  if (response.kind === "binary") return "APIPromise<Response>";
  if (!response.schema) {
    throw new Error(
      `Cannot generate ${row.accessor}: its answer has no schema`,
    );
  }
  if (pagination) {
    const item = types.text(plain.at(pagination.itemSchema), scope);
    return `PagePromise<${types.page(row, scope)}, ${item}>`;
  }
  return `APIPromise<${types.text(plain.at(response.schema), scope)}>`;
}

function docOf(row: Row, { plain }: Sources): string {
  const call = `\`${row.verb.toUpperCase()} ${row.path}\``;
  const { response, pagination, stream } = row;
  const link = (pointer: string | undefined) => {
    const key = pointer && plain.at(pointer).$ref;
    return key ? `{@link ${plain.nameOf(key).name}}` : "what the API answers";
  };
  if (stream?.select === "always") {
    return `${call}: a stream of ${link(stream.schema)}.`;
  }
  if (pagination) return `${call}: pages of ${link(pagination.itemSchema)}.`;
  if (response.kind === "none") return `${call}: nothing.`;
  if (response.kind === "binary") {
    return `${call}: a \`Response\` with its body unread.`;
  }
  const streamed = stream
    ? `, or with \`stream: true\` a stream of ${link(stream.schema)}`
    : "";
  const text = response.textWhen ? ", or text" : "";
  return `${call}: ${link(response.schema)}${text}${streamed}.`;
}

/** A value as source text. */
function source(value: unknown): string {
  return JSON.stringify(value).replace(/"([A-Za-z_]\w*)":/g, "$1:");
}
