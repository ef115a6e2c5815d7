/**
 * The types of JSON Schema, of `openai/lib/jsonschema`.
 *
 * @module
 */

/** Name of a type. */
export type JSONSchemaTypeName =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "object"
  | "array"
  | "null"
  | (string & Record<never, never>);

/** Any JSON value. */
export type JSONSchemaType =
  | string
  | number
  | boolean
  | JSONSchemaObject
  | JSONSchemaArray
  | null;

/** A JSON object. */
export interface JSONSchemaObject {
  /** Its fields. */
  [key: string]: JSONSchemaType;
}

/** A JSON array. */
export interface JSONSchemaArray extends Array<JSONSchemaType> {
  /** Its entries. */
  [index: number]: JSONSchemaType;
}

/** The dialect, as a URL. */
export type JSONSchemaVersion = string;

/** A schema, or whether anything is valid. */
export type JSONSchemaDefinition = JSONSchema | boolean;

/** A schema of draft 7. */
export interface JSONSchema {
  /** The dialect. */
  $schema?: JSONSchemaVersion | undefined;
  /** Base of its references. */
  $id?: string | undefined;
  /** For readers of the schema. */
  $comment?: string | undefined;
  /** Type of the value, or several. */
  type?: JSONSchemaTypeName | JSONSchemaTypeName[] | undefined;
  /** The values that are valid. */
  enum?: JSONSchemaType[] | undefined;
  /** The only value that is valid. */
  const?: JSONSchemaType | undefined;
  /** A number is a multiple of this one. */
  multipleOf?: number | undefined;
  /** Largest number. */
  maximum?: number | undefined;
  /** A number is below. */
  exclusiveMaximum?: number | undefined;
  /** Smallest number. */
  minimum?: number | undefined;
  /** A number is above. */
  exclusiveMinimum?: number | undefined;
  /** Most characters. */
  maxLength?: number | undefined;
  /** Fewest characters. */
  minLength?: number | undefined;
  /** Regular expression for text. */
  pattern?: string | undefined;
  /** How text encodes bytes. */
  contentEncoding?: string | undefined;
  /** What text contains. */
  contentMediaType?: string | undefined;
  /** Entries of an array: all, or one by one. */
  items?: JSONSchemaDefinition | JSONSchemaDefinition[] | undefined;
  /** Entries beyond those of `items`. */
  additionalItems?: JSONSchemaDefinition | undefined;
  /** Most entries. */
  maxItems?: number | undefined;
  /** Fewest entries. */
  minItems?: number | undefined;
  /** Whether entries differ. */
  uniqueItems?: boolean | undefined;
  /** At least one entry is valid. */
  contains?: JSONSchemaDefinition | undefined;
  /** Most fields. */
  maxProperties?: number | undefined;
  /** Fewest fields. */
  minProperties?: number | undefined;
  /** Fields that must be there. */
  required?: string[] | undefined;
  /** Fields by name. */
  properties?: Record<string, JSONSchemaDefinition> | undefined;
  /** Fields by a pattern of their name. */
  patternProperties?: Record<string, JSONSchemaDefinition> | undefined;
  /** All other fields. */
  additionalProperties?: JSONSchemaDefinition | undefined;
  /** Names of fields. */
  propertyNames?: JSONSchemaDefinition | undefined;
  /** Condition. */
  if?: JSONSchemaDefinition | undefined;
  /** If the condition holds. */
  then?: JSONSchemaDefinition | undefined;
  /** If it does not. */
  else?: JSONSchemaDefinition | undefined;
  /** All are valid. */
  allOf?: JSONSchemaDefinition[] | undefined;
  /** At least one is valid. */
  anyOf?: JSONSchemaDefinition[] | undefined;
  /** Exactly one is valid. */
  oneOf?: JSONSchemaDefinition[] | undefined;
  /** It is not valid. */
  not?: JSONSchemaDefinition | undefined;
  /** Schemas to refer to. */
  $defs?: Record<string, JSONSchemaDefinition> | undefined;
  /** Schemas to refer to, by the older name. */
  definitions?: Record<string, JSONSchemaDefinition> | undefined;
  /** Another schema. */
  $ref?: string | undefined;
  /** Format of text. */
  format?: string | undefined;
  /** Title. */
  title?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Value used when the field is missing. */
  default?: JSONSchemaType | undefined;
  /** Whether it is only read. */
  readOnly?: boolean | undefined;
  /** Whether it is only written. */
  writeOnly?: boolean | undefined;
  /** Examples. */
  examples?: JSONSchemaType | undefined;
}
