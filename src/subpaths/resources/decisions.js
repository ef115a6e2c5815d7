// @ts-self-types="./decisions.d.ts"
// Written by tools/generate.
export { Decisions } from "../../generated/resources.js";
