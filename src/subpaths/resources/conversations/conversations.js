// @ts-self-types="./conversations.d.ts"
// Written by tools/generate.
export { Conversations } from "../../../generated/resources.js";
