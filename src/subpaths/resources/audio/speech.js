// @ts-self-types="./speech.d.ts"
// Written by tools/generate.
export { AudioSpeech as Speech } from "../../../generated/resources.js";
