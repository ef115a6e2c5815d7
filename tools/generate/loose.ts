/**
 * Fields whose type is looser than their schema: the official SDK types them as `unknown`, and values that it
 * typed are sent through here. Only the types are loose; the fake and the requests follow the schema.
 *
 * @module
 */
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";

/** Names of fields by type, as `Type` or `Namespace.Type`. */
const LOOSE: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  "BetaFileSearchTool.CompoundFilter": {
    filters: { type: "array", items: {} },
  },
  "BetaNamespaceTool.Function": { parameters: {} },
  "BetaResponseItem.McpListTools.Tool": { annotations: {}, input_schema: {} },
  "BetaResponseInputItem.ToolSearchCall": { arguments: {} },
  BetaToolSearchTool: { parameters: {} },
  CompoundFilter: { filters: { type: "array", items: {} } },
  "ConversationItem.McpListTools.Tool": { annotations: {}, input_schema: {} },
  "NamespaceTool.Function": { parameters: {} },
  RealtimeFunctionTool: { parameters: {} },
  "RealtimeTracingConfig.TracingConfiguration": { metadata: {} },
  "ResponseInputItem.ToolSearchCall": { arguments: {} },
  "RunCreateParams.CreateEvalResponsesRunDataSource.Responses": {
    metadata: {},
  },
  ToolSearchTool: { parameters: {} },
};

/**
 * A schema with its loose fields.
 *
 * @param name Name of the type.
 * @param schema Its schema.
 */
export function loosen(name: string, schema: Schema): Schema {
  const fields = LOOSE[name];
  if (fields === undefined) return schema;
  const properties = { ...schema.properties };
  for (const [field, loose] of Object.entries(fields)) {
    if (properties[field] === undefined) {
      throw new Error(`Cannot loosen ${name}.${field}: there is no such field`);
    }
    properties[field] = loose;
  }
  return { ...schema, properties };
}
