/**
 * Formats of agents from zod schemas.
 *
 * @module
 */
import { agentOutputFormat } from "../runtime.js";
import { type ZodLike, type ZodOutput, zodTextFormat } from "../zod.ts";
import type { AgentOutputFormat } from "./output_format.ts";

/**
 * A format of an agent's output, with its parser.
 *
 * @param schema A zod schema.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodAgentTextFormat<Schema extends ZodLike>(
  schema: Schema,
): AgentOutputFormat<ZodOutput<Schema>> {
  const { schema: json, $parseRaw } = zodTextFormat(schema, "agent_output");
  return agentOutputFormat(json, $parseRaw);
}
