// @ts-self-types="./admin.d.ts"
// Written by tools/generate.
export { Admin } from "../../../generated/resources.js";
