// @ts-self-types="./webhooks.d.ts"
// Written by tools/generate.
export { Webhooks } from "../../../resources/runtime.js";
