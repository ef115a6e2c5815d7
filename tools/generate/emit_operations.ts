/**
 * Writes all operations, and the schemas they use, as data for the fake server and the contract tests.
 *
 * @module
 */
import { operationOf } from "./operation.ts";
import type { Lookup } from "./resolve.ts";
import type { Plain, Schema } from "./schema.ts";
import type { Row } from "./tables.ts";

const OPERATIONS = `/** How one placeholder of a path is given. */
export interface PathParameter {
  /** Name in the path template. */
  name: string;
  /** Whether it is an argument of its own or a field of the params. */
  in: "positional" | "params";
}

/** One parameter of the query. */
export interface QueryParameter {
  /** Name in the params and on the wire; lists go out as \`name[]=a&name[]=b\`. */
  name: string;
  /** Whether the API demands it. */
  required: boolean;
  /** What it may be. */
  schema: Schema;
}

/** What one call of the API takes and gives. */
export interface OperationFacts {
  /** \`client.<accessor>()\`. */
  accessor: string;
  /** What the client knows of it: method, path, credential, headers, kind of body and answer, stream, page. */
  operation: Operation;
  /** Placeholders of the path, in path order. */
  ids: PathParameter[];
  /** Parameters of the query. */
  query: QueryParameter[];
  /** Whether its params may be left out, or it has none. */
  optional: boolean;
  /** Body by content type, the usual one first; empty without a body. */
  request: Record<string, Schema>;
  /** Status of the usual answer. */
  status: number;
  /** Content types of the answer. */
  contentTypes: string[];
  /** The answer; for a list the whole envelope. Absent where nothing comes back. */
  response?: Schema;
  /** One event of the stream. */
  event?: Schema;
  /** One item of the list. */
  item?: Schema;
  /** Whether the API calls it deprecated. */
  deprecated: boolean;
}

let parsed: readonly OperationFacts[] | undefined;

/** All operations of the API; parsed on the first call, then kept. */
export function operations(): readonly OperationFacts[] {
  return parsed ??= JSON.parse(TEXT) as OperationFacts[];
}
`;

const SCHEMAS = `/**
 * A schema in plain form: JSON Schema without \`oneOf\`, \`const\`, \`nullable\` and \`allOf\` of objects. An empty one says that anything goes.
 */
export interface Schema {
  /** Name of another schema: \`schemas()[$ref]\`. */
  $ref?: string;
  /** Kind of value. */
  type?: "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";
  /** The values it may have; a list of one is a tag. */
  enum?: (string | number | boolean)[];
  /** Beside the values of \`enum\` any other string is fine. */
  open?: true;
  /** Fields of an object; unknown ones must be tolerated in answers. */
  properties?: Record<string, Schema>;
  /** Fields that are always there. */
  required?: string[];
  /** What further fields hold; without \`properties\` the object is a map. */
  additionalProperties?: Schema;
  /** Each element of a list. */
  items?: Schema;
  /** One of these; \`{ type: "null" }\` comes last. Members may share a tag. */
  anyOf?: Schema[];
  /** All of these: an object and unions, rarely. */
  allOf?: Schema[];
  /** Nothing is allowed here. */
  never?: true;
  /** The API calls it deprecated. */
  deprecated?: true;
  /** What the API takes if it is left out. */
  default?: unknown;
  /** \`binary\` in a form is an upload; others as in JSON Schema. */
  format?: string;
  /** Regular expression that a string matches. */
  pattern?: string;
  /** Least number. */
  minimum?: number;
  /** Greatest number. */
  maximum?: number;
  /** Least length of a string. */
  minLength?: number;
  /** Greatest length of a string. */
  maxLength?: number;
  /** Least length of a list. */
  minItems?: number;
  /** Greatest length of a list. */
  maxItems?: number;
  /** Most fields of a map. */
  maxProperties?: number;
}

let parsed: Readonly<Record<string, Schema>> | undefined;

/** All schemas that {@link operations} and the socket events refer to, by name; parsed on the first call, then kept. */
export function schemas(): Readonly<Record<string, Schema>> {
  return parsed ??= JSON.parse(TEXT) as Record<string, Schema>;
}
`;

/** The two files, by path. Type and constant are apart from the text, so that a change of the API is a change of one line. */
export function emitOperations(
  rows: readonly Row[],
  sockets: readonly string[],
  plain: Plain,
  lookup: Lookup,
): Map<string, string> {
  const facts = rows.map((row) => factsOf(row, plain, lookup));
  const events = sockets.map((pointer) => plain.at(pointer));
  const named = reached([facts, events], plain);
  return new Map([
    [
      "operations.ts",
      `/**\n * Every operation of the API as data: for the fake and for tests, never opened by the client.\n *\n * @module\n */\n` +
      `import type { Operation } from "../contract.ts";\nimport type { Schema } from "./schemas.ts";\n\n` +
      `${OPERATIONS}\n${
        text("[", facts.map((one) => JSON.stringify(one)), "]")
      }`,
    ],
    [
      "schemas.ts",
      `/**\n * Every schema of the API as data: for the fake and for tests, never opened by the client.\n *\n * @module\n */\n` +
      `${SCHEMAS}\n${
        text(
          "{",
          [...named].map(([key, one]) =>
            `${JSON.stringify(key)}:${JSON.stringify(one)}`
          ),
          "}",
        )
      }`,
    ],
  ]);
}

function factsOf(row: Row, plain: Plain, lookup: Lookup): unknown {
  const { body, response, stream, pagination } = row;
  const bodies = body.schema
    ? { [body.contentType!]: body.schema, ...body.byContentType }
    : {};
  return {
    accessor: row.accessor,
    operation: operationOf(row, lookup),
    ids: row.pathParams.map(({ name, in: place }) => ({ name, in: place })),
    query: (row.query ?? []).map(({ name, required, ref }) => ({
      name,
      required,
      schema: plain.schema(lookup(ref).schema, ref),
    })),
    optional: row.params?.optional ?? true,
    request: Object.fromEntries(
      Object.entries(bodies).map((
        [type, pointer],
      ) => [type, plain.at(pointer)]),
    ),
    status: Number(response.status),
    contentTypes: response.contentTypes ??
      (response.kind === "json" ? ["application/json"] : []),
    response: response.kind !== "none" && response.schema
      ? plain.at(response.schema)
      : undefined,
    event: stream && plain.at(stream.schema),
    item: pagination && plain.at(pagination.itemSchema),
    deprecated: row.deprecated,
  };
}

/** All schemas that some value refers to, however far. */
function reached(from: unknown, plain: Plain): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { $ref } = node as Schema;
    if (typeof $ref === "string" && !found.has($ref)) {
      found.set($ref, {}); // holds the place: a schema may contain itself
      found.set($ref, plain.named($ref));
      visit(found.get($ref));
    }
    Object.values(node).forEach(visit);
  };
  visit(from);
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}

/** JSON as a raw template literal, one entry a line: parsing it is several times faster than running it. */
function text(open: string, lines: string[], close: string): string {
  const json = `${open}\n${lines.join(",\n")}\n${close}`.replaceAll(
    "`",
    "\\u0060",
  ).replaceAll("${", "\\u0024{");
  return `const TEXT = String.raw\`${json}\`;\n`;
}
