/**
 * What is known of the API, loaded when it is first asked for.
 *
 * @module
 */
import type { OperationFacts } from "../generated/operations.ts";
import type { Fields } from "./fields.ts";
import type { Lookup } from "./from_schema.ts";
import { type Found, Router } from "./router.ts";

export type { OperationFacts } from "../generated/operations.ts";

/** Operations by path, and their schemas. */
export interface Facts {
  /** The operation of a request, or `null` if the API has no such path. */
  find(method: string, path: string): Found<OperationFacts> | null;
  /** All operations. */
  readonly operations: readonly OperationFacts[];
  /** Follows a reference. */
  readonly lookup: Lookup;
}

let loading: Promise<Facts> | undefined;

/** Loads the facts once: about a megabyte, which a test that needs none of it never opens. */
export function loadFacts(): Promise<Facts> {
  return loading ??= load();
}

async function load(): Promise<Facts> {
  const [{ operations }, { schemas }] = await Promise.all([
    import("../generated/operations.ts"),
    import("../generated/schemas.ts"),
  ]);
  const all = operations();
  const router = new Router<OperationFacts>();
  for (const facts of all) {
    const { method, path } = facts.operation;
    router.add(`${method} ${path.split("?")[0]}`, facts);
  }
  const named = schemas() as Readonly<Record<string, Fields>>;
  return {
    operations: all,
    find: (method, path) => router.find(method, path),
    lookup: (reference) => named[reference] ?? {},
  };
}
