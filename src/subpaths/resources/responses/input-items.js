// @ts-self-types="./input-items.d.ts"
// Written by tools/generate.
export { ResponsesInputItems as InputItems } from "../../../generated/resources.js";
