// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { FineTuning } from "../../../resources/runtime.js";
export { FineTuningMethods as Methods } from "../../../generated/resources.js";
export { FineTuningJobs as Jobs } from "../../../resources/runtime.js";
export { FineTuningCheckpoints as Checkpoints } from "../../../generated/resources.js";
export { FineTuningAlpha as Alpha } from "../../../generated/resources.js";
