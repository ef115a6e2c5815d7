/**
 * Writes the resources: one class each, with a method per operation and a lazy getter per child.
 *
 * The code is one JavaScript file, and its types are a declaration file that no program loads. This keeps start-up short: each file
 * costs more than its content, methods are compiled on their first call, and TypeScript adds a source map of four times its size.
 *
 * @module
 */
import { BASE, type Member } from "./base_resource.ts";
import { pageName } from "./declare.ts";
import { comment } from "./describe.ts";
import {
  aliasOf,
  childrenOf,
  classOf,
  fileOf,
  lastOf,
  parentOf,
  relative,
} from "./name.ts";
import { operationOf } from "./operation.ts";
import type { Plain } from "./schema.ts";
import type { Names, Row } from "./tables.ts";
import { type Scope, typeText } from "./type_text.ts";

/** The code. */
const CODE = "generated/resources.js";
/** Its types. */
const TYPES = "generated/resources.d.ts";

/** Returns text instead of numbers for `encoding_format: "base64"`. */
const EMBEDDINGS = "embeddings.create";

/** The two files of all resources, by path below `src`. */
export function emitResources(
  plain: Plain,
  rows: readonly Row[],
): [path: string, text: string][] {
  const { names } = plain;
  const imports = new Map<string, string>();
  const scope: Scope = {
    name({ module, name }) {
      const alias = aliasOf(names, module);
      const path = relative(TYPES, fileOf(module));
      imports.set(alias, `import type * as ${alias} from "${path}";`);
      return `${alias}.${name}`;
    },
    ref: (key) => scope.name(plain.nameOf(key)),
    contract: (name) => name,
  };
  const children = (namespace: string) =>
    childrenOf(names, namespace).map((child) => childOf(names, child));
  const classes = Object.entries(names.modules).flatMap(
    ([module, { accessor, namespace }]) => {
      if (accessor === null) return [];
      const own = rows.filter((row) => parentOf(row.accessor) === accessor);
      const methods = own.map((row) => methodOf(row, plain, scope));
      return classText(
        classOf(names, module),
        `\`client.${accessor}\``,
        children(namespace),
        methods,
      );
    },
  );
  const root = classText(
    ROOT,
    "All resources; the client is one that knows how to call",
    children(""),
    [],
  );
  const all = [BASE, ...classes, root];
  const lines = [...imports].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([, line]) => line);
  return [
    [
      TYPES,
      `/**
 * Every resource of the API as a class: its operations as data, and a {@link Caller} that sends them.
 *
 * @module
 */
import type { APIPromise, Caller, PagePromise, RequestOptions, ResourceClient, Stream } from "../contract.ts";
${lines.join("\n")}

${all.map(({ types }) => types).join("\n")}`,
    ],
    [
      CODE,
      `// @ts-self-types="./resources.d.ts"
// Written by tools/generate. JavaScript, because TypeScript would slow down start-up.

${all.map(({ code }) => code).join("\n")}
// The classes below each other, as in the official SDK: \`OpenAI.Chat.Completions\`.
${all.map(({ statics = "" }) => statics).join("")}`,
    ],
  ];
}

const ROOT = "Resources";

const ROOT_CONSTRUCTOR = `/**
 * Creates the resources when they are first used.
 *
 * @param caller Sends their requests.
 * @param own Classes that stand in for generated ones, by name of the resource.
 */
constructor(caller: Caller, own?: { readonly [name: string]: new (caller: Caller) => APIResource });
`;

/**
 * A class with its children and its methods.
 *
 * The classes of the children are its statics, for libraries that patch prototypes.
 */
