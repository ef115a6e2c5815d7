/**
 * Sample arguments for any operation, from its schemas.
 *
 * @module
 */
import {
  loadSpec,
  type OperationSpec,
  type Schema,
} from "../../src/testing/schema/api_spec.ts";

const { schemas } = await loadSpec();

/** The shape of sample arguments. */
export interface Shape {
  /** Name of the shape, for test names. */
  readonly name: string;
  /** All fields, or only the required ones. */
  readonly full: boolean;
  /** Which member of a union and which literal to use. */
  readonly pick: "first" | "last";
  /** Use null wherever it is allowed. */
  readonly nulls?: true;
  /** Value of every string. */
  readonly text: string;
}

/** The shapes that every operation is called with. */
export const SHAPES: readonly Shape[] = [
  { name: "minimal", full: false, pick: "first", text: "text" },
  { name: "full", full: true, pick: "first", text: "a b+c&d=e/f?g%h" },
  {
    name: "last variants, unicode",
    full: true,
    pick: "last",
    text: "ключ ✓ 名",
  },
  { name: "null", full: true, pick: "first", text: "text", nulls: true },
];

/** Depth to which optional fields are filled; deeper, only required ones are. */
const DEEP = 4;

/** Arguments of one call: IDs, then params if it has any. */
export function argumentsOf(
  facts: OperationSpec,
  shape: Shape,
  more: object = {},
): unknown[] {
  const ids = facts.ids.filter((id) => id.in === "positional").map(({ name }) =>
    `${name} ü/1`
  );
  const params: Record<string, unknown> = {};
  for (const id of facts.ids) {
    if (id.in === "params") params[id.name] = `${id.name} ü/2`;
  }
  for (const { name, required, schema } of facts.query) {
    if (required || shape.full) params[name] = sample(schema, shape);
  }
  for (const field of Object.keys(facts.operation.headerFields ?? {})) {
    if (shape.full) {
      params[field] = field === "betas" ? ["one", "two"] : "key-1";
    }
  }
  const [body] = Object.values(facts.request);
  if (body) Object.assign(params, sample(body, shape));
  if (facts.operation.stream) delete params.stream;
  Object.assign(params, more);
  return Object.keys(params).length || body ? [...ids, params] : ids;
}

/** A value that a schema allows. */
export function sample(schema: Schema, shape: Shape, depth = 0): unknown {
  if (schema.$ref !== undefined) {
    return sample(schemas[schema.$ref], shape, depth + 1);
  }
  if (schema.anyOf) {
    if (shape.nulls && schema.anyOf.at(-1)!.type === "null") return null;
    const members = schema.anyOf.filter((one) => one.type !== "null");
    return sample(
      members.at(shape.pick === "first" || depth > DEEP ? 0 : -1)!,
      shape,
      depth,
    );
  }
  if (schema.allOf) {
    return Object.assign(
      {},
      ...schema.allOf.map((one) => sample(one, shape, depth)),
    );
  }
  if (schema.enum) return schema.enum.at(shape.pick === "first" ? 0 : -1);
  switch (schema.type) {
    case "string":
      return schema.format === "binary"
        ? new File([shape.text], "folder/файл 1.txt", { type: "text/plain" })
        : shape.text;
    case "integer":
      return Math.max(schema.minimum ?? 0, 3);
    case "number":
      return Math.max(schema.minimum ?? 0, 0.5);
    case "boolean":
      return shape.pick === "first";
    case "array":
      return Array.from(
        { length: shape.full ? 2 : 1 },
        () => sample(schema.items!, shape, depth + 1),
      );
    case "object":
      if (schema.properties) return sampleObject(schema, shape, depth);
      return shape.full
        ? { "key one": sample(schema.additionalProperties!, shape, depth + 1) }
        : {};
  }
  return shape.text;
}

function sampleObject(schema: Schema, shape: Shape, depth: number): object {
  const names = Object.keys(schema.properties!).filter((name) =>
    schema.required?.includes(name) || (shape.full && depth < DEEP)
  );
  return Object.fromEntries(
    names.filter((name) => !schema.properties![name].never)
      .map((
        name,
      ) => [name, sample(schema.properties![name], shape, depth + 1)]),
  );
}
