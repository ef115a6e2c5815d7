// @ts-self-types="./evals.d.ts"
// Written by tools/generate.
export { Evals } from "../../../resources/runtime.js";
