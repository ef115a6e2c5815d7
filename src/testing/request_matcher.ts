/**
 * Which requests a fault or a question is about.
 *
 * @module
 */

import { describeValue } from "../core/names.ts";

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

/**
 * Checks a matcher: one that can pick nothing would make any count of 0 true.
 *
 * @throws {TypeError} If it is something else, or a text without a path.
 */
export function checkMatcher(matcher: unknown): void {
  const isMatcher = typeof matcher === "string"
    ? /^([A-Z]+ )?\//.test(matcher)
    : matcher === undefined || typeof matcher === "function" ||
      matcher instanceof RegExp;
  if (isMatcher) return;
  throw new TypeError(
    `where must be "METHOD /path", "/path", a RegExp or a function, got ${
      typeof matcher === "string"
        ? JSON.stringify(matcher)
        : describeValue(matcher)
    }`,
  );
}

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
