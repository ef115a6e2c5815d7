/**
 * Undoes in an output what the strict schema changed: nulls that stand for left-out fields.
 *
 * @module
 */
import { type Json, resolve } from "./json.ts";
import type { Strict } from "./strict.ts";

const MOST_READINGS = 64;

/**
 * Readings of an output, the likeliest first: a union whose branches match alike has several.
 *
 * @param value The output, parsed.
 * @param strict The schema that was sent.
 */
export function* readings(value: unknown, strict: Strict): Generator<unknown> {
  const choices: number[] = [];
  const options: number[] = [];
  const { added } = strict;
  const root = strict.root ?? strict.schema;
  let at = 0;
  const choose = (count: number) => {
    options[at] = count;
    choices[at] ??= 0;
    return choices[at++];
  };
  const read = (part: Json, value: unknown): unknown => {
    const schema = resolve(part, root);
    if (schema.anyOf) {
      const fitting = schema.anyOf.filter((b: Json) => fits(b, value, strict));
      if (!fitting.length) return value;
      const chosen = fitting.length > 1 ? choose(fitting.length) : 0;
      return read(fitting[chosen], value);
    }
    if (Array.isArray(value)) {
      return schema.items
        ? value.map((item) => read(schema.items, item))
        : value;
    }
    if (typeof value !== "object" || value === null) return value;
    const absent = added.get(schema);
    const entries = Object.entries(value)
      .filter(([key, field]) => field !== null || !absent?.has(key))
      .map(([key, field]) => {
        const known = Object.hasOwn(schema.properties ?? {}, key);
        return [key, known ? read(schema.properties[key], field) : field];
      });
    return Object.fromEntries(entries);
  };
  for (let tries = 0; tries < MOST_READINGS; tries++) {
    at = 0;
    options.length = 0;
    const result = read(strict.schema, value);
    yield strict.wrapped
      ? (result as { value?: unknown } | null)?.value
      : result;
    choices.length = options.length;
    let last = options.length - 1;
    while (last >= 0 && choices[last] + 1 >= options[last]) last--;
    if (last < 0) return;
    choices[last]++;
    choices.length = last + 1;
  }
}

/**
 * Whether a value has the form of a schema; bounds and patterns do not matter.
 *
 * @param part The schema, or a part of it.
 * @param value The value, as the model wrote it.
 * @param strict What was sent.
 */
export function fits(part: Json, value: unknown, strict: Strict): boolean {
  const schema = resolve(part, strict.root ?? strict.schema);
  if ("const" in schema) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value);
  if (schema.anyOf) {
    return schema.anyOf.some((b: Json) => fits(b, value, strict));
  }
  const type = value === null
    ? "null"
    : Array.isArray(value)
    ? "array"
    : typeof value;
  const types: string[] = [schema.type].flat();
  const isInteger = types.includes("integer") && Number.isInteger(value);
  if (!types.includes(type) && !isInteger) return false;
  if (Array.isArray(value)) {
    return value.every((v) => fits(schema.items, v, strict));
  }
  if (type !== "object") return true;
  const fields = value as Json;
  return Object.keys(fields).every((k) =>
    Object.hasOwn(schema.properties, k)
  ) &&
    schema.required.every((key: string) =>
      Object.hasOwn(fields, key)
        ? fits(schema.properties[key], fields[key], strict)
        : strict.added.get(schema)?.has(key)
    );
}
