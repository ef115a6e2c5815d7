// @ts-self-types="./audio.d.ts"
// Written by tools/generate.
export { Audio } from "../../../generated/resources.js";
