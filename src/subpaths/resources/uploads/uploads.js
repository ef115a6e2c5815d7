// @ts-self-types="./uploads.d.ts"
// Written by tools/generate.
export { Uploads } from "../../../generated/resources.js";
