/**
 * The artifacts of `openai/lib/beta/agents/result-artifacts`.
 *
 * @module
 */
export { AgentResultArtifacts } from "../../helpers/runtime.js";
