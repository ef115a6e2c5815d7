/**
 * Stored objects, and pages of them.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Fields } from "../fields.ts";

/** Objects of one kind by ID, in the order of their creation. */
export class Store<
  T extends { readonly id: string } = Fields & { id: string },
> {
  readonly #kind: string;
  readonly #things: Map<string, T> = new Map();

  /**
   * @param kind Name of the kind in error messages.
   */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** Stores an object under its ID, and returns it. */
  put(thing: T): T {
    this.#things.set(thing.id, thing);
    return thing;
  }

  /**
   * The object with an ID.
   *
   * @throws {ApiError} 404 if it does not exist.
   */
  get(id: string): T {
    const thing = this.#things.get(id);
    if (thing === undefined) {
      throw new ApiError(404, `No such ${this.#kind} object: ${id}`, {
        param: "id",
      });
    }
    return thing;
  }

  /** Whether there is an object with this ID. */
  has(id: string): boolean {
    return this.#things.has(id);
  }

  /** Replaces fields of an object; those that are `undefined` stay. */
  patch(id: string, fields: Partial<T>): T {
    const changes = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    return this.put({ ...this.get(id), ...changes });
  }

  /** Removes an object. */
  remove(id: string): T {
    const thing = this.get(id);
    this.#things.delete(id);
    return thing;
  }

  /** All of them, oldest first. */
  list(): T[] {
    return [...this.#things.values()];
  }
}

/** Removes an object and returns the API's confirmation. */
export function deletedObject<T extends { readonly id: string }>(
  store: Store<T>,
  id: string,
  object: string,
): Fields {
  store.remove(id);
  return { id, object, deleted: true };
}

/**
 * One page of a list, with every cursor field of the API's styles of paging.
 *
 * @param things Oldest first.
 * @param query Its `after`, `before`, `limit` and `order` are used.
 * @param order Order if the query does not name one.
 * @param name Returns the ID of an object for cursors.
 */
export function pageOf(
  things: readonly Fields[],
  query: URLSearchParams,
  order: "asc" | "desc" = "desc",
  name: (thing: Fields) => unknown = (thing) => thing.id,
): Fields {
  const turned = (query.get("order") ?? order) === "desc"
    ? things.toReversed()
    : [...things];
  const limit = readLimit(query);
  const after = query.get("after");
  const before = query.get("before");
  const names = turned.map(name);
  let start = after === null ? 0 : position(names, after, "after") + 1;
  let end = before === null ? turned.length : position(names, before, "before");
  if (before !== null && after === null) start = Math.max(0, end - limit);
  else end = Math.min(end, start + limit);
  const data = turned.slice(start, end);
  return {
    object: "list",
    data,
    first_id: data.length > 0 ? names[start] : null,
    last_id: data.length > 0 ? names[start + data.length - 1] : null,
    has_more: before !== null && after === null
      ? start > 0
      : end < turned.length,
  };
}

function readLimit(query: URLSearchParams): number {
  const limit = Number(query.get("limit") ?? 20);
  if (Number.isInteger(limit) && limit >= 1) return limit;
  throw new ApiError(
    400,
    `Invalid 'limit': expected an integer >= 1, but got '${
      query.get("limit")
    }' instead.`,
    { param: "limit", code: "integer_below_min_value" },
  );
}

function position(
  names: readonly unknown[],
  cursor: string,
  param: string,
): number {
  const at = names.indexOf(cursor);
  if (at >= 0) return at;
  throw new ApiError(400, `Invalid cursor: no object with id '${cursor}'.`, {
    param,
  });
}
