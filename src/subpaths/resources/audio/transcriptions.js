// @ts-self-types="./transcriptions.d.ts"
// Written by tools/generate.
export { AudioTranscriptions as Transcriptions } from "../../../generated/resources.js";
