// @ts-self-types="./realtime.d.ts"
// Written by tools/generate.
export { Realtime } from "../../../resources/runtime.js";
