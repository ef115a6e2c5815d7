/**
 * The promise of `openai/api-promise`.
 *
 * @module
 */
export { APIPromise } from "../results/api_promise.ts";
export type { WithRequestID } from "../results/api_promise.ts";
