/**
 * Shapes of what is known of the API: `tools/generate` writes it, the fake and the tests read it.
 *
 * @module
 */
import type { Operation } from "../../contract.ts";

/** How one placeholder of a path is given. */
export interface PathParameter {
  /** Name in the path template. */
  name: string;
  /** Whether it is an argument of its own or a field of the params. */
  in: "positional" | "params";
}

/** One parameter of the query. */
export interface QueryParameter {
  /** Name in the params and on the wire; lists go out as `name[]=a&name[]=b`. */
  name: string;
  /** Whether the API demands it. */
  required: boolean;
  /** What it may be. */
  schema: Schema;
}

/** What one call of the API takes and gives. */
export interface OperationSpec {
  /** `client.<accessor>()`. */
  accessor: string;
  /** The operation as the client has it: method, path, credential, headers, kind of body and response, stream, page. */
  operation: Operation;
  /** Placeholders of the path, in path order. */
  ids: PathParameter[];
  /** Parameters of the query. */
  query: QueryParameter[];
  /** Whether its params may be left out, or it has none. */
  optional: boolean;
  /** Body by content type, the usual one first; empty without a body. */
  request: Record<string, Schema>;
  /** Status of the success response. */
  status: number;
  /** Content types of the response. */
  contentTypes: string[];
  /** Schema of the response; for a list, of the whole envelope. Absent if the response has no body. */
  response?: Schema;
  /** One event of the stream. */
  event?: Schema;
  /** One item of the list. */
  item?: Schema;
  /** Whether the API calls it deprecated. */
  deprecated: boolean;
}

/**
 * A schema in plain form: JSON Schema without `oneOf`, `const`, `nullable` and `allOf` of objects. An empty one allows anything.
 */
export interface Schema {
  /** Name of another schema: a key of all schemas. */
  $ref?: string;
  /** Kind of value. */
  type?:
    | "string"
    | "number"
    | "integer"
    | "boolean"
    | "null"
    | "array"
    | "object";
  /** The values it may have; a list of one is a tag. */
  enum?: (string | number | boolean)[];
  /** Strings other than those of `enum` are also valid. */
  open?: true;
  /** Fields of an object; unknown ones are allowed in responses. */
  properties?: Record<string, Schema>;
  /** Fields that are always there. */
  required?: string[];
  /** What further fields hold; without `properties` the object is a map. */
  additionalProperties?: Schema;
  /** Each element of a list. */
  items?: Schema;
  /** One of these; `{ type: "null" }` comes last. Members may share a tag. */
  anyOf?: Schema[];
  /** All of these: an object and unions, rarely. */
  allOf?: Schema[];
  /** Nothing is allowed here. */
  never?: true;
  /** The API calls it deprecated. */
  deprecated?: true;
  /** What the API takes if it is left out. */
  default?: unknown;
  /** `binary` in a form is an upload; others as in JSON Schema. */
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
