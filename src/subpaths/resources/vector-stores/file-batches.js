// @ts-self-types="./file-batches.d.ts"
// Written by tools/generate.
export { VectorStoresFileBatches as FileBatches } from "../../../resources/runtime.js";
