/**
 * The specification of the API, loaded on first use.
 *
 * @module
 */
import type { OperationSpec, Schema } from "./api_spec_types.ts";
import type { Fields } from "../fields.ts";
import type { Lookup } from "./from_schema.ts";
import { type Found, Router } from "../router.ts";

export type { OperationSpec, Schema } from "./api_spec_types.ts";

/** Operations by path, and their schemas. */
export interface ApiSpec {
  /** The operation of a request, or `null` if the API has no such path. */
  find(method: string, path: string): Found<OperationSpec> | null;
  /** All operations. */
  readonly operations: readonly OperationSpec[];
  /** All schemas that operations and socket events refer to. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Follows a reference. */
  readonly lookup: Lookup;
}

let loading: Promise<ApiSpec> | undefined;
let loaded: ApiSpec | null = null;

/** The specification if it is loaded already. */
export function loadedSpec(): ApiSpec | null {
  return loaded;
}

/** Loads the specification once. It has about a megabyte, so only a test that needs it loads it. */
export function loadSpec(): Promise<ApiSpec> {
  return loading ??= load();
}

async function load(): Promise<ApiSpec> {
  const [{ OPERATIONS }, { SCHEMAS }] = await Promise.all([
    import("../../generated/operations.ts"),
    import("../../generated/schemas.ts"),
  ]);
  const operations: OperationSpec[] = JSON.parse(OPERATIONS);
  const schemas: Record<string, Schema & Fields> = JSON.parse(SCHEMAS);
  const router = new Router<OperationSpec>();
  for (const spec of operations) {
    const { method, path } = spec.operation;
    router.add(`${method} ${path.split("?")[0]}`, spec);
  }
  return loaded = {
    operations,
    schemas,
    find: (method, path) => router.find(method, path),
    lookup: (reference) => schemas[reference] ?? {},
  };
}
