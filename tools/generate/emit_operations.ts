/**
 * Writes all operations, and the schemas they use, as data for the fake server and the contract tests.
 *
 * @module
 */
import type {
  OperationSpec,
  Schema,
} from "../../src/testing/schema/api_spec_types.ts";
import { refsOf } from "./declare.ts";
import { operationOf } from "./operation.ts";
import type { Plain } from "./schema.ts";
import type { EventUnions, Row } from "./tables.ts";

/** The two files, by path below `src`. */
export function emitOperations(
  plain: Plain,
  rows: readonly Row[],
  sockets: readonly EventUnions[],
): [path: string, text: string][] {
  const facts = rows.map((row) => factsOf(row, plain));
  const events = sockets.flatMap(({ client, server }) =>
    [client, server].map(({ schema }) => plain.at(schema))
  );
  const schemas = [...reached([facts, events], plain)]
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`);
  return [
    [
      "generated/operations.ts",
      fileText(
        "Every operation of the API",
        "OPERATIONS",
        "`OperationSpec[]`",
        `[\n${facts.map((one) => JSON.stringify(one)).join(",\n")}\n]`,
      ),
    ],
    [
      "generated/schemas.ts",
      fileText(
        "Every schema that an operation or a socket event refers to",
        "SCHEMAS",
        "`Record<string, Schema>`",
        `{\n${schemas.join(",\n")}\n}`,
      ),
    ],
  ];
}

function factsOf(row: Row, plain: Plain): OperationSpec {
  const { body, response, stream, pagination } = row;
  const bodies = body.schema
    ? { [body.contentType!]: body.schema, ...body.byContentType }
    : {};
  return {
    accessor: row.accessor,
    operation: operationOf(row, plain.lookup),
    ids: row.pathParams.map(({ name, in: place }) => ({ name, in: place })),
    query: (row.query ?? []).map(({ name, required, ref }) => ({
      name,
      required,
      schema: plain.schema(plain.lookup(ref).schema, ref),
    })),
    optional: row.params?.optional ?? true,
    request: Object.fromEntries(
      Object.entries(bodies).map(([type, pointer]) => [
        type,
        plain.at(pointer),
      ]),
    ),
    status: Number(response.status),
    contentTypes: response.contentTypes ??
      (response.kind === "json" ? ["application/json"] : []),
    response: response.schema ? plain.at(response.schema) : undefined,
    event: stream && plain.at(stream.schema),
    item: pagination && plain.at(pagination.itemSchema),
    deprecated: row.deprecated,
  };
}

/** All schemas that a value refers to, directly or indirectly. */
function reached(from: unknown, plain: Plain): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const open = refsOf(from);
  for (const key of open) {
    if (found.has(key)) continue;
    const schema = plain.named(key);
    found.set(key, schema);
    open.push(...refsOf(schema));
  }
  return found;
}

/** JSON as a raw template literal, because parsing JSON is several times faster than evaluating an object literal. Each entry is one line, for readable diffs. */
function fileText(
  what: string,
  name: string,
  type: string,
  json: string,
): string {
  const raw = json.replaceAll("`", "\\u0060").replaceAll("${", "\\u0024{");
  return `/**
 * ${what} as data, for the fake and for tests; never loaded by the client.
 *
 * @module
 */

/** JSON of ${type}. */
export const ${name}: string = String.raw\`${raw}\`;
`;
}
