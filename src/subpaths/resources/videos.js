// @ts-self-types="./videos.d.ts"
// Written by tools/generate.
export { Videos } from "../../resources/runtime.js";
