/**
 * The error of `openai/lib/beta/agents/agent-turn-result-error`.
 *
 * @module
 */
export { AgentTurnResultError } from "../../helpers/runtime.js";
