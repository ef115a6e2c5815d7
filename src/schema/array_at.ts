/**
 * Whether a JSON Schema has an array at a path.
 *
 * @module
 */
import { type Json, resolve } from "./json.ts";

/** `no`: no value of the schema has an array there; `maybe`: the schema does not say. */
export type ArrayAt = "yes" | "no" | "maybe";

/** Most parts that are looked at: schemas may refer to themselves. */
const MAX_PARTS = 1_000;

/**
 * Whether the values of a schema may have an array at a path.
 *
 * @param schema The JSON Schema of the whole.
 * @param steps Names and indices from the root.
 */
export function arrayAt(schema: unknown, steps: readonly string[]): ArrayAt {
  const budget = { parts: MAX_PARTS };
  try {
    return look(schema, schema as Json, steps, budget);
  } catch {
    return "maybe"; // not a schema, or a reference that leads nowhere
  }
}

function look(
  part: unknown,
  root: Json,
  steps: readonly string[],
  budget: { parts: number },
): ArrayAt {
  if (part === false) return "no";
  if (typeof part !== "object" || part === null || budget.parts-- <= 0) {
    return "maybe";
  }
  const at = resolve(part as Json, root);
  if (at.allOf || at.if || at.patternProperties || at.$ref) return "maybe";
  const branches = at.anyOf ?? at.oneOf;
  if (branches) {
    const found: ArrayAt[] = branches.map((one: unknown) =>
      look(one, root, steps, budget)
    );
    return found.find((one) => one === "yes") ??
      found.find((one) => one === "maybe") ?? "no";
  }
  const types = at.type === undefined ? undefined : [at.type].flat();
  const [step, ...rest] = steps;
  if (step === undefined) {
    return types ? (types.includes("array") ? "yes" : "no") : "maybe";
  }
  if (!types) return "maybe";
  if (types.includes("object")) {
    const { properties = {}, additionalProperties } = at;
    if (Object.hasOwn(properties, step)) {
      return look(properties[step], root, rest, budget);
    }
    if (additionalProperties !== false) return "maybe";
  }
  return types.includes("array") && /^\d+$/.test(step)
    ? look(at.items, root, rest, budget)
    : "no";
}
