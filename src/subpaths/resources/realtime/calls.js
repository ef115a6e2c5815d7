// @ts-self-types="./calls.d.ts"
// Written by tools/generate.
export { RealtimeCalls as Calls } from "../../../generated/resources.js";
