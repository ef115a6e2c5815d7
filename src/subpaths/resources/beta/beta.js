// @ts-self-types="./beta.d.ts"
// Written by tools/generate.
export { Beta } from "../../../resources/runtime.js";
