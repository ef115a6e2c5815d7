/**
 * The schema of a part of an output, by a JSON pointer.
 *
 * @module
 */
import { type Json, resolve } from "./json.ts";
import type { Strict } from "./strict.ts";

/** A part: the library's own schema of it, and the strict JSON Schema that was sent for it. */
export interface Element {
  /** The library's schema of the part; `undefined` where the library does not tell. */
  readonly source: unknown;
  /** What was sent. */
  readonly strict: Strict;
  /** Whether null stands for "left out". */
  readonly isOptional: boolean;
}

/**
 * Finds the schema of a part.
 *
 * @param source The library's schema of the whole output.
 * @param strict What was sent.
 * @param pointer JSON pointer, as in `/people/0/name`; any index stands for all elements.
 * @returns `null` if there is no such part, or if it is in a union.
 */
export function elementOf(
  source: unknown,
  strict: Strict,
  pointer: string,
): Element | null {
  const steps = pointer.split("/").slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const root = strict.schema;
  let at: Json = strict.wrapped ? root.properties.value : root;
  let own = source;
  let isOptional = false;
  for (const step of steps) {
    at = plain(at, root);
    const next = Object.hasOwn(at.properties ?? {}, step)
      ? at.properties[step]
      : at.items;
    if (!next) return null;
    isOptional = strict.added.get(at)?.has(step) ?? false;
    own = partOf(own, step);
    at = next;
  }
  at = plain(at, root);
  return {
    source: own,
    isOptional,
    strict: {
      // References are resolved in the whole schema.
      schema: at,
      root,
      added: strict.added,
      wrapped: false,
    },
  };
}

/** Without the null that strict mode may have added. */
function plain(schema: Json, root: Json): Json {
  const at = resolve(schema, root);
  const branches = (at.anyOf ?? []).filter((branch: Json) =>
    branch.type !== "null"
  );
  return branches.length === 1 ? resolve(branches[0], root) : at;
}

/** The library's own schema of a property or of the elements; `undefined` if it does not tell. */
function partOf(source: unknown, step: string): unknown {
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  if (!own) return undefined;
  const def = own._zod?.def ?? own._def;
  if (def) return zodPart(def, step);
  const { vendor } = own["~standard"] ?? {};
  if (vendor === "arktype" && typeof own.get === "function") {
    try {
      return own.get(/^\d+$/.test(step) ? 0 : step);
    } catch {
      return undefined;
    }
  }
  if (vendor !== "valibot") return undefined;
  const inner = own.wrapped ?? own;
  return inner.entries?.[step] ?? inner.item;
}

// deno-lint-ignore no-explicit-any -- the structure differs per version of zod
function zodPart(def: any, step: string): unknown {
  const inner = def.innerType ?? def.in ?? def.schema ?? def.getter?.();
  if (inner) return partOf(inner, step);
  if (def.shape) {
    const shape = typeof def.shape === "function" ? def.shape() : def.shape;
    return shape[step];
  }
  // An array: zod 4 calls its elements `element`, zod 3 `type`.
  return def.element ?? (typeof def.type === "object" ? def.type : undefined);
}
