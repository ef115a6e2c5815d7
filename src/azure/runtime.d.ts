/**
 * Types of `runtime.js`.
 *
 * @module
 */
export * from "./runtime.ts";
