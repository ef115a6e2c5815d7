// @ts-self-types="./skills.d.ts"
// Written by tools/generate.
export { Skills } from "../../../generated/resources.js";
