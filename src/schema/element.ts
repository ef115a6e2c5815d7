/**
 * The schema of a part of an output, by a JSON pointer.
 *
 * @module
 */
import { pointerSteps } from "../core/json_pointer.ts";
import { type Json, resolve } from "./json.ts";
import type { Strict } from "./strict.ts";

/** A part: the library's own schema of it, and the strict JSON Schema that was sent for it. */
export interface Element {
  /** The library's schema of the part; `undefined` if the library does not provide it. */
  readonly source: unknown;
  /** What was sent. */
  readonly strict: Strict;
  /** Whether null stands for "left out". */
  readonly isOptional: boolean;
}

/** The library's own schema of a property or of the elements; `undefined` if it does not provide one. */
export type PartOf = (source: unknown, step: string) => unknown;

/**
 * Finds the schema of a part.
 *
 * @param source The library's schema of the whole output.
 * @param strict What was sent.
 * @param pointer JSON pointer, as in `/people/0/name`; any index stands for all elements.
 * @param partOf Takes one step in the library's schema.
 * @returns `null` if there is no such part, or if it is in a union.
 */
export function elementOf(
  source: unknown,
  strict: Strict,
  pointer: string,
  partOf: PartOf,
): Element | null {
  const root = strict.schema;
  let at: Json = strict.wrapped ? root.properties.value : root;
  let own = source;
  let isOptional = false;
  for (const step of pointerSteps(pointer)) {
    at = plain(at, root);
    const next = Object.hasOwn(at.properties ?? {}, step)
      ? at.properties[step]
      : at.items;
    if (!next) return null;
    isOptional = strict.added.get(at)?.has(step) ?? false;
    own &&= partOf(own, step);
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
