/**
 * Undoes in an output what the strict schema changed: nulls that stand for left-out fields.
 *
 * @module
 */
import { formIssue } from "./form.ts";
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
      const fitting = schema.anyOf.filter((b: Json) =>
        !formIssue(b, value, strict)
      );
      if (!fitting.length) return value;
      const chosen = fitting.length > 1 ? choose(fitting.length) : 0;
      return read(fitting[chosen], value);
    }
    const { items, properties = {} } = schema;
    if (Array.isArray(value)) {
      return items ? value.map((item) => read(items, item)) : value;
    }
    if (typeof value !== "object" || value === null) return value;
    const absent = added.get(schema);
    const entries = Object.entries(value).flatMap(([key, field]) =>
      field === null && absent?.has(key) ? [] : [[
        key,
        Object.hasOwn(properties, key) ? read(properties[key], field) : field,
      ]]
    );
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
