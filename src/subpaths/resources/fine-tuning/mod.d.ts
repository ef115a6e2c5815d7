/**
 * The classes and types of `openai/resources/fine-tuning`. Written by tools/generate.
 *
 * @module
 */
export { FineTuning } from "./fine-tuning.js";
export { Methods } from "./methods.js";
export { Jobs } from "./jobs/jobs.js";
export { Checkpoints } from "./checkpoints/checkpoints.js";
export { Alpha } from "./alpha/alpha.js";
export type * from "./fine-tuning.js";
export type * from "./methods.js";
export type * from "./jobs/jobs.js";
export type * from "./checkpoints/checkpoints.js";
export type * from "./alpha/alpha.js";
