/**
 * Objects by the path of their collection, for operations without a handler of their own.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { type Fields, textOf } from "../fields.ts";
import type { FakeState } from "../fake_state.ts";

/** Objects by the path of their collection, then by ID; a deleted one is `null`. */
const collections = (): Map<string, Map<string, Fields | null>> => new Map();

/** The objects at a path. */
export function collection(
  path: string,
  state: FakeState,
): Map<string, Fields | null> {
  const all = state.store(collections);
  const kept = all.get(path) ?? new Map<string, Fields | null>();
  all.set(path, kept);
  return kept;
}

/** Splits the path of one object. */
export function address(path: string): { home: string; name: string } {
  const at = path.lastIndexOf("/");
  return {
    home: path.slice(0, at),
    name: decodeURIComponent(path.slice(at + 1)),
  };
}

/**
 * Deletes an object, whether it is known or not.
 *
 * @throws {ApiError} 404 if it was deleted before.
 */
export function forget(path: string, state: FakeState): void {
  const { home, name } = address(path);
  const kept = collection(home, state);
  if (kept.get(name) === null) throw deletedError(path);
  kept.set(name, null);
}

/** The refusal of a deleted object. */
export function deletedError(path: string): ApiError {
  return new ApiError(404, `No such object: ${address(path).name}`, {
    param: "id",
  });
}

/** The kind of the objects in a collection: `group` of `/organization/groups`. */
function kindOf(home: string): string {
  return home.slice(home.lastIndexOf("/") + 1).replace(/s$/, "");
}

/** What identifies an object: its `id`, else `group_id` among groups, else the path of a file. */
export function nameOf(thing: Fields, home: string): string {
  return textOf(
    thing.id ?? thing[`${kindOf(home)}_id`],
    textOf(thing.path),
  );
}

/** The ID that a request gives to what it adds: `user_id` for one of `/groups/{id}/users`. */
export function givenName(body: Fields, home: string): unknown {
  return body[`${kindOf(home)}_id`];
}

const PREFIXES: Readonly<Record<string, string>> = {
  container: "cntr_",
  file: "file-",
  session: "sess_",
};

/** Prefix of the IDs in a collection. */
export function prefixOf(home: string): string {
  const kind = kindOf(home);
  return PREFIXES[kind] ?? `${kind}_`;
}
