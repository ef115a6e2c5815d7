// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Beta } from "../../../resources/runtime.js";
export { BetaRealtime as Realtime } from "../../../generated/resources.js";
export { BetaAgents as Agents } from "../../../resources/runtime.js";
export { BetaResponses as Responses } from "../../../generated/resources.js";
export { BetaChatKit as ChatKit } from "../../../generated/resources.js";
export { BetaAssistants as Assistants } from "../../../generated/resources.js";
export { BetaThreads as Threads } from "../../../resources/runtime.js";
