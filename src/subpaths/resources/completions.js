// @ts-self-types="./completions.d.ts"
// Written by tools/generate.
export { Completions } from "../../generated/resources.js";
