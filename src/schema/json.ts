/**
 * JSON Schema as data.
 *
 * @module
 */

import { unescapedStep } from "../core/json_pointer.ts";

/** A JSON Schema, or a part of one. */
// deno-lint-ignore no-explicit-any -- keywords hold anything
export type Json = Record<string, any>;

/**
 * The error for a schema that strict structured outputs cannot express.
 *
 * @param path JSON pointer of the part.
 * @param why What cannot be expressed.
 * @param cure What to write instead.
 */
export function unsendable(path: string, why: string, cure: string): TypeError {
  return new TypeError(
    `Cannot send the schema: at ${path || "/"}, ${why}; ${cure}`,
  );
}

/**
 * Follows a local reference.
 *
 * @param schema The part that may be a reference.
 * @param root The whole schema.
 */
export function resolve(schema: Json, root: Json): Json {
  let at = schema;
  for (let hops = 0; typeof at?.$ref === "string" && hops < 32; hops++) {
    const [start, ...steps] = decodeURIComponent(at.$ref).split("/");
    const target = steps.reduce<Json | undefined>(
      (part, step) => part?.[unescapedStep(step)],
      start === "#" ? root : undefined,
    );
    if (!target) {
      throw new TypeError(`Cannot send the schema: ${at.$ref} does not exist`);
    }
    at = target;
  }
  return at;
}

/**
 * Whether null is a value of a schema.
 *
 * @param schema The schema.
 * @param root The whole schema.
 */
export function acceptsNull(schema: Json, root: Json): boolean {
  const at = resolve(schema, root);
  if ("const" in at) return at.const === null;
  return at.enum?.includes(null) ??
    (at.anyOf ?? at.oneOf)?.some((one: Json) => acceptsNull(one, root)) ??
    [at.type].flat().includes("null");
}
