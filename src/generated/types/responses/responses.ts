/**
 * Types of `client.responses`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as ChatCompletionsAPI from "../chat/completions/completions.ts";
import type * as ConversationsAPI from "../conversations/conversations.ts";
import type * as ConversationsItemsAPI from "../conversations/items.ts";
import type * as RealtimeAPI from "../realtime/realtime.ts";
import type * as SharedAPI from "../shared.ts";
export type * as InputItems from "./input_items.ts";
export type { InputItemListParams, ResponseItemList } from "./input_items.ts";
export type * as InputTokens from "./input_tokens.ts";
export type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from "./input_tokens.ts";
/** Part of {@link Tool}. */
export interface ApplyPatchTool {
  /** Type: always `apply_patch`. */
  type: "apply_patch";
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
}
/** Response of `POST /responses/compact`. */
export interface CompactedResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `response.compaction`. */
  object: "response.compaction";
  /** Output: a list. */
  output: ResponseOutputItem[];
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Usage. */
  usage: ResponseUsage;
  /** Image. */
  image?: CompactedResponse.Image;
}
/** Part of {@link ComputerActionList}. */
export type ComputerAction =
  | ComputerAction.Click
  | ComputerAction.DoubleClick
  | ComputerAction.Drag
  | ComputerAction.Keypress
  | ComputerAction.Move
  | ComputerAction.Screenshot
  | ComputerAction.Scroll
  | ComputerAction.Type
  | ComputerAction.Wait;
/** Part of {@link ResponseComputerToolCall}. */
export type ComputerActionList = ComputerAction[];
/** Part of {@link Tool}. */
export interface ComputerTool {
  /** Type: always `computer`. */
  type: "computer";
}
/** Part of {@link Tool}. */
export interface ComputerUsePreviewTool {
  /** Type: always `computer_use_preview`. */
  type: "computer_use_preview";
  /** Environment: one of 5 values. */
  environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
  /** Display width: an integer. */
  display_width: number;
  /** Display height: an integer. */
  display_height: number;
}
/** Part of {@link FunctionShellTool}. */
export interface ContainerAuto {
  /** Type: always `container_auto`. */
  type: "container_auto";
  /** File IDs: a list up to 50 items. */
  file_ids?: string[];
  /** Memory limit: one of 4 values or null. */
  memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
  /** Network policy. */
  network_policy?:
    | ContainerNetworkPolicyDisabled
    | ContainerNetworkPolicyAllowlist;
  /** Skills: a list up to 200 items. */
  skills?: Array<SkillReference | InlineSkill>;
}
/** Part of {@link ContainerCreateParams}. */
export interface ContainerNetworkPolicyAllowlist {
  /** Type: always `allowlist`. */
  type: "allowlist";
  /** Allowed domains: a list from 1 items. */
  allowed_domains: string[];
  /** Domain secrets: a list from 1 items. */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}
