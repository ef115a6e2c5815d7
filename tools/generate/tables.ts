/**
 * The shapes of the four tables that the generator reads, no more of them than it uses.
 *
 * @module
 */

/** A schema as the document writes it: any JSON Schema, in three dialects of null. */
// deno-lint-ignore no-explicit-any
export type RawSchema = any;

/** One request parameter of the document. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: RawSchema;
}

/** One operation of the document. */
export interface RawOperation {
  parameters?: Parameter[];
}

/** The OpenAPI document; the overlay has the same parts. */
export interface Document {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, RawSchema> };
}

/** One correction of the overlay; the other fields depend on `op`. */
export interface Correction {
  at: string;
  op: string;
  // deno-lint-ignore no-explicit-any
  [field: string]: any;
}

/** What the document lacks. */
export interface Overlay extends Document {
  "x-corrections": Correction[];
}

/** One placeholder of a path. */
export interface PathParam {
  name: string;
  arg: string;
  in: "positional" | "params";
}

/** One operation of the public surface, or a helper that has no request of its own. */
export interface Row {
  kind: "operation" | "helper";
  accessor: string;
  operationId: string;
  verb: string;
  path: string;
  op: string;
  pathParams: PathParam[];
  signature: string[];
  params?: { type: string; module: string; optional: boolean };
  query?: { name: string; required: boolean; ref: string; wire?: string }[];
  headers?: Record<string, string>;
  headerFields?: { field: string; header: string; format: string }[];
  betaHeader?: string | { from: string; join: string };
  body: {
    kind: string;
    schema?: string;
    contentType?: string;
    byContentType?: Record<string, string>;
  };
  response: {
    kind: "json" | "binary" | "none";
    status: string;
    types: string[];
    contentTypes?: string[];
    schema?: string;
    textWhen?: { field: string; values: string[] };
  };
  stream?: { select: string; type: string; schema: string; framing?: string };
  pagination?: {
    style: string;
    param?: string;
    class: string;
    pageType: string;
    itemType: string;
    itemSchema: string;
  };
  credential: "api" | "admin";
  deprecated: boolean;
}

/** One class of the public surface. */
export interface Resource {
  accessor: string;
  class: string;
  module: string;
}

/** The public surface. */
export interface Surface {
  resources: Resource[];
  eventUnions: { client: { schema: string }; server: { schema: string } }[];
  rows: Row[];
}

/** The public name of a schema, and what becomes of it. */
export interface SchemaName {
  name: string;
  module: string;
  kind:
    | "type"
    | "nested"
    | "params"
    | "page"
    | "inline"
    | "alias"
    | "base"
    | "unreached";
  aliasOf?: string;
  item?: string;
  pageClass?: string;
}

/** The public name of the params of a call; streaming calls have four. */
export interface ParamsName {
  name: string;
  module: string;
  base?: string;
  nonStreaming?: string;
  streaming?: string;
}

/** Names of everything. */
export interface Names {
  schemas: Record<string, SchemaName>;
  params: Record<string, ParamsName>;
  aliases: Record<string, { name: string; module: string; schema: string }>;
  collisions: Record<string, { flat?: string }>;
  modules: Record<
    string,
    { namespace: string; accessor: string | null; class: string | null }
  >;
}
