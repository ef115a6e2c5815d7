// @ts-self-types="./messages.d.ts"
// Written by tools/generate.
export { BetaThreadsMessages as Messages } from "../../../../generated/resources.js";