function classText(
  name: string,
  what: string,
  children: readonly Child[],
  methods: readonly Member[],
): Member {
  const isRoot = name === ROOT;
  const types = [
    isRoot ? ROOT_CONSTRUCTOR : "",
    ...children.map(({ className, pascal }) =>
      `/** Class of {@link ${className}}. */\nstatic ${pascal}: typeof ${className};\n`
    ),
    ...children.map(({ accessor, name, className }) =>
      `${
        comment(`\`client.${accessor}\`, created on first use.`)
      }\n${name}: ${className};\n`
    ),
    ...methods.map(({ types }) => types),
  ];
  const create = children.length === 0 ? [] : [
    `constructor(caller${isRoot ? ", own = {}" : ""}) {\nsuper(caller);\n${
      children.map(({ name, className }) =>
        `defineResource(this, "${name}", ${
          isRoot ? `own.${name} ?? ` : ""
        }${className});\n`
      ).join("")
    }}\n`,
  ];
  const code = [...create, ...methods.map(({ code }) => code)];
  const statics = children.map(({ pascal, className }) =>
    `${name}.${pascal} = ${className};\n`
  );
  const text = (bodies: string[]) =>
    `export class ${name} extends APIResource {\n${bodies.join("\n")}}\n`;
  return {
    types: `${comment(`${what}.`)}\n${text(types)}`,
    code: text(code),
    statics: statics.join(""),
  };
}

/** A resource below another one. */
interface Child {
  /** Path from the client. */
  readonly accessor: string;
  /** Last part of that path. */
  readonly name: string;
  /** The same as a class is named in the official SDK: `Completions` of `chat.completions`. */
  readonly pascal: string;
  /** Its class here. */
  readonly className: string;
}

function childOf(names: Names, module: string): Child {
  const accessor = names.modules[module].accessor!;
  const name = lastOf(accessor);
  return {
    accessor,
    name,
    pascal: name[0].toUpperCase() + name.slice(1),
    className: classOf(names, module),
  };
}

function methodOf(row: Row, plain: Plain, scope: Scope): Member {
  const name = lastOf(row.accessor);
  const doc = comment(docOf(row, plain), row.deprecated);
  const ids = row.pathParams.filter(({ in: place }) => place === "positional");
  const args = row.signature.map((one) => one.replace("?", ""));
  // Apart from IDs and options, one argument holds all params.
  const sent = args.find((one) =>
    one !== "options" && !ids.some(({ arg }) => arg === one)
  );
  const types = signaturesOf(row, plain, scope).map(([params, answer]) => {
    const typed = row.signature.map((one) => {
      if (one === "options?") return "options?: RequestOptions";
      return `${one}: ${one.replace("?", "") === sent ? params : "string"}`;
    });
    return `${doc}\n${name}(${typed.join(", ")}): ${answer};\n`;
  });
  const given = ids.map((id) =>
    id.name === id.arg ? id.name : `${id.name}: ${id.arg}`
  );
  const call = [
    source(operationOf(row, plain.lookup)),
    given.length ? `{ ${given.join(", ")} }` : "null",
    sent ?? "null",
    "options",
  ];
  return {
    types: types.join(""),
    code: `${name}(${args.join(", ")}) {\nreturn this.caller.${
      row.pagination ? "page" : "call"
    }(${call.join(", ")});\n}\n`,
  };
}

/** Overloads of a method; without params there is only one. */
type Signature = [params: string, answer: string];

function signaturesOf(row: Row, plain: Plain, scope: Scope): Signature[] {
  const named = plain.names.params[row.accessor];
  if (!named) return [["", answerOf(row, plain, scope)]];
  const { module, name, base, nonStreaming, streaming } = named;
  const params = (name: string) =>
    scope.name({ module, name }) + (row.params!.optional ? " | null" : "");
  const { textWhen } = row.response;
  const whole = params(nonStreaming ?? name);
  const signatures: Signature[] = textWhen
    ? formats(row, textWhen, whole, (name) => scope.name({ module, name }))
    : [[whole, answerOf(row, plain, scope)]];
  if (row.accessor === EMBEDDINGS) {
    const result = resultOf(row, plain, scope);
    signatures.unshift([
      `${whole} & { encoding_format: "base64" }`,
      `APIPromise<Omit<${result}, "data"> & { data: Array<Omit<${result}["data"][number], "embedding"> & { embedding: string }> }>`,
    ]);
  }
  if (base && streaming) {
    const event = `Stream<${eventOf(row, plain, scope)}>`;
    const any = [
      resultOf(row, plain, scope),
      ...(textWhen ? ["string"] : []),
      event,
    ];
    signatures.push(
      [params(streaming), `APIPromise<${event}>`],
      [params(base), `APIPromise<${any.join(" | ")}>`],
    );
  }
  return signatures;
}

/** One signature for each response format that the params can request: verbose, text, or the default. */
function formats(
  { response }: Row,
  { field, values }: NonNullable<Row["response"]["textWhen"]>,
  params: string,
  type: (name: string) => string,
): Signature[] {
  const [usual, verbose] = response.types;
  const only = (...values: string[]) =>
    `${params} & { ${field}: ${
      values.map((value) => JSON.stringify(value)).join(" | ")
    } }`;
  return [
    [only("verbose_json"), `APIPromise<${type(verbose)}>`],
    [only(...values), "APIPromise<string>"],
    [params, `APIPromise<${type(usual)}>`],
  ];
}

function answerOf(row: Row, plain: Plain, scope: Scope): string {
  const { pagination } = row;
  if (!pagination) return `APIPromise<${resultOf(row, plain, scope)}>`;
  const page = scope.name(pageName(row, plain));
  const item = typeText(plain.at(pagination.itemSchema), scope);
  return `PagePromise<${page}, ${item}>`;
}

/** The type that the promise of a response resolves with. */
function resultOf(row: Row, plain: Plain, scope: Scope): string {
  const { response, stream } = row;
  if (stream?.select === "always") {
    return `Stream<${eventOf(row, plain, scope)}>`;
  }
  if (response.kind === "none") return "void";
  if (response.kind === "binary") return "Response";
  if (!response.schema) {
    throw new Error(
      `Cannot generate ${row.accessor}: its response has no schema`,
    );
  }
  return typeText(plain.at(response.schema), scope);
}

function eventOf(row: Row, plain: Plain, scope: Scope): string {
  return typeText(plain.at(row.stream!.schema), scope);
}

function docOf(row: Row, plain: Plain): string {
  const { verb, path, response, pagination, stream } = row;
  const link = (pointer: string | undefined) => {
    const key = pointer && plain.at(pointer).$ref;
    return key
      ? `{@link ${plain.nameOf(key).name}}`
      : "the response of the API";
  };
  const answer = () => {
    if (stream?.select === "always") {
      return `a stream of ${link(stream.schema)}`;
    }
    if (pagination) return `pages of ${link(pagination.itemSchema)}`;
    if (response.kind === "none") return "no content";
    if (response.kind === "binary") return "a `Response` with its body unread";
    const streamed = stream &&
      `, or with \`stream: true\` a stream of ${link(stream.schema)}`;
    const text = response.textWhen ? ", or text" : "";
    return `${link(response.schema)}${text}${streamed ?? ""}`;
  };
  return `\`${verb.toUpperCase()} ${path}\`: ${answer()}.`;
}

/** A value as source text. */
function source(value: unknown): string {
  return JSON.stringify(value).replace(/"([A-Za-z_]\w*)":/g, "$1:");
}
