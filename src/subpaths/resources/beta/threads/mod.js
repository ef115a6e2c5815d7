// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { BetaThreads as Threads } from "../../../../generated/resources.js";
export { BetaThreadsRuns as Runs } from "../../../../generated/resources.js";
export { BetaThreadsMessages as Messages } from "../../../../generated/resources.js";
