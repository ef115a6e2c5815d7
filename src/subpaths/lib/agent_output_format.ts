/**
 * Formats with parsers, of `openai/lib/beta/agents/output-format`.
 *
 * @module
 */
export {
  agentOutputFormat,
  AgentOutputParseError,
  ParsedAgentTurnResult,
} from "../../helpers/runtime.js";
export type { AgentOutputFormat, AgentResult } from "../../helpers/mod.ts";
