// @ts-self-types="./jobs.d.ts"
// Written by tools/generate.
export { FineTuningJobs as Jobs } from "../../../../resources/runtime.js";
