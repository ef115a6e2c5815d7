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
  /**
   * The operation of a request, or `null` if the API has no such path.
   *
   * @param beta Whether the query has `beta=true`: some paths take more then.
   */
  find(
    method: string,
    path: string,
    beta?: boolean,
  ): Found<OperationSpec> | null;
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
  const plain = new Router<OperationSpec>();
  const beta = new Router<OperationSpec>();
  for (const spec of operations) {
    const { method } = spec.operation;
    const [path, query] = spec.operation.path.split("?");
    (query === "beta=true" ? beta : plain).add(`${method} ${path}`, spec);
  }
  return loaded = {
    operations,
    schemas,
    find: (method, path, isBeta = false) =>
      (isBeta ? beta.find(method, path) : null) ?? plain.find(method, path),
    lookup: (reference) => schemas[reference] ?? {},
  };
}
