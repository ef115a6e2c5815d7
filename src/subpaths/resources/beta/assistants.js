// @ts-self-types="./assistants.d.ts"
// Written by tools/generate.
export { BetaAssistants as Assistants } from "../../../generated/resources.js";
