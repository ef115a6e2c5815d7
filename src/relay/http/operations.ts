/**
 * Which operations a relay for requests allows.
 *
 * Pure.
 *
 * @module
 */

/** Methods that can be allowed. */
export const METHODS = ["GET", "POST", "DELETE"] as const;

/** An allowed operation that was asked for. */
export interface FoundOperation {
  /** Its entry in the list. */
  readonly operation: string;
  /** Method for the client. */
  readonly method: "get" | "post" | "delete";
  /** Path of the API, without a base. */
  readonly path: string;
}

/** Parts of a path that a server may interpret as another path. */
const MISLEADING = /^(\.|%2e){1,2}$|%2f|%5c|%00|\\/i;

/**
 * Reads a list of operations.
 *
 * @param allow Method and path of each, such as `GET /responses/*`.
 * @param base Path before them.
 * @returns Finds the operation of a request; `null` if it is not allowed.
 * @throws {TypeError} If an entry is malformed.
 */
export function operationsOf(
  allow: readonly string[],
  base: string,
): (request: { method: string; url: string }) => FoundOperation | null {
  const operations = allow.map((operation) => {
    const [method, path, ...more] = operation.split(" ");
    const isKnown = (METHODS as readonly string[]).includes(method);
    if (!isKnown || !path?.startsWith("/") || more.length > 0) {
      throw new TypeError(
        `allow must contain operations such as "POST /responses", got "${operation}"`,
      );
    }
    if (path.startsWith("/v1/")) {
      throw new TypeError(
        `allow must contain operations without the /v1 of the base URL, such as "POST /responses", got "${operation}"`,
      );
    }
    return { operation, method, parts: path.split("/") };
  });
  const prefix = base.replace(/\/+$/, "");
  return ({ method, url }) => {
    const pathname = URL.parse(url)?.pathname ?? "";
    if (!pathname.startsWith(`${prefix}/`)) return null;
    const path = pathname.slice(prefix.length);
    const parts = path.split("/");
    if (parts.some((part) => MISLEADING.test(part))) return null;
    const found = operations.find((one) =>
      one.method === method && one.parts.length === parts.length &&
      one.parts.every((part, at) =>
        part === "*" ? parts[at] !== "" : part === parts[at]
      )
    );
    return found
      ? {
        operation: found.operation,
        method: method.toLowerCase() as FoundOperation["method"],
        path,
      }
      : null;
  };
}
