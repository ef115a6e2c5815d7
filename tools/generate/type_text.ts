/**
 * Writes a schema as a TypeScript type.
 *
 * @module
 */
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";
import { comment, describeField } from "./describe.ts";
import type { TypeName } from "./tables.ts";

/** The place of a type: it decides how other types are written there. */
export interface Scope {
  /** How a type of some module is written here. */
  name(type: TypeName): string;
  /** How the type of a schema with this key is written here. */
  ref(key: string): string;
  /** How a type of the contract is written here. */
  contract(name: string): string;
}

/** Writes any schema in a scope. */
export function typeText(schema: Schema, scope: Scope): string {
  const text = (one: Schema) => typeText(one, scope);
  if (schema.$ref !== undefined) return scope.ref(schema.$ref);
  if (schema.never) return "never";
  if (schema.anyOf) return schema.anyOf.map(text).join(" | ");
  if (schema.allOf) {
    return schema.allOf.map((one) => `(${text(one)})`).join(" & ");
  }
  if (schema.enum || schema.open) {
    const values = (schema.enum ?? []).map((value) => JSON.stringify(value));
    // A plain string would absorb the literals, and editors would not suggest them.
    if (schema.open) values.push("(string & Record<never, never>)");
    return values.join(" | ");
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
      const items = text(schema.items!);
      return /[ {]/.test(items) ? `Array<${items}>` : `${items}[]`;
    }
    case "object":
      return hasFields(schema)
        ? objectText(schema, scope)
        : `Record<string, ${text(schema.additionalProperties ?? {})}>`;
  }
  return "unknown";
}

/** Whether a schema is an object with named fields. */
export function hasFields({ properties }: Schema): boolean {
  return properties !== undefined && Object.keys(properties).length > 0;
}

/** An object with named fields, each with its comment. */
function objectText(schema: Schema, scope: Scope): string {
  const lines = Object.entries(schema.properties!).map(([name, property]) =>
    `${describeField(name, property)}\n${identifier(name)}${
      schema.required?.includes(name) ? "" : "?"
    }: ${typeText(property, scope)};`
  );
  if (schema.additionalProperties) {
    lines.push(`${comment("Further fields.")}\n[key: string]: unknown;`);
  }
  return `{\n${lines.join("\n")}\n}`;
}

function identifier(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
