// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { VectorStores } from "../../../resources/runtime.js";
export { VectorStoresFiles as Files } from "../../../resources/runtime.js";
export { VectorStoresFileBatches as FileBatches } from "../../../resources/runtime.js";
