// @ts-self-types="./live.d.ts"
// Written by tools/generate.
export { Live } from "../../../resources/runtime.js";
