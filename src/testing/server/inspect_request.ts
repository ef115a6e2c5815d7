/**
 * Checks requests against the API's schemas.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Call } from "./call.ts";
import { loadSpec, type OperationSpec } from "../schema/api_spec.ts";
import type { Fields } from "../fields.ts";
import { granted } from "../schema/granted.ts";
import { refused } from "../schema/refused.ts";
import type { Lookup } from "../schema/from_schema.ts";
import { type SchemaError, schemaError } from "../schema/validate.ts";

/** @throws {ApiError} 400 if a field is missing, unknown or of a wrong type. */
export async function inspect(call: Call): Promise<void> {
  const spec = await loadSpec();
  const found = spec.find(
    call.method,
    call.path,
    call.query.get("beta") === "true",
  );
  if (found === null) return;
  const wrong = bodyError(call, found.target, spec.lookup) ??
    queryError(call, found.target, spec.lookup) ??
    (call.method === "POST" ? refused(call.path, call.body) : null);
  if (wrong === null) return;
  const { message, param, code } = wrong;
  throw new ApiError(400, message, { param, code });
}

function bodyError(
  call: Call,
  { request }: OperationSpec,
  lookup: Lookup,
): SchemaError | null {
  const types = Object.keys(request);
  if (types.length === 0) return null;
  const form = call.form !== null;
  const type = types.find((one) => one.startsWith("multipart") === form);
  // A body of an unsupported type is left to the handler.
  if (type === undefined || "raw" in call.body) return null;
  const body = granted(call.path, call.body);
  return schemaError(body, request[type] as Fields, { lookup, form });
}

function queryError(
  call: Call,
  { query }: OperationSpec,
  lookup: Lookup,
): SchemaError | null {
  for (const { name, required, schema } of query) {
    const values = [
      ...call.query.getAll(name),
      ...call.query.getAll(`${name}[]`),
    ];
    if (values.length === 0) {
      if (!required) continue;
      return {
        message: `Missing required parameter: '${name}'.`,
        param: name,
        code: "missing_required_parameter",
      };
    }
    const value = values.length === 1 ? values[0] : values;
    const found = schemaError(
      value,
      schema as Fields,
      { lookup, form: true },
      name,
    );
    if (found !== null) return found;
  }
  return null;
}
