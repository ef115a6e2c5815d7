/**
 * The promise of `openai/api-promise`.
 *
 * @module
 */
export { APIPromise } from "../results/runtime.js";
export type { WithRequestID } from "../results/api_promise.ts";
