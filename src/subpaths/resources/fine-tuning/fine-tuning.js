// @ts-self-types="./fine-tuning.d.ts"
// Written by tools/generate.
export { FineTuning } from "../../../generated/resources.js";
