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
  | ((request: RequestInfo) => boolean);

/** Whether a request is picked; no condition picks all. */
export function matches(
  request: RequestInfo,
  matcher?: RequestMatcher,
): boolean {
  if (matcher === undefined) return true;
  if (typeof matcher === "function") return matcher(request);
  const line = `${request.method} ${request.path}`;
  if (typeof matcher === "string") {
    return matcher === line || matcher === request.path;
  }
  return line.search(matcher) >= 0;
}
