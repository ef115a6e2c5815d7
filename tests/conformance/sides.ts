/**
 * The two clients that are compared: the official SDK's and ours.
 *
 * @module
 */
// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import Official from "npm:openai@7.59.0";
import { Resources } from "../../src/generated/resources.js";
import { HttpCaller } from "../../src/http/caller.ts";
import { ResolvedOptions } from "../../src/config/options.ts";

/** Options of both clients. */
export const OPTIONS = {
  apiKey: "sk-test",
  adminAPIKey: "sk-admin",
  organization: "org-1",
  project: "proj-1",
  baseURL: "https://api.test/v1",
  maxRetries: 0,
};

class Ours extends Resources {}

/** One of the two clients. */
export type Side = "official" | "ours";

/** A client of one side that sends through a given `fetch`. */
export function client(
  side: Side,
  fetch: typeof globalThis.fetch,
  baseURL: string = OPTIONS.baseURL,
): unknown {
  const options = { ...OPTIONS, fetch, baseURL };
  return side === "ours"
    ? new Ours(new HttpCaller(new ResolvedOptions(options)))
    : new Official(options);
}

/** Calls the method of an accessor. */
export function call(
  client: unknown,
  accessor: string,
  args: unknown[],
): unknown {
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  const path = accessor.split(".");
  const resource = path.slice(0, -1).reduce(
    (at, name) => (at as Record<string, unknown>)[name],
    client,
  ) as Methods;
  return resource[path.at(-1)!](...args);
}
