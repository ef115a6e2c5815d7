/**
 * The two `GET` handlers that every stored object has.
 *
 * @module
 */
import type { FakeState } from "../fake_state.ts";
import type { Fields } from "../fields.ts";
import type { Handlers } from "../server/call.ts";
import { pageOf, type Store } from "./store.ts";

/**
 * Handlers that list the objects of a store and retrieve one of them.
 *
 * @param path Path of the list.
 * @param store The store.
 * @param present Returns an object as a client sees it at this moment.
 */
export function readHandlers<T extends { readonly id: string }>(
  path: string,
  store: () => Store<T>,
  present: (stored: T, state: FakeState) => Fields,
): Handlers {
  return {
    [`GET ${path}`]: (call, state) =>
      pageOf(
        state.store(store).list().map((stored) => present(stored, state)),
        call.query,
      ),
    [`GET ${path}/{id}`]: (call, state) =>
      present(state.store(store).get(call.params.id), state),
  };
}
