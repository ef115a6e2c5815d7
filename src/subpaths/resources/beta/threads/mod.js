// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { BetaThreads as Threads } from "../../../../resources/runtime.js";
export { BetaThreadsRuns as Runs } from "../../../../resources/runtime.js";
export { BetaThreadsMessages as Messages } from "../../../../generated/resources.js";
