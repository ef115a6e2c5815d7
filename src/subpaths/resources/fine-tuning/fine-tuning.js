// @ts-self-types="./fine-tuning.d.ts"
// Written by tools/generate.
export { FineTuning } from "../../../resources/runtime.js";
