/**
 * What helpers get from methods that a program or a library may have patched.
 *
 * @module
 */
import type { APIPromise } from "../contract.ts";
import type { WithRequestID } from "../results/api_promise.ts";

/**
 * A promise of what a function makes of the value.
 *
 * @param promise What `create()` returned: a plain promise if it was patched by a mock, or by a library that knows only the official class.
 * @param transform Makes it.
 */
export function parsed<T, U>(
  promise: APIPromise<T>,
  transform: (value: WithRequestID<T>) => U | Promise<U>,
): APIPromise<U> {
  return typeof promise._thenUnwrap === "function"
    ? promise._thenUnwrap(transform)
    : promise.then(transform) as APIPromise<U>;
}
