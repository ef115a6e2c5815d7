/**
 * Types of `deferred.js`.
 *
 * @module
 */

/** The helpers of the resources; the first call runs their code. */
export function helpers(): typeof import("./runtime.ts");
