/**
 * The classes and types of `openai/resources/vector-stores`. Written by tools/generate.
 *
 * @module
 */
export { VectorStores } from "./vector-stores.js";
export { Files } from "./files.js";
export { FileBatches } from "./file-batches.js";
export type * from "./vector-stores.js";
export type * from "./files.js";
export type * from "./file-batches.js";
