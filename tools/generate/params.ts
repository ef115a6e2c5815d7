/**
 * The params of a call.
 *
 * @module
 */
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";
import type { Plain } from "./schema.ts";
import type { Parameter, Row } from "./tables.ts";

/** Path fields, query, header fields and body in one object, or in an intersection if the body is a union. */
export function paramsOf(row: Row, plain: Plain): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const { name, in: place } of row.pathParams) {
    if (place !== "params") continue;
    properties[name] = { type: "string" };
    required.push(name);
  }
  for (const { name, ref } of row.query ?? []) {
    const parameter: Parameter = plain.lookup(ref);
    properties[name] = plain.schema(parameter.schema, ref);
    if (parameter.required) required.push(name);
  }
  for (const { field, header } of row.headerFields ?? []) {
    properties[field] = headerSchema(row, header, plain);
  }
  const own: Schema = { type: "object", properties, required };
  const body = row.body.schema && plain.spelled(row.body.schema);
  if (!body) return own;
  if (!body.properties) {
    return Object.keys(properties).length ? { allOf: [body, own] } : body;
  }
  return {
    ...body,
    properties: { ...properties, ...body.properties },
    required: [...required, ...body.required ?? []],
  };
}

function headerSchema(row: Row, header: string, plain: Plain): Schema {
  const parameters: Parameter[] = plain.lookup(row.op).parameters ?? [];
  const parameter = parameters.find((one) =>
    one.in === "header" && one.name.toLowerCase() === header.toLowerCase()
  );
  return parameter
    ? plain.schema(parameter.schema, row.op)
    : { type: "string" };
}
