// @ts-self-types="./methods.d.ts"
// Written by tools/generate.
export { FineTuningMethods as Methods } from "../../../generated/resources.js";
