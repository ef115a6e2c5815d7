// @ts-self-types="./images.d.ts"
// Written by tools/generate.
export { Images } from "../../generated/resources.js";
