// @ts-self-types="./threads.d.ts"
// Written by tools/generate.
export { BetaThreads as Threads } from "../../../../resources/runtime.js";
