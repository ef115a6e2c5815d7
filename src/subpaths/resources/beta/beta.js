// @ts-self-types="./beta.d.ts"
// Written by tools/generate.
export { Beta } from "../../../generated/resources.js";
