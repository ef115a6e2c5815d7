// @ts-self-types="./batches.d.ts"
// Written by tools/generate.
export { Batches } from "../../resources/runtime.js";
