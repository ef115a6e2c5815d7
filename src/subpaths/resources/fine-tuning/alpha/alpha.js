// @ts-self-types="./alpha.d.ts"
// Written by tools/generate.
export { FineTuningAlpha as Alpha } from "../../../../generated/resources.js";
