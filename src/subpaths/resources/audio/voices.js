// @ts-self-types="./voices.d.ts"
// Written by tools/generate.
export { AudioVoices as Voices } from "../../../generated/resources.js";
