// @ts-self-types="./realtime.d.ts"
// Written by tools/generate.
export { BetaRealtime as Realtime } from "../../../../generated/resources.js";
