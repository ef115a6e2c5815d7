/**
 * Which requests a fault or a question is about.
 *
 * @module
 */

/** The part of a request that can be picked by. */
export interface RequestInfo {
  /** HTTP verb; `GET` for a WebSocket. */
  readonly method: string;
  /** Path below the base URL, e.g. `/chat/completions`. */
  readonly path: string;
  /** JSON body or form fields. */
  readonly body: unknown;
}

/** Picks requests: `"POST /files"`, `"/files"`, a pattern over that text, or any rule. */
export type RequestMatcher =
  | string
  | RegExp
  | ((asked: RequestInfo) => boolean);

/** Whether a request is picked; no condition picks all. */
export function matches(asked: RequestInfo, where?: RequestMatcher): boolean {
  if (where === undefined) return true;
  if (typeof where === "function") return where(asked);
  const line = `${asked.method} ${asked.path}`;
  if (typeof where === "string") return where === line || where === asked.path;
  return line.search(where) >= 0;
}
