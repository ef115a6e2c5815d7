/**
 * The tool of a function call.
 *
 * @module
 */

/** A tool of a request, as far as it matters for the arguments of calls. */
export interface CalledTool {
  /** `function`, `namespace` or another type. */
  readonly type: string;
  /** Its name. */
  readonly name?: string;
  /** Whether its arguments are strict. */
  readonly strict?: boolean | null;
  /** Whether the model finds it by a search. */
  readonly defer_loading?: boolean;
  /** The tools of a namespace. */
  readonly tools?: readonly CalledTool[];
}

/**
 * Finds the function of a call: in the call's namespace, if it has one.
 *
 * @param tools Tools of the request.
 * @param call The call.
 */
export function calledTool(
  tools: readonly unknown[] | null | undefined,
  { name, namespace }: { name: string; namespace?: string | null },
): CalledTool | undefined {
  const all = (tools ?? []) as readonly CalledTool[];
  const named = (list: readonly CalledTool[]) =>
    list.find((tool) => tool.type === "function" && tool.name === name);
  if (namespace === undefined || namespace === null) return named(all);
  const space = all.find((tool) =>
    tool.type === "namespace" && tool.name === namespace
  );
  if (space) return named(space.tools ?? []);
  // A function that the model found by a search is in a namespace of its own name.
  return namespace === name
    ? named(all.filter(({ defer_loading }) => defer_loading === true))
    : undefined;
}
