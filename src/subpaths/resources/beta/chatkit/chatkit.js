// @ts-self-types="./chatkit.d.ts"
// Written by tools/generate.
export { BetaChatKit as ChatKit } from "../../../../generated/resources.js";
