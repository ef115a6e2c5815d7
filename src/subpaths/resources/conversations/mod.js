// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Conversations } from "../../../generated/resources.js";
export { ConversationsItems as Items } from "../../../generated/resources.js";
