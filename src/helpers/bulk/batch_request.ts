/**
 * The requests of a batch, and what is checked of them before they are sent.
 *
 * @module
 */
import { describeValue, isObject, nearestName } from "../../core/names.ts";

/** A request of a batch. */
export interface BatchRequest {
  /**
   * Identifies the request in the results; unique within the run. @default {"request-N", N counted
   * from 1}
   */
  readonly custom_id?: string;
  /** The params of the call. */
  readonly body: object;
}

/** Fields of a line of a batch file. */
const FIELDS = ["custom_id", "body", "method", "url"];

/**
 * Checks that items can be read.
 *
 * @param items What the program passed.
 * @param name What they are, for the error.
 * @throws {TypeError} If it is neither an iterable nor a stream.
 */
export function checkSource(items: unknown, name: string): void {
  const source = (items ?? {}) as Partial<
    Iterable<unknown> & AsyncIterable<unknown>
  >;
  const isSource = typeof items === "object" &&
    (typeof source[Symbol.asyncIterator] === "function" ||
      typeof source[Symbol.iterator] === "function");
  if (isSource) return;
  throw new TypeError(
    `${name} must be an iterable or a stream of ${name}, got ${
      describeValue(items)
    }`,
  );
}

/**
 * Checks a request.
 *
 * @param request What the program passed.
 * @param number Its position, counted from 1.
 * @param endpoint Where the run sends it.
 * @returns Its `custom_id`.
 * @throws {TypeError} If it is not a request, or one for another endpoint.
 */
export function checkRequest(
  request: unknown,
  number: number,
  endpoint: string,
): string {
  if (typeof request !== "object" || request === null) {
    throw new TypeError(
      `request ${number} must be an object with a body, got ${
        describeValue(request)
      }`,
    );
  }
  for (const [name, value] of Object.entries(request)) {
    if (value === undefined || FIELDS.includes(name)) continue;
    const meant = nearestName(name, FIELDS);
    if (meant === undefined) continue;
    throw new TypeError(
      `Unknown option "${name}" of request ${number}, did you mean "${meant}"?`,
    );
  }
  const { custom_id, body, url } = request as Record<string, unknown>;
  if (!isObject(body)) {
    throw new TypeError(
      `body of request ${number} must be an object, got ${describeValue(body)}`,
    );
  }
  if (url !== undefined && url !== endpoint) {
    throw new TypeError(
      `url of request ${number} must be the endpoint of the run, "${endpoint}", got ${
        typeof url === "string" ? `"${url}"` : describeValue(url)
      }`,
    );
  }
  if (custom_id === undefined) return `request-${number}`;
  if (typeof custom_id === "string") return custom_id;
  throw new TypeError(
    `custom_id of request ${number} must be a string, got ${
      describeValue(custom_id)
    }`,
  );
}

/**
 * Checks all requests of a list.
 *
 * @param requests The requests.
 * @param endpoint Where the run sends them.
 * @throws {TypeError} If one is not a request, or two have the same `custom_id`.
 */
export function checkRequests(
  requests: readonly unknown[],
  endpoint: string,
): void {
  const ids = new Set<string>();
  let number = 0;
  for (const request of requests) {
    const id = checkRequest(request, ++number, endpoint);
    if (ids.has(id)) throw duplicate("run", number);
    ids.add(id);
  }
}

/**
 * The error for a `custom_id` that came before.
 *
 * @param where Where it came before.
 * @param number Position of the request, counted from 1.
 */
export function duplicate(where: "run" | "batch", number: number): TypeError {
  return new TypeError(
    `custom_id must be unique within a ${where}, got a duplicate at request ${number}`,
  );
}
