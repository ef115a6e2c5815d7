// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { VectorStores } from "../../../generated/resources.js";
export { VectorStoresFiles as Files } from "../../../generated/resources.js";
export { VectorStoresFileBatches as FileBatches } from "../../../generated/resources.js";
