// @ts-self-types="./moderations.d.ts"
// Written by tools/generate.
export { Moderations } from "../../generated/resources.js";
