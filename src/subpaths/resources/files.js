// @ts-self-types="./files.d.ts"
// Written by tools/generate.
export { Files } from "../../resources/runtime.js";
