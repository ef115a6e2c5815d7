// @ts-self-types="./agents.d.ts"
// Written by tools/generate.
export { BetaAgents as Agents } from "../../../../resources/runtime.js";
