// @ts-self-types="./safety.d.ts"
// Written by tools/generate.
export { Safety } from "../../../generated/resources.js";
