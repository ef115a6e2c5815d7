// @ts-self-types="./vector-stores.d.ts"
// Written by tools/generate.
export { VectorStores } from "../../../resources/runtime.js";
