// @ts-self-types="./runs.d.ts"
// Written by tools/generate.
export { BetaThreadsRuns as Runs } from "../../../../../resources/runtime.js";
