// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { BetaThreads as Threads } from "../../../../resources/threads.ts";
export { BetaThreadsRuns as Runs } from "../../../../resources/threads.ts";
export { BetaThreadsMessages as Messages } from "../../../../generated/resources.js";
