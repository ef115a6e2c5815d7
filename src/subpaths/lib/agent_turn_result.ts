/**
 * The result of a turn, of `openai/lib/beta/agents/agent-turn-result`.
 *
 * @module
 */
export { AgentTurnResult } from "../../helpers/runtime.js";
