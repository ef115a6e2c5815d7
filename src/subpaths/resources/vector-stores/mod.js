// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { VectorStores } from "../../../resources/vector_stores.ts";
export { VectorStoresFiles as Files } from "../../../resources/vector_stores.ts";
export { VectorStoresFileBatches as FileBatches } from "../../../resources/vector_stores.ts";
