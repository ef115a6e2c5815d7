// @ts-self-types="./live.d.ts"
// Written by tools/generate.
export { Live } from "../../../resources/live.ts";
