// @ts-self-types="./items.d.ts"
// Written by tools/generate.
export { ConversationsItems as Items } from "../../../generated/resources.js";
