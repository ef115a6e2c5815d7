// @ts-self-types="./models.d.ts"
// Written by tools/generate.
export { Models } from "../../generated/resources.js";
