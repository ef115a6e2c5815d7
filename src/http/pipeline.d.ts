/**
 * Types of `pipeline.js`.
 *
 * @module
 */
export * from "./pipeline.ts";
