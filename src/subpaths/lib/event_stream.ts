/**
 * What all streams share, of `openai/lib/EventStream`.
 *
 * @module
 */
export { EventStream } from "../../helpers/runtime.js";
export type { BaseEvents, EventParameters } from "../../helpers/mod.ts";
