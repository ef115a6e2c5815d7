// @ts-self-types="./files.d.ts"
// Written by tools/generate.
export { VectorStoresFiles as Files } from "../../../resources/runtime.js";