/** Part of {@link ContainerCreateParams}. */
export interface ContainerNetworkPolicyDisabled {
  /** Type: always `disabled`. */
  type: "disabled";
}
/** Part of {@link ContainerNetworkPolicyAllowlist}. */
export interface ContainerNetworkPolicyDomainSecret {
  /** Domain: a string from 1 characters. */
  domain: string;
  /** Name: a string from 1 characters. */
  name: string;
  /** Value: a string from 1 to 10485760 characters. */
  value: string;
}
/** Part of {@link FunctionShellTool}. */
export interface ContainerReference {
  /** Type: always `container_reference`. */
  type: "container_reference";
  /** Container ID: a string. */
  container_id: string;
}
/** Part of {@link Tool}. */
export interface CustomTool {
  /** Type: always `custom`. */
  type: "custom";
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description?: string;
  /** Format. */
  format?: SharedAPI.CustomToolInputFormat;
  /** Defer loading: a boolean. */
  defer_loading?: boolean;
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
  /** Async: a boolean. */
  async?: boolean;
}
/** Part of {@link ResponseInputItem}. */
export interface EasyInputMessage {
  /** Role: one of 4 values. */
  role: "user" | "assistant" | "system" | "developer";
  /** Content. */
  content: ResponseInputMessageContentList | (string & Record<never, never>);
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link Tool}. */
export interface FileSearchTool {
  /** Type: always `file_search`. */
  type: "file_search";
  /** Vector store IDs: a list. */
  vector_store_ids: string[];
  /** Max num results: an integer. */
  max_num_results?: number;
  /** Ranking options. */
  ranking_options?: FileSearchTool.RankingOptions;
  /** Filters: may be null. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter | null;
}
/** Part of {@link Tool}. */
export interface FunctionShellTool {
  /** Type: always `shell`. */
  type: "shell";
  /** Environment: may be null. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
}
/** Part of {@link Tool}. */
export interface FunctionTool {
  /** Type: always `function`. */
  type: "function";
  /** Name: a string. */
  name: string;
  /** Description: a string or null. */
  description?: string | null;
  /** Parameters: a map or null. */
  parameters: Record<string, unknown> | null;
  /** Output schema: a map or null. */
  output_schema?: Record<string, unknown> | null;
  /** Strict: a boolean or null. */
  strict: boolean | null;
  /** Defer loading: a boolean. */
  defer_loading?: boolean;
  /** Allowed callers: a list or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
  /** Async: a boolean. */
  async?: boolean;
}
/** Part of {@link ItemField}. */
export interface FunctionToolCallOutput {
  /** ID: a string. */
  id?: string;
  /** Type: always `function_call_output`. */
  type: "function_call_output";
  /** Call ID: a string. */
  call_id?: string;
  /** Name: a string. */
  name?: string;
  /** Namespace: a string. */
  namespace?: string;
  /** Caller: may be null. */
  caller?:
    | ResponseCustomToolCallOutput.Direct
    | ResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link ResponseInputImage}. */
export type ImageDetail = "low" | "high" | "auto" | "original";
/** Part of {@link ContainerCreateParams}. */
export interface InlineSkill {
  /** Type: always `inline`. */
  type: "inline";
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Source. */
  source: InlineSkillSource;
}
/** Part of {@link InlineSkill}. */
export interface InlineSkillSource {
  /** Type: always `base64`. */
  type: "base64";
  /** Media type: always `application/zip`. */
  media_type: "application/zip";
  /** Data: a string from 1 to 70254592 characters. */
  data: string;
}
/** Part of {@link FunctionShellTool}. */
export interface LocalEnvironment {
  /** Type: always `local`. */
  type: "local";
  /** Skills: a list up to 200 items. */
  skills?: LocalSkill[];
}
/** Part of {@link LocalEnvironment}. */
export interface LocalSkill {
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Path: a string. */
  path: string;
}
/** Part of {@link ResponseOutputItem.McpCall}. */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError
  | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;
/** Part of {@link Tool}. */
export interface NamespaceTool {
  /** Type: always `namespace`. */
  type: "namespace";
  /** Name: a string from 1 characters. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Tools: a list from 1 items. */
  tools: Array<NamespaceTool.Function | CustomTool>;
}
/** Response of `POST /responses`. */
export interface Response {
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
  /** Top logprobs: an integer from 0 to 20 or null. */
  top_logprobs?: number | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p: number | null;
  /** @deprecated Deprecated by the API. User: a string. */
  user?: string;
  /** Safety identifier: a string up to 64 characters or null. */
  safety_identifier?: string | null;
  /** Prompt cache key: a string or null. */
  prompt_cache_key?: string | null;
  /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
  prompt_cache_retention?: "in_memory" | "24h" | null;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** Model. */
  model: SharedAPI.ResponsesModel;
  /** Background: a boolean or null. */
  background?: boolean | null;
  /** Max tool calls: an integer or null. */
  max_tool_calls?: number | null;
  /** Text. */
  text?: ResponseTextConfig;
  /** Tools: a list. */
  tools: Tool[];
  /** Tool choice. */
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | Response.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Prompt: may be null. */
  prompt?: ResponsePrompt | null;
  /** Service tier. */
  service_tier?: ServiceTier;
  /** Truncation: one of 2 values or null. */
  truncation?: "auto" | "disabled" | null;
  /** ID: a string. */
  id: string;
  /** Object: always `response`. */
  object: "response";
  /** Status. */
  status?: ResponseStatus;
  /** Created at: a number. */
  created_at: number;
  /** Completed at: a number or null. */
  completed_at?: number | null;
  /** Error: may be null. */
  error: ResponseError | null;
  /** Incomplete details: may be null. */
  incomplete_details: Response.IncompleteDetails | null;
  /** Output: a list. */
  output: ResponseOutputItem[];
  /** Reasoning: may be null. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Instructions: may be null. */
  instructions: string | ResponseInputItem[] | null;
  /** Output text: a string. */
  output_text: string;
  /** Usage. */
  usage?: ResponseUsage;
  /** Prompt cache options. */
  prompt_cache_options?: Response.PromptCacheOptions;
  /** Moderation: may be null. */
  moderation?: Response.Moderation | null;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls: boolean;
  /** Conversation: may be null. */
  conversation?: Response.Conversation | null;
  /** Max output tokens: an integer or null. */
  max_output_tokens?: number | null;
  /** Access programs: may be null. */
  access_programs: Response.AccessPrograms | null;
  /** Image. */
  image?: Response.Image;
  /** Input transformations: a list. */
  input_transformations?: Response.InputTransformation[];
  /** Prompt cache diagnostics. */
  prompt_cache_diagnostics?:
    | Response.CacheMiss
    | Response.CacheHit
    | Response.ComparisonResponseNotFound
    | Response.Unavailable;
  /** Tool usage. */
  tool_usage?: Response.ToolUsage;
  /** Store: a boolean. */
  store?: boolean;
  /** Billing: a map or null. */
  billing?: Record<string, unknown> | null;
  /** Frequency penalty: a number. */
  frequency_penalty?: number;
  /** Presence penalty: a number. */
  presence_penalty?: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseApplyPatchToolCall {
  /** Type: always `apply_patch_call`. */
  type: "apply_patch_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 2 values. */
  status: "in_progress" | "completed";
  /** Operation. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseApplyPatchToolCallOutput {
  /** Type: always `apply_patch_call_output`. */
  type: "apply_patch_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 2 values. */
  status: "completed" | "failed";
  /** Output: a string or null. */
  output?: string | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseAudioDeltaEvent {
  /** Type: always `response.audio.delta`. */
  type: "response.audio.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Delta: a string. */
  delta: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseAudioDoneEvent {
  /** Type: always `response.audio.done`. */
  type: "response.audio.done";
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Type: always `response.audio.transcript.delta`. */
  type: "response.audio.transcript.delta";
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Type: always `response.audio.transcript.done`. */
  type: "response.audio.transcript.done";
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Type: always `response.code_interpreter_call_code.delta`. */
  type: "response.code_interpreter_call_code.delta";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Type: always `response.code_interpreter_call_code.done`. */
  type: "response.code_interpreter_call_code.done";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Code: a string. */
  code: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Type: always `response.code_interpreter_call.completed`. */
  type: "response.code_interpreter_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Type: always `response.code_interpreter_call.in_progress`. */
  type: "response.code_interpreter_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Type: always `response.code_interpreter_call.interpreting`. */
  type: "response.code_interpreter_call.interpreting";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseCodeInterpreterToolCall {
  /** Type: always `code_interpreter_call`. */
  type: "code_interpreter_call";
  /** ID: a string. */
  id: string;
  /** Status: one of 5 values. */
  status:
    | "in_progress"
    | "completed"
    | "incomplete"
    | "interpreting"
    | "failed";
  /** Container ID: a string. */
  container_id: string;
  /** Code: a string or null. */
  code: string | null;
  /** Outputs: a list or null. */
  outputs:
    | Array<
      | ResponseCodeInterpreterToolCall.Logs
      | ResponseCodeInterpreterToolCall.Image
    >
    | null;
}
/** Params of `client.responses.compact()`: `POST /responses/compact`. */
export interface ResponseCompactParams {
  /** Model: may be null. */
  model: SharedAPI.ResponsesModel | (string & Record<never, never>) | null;
  /** Input: may be null. */
  input?: string | ResponseInputItem[] | null;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** @deprecated Deprecated by the API. Instructions: a string or null. */
  instructions?: string | null;
  /** Prompt cache key: a string up to 64 characters or null. */
  prompt_cache_key?: string | null;
  /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
  prompt_cache_retention?: "in_memory" | "24h" | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?:
    | ChatCompletionsAPI.ChatCompletionCreateParams.PromptCacheOptions
    | null;
  /** Service tier: one of 5 values or null. */
  service_tier?: "auto" | "default" | "fast" | "flex" | "priority" | null;
  /** Image. */
  image?: ResponseCompactParams.Image;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCompactionCompactingEvent {
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Sequence number: a number. */
  sequence_number: number;
  /** Type: always `response.compaction.compacting`. */
  type: "response.compaction.compacting";
}
/** Part of {@link ConversationItem}. */
export interface ResponseCompactionItem {
  /** Type: always `compaction`. */
  type: "compaction";
  /** ID: a string. */
  id: string;
  /** Encrypted content: a string. */
  encrypted_content: string;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ResponseInputItem}. */
export interface ResponseCompactionItemParam {
  /** ID: a string or null. */
  id?: string | null;
  /** Type: always `compaction`. */
  type: "compaction";
  /** Encrypted content: a string up to 20971520 characters. */
  encrypted_content: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCompletedEvent {
  /** Type: always `response.completed`. */
  type: "response.completed";
  /** Response. */
  response: Response;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseComputerToolCall {
  /** Type: always `computer_call`. */
  type: "computer_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Action. */
  action?:
    | ComputerAction.Click
    | ComputerAction.DoubleClick
    | ComputerAction.Drag
    | ComputerAction.Keypress
    | ComputerAction.Move
    | ComputerAction.Screenshot
    | ComputerAction.Scroll
    | ComputerAction.Type
    | ComputerAction.Wait;
  /** Actions. */
  actions?: ComputerActionList;
  /** Pending safety checks: a list. */
  pending_safety_checks: ResponseComputerToolCall.PendingSafetyCheck[];
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link ConversationItem}. */
export interface ResponseComputerToolCallOutputItem {
  /** Type: always `computer_call_output`. */
  type: "computer_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Acknowledged safety checks: a list. */
  acknowledged_safety_checks?: ResponseComputerToolCall.PendingSafetyCheck[];
  /** Output. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Status: one of 4 values. */
  status: "completed" | "incomplete" | "failed" | "in_progress";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ComputerToolCallOutput}. */
export interface ResponseComputerToolCallOutputScreenshot {
  /** Type: always `computer_screenshot`. */
  type: "computer_screenshot";
  /** Image URL: a string. */
  image_url?: string;
  /** File ID: a string. */
  file_id?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseConfigurationUpdateItem {
  /** ID: a string. */
  id: string;
  /** Type: always `configuration_update`. */
  type: "configuration_update";
  /** Reasoning. */
  reasoning?: ResponseConfigurationUpdateItem.Reasoning;
  /** Text. */
  text?: ResponseConfigurationUpdateItem.Text;
}
/** Part of {@link ResponseInputItem}. */
export interface ResponseConfigurationUpdateItemParam {
  /** Type: always `configuration_update`. */
  type: "configuration_update";
  /** ID: a string or null. */
  id?: string | null;
  /** Reasoning. */
  reasoning?: ResponseConfigurationUpdateItemParam.Reasoning;
  /** Text. */
  text?: ResponseConfigurationUpdateItemParam.Text;
}
/** Part of {@link ResponseFunctionShellToolCall}. */
export interface ResponseContainerReference {
  /** Type: always `container_reference`. */
  type: "container_reference";
  /** Container ID: a string. */
  container_id: string;
}
/** Type of `client.responses`. */
export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseContentPartAddedEvent {
  /** Type: always `response.content_part.added`. */
  type: "response.content_part.added";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Part. */
  part:
    | ResponseOutputText
    | ResponseOutputRefusal
    | ResponseReasoningItem.Content;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseContentPartDoneEvent {
  /** Type: always `response.content_part.done`. */
  type: "response.content_part.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Part. */
  part:
    | ResponseOutputText
    | ResponseOutputRefusal
    | ResponseReasoningItem.Content;
}
/** Part of {@link ConversationParam}. */
export interface ResponseConversationParam {
  /** ID: a string. */
  id: string;
}
/** Params of `client.responses.create()`: `POST /responses`. */
export type ResponseCreateParams =
  | ResponseCreateParamsNonStreaming
  | ResponseCreateParamsStreaming;
/** Params of `client.responses.create()`: `POST /responses`. */
export interface ResponseCreateParamsBase {
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Top logprobs: an integer from 0 to 20 or null. */
  top_logprobs?: number | null;
  /** Temperature: a number from 0 to 2 or null. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null. */
  top_p?: number | null;
  /** @deprecated Deprecated by the API. User: a string. */
  user?: string;
  /** Safety identifier: a string up to 64 characters or null. */
  safety_identifier?: string | null;
  /** Prompt cache key: a string or null. */
  prompt_cache_key?: string | null;
  /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
  prompt_cache_retention?: "in_memory" | "24h" | null;
  /** Prompt cache options. */
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** Model. */
  model?: SharedAPI.ResponsesModel;
  /** Background: a boolean or null. */
  background?: boolean | null;
  /** Max tool calls: an integer or null. */
  max_tool_calls?: number | null;
  /** Text. */
  text?: ResponseTextConfig;
  /** Tools: a list. */
  tools?: Tool[];
  /** Tool choice. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | Response.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Prompt: may be null. */
  prompt?: ResponsePrompt | null;
  /** Service tier. */
  service_tier?: ServiceTier;
  /** @deprecated Deprecated by the API. Truncation: one of 2 values or null. */
  truncation?: "auto" | "disabled" | null;
  /** Reasoning: may be null. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Input. */
  input?: string | ResponseInputItem[];
  /** Include: a list or null. */
  include?: ResponseIncludable[] | null;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
  /** Store: a boolean or null. */
  store?: boolean | null;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Moderation: may be null. */
  moderation?: ChatCompletionsAPI.ChatCompletionCreateParams.Moderation | null;
  /** Stream: a boolean or null. */
  stream?: boolean | null;
  /** Stream options: may be null. */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /** Conversation: may be null. */
  conversation?:
    | ResponseConversationParam
    | (string & Record<never, never>)
    | null;
  /** Context management: a list from 1 items or null. */
  context_management?: ResponseCreateParams.ContextManagement[] | null;
  /** Max output tokens: an integer from 16 or null. */
  max_output_tokens?: number | null;
  /** Access programs. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** Background options. */
  background_options?: ResponseCreateParams.BackgroundOptions;
  /** Image. */
  image?: ResponseCreateParams.Image;
}
/** Params of `client.responses.create()`: `POST /responses`, with `stream: false | null`. */
export interface ResponseCreateParamsNonStreaming
  extends ResponseCreateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.responses.create()`: `POST /responses`, with `stream: true`. */
export interface ResponseCreateParamsStreaming
  extends ResponseCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCreatedEvent {
  /** Type: always `response.created`. */
  type: "response.created";
  /** Response. */
  response: Response;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseCustomToolCall {
  /** Type: always `custom_tool_call`. */
  type: "custom_tool_call";
  /** ID: a string. */
  id?: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Namespace: a string. */
  namespace?: string;
  /** Name: a string. */
  name: string;
  /** Input: a string. */
  input: string;
  /** Async: a boolean. */
  async?: boolean;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Type: always `response.custom_tool_call_input.delta`. */
  type: "response.custom_tool_call_input.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Delta: a string. */
  delta: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Type: always `response.custom_tool_call_input.done`. */
  type: "response.custom_tool_call_input.done";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Input: a string. */
  input: string;
}
/** Part of {@link ResponseItem}. */
export interface ResponseCustomToolCallItem {
  /** Type: always `custom_tool_call`. */
  type: "custom_tool_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Namespace: a string. */
  namespace?: string;
  /** Name: a string. */
  name: string;
  /** Input: a string. */
  input: string;
  /** Async: a boolean. */
  async?: boolean;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseCustomToolCallOutput {
  /** Type: always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** ID: a string. */
  id?: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseCustomToolCallOutput.Direct
    | ResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
}
/** Part of {@link ResponseItem}. */
export interface ResponseCustomToolCallOutputItem {
  /** Type: always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseCustomToolCallOutput.Direct
    | ResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link Response}. */
export interface ResponseError {
  /** Code: one of 21 values. */
  code:
    | "server_error"
    | "rate_limit_exceeded"
    | "invalid_prompt"
    | "data_residency_mismatch"
    | "bio_policy"
    | "vector_store_timeout"
    | "invalid_image"
    | "invalid_image_format"
    | "invalid_base64_image"
    | "invalid_image_url"
    | "image_too_large"
    | "image_too_small"
    | "image_parse_error"
    | "image_content_policy_violation"
    | "invalid_image_mode"
    | "image_file_too_large"
    | "unsupported_image_media_type"
    | "empty_image_file"
    | "failed_to_download_image"
    | "image_file_not_found"
    | "misalignment_policy_violation";
  /** Message: a string. */
  message: string;
  /** Misalignment. */
  misalignment?: ResponseError.Misalignment;
  /** Param: a string or null. */
  param?: string | null;
  /** Type: a string or null. */
  type?: string | null;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseErrorEvent {
  /** Type: always `error`. */
  type: "error";
  /** Code: a string or null. */
  code: string | null;
  /** Message: a string. */
  message: string;
  /** Param: a string or null. */
  param: string | null;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFailedEvent {
  /** Type: always `response.failed`. */
  type: "response.failed";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Response. */
  response: Response;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFileSearchCallCompletedEvent {
  /** Type: always `response.file_search_call.completed`. */
  type: "response.file_search_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Type: always `response.file_search_call.in_progress`. */
  type: "response.file_search_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Type: always `response.file_search_call.searching`. */
  type: "response.file_search_call.searching";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFileSearchToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `file_search_call`. */
  type: "file_search_call";
  /** Status: one of 5 values. */
  status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
  /** Queries: a list. */
  queries: string[];
  /** Results: a list or null. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}
/** Part of {@link ResponseTextConfig}. */
export type ResponseFormatTextConfig =
  | SharedAPI.ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | SharedAPI.ResponseFormatJSONObject;
/** Part of {@link ResponseFormatTextConfig}. */
export interface ResponseFormatTextJSONSchemaConfig {
  /** Type: always `json_schema`. */
  type: "json_schema";
  /** Description: a string. */
  description?: string;
  /** Name: a string. */
  name: string;
  /** Schema: a map. */
  schema: Record<string, unknown>;
  /** Strict: a boolean or null. */
  strict?: boolean | null;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Type: always `response.function_call_arguments.delta`. */
  type: "response.function_call_arguments.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Type: always `response.function_call_arguments.done`. */
  type: "response.function_call_arguments.done";
  /** Item ID: a string. */
  item_id: string;
  /** Name: a string. */
  name?: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Arguments: a string. */
  arguments: string;
}
/** Part of {@link ResponseInputItem.FunctionCallOutput}. */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;
/** Part of {@link ResponseSteerInputItemList.FunctionCallOutput}. */
export type ResponseFunctionCallOutputItemList =
  ResponseFunctionCallOutputItem[];
/** Part of {@link ResponseInputItem.ShellCallOutput}. */
export interface ResponseFunctionShellCallOutputContent {
  /** Stdout: a string up to 10485760 characters. */
  stdout: string;
  /** Stderr: a string up to 10485760 characters. */
  stderr: string;
  /** Outcome. */
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout
    | ResponseFunctionShellCallOutputContent.Exit;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFunctionShellToolCall {
  /** Type: always `shell_call`. */
  type: "shell_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Action. */
  action: ResponseFunctionShellToolCall.Action;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Environment: may be null. */
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFunctionShellToolCallOutput {
  /** Type: always `shell_call_output`. */
  type: "shell_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Output: a list. */
  output: ResponseShellCallOutputContentDoneEvent.Output[];
  /** Max output length: an integer or null. */
  max_output_length: number | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ResponseInputItem}. */
export interface ResponseFunctionToolCall {
  /** ID: a string. */
  id?: string;
  /** Type: always `function_call`. */
  type: "function_call";
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Namespace: a string. */
  namespace?: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
  /** Async: a boolean. */
  async?: boolean;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFunctionToolCallItem {
  /** ID: a string. */
  id: string;
  /** Type: always `function_call`. */
  type: "function_call";
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | ResponseApplyPatchToolCall.Direct
    | ResponseApplyPatchToolCall.Program
    | null;
  /** Namespace: a string. */
  namespace?: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Async: a boolean. */
  async?: boolean;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFunctionToolCallOutputItem {
  /** ID: a string. */
  id: string;
  /** Type: always `function_call_output`. */
  type: "function_call_output";
  /** Call ID: a string. */
  call_id?: string;
  /** Name: a string. */
  name?: string;
  /** Namespace: a string. */
  namespace?: string;
  /** Caller: may be null. */
  caller?:
    | ResponseCustomToolCallOutput.Direct
    | ResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseFunctionWebSearch {
  /** ID: a string. */
  id: string;
  /** Type: always `web_search_call`. */
  type: "web_search_call";
  /** Status: one of 5 values. */
  status: "in_progress" | "searching" | "completed" | "failed" | "incomplete";
  /** Action. */
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseImageGenCallCompletedEvent {
  /** Type: always `response.image_generation_call.completed`. */
  type: "response.image_generation_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Type: always `response.image_generation_call.generating`. */
  type: "response.image_generation_call.generating";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseImageGenCallInProgressEvent {
  /** Type: always `response.image_generation_call.in_progress`. */
  type: "response.image_generation_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseImageGenCallPartialImageEvent {
  /** Type: always `response.image_generation_call.partial_image`. */
  type: "response.image_generation_call.partial_image";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Partial image index: an integer. */
  partial_image_index: number;
  /** Partial image b64: a string. */
  partial_image_b64: string;
  /** Size: a string. */
  size?: string;
  /** Quality: a string. */
  quality?: string;
  /** Background: a string. */
  background?: string;
  /** Output format: a string. */
  output_format?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseInProgressEvent {
  /** Type: always `response.in_progress`. */
  type: "response.in_progress";
  /** Response. */
  response: Response;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseCreateParams}. */
export type ResponseIncludable =
  | "file_search_call.results"
  | "web_search_call.results"
  | "web_search_call.action.sources"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "code_interpreter_call.outputs"
  | "reasoning.encrypted_content"
  | "message.output_text.logprobs";
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseIncompleteEvent {
  /** Type: always `response.incomplete`. */
  type: "response.incomplete";
  /** Response. */
  response: Response;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Type of `client.responses`. */
export type ResponseInput = ResponseInputItem[];
/** Part of {@link ScoreModelGrader.Input}. */
export interface ResponseInputAudio {
  /** Type: always `input_audio`. */
  type: "input_audio";
  /** Input audio. */
  input_audio: ResponseInputAudio.InputAudio;
}
/** Part of {@link Content}. */
export type ResponseInputContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile;
/** Part of {@link ResponseCustomToolCallOutput}. */
export interface ResponseInputFile {
  /** Type: always `input_file`. */
  type: "input_file";
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Filename: a string. */
  filename?: string;
  /** File data: a string. */
  file_data?: string;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ConversationsAPI.ComputerScreenshotContent.PromptCacheBreakpoint;
  /** File URL: a string. */
  file_url?: string;
  /** Detail: one of 3 values. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link ResponseSteerInputContent}. */
export interface ResponseInputFileContent {
  /** Type: always `input_file`. */
  type: "input_file";
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Filename: a string or null. */
  filename?: string | null;
  /** File data: a string up to 73400320 characters or null. */
  file_data?: string | null;
  /** File URL: a string or null. */
  file_url?: string | null;
  /** Detail: one of 3 values. */
  detail?: "auto" | "low" | "high";
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?:
    | ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint
    | null;
}
/** Part of {@link ResponseCustomToolCallOutput}. */
export interface ResponseInputImage {
  /** Type: always `input_image`. */
  type: "input_image";
  /** Image URL: a string or null. */
  image_url?: string | null;
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Detail. */
  detail: ImageDetail;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ConversationsAPI.ComputerScreenshotContent.PromptCacheBreakpoint;
}
/** Part of {@link ResponseSteerInputContent}. */
export interface ResponseInputImageContent {
  /** Type: always `input_image`. */
  type: "input_image";
  /** Image URL: a string up to 20971520 characters or null. */
  image_url?: string | null;
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Detail: may be null. */
  detail?: ImageDetail | null;
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?:
    | ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint
    | null;
}
/** Part of {@link ResponseCreateParams}. */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItem.Message
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItem.ComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | ResponseInputItem.ToolSearchCall
  | ResponseToolSearchOutputItemParam
  | ResponseInputItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | ResponseInputItem.ApplyPatchCall
  | ResponseInputItem.ApplyPatchCallOutput
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseInputItem.McpApprovalResponse
  | ResponseOutputItem.McpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.CompactionTrigger
  | ResponseInputItem.ItemReference
  | ResponseInputItem.Program
  | ResponseInputItem.ProgramOutput
  | ResponseConfigurationUpdateItemParam;
/** Part of {@link EasyInputMessage}. */
export type ResponseInputMessageContentList = ResponseInputContent[];
/** Part of {@link ResponseItem}. */
export interface ResponseInputMessageItem {
  /** Type: always `message`. */
  type: "message";
  /** Role: one of 3 values. */
  role: "user" | "system" | "developer";
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
  /** Content. */
  content: ResponseInputMessageContentList;
  /** ID: a string. */
  id: string;
}
/** Part of {@link ResponseCustomToolCallOutput}. */
export interface ResponseInputText {
  /** Type: always `input_text`. */
  type: "input_text";
  /** Text: a string. */
  text: string;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?:
    ConversationsAPI.ComputerScreenshotContent.PromptCacheBreakpoint;
}
/** Part of {@link ResponseSteerInputContent}. */
export interface ResponseInputTextContent {
  /** Type: always `input_text`. */
  type: "input_text";
  /** Text: a string up to 10485760 characters. */
  text: string;
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?:
    | ChatCompletionsAPI.ChatCompletionContentPartImage.PromptCacheBreakpoint
    | null;
}
/** Item of `GET /responses/{response_id}/input_items`. */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseOutputItem.McpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem
  | ResponseConfigurationUpdateItem;
/** A page of {@link ResponseItem}. */
export type ResponseItemsPage = Contract.CursorPage<ResponseItem>;
/** Part of {@link ResponseFunctionShellToolCall}. */
export interface ResponseLocalEnvironment {
  /** Type: always `local`. */
  type: "local";
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Type: always `response.mcp_call_arguments.delta`. */
  type: "response.mcp_call_arguments.delta";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpCallArgumentsDoneEvent {
  /** Type: always `response.mcp_call_arguments.done`. */
  type: "response.mcp_call_arguments.done";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Arguments: a string. */
  arguments: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpCallCompletedEvent {
  /** Type: always `response.mcp_call.completed`. */
  type: "response.mcp_call.completed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpCallFailedEvent {
  /** Type: always `response.mcp_call.failed`. */
  type: "response.mcp_call.failed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpCallInProgressEvent {
  /** Type: always `response.mcp_call.in_progress`. */
  type: "response.mcp_call.in_progress";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpListToolsCompletedEvent {
  /** Type: always `response.mcp_list_tools.completed`. */
  type: "response.mcp_list_tools.completed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpListToolsFailedEvent {
  /** Type: always `response.mcp_list_tools.failed`. */
  type: "response.mcp_list_tools.failed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseMcpListToolsInProgressEvent {
  /** Type: always `response.mcp_list_tools.in_progress`. */
  type: "response.mcp_list_tools.in_progress";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Type of `client.responses`. */
export interface ResponseOutputAudio {
  /** Type: always `output_audio`. */
  type: "output_audio";
  /** Data: a string. */
  data: string;
  /** Transcript: a string. */
  transcript: string;
}
/** Part of {@link Response}. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseOutputItemAddedEvent {
  /** Type: always `response.output_item.added`. */
  type: "response.output_item.added";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item. */
  item: ResponseOutputItem;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseOutputItemDoneEvent {
  /** Type: always `response.output_item.done`. */
  type: "response.output_item.done";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item. */
  item: ResponseOutputItem;
}
/** Part of {@link ResponseInputItem}. */
export interface ResponseOutputMessage {
  /** ID: a string. */
  id: string;
  /** Type: always `message`. */
  type: "message";
  /** Role: always `assistant`. */
  role: "assistant";
  /** Content: a list. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link Content}. */
export interface ResponseOutputRefusal {
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: a string. */
  refusal: string;
}
/** Part of {@link Content}. */
export interface ResponseOutputText {
  /** Type: always `output_text`. */
  type: "output_text";
  /** Text: a string. */
  text: string;
  /** Annotations: a list. */
  annotations: Array<
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
  >;
  /** Logprobs: a list. */
  logprobs?: ResponseOutputText.Logprob[];
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseOutputTextAnnotationAddedEvent {
  /** Type: always `response.output_text.annotation.added`. */
  type: "response.output_text.annotation.added";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Annotation index: an integer. */
  annotation_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Annotation: may be null. */
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}
/** Part of {@link ResponseCreateParams}. */
export interface ResponsePrompt {
  /** ID: a string. */
  id: string;
  /** Version: a string or null. */
  version?: string | null;
  /** Variables: a map or null. */
  variables?:
    | Record<
      string,
      | ResponseInputText
      | ResponseInputImage
      | ResponseInputFile
      | (string & Record<never, never>)
    >
    | null;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseQueuedEvent {
  /** Type: always `response.queued`. */
  type: "response.queued";
  /** Response. */
  response: Response;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ConversationItem}. */
export interface ResponseReasoningItem {
  /** Type: always `reasoning`. */
  type: "reasoning";
  /** ID: a string. */
  id: string;
  /** Encrypted content: a string or null. */
  encrypted_content?: string | null;
  /** Summary: a list. */
  summary: ResponseReasoningItem.Summary[];
  /** Content: a list. */
  content?: ResponseReasoningItem.Content[];
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Type: always `response.reasoning_summary_part.added`. */
  type: "response.reasoning_summary_part.added";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Summary index: an integer. */
  summary_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Part. */
  part: ResponseReasoningSummaryPartAddedEvent.Part;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Type: always `response.reasoning_summary_part.done`. */
  type: "response.reasoning_summary_part.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Summary index: an integer. */
  summary_index: number;
  /** Status: always `incomplete`. */
  status?: "incomplete";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Part. */
  part: ResponseReasoningSummaryPartDoneEvent.Part;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Type: always `response.reasoning_summary_text.delta`. */
  type: "response.reasoning_summary_text.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Summary index: an integer. */
  summary_index: number;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Type: always `response.reasoning_summary_text.done`. */
  type: "response.reasoning_summary_text.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Summary index: an integer. */
  summary_index: number;
  /** Text: a string. */
  text: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningTextDeltaEvent {
  /** Type: always `response.reasoning_text.delta`. */
  type: "response.reasoning_text.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseReasoningTextDoneEvent {
  /** Type: always `response.reasoning_text.done`. */
  type: "response.reasoning_text.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Text: a string. */
  text: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseRefusalDeltaEvent {
  /** Type: always `response.refusal.delta`. */
  type: "response.refusal.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseRefusalDoneEvent {
  /** Type: always `response.refusal.done`. */
  type: "response.refusal.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Refusal: a string. */
  refusal: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`. */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming
  | ResponseRetrieveParamsStreaming;
/** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`. */
export interface ResponseRetrieveParamsBase {
  /** Include: a list. */
  include?: ResponseIncludable[];
  /** Stream: a boolean. */
  stream?: boolean;
  /** Starting after: an integer. */
  starting_after?: number;
  /** Include obfuscation: a boolean. */
  include_obfuscation?: boolean;
}
/** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`, with `stream: false`. */
export interface ResponseRetrieveParamsNonStreaming
  extends ResponseRetrieveParamsBase {
  /** Stream: false. */
  stream?: false;
}
/** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`, with `stream: true`. */
export interface ResponseRetrieveParamsStreaming
  extends ResponseRetrieveParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseShellCallCommandAddedEvent {
  /** Type: always `response.shell_call_command.added`. */
  type: "response.shell_call_command.added";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Command: a string. */
  command: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseShellCallCommandDeltaEvent {
  /** Type: always `response.shell_call_command.delta`. */
  type: "response.shell_call_command.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseShellCallCommandDoneEvent {
  /** Type: always `response.shell_call_command.done`. */
  type: "response.shell_call_command.done";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Command: a string. */
  command: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Type: always `response.shell_call_output_content.delta`. */
  type: "response.shell_call_output_content.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Delta. */
  delta: ResponseShellCallOutputContentDeltaEvent.Delta;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Type: always `response.shell_call_output_content.done`. */
  type: "response.shell_call_output_content.done";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Output: a list. */
  output: ResponseShellCallOutputContentDoneEvent.Output[];
}
/** Part of {@link Response}. */
export type ResponseStatus =
  | "completed"
  | "failed"
  | "in_progress"
  | "cancelled"
  | "queued"
  | "incomplete";
/** Part of {@link ResponsesServerEvent}. */
export interface ResponseSteerAcceptedEvent {
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: ResponseSteerAcceptedEvent.Steer;
  /** Type: always `response.steer.accepted`. */
  type: "response.steer.accepted";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link ResponseSteerFailedEvent.Error}. */
export type ResponseSteerErrorCode =
  | "response_not_found"
  | "invalid_input"
  | "steering_not_supported"
  | "too_many_pending_steers"
  | "response_already_completed"
  | "response_not_active"
  | "successor_creation_failed"
  | (string & Record<never, never>);
/** Part of {@link ResponsesClientEvent}. */
export interface ResponseSteerEvent {
  /** Input. */
  input: ResponseSteerInput;
  /** Previous response ID: a string. */
  previous_response_id: string;
  /** Type: always `response.steer`. */
  type: "response.steer";
}
/** Part of {@link ResponsesServerEvent}. */
export interface ResponseSteerFailedEvent {
  /** Error. */
  error: ResponseSteerFailedEvent.Error;
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: ResponseSteerFailedEvent.Steer;
  /** Type: always `response.steer.failed`. */
  type: "response.steer.failed";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link ResponseSteerEvent}. */
export type ResponseSteerInput =
  | string
  | Array<
    | ResponseSteerInputItemList.Message
    | ResponseSteerInputItemList.FunctionCallOutput
  >;
/** Part of {@link ResponseSteerInputItemList.Message}. */
export type ResponseSteerInputContent =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;
/** Part of {@link ResponsesServerEvent}. */
export interface ResponseSteerPendingEvent {
  /** Reason. */
  reason: ResponseSteerPendingReason;
  /** Required input: a list. */
  required_input: ResponseSteerRequiredInput[];
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: ResponseSteerPendingEvent.Steer;
  /** Type: always `response.steer.pending`. */
  type: "response.steer.pending";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link ResponseSteerPendingEvent}. */
export type ResponseSteerPendingReason =
  | "waiting_for_required_input"
  | (string & Record<never, never>);
/** Part of {@link ResponseSteerPendingEvent}. */
export type ResponseSteerRequiredInput =
  | ResponseSteerRequiredInput.FunctionCallOutput
  | ResponseSteerRequiredInput.CustomToolCallOutput
  | ResponseSteerRequiredInput.ComputerCallOutput
  | ResponseSteerRequiredInput.ShellCallOutput
  | ResponseSteerRequiredInput.ApplyPatchCallOutput
  | ResponseSteerRequiredInput.ToolSearchOutput
  | ResponseSteerRequiredInput.McpApprovalResponse;
/** Event of `POST /responses`. */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseCompactionCompactingEvent;
/** Part of {@link ResponseCreateParams}. */
export interface ResponseTextConfig {
  /** Format. */
  format?: ResponseFormatTextConfig;
  /** Verbosity: one of 3 values or null. */
  verbosity?: "low" | "medium" | "high" | null;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseTextDeltaEvent {
  /** Type: always `response.output_text.delta`. */
  type: "response.output_text.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Logprobs: a list. */
  logprobs: ResponseTextDeltaEvent.Logprob[];
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseTextDoneEvent {
  /** Type: always `response.output_text.done`. */
  type: "response.output_text.done";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Text: a string. */
  text: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Logprobs: a list. */
  logprobs: ResponseTextDeltaEvent.Logprob[];
}
/** Part of {@link ConversationItem}. */
export interface ResponseToolSearchCall {
  /** Type: always `tool_search_call`. */
  type: "tool_search_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string or null. */
  call_id: string | null;
  /** Execution: one of 2 values. */
  execution: "server" | "client";
  /** Arguments. */
  arguments: unknown;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ConversationItem}. */
export interface ResponseToolSearchOutputItem {
  /** Type: always `tool_search_output`. */
  type: "tool_search_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string or null. */
  call_id: string | null;
  /** Execution: one of 2 values. */
  execution: "server" | "client";
  /** Tools: a list. */
  tools: Tool[];
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link ResponseInputItem}. */
export interface ResponseToolSearchOutputItemParam {
  /** ID: a string or null. */
  id?: string | null;
  /** Call ID: a string from 1 to 64 characters or null. */
  call_id?: string | null;
  /** Type: always `tool_search_output`. */
  type: "tool_search_output";
  /** Execution: one of 2 values. */
  execution?: "server" | "client";
  /** Tools: a list. */
  tools: Tool[];
  /** Status: one of 3 values or null. */
  status?: "in_progress" | "completed" | "incomplete" | null;
}
/** Part of {@link Response}. */
export interface ResponseUsage {
  /** Input tokens: an integer. */
  input_tokens: number;
  /** Input tokens details. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Output tokens: an integer. */
  output_tokens: number;
  /** Output tokens details. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Total tokens: an integer. */
  total_tokens: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseWebSearchCallCompletedEvent {
  /** Type: always `response.web_search_call.completed`. */
  type: "response.web_search_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseWebSearchCallInProgressEvent {
  /** Type: always `response.web_search_call.in_progress`. */
  type: "response.web_search_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link ResponseStreamEvent}. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Type: always `response.web_search_call.searching`. */
  type: "response.web_search_call.searching";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Type of `client.responses`. */
export type ResponsesClientEvent =
  | ResponsesClientEvent.ResponseCreate
  | ResponseSteerEvent;
/** Type of `client.responses`. */
export type ResponsesServerEvent =
  | ResponsesServerEvent.ResponseAudioWsDelta
  | ResponsesServerEvent.ResponseAudioWsDone
  | ResponsesServerEvent.ResponseAudioTranscriptWsDelta
  | ResponsesServerEvent.ResponseAudioTranscriptWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEvent.ResponseWsCompleted
  | ResponsesServerEvent.ResponseContentPartWsAdded
  | ResponsesServerEvent.ResponseContentPartWsDone
  | ResponsesServerEvent.ResponseWsCreated
  | ResponsesServerEvent.ResponseFileSearchCallWsCompleted
  | ResponsesServerEvent.ResponseFileSearchCallInWsProgress
  | ResponsesServerEvent.ResponseFileSearchCallWsSearching
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone
  | ResponsesServerEvent.ResponseShellCallCommandWsAdded
  | ResponsesServerEvent.ResponseShellCallCommandWsDelta
  | ResponsesServerEvent.ResponseShellCallCommandWsDone
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDelta
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDone
  | ResponsesServerEvent.ResponseInWsProgress
  | ResponsesServerEvent.ResponseWsFailed
  | ResponsesServerEvent.ResponseWsIncomplete
  | ResponsesServerEvent.ResponseOutputItemWsAdded
  | ResponsesServerEvent.ResponseOutputItemWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDone
  | ResponsesServerEvent.ResponseReasoningTextWsDelta
  | ResponsesServerEvent.ResponseReasoningTextWsDone
  | ResponsesServerEvent.ResponseRefusalWsDelta
  | ResponsesServerEvent.ResponseRefusalWsDone
  | ResponsesServerEvent.ResponseTextWsDelta
  | ResponsesServerEvent.ResponseTextWsDone
  | ResponsesServerEvent.ResponseWebSearchCallWsCompleted
  | ResponsesServerEvent.ResponseWebSearchCallInWsProgress
  | ResponsesServerEvent.ResponseWebSearchCallWsSearching
  | ResponsesServerEvent.ResponseImageGenCallWsCompleted
  | ResponsesServerEvent.ResponseImageGenCallWsGenerating
  | ResponsesServerEvent.ResponseImageGenCallInWsProgress
  | ResponsesServerEvent.ResponseImageGenCallPartialWsImage
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDone
  | ResponsesServerEvent.ResponseMcpCallWsCompleted
  | ResponsesServerEvent.ResponseMcpCallWsFailed
  | ResponsesServerEvent.ResponseMcpCallInWsProgress
  | ResponsesServerEvent.ResponseMcpListToolsWsCompleted
  | ResponsesServerEvent.ResponseMcpListToolsWsFailed
  | ResponsesServerEvent.ResponseMcpListToolsInWsProgress
  | ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded
  | ResponsesServerEvent.ResponseWsQueued
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDelta
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDone
  | ResponsesServerEvent.ResponseWsError
  | ResponsesServerEvent.ResponseCompactionWsCompacting
  | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent
  | ResponseSteerFailedEvent
  | ResponsesServerEvent.ResponseWsStreamingError;
/** Part of {@link ResponseCreateParams}. */
export type ServiceTier =
  | "auto"
  | "default"
  | "flex"
  | "scale"
  | "priority"
  | "fast"
  | "ultrafast"
  | null;
/** Part of {@link ContainerCreateParams}. */
export interface SkillReference {
  /** Type: always `skill_reference`. */
  type: "skill_reference";
  /** Skill ID: a string from 1 to 64 characters. */
  skill_id: string;
  /** Version: a string. */
  version?: string;
}
/** Part of {@link ResponseCreateParams}. */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | RealtimeAPI.RealtimeResponseCreateMcpTool
  | Tool.CodeInterpreter
  | Tool.ProgrammaticToolCalling
  | Tool.ImageGeneration
  | Tool.LocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceAllowed {
  /** Type: always `allowed_tools`. */
  type: "allowed_tools";
  /** Mode: one of 2 values. */
  mode: "auto" | "required";
  /** Tools: a list. */
  tools: Array<Record<string, unknown>>;
}
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceApplyPatch {
  /** Type: always `apply_patch`. */
  type: "apply_patch";
}
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceCustom {
  /** Type: always `custom`. */
  type: "custom";
  /** Name: a string. */
  name: string;
}
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceFunction {
  /** Type: always `function`. */
  type: "function";
  /** Name: a string. */
  name: string;
}
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceMcp {
  /** Type: always `mcp`. */
  type: "mcp";
  /** Server label: a string. */
  server_label: string;
  /** Name: a string or null. */
  name?: string | null;
}
/** Part of {@link ResponseCreateParams}. */
export type ToolChoiceOptions = "none" | "auto" | "required";
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceShell {
  /** Type: always `shell`. */
  type: "shell";
}
/** Part of {@link ResponseCreateParams}. */
export interface ToolChoiceTypes {
  /** Type: one of 9 values. */
  type:
    | "file_search"
    | "web_search_preview"
    | "computer"
    | "computer_use_preview"
    | "computer_use"
    | "web_search_preview_2025_03_11"
    | "image_generation"
    | "code_interpreter"
    | "mcp";
}
/** Type of `client.responses`. */
export interface ToolSearchOutputNamespaceTool {
  /** Description: a string. */
  description: string;
  /** Name: a string. */
  name: string;
  /** Tools: a list. */
  tools: Array<ToolSearchOutputNamespaceTool.Function | CustomTool>;
  /** Type: always `namespace`. */
  type: "namespace";
}
/** Part of {@link Tool}. */
export interface ToolSearchTool {
  /** Type: always `tool_search`. */
  type: "tool_search";
  /** Execution: one of 2 values. */
  execution?: "server" | "client";
  /** Description: a string or null. */
  description?: string | null;
  /** Parameters. */
  parameters?: unknown;
}
/** Part of {@link Tool}. */
export interface WebSearchPreviewTool {
  /** Type: one of 2 values; default `web_search_preview`. */
  type: "web_search_preview" | "web_search_preview_2025_03_11";
  /** User location: may be null. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
  /** Search context size: one of 3 values. */
  search_context_size?: "low" | "medium" | "high";
  /** Search content types: a list. */
  search_content_types?: Array<"text" | "image">;
}
/** Part of {@link Tool}. */
export interface WebSearchTool {
  /** Type: one of 2 values; default `web_search`. */
  type: "web_search" | "web_search_2025_08_26";
  /** External web access: a boolean; default `true`. */
  external_web_access?: boolean;
  /** Filters: may be null. */
  filters?: WebSearchTool.Filters | null;
  /** User location: may be null. */
  user_location?: WebSearchTool.UserLocation | null;
  /** Search context size: one of 3 values; default `medium`. */
  search_context_size?: "low" | "medium" | "high";
}
/** Parts of {@link CompactedResponse}. */
export declare namespace CompactedResponse {
  /** Part of {@link CompactedResponse}. */
  export interface Image {
    /** Context compression: one of 2 values. */
    context_compression: "enabled" | "disabled";
  }
}
/** Parts of {@link ComputerAction}. */
export declare namespace ComputerAction {
  /** Part of {@link ComputerAction}. */
  export interface Click {
    /** Type: always `click`. */
    type: "click";
    /** Button: one of 5 values. */
    button: "left" | "right" | "wheel" | "back" | "forward";
    /** X: an integer. */
    x: number;
    /** Y: an integer. */
    y: number;
    /** Keys: a list or null. */
    keys?: string[] | null;
  }
  /** Part of {@link ComputerAction}. */
  export interface DoubleClick {
    /** Type: always `double_click`. */
    type: "double_click";
    /** X: an integer. */
    x: number;
    /** Y: an integer. */
    y: number;
    /** Keys: a list or null. */
    keys: string[] | null;
  }
  /** Part of {@link ComputerAction}. */
  export interface Drag {
    /** Type: always `drag`. */
    type: "drag";
    /** Path: a list. */
    path: ComputerAction.Drag.Path[];
    /** Keys: a list or null. */
    keys?: string[] | null;
  }
  /** Part of {@link ComputerAction}. */
  export interface Keypress {
    /** Type: always `keypress`. */
    type: "keypress";
    /** Keys: a list. */
    keys: string[];
  }
  /** Part of {@link ComputerAction}. */
  export interface Move {
    /** Type: always `move`. */
    type: "move";
    /** X: an integer. */
    x: number;
    /** Y: an integer. */
    y: number;
    /** Keys: a list or null. */
    keys?: string[] | null;
  }
  /** Part of {@link ComputerAction}. */
  export interface Screenshot {
    /** Type: always `screenshot`. */
    type: "screenshot";
  }
  /** Part of {@link ComputerAction}. */
  export interface Scroll {
    /** Type: always `scroll`. */
    type: "scroll";
    /** X: an integer. */
    x: number;
    /** Y: an integer. */
    y: number;
    /** Scroll x: an integer. */
    scroll_x: number;
    /** Scroll y: an integer. */
    scroll_y: number;
    /** Keys: a list or null. */
    keys?: string[] | null;
  }
  /** Part of {@link ComputerAction}. */
  export interface Type {
    /** Type: always `type`. */
    type: "type";
    /** Text: a string. */
    text: string;
  }
  /** Part of {@link ComputerAction}. */
  export interface Wait {
    /** Type: always `wait`. */
    type: "wait";
  }
  /** Parts of {@link Drag}. */
  export namespace Drag {
    /** Part of {@link ComputerAction.Drag}. */
    export interface Path {
      /** X: an integer. */
      x: number;
      /** Y: an integer. */
      y: number;
    }
  }
}
/** Parts of {@link FileSearchTool}. */
export declare namespace FileSearchTool {
  /** Part of {@link FileSearchTool}. */
  export interface RankingOptions {
    /** Ranker: one of 2 values. */
    ranker?: "auto" | "default-2024-11-15";
    /** Score threshold: a number. */
    score_threshold?: number;
    /** Hybrid search. */
    hybrid_search?: FileSearchTool.RankingOptions.HybridSearch;
  }
  /** Parts of {@link RankingOptions}. */
  export namespace RankingOptions {
    /** Part of {@link FileSearchTool.RankingOptions}. */
    export interface HybridSearch {
      /** Embedding weight: a number. */
      embedding_weight: number;
      /** Text weight: a number. */
      text_weight: number;
    }
  }
}
/** Parts of {@link McpToolCallError}. */
export declare namespace McpToolCallError {
  /** Part of {@link McpToolCallError}. */
  export interface HTTPError {
    /** Type: always `http_error`. */
    type: "http_error";
    /** Code: an integer. */
    code: number;
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link McpToolCallError}. */
  export interface McpProtocolError {
    /** Type: always `mcp_protocol_error`. */
    type: "mcp_protocol_error";
    /** Code: an integer. */
    code: number;
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link McpToolCallError}. */
  export interface McpToolExecutionError {
    /** Type: always `mcp_tool_execution_error`. */
    type: "mcp_tool_execution_error";
    /** Content. */
    content: unknown;
  }
}
/** Parts of {@link NamespaceTool}. */
export declare namespace NamespaceTool {
  /** Part of {@link NamespaceTool}. */
  export interface Function {
    /** Name: a string from 1 to 128 characters. */
    name: string;
    /** Description: a string or null. */
    description?: string | null;
    /** Parameters. */
    parameters?: unknown;
    /** Strict: a boolean or null. */
    strict?: boolean | null;
    /** Type: always `function`. */
    type: "function";
    /** Output schema: a map or null. */
    output_schema?: Record<string, unknown> | null;
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
    /** Allowed callers: a list from 1 items or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
    /** Async: a boolean. */
    async?: boolean;
  }
}
/** Parts of {@link Response}. */
export declare namespace Response {
  /** Part of {@link Response}. */
  export interface AccessPrograms {
    /** Cyber: one of 3 values. */
    cyber: "standard" | "daybreak_blue" | "daybreak_red";
  }
  /** Part of {@link Response}. */
  export interface CacheHit {
    /** Type: always `cache_hit`. */
    type: "cache_hit";
  }
  /** Part of {@link Response}. */
  export interface CacheMiss {
    /** Cache missed tokens: a number. */
    cache_missed_tokens: number;
    /** Reason: one of 9 values. */
    reason:
      | "model_changed"
      | "prompt_cache_key_changed"
      | "tools_changed"
      | "text_format_changed"
      | "reasoning_effort_changed"
      | "verbosity_changed"
      | "context_compacted"
      | "input_changed"
      | "service_tier_changed";
    /** Type: always `cache_miss`. */
    type: "cache_miss";
    /** Comparison reusable tokens: a number. */
    comparison_reusable_tokens?: number;
  }
  /** Part of {@link Response}. */
  export interface ComparisonResponseNotFound {
    /** Type: always `comparison_response_not_found`. */
    type: "comparison_response_not_found";
  }
  /** Part of {@link Response}. */
  export interface Conversation {
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link Response}. */
  export interface Image {
    /** Context compression: one of 2 values. */
    context_compression: "enabled" | "disabled";
  }
  /** Part of {@link Response}. */
  export interface IncompleteDetails {
    /** Reason: one of 4 values. */
    reason?:
      | "max_output_tokens"
      | "content_filter"
      | "max_messages"
      | "steered";
  }
  /** Part of {@link Response}. */
  export interface InputTransformation {
    /** ID: a string. */
    id: string;
    /** Action: always `removed`. */
    action: "removed";
    /** Reason: one of 5 values. */
    reason:
      | "organization_mismatch"
      | "end_user_mismatch"
      | "model_mismatch"
      | "prefix_mismatch"
      | "turn_boundary";
    /** Type: always `reasoning`. */
    type: "reasoning";
  }
  /** Part of {@link Response}. */
  export interface Moderation {
    /** Input. */
    input: Response.Moderation.ModerationResult | Response.Moderation.Error;
    /** Output. */
    output: Response.Moderation.ModerationResult | Response.Moderation.Error;
  }
  /** Part of {@link Response}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl: "30m" | "12h";
    /** Mode: one of 2 values. */
    mode: "implicit" | "explicit";
    /** Comparison response ID: a string or null. */
    comparison_response_id?: string | null;
  }
  /** Part of {@link ResponseCreateParams}. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link Response}. */
  export interface ToolUsage {
    /** Image gen. */
    image_gen: Response.ToolUsage.ImageGen;
    /** Web search. */
    web_search: Response.ToolUsage.WebSearch;
  }
  /** Part of {@link Response}. */
  export interface Unavailable {
    /** Type: always `unavailable`. */
    type: "unavailable";
  }
  /** Parts of {@link Moderation}. */
  export namespace Moderation {
    /** Part of {@link Response.Moderation}. */
    export interface Error {
      /** Type: always `error`. */
      type: "error";
      /** Code: a string. */
      code: string;
      /** Message: a string. */
      message: string;
    }
    /** Part of {@link ChatCompletion.Moderation.ModerationResults}. */
    export interface ModerationResult {
      /** Type: always `moderation_result`. */
      type: "moderation_result";
      /** Model: a string. */
      model: string;
      /** Flagged: a boolean. */
      flagged: boolean;
      /** Categories: a map. */
      categories: Record<string, boolean>;
      /** Category scores: a map. */
      category_scores: Record<string, number>;
      /** Category applied input types: a map. */
      category_applied_input_types: Record<string, Array<"text" | "image">>;
    }
  }
  /** Parts of {@link ToolUsage}. */
  export namespace ToolUsage {
    /** Part of {@link Response.ToolUsage}. */
    export interface ImageGen {
      /** Input tokens: a number. */
      input_tokens: number;
      /** Input tokens details. */
      input_tokens_details: Response.ToolUsage.ImageGen.InputTokensDetails;
      /** Output tokens: a number. */
      output_tokens: number;
      /** Total tokens: a number. */
      total_tokens: number;
      /** Cached tokens: a number. */
      cached_tokens?: number;
      /** Cached tokens details. */
      cached_tokens_details?: Response.ToolUsage.ImageGen.CachedTokensDetails;
      /** Output tokens details. */
      output_tokens_details?: Response.ToolUsage.ImageGen.OutputTokensDetails;
    }
    /** Part of {@link Response.ToolUsage}. */
    export interface WebSearch {
      /** Num requests: a number. */
      num_requests: number;
    }
    /** Parts of {@link ImageGen}. */
    export namespace ImageGen {
      /** Part of {@link Response.ToolUsage.ImageGen}. */
      export interface CachedTokensDetails {
        /** Cached image tokens: a number. */
        cached_image_tokens: number;
        /** Cached text tokens: a number. */
        cached_text_tokens: number;
      }
      /** Part of {@link Response.ToolUsage.ImageGen}. */
      export interface InputTokensDetails {
        /** Image tokens: a number. */
        image_tokens: number;
        /** Text tokens: a number. */
        text_tokens: number;
      }
      /** Part of {@link Response.ToolUsage.ImageGen}. */
      export interface OutputTokensDetails {
        /** Image tokens: a number. */
        image_tokens: number;
        /** Text tokens: a number. */
        text_tokens: number;
      }
    }
  }
}
/** Parts of {@link ResponseApplyPatchToolCall}. */
export declare namespace ResponseApplyPatchToolCall {
  /** Part of {@link ResponseApplyPatchToolCall}. */
  export interface CreateFile {
    /** Type: always `create_file`. */
    type: "create_file";
    /** Path: a string. */
    path: string;
    /** Diff: a string. */
    diff: string;
  }
  /** Part of {@link ResponseApplyPatchToolCall}. */
  export interface DeleteFile {
    /** Type: always `delete_file`. */
    type: "delete_file";
    /** Path: a string. */
    path: string;
  }
  /** Part of {@link ResponseCustomToolCall}. */
  export interface Direct {
    /** Type: always `direct`. */
    type: "direct";
  }
  /** Part of {@link ResponseCustomToolCall}. */
  export interface Program {
    /** Type: always `program`. */
    type: "program";
    /** Caller ID: a string. */
    caller_id: string;
  }
  /** Part of {@link ResponseApplyPatchToolCall}. */
  export interface UpdateFile {
    /** Type: always `update_file`. */
    type: "update_file";
    /** Path: a string. */
    path: string;
    /** Diff: a string. */
    diff: string;
  }
}
/** Parts of {@link ResponseCodeInterpreterToolCall}. */
export declare namespace ResponseCodeInterpreterToolCall {
  /** Part of {@link ResponseCodeInterpreterToolCall}. */
  export interface Image {
    /** Type: always `image`. */
    type: "image";
    /** URL: a string. */
    url: string;
  }
  /** Part of {@link ResponseCodeInterpreterToolCall}. */
  export interface Logs {
    /** Type: always `logs`. */
    type: "logs";
    /** Logs: a string. */
    logs: string;
  }
}
/** Parts of {@link ResponseCompactParams}. */
export declare namespace ResponseCompactParams {
  /** Part of {@link ResponseCompactParams}. */
  export interface Image {
    /** Context compression: one of 3 values. */
    context_compression?: "auto" | "enabled" | "disabled";
  }
}
/** Parts of {@link ResponseComputerToolCall}. */
export declare namespace ResponseComputerToolCall {
  /** Part of {@link ResponseComputerToolCall}. */
  export interface PendingSafetyCheck {
    /** ID: a string. */
    id: string;
    /** Code: a string or null. */
    code?: string | null;
    /** Message: a string or null. */
    message?: string | null;
  }
}
/** Parts of {@link ResponseConfigurationUpdateItem}. */
export declare namespace ResponseConfigurationUpdateItem {
  /** Part of {@link ResponseConfigurationUpdateItem}. */
  export interface Reasoning {
    /** Effort: may be null. */
    effort?: SharedAPI.ReasoningEffort | null;
  }
  /** Part of {@link ResponseConfigurationUpdateItem}. */
  export interface Text {
    /** Format. */
    format: SharedAPI.ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
  }
}
/** Parts of {@link ResponseConfigurationUpdateItemParam}. */
export declare namespace ResponseConfigurationUpdateItemParam {
  /** Part of {@link ResponseConfigurationUpdateItemParam}. */
  export interface Reasoning {
    /** Effort: may be null. */
    effort?: SharedAPI.ReasoningEffort | null;
  }
  /** Part of {@link ResponseConfigurationUpdateItemParam}. */
  export interface Text {
    /** Format. */
    format: SharedAPI.ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
  }
}
/** Parts of {@link ResponseContent}. */
export declare namespace ResponseContent {
  /** Part of {@link ResponseContent}. */
  export interface ReasoningTextContent {
    /** Text: a string. */
    text: string;
    /** Type: always `reasoning_text`. */
    type: "reasoning_text";
  }
}
/** Parts of {@link ResponseCreateParams}. */
export declare namespace ResponseCreateParams {
  /** Part of {@link ResponseCreateParams}. */
  export interface AccessPrograms {
    /** Cyber: one of 3 values. */
    cyber?: "standard" | "daybreak_blue" | "daybreak_red";
  }
  /** Part of {@link ResponseCreateParams}. */
  export interface BackgroundOptions {
    /** Completion window: one of 3 values. */
    completion_window?: "soonest" | "2h" | "8h";
    /** Continuation ID: a string. */
    continuation_id?: string;
  }
  /** Part of {@link ResponseCreateParams}. */
  export interface ContextManagement {
    /** Type: a string. */
    type: string;
    /** Compact threshold: an integer from 1000 or null. */
    compact_threshold?: number | null;
  }
  /** Part of {@link ResponseCreateParams}. */
  export interface Image {
    /** Context compression: one of 3 values. */
    context_compression?: "auto" | "enabled" | "disabled";
  }
  /** Part of {@link ResponseCreateParams}. */
  export interface PromptCacheOptions {
    /** Comparison response ID: a string or null. */
    comparison_response_id?: string | null;
    /** Mode: one of 2 values. */
    mode?: "implicit" | "explicit";
    /** Prewarm: a boolean. */
    prewarm?: boolean;
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
  /** Params of `client.responses.create()`: `POST /responses`. */
  export { type ResponseCreateParamsNonStreaming };
  /** Params of `client.responses.create()`: `POST /responses`. */
  export { type ResponseCreateParamsStreaming };
  /** Part of {@link ResponseCreateParams}. */
  export type StreamOptions = ResponsesClientEvent.ResponseCreate.StreamOptions;
}
/** Parts of {@link ResponseCustomToolCallOutput}. */
export declare namespace ResponseCustomToolCallOutput {
  /** Part of {@link ResponseCustomToolCallOutput}. */
  export interface Direct {
    /** Type: always `direct`. */
    type: "direct";
  }
  /** Part of {@link ResponseCustomToolCallOutput}. */
  export interface Program {
    /** Type: always `program`. */
    type: "program";
    /** Caller ID: a string from 1 to 64 characters. */
    caller_id: string;
  }
}
/** Parts of {@link ResponseError}. */
export declare namespace ResponseError {
  /** Part of {@link ResponseError}. */
  export interface Misalignment {
    /** Detailed explanation: a string. */
    detailed_explanation?: string;
    /** Error type: a known value or another string. */
    error_type?:
      | "potentially_unintended_data_transfer"
      | "potentially_unintended_data_access"
      | "potentially_unintended_destructive_activity"
      | "other"
      | (string & Record<never, never>);
    /** Review target: a string or null. */
    review_target?: string | null;
    /** Steer. */
    steer?: ResponseError.Misalignment.Steer;
  }
  /** Parts of {@link Misalignment}. */
  export namespace Misalignment {
    /** Part of {@link ResponseError.Misalignment}. */
    export interface Steer {
      /** Message: a string. */
      message: string;
    }
  }
}
/** Parts of {@link ResponseFileSearchToolCall}. */
export declare namespace ResponseFileSearchToolCall {
  /** Part of {@link ResponseFileSearchToolCall}. */
  export interface Result {
    /** File ID: a string. */
    file_id?: string;
    /** Text: a string. */
    text?: string;
    /** Filename: a string. */
    filename?: string;
    /** Attributes: a map up to 16 entries or null. */
    attributes?: Record<string, string | number | boolean> | null;
    /** Score: a number. */
    score?: number;
  }
}
/** Parts of {@link ResponseFunctionShellCallOutputContent}. */
export declare namespace ResponseFunctionShellCallOutputContent {
  /** Part of {@link FunctionShellCallOutputOutcomeParam}. */
  export interface Exit {
    /** Type: always `exit`. */
    type: "exit";
    /** Exit code: an integer. */
    exit_code: number;
  }
  /** Part of {@link FunctionShellCallOutputOutcomeParam}. */
  export interface Timeout {
    /** Type: always `timeout`. */
    type: "timeout";
  }
}
/** Parts of {@link ResponseFunctionShellToolCall}. */
export declare namespace ResponseFunctionShellToolCall {
  /** Part of {@link ResponseFunctionShellToolCall}. */
  export interface Action {
    /** Commands: a list. */
    commands: string[];
    /** Timeout ms: an integer or null. */
    timeout_ms: number | null;
    /** Max output length: an integer or null. */
    max_output_length: number | null;
  }
}
/** Parts of {@link ResponseFunctionShellToolCallOutput}. */
export declare namespace ResponseFunctionShellToolCallOutput {
  /** Parts of {@link Output}. */
  export namespace Output {
    /** Part of {@link ResponseShellCallOutputContentDoneEvent.Output}. */
    export interface Exit {
      /** Type: always `exit`. */
      type: "exit";
      /** Exit code: an integer. */
      exit_code: number;
    }
    /** Part of {@link ResponseShellCallOutputContentDoneEvent.Output}. */
    export interface Timeout {
      /** Type: always `timeout`. */
      type: "timeout";
    }
  }
}
/** Parts of {@link ResponseFunctionWebSearch}. */
export declare namespace ResponseFunctionWebSearch {
  /** Part of {@link ResponseFunctionWebSearch}. */
  export interface Find {
    /** Type: always `find_in_page`. */
    type: "find_in_page";
    /** URL: a string. */
    url: string;
    /** Pattern: a string. */
    pattern: string;
  }
  /** Part of {@link ResponseFunctionWebSearch}. */
  export interface OpenPage {
    /** Type: always `open_page`. */
    type: "open_page";
    /** URL: a string or null. */
    url?: string | null;
  }
  /** Part of {@link ResponseFunctionWebSearch}. */
  export interface Search {
    /** Type: always `search`. */
    type: "search";
    /** @deprecated Deprecated by the API. Query: a string. */
    query?: string;
    /** Queries: a list. */
    queries?: string[];
    /** Sources: a list. */
    sources?: ResponseFunctionWebSearch.Search.Source[];
  }
  /** Parts of {@link Search}. */
  export namespace Search {
    /** Part of {@link ResponseFunctionWebSearch.Search}. */
    export interface Source {
      /** Type: always `url`. */
      type: "url";
      /** URL: a string. */
      url: string;
    }
  }
}
/** Parts of {@link ResponseInputAudio}. */
export declare namespace ResponseInputAudio {
  /** Part of {@link ResponseInputAudio}. */
  export interface InputAudio {
    /** Data: a string. */
    data: string;
    /** Format: one of 2 values. */
    format: "mp3" | "wav";
  }
}
/** Parts of {@link ResponseInputItem}. */
export declare namespace ResponseInputItem {
  /** Part of {@link ResponseInputItem}. */
  export interface AdditionalTools {
    /** ID: a string or null. */
    id?: string | null;
    /** Type: always `additional_tools`. */
    type: "additional_tools";
    /** Role: always `developer`. */
    role: "developer";
    /** Tools: a list. */
    tools: Tool[];
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ApplyPatchCall {
    /** Type: always `apply_patch_call`. */
    type: "apply_patch_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | ResponseCustomToolCallOutput.Direct
      | ResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 2 values. */
    status: "in_progress" | "completed";
    /** Operation. */
    operation:
      | ResponseInputItem.ApplyPatchCall.CreateFile
      | ResponseInputItem.ApplyPatchCall.DeleteFile
      | ResponseInputItem.ApplyPatchCall.UpdateFile;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ApplyPatchCallOutput {
    /** Type: always `apply_patch_call_output`. */
    type: "apply_patch_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | ResponseCustomToolCallOutput.Direct
      | ResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 2 values. */
    status: "completed" | "failed";
    /** Output: a string up to 10485760 characters or null. */
    output?: string | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface CompactionTrigger {
    /** Type: always `compaction_trigger`. */
    type: "compaction_trigger";
    /** ID: a string or null. */
    id?: string | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ComputerCallOutput {
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Type: always `computer_call_output`. */
    type: "computer_call_output";
    /** Output. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** Acknowledged safety checks: a list or null. */
    acknowledged_safety_checks?:
      | ResponseComputerToolCall.PendingSafetyCheck[]
      | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface FunctionCallOutput {
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters or null. */
    call_id?: string | null;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** Output. */
    output: string | ResponseFunctionCallOutputItem[];
    /** Name: a string from 1 to 128 characters or null. */
    name?: string | null;
    /** Namespace: a string from 1 to 64 characters or null. */
    namespace?: string | null;
    /** Caller: may be null. */
    caller?:
      | ResponseCustomToolCallOutput.Direct
      | ResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ItemReference {
    /** Type: always `item_reference` or null. */
    type?: "item_reference" | null;
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface McpApprovalResponse {
    /** Type: always `mcp_approval_response`. */
    type: "mcp_approval_response";
    /** ID: a string or null. */
    id?: string | null;
    /** Approval request ID: a string. */
    approval_request_id: string;
    /** Approve: a boolean. */
    approve: boolean;
    /** Reason: a string or null. */
    reason?: string | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface Message {
    /** Type: always `message`. */
    type?: "message";
    /** Role: one of 3 values. */
    role: "user" | "system" | "developer";
    /** Status: one of 3 values. */
    status?: "in_progress" | "completed" | "incomplete";
    /** Content. */
    content: ResponseInputMessageContentList;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface Program {
    /** ID: a string. */
    id: string;
    /** Type: always `program`. */
    type: "program";
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Code: a string up to 10485760 characters. */
    code: string;
    /** Fingerprint: a string up to 10485760 characters. */
    fingerprint: string;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ProgramOutput {
    /** ID: a string. */
    id: string;
    /** Type: always `program_output`. */
    type: "program_output";
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Result: a string up to 10485760 characters. */
    result: string;
    /** Status: one of 2 values. */
    status: "completed" | "incomplete";
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ShellCall {
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | ResponseCustomToolCallOutput.Direct
      | ResponseCustomToolCallOutput.Program
      | null;
    /** Type: always `shell_call`. */
    type: "shell_call";
    /** Action. */
    action: ResponseInputItem.ShellCall.Action;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** Environment: may be null. */
    environment?: LocalEnvironment | ContainerReference | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ShellCallOutput {
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | ResponseCustomToolCallOutput.Direct
      | ResponseCustomToolCallOutput.Program
      | null;
    /** Type: always `shell_call_output`. */
    type: "shell_call_output";
    /** Output: a list. */
    output: ResponseFunctionShellCallOutputContent[];
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** Max output length: an integer or null. */
    max_output_length?: number | null;
  }
  /** Part of {@link ResponseInputItem}. */
  export interface ToolSearchCall {
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters or null. */
    call_id?: string | null;
    /** Type: always `tool_search_call`. */
    type: "tool_search_call";
    /** Execution: one of 2 values. */
    execution?: "server" | "client";
    /** Arguments. */
    arguments: unknown;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Parts of {@link ApplyPatchCall}. */
  export namespace ApplyPatchCall {
    /** Part of {@link ApplyPatchOperationParam}. */
    export interface CreateFile {
      /** Type: always `create_file`. */
      type: "create_file";
      /** Path: a string from 1 characters. */
      path: string;
      /** Diff: a string up to 10485760 characters. */
      diff: string;
    }
    /** Part of {@link ApplyPatchOperationParam}. */
    export interface DeleteFile {
      /** Type: always `delete_file`. */
      type: "delete_file";
      /** Path: a string from 1 characters. */
      path: string;
    }
    /** Part of {@link ApplyPatchOperationParam}. */
    export interface UpdateFile {
      /** Type: always `update_file`. */
      type: "update_file";
      /** Path: a string from 1 characters. */
      path: string;
      /** Diff: a string up to 10485760 characters. */
      diff: string;
    }
  }
  /** Parts of {@link ShellCall}. */
  export namespace ShellCall {
    /** Part of {@link ResponseInputItem.ShellCall}. */
    export interface Action {
      /** Commands: a list. */
      commands: string[];
      /** Timeout ms: an integer or null. */
      timeout_ms?: number | null;
      /** Max output length: an integer or null. */
      max_output_length?: number | null;
    }
  }
}
/** Parts of {@link ResponseOutputItem}. */
export declare namespace ResponseOutputItem {
  /** Part of {@link ConversationItem}. */
  export interface AdditionalTools {
    /** Type: always `additional_tools`. */
    type: "additional_tools";
    /** ID: a string. */
    id: string;
    /** Role: one of 8 values. */
    role:
      | "unknown"
      | "user"
      | "assistant"
      | "system"
      | "critic"
      | "discriminator"
      | "developer"
      | "tool";
    /** Tools: a list. */
    tools: Tool[];
  }
  /** Part of {@link ConversationItem}. */
  export interface ImageGenerationCall {
    /** Type: always `image_generation_call`. */
    type: "image_generation_call";
    /** ID: a string. */
    id: string;
    /** Status: one of 4 values. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** Result: a string or null. */
    result: string | null;
    /** Action: one of 3 values or null. */
    action?: "generate" | "edit" | "auto" | null;
    /** Background: one of 3 values or null. */
    background?: "transparent" | "opaque" | "auto" | null;
    /** Error. */
    error?: ResponseOutputItem.ImageGenerationCall.Error;
    /** Output format: one of 5 values or null. */
    output_format?: "png" | "webp" | "jpeg" | "gif" | "svg" | null;
    /** Quality: one of 6 values or null. */
    quality?: "low" | "medium" | "high" | "xhigh" | "max" | "auto" | null;
    /** Revised prompt: a string or null. */
    revised_prompt?: string | null;
    /** Size: a known value or another string or null. */
    size?:
      | "1024x1024"
      | "1024x1536"
      | "1536x1024"
      | (string & Record<never, never>)
      | null;
    /** Svg usage. */
    svg_usage?: ResponseOutputItem.ImageGenerationCall.SvgUsage;
  }
  /** Part of {@link ConversationItem}. */
  export interface LocalShellCall {
    /** Type: always `local_shell_call`. */
    type: "local_shell_call";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Action. */
    action: ConversationsItemsAPI.ConversationItem.LocalShellCall.Action;
    /** Status: one of 3 values. */
    status: "in_progress" | "completed" | "incomplete";
  }
  /** Part of {@link ConversationItem}. */
  export interface LocalShellCallOutput {
    /** Type: always `local_shell_call_output`. */
    type: "local_shell_call_output";
    /** ID: a string. */
    id: string;
    /** Output: a string. */
    output: string;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link ConversationItem}. */
  export interface McpApprovalRequest {
    /** Type: always `mcp_approval_request`. */
    type: "mcp_approval_request";
    /** ID: a string. */
    id: string;
    /** Server label: a string. */
    server_label: string;
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
  }
  /** Part of {@link ConversationItem}. */
  export interface McpApprovalResponse {
    /** Type: always `mcp_approval_response`. */
    type: "mcp_approval_response";
    /** ID: a string. */
    id: string;
    /** Approval request ID: a string. */
    approval_request_id: string;
    /** Approve: a boolean. */
    approve: boolean;
    /** Reason: a string or null. */
    reason?: string | null;
  }
  /** Part of {@link ConversationItem}. */
  export interface McpCall {
    /** Type: always `mcp_call`. */
    type: "mcp_call";
    /** ID: a string. */
    id: string;
    /** Server label: a string. */
    server_label: string;
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
    /** Output: a string or null. */
    output?: string | null;
    /** Error: may be null. */
    error?: McpToolCallError | null;
    /** Status: one of 5 values. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    /** Approval request ID: a string or null. */
    approval_request_id?: string | null;
  }
  /** Part of {@link ConversationItem}. */
  export interface McpListTools {
    /** Type: always `mcp_list_tools`. */
    type: "mcp_list_tools";
    /** ID: a string. */
    id: string;
    /** Server label: a string. */
    server_label: string;
    /** Tools: a list. */
    tools: ConversationsItemsAPI.ConversationItem.McpListTools.Tool[];
    /** Error: a string or null. */
    error?: string | null;
  }
  /** Part of {@link ConversationItem}. */
  export interface Program {
    /** Type: always `program`. */
    type: "program";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Code: a string. */
    code: string;
    /** Fingerprint: a string. */
    fingerprint: string;
  }
  /** Part of {@link ConversationItem}. */
  export interface ProgramOutput {
    /** Type: always `program_output`. */
    type: "program_output";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Result: a string. */
    result: string;
    /** Status: one of 2 values. */
    status: "completed" | "incomplete";
  }
  /** Parts of {@link ImageGenerationCall}. */
  export namespace ImageGenerationCall {
    /** Part of {@link ResponseOutputItem.ImageGenerationCall}. */
    export interface Error {
      /** Code: a string or null. */
      code: string | null;
      /** Message: a string. */
      message: string;
      /** Param: a string or null. */
      param: string | null;
      /** Type: a string. */
      type: string;
      /** Moderation details. */
      moderation_details?:
        ResponseOutputItem.ImageGenerationCall.Error.ModerationDetails;
    }
    /** Part of {@link ResponseOutputItem.ImageGenerationCall}. */
    export interface SvgUsage {
      /** Input tokens: a number. */
      input_tokens: number;
      /** Model: a string. */
      model: string;
      /** Output tokens: a number. */
      output_tokens: number;
      /** Reasoning tokens: a number. */
      reasoning_tokens: number;
      /** Total tokens: a number. */
      total_tokens: number;
    }
    /** Parts of {@link Error}. */
    export namespace Error {
      /** Part of {@link ResponseOutputItem.ImageGenerationCall.Error}. */
      export interface ModerationDetails {
        /** Categories: a list. */
        categories: string[];
        /** Moderation stage: one of 3 values. */
        moderation_stage: "input" | "output" | "unknown";
      }
    }
  }
}
/** Parts of {@link ResponseOutputText}. */
export declare namespace ResponseOutputText {
  /** Part of {@link ResponseOutputText}. */
  export interface Logprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Bytes: a list. */
    bytes: number[];
    /** Top logprobs: a list. */
    top_logprobs: ResponseOutputText.Logprob.TopLogprob[];
  }
  /** Parts of {@link Logprob}. */
  export namespace Logprob {
    /** Part of {@link ResponseOutputText.Logprob}. */
    export interface TopLogprob {
      /** Token: a string. */
      token: string;
      /** Logprob: a number. */
      logprob: number;
      /** Bytes: a list. */
      bytes: number[];
    }
  }
}
/** Parts of {@link ResponseOutputTextAnnotationAddedEvent}. */
export declare namespace ResponseOutputTextAnnotationAddedEvent {
  /** Part of {@link ResponseOutputTextAnnotationAddedEvent}. */
  export interface ContainerFileCitation {
    /** Type: always `container_file_citation`. */
    type: "container_file_citation";
    /** Container ID: a string. */
    container_id: string;
    /** File ID: a string. */
    file_id: string;
    /** Start index: an integer. */
    start_index: number;
    /** End index: an integer. */
    end_index: number;
    /** Filename: a string. */
    filename: string;
  }
  /** Part of {@link ResponseOutputTextAnnotationAddedEvent}. */
  export interface FileCitation {
    /** Type: always `file_citation`. */
    type: "file_citation";
    /** File ID: a string. */
    file_id: string;
    /** Index: an integer. */
    index: number;
    /** Filename: a string. */
    filename: string;
  }
  /** Part of {@link ResponseOutputTextAnnotationAddedEvent}. */
  export interface FilePath {
    /** Type: always `file_path`. */
    type: "file_path";
    /** File ID: a string. */
    file_id: string;
    /** Index: an integer. */
    index: number;
  }
  /** Part of {@link ResponseOutputTextAnnotationAddedEvent}. */
  export interface URLCitation {
    /** Type: always `url_citation`. */
    type: "url_citation";
    /** URL: a string. */
    url: string;
    /** Start index: an integer. */
    start_index: number;
    /** End index: an integer. */
    end_index: number;
    /** Title: a string. */
    title: string;
  }
}
/** Parts of {@link ResponseReasoningItem}. */
export declare namespace ResponseReasoningItem {
  /** Part of {@link Content}. */
  export interface Content {
    /** Type: always `reasoning_text`. */
    type: "reasoning_text";
    /** Text: a string. */
    text: string;
  }
  /** Part of {@link ResponseReasoningItem}. */
  export interface Summary {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link ResponseReasoningSummaryPartAddedEvent}. */
export declare namespace ResponseReasoningSummaryPartAddedEvent {
  /** Part of {@link ResponseReasoningSummaryPartAddedEvent}. */
  export interface Part {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link ResponseReasoningSummaryPartDoneEvent}. */
export declare namespace ResponseReasoningSummaryPartDoneEvent {
  /** Part of {@link ResponseReasoningSummaryPartDoneEvent}. */
  export interface Part {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link ResponseRetrieveParams}. */
export declare namespace ResponseRetrieveParams {
  /** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`. */
  export { type ResponseRetrieveParamsNonStreaming };
  /** Params of `client.responses.retrieve()`: `GET /responses/{response_id}`. */
  export { type ResponseRetrieveParamsStreaming };
}
/** Parts of {@link ResponseShellCallOutputContentDeltaEvent}. */
export declare namespace ResponseShellCallOutputContentDeltaEvent {
  /** Part of {@link ResponseShellCallOutputContentDeltaEvent}. */
  export interface Delta {
    /** Stdout: a string. */
    stdout?: string;
    /** Stderr: a string. */
    stderr?: string;
  }
}
/** Parts of {@link ResponseShellCallOutputContentDoneEvent}. */
export declare namespace ResponseShellCallOutputContentDoneEvent {
  /** Part of {@link ResponseFunctionShellToolCallOutput}. */
  export interface Output {
    /** Stdout: a string. */
    stdout: string;
    /** Stderr: a string. */
    stderr: string;
    /** Outcome. */
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
    /** Created by: a string. */
    created_by?: string;
  }
}
/** Parts of {@link ResponseSteerAcceptedEvent}. */
export declare namespace ResponseSteerAcceptedEvent {
  /** Part of {@link ResponseSteerAcceptedEvent}. */
  export interface Steer {
    /** ID: a string. */
    id: string;
    /** Previous response ID: a string. */
    previous_response_id: string;
  }
}
/** Parts of {@link ResponseSteerFailedEvent}. */
export declare namespace ResponseSteerFailedEvent {
  /** Part of {@link ResponseSteerFailedEvent}. */
  export interface Error {
    /** Code. */
    code: ResponseSteerErrorCode;
    /** Message: a string. */
    message: string;
    /** Type: always `invalid_request_error`. */
    type: "invalid_request_error";
  }
  /** Part of {@link ResponseSteerFailedEvent}. */
  export interface Steer {
    /** Input. */
    input: ResponseSteerInput;
    /** Previous response ID: a string. */
    previous_response_id: string;
    /** ID: a string. */
    id?: string;
  }
}
/** Parts of {@link ResponseSteerInputItemList}. */
export declare namespace ResponseSteerInputItemList {
  /** Part of {@link ResponseSteerInput}. */
  export interface FunctionCallOutput {
    /** Output. */
    output:
      | ResponseFunctionCallOutputItemList
      | (string & Record<never, never>);
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string or null. */
    call_id?: string | null;
    /** Caller: may be null. */
    caller?:
      | ResponseSteerInputItemList.FunctionCallOutput.Direct
      | ResponseSteerInputItemList.FunctionCallOutput.Program
      | null;
    /** Name: a string or null. */
    name?: string | null;
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link ResponseSteerInput}. */
  export interface Message {
    /** Content. */
    content: ResponseSteerInputContent[] | string;
    /** Role: always `user`. */
    role: "user";
    /** Type: always `message`. */
    type: "message";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: a string or null. */
    status?: string | null;
  }
  /** Parts of {@link FunctionCallOutput}. */
  export namespace FunctionCallOutput {
    /** Part of {@link ResponseSteerInputItemList.FunctionCallOutput}. */
    export interface Direct {
      /** Type: always `direct`. */
      type: "direct";
    }
    /** Part of {@link ResponseSteerInputItemList.FunctionCallOutput}. */
    export interface Program {
      /** Caller ID: a string. */
      caller_id: string;
      /** Type: always `program`. */
      type: "program";
    }
  }
}
/** Parts of {@link ResponseSteerPendingEvent}. */
export declare namespace ResponseSteerPendingEvent {
  /** Part of {@link ResponseSteerPendingEvent}. */
  export interface Steer {
    /** ID: a string. */
    id: string;
    /** Previous response ID: a string. */
    previous_response_id: string;
  }
}
/** Parts of {@link ResponseSteerRequiredInput}. */
export declare namespace ResponseSteerRequiredInput {
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface ApplyPatchCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `apply_patch_call_output`. */
    type: "apply_patch_call_output";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface ComputerCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `computer_call_output`. */
    type: "computer_call_output";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface CustomToolCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `custom_tool_call_output`. */
    type: "custom_tool_call_output";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface FunctionCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface McpApprovalResponse {
    /** Approval request ID: a string. */
    approval_request_id: string;
    /** Type: always `mcp_approval_response`. */
    type: "mcp_approval_response";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface ShellCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `shell_call_output`. */
    type: "shell_call_output";
  }
  /** Part of {@link ResponseSteerRequiredInput}. */
  export interface ToolSearchOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Execution: always `client`. */
    execution: "client";
    /** Type: always `tool_search_output`. */
    type: "tool_search_output";
  }
}
/** Parts of {@link ResponseTextDeltaEvent}. */
export declare namespace ResponseTextDeltaEvent {
  /** Part of {@link ResponseTextDeltaEvent}. */
  export interface Logprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Top logprobs: a list. */
    top_logprobs?: ResponseTextDeltaEvent.Logprob.TopLogprob[];
    /** Bytes: a list. */
    bytes?: number[];
  }
  /** Parts of {@link Logprob}. */
  export namespace Logprob {
    /** Part of {@link ResponseTextDeltaEvent.Logprob}. */
    export interface TopLogprob {
      /** Token: a string. */
      token?: string;
      /** Logprob: a number. */
      logprob?: number;
    }
  }
}
/** Parts of {@link ResponseUsage}. */
export declare namespace ResponseUsage {
  /** Part of {@link ResponseUsage}. */
  export interface InputTokensDetails {
    /** Cached tokens: an integer. */
    cached_tokens: number;
    /** Cache write tokens: an integer. */
    cache_write_tokens: number;
    /** Cache write tokens details. */
    cache_write_tokens_details?:
      ResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }
  /** Part of {@link ResponseUsage}. */
  export interface OutputTokensDetails {
    /** Reasoning tokens: an integer. */
    reasoning_tokens: number;
  }
  /** Parts of {@link InputTokensDetails}. */
  export namespace InputTokensDetails {
    /** Part of {@link ResponseUsage.InputTokensDetails}. */
    export interface CacheWriteTokensDetails {
      /** TTL 12h tokens: a number. */
      ttl_12h_tokens: number;
      /** TTL 30m tokens: a number. */
      ttl_30m_tokens: number;
    }
  }
}
/** Parts of {@link ResponsesClientEvent}. */
export declare namespace ResponsesClientEvent {
  /** Part of {@link ResponsesClientEvent}. */
  export interface ResponseCreate {
    /** Type: always `response.create`. */
    type: "response.create";
    /** Stream ID: a string from 1 to 256 characters. */
    stream_id?: string;
    /** Access programs. */
    access_programs?: ResponseCreateParams.AccessPrograms;
    /** Background options. */
    background_options?: ResponseCreateParams.BackgroundOptions;
    /** Generate: a boolean. */
    generate?: boolean;
    /** Image. */
    image?: ResponseCreateParams.Image;
    /** Metadata: may be null. */
    metadata?: SharedAPI.Metadata | null;
    /** Top logprobs: an integer from 0 to 20 or null. */
    top_logprobs?: number | null;
    /** Temperature: a number from 0 to 2 or null. */
    temperature?: number | null;
    /** Top p: a number from 0 to 1 or null. */
    top_p?: number | null;
    /** @deprecated Deprecated by the API. User: a string. */
    user?: string;
    /** Safety identifier: a string up to 64 characters or null. */
    safety_identifier?: string | null;
    /** Prompt cache key: a string or null. */
    prompt_cache_key?: string | null;
    /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
    prompt_cache_retention?: "in_memory" | "24h" | null;
    /** Prompt cache options. */
    prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
    /** Previous response ID: a string or null. */
    previous_response_id?: string | null;
    /** Model. */
    model?: SharedAPI.ResponsesModel;
    /** Background: a boolean or null. */
    background?: boolean | null;
    /** Max tool calls: an integer or null. */
    max_tool_calls?: number | null;
    /** Text. */
    text?: ResponseTextConfig;
    /** Tools: a list. */
    tools?: Tool[];
    /** Tool choice. */
    tool_choice?:
      | ToolChoiceOptions
      | ToolChoiceAllowed
      | ToolChoiceTypes
      | ToolChoiceFunction
      | ToolChoiceMcp
      | ToolChoiceCustom
      | Response.SpecificProgrammaticToolCallingParam
      | ToolChoiceApplyPatch
      | ToolChoiceShell;
    /** Prompt: may be null. */
    prompt?: ResponsePrompt | null;
    /** Service tier. */
    service_tier?: ServiceTier;
    /** @deprecated Deprecated by the API. Truncation: one of 2 values or null. */
    truncation?: "auto" | "disabled" | null;
    /** Reasoning: may be null. */
    reasoning?: SharedAPI.Reasoning | null;
    /** Input. */
    input?: string | ResponseInputItem[];
    /** Include: a list or null. */
    include?: ResponseIncludable[] | null;
    /** Parallel tool calls: a boolean or null. */
    parallel_tool_calls?: boolean | null;
    /** Store: a boolean or null. */
    store?: boolean | null;
    /** Instructions: a string or null. */
    instructions?: string | null;
    /** Moderation: may be null. */
    moderation?:
      | ChatCompletionsAPI.ChatCompletionCreateParams.Moderation
      | null;
    /** Stream: a boolean or null. */
    stream?: boolean | null;
    /** Stream options: may be null. */
    stream_options?: ResponseCreateParams.StreamOptions | null;
    /** Conversation: may be null. */
    conversation?:
      | ResponseConversationParam
      | (string & Record<never, never>)
      | null;
    /** Context management: a list from 1 items or null. */
    context_management?: ResponseCreateParams.ContextManagement[] | null;
    /** Max output tokens: an integer from 16 or null. */
    max_output_tokens?: number | null;
  }
  /** Parts of {@link ResponseCreate}. */
  export namespace ResponseCreate {
    /** Part of {@link ResponsesClientEvent.ResponseCreate}. */
    export interface AccessPrograms {
      /** Cyber: one of 3 values. */
      cyber?: "standard" | "daybreak_blue" | "daybreak_red";
    }
    /** Part of {@link ResponsesClientEvent.ResponseCreate}. */
    export interface BackgroundOptions {
      /** Completion window: one of 3 values. */
      completion_window?: "soonest" | "2h" | "8h";
      /** Continuation ID: a string. */
      continuation_id?: string;
    }
    /** Part of {@link ResponsesClientEvent.ResponseCreate}. */
    export interface Image {
      /** Context compression: one of 3 values. */
      context_compression?: "auto" | "enabled" | "disabled";
    }
    /** Part of {@link ResponseCreateParams.StreamOptions}. */
    export interface StreamOptions {
      /** Include obfuscation: a boolean. */
      include_obfuscation?: boolean;
    }
  }
}
/** Parts of {@link ResponsesServerEvent}. */
export declare namespace ResponsesServerEvent {
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseAudioTranscriptWsDelta {
    /** Type: always `response.audio.transcript.delta`. */
    type: "response.audio.transcript.delta";
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseAudioTranscriptWsDone {
    /** Type: always `response.audio.transcript.done`. */
    type: "response.audio.transcript.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseAudioWsDelta {
    /** Type: always `response.audio.delta`. */
    type: "response.audio.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Delta: a string. */
    delta: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseAudioWsDone {
    /** Type: always `response.audio.done`. */
    type: "response.audio.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCodeInterpreterCallCodeWsDelta {
    /** Type: always `response.code_interpreter_call_code.delta`. */
    type: "response.code_interpreter_call_code.delta";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCodeInterpreterCallCodeWsDone {
    /** Type: always `response.code_interpreter_call_code.done`. */
    type: "response.code_interpreter_call_code.done";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Code: a string. */
    code: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCodeInterpreterCallInWsProgress {
    /** Type: always `response.code_interpreter_call.in_progress`. */
    type: "response.code_interpreter_call.in_progress";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCodeInterpreterCallWsCompleted {
    /** Type: always `response.code_interpreter_call.completed`. */
    type: "response.code_interpreter_call.completed";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCodeInterpreterCallWsInterpreting {
    /** Type: always `response.code_interpreter_call.interpreting`. */
    type: "response.code_interpreter_call.interpreting";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCompactionWsCompacting {
    /** Item ID: a string. */
    item_id: string;
    /** Output index: a number. */
    output_index: number;
    /** Sequence number: a number. */
    sequence_number: number;
    /** Type: always `response.compaction.compacting`. */
    type: "response.compaction.compacting";
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseContentPartWsAdded {
    /** Type: always `response.content_part.added`. */
    type: "response.content_part.added";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Part. */
    part:
      | ResponseOutputText
      | ResponseOutputRefusal
      | ResponseReasoningItem.Content;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseContentPartWsDone {
    /** Type: always `response.content_part.done`. */
    type: "response.content_part.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Part. */
    part:
      | ResponseOutputText
      | ResponseOutputRefusal
      | ResponseReasoningItem.Content;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCustomToolCallInputWsDelta {
    /** Type: always `response.custom_tool_call_input.delta`. */
    type: "response.custom_tool_call_input.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Delta: a string. */
    delta: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseCustomToolCallInputWsDone {
    /** Type: always `response.custom_tool_call_input.done`. */
    type: "response.custom_tool_call_input.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Input: a string. */
    input: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseFileSearchCallInWsProgress {
    /** Type: always `response.file_search_call.in_progress`. */
    type: "response.file_search_call.in_progress";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseFileSearchCallWsCompleted {
    /** Type: always `response.file_search_call.completed`. */
    type: "response.file_search_call.completed";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseFileSearchCallWsSearching {
    /** Type: always `response.file_search_call.searching`. */
    type: "response.file_search_call.searching";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseFunctionCallArgumentsWsDelta {
    /** Type: always `response.function_call_arguments.delta`. */
    type: "response.function_call_arguments.delta";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Delta: a string. */
    delta: string;
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseFunctionCallArgumentsWsDone {
    /** Type: always `response.function_call_arguments.done`. */
    type: "response.function_call_arguments.done";
    /** Item ID: a string. */
    item_id: string;
    /** Name: a string. */
    name?: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Arguments: a string. */
    arguments: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseImageGenCallInWsProgress {
    /** Type: always `response.image_generation_call.in_progress`. */
    type: "response.image_generation_call.in_progress";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseImageGenCallPartialWsImage {
    /** Type: always `response.image_generation_call.partial_image`. */
    type: "response.image_generation_call.partial_image";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Partial image index: an integer. */
    partial_image_index: number;
    /** Partial image b64: a string. */
    partial_image_b64: string;
    /** Size: a string. */
    size?: string;
    /** Quality: a string. */
    quality?: string;
    /** Background: a string. */
    background?: string;
    /** Output format: a string. */
    output_format?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseImageGenCallWsCompleted {
    /** Type: always `response.image_generation_call.completed`. */
    type: "response.image_generation_call.completed";
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item ID: a string. */
    item_id: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseImageGenCallWsGenerating {
    /** Type: always `response.image_generation_call.generating`. */
    type: "response.image_generation_call.generating";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseInWsProgress {
    /** Type: always `response.in_progress`. */
    type: "response.in_progress";
    /** Response. */
    response: Response;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpCallArgumentsWsDelta {
    /** Type: always `response.mcp_call_arguments.delta`. */
    type: "response.mcp_call_arguments.delta";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpCallArgumentsWsDone {
    /** Type: always `response.mcp_call_arguments.done`. */
    type: "response.mcp_call_arguments.done";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Arguments: a string. */
    arguments: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpCallInWsProgress {
    /** Type: always `response.mcp_call.in_progress`. */
    type: "response.mcp_call.in_progress";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpCallWsCompleted {
    /** Type: always `response.mcp_call.completed`. */
    type: "response.mcp_call.completed";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpCallWsFailed {
    /** Type: always `response.mcp_call.failed`. */
    type: "response.mcp_call.failed";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpListToolsInWsProgress {
    /** Type: always `response.mcp_list_tools.in_progress`. */
    type: "response.mcp_list_tools.in_progress";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpListToolsWsCompleted {
    /** Type: always `response.mcp_list_tools.completed`. */
    type: "response.mcp_list_tools.completed";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseMcpListToolsWsFailed {
    /** Type: always `response.mcp_list_tools.failed`. */
    type: "response.mcp_list_tools.failed";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseOutputItemWsAdded {
    /** Type: always `response.output_item.added`. */
    type: "response.output_item.added";
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item. */
    item: ResponseOutputItem;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseOutputItemWsDone {
    /** Type: always `response.output_item.done`. */
    type: "response.output_item.done";
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item. */
    item: ResponseOutputItem;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseOutputTextAnnotationWsAdded {
    /** Type: always `response.output_text.annotation.added`. */
    type: "response.output_text.annotation.added";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Annotation index: an integer. */
    annotation_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Annotation: may be null. */
    annotation:
      | ResponseOutputTextAnnotationAddedEvent.FileCitation
      | ResponseOutputTextAnnotationAddedEvent.URLCitation
      | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
      | ResponseOutputTextAnnotationAddedEvent.FilePath
      | null;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningSummaryPartWsAdded {
    /** Type: always `response.reasoning_summary_part.added`. */
    type: "response.reasoning_summary_part.added";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Summary index: an integer. */
    summary_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Part. */
    part: ResponseReasoningSummaryPartAddedEvent.Part;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningSummaryPartWsDone {
    /** Type: always `response.reasoning_summary_part.done`. */
    type: "response.reasoning_summary_part.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Summary index: an integer. */
    summary_index: number;
    /** Status: always `incomplete`. */
    status?: "incomplete";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Part. */
    part: ResponseReasoningSummaryPartDoneEvent.Part;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningSummaryTextWsDelta {
    /** Type: always `response.reasoning_summary_text.delta`. */
    type: "response.reasoning_summary_text.delta";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Summary index: an integer. */
    summary_index: number;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningSummaryTextWsDone {
    /** Type: always `response.reasoning_summary_text.done`. */
    type: "response.reasoning_summary_text.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Summary index: an integer. */
    summary_index: number;
    /** Text: a string. */
    text: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningTextWsDelta {
    /** Type: always `response.reasoning_text.delta`. */
    type: "response.reasoning_text.delta";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseReasoningTextWsDone {
    /** Type: always `response.reasoning_text.done`. */
    type: "response.reasoning_text.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Text: a string. */
    text: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseRefusalWsDelta {
    /** Type: always `response.refusal.delta`. */
    type: "response.refusal.delta";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseRefusalWsDone {
    /** Type: always `response.refusal.done`. */
    type: "response.refusal.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Refusal: a string. */
    refusal: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseShellCallCommandWsAdded {
    /** Type: always `response.shell_call_command.added`. */
    type: "response.shell_call_command.added";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Command: a string. */
    command: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseShellCallCommandWsDelta {
    /** Type: always `response.shell_call_command.delta`. */
    type: "response.shell_call_command.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Delta: a string. */
    delta: string;
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseShellCallCommandWsDone {
    /** Type: always `response.shell_call_command.done`. */
    type: "response.shell_call_command.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Command: a string. */
    command: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseShellCallOutputContentWsDelta {
    /** Type: always `response.shell_call_output_content.delta`. */
    type: "response.shell_call_output_content.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Delta. */
    delta: ResponseShellCallOutputContentDeltaEvent.Delta;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseShellCallOutputContentWsDone {
    /** Type: always `response.shell_call_output_content.done`. */
    type: "response.shell_call_output_content.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Output: a list. */
    output: ResponseShellCallOutputContentDoneEvent.Output[];
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseTextWsDelta {
    /** Type: always `response.output_text.delta`. */
    type: "response.output_text.delta";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Logprobs: a list. */
    logprobs: ResponseTextDeltaEvent.Logprob[];
    /** Obfuscation: a string. */
    obfuscation?: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseTextWsDone {
    /** Type: always `response.output_text.done`. */
    type: "response.output_text.done";
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Content index: an integer. */
    content_index: number;
    /** Text: a string. */
    text: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Logprobs: a list. */
    logprobs: ResponseTextDeltaEvent.Logprob[];
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWebSearchCallInWsProgress {
    /** Type: always `response.web_search_call.in_progress`. */
    type: "response.web_search_call.in_progress";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWebSearchCallWsCompleted {
    /** Type: always `response.web_search_call.completed`. */
    type: "response.web_search_call.completed";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWebSearchCallWsSearching {
    /** Type: always `response.web_search_call.searching`. */
    type: "response.web_search_call.searching";
    /** Output index: an integer. */
    output_index: number;
    /** Item ID: a string. */
    item_id: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsCompleted {
    /** Type: always `response.completed`. */
    type: "response.completed";
    /** Response. */
    response: Response;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsCreated {
    /** Type: always `response.created`. */
    type: "response.created";
    /** Response. */
    response: Response;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsError {
    /** Type: always `error`. */
    type: "error";
    /** Status: an integer. */
    status?: number;
    /** Sequence number: an integer. */
    sequence_number?: number;
    /** Error. */
    error: ResponsesServerEvent.ResponseWsError.Error;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsFailed {
    /** Type: always `response.failed`. */
    type: "response.failed";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Response. */
    response: Response;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsIncomplete {
    /** Type: always `response.incomplete`. */
    type: "response.incomplete";
    /** Response. */
    response: Response;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsQueued {
    /** Type: always `response.queued`. */
    type: "response.queued";
    /** Response. */
    response: Response;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link ResponsesServerEvent}. */
  export interface ResponseWsStreamingError {
    /** Code: a string or null. */
    code: string | null;
    /** Message: a string. */
    message: string;
    /** Param: a string or null. */
    param: string | null;
    /** Sequence number: a number. */
    sequence_number: number;
    /** Type: always `error`. */
    type: "error";
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Parts of {@link ResponseWsError}. */
  export namespace ResponseWsError {
    /** Part of {@link ResponsesServerEvent.ResponseWsError}. */
    export interface Error {
      /** Type: a string. */
      type: string;
      /** Code: a string or null. */
      code: string | null;
      /** Message: a string. */
      message: string;
      /** Param: a string or null. */
      param: string | null;
      /** Headers: a map. */
      headers?: Record<string, string>;
      /** Misalignment. */
      misalignment?: ResponsesServerEvent.ResponseWsError.Error.Misalignment;
    }
    /** Parts of {@link Error}. */
    export namespace Error {
      /** Part of {@link ResponsesServerEvent.ResponseWsError.Error}. */
      export interface Misalignment {
        /** Detailed explanation: a string. */
        detailed_explanation?: string;
        /** Error type: a known value or another string. */
        error_type?:
          | "potentially_unintended_data_transfer"
          | "potentially_unintended_data_access"
          | "potentially_unintended_destructive_activity"
          | "other"
          | (string & Record<never, never>);
        /** Review target: a string or null. */
        review_target?: string | null;
        /** Steer. */
        steer?: ResponsesServerEvent.ResponseWsError.Error.Misalignment.Steer;
      }
      /** Parts of {@link Misalignment}. */
      export namespace Misalignment {
        /** Part of {@link ResponsesServerEvent.ResponseWsError.Error.Misalignment}. */
        export interface Steer {
          /** Message: a string. */
          message: string;
        }
      }
    }
  }
}
/** Parts of {@link Tool}. */
export declare namespace Tool {
  /** Part of {@link Tool}. */
  export interface CodeInterpreter {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
    /** Container. */
    container:
      | Tool.CodeInterpreter.CodeInterpreterToolAuto
      | (string & Record<never, never>);
    /** Allowed callers: a list from 1 items or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
  }
  /** Part of {@link Tool}. */
  export interface ImageGeneration {
    /** Type: always `image_generation`. */
    type: "image_generation";
    /** Model: a known value or another string. */
    model?:
      | "gpt-image-1"
      | "gpt-image-1-mini"
      | "gpt-image-2"
      | "gpt-image-2-2026-04-21"
      | "gpt-image-1.5"
      | "chatgpt-image-latest"
      | "gpt-image-2.5-sunburst"
      | "gpt-image-2.5-sunburst-2026-09-08"
      | "gpt-image-2.5-flare"
      | "gpt-image-2.5-flare-2026-09-08"
      | "gpt-image-2.6-sunburst"
      | "gpt-image-2.6-flare"
      | (string & Record<never, never>);
    /** Quality: one of 6 values; default `auto`. */
    quality?: "low" | "medium" | "high" | "auto" | "xhigh" | "max";
    /** Size: a known value or another string; default `auto`. */
    size?:
      | "1024x1024"
      | "1024x1536"
      | "1536x1024"
      | "auto"
      | (string & Record<never, never>);
    /** Output format: one of 5 values; default `png`. */
    output_format?: "png" | "webp" | "jpeg" | "gif" | "svg";
    /** Output compression: an integer from 0 to 100; default `100`. */
    output_compression?: number;
    /** Moderation: one of 2 values; default `auto`. */
    moderation?: "auto" | "low";
    /** Background: one of 3 values; default `auto`. */
    background?: "transparent" | "opaque" | "auto";
    /** Input fidelity: one of 2 values or null. */
    input_fidelity?: "high" | "low" | null;
    /** Input image mask. */
    input_image_mask?: Tool.ImageGeneration.InputImageMask;
    /** Partial images: an integer from 0 to 3; default `0`. */
    partial_images?: number;
    /** Action: one of 3 values. */
    action?: "generate" | "edit" | "auto";
    /** Complexity: one of 3 values. */
    complexity?: "low" | "medium" | "high";
    /** Frame count: a number. */
    frame_count?: number;
    /** Frame duration ms: a number. */
    frame_duration_ms?: number;
    /** Svg. */
    svg?: Tool.ImageGeneration.Svg;
  }
  /** Part of {@link Tool}. */
  export interface LocalShell {
    /** Type: always `local_shell`. */
    type: "local_shell";
  }
  /** Part of {@link Tool}. */
  export interface ProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Parts of {@link CodeInterpreter}. */
  export namespace CodeInterpreter {
    /** Part of {@link Tool.CodeInterpreter}. */
    export interface CodeInterpreterToolAuto {
      /** Type: always `auto`. */
      type: "auto";
      /** File IDs: a list up to 50 items. */
      file_ids?: string[];
      /** Memory limit: one of 4 values or null. */
      memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
      /** Network policy. */
      network_policy?:
        | ContainerNetworkPolicyDisabled
        | ContainerNetworkPolicyAllowlist;
    }
  }
  /** Parts of {@link ImageGeneration}. */
  export namespace ImageGeneration {
    /** Part of {@link Tool.ImageGeneration}. */
    export interface InputImageMask {
      /** Image URL: a string. */
      image_url?: string;
      /** File ID: a string. */
      file_id?: string;
    }
    /** Part of {@link Tool.ImageGeneration}. */
    export interface Svg {
      /** Model: a string. */
      model?: string;
      /** Reasoning: may be null. */
      reasoning?: Tool.ImageGeneration.Svg.Reasoning | null;
    }
    /** Parts of {@link Svg}. */
    export namespace Svg {
      /** Part of {@link Tool.ImageGeneration.Svg}. */
      export interface Reasoning {
        /** Effort: one of 7 values. */
        effort?:
          | "none"
          | "minimal"
          | "low"
          | "medium"
          | "high"
          | "xhigh"
          | "max";
      }
    }
  }
  /** Parts of {@link Mcp}. */
  export namespace Mcp {
    /** Part of {@link RealtimeResponseCreateMcpTool}. */
    export interface McpToolFilter {
      /** Tool names: a list. */
      tool_names?: string[];
      /** Read only: a boolean. */
      read_only?: boolean;
    }
  }
}
/** Parts of {@link ToolSearchOutputNamespaceTool}. */
export declare namespace ToolSearchOutputNamespaceTool {
  /** Part of {@link ToolSearchOutputNamespaceTool}. */
  export interface Function {
    /** Name: a string. */
    name: string;
    /** Type: always `function`. */
    type: "function";
    /** Allowed callers: a list or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
    /** Async: a boolean. */
    async?: boolean;
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
    /** Description: a string or null. */
    description?: string | null;
    /** Output schema: a map or null. */
    output_schema?: Record<string, unknown> | null;
    /** Parameters: may be null. */
    parameters?: unknown | null;
    /** Strict: a boolean or null. */
    strict?: boolean | null;
  }
}
/** Parts of {@link WebSearchPreviewTool}. */
export declare namespace WebSearchPreviewTool {
  /** Part of {@link WebSearchPreviewTool}. */
  export interface UserLocation {
    /** Type: always `approximate`. */
    type: "approximate";
    /** Country: a string or null. */
    country?: string | null;
    /** Region: a string or null. */
    region?: string | null;
    /** City: a string or null. */
    city?: string | null;
    /** Timezone: a string or null. */
    timezone?: string | null;
  }
}
/** Parts of {@link WebSearchTool}. */
export declare namespace WebSearchTool {
  /** Part of {@link WebSearchTool}. */
  export interface Filters {
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
  }
  /** Part of {@link WebSearchTool}. */
  export interface UserLocation {
    /** Type: always `approximate`. */
    type?: "approximate";
    /** Country: a string or null. */
    country?: string | null;
    /** Region: a string or null. */
    region?: string | null;
    /** City: a string or null. */
    city?: string | null;
    /** Timezone: a string or null. */
    timezone?: string | null;
  }
}
