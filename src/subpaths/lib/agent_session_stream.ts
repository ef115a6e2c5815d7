/**
 * The stream of `openai/lib/agents/agent-session-stream`.
 *
 * @module
 */
export { AgentSessionStream } from "../../helpers/runtime.js";
export type {
  AgentSessionStreamParams,
  AgentToolHandler,
  AgentToolOutput,
} from "../../helpers/mod.ts";
