/**
 * Formats of agents from Standard Schemas.
 *
 * @module
 */
import { agentOutputFormat } from "../runtime.js";
import {
  type StandardFormatProps,
  type StandardOutput,
  type StandardSchemaLike,
  standardTextFormat,
} from "../standard_schema.ts";
import type { AgentOutputFormat } from "./output_format.ts";

/**
 * A format of an agent's output, with its parser.
 *
 * @param schema A Standard Schema that validates synchronously.
 * @param jsonSchema Its JSON Schema, for libraries that do not generate one.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardAgentTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  jsonSchema?: StandardFormatProps["schema"],
): AgentOutputFormat<StandardOutput<Schema>> {
  const { schema: json, $parseRaw } = standardTextFormat(
    schema,
    "agent_output",
    jsonSchema ? { schema: jsonSchema } : {},
  );
  return agentOutputFormat(json, $parseRaw);
}
