// @ts-self-types="./checkpoints.d.ts"
// Written by tools/generate.
export { FineTuningCheckpoints as Checkpoints } from "../../../../generated/resources.js";
