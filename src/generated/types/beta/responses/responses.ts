/**
 * Types of `client.beta.responses`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as SharedAPI from "../../shared.ts";
export type * as InputItems from "./input_items.ts";
export type {
  BetaResponseItemList,
  InputItemListParams,
} from "./input_items.ts";
export type * as InputTokens from "./input_tokens.ts";
export type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from "./input_tokens.ts";
/** Part of {@link BetaTool}. */
export interface BetaApplyPatchTool {
  /** Type: always `apply_patch`. */
  type: "apply_patch";
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
}
/** Response of `POST /responses/compact?beta=true`. */
export interface BetaCompactedResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `response.compaction`. */
  object: "response.compaction";
  /** Output: a list. */
  output: BetaResponseOutputItem[];
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Usage. */
  usage: BetaResponseUsage;
  /** Image. */
  image?: BetaCompactedResponse.Image;
}
/** Part of {@link BetaResponseComputerToolCall}. */
export type BetaComputerAction =
  | BetaComputerAction.Click
  | BetaComputerAction.DoubleClick
  | BetaComputerAction.Drag
  | BetaComputerAction.Keypress
  | BetaComputerAction.Move
  | BetaComputerAction.Screenshot
  | BetaComputerAction.Scroll
  | BetaComputerAction.Type
  | BetaComputerAction.Wait;
