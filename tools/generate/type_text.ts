/**
 * Writes a schema as a TypeScript type.
 *
 * @module
 */
import { comment, describeField } from "./describe.ts";
import type { Plain, Schema } from "./schema.ts";

/** What a name is seen from: it decides how other names are written. */
export interface Scope {
  /** How a type of some module is written here. */
  name(module: string, name: string): string;
  /** How a type of the contract is written here. */
  contract(name: string): string;
}

/** Any schema, as seen from some scope. */
export function typeText(schema: Schema, scope: Scope, plain: Plain): string {
  if (schema.$ref !== undefined) {
    const { module, name } = plain.nameOf(schema.$ref);
    return scope.name(module, name);
  }
  if (schema.never) return "never";
  if (schema.anyOf) {
    return schema.anyOf.map((one) => typeText(one, scope, plain)).join(" | ");
  }
  if (schema.allOf) {
    return schema.allOf.map((one) => `(${typeText(one, scope, plain)})`).join(
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
      const items = typeText(schema.items!, scope, plain);
      return /[ {]/.test(items) ? `Array<${items}>` : `${items}[]`;
    }
    case "object":
      if (schema.properties && Object.keys(schema.properties).length) {
        return objectText(schema, scope, plain);
      }
      return `Record<string, ${
        typeText(schema.additionalProperties ?? {}, scope, plain)
      }>`;
  }
  return "unknown";
}

/** An object with named fields, each with its comment. */
export function objectText(schema: Schema, scope: Scope, plain: Plain): string {
  const lines = Object.entries(schema.properties!).map(([name, property]) =>
    `${describeField(name, property)}\n${identifier(name)}${
      schema.required?.includes(name) ? "" : "?"
    }: ${typeText(property, scope, plain)};`
  );
  if (schema.additionalProperties) {
    lines.push(`${comment("Further fields.")}\n[key: string]: unknown;`);
  }
  return `{\n${lines.join("\n")}\n}`;
}

function identifier(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
