// @ts-self-types="./responses.d.ts"
// Written by tools/generate.
export { Responses } from "../../../resources/runtime.js";
