// @ts-self-types="./containers.d.ts"
// Written by tools/generate.
export { Containers } from "../../../generated/resources.js";
