// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { BetaThreadsRuns as Runs } from "../../../../../resources/runtime.js";
export { BetaThreadsRunsSteps as Steps } from "../../../../../generated/resources.js";
