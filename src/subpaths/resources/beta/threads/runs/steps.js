// @ts-self-types="./steps.d.ts"
// Written by tools/generate.
export { BetaThreadsRunsSteps as Steps } from "../../../../../generated/resources.js";
