// @ts-self-types="./graders.d.ts"
// Written by tools/generate.
export { Graders } from "../../../generated/resources.js";