/** Part of {@link BetaResponseComputerToolCall}. */
export type BetaComputerActionList = BetaComputerAction[];
/** Part of {@link BetaTool}. */
export interface BetaComputerTool {
  /** Type: always `computer`. */
  type: "computer";
}
/** Part of {@link BetaTool}. */
export interface BetaComputerUsePreviewTool {
  /** Type: always `computer_use_preview`. */
  type: "computer_use_preview";
  /** Environment: one of 5 values. */
  environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
  /** Display width: an integer. */
  display_width: number;
  /** Display height: an integer. */
  display_height: number;
}
/** Part of {@link BetaFunctionShellTool}. */
export interface BetaContainerAuto {
  /** Type: always `container_auto`. */
  type: "container_auto";
  /** File IDs: a list up to 50 items. */
  file_ids?: string[];
  /** Memory limit: one of 4 values or null. */
  memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
  /** Network policy. */
  network_policy?:
    | BetaContainerNetworkPolicyDisabled
    | BetaContainerNetworkPolicyAllowlist;
  /** Skills: a list up to 200 items. */
  skills?: Array<BetaSkillReference | BetaInlineSkill>;
}
/** Part of {@link BetaContainerAuto}. */
export interface BetaContainerNetworkPolicyAllowlist {
  /** Type: always `allowlist`. */
  type: "allowlist";
  /** Allowed domains: a list from 1 items. */
  allowed_domains: string[];
  /** Domain secrets: a list from 1 items. */
  domain_secrets?: BetaContainerNetworkPolicyDomainSecret[];
}
/** Part of {@link BetaContainerAuto}. */
export interface BetaContainerNetworkPolicyDisabled {
  /** Type: always `disabled`. */
  type: "disabled";
}
/** Part of {@link BetaContainerNetworkPolicyAllowlist}. */
export interface BetaContainerNetworkPolicyDomainSecret {
  /** Domain: a string from 1 characters. */
  domain: string;
  /** Name: a string from 1 characters. */
  name: string;
  /** Value: a string from 1 to 10485760 characters. */
  value: string;
}
/** Part of {@link BetaFunctionShellTool}. */
export interface BetaContainerReference {
  /** Type: always `container_reference`. */
  type: "container_reference";
  /** Container ID: a string. */
  container_id: string;
}
/** Part of {@link BetaTool}. */
export interface BetaCustomTool {
  /** Type: always `custom`. */
  type: "custom";
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description?: string;
  /** Format. */
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
  /** Defer loading: a boolean. */
  defer_loading?: boolean;
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
  /** Async: a boolean. */
  async?: boolean;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaEasyInputMessage {
  /** Role: one of 4 values. */
  role: "user" | "assistant" | "system" | "developer";
  /** Content. */
  content:
    | BetaResponseInputMessageContentList
    | (string & Record<never, never>);
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Type of `client.beta.responses`. */
export interface BetaError {
  /** Code: a string or null. */
  code: string | null;
  /** Message: a string. */
  message: string;
  /** Param: a string or null. */
  param: string | null;
  /** Type: a string. */
  type: string;
}
/** Part of {@link BetaTool}. */
export interface BetaFileSearchTool {
  /** Type: always `file_search`. */
  type: "file_search";
  /** Vector store IDs: a list. */
  vector_store_ids: string[];
  /** Max num results: an integer. */
  max_num_results?: number;
  /** Ranking options. */
  ranking_options?: BetaFileSearchTool.RankingOptions;
  /** Filters: may be null. */
  filters?:
    | BetaFileSearchTool.ComparisonFilter
    | BetaFileSearchTool.CompoundFilter
    | null;
}
/** Part of {@link BetaTool}. */
export interface BetaFunctionShellTool {
  /** Type: always `shell`. */
  type: "shell";
  /** Environment: may be null. */
  environment?:
    | BetaContainerAuto
    | BetaLocalEnvironment
    | BetaContainerReference
    | null;
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
}
/** Part of {@link BetaTool}. */
export interface BetaFunctionTool {
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
/** Part of {@link BetaItemField}. */
export interface BetaFunctionToolCallOutput {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<
      BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
    >;
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link BetaResponseInputImage}. */
export type BetaImageDetail = "low" | "high" | "auto" | "original";
/** Part of {@link BetaContainerAuto}. */
export interface BetaInlineSkill {
  /** Type: always `inline`. */
  type: "inline";
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Source. */
  source: BetaInlineSkillSource;
}
/** Part of {@link BetaInlineSkill}. */
export interface BetaInlineSkillSource {
  /** Type: always `base64`. */
  type: "base64";
  /** Media type: always `application/zip`. */
  media_type: "application/zip";
  /** Data: a string from 1 to 70254592 characters. */
  data: string;
}
/** Part of {@link BetaFunctionShellTool}. */
export interface BetaLocalEnvironment {
  /** Type: always `local`. */
  type: "local";
  /** Skills: a list up to 200 items. */
  skills?: BetaLocalSkill[];
}
/** Part of {@link BetaLocalEnvironment}. */
export interface BetaLocalSkill {
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Path: a string. */
  path: string;
}
/** Part of {@link BetaResponseOutputItem.McpCall}. */
export type BetaMcpToolCallError =
  | BetaMcpToolCallError.McpProtocolError
  | BetaMcpToolCallError.McpToolExecutionError
  | BetaMcpToolCallError.HTTPError;
/** Part of {@link BetaTool}. */
export interface BetaNamespaceTool {
  /** Type: always `namespace`. */
  type: "namespace";
  /** Name: a string from 1 characters. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Tools: a list from 1 items. */
  tools: Array<BetaNamespaceTool.Function | BetaCustomTool>;
}
/** Response of `POST /responses?beta=true`. */
export interface BetaResponse {
  /** Metadata: a map or null. */
  metadata: Record<string, string> | null;
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
  model:
    | SharedAPI.ChatModel
    | (string & Record<never, never>)
    | "o1-pro"
    | "o1-pro-2025-03-19"
    | "o3-pro"
    | "o3-pro-2025-06-10"
    | "o3-deep-research"
    | "o3-deep-research-2025-06-26"
    | "o4-mini-deep-research"
    | "o4-mini-deep-research-2025-06-26"
    | "computer-use-preview"
    | "computer-use-preview-2025-03-11"
    | "gpt-5.5-pro"
    | "gpt-5.5-pro-2026-04-23"
    | "gpt-5-codex"
    | "gpt-5-pro"
    | "gpt-5-pro-2025-10-06"
    | "gpt-5.1-codex-max"
    | "gpt-daybreak-blue-latest"
    | "gpt-daybreak-red-latest"
    | "gpt-5.6-cyber"
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15"
    | "gpt-6-cyber"
    | "gpt-rosalind-research"
    | "gpt-6-rosalind"
    | "gpt-6.2-astra-law";
  /** Background: a boolean or null. */
  background?: boolean | null;
  /** Max tool calls: an integer or null. */
  max_tool_calls?: number | null;
  /** Text. */
  text?: BetaResponseTextConfig;
  /** Tools: a list. */
  tools: BetaTool[];
  /** Tool choice. */
  tool_choice:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  /** Prompt: may be null. */
  prompt?: BetaResponsePrompt | null;
  /** Service tier. */
  service_tier?: BetaServiceTier;
  /** Truncation: one of 2 values or null. */
  truncation?: "auto" | "disabled" | null;
  /** ID: a string. */
  id: string;
  /** Object: always `response`. */
  object: "response";
  /** Status. */
  status?: BetaResponseStatus;
  /** Created at: a number. */
  created_at: number;
  /** Completed at: a number or null. */
  completed_at?: number | null;
  /** Error: may be null. */
  error: BetaResponseError | null;
  /** Incomplete details: may be null. */
  incomplete_details: BetaResponse.IncompleteDetails | null;
  /** Output: a list. */
  output: BetaResponseOutputItem[];
  /** Reasoning: may be null. */
  reasoning?: ResponseCreateParams.Reasoning | null;
  /** Instructions: may be null. */
  instructions: string | BetaResponseInputItem[] | null;
  /** Output text: a string or null. */
  output_text?: string | null;
  /** Usage. */
  usage?: BetaResponseUsage;
  /** Prompt cache options. */
  prompt_cache_options?: BetaResponse.PromptCacheOptions;
  /** Moderation: may be null. */
  moderation?: BetaResponse.Moderation | null;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls: boolean;
  /** Conversation: may be null. */
  conversation?: BetaResponse.Conversation | null;
  /** Max output tokens: an integer or null. */
  max_output_tokens?: number | null;
  /** Access programs: may be null. */
  access_programs: BetaResponse.AccessPrograms | null;
  /** Image. */
  image?: BetaResponse.Image;
  /** Input transformations: a list. */
  input_transformations?: BetaResponse.InputTransformation[];
  /** Prompt cache diagnostics. */
  prompt_cache_diagnostics?:
    | BetaResponse.CacheMiss
    | BetaResponse.CacheHit
    | BetaResponse.ComparisonResponseNotFound
    | BetaResponse.Unavailable;
  /** Tool usage. */
  tool_usage?: BetaResponse.ToolUsage;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseApplyPatchToolCall {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `apply_patch_call`. */
  type: "apply_patch_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 2 values. */
  status: "in_progress" | "completed";
  /** Operation. */
  operation:
    | BetaResponseApplyPatchToolCall.CreateFile
    | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseApplyPatchToolCallOutput {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `apply_patch_call_output`. */
  type: "apply_patch_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 2 values. */
  status: "completed" | "failed";
  /** Output: a string or null. */
  output?: string | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseAudioDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.audio.delta`. */
  type: "response.audio.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Delta: a string. */
  delta: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseAudioDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.audio.done`. */
  type: "response.audio.done";
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseAudioTranscriptDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.audio.transcript.delta`. */
  type: "response.audio.transcript.delta";
  /** Delta: a string. */
  delta: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseAudioTranscriptDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.audio.transcript.done`. */
  type: "response.audio.transcript.done";
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.code_interpreter_call.completed`. */
  type: "response.code_interpreter_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.code_interpreter_call.in_progress`. */
  type: "response.code_interpreter_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.code_interpreter_call.interpreting`. */
  type: "response.code_interpreter_call.interpreting";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseCodeInterpreterToolCall {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
      | BetaResponseCodeInterpreterToolCall.Logs
      | BetaResponseCodeInterpreterToolCall.Image
    >
    | null;
}
/** Part of {@link BetaResponseStreamEvent}. */
export interface BetaResponseCompactionCompactingEvent {
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Sequence number: a number. */
  sequence_number: number;
  /** Type: always `response.compaction.compacting`. */
  type: "response.compaction.compacting";
  /** Agent. */
  agent?: BetaResponseCompactionCompactingEvent.Agent;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseCompactionItem {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `compaction`. */
  type: "compaction";
  /** ID: a string. */
  id: string;
  /** Encrypted content: a string. */
  encrypted_content: string;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseCompactionItemParam {
  /** Agent: may be null. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
  /** ID: a string or null. */
  id?: string | null;
  /** Type: always `compaction`. */
  type: "compaction";
  /** Encrypted content: a string up to 20971520 characters. */
  encrypted_content: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.completed`. */
  type: "response.completed";
  /** Response. */
  response: BetaResponse;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseComputerToolCall {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `computer_call`. */
  type: "computer_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Action. */
  action?: BetaComputerAction;
  /** Actions. */
  actions?: BetaComputerActionList;
  /** Pending safety checks: a list. */
  pending_safety_checks: BetaResponseComputerToolCall.PendingSafetyCheck[];
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseComputerToolCallOutputItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `computer_call_output`. */
  type: "computer_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Acknowledged safety checks: a list. */
  acknowledged_safety_checks?:
    BetaResponseComputerToolCall.PendingSafetyCheck[];
  /** Output. */
  output: BetaResponseComputerToolCallOutputScreenshot;
  /** Status: one of 4 values. */
  status: "completed" | "incomplete" | "failed" | "in_progress";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseInputItem.ComputerCallOutput}. */
export interface BetaResponseComputerToolCallOutputScreenshot {
  /** Type: always `computer_screenshot`. */
  type: "computer_screenshot";
  /** Image URL: a string. */
  image_url?: string;
  /** File ID: a string. */
  file_id?: string;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseConfigurationUpdateItem {
  /** ID: a string. */
  id: string;
  /** Type: always `configuration_update`. */
  type: "configuration_update";
  /** Agent. */
  agent?: BetaResponseConfigurationUpdateItem.Agent;
  /** Reasoning. */
  reasoning?: BetaResponseConfigurationUpdateItem.Reasoning;
  /** Text. */
  text?: BetaResponseConfigurationUpdateItem.Text;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseConfigurationUpdateItemParam {
  /** Type: always `configuration_update`. */
  type: "configuration_update";
  /** ID: a string or null. */
  id?: string | null;
  /** Agent: may be null. */
  agent?: BetaResponseConfigurationUpdateItemParam.Agent | null;
  /** Reasoning. */
  reasoning?: BetaResponseConfigurationUpdateItemParam.Reasoning;
  /** Text. */
  text?: BetaResponseConfigurationUpdateItemParam.Text;
}
/** Part of {@link BetaResponseFunctionShellToolCall}. */
export interface BetaResponseContainerReference {
  /** Type: always `container_reference`. */
  type: "container_reference";
  /** Container ID: a string. */
  container_id: string;
}
/** Type of `client.beta.responses`. */
export type BetaResponseContent =
  | BetaResponseInputText
  | BetaResponseInputImage
  | BetaResponseInputFile
  | BetaResponseOutputText
  | BetaResponseOutputRefusal
  | BetaResponseContent.ReasoningText;
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseContentPartAddedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseReasoningItem.Content;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseContentPartDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseReasoningItem.Content;
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaResponseConversationParam {
  /** ID: a string. */
  id: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCreatedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.created`. */
  type: "response.created";
  /** Response. */
  response: BetaResponse;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseCustomToolCall {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `custom_tool_call`. */
  type: "custom_tool_call";
  /** ID: a string. */
  id?: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseCustomToolCallInputDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseCustomToolCallItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `custom_tool_call`. */
  type: "custom_tool_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
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
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseCustomToolCallOutput {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** ID: a string. */
  id?: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<
      BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
    >;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseCustomToolCallOutputItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<
      BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
    >;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponse}. */
export interface BetaResponseError {
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
  misalignment?: BetaResponseError.Misalignment;
  /** Param: a string or null. */
  param?: string | null;
  /** Type: a string or null. */
  type?: string | null;
}
/** Part of {@link BetaResponseStreamEvent}. */
export interface BetaResponseErrorEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFailedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.failed`. */
  type: "response.failed";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Response. */
  response: BetaResponse;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFileSearchCallCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.file_search_call.completed`. */
  type: "response.file_search_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFileSearchCallInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.file_search_call.in_progress`. */
  type: "response.file_search_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFileSearchCallSearchingEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.file_search_call.searching`. */
  type: "response.file_search_call.searching";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseFileSearchToolCall {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** ID: a string. */
  id: string;
  /** Type: always `file_search_call`. */
  type: "file_search_call";
  /** Status: one of 5 values. */
  status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
  /** Queries: a list. */
  queries: string[];
  /** Results: a list or null. */
  results?: BetaResponseFileSearchToolCall.Result[] | null;
}
/** Part of {@link BetaResponseTextConfig}. */
export type BetaResponseFormatTextConfig =
  | BetaResponseFormatTextConfig.Text
  | BetaResponseFormatTextJSONSchemaConfig
  | BetaResponseFormatTextConfig.JSONObject;
/** Part of {@link BetaResponseFormatTextConfig}. */
export interface BetaResponseFormatTextJSONSchemaConfig {
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponseInputItem.FunctionCallOutput}. */
export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent
  | BetaResponseInputImageContent
  | BetaResponseInputFileContent;
/** Part of {@link ResponseSteerInputItemList.FunctionCallOutput}. */
export type BetaResponseFunctionCallOutputItemList =
  BetaResponseFunctionCallOutputItem[];
/** Part of {@link BetaResponseInputItem.ShellCallOutput}. */
export interface BetaResponseFunctionShellCallOutputContent {
  /** Stdout: a string up to 10485760 characters. */
  stdout: string;
  /** Stderr: a string up to 10485760 characters. */
  stderr: string;
  /** Outcome. */
  outcome:
    | BetaResponseFunctionShellCallOutputContent.Timeout
    | BetaResponseFunctionShellCallOutputContent.Exit;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseFunctionShellToolCall {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `shell_call`. */
  type: "shell_call";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
    | null;
  /** Action. */
  action: BetaResponseFunctionShellToolCall.Action;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Environment: may be null. */
  environment:
    | BetaResponseLocalEnvironment
    | BetaResponseContainerReference
    | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseFunctionShellToolCallOutput {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `shell_call_output`. */
  type: "shell_call_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
    | null;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Output: a list. */
  output: BetaResponseShellCallOutputContentDoneEvent.Output[];
  /** Max output length: an integer or null. */
  max_output_length: number | null;
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseFunctionToolCall {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** ID: a string. */
  id?: string;
  /** Type: always `function_call`. */
  type: "function_call";
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
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
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseFunctionToolCallItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** ID: a string. */
  id: string;
  /** Type: always `function_call`. */
  type: "function_call";
  /** Call ID: a string. */
  call_id: string;
  /** Caller: may be null. */
  caller?:
    | BetaResponseApplyPatchToolCall.Direct
    | BetaResponseApplyPatchToolCall.Program
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
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseFunctionToolCallOutputItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
  /** Output. */
  output:
    | string
    | Array<
      BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
    >;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseFunctionWebSearch {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** ID: a string. */
  id: string;
  /** Type: always `web_search_call`. */
  type: "web_search_call";
  /** Status: one of 5 values. */
  status: "in_progress" | "searching" | "completed" | "failed" | "incomplete";
  /** Action. */
  action:
    | BetaResponseFunctionWebSearch.Search
    | BetaResponseFunctionWebSearch.OpenPage
    | BetaResponseFunctionWebSearch.FindInPage;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseImageGenCallCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.image_generation_call.completed`. */
  type: "response.image_generation_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseImageGenCallGeneratingEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.image_generation_call.generating`. */
  type: "response.image_generation_call.generating";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseImageGenCallInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.image_generation_call.in_progress`. */
  type: "response.image_generation_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseImageGenCallPartialImageEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.in_progress`. */
  type: "response.in_progress";
  /** Response. */
  response: BetaResponse;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
export type BetaResponseIncludable =
  | "file_search_call.results"
  | "web_search_call.results"
  | "web_search_call.action.sources"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "code_interpreter_call.outputs"
  | "reasoning.encrypted_content"
  | "message.output_text.logprobs";
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseIncompleteEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.incomplete`. */
  type: "response.incomplete";
  /** Response. */
  response: BetaResponse;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesServerEvent}. */
export interface BetaResponseInjectCreatedEvent {
  /** Type: always `response.inject.created`. */
  type: "response.inject.created";
  /** Response ID: a string. */
  response_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link BetaResponsesClientEvent}. */
export interface BetaResponseInjectEvent {
  /** Type: always `response.inject`. */
  type: "response.inject";
  /** Response ID: a string. */
  response_id: string;
  /** Input: a list up to 16384 items. */
  input: BetaResponseInputItem[];
}
/** Part of {@link BetaResponsesServerEvent}. */
export interface BetaResponseInjectFailedEvent {
  /** Type: always `response.inject.failed`. */
  type: "response.inject.failed";
  /** Response ID: a string. */
  response_id: string;
  /** Input: a list. */
  input: BetaResponseInputItem[];
  /** Error. */
  error: BetaResponseInjectFailedEvent.Error;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Type of `client.beta.responses`. */
export type BetaResponseInput = BetaResponseInputItem[];
/** Type of `client.beta.responses`. */
export interface BetaResponseInputAudio {
  /** Type: always `input_audio`. */
  type: "input_audio";
  /** Input audio. */
  input_audio: BetaResponseInputAudio.InputAudio;
}
/** Part of {@link BetaResponseInputMessageContentList}. */
export type BetaResponseInputContent =
  | BetaResponseInputText
  | BetaResponseInputImage
  | BetaResponseInputFile;
/** Part of {@link BetaResponseCustomToolCallOutput}. */
export interface BetaResponseInputFile {
  /** Type: always `input_file`. */
  type: "input_file";
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Filename: a string. */
  filename?: string;
  /** File data: a string. */
  file_data?: string;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
  /** File URL: a string. */
  file_url?: string;
  /** Detail: one of 3 values. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link BetaResponseSteerInputContent}. */
export interface BetaResponseInputFileContent {
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
    | BetaResponseInputFileContent.PromptCacheBreakpoint
    | null;
}
/** Part of {@link BetaResponseCustomToolCallOutput}. */
export interface BetaResponseInputImage {
  /** Type: always `input_image`. */
  type: "input_image";
  /** Image URL: a string or null. */
  image_url?: string | null;
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Detail. */
  detail: BetaImageDetail;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
}
/** Part of {@link BetaResponseInputItem.AgentMessage}. */
export interface BetaResponseInputImageContent {
  /** Type: always `input_image`. */
  type: "input_image";
  /** Image URL: a string up to 20971520 characters or null. */
  image_url?: string | null;
  /** File ID: a string or null. */
  file_id?: string | null;
  /** Detail: may be null. */
  detail?: BetaImageDetail | null;
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?:
    | BetaResponseInputFileContent.PromptCacheBreakpoint
    | null;
}
/** Part of {@link InputTokenCountParams}. */
export type BetaResponseInputItem =
  | BetaEasyInputMessage
  | BetaResponseInputItem.Message
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseInputItem.ComputerCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseInputItem.FunctionCallOutput
  | BetaResponseInputItem.AgentMessage
  | BetaResponseInputItem.MultiAgentCall
  | BetaResponseInputItem.MultiAgentCallOutput
  | BetaResponseInputItem.ToolSearchCall
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseInputItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseInputItem.ShellCall
  | BetaResponseInputItem.ShellCallOutput
  | BetaResponseInputItem.ApplyPatchCall
  | BetaResponseInputItem.ApplyPatchCallOutput
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseInputItem.McpApprovalResponse
  | BetaResponseOutputItem.McpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall
  | BetaResponseInputItem.CompactionTrigger
  | BetaResponseInputItem.ItemReference
  | BetaResponseInputItem.Program
  | BetaResponseInputItem.ProgramOutput
  | BetaResponseConfigurationUpdateItemParam;
/** Part of {@link BetaResponseInputItem.Message}. */
export type BetaResponseInputMessageContentList = BetaResponseInputContent[];
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseInputMessageItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `message`. */
  type: "message";
  /** Role: one of 3 values. */
  role: "user" | "system" | "developer";
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
  /** Content. */
  content: BetaResponseInputMessageContentList;
  /** ID: a string. */
  id: string;
}
/** Part of {@link BetaResponseCustomToolCallOutput}. */
export interface BetaResponseInputText {
  /** Type: always `input_text`. */
  type: "input_text";
  /** Text: a string. */
  text: string;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
}
/** Part of {@link BetaResponseInputItem.AgentMessage}. */
export interface BetaResponseInputTextContent {
  /** Type: always `input_text`. */
  type: "input_text";
  /** Text: a string up to 10485760 characters. */
  text: string;
  /** Prompt cache breakpoint: may be null. */
  prompt_cache_breakpoint?:
    | BetaResponseInputFileContent.PromptCacheBreakpoint
    | null;
}
/** Item of `GET /responses/{response_id}/input_items?beta=true`. */
export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall
  | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program
  | BetaResponseOutputItem.ProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseOutputItem.McpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem
  | BetaResponseConfigurationUpdateItem;
/** A page of {@link BetaResponseItem}. */
export type BetaResponseItemsPage = Contract.CursorPage<BetaResponseItem>;
/** Part of {@link BetaResponseFunctionShellToolCall}. */
export interface BetaResponseLocalEnvironment {
  /** Type: always `local`. */
  type: "local";
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpCallCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_call.completed`. */
  type: "response.mcp_call.completed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpCallFailedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_call.failed`. */
  type: "response.mcp_call.failed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpCallInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_call.in_progress`. */
  type: "response.mcp_call.in_progress";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpListToolsCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_list_tools.completed`. */
  type: "response.mcp_list_tools.completed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpListToolsFailedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_list_tools.failed`. */
  type: "response.mcp_list_tools.failed";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseMcpListToolsInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.mcp_list_tools.in_progress`. */
  type: "response.mcp_list_tools.in_progress";
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Type of `client.beta.responses`. */
export interface BetaResponseOutputAudio {
  /** Type: always `output_audio`. */
  type: "output_audio";
  /** Data: a string. */
  data: string;
  /** Transcript: a string. */
  transcript: string;
}
/** Part of {@link BetaCompactedResponse}. */
export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall
  | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program
  | BetaResponseOutputItem.ProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpCall
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem;
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseOutputItemAddedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.output_item.added`. */
  type: "response.output_item.added";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item. */
  item: BetaResponseOutputItem;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseOutputItemDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.output_item.done`. */
  type: "response.output_item.done";
  /** Output index: an integer. */
  output_index: number;
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Item. */
  item: BetaResponseOutputItem;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseOutputMessage {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** ID: a string. */
  id: string;
  /** Type: always `message`. */
  type: "message";
  /** Role: always `assistant`. */
  role: "assistant";
  /** Content: a list. */
  content: Array<BetaResponseOutputText | BetaResponseOutputRefusal>;
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link BetaResponseOutputMessage}. */
export interface BetaResponseOutputRefusal {
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: a string. */
  refusal: string;
}
/** Part of {@link BetaResponseOutputMessage}. */
export interface BetaResponseOutputText {
  /** Type: always `output_text`. */
  type: "output_text";
  /** Text: a string. */
  text: string;
  /** Annotations: a list. */
  annotations: Array<
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
  >;
  /** Logprobs: a list. */
  logprobs?: BetaResponseOutputText.Logprob[];
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseOutputTextAnnotationAddedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}
/** Part of {@link BetaResponse}. */
export interface BetaResponsePrompt {
  /** ID: a string. */
  id: string;
  /** Version: a string or null. */
  version?: string | null;
  /** Variables: a map or null. */
  variables?:
    | Record<
      string,
      | BetaResponseInputText
      | BetaResponseInputImage
      | BetaResponseInputFile
      | (string & Record<never, never>)
    >
    | null;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseQueuedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.queued`. */
  type: "response.queued";
  /** Response. */
  response: BetaResponse;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseReasoningItem {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `reasoning`. */
  type: "reasoning";
  /** ID: a string. */
  id: string;
  /** Encrypted content: a string or null. */
  encrypted_content?: string | null;
  /** Summary: a list. */
  summary: BetaResponseReasoningItem.Summary[];
  /** Content: a list. */
  content?: BetaResponseReasoningItem.Content[];
  /** Status: one of 3 values. */
  status?: "in_progress" | "completed" | "incomplete";
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningTextDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseReasoningTextDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseRefusalDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseRefusalDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseShellCallCommandAddedEvent {
  /** Type: always `response.shell_call_command.added`. */
  type: "response.shell_call_command.added";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Command: a string. */
  command: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseShellCallCommandDeltaEvent {
  /** Type: always `response.shell_call_command.delta`. */
  type: "response.shell_call_command.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseShellCallCommandDoneEvent {
  /** Type: always `response.shell_call_command.done`. */
  type: "response.shell_call_command.done";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Command: a string. */
  command: string;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseShellCallOutputContentDeltaEvent {
  /** Type: always `response.shell_call_output_content.delta`. */
  type: "response.shell_call_output_content.delta";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Delta. */
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseShellCallOutputContentDoneEvent {
  /** Type: always `response.shell_call_output_content.done`. */
  type: "response.shell_call_output_content.done";
  /** Sequence number: an integer. */
  sequence_number: number;
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Command index: an integer. */
  command_index: number;
  /** Output: a list. */
  output: BetaResponseShellCallOutputContentDoneEvent.Output[];
}
/** Part of {@link BetaResponse}. */
export type BetaResponseStatus =
  | "completed"
  | "failed"
  | "in_progress"
  | "cancelled"
  | "queued"
  | "incomplete";
/** Part of {@link BetaResponsesServerEvent}. */
export interface BetaResponseSteerAcceptedEvent {
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: BetaResponseSteerAcceptedEvent.Steer;
  /** Type: always `response.steer.accepted`. */
  type: "response.steer.accepted";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link BetaResponseSteerFailedEvent.Error}. */
export type BetaResponseSteerErrorCode =
  | "response_not_found"
  | "invalid_input"
  | "steering_not_supported"
  | "too_many_pending_steers"
  | "response_already_completed"
  | "response_not_active"
  | "successor_creation_failed"
  | (string & Record<never, never>);
/** Part of {@link BetaResponsesClientEvent}. */
export interface BetaResponseSteerEvent {
  /** Input. */
  input: BetaResponseSteerInput;
  /** Previous response ID: a string. */
  previous_response_id: string;
  /** Type: always `response.steer`. */
  type: "response.steer";
}
/** Part of {@link BetaResponsesServerEvent}. */
export interface BetaResponseSteerFailedEvent {
  /** Error. */
  error: BetaResponseSteerFailedEvent.Error;
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: BetaResponseSteerFailedEvent.Steer;
  /** Type: always `response.steer.failed`. */
  type: "response.steer.failed";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link BetaResponseSteerEvent}. */
export type BetaResponseSteerInput =
  | string
  | Array<
    | ResponseSteerInputItemList.Message
    | ResponseSteerInputItemList.FunctionCallOutput
  >;
/** Part of {@link ResponseSteerInputItemList.Message}. */
export type BetaResponseSteerInputContent =
  | BetaResponseInputTextContent
  | BetaResponseInputImageContent
  | BetaResponseInputFileContent;
/** Part of {@link BetaResponsesServerEvent}. */
export interface BetaResponseSteerPendingEvent {
  /** Reason. */
  reason: BetaResponseSteerPendingReason;
  /** Required input: a list. */
  required_input: BetaResponseSteerRequiredInput[];
  /** Sequence number: a number. */
  sequence_number: number;
  /** Steer. */
  steer: BetaResponseSteerPendingEvent.Steer;
  /** Type: always `response.steer.pending`. */
  type: "response.steer.pending";
  /** Stream ID: a string. */
  stream_id?: string;
}
/** Part of {@link BetaResponseSteerPendingEvent}. */
export type BetaResponseSteerPendingReason =
  | "waiting_for_required_input"
  | (string & Record<never, never>);
/** Part of {@link BetaResponseSteerPendingEvent}. */
export type BetaResponseSteerRequiredInput =
  | BetaResponseSteerRequiredInput.FunctionCallOutput
  | BetaResponseSteerRequiredInput.CustomToolCallOutput
  | BetaResponseSteerRequiredInput.ComputerCallOutput
  | BetaResponseSteerRequiredInput.ShellCallOutput
  | BetaResponseSteerRequiredInput.ApplyPatchCallOutput
  | BetaResponseSteerRequiredInput.ToolSearchOutput
  | BetaResponseSteerRequiredInput.McpApprovalResponse;
/** Event of `POST /responses?beta=true`. */
export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent
  | BetaResponseCompactionCompactingEvent;
/** Part of {@link InputTokenCountParams}. */
export interface BetaResponseTextConfig {
  /** Format. */
  format?: BetaResponseFormatTextConfig;
  /** Verbosity: one of 3 values or null. */
  verbosity?: "low" | "medium" | "high" | null;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseTextDeltaEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  logprobs: BetaResponseTextDeltaEvent.Logprob[];
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseTextDoneEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  logprobs: BetaResponseTextDeltaEvent.Logprob[];
}
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseToolSearchCall {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
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
/** Part of {@link BetaResponseItem}. */
export interface BetaResponseToolSearchOutputItem {
  /** Agent. */
  agent?: BetaResponseAudioDeltaEvent.Agent;
  /** Type: always `tool_search_output`. */
  type: "tool_search_output";
  /** ID: a string. */
  id: string;
  /** Call ID: a string or null. */
  call_id: string | null;
  /** Execution: one of 2 values. */
  execution: "server" | "client";
  /** Tools: a list. */
  tools: BetaTool[];
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
  /** Created by: a string. */
  created_by?: string;
}
/** Part of {@link BetaResponseInputItem}. */
export interface BetaResponseToolSearchOutputItemParam {
  /** Agent: may be null. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
  /** ID: a string or null. */
  id?: string | null;
  /** Call ID: a string from 1 to 64 characters or null. */
  call_id?: string | null;
  /** Type: always `tool_search_output`. */
  type: "tool_search_output";
  /** Execution: one of 2 values. */
  execution?: "server" | "client";
  /** Tools: a list. */
  tools: BetaTool[];
  /** Status: one of 3 values or null. */
  status?: "in_progress" | "completed" | "incomplete" | null;
}
/** Part of {@link BetaCompactedResponse}. */
export interface BetaResponseUsage {
  /** Input tokens: an integer. */
  input_tokens: number;
  /** Input tokens details. */
  input_tokens_details: BetaResponseUsage.InputTokensDetails;
  /** Output tokens: an integer. */
  output_tokens: number;
  /** Output tokens details. */
  output_tokens_details: BetaResponseUsage.OutputTokensDetails;
  /** Total tokens: an integer. */
  total_tokens: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseWebSearchCallCompletedEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.web_search_call.completed`. */
  type: "response.web_search_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseWebSearchCallInProgressEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.web_search_call.in_progress`. */
  type: "response.web_search_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Part of {@link BetaResponsesWebSocketStreamEvent}. */
export interface BetaResponseWebSearchCallSearchingEvent {
  /** Agent: may be null. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
  /** Type: always `response.web_search_call.searching`. */
  type: "response.web_search_call.searching";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
  /** Sequence number: an integer. */
  sequence_number: number;
}
/** Type of `client.beta.responses`. */
export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate
  | BetaResponseInjectEvent
  | BetaResponseSteerEvent;
/** Type of `client.beta.responses`. */
export type BetaResponsesServerEvent =
  | BetaResponsesServerEvent.BetaResponseAudioWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioWsDone
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEvent.BetaResponseWsCompleted
  | BetaResponsesServerEvent.BetaResponseContentPartWsAdded
  | BetaResponsesServerEvent.BetaResponseContentPartWsDone
  | BetaResponsesServerEvent.BetaResponseWsCreated
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEvent.BetaResponseInWsProgress
  | BetaResponsesServerEvent.BetaResponseWsFailed
  | BetaResponsesServerEvent.BetaResponseWsIncomplete
  | BetaResponsesServerEvent.BetaResponseOutputItemWsAdded
  | BetaResponsesServerEvent.BetaResponseOutputItemWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDone
  | BetaResponsesServerEvent.BetaResponseRefusalWsDelta
  | BetaResponsesServerEvent.BetaResponseRefusalWsDone
  | BetaResponsesServerEvent.BetaResponseTextWsDelta
  | BetaResponsesServerEvent.BetaResponseTextWsDone
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpCallWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEvent.BetaResponseWsQueued
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEvent.BetaResponseWsError
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent
  | BetaResponsesServerEvent.BetaResponseCompactionWsCompacting
  | BetaResponseSteerAcceptedEvent
  | BetaResponseSteerPendingEvent
  | BetaResponseSteerFailedEvent
  | BetaResponsesServerEvent.BetaResponseWsStreamingError;
/** Part of {@link BetaResponse}. */
export type BetaServiceTier =
  | "auto"
  | "default"
  | "flex"
  | "scale"
  | "priority"
  | "fast"
  | "ultrafast"
  | null;
/** Part of {@link BetaContainerAuto}. */
export interface BetaSkillReference {
  /** Type: always `skill_reference`. */
  type: "skill_reference";
  /** Skill ID: a string from 1 to 64 characters. */
  skill_id: string;
  /** Version: a string. */
  version?: string;
}
/** Part of {@link InputTokenCountParams}. */
export type BetaTool =
  | BetaFunctionTool
  | BetaFileSearchTool
  | BetaComputerTool
  | BetaComputerUsePreviewTool
  | BetaWebSearchTool
  | BetaTool.Mcp
  | BetaTool.CodeInterpreter
  | BetaTool.ProgrammaticToolCalling
  | BetaTool.ImageGeneration
  | BetaTool.LocalShell
  | BetaFunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | BetaToolSearchTool
  | BetaWebSearchPreviewTool
  | BetaApplyPatchTool;
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceAllowed {
  /** Type: always `allowed_tools`. */
  type: "allowed_tools";
  /** Mode: one of 2 values. */
  mode: "auto" | "required";
  /** Tools: a list. */
  tools: Array<Record<string, unknown>>;
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceApplyPatch {
  /** Type: always `apply_patch`. */
  type: "apply_patch";
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceCustom {
  /** Type: always `custom`. */
  type: "custom";
  /** Name: a string. */
  name: string;
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceFunction {
  /** Type: always `function`. */
  type: "function";
  /** Name: a string. */
  name: string;
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceMcp {
  /** Type: always `mcp`. */
  type: "mcp";
  /** Server label: a string. */
  server_label: string;
  /** Name: a string or null. */
  name?: string | null;
}
/** Part of {@link InputTokenCountParams}. */
export type BetaToolChoiceOptions = "none" | "auto" | "required";
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceShell {
  /** Type: always `shell`. */
  type: "shell";
}
/** Part of {@link InputTokenCountParams}. */
export interface BetaToolChoiceTypes {
  /** Type: one of 8 values. */
  type:
    | "file_search"
    | "web_search_preview"
    | "computer"
    | "computer_use_preview"
    | "computer_use"
    | "web_search_preview_2025_03_11"
    | "image_generation"
    | "code_interpreter";
}
/** Type of `client.beta.responses`. */
export interface BetaToolSearchOutputNamespaceTool {
  /** Description: a string. */
  description: string;
  /** Name: a string. */
  name: string;
  /** Tools: a list. */
  tools: Array<BetaToolSearchOutputNamespaceTool.Function | BetaCustomTool>;
  /** Type: always `namespace`. */
  type: "namespace";
}
/** Part of {@link BetaTool}. */
export interface BetaToolSearchTool {
  /** Type: always `tool_search`. */
  type: "tool_search";
  /** Execution: one of 2 values. */
  execution?: "server" | "client";
  /** Description: a string or null. */
  description?: string | null;
  /** Parameters. */
  parameters?: unknown;
}
/** Part of {@link BetaTool}. */
export interface BetaWebSearchPreviewTool {
  /** Type: one of 2 values; default `web_search_preview`. */
  type: "web_search_preview" | "web_search_preview_2025_03_11";
  /** User location: may be null. */
  user_location?: BetaWebSearchPreviewTool.UserLocation | null;
  /** Search context size: one of 3 values. */
  search_context_size?: "low" | "medium" | "high";
  /** Search content types: a list. */
  search_content_types?: Array<"text" | "image">;
}
/** Part of {@link BetaTool}. */
export interface BetaWebSearchTool {
  /** Type: one of 2 values; default `web_search`. */
  type: "web_search" | "web_search_2025_08_26";
  /** External web access: a boolean; default `true`. */
  external_web_access?: boolean;
  /** Filters: may be null. */
  filters?: BetaWebSearchTool.Filters | null;
  /** User location: may be null. */
  user_location?: BetaWebSearchTool.UserLocation | null;
  /** Search context size: one of 3 values; default `medium`. */
  search_context_size?: "low" | "medium" | "high";
}
/** Params of `client.beta.responses.cancel()`: `POST /responses/{response_id}/cancel?beta=true`. */
export interface ResponseCancelParams {
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
}
/** Params of `client.beta.responses.compact()`: `POST /responses/compact?beta=true`. */
export interface ResponseCompactParams {
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
  /** Model: may be null. */
  model:
    | SharedAPI.ChatModel
    | (string & Record<never, never>)
    | "o1-pro"
    | "o1-pro-2025-03-19"
    | "o3-pro"
    | "o3-pro-2025-06-10"
    | "o3-deep-research"
    | "o3-deep-research-2025-06-26"
    | "o4-mini-deep-research"
    | "o4-mini-deep-research-2025-06-26"
    | "computer-use-preview"
    | "computer-use-preview-2025-03-11"
    | "gpt-5.5-pro"
    | "gpt-5.5-pro-2026-04-23"
    | "gpt-5-codex"
    | "gpt-5-pro"
    | "gpt-5-pro-2025-10-06"
    | "gpt-5.1-codex-max"
    | "gpt-daybreak-blue-latest"
    | "gpt-daybreak-red-latest"
    | "gpt-5.6-cyber"
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15"
    | "gpt-6-cyber"
    | "gpt-rosalind-research"
    | "gpt-6-rosalind"
    | "gpt-6.2-astra-law"
    | (string & Record<never, never>)
    | null;
  /** Input: may be null. */
  input?: string | BetaResponseInputItem[] | null;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** @deprecated Deprecated by the API. Instructions: a string or null. */
  instructions?: string | null;
  /** Prompt cache key: a string up to 64 characters or null. */
  prompt_cache_key?: string | null;
  /** @deprecated Deprecated by the API. Prompt cache retention: one of 2 values or null. */
  prompt_cache_retention?: "in_memory" | "24h" | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;
  /** Service tier: one of 5 values or null. */
  service_tier?: "auto" | "default" | "fast" | "flex" | "priority" | null;
  /** Image. */
  image?: ResponseCompactParams.Image;
}
/** Params of `client.beta.responses.create()`: `POST /responses?beta=true`. */
export type ResponseCreateParams =
  | ResponseCreateParamsNonStreaming
  | ResponseCreateParamsStreaming;
/** Params of `client.beta.responses.create()`: `POST /responses?beta=true`. */
export interface ResponseCreateParamsBase {
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
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
  model?:
    | SharedAPI.ChatModel
    | (string & Record<never, never>)
    | "o1-pro"
    | "o1-pro-2025-03-19"
    | "o3-pro"
    | "o3-pro-2025-06-10"
    | "o3-deep-research"
    | "o3-deep-research-2025-06-26"
    | "o4-mini-deep-research"
    | "o4-mini-deep-research-2025-06-26"
    | "computer-use-preview"
    | "computer-use-preview-2025-03-11"
    | "gpt-5.5-pro"
    | "gpt-5.5-pro-2026-04-23"
    | "gpt-5-codex"
    | "gpt-5-pro"
    | "gpt-5-pro-2025-10-06"
    | "gpt-5.1-codex-max"
    | "gpt-daybreak-blue-latest"
    | "gpt-daybreak-red-latest"
    | "gpt-5.6-cyber"
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15"
    | "gpt-6-cyber"
    | "gpt-rosalind-research"
    | "gpt-6-rosalind"
    | "gpt-6.2-astra-law";
  /** Background: a boolean or null. */
  background?: boolean | null;
  /** Max tool calls: an integer or null. */
  max_tool_calls?: number | null;
  /** Text. */
  text?: BetaResponseTextConfig;
  /** Tools: a list. */
  tools?: BetaTool[];
  /** Tool choice. */
  tool_choice?:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  /** Prompt: may be null. */
  prompt?: BetaResponsePrompt | null;
  /** Service tier. */
  service_tier?: BetaServiceTier;
  /** @deprecated Deprecated by the API. Truncation: one of 2 values or null. */
  truncation?: "auto" | "disabled" | null;
  /** Reasoning: may be null. */
  reasoning?: ResponseCreateParams.Reasoning | null;
  /** Input. */
  input?: string | BetaResponseInputItem[];
  /** Include: a list or null. */
  include?: BetaResponseIncludable[] | null;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
  /** Store: a boolean or null. */
  store?: boolean | null;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Moderation: may be null. */
  moderation?: ResponseCreateParams.Moderation | null;
  /** Stream: a boolean or null. */
  stream?: boolean | null;
  /** Stream options: may be null. */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /** Conversation: may be null. */
  conversation?:
    | BetaResponseConversationParam
    | (string & Record<never, never>)
    | null;
  /** Context management: a list from 1 items or null. */
  context_management?: ResponseCreateParams.ContextManagement[] | null;
  /** Max output tokens: an integer from 16 or null. */
  max_output_tokens?: number | null;
  /** Multi agent: may be null. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;
  /** Access programs. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** Background options. */
  background_options?: ResponseCreateParams.BackgroundOptions;
  /** Image. */
  image?: ResponseCreateParams.Image;
}
/** Params of `client.beta.responses.create()`: `POST /responses?beta=true`, with `stream: false | null`. */
export interface ResponseCreateParamsNonStreaming
  extends ResponseCreateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.beta.responses.create()`: `POST /responses?beta=true`, with `stream: true`. */
export interface ResponseCreateParamsStreaming
  extends ResponseCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Params of `client.beta.responses.delete()`: `DELETE /responses/{response_id}?beta=true`. */
export interface ResponseDeleteParams {
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
}
/** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`. */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming
  | ResponseRetrieveParamsStreaming;
/** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`. */
export interface ResponseRetrieveParamsBase {
  /** Include: a list. */
  include?: BetaResponseIncludable[];
  /** Stream: a boolean. */
  stream?: boolean;
  /** Starting after: an integer. */
  starting_after?: number;
  /** Include obfuscation: a boolean. */
  include_obfuscation?: boolean;
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
}
/** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`, with `stream: false`. */
export interface ResponseRetrieveParamsNonStreaming
  extends ResponseRetrieveParamsBase {
  /** Stream: false. */
  stream?: false;
}
/** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`, with `stream: true`. */
export interface ResponseRetrieveParamsStreaming
  extends ResponseRetrieveParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Parts of {@link BetaCompactedResponse}. */
export declare namespace BetaCompactedResponse {
  /** Part of {@link BetaCompactedResponse}. */
  export interface Image {
    /** Context compression: one of 2 values. */
    context_compression: "enabled" | "disabled";
  }
}
/** Parts of {@link BetaComputerAction}. */
export declare namespace BetaComputerAction {
  /** Part of {@link BetaComputerAction}. */
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
  /** Part of {@link BetaComputerAction}. */
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
  /** Part of {@link BetaComputerAction}. */
  export interface Drag {
    /** Type: always `drag`. */
    type: "drag";
    /** Path: a list. */
    path: BetaComputerAction.Drag.Path[];
    /** Keys: a list or null. */
    keys?: string[] | null;
  }
  /** Part of {@link BetaComputerAction}. */
  export interface Keypress {
    /** Type: always `keypress`. */
    type: "keypress";
    /** Keys: a list. */
    keys: string[];
  }
  /** Part of {@link BetaComputerAction}. */
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
  /** Part of {@link BetaComputerAction}. */
  export interface Screenshot {
    /** Type: always `screenshot`. */
    type: "screenshot";
  }
  /** Part of {@link BetaComputerAction}. */
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
  /** Part of {@link BetaComputerAction}. */
  export interface Type {
    /** Type: always `type`. */
    type: "type";
    /** Text: a string. */
    text: string;
  }
  /** Part of {@link BetaComputerAction}. */
  export interface Wait {
    /** Type: always `wait`. */
    type: "wait";
  }
  /** Parts of {@link Drag}. */
  export namespace Drag {
    /** Part of {@link BetaComputerAction.Drag}. */
    export interface Path {
      /** X: an integer. */
      x: number;
      /** Y: an integer. */
      y: number;
    }
  }
}
/** Parts of {@link BetaCustomTool}. */
export declare namespace BetaCustomTool {
  /** Part of {@link BetaCustomTool}. */
  export interface Grammar {
    /** Type: always `grammar`. */
    type: "grammar";
    /** Syntax: one of 2 values. */
    syntax: "lark" | "regex";
    /** Definition: a string. */
    definition: string;
  }
  /** Part of {@link BetaCustomTool}. */
  export interface Text {
    /** Type: always `text`. */
    type: "text";
  }
}
/** Parts of {@link BetaFileSearchTool}. */
export declare namespace BetaFileSearchTool {
  /** Part of {@link BetaFileSearchTool}. */
  export interface ComparisonFilter {
    /** Type: one of 8 values; default `eq`. */
    type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
    /** Key: a string. */
    key: string;
    /** Value. */
    value: string | number | boolean | Array<string | number>;
  }
  /** Part of {@link BetaFileSearchTool}. */
  export interface CompoundFilter {
    /** Type: one of 2 values. */
    type: "and" | "or";
    /** Filters: a list. */
    filters: unknown[];
  }
  /** Part of {@link BetaFileSearchTool}. */
  export interface RankingOptions {
    /** Ranker: one of 2 values. */
    ranker?: "auto" | "default-2024-11-15";
    /** Score threshold: a number. */
    score_threshold?: number;
    /** Hybrid search. */
    hybrid_search?: BetaFileSearchTool.RankingOptions.HybridSearch;
  }
  /** Parts of {@link RankingOptions}. */
  export namespace RankingOptions {
    /** Part of {@link BetaFileSearchTool.RankingOptions}. */
    export interface HybridSearch {
      /** Embedding weight: a number. */
      embedding_weight: number;
      /** Text weight: a number. */
      text_weight: number;
    }
  }
}
/** Parts of {@link BetaMcpToolCallError}. */
export declare namespace BetaMcpToolCallError {
  /** Part of {@link BetaMcpToolCallError}. */
  export interface HTTPError {
    /** Type: always `http_error`. */
    type: "http_error";
    /** Code: an integer. */
    code: number;
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link BetaMcpToolCallError}. */
  export interface McpProtocolError {
    /** Type: always `mcp_protocol_error`. */
    type: "mcp_protocol_error";
    /** Code: an integer. */
    code: number;
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link BetaMcpToolCallError}. */
  export interface McpToolExecutionError {
    /** Type: always `mcp_tool_execution_error`. */
    type: "mcp_tool_execution_error";
    /** Content. */
    content: unknown;
  }
}
/** Parts of {@link BetaNamespaceTool}. */
export declare namespace BetaNamespaceTool {
  /** Part of {@link BetaNamespaceTool}. */
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
/** Parts of {@link BetaResponse}. */
export declare namespace BetaResponse {
  /** Part of {@link BetaResponse}. */
  export interface AccessPrograms {
    /** Cyber: one of 3 values. */
    cyber: "standard" | "daybreak_blue" | "daybreak_red";
  }
  /** Part of {@link InputTokenCountParams}. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link BetaResponse}. */
  export interface CacheHit {
    /** Type: always `cache_hit`. */
    type: "cache_hit";
  }
  /** Part of {@link BetaResponse}. */
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
  /** Part of {@link BetaResponse}. */
  export interface ComparisonResponseNotFound {
    /** Type: always `comparison_response_not_found`. */
    type: "comparison_response_not_found";
  }
  /** Part of {@link BetaResponse}. */
  export interface Conversation {
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link BetaResponse}. */
  export interface Image {
    /** Context compression: one of 2 values. */
    context_compression: "enabled" | "disabled";
  }
  /** Part of {@link BetaResponse}. */
  export interface IncompleteDetails {
    /** Reason: one of 4 values. */
    reason?:
      | "max_output_tokens"
      | "content_filter"
      | "max_messages"
      | "steered";
  }
  /** Part of {@link BetaResponse}. */
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
  /** Part of {@link BetaResponse}. */
  export interface Moderation {
    /** Input. */
    input:
      | BetaResponse.Moderation.ModerationResult
      | BetaResponse.Moderation.Error;
    /** Output. */
    output:
      | BetaResponse.Moderation.ModerationResult
      | BetaResponse.Moderation.Error;
  }
  /** Part of {@link BetaResponse}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl: "30m" | "12h";
    /** Mode: one of 2 values. */
    mode: "implicit" | "explicit";
    /** Comparison response ID: a string or null. */
    comparison_response_id?: string | null;
  }
  /** Part of {@link BetaResponse}. */
  export interface ToolUsage {
    /** Image gen. */
    image_gen: BetaResponse.ToolUsage.ImageGen;
    /** Web search. */
    web_search: BetaResponse.ToolUsage.WebSearch;
  }
  /** Part of {@link BetaResponse}. */
  export interface Unavailable {
    /** Type: always `unavailable`. */
    type: "unavailable";
  }
  /** Parts of {@link Moderation}. */
  export namespace Moderation {
    /** Part of {@link BetaResponse.Moderation}. */
    export interface Error {
      /** Type: always `error`. */
      type: "error";
      /** Code: a string. */
      code: string;
      /** Message: a string. */
      message: string;
    }
    /** Part of {@link BetaResponse.Moderation}. */
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
    /** Part of {@link BetaResponse.ToolUsage}. */
    export interface ImageGen {
      /** Input tokens: a number. */
      input_tokens: number;
      /** Input tokens details. */
      input_tokens_details: BetaResponse.ToolUsage.ImageGen.InputTokensDetails;
      /** Output tokens: a number. */
      output_tokens: number;
      /** Total tokens: a number. */
      total_tokens: number;
      /** Cached tokens: a number. */
      cached_tokens?: number;
      /** Cached tokens details. */
      cached_tokens_details?:
        BetaResponse.ToolUsage.ImageGen.CachedTokensDetails;
      /** Output tokens details. */
      output_tokens_details?:
        BetaResponse.ToolUsage.ImageGen.OutputTokensDetails;
    }
    /** Part of {@link BetaResponse.ToolUsage}. */
    export interface WebSearch {
      /** Num requests: a number. */
      num_requests: number;
    }
    /** Parts of {@link ImageGen}. */
    export namespace ImageGen {
      /** Part of {@link BetaResponse.ToolUsage.ImageGen}. */
      export interface CachedTokensDetails {
        /** Cached image tokens: a number. */
        cached_image_tokens: number;
        /** Cached text tokens: a number. */
        cached_text_tokens: number;
      }
      /** Part of {@link BetaResponse.ToolUsage.ImageGen}. */
      export interface InputTokensDetails {
        /** Image tokens: a number. */
        image_tokens: number;
        /** Text tokens: a number. */
        text_tokens: number;
      }
      /** Part of {@link BetaResponse.ToolUsage.ImageGen}. */
      export interface OutputTokensDetails {
        /** Image tokens: a number. */
        image_tokens: number;
        /** Text tokens: a number. */
        text_tokens: number;
      }
    }
  }
}
/** Parts of {@link BetaResponseApplyPatchToolCall}. */
export declare namespace BetaResponseApplyPatchToolCall {
  /** Part of {@link BetaResponseApplyPatchToolCall}. */
  export interface CreateFile {
    /** Type: always `create_file`. */
    type: "create_file";
    /** Path: a string. */
    path: string;
    /** Diff: a string. */
    diff: string;
  }
  /** Part of {@link BetaResponseApplyPatchToolCall}. */
  export interface DeleteFile {
    /** Type: always `delete_file`. */
    type: "delete_file";
    /** Path: a string. */
    path: string;
  }
  /** Part of {@link BetaResponseCustomToolCall}. */
  export interface Direct {
    /** Type: always `direct`. */
    type: "direct";
  }
  /** Part of {@link BetaResponseCustomToolCall}. */
  export interface Program {
    /** Type: always `program`. */
    type: "program";
    /** Caller ID: a string. */
    caller_id: string;
  }
  /** Part of {@link BetaResponseApplyPatchToolCall}. */
  export interface UpdateFile {
    /** Type: always `update_file`. */
    type: "update_file";
    /** Path: a string. */
    path: string;
    /** Diff: a string. */
    diff: string;
  }
}
/** Parts of {@link BetaResponseAudioDeltaEvent}. */
export declare namespace BetaResponseAudioDeltaEvent {
  /** Part of {@link BetaResponseCustomToolCall}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
}
/** Parts of {@link BetaResponseCodeInterpreterToolCall}. */
export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Part of {@link BetaResponseCodeInterpreterToolCall}. */
  export interface Image {
    /** Type: always `image`. */
    type: "image";
    /** URL: a string. */
    url: string;
  }
  /** Part of {@link BetaResponseCodeInterpreterToolCall}. */
  export interface Logs {
    /** Type: always `logs`. */
    type: "logs";
    /** Logs: a string. */
    logs: string;
  }
}
/** Parts of {@link BetaResponseCompactionCompactingEvent}. */
export declare namespace BetaResponseCompactionCompactingEvent {
  /** Part of {@link BetaResponseCompactionCompactingEvent}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
}
/** Parts of {@link BetaResponseCompactionItemParam}. */
export declare namespace BetaResponseCompactionItemParam {
  /** Part of {@link BetaResponseInputItem.ProgramOutput}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
}
/** Parts of {@link BetaResponseComputerToolCall}. */
export declare namespace BetaResponseComputerToolCall {
  /** Part of {@link BetaResponseInputItem.ComputerCallOutput}. */
  export interface PendingSafetyCheck {
    /** ID: a string. */
    id: string;
    /** Code: a string or null. */
    code?: string | null;
    /** Message: a string or null. */
    message?: string | null;
  }
}
/** Parts of {@link BetaResponseConfigurationUpdateItem}. */
export declare namespace BetaResponseConfigurationUpdateItem {
  /** Part of {@link BetaResponseConfigurationUpdateItem}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
  /** Part of {@link BetaResponseConfigurationUpdateItem}. */
  export interface Reasoning {
    /** Effort: one of 7 values or null. */
    effort?:
      | "none"
      | "minimal"
      | "low"
      | "medium"
      | "high"
      | "xhigh"
      | "max"
      | null;
  }
  /** Part of {@link BetaResponseConfigurationUpdateItem}. */
  export interface Text {
    /** Format. */
    format:
      | BetaResponseConfigurationUpdateItem.Text.Text
      | BetaResponseFormatTextJSONSchemaConfig;
  }
  /** Parts of {@link Text}. */
  export namespace Text {
    /** Part of {@link BetaResponseConfigurationUpdateItem.Text}. */
    export interface Text {
      /** Type: always `text`. */
      type: "text";
    }
  }
}
/** Parts of {@link BetaResponseConfigurationUpdateItemParam}. */
export declare namespace BetaResponseConfigurationUpdateItemParam {
  /** Part of {@link BetaResponseConfigurationUpdateItemParam}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
  /** Part of {@link BetaResponseConfigurationUpdateItemParam}. */
  export interface Reasoning {
    /** Effort: one of 7 values or null. */
    effort?:
      | "none"
      | "minimal"
      | "low"
      | "medium"
      | "high"
      | "xhigh"
      | "max"
      | null;
  }
  /** Part of {@link BetaResponseConfigurationUpdateItemParam}. */
  export interface Text {
    /** Format. */
    format:
      | BetaResponseConfigurationUpdateItemParam.Text.Text
      | BetaResponseFormatTextJSONSchemaConfig;
  }
  /** Parts of {@link Text}. */
  export namespace Text {
    /** Part of {@link BetaResponseConfigurationUpdateItemParam.Text}. */
    export interface Text {
      /** Type: always `text`. */
      type: "text";
    }
  }
}
/** Parts of {@link BetaResponseContent}. */
export declare namespace BetaResponseContent {
  /** Part of {@link BetaResponseContent}. */
  export interface ReasoningText {
    /** Text: a string. */
    text: string;
    /** Type: always `reasoning_text`. */
    type: "reasoning_text";
  }
}
/** Parts of {@link BetaResponseCustomToolCallOutput}. */
export declare namespace BetaResponseCustomToolCallOutput {
  /** Part of {@link BetaResponseCustomToolCallOutput}. */
  export interface Direct {
    /** Type: always `direct`. */
    type: "direct";
  }
  /** Part of {@link BetaResponseCustomToolCallOutput}. */
  export interface Program {
    /** Type: always `program`. */
    type: "program";
    /** Caller ID: a string from 1 to 64 characters. */
    caller_id: string;
  }
}
/** Parts of {@link BetaResponseError}. */
export declare namespace BetaResponseError {
  /** Part of {@link BetaResponseError}. */
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
    steer?: BetaResponseError.Misalignment.Steer;
  }
  /** Parts of {@link Misalignment}. */
  export namespace Misalignment {
    /** Part of {@link BetaResponseError.Misalignment}. */
    export interface Steer {
      /** Message: a string. */
      message: string;
    }
  }
}
/** Parts of {@link BetaResponseErrorEvent}. */
export declare namespace BetaResponseErrorEvent {
  /** Part of {@link BetaResponsesServerEvent.BetaResponseWsStreamingError}. */
  export interface Agent {
    /** Agent name: a string. */
    agent_name: string;
  }
}
/** Parts of {@link BetaResponseFileSearchToolCall}. */
export declare namespace BetaResponseFileSearchToolCall {
  /** Part of {@link BetaResponseFileSearchToolCall}. */
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
/** Parts of {@link BetaResponseFormatTextConfig}. */
export declare namespace BetaResponseFormatTextConfig {
  /** Part of {@link BetaResponseFormatTextConfig}. */
  export interface JSONObject {
    /** Type: always `json_object`. */
    type: "json_object";
  }
  /** Part of {@link BetaResponseFormatTextConfig}. */
  export interface Text {
    /** Type: always `text`. */
    type: "text";
  }
}
/** Parts of {@link BetaResponseFunctionShellCallOutputContent}. */
export declare namespace BetaResponseFunctionShellCallOutputContent {
  /** Part of {@link BetaResponseFunctionShellCallOutputContent}. */
  export interface Exit {
    /** Type: always `exit`. */
    type: "exit";
    /** Exit code: an integer. */
    exit_code: number;
  }
  /** Part of {@link BetaResponseFunctionShellCallOutputContent}. */
  export interface Timeout {
    /** Type: always `timeout`. */
    type: "timeout";
  }
}
/** Parts of {@link BetaResponseFunctionShellToolCall}. */
export declare namespace BetaResponseFunctionShellToolCall {
  /** Part of {@link BetaResponseFunctionShellToolCall}. */
  export interface Action {
    /** Commands: a list. */
    commands: string[];
    /** Timeout ms: an integer or null. */
    timeout_ms: number | null;
    /** Max output length: an integer or null. */
    max_output_length: number | null;
  }
}
/** Parts of {@link BetaResponseFunctionShellToolCallOutput}. */
export declare namespace BetaResponseFunctionShellToolCallOutput {
  /** Parts of {@link Output}. */
  export namespace Output {
    /** Part of {@link BetaResponseShellCallOutputContentDoneEvent.Output}. */
    export interface Exit {
      /** Type: always `exit`. */
      type: "exit";
      /** Exit code: an integer. */
      exit_code: number;
    }
    /** Part of {@link BetaResponseShellCallOutputContentDoneEvent.Output}. */
    export interface Timeout {
      /** Type: always `timeout`. */
      type: "timeout";
    }
  }
}
/** Parts of {@link BetaResponseFunctionWebSearch}. */
export declare namespace BetaResponseFunctionWebSearch {
  /** Part of {@link BetaResponseFunctionWebSearch}. */
  export interface FindInPage {
    /** Type: always `find_in_page`. */
    type: "find_in_page";
    /** URL: a string. */
    url: string;
    /** Pattern: a string. */
    pattern: string;
  }
  /** Part of {@link BetaResponseFunctionWebSearch}. */
  export interface OpenPage {
    /** Type: always `open_page`. */
    type: "open_page";
    /** URL: a string or null. */
    url?: string | null;
  }
  /** Part of {@link BetaResponseFunctionWebSearch}. */
  export interface Search {
    /** Type: always `search`. */
    type: "search";
    /** @deprecated Deprecated by the API. Query: a string. */
    query?: string;
    /** Queries: a list. */
    queries?: string[];
    /** Sources: a list. */
    sources?: BetaResponseFunctionWebSearch.Search.Source[];
  }
  /** Parts of {@link Search}. */
  export namespace Search {
    /** Part of {@link BetaResponseFunctionWebSearch.Search}. */
    export interface Source {
      /** Type: always `url`. */
      type: "url";
      /** URL: a string. */
      url: string;
    }
  }
}
/** Parts of {@link BetaResponseInjectFailedEvent}. */
export declare namespace BetaResponseInjectFailedEvent {
  /** Part of {@link BetaResponseInjectFailedEvent}. */
  export interface Error {
    /** Code: one of 2 values. */
    code: "response_already_completed" | "response_not_found";
    /** Message: a string. */
    message: string;
  }
}
/** Parts of {@link BetaResponseInputAudio}. */
export declare namespace BetaResponseInputAudio {
  /** Part of {@link BetaResponseInputAudio}. */
  export interface InputAudio {
    /** Data: a string. */
    data: string;
    /** Format: one of 2 values. */
    format: "mp3" | "wav";
  }
}
/** Parts of {@link BetaResponseInputFile}. */
export declare namespace BetaResponseInputFile {
  /** Part of {@link BetaResponseInputFile}. */
  export interface PromptCacheBreakpoint {
    /** Mode: always `explicit`. */
    mode: "explicit";
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
}
/** Parts of {@link BetaResponseInputFileContent}. */
export declare namespace BetaResponseInputFileContent {
  /** Part of {@link BetaResponseInputImageContent}. */
  export interface PromptCacheBreakpoint {
    /** Mode: always `explicit`. */
    mode: "explicit";
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
}
/** Parts of {@link BetaResponseInputItem}. */
export declare namespace BetaResponseInputItem {
  /** Part of {@link BetaResponseInputItem}. */
  export interface AdditionalTools {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Type: always `additional_tools`. */
    type: "additional_tools";
    /** Role: always `developer`. */
    role: "developer";
    /** Tools: a list. */
    tools: BetaTool[];
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface AgentMessage {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Type: always `agent_message`. */
    type: "agent_message";
    /** Author: a string. */
    author: string;
    /** Recipient: a string. */
    recipient: string;
    /** Content: a list. */
    content: Array<
      | BetaResponseInputTextContent
      | BetaResponseInputImageContent
      | BetaResponseInputItem.AgentMessage.EncryptedContent
    >;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ApplyPatchCall {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** Type: always `apply_patch_call`. */
    type: "apply_patch_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | BetaResponseCustomToolCallOutput.Direct
      | BetaResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 2 values. */
    status: "in_progress" | "completed";
    /** Operation. */
    operation:
      | BetaResponseInputItem.ApplyPatchCall.CreateFile
      | BetaResponseInputItem.ApplyPatchCall.DeleteFile
      | BetaResponseInputItem.ApplyPatchCall.UpdateFile;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ApplyPatchCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** Type: always `apply_patch_call_output`. */
    type: "apply_patch_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | BetaResponseCustomToolCallOutput.Direct
      | BetaResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 2 values. */
    status: "completed" | "failed";
    /** Output: a string up to 10485760 characters or null. */
    output?: string | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface CompactionTrigger {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** Type: always `compaction_trigger`. */
    type: "compaction_trigger";
    /** ID: a string or null. */
    id?: string | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ComputerCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Type: always `computer_call_output`. */
    type: "computer_call_output";
    /** Output. */
    output: BetaResponseComputerToolCallOutputScreenshot;
    /** Acknowledged safety checks: a list or null. */
    acknowledged_safety_checks?:
      | BetaResponseComputerToolCall.PendingSafetyCheck[]
      | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface FunctionCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters or null. */
    call_id?: string | null;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** Output. */
    output: string | BetaResponseFunctionCallOutputItem[];
    /** Name: a string from 1 to 128 characters or null. */
    name?: string | null;
    /** Namespace: a string from 1 to 64 characters or null. */
    namespace?: string | null;
    /** Caller: may be null. */
    caller?:
      | BetaResponseCustomToolCallOutput.Direct
      | BetaResponseCustomToolCallOutput.Program
      | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ItemReference {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** Type: always `item_reference` or null. */
    type?: "item_reference" | null;
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface McpApprovalResponse {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponseInputItem}. */
  export interface Message {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `message`. */
    type?: "message";
    /** Role: one of 3 values. */
    role: "user" | "system" | "developer";
    /** Status: one of 3 values. */
    status?: "in_progress" | "completed" | "incomplete";
    /** Content. */
    content: BetaResponseInputMessageContentList;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface MultiAgentCall {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Type: always `multi_agent_call`. */
    type: "multi_agent_call";
    /** Action: one of 6 values. */
    action:
      | "spawn_agent"
      | "interrupt_agent"
      | "list_agents"
      | "send_message"
      | "followup_task"
      | "wait_agent";
    /** Arguments: a string. */
    arguments: string;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface MultiAgentCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Type: always `multi_agent_call_output`. */
    type: "multi_agent_call_output";
    /** Action: one of 6 values. */
    action:
      | "spawn_agent"
      | "interrupt_agent"
      | "list_agents"
      | "send_message"
      | "followup_task"
      | "wait_agent";
    /** Output: a list. */
    output: BetaResponseInputItem.MultiAgentCallOutput.Output[];
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface Program {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
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
  /** Part of {@link BetaResponseInputItem}. */
  export interface ProgramOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
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
  /** Part of {@link BetaResponseInputItem}. */
  export interface ShellCall {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | BetaResponseCustomToolCallOutput.Direct
      | BetaResponseCustomToolCallOutput.Program
      | null;
    /** Type: always `shell_call`. */
    type: "shell_call";
    /** Action. */
    action: BetaResponseInputItem.ShellCall.Action;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** Environment: may be null. */
    environment?: BetaLocalEnvironment | BetaContainerReference | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ShellCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
    /** ID: a string or null. */
    id?: string | null;
    /** Call ID: a string from 1 to 64 characters. */
    call_id: string;
    /** Caller: may be null. */
    caller?:
      | BetaResponseCustomToolCallOutput.Direct
      | BetaResponseCustomToolCallOutput.Program
      | null;
    /** Type: always `shell_call_output`. */
    type: "shell_call_output";
    /** Output: a list. */
    output: BetaResponseFunctionShellCallOutputContent[];
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** Max output length: an integer or null. */
    max_output_length?: number | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ToolSearchCall {
    /** Agent: may be null. */
    agent?: BetaResponseCompactionItemParam.Agent | null;
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
  /** Parts of {@link AgentMessage}. */
  export namespace AgentMessage {
    /** Part of {@link BetaResponseInputItem.AgentMessage}. */
    export interface EncryptedContent {
      /** Type: always `encrypted_content`. */
      type: "encrypted_content";
      /** Encrypted content: a string up to 10485760 characters. */
      encrypted_content: string;
    }
  }
  /** Parts of {@link ApplyPatchCall}. */
  export namespace ApplyPatchCall {
    /** Part of {@link BetaResponseInputItem.ApplyPatchCall}. */
    export interface CreateFile {
      /** Type: always `create_file`. */
      type: "create_file";
      /** Path: a string from 1 characters. */
      path: string;
      /** Diff: a string up to 10485760 characters. */
      diff: string;
    }
    /** Part of {@link BetaResponseInputItem.ApplyPatchCall}. */
    export interface DeleteFile {
      /** Type: always `delete_file`. */
      type: "delete_file";
      /** Path: a string from 1 characters. */
      path: string;
    }
    /** Part of {@link BetaResponseInputItem.ApplyPatchCall}. */
    export interface UpdateFile {
      /** Type: always `update_file`. */
      type: "update_file";
      /** Path: a string from 1 characters. */
      path: string;
      /** Diff: a string up to 10485760 characters. */
      diff: string;
    }
  }
  /** Parts of {@link MultiAgentCallOutput}. */
  export namespace MultiAgentCallOutput {
    /** Part of {@link BetaResponseInputItem.MultiAgentCallOutput}. */
    export interface Output {
      /** Type: always `output_text`. */
      type: "output_text";
      /** Text: a string up to 10485760 characters. */
      text: string;
      /** Annotations: a list. */
      annotations?: Array<
        | BetaResponseInputItem.MultiAgentCallOutput.Output.FileCitation
        | BetaResponseInputItem.MultiAgentCallOutput.Output.URLCitation
        | BetaResponseInputItem.MultiAgentCallOutput.Output.ContainerFileCitation
      >;
    }
    /** Parts of {@link Output}. */
    export namespace Output {
      /** Part of {@link BetaResponseInputItem.MultiAgentCallOutput.Output}. */
      export interface ContainerFileCitation {
        /** Type: always `container_file_citation`. */
        type: "container_file_citation";
        /** Start index: an integer from 0. */
        start_index: number;
        /** End index: an integer from 0. */
        end_index: number;
        /** Container ID: a string. */
        container_id: string;
        /** File ID: a string. */
        file_id: string;
        /** Filename: a string. */
        filename: string;
      }
      /** Part of {@link BetaResponseInputItem.MultiAgentCallOutput.Output}. */
      export interface FileCitation {
        /** Type: always `file_citation`. */
        type: "file_citation";
        /** Index: an integer from 0. */
        index: number;
        /** File ID: a string. */
        file_id: string;
        /** Filename: a string. */
        filename: string;
      }
      /** Part of {@link BetaResponseInputItem.MultiAgentCallOutput.Output}. */
      export interface URLCitation {
        /** Type: always `url_citation`. */
        type: "url_citation";
        /** Start index: an integer from 0. */
        start_index: number;
        /** End index: an integer from 0. */
        end_index: number;
        /** URL: a string. */
        url: string;
        /** Title: a string. */
        title: string;
      }
    }
  }
  /** Parts of {@link ShellCall}. */
  export namespace ShellCall {
    /** Part of {@link BetaResponseInputItem.ShellCall}. */
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
/** Parts of {@link BetaResponseItem}. */
export declare namespace BetaResponseItem {
  /** Parts of {@link AgentMessage}. */
  export namespace AgentMessage {
    /** Part of {@link BetaResponseOutputItem.AgentMessage}. */
    export interface ComputerScreenshot {
      /** Type: always `computer_screenshot`. */
      type: "computer_screenshot";
      /** Image URL: a string or null. */
      image_url: string | null;
      /** File ID: a string or null. */
      file_id: string | null;
      /** Detail. */
      detail: BetaImageDetail;
      /** Prompt cache breakpoint. */
      prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
    }
    /** Part of {@link BetaResponseOutputItem.AgentMessage}. */
    export interface EncryptedContent {
      /** Type: always `encrypted_content`. */
      type: "encrypted_content";
      /** Encrypted content: a string. */
      encrypted_content: string;
    }
    /** Part of {@link BetaResponseOutputItem.AgentMessage}. */
    export interface Text {
      /** Type: always `text`. */
      type: "text";
      /** Text: a string. */
      text: string;
    }
  }
  /** Parts of {@link LocalShellCall}. */
  export namespace LocalShellCall {
    /** Part of {@link BetaResponseOutputItem.LocalShellCall}. */
    export interface Action {
      /** Type: always `exec`. */
      type: "exec";
      /** Command: a list. */
      command: string[];
      /** Timeout ms: an integer or null. */
      timeout_ms?: number | null;
      /** Working directory: a string or null. */
      working_directory?: string | null;
      /** Env: a map. */
      env: Record<string, string>;
      /** User: a string or null. */
      user?: string | null;
    }
  }
  /** Parts of {@link McpListTools}. */
  export namespace McpListTools {
    /** Part of {@link BetaResponseOutputItem.McpListTools}. */
    export interface Tool {
      /** Name: a string. */
      name: string;
      /** Description: a string or null. */
      description?: string | null;
      /** Input schema. */
      input_schema: unknown;
      /** Annotations. */
      annotations?: unknown;
    }
  }
}
/** Parts of {@link BetaResponseOutputItem}. */
export declare namespace BetaResponseOutputItem {
  /** Part of {@link BetaResponseItem}. */
  export interface AdditionalTools {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
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
    tools: BetaTool[];
  }
  /** Part of {@link BetaResponseItem}. */
  export interface AgentMessage {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Type: always `agent_message`. */
    type: "agent_message";
    /** ID: a string. */
    id: string;
    /** Author: a string. */
    author: string;
    /** Recipient: a string. */
    recipient: string;
    /** Content: a list. */
    content: Array<
      | BetaResponseInputText
      | BetaResponseOutputText
      | BetaResponseItem.AgentMessage.Text
      | BetaResponseReasoningItem.Summary
      | BetaResponseReasoningItem.Content
      | BetaResponseOutputRefusal
      | BetaResponseInputImage
      | BetaResponseItem.AgentMessage.ComputerScreenshot
      | BetaResponseInputFile
      | BetaResponseItem.AgentMessage.EncryptedContent
    >;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface ImageGenerationCall {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    error?: BetaResponseOutputItem.ImageGenerationCall.Error;
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
    svg_usage?: BetaResponseOutputItem.ImageGenerationCall.SvgUsage;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface LocalShellCall {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `local_shell_call`. */
    type: "local_shell_call";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Action. */
    action: BetaResponseItem.LocalShellCall.Action;
    /** Status: one of 3 values. */
    status: "in_progress" | "completed" | "incomplete";
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface LocalShellCallOutput {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `local_shell_call_output`. */
    type: "local_shell_call_output";
    /** ID: a string. */
    id: string;
    /** Output: a string. */
    output: string;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface McpApprovalRequest {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponseItem}. */
  export interface McpApprovalResponse {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponseInputItem}. */
  export interface McpCall {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    error?: BetaMcpToolCallError | null;
    /** Status: one of 5 values. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    /** Approval request ID: a string or null. */
    approval_request_id?: string | null;
  }
  /** Part of {@link BetaResponseInputItem}. */
  export interface McpListTools {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `mcp_list_tools`. */
    type: "mcp_list_tools";
    /** ID: a string. */
    id: string;
    /** Server label: a string. */
    server_label: string;
    /** Tools: a list. */
    tools: BetaResponseItem.McpListTools.Tool[];
    /** Error: a string or null. */
    error?: string | null;
  }
  /** Part of {@link BetaResponseItem}. */
  export interface MultiAgentCall {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Type: always `multi_agent_call`. */
    type: "multi_agent_call";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Action: one of 6 values. */
    action:
      | "spawn_agent"
      | "interrupt_agent"
      | "list_agents"
      | "send_message"
      | "followup_task"
      | "wait_agent";
    /** Arguments: a string. */
    arguments: string;
  }
  /** Part of {@link BetaResponseItem}. */
  export interface MultiAgentCallOutput {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Type: always `multi_agent_call_output`. */
    type: "multi_agent_call_output";
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Action: one of 6 values. */
    action:
      | "spawn_agent"
      | "interrupt_agent"
      | "list_agents"
      | "send_message"
      | "followup_task"
      | "wait_agent";
    /** Output: a list. */
    output: BetaResponseOutputText[];
  }
  /** Part of {@link BetaResponseItem}. */
  export interface Program {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
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
  /** Part of {@link BetaResponseItem}. */
  export interface ProgramOutput {
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
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
    /** Part of {@link BetaResponseOutputItem.ImageGenerationCall}. */
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
        BetaResponseOutputItem.ImageGenerationCall.Error.ModerationDetails;
    }
    /** Part of {@link BetaResponseOutputItem.ImageGenerationCall}. */
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
      /** Part of {@link BetaResponseOutputItem.ImageGenerationCall.Error}. */
      export interface ModerationDetails {
        /** Categories: a list. */
        categories: string[];
        /** Moderation stage: one of 3 values. */
        moderation_stage: "input" | "output" | "unknown";
      }
    }
  }
}
/** Parts of {@link BetaResponseOutputText}. */
export declare namespace BetaResponseOutputText {
  /** Part of {@link BetaResponseOutputText}. */
  export interface Logprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Bytes: a list. */
    bytes: number[];
    /** Top logprobs: a list. */
    top_logprobs: BetaResponseOutputText.Logprob.TopLogprob[];
  }
  /** Parts of {@link Logprob}. */
  export namespace Logprob {
    /** Part of {@link BetaResponseOutputText.Logprob}. */
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
/** Parts of {@link BetaResponseOutputTextAnnotationAddedEvent}. */
export declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** Part of {@link BetaResponseOutputText}. */
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
  /** Part of {@link BetaResponseOutputText}. */
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
  /** Part of {@link BetaResponseOutputText}. */
  export interface FilePath {
    /** Type: always `file_path`. */
    type: "file_path";
    /** File ID: a string. */
    file_id: string;
    /** Index: an integer. */
    index: number;
  }
  /** Part of {@link BetaResponseOutputText}. */
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
/** Parts of {@link BetaResponseReasoningItem}. */
export declare namespace BetaResponseReasoningItem {
  /** Part of {@link BetaResponseReasoningItem}. */
  export interface Content {
    /** Type: always `reasoning_text`. */
    type: "reasoning_text";
    /** Text: a string. */
    text: string;
  }
  /** Part of {@link BetaResponseReasoningItem}. */
  export interface Summary {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link BetaResponseReasoningSummaryPartAddedEvent}. */
export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Part of {@link BetaResponseReasoningSummaryPartAddedEvent}. */
  export interface Part {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link BetaResponseReasoningSummaryPartDoneEvent}. */
export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Part of {@link BetaResponseReasoningSummaryPartDoneEvent}. */
  export interface Part {
    /** Type: always `summary_text`. */
    type: "summary_text";
    /** Text: a string. */
    text: string;
  }
}
/** Parts of {@link BetaResponseShellCallOutputContentDeltaEvent}. */
export declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** Part of {@link BetaResponseShellCallOutputContentDeltaEvent}. */
  export interface Delta {
    /** Stdout: a string. */
    stdout?: string;
    /** Stderr: a string. */
    stderr?: string;
  }
}
/** Parts of {@link BetaResponseShellCallOutputContentDoneEvent}. */
export declare namespace BetaResponseShellCallOutputContentDoneEvent {
  /** Part of {@link BetaResponseFunctionShellToolCallOutput}. */
  export interface Output {
    /** Stdout: a string. */
    stdout: string;
    /** Stderr: a string. */
    stderr: string;
    /** Outcome. */
    outcome:
      | BetaResponseFunctionShellToolCallOutput.Output.Timeout
      | BetaResponseFunctionShellToolCallOutput.Output.Exit;
    /** Created by: a string. */
    created_by?: string;
  }
}
/** Parts of {@link BetaResponseSteerAcceptedEvent}. */
export declare namespace BetaResponseSteerAcceptedEvent {
  /** Part of {@link BetaResponseSteerAcceptedEvent}. */
  export interface Steer {
    /** ID: a string. */
    id: string;
    /** Previous response ID: a string. */
    previous_response_id: string;
  }
}
/** Parts of {@link BetaResponseSteerFailedEvent}. */
export declare namespace BetaResponseSteerFailedEvent {
  /** Part of {@link BetaResponseSteerFailedEvent}. */
  export interface Error {
    /** Code. */
    code: BetaResponseSteerErrorCode;
    /** Message: a string. */
    message: string;
    /** Type: always `invalid_request_error`. */
    type: "invalid_request_error";
  }
  /** Part of {@link BetaResponseSteerFailedEvent}. */
  export interface Steer {
    /** Input. */
    input: BetaResponseSteerInput;
    /** Previous response ID: a string. */
    previous_response_id: string;
    /** ID: a string. */
    id?: string;
  }
}
/** Parts of {@link BetaResponseSteerPendingEvent}. */
export declare namespace BetaResponseSteerPendingEvent {
  /** Part of {@link BetaResponseSteerPendingEvent}. */
  export interface Steer {
    /** ID: a string. */
    id: string;
    /** Previous response ID: a string. */
    previous_response_id: string;
  }
}
/** Parts of {@link BetaResponseSteerRequiredInput}. */
export declare namespace BetaResponseSteerRequiredInput {
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface ApplyPatchCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `apply_patch_call_output`. */
    type: "apply_patch_call_output";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface ComputerCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `computer_call_output`. */
    type: "computer_call_output";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface CustomToolCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `custom_tool_call_output`. */
    type: "custom_tool_call_output";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface FunctionCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface McpApprovalResponse {
    /** Approval request ID: a string. */
    approval_request_id: string;
    /** Type: always `mcp_approval_response`. */
    type: "mcp_approval_response";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface ShellCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Type: always `shell_call_output`. */
    type: "shell_call_output";
  }
  /** Part of {@link BetaResponseSteerRequiredInput}. */
  export interface ToolSearchOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Execution: always `client`. */
    execution: "client";
    /** Type: always `tool_search_output`. */
    type: "tool_search_output";
  }
}
/** Parts of {@link BetaResponseTextDeltaEvent}. */
export declare namespace BetaResponseTextDeltaEvent {
  /** Part of {@link BetaResponseTextDoneEvent}. */
  export interface Logprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Top logprobs: a list. */
    top_logprobs?: BetaResponseTextDeltaEvent.Logprob.TopLogprob[];
  }
  /** Parts of {@link Logprob}. */
  export namespace Logprob {
    /** Part of {@link BetaResponseTextDeltaEvent.Logprob}. */
    export interface TopLogprob {
      /** Token: a string. */
      token?: string;
      /** Logprob: a number. */
      logprob?: number;
    }
  }
}
/** Parts of {@link BetaResponseUsage}. */
export declare namespace BetaResponseUsage {
  /** Part of {@link BetaResponseUsage}. */
  export interface InputTokensDetails {
    /** Cached tokens: an integer. */
    cached_tokens: number;
    /** Cache write tokens: an integer. */
    cache_write_tokens: number;
    /** Cache write tokens details. */
    cache_write_tokens_details?:
      BetaResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }
  /** Part of {@link BetaResponseUsage}. */
  export interface OutputTokensDetails {
    /** Reasoning tokens: an integer. */
    reasoning_tokens: number;
  }
  /** Parts of {@link InputTokensDetails}. */
  export namespace InputTokensDetails {
    /** Part of {@link BetaResponseUsage.InputTokensDetails}. */
    export interface CacheWriteTokensDetails {
      /** TTL 12h tokens: a number. */
      ttl_12h_tokens: number;
      /** TTL 30m tokens: a number. */
      ttl_30m_tokens: number;
    }
  }
}
/** Parts of {@link BetaResponsesClientEvent}. */
export declare namespace BetaResponsesClientEvent {
  /** Part of {@link BetaResponsesClientEvent}. */
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
    /** Metadata: a map or null. */
    metadata?: Record<string, string> | null;
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
    model?:
      | SharedAPI.ChatModel
      | (string & Record<never, never>)
      | "o1-pro"
      | "o1-pro-2025-03-19"
      | "o3-pro"
      | "o3-pro-2025-06-10"
      | "o3-deep-research"
      | "o3-deep-research-2025-06-26"
      | "o4-mini-deep-research"
      | "o4-mini-deep-research-2025-06-26"
      | "computer-use-preview"
      | "computer-use-preview-2025-03-11"
      | "gpt-5.5-pro"
      | "gpt-5.5-pro-2026-04-23"
      | "gpt-5-codex"
      | "gpt-5-pro"
      | "gpt-5-pro-2025-10-06"
      | "gpt-5.1-codex-max"
      | "gpt-daybreak-blue-latest"
      | "gpt-daybreak-red-latest"
      | "gpt-5.6-cyber"
      | "gpt-6-astra"
      | "gpt-6.2-astra"
      | "gpt-6.1-sol"
      | "gpt-6.2-sol"
      | "gpt-6.1-terra"
      | "gpt-6-sol"
      | "gpt-6-luna"
      | "gpt-audio-mini"
      | "gpt-audio-mini-2025-12-15"
      | "gpt-6-cyber"
      | "gpt-rosalind-research"
      | "gpt-6-rosalind"
      | "gpt-6.2-astra-law";
    /** Background: a boolean or null. */
    background?: boolean | null;
    /** Max tool calls: an integer or null. */
    max_tool_calls?: number | null;
    /** Text. */
    text?: BetaResponseTextConfig;
    /** Tools: a list. */
    tools?: BetaTool[];
    /** Tool choice. */
    tool_choice?:
      | BetaToolChoiceOptions
      | BetaToolChoiceAllowed
      | BetaToolChoiceTypes
      | BetaToolChoiceFunction
      | BetaToolChoiceMcp
      | BetaToolChoiceCustom
      | BetaResponse.BetaSpecificProgrammaticToolCallingParam
      | BetaToolChoiceApplyPatch
      | BetaToolChoiceShell;
    /** Prompt: may be null. */
    prompt?: BetaResponsePrompt | null;
    /** Service tier. */
    service_tier?: BetaServiceTier;
    /** @deprecated Deprecated by the API. Truncation: one of 2 values or null. */
    truncation?: "auto" | "disabled" | null;
    /** Reasoning: may be null. */
    reasoning?: ResponseCreateParams.Reasoning | null;
    /** Input. */
    input?: string | BetaResponseInputItem[];
    /** Include: a list or null. */
    include?: BetaResponseIncludable[] | null;
    /** Parallel tool calls: a boolean or null. */
    parallel_tool_calls?: boolean | null;
    /** Store: a boolean or null. */
    store?: boolean | null;
    /** Instructions: a string or null. */
    instructions?: string | null;
    /** Moderation: may be null. */
    moderation?: ResponseCreateParams.Moderation | null;
    /** Stream: a boolean or null. */
    stream?: boolean | null;
    /** Stream options: may be null. */
    stream_options?: ResponseCreateParams.StreamOptions | null;
    /** Conversation: may be null. */
    conversation?:
      | BetaResponseConversationParam
      | (string & Record<never, never>)
      | null;
    /** Context management: a list from 1 items or null. */
    context_management?: ResponseCreateParams.ContextManagement[] | null;
    /** Max output tokens: an integer from 16 or null. */
    max_output_tokens?: number | null;
    /** Multi agent: may be null. */
    multi_agent?: ResponseCreateParams.MultiAgent | null;
  }
  /** Parts of {@link ResponseCreate}. */
  export namespace ResponseCreate {
    /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
    export interface AccessPrograms {
      /** Cyber: one of 3 values. */
      cyber?: "standard" | "daybreak_blue" | "daybreak_red";
    }
    /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
    export interface BackgroundOptions {
      /** Completion window: one of 3 values. */
      completion_window?: "soonest" | "2h" | "8h";
      /** Continuation ID: a string. */
      continuation_id?: string;
    }
    /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
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
/** Parts of {@link BetaResponsesServerEvent}. */
export declare namespace BetaResponsesServerEvent {
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseAudioTranscriptWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.audio.transcript.delta`. */
    type: "response.audio.transcript.delta";
    /** Delta: a string. */
    delta: string;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseAudioTranscriptWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.audio.transcript.done`. */
    type: "response.audio.transcript.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseAudioWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.audio.delta`. */
    type: "response.audio.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Delta: a string. */
    delta: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseAudioWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.audio.done`. */
    type: "response.audio.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCodeInterpreterCallCodeWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCodeInterpreterCallCodeWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCodeInterpreterCallInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCodeInterpreterCallWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCodeInterpreterCallWsInterpreting {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCompactionWsCompacting {
    /** Item ID: a string. */
    item_id: string;
    /** Output index: a number. */
    output_index: number;
    /** Sequence number: a number. */
    sequence_number: number;
    /** Type: always `response.compaction.compacting`. */
    type: "response.compaction.compacting";
    /** Agent. */
    agent?: BetaResponseCompactionCompactingEvent.Agent;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseContentPartWsAdded {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
      | BetaResponseOutputText
      | BetaResponseOutputRefusal
      | BetaResponseReasoningItem.Content;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseContentPartWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
      | BetaResponseOutputText
      | BetaResponseOutputRefusal
      | BetaResponseReasoningItem.Content;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCustomToolCallInputWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseCustomToolCallInputWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseFileSearchCallInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseFileSearchCallWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseFileSearchCallWsSearching {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseFunctionCallArgumentsWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseFunctionCallArgumentsWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseImageGenCallInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseImageGenCallPartialWsImage {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseImageGenCallWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseImageGenCallWsGenerating {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.in_progress`. */
    type: "response.in_progress";
    /** Response. */
    response: BetaResponse;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpCallArgumentsWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpCallArgumentsWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpCallInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpCallWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpCallWsFailed {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpListToolsInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpListToolsWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseMcpListToolsWsFailed {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseOutputItemWsAdded {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.output_item.added`. */
    type: "response.output_item.added";
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item. */
    item: BetaResponseOutputItem;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseOutputItemWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.output_item.done`. */
    type: "response.output_item.done";
    /** Output index: an integer. */
    output_index: number;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Item. */
    item: BetaResponseOutputItem;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseOutputTextAnnotationWsAdded {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
      | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
      | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
      | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
      | BetaResponseOutputTextAnnotationAddedEvent.FilePath
      | null;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningSummaryPartWsAdded {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    part: BetaResponseReasoningSummaryPartAddedEvent.Part;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningSummaryPartWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    part: BetaResponseReasoningSummaryPartDoneEvent.Part;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningSummaryTextWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningSummaryTextWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningTextWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseReasoningTextWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseRefusalWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseRefusalWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseShellCallCommandWsAdded {
    /** Type: always `response.shell_call_command.added`. */
    type: "response.shell_call_command.added";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Command: a string. */
    command: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseShellCallCommandWsDelta {
    /** Type: always `response.shell_call_command.delta`. */
    type: "response.shell_call_command.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseShellCallCommandWsDone {
    /** Type: always `response.shell_call_command.done`. */
    type: "response.shell_call_command.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Command: a string. */
    command: string;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseShellCallOutputContentWsDelta {
    /** Type: always `response.shell_call_output_content.delta`. */
    type: "response.shell_call_output_content.delta";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Delta. */
    delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseShellCallOutputContentWsDone {
    /** Type: always `response.shell_call_output_content.done`. */
    type: "response.shell_call_output_content.done";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Agent. */
    agent?: BetaResponseAudioDeltaEvent.Agent;
    /** Item ID: a string. */
    item_id: string;
    /** Output index: an integer. */
    output_index: number;
    /** Command index: an integer. */
    command_index: number;
    /** Output: a list. */
    output: BetaResponseShellCallOutputContentDoneEvent.Output[];
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseTextWsDelta {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    logprobs: BetaResponseTextDeltaEvent.Logprob[];
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseTextWsDone {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
    logprobs: BetaResponseTextDeltaEvent.Logprob[];
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWebSearchCallInWsProgress {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWebSearchCallWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWebSearchCallWsSearching {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
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
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsCompleted {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.completed`. */
    type: "response.completed";
    /** Response. */
    response: BetaResponse;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsCreated {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.created`. */
    type: "response.created";
    /** Response. */
    response: BetaResponse;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsError {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `error`. */
    type: "error";
    /** Status: an integer. */
    status?: number;
    /** Sequence number: an integer. */
    sequence_number?: number;
    /** Error. */
    error: BetaResponsesServerEvent.BetaResponseWsError.Error;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsFailed {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.failed`. */
    type: "response.failed";
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Response. */
    response: BetaResponse;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsIncomplete {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.incomplete`. */
    type: "response.incomplete";
    /** Response. */
    response: BetaResponse;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsQueued {
    /** Agent: may be null. */
    agent?: BetaResponseAudioDeltaEvent.Agent | null;
    /** Type: always `response.queued`. */
    type: "response.queued";
    /** Response. */
    response: BetaResponse;
    /** Sequence number: an integer. */
    sequence_number: number;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Part of {@link BetaResponsesServerEvent}. */
  export interface BetaResponseWsStreamingError {
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
    /** Agent: may be null. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Stream ID: a string. */
    stream_id?: string;
  }
  /** Parts of {@link BetaResponseWsError}. */
  export namespace BetaResponseWsError {
    /** Part of {@link BetaResponsesServerEvent.BetaResponseWsError}. */
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
      misalignment?:
        BetaResponsesServerEvent.BetaResponseWsError.Error.Misalignment;
    }
    /** Parts of {@link Error}. */
    export namespace Error {
      /** Part of {@link BetaResponsesServerEvent.BetaResponseWsError.Error}. */
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
        steer?:
          BetaResponsesServerEvent.BetaResponseWsError.Error.Misalignment.Steer;
      }
      /** Parts of {@link Misalignment}. */
      export namespace Misalignment {
        /** Part of {@link BetaResponsesServerEvent.BetaResponseWsError.Error.Misalignment}. */
        export interface Steer {
          /** Message: a string. */
          message: string;
        }
      }
    }
  }
}
/** Parts of {@link BetaTool}. */
export declare namespace BetaTool {
  /** Part of {@link BetaTool}. */
  export interface CodeInterpreter {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
    /** Container. */
    container:
      | BetaTool.CodeInterpreter.CodeInterpreterToolAuto
      | (string & Record<never, never>);
    /** Allowed callers: a list from 1 items or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
  }
  /** Part of {@link BetaTool}. */
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
    input_image_mask?: BetaTool.ImageGeneration.InputImageMask;
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
    svg?: BetaTool.ImageGeneration.Svg;
  }
  /** Part of {@link BetaTool}. */
  export interface LocalShell {
    /** Type: always `local_shell`. */
    type: "local_shell";
  }
  /** Part of {@link BetaTool}. */
  export interface Mcp {
    /** Type: always `mcp`. */
    type: "mcp";
    /** Server label: a string. */
    server_label: string;
    /** Server URL: a string. */
    server_url?: string;
    /** @deprecated Deprecated by the API. Connector ID: one of 8 values. */
    connector_id?:
      | "connector_dropbox"
      | "connector_gmail"
      | "connector_googlecalendar"
      | "connector_googledrive"
      | "connector_microsoftteams"
      | "connector_outlookcalendar"
      | "connector_outlookemail"
      | "connector_sharepoint";
    /** Tunnel ID: a string. */
    tunnel_id?: string;
    /** Authorization: a string. */
    authorization?: string;
    /** Server description: a string. */
    server_description?: string;
    /** Headers: a map or null. */
    headers?: Record<string, string> | null;
    /** Allowed tools: may be null. */
    allowed_tools?: string[] | BetaTool.Mcp.McpToolFilter | null;
    /** Allowed callers: a list from 1 items or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
    /** Require approval: may be null. */
    require_approval?:
      | BetaTool.Mcp.McpToolApprovalFilter
      | "always"
      | "never"
      | null;
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
  }
  /** Part of {@link BetaTool}. */
  export interface ProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Parts of {@link CodeInterpreter}. */
  export namespace CodeInterpreter {
    /** Part of {@link BetaTool.CodeInterpreter}. */
    export interface CodeInterpreterToolAuto {
      /** Type: always `auto`. */
      type: "auto";
      /** File IDs: a list up to 50 items. */
      file_ids?: string[];
      /** Memory limit: one of 4 values or null. */
      memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
      /** Network policy. */
      network_policy?:
        | BetaContainerNetworkPolicyDisabled
        | BetaContainerNetworkPolicyAllowlist;
    }
  }
  /** Parts of {@link ImageGeneration}. */
  export namespace ImageGeneration {
    /** Part of {@link BetaTool.ImageGeneration}. */
    export interface InputImageMask {
      /** Image URL: a string. */
      image_url?: string;
      /** File ID: a string. */
      file_id?: string;
    }
    /** Part of {@link BetaTool.ImageGeneration}. */
    export interface Svg {
      /** Model: a string. */
      model?: string;
      /** Reasoning: may be null. */
      reasoning?: BetaTool.ImageGeneration.Svg.Reasoning | null;
    }
    /** Parts of {@link Svg}. */
    export namespace Svg {
      /** Part of {@link BetaTool.ImageGeneration.Svg}. */
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
    /** Part of {@link BetaTool.Mcp}. */
    export interface McpToolApprovalFilter {
      /** Always. */
      always?: BetaTool.Mcp.McpToolFilter;
      /** Never. */
      never?: BetaTool.Mcp.McpToolFilter;
    }
    /** Part of {@link BetaTool.Mcp}. */
    export interface McpToolFilter {
      /** Tool names: a list. */
      tool_names?: string[];
      /** Read only: a boolean. */
      read_only?: boolean;
    }
  }
}
/** Parts of {@link BetaToolSearchOutputNamespaceTool}. */
export declare namespace BetaToolSearchOutputNamespaceTool {
  /** Part of {@link BetaToolSearchOutputNamespaceTool}. */
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
/** Parts of {@link BetaWebSearchPreviewTool}. */
export declare namespace BetaWebSearchPreviewTool {
  /** Part of {@link BetaWebSearchPreviewTool}. */
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
/** Parts of {@link BetaWebSearchTool}. */
export declare namespace BetaWebSearchTool {
  /** Part of {@link BetaWebSearchTool}. */
  export interface Filters {
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
  }
  /** Part of {@link BetaWebSearchTool}. */
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
/** Parts of {@link ResponseCompactParams}. */
export declare namespace ResponseCompactParams {
  /** Part of {@link ResponseCompactParams}. */
  export interface Image {
    /** Context compression: one of 3 values. */
    context_compression?: "auto" | "enabled" | "disabled";
  }
  /** Part of {@link ResponseCompactParams}. */
  export interface PromptCacheOptions {
    /** TTL: always `30m`. */
    ttl?: "30m";
    /** Mode: one of 2 values. */
    mode?: "implicit" | "explicit";
  }
}
/** Parts of {@link ResponseCreateParams}. */
export declare namespace ResponseCreateParams {
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface AccessPrograms {
    /** Cyber: one of 3 values. */
    cyber?: "standard" | "daybreak_blue" | "daybreak_red";
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface BackgroundOptions {
    /** Completion window: one of 3 values. */
    completion_window?: "soonest" | "2h" | "8h";
    /** Continuation ID: a string. */
    continuation_id?: string;
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface ContextManagement {
    /** Type: a string. */
    type: string;
    /** Compact threshold: an integer from 1000 or null. */
    compact_threshold?: number | null;
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface Image {
    /** Context compression: one of 3 values. */
    context_compression?: "auto" | "enabled" | "disabled";
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface Moderation {
    /** Model: a string. */
    model: string;
    /** Policy: may be null. */
    policy?: ResponseCreateParams.Moderation.Policy | null;
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export interface MultiAgent {
    /** Enabled: a boolean. */
    enabled: boolean;
    /** Max concurrent subagents: an integer from 1. */
    max_concurrent_subagents?: number;
  }
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
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
  /** Part of {@link InputTokenCountParams}. */
  export interface Reasoning {
    /** Mode: a known value or another string. */
    mode?: "standard" | "pro" | (string & Record<never, never>);
    /** Effort: one of 7 values or null. */
    effort?:
      | "none"
      | "minimal"
      | "low"
      | "medium"
      | "high"
      | "xhigh"
      | "max"
      | null;
    /** Summary: one of 3 values or null. */
    summary?: "auto" | "concise" | "detailed" | null;
    /** Context: one of 3 values or null. */
    context?: "auto" | "current_turn" | "all_turns" | null;
    /** @deprecated Deprecated by the API. Generate summary: one of 3 values or null. */
    generate_summary?: "auto" | "concise" | "detailed" | null;
  }
  /** Params of `client.beta.responses.create()`: `POST /responses?beta=true`. */
  export { type ResponseCreateParamsNonStreaming };
  /** Params of `client.beta.responses.create()`: `POST /responses?beta=true`. */
  export { type ResponseCreateParamsStreaming };
  /** Part of {@link BetaResponsesClientEvent.ResponseCreate}. */
  export type StreamOptions =
    BetaResponsesClientEvent.ResponseCreate.StreamOptions;
  /** Parts of {@link Moderation}. */
  export namespace Moderation {
    /** Part of {@link ResponseCreateParams.Moderation}. */
    export interface Policy {
      /** Input: may be null. */
      input?: ResponseCreateParams.Moderation.Policy.Input | null;
      /** Output: may be null. */
      output?: ResponseCreateParams.Moderation.Policy.Input | null;
    }
    /** Parts of {@link Policy}. */
    export namespace Policy {
      /** Part of {@link ResponseCreateParams.Moderation.Policy}. */
      export interface Input {
        /** Mode: one of 2 values. */
        mode: "score" | "block";
      }
    }
  }
}
/** Parts of {@link ResponseRetrieveParams}. */
export declare namespace ResponseRetrieveParams {
  /** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`. */
  export { type ResponseRetrieveParamsNonStreaming };
  /** Params of `client.beta.responses.retrieve()`: `GET /responses/{response_id}?beta=true`. */
  export { type ResponseRetrieveParamsStreaming };
}
/** Parts of {@link ResponseSteerInputItemList}. */
export declare namespace ResponseSteerInputItemList {
  /** Part of {@link BetaResponseSteerInput}. */
  export interface FunctionCallOutput {
    /** Output. */
    output:
      | BetaResponseFunctionCallOutputItemList
      | (string & Record<never, never>);
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Agent: may be null. */
    agent?: ResponseSteerInputItemList.FunctionCallOutput.Agent | null;
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
  /** Part of {@link BetaResponseSteerInput}. */
  export interface Message {
    /** Content. */
    content: BetaResponseSteerInputContent[] | string;
    /** Role: always `user`. */
    role: "user";
    /** Type: always `message`. */
    type: "message";
    /** ID: a string or null. */
    id?: string | null;
    /** Agent: may be null. */
    agent?: ResponseSteerInputItemList.Message.Agent | null;
    /** Status: a string or null. */
    status?: string | null;
  }
  /** Parts of {@link FunctionCallOutput}. */
  export namespace FunctionCallOutput {
    /** Part of {@link ResponseSteerInputItemList.FunctionCallOutput}. */
    export interface Agent {
      /** Agent name: a string. */
      agent_name: string;
    }
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
  /** Parts of {@link Message}. */
  export namespace Message {
    /** Part of {@link ResponseSteerInputItemList.Message}. */
    export interface Agent {
      /** Agent name: a string. */
      agent_name: string;
    }
  }
}
