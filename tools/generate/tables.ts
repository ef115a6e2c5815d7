/**
 * Types of the four tables that the generator reads, limited to the fields it uses.
 *
 * @module
 */

/** A part of the document as written: an operation, or any JSON Schema, with three ways to say null. */
// deno-lint-ignore no-explicit-any -- JSON as written in the document
export type RawSchema = any;

/** One request parameter of the document. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: RawSchema;
}

/** The OpenAPI document; the overlay has the same parts. */
export interface Document {
  paths: Record<string, Record<string, RawSchema>>;
  components: { schemas: Record<string, RawSchema> };
}

/** One correction of the overlay; the other fields depend on `op`. */
export interface Correction {
  at: string;
  op: string;
  // deno-lint-ignore no-explicit-any -- JSON as written in the document
  [field: string]: any;
}

/** Additions and corrections to the document. */
export interface Overlay extends Document {
  "x-corrections": Correction[];
}

/** One operation of the public surface, or a helper without its own request. */
export interface Row {
  kind: "operation" | "helper";
  accessor: string;
  verb: string;
  path: string;
  op: string;
  /** Placeholders, and the names of their arguments. */
  pathParams: { name: string; arg: string; in: "positional" | "params" }[];
  signature: string[];
  params?: { optional: boolean };
  query?: { name: string; required: boolean; ref: string }[];
  headers?: Record<string, string>;
  headerFields?: { field: string; header: string }[];
  /** Fixed, or joined from a field of the params. */
  betaHeader?: string | object;
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

/** Events of one kind of WebSocket, in both directions. */
export interface EventUnions {
  client: { schema: string };
  server: { schema: string };
}

/** The public surface. */
export interface Surface {
  eventUnions: EventUnions[];
  rows: Row[];
}

/** A public name, and its module. */
export interface TypeName {
  name: string;
  module: string;
}

/** The public name of a schema, and how it is declared. */
export interface SchemaName extends TypeName {
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
}

/** The public name of the params of a call; streaming calls have four. */
export interface ParamsName extends TypeName {
  base?: string;
  nonStreaming?: string;
  streaming?: string;
}

/** One module; the module of shared types has no class. */
export interface Module {
  /** Its class in those of its parents, as the official SDK spells them: `Beta.ChatKit`, though the accessor is `beta.chatkit`. */
  namespace: string;
  accessor: string | null;
  /** Name of its class in the official SDK; null if it has none. */
  class: string | null;
}

/** Names of everything. */
export interface Names {
  schemas: Record<string, SchemaName>;
  params: Record<string, ParamsName>;
  aliases: Record<string, TypeName & { schema: string }>;
  collisions: Record<string, { flat?: string }>;
  modules: Record<string, Module>;
}
