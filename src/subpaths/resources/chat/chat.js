// @ts-self-types="./chat.d.ts"
// Written by tools/generate.
export { Chat } from "../../../resources/runtime.js";
