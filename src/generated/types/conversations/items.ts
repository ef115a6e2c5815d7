/**
 * Types of `client.conversations.items`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as ConversationsAPI from "./conversations.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
/** Response of `GET /conversations/{conversation_id}/items/{item_id}`. */
export type ConversationItem =
  | ConversationsAPI.Message
  | ResponsesAPI.ResponseFunctionToolCallItem
  | ResponsesAPI.ResponseFunctionToolCallOutputItem
  | ResponsesAPI.ResponseFileSearchToolCall
  | ResponsesAPI.ResponseFunctionWebSearch
  | ResponsesAPI.ResponseOutputItem.ImageGenerationCall
  | ResponsesAPI.ResponseComputerToolCall
  | ResponsesAPI.ResponseComputerToolCallOutputItem
  | ResponsesAPI.ResponseToolSearchCall
  | ResponsesAPI.ResponseToolSearchOutputItem
  | ResponsesAPI.ResponseOutputItem.AdditionalTools
  | ResponsesAPI.ResponseReasoningItem
  | ResponsesAPI.ResponseOutputItem.Program
  | ResponsesAPI.ResponseOutputItem.ProgramOutput
  | ResponsesAPI.ResponseCompactionItem
  | ResponsesAPI.ResponseCodeInterpreterToolCall
  | ResponsesAPI.ResponseOutputItem.LocalShellCall
  | ResponsesAPI.ResponseOutputItem.LocalShellCallOutput
  | ResponsesAPI.ResponseFunctionShellToolCall
  | ResponsesAPI.ResponseFunctionShellToolCallOutput
  | ResponsesAPI.ResponseApplyPatchToolCall
  | ResponsesAPI.ResponseApplyPatchToolCallOutput
  | ResponsesAPI.ResponseOutputItem.McpListTools
  | ResponsesAPI.ResponseOutputItem.McpApprovalRequest
  | ResponsesAPI.ResponseOutputItem.McpApprovalResponse
  | ResponsesAPI.ResponseOutputItem.McpCall
  | ResponsesAPI.ResponseCustomToolCall
  | ResponsesAPI.ResponseCustomToolCallOutput
  | ResponsesAPI.ResponseConfigurationUpdateItem;
/** Another name of {@link ConversationItemsPage}. */
export type ConversationItemList = ConversationItemsPage;
/** A page of {@link ConversationItem}. */
export type ConversationItemsPage = Contract.ConversationCursorPage<
  ConversationItem
>;
/** Params of `client.conversations.items.create()`: `POST /conversations/{conversation_id}/items`. */
export interface ItemCreateParams {
  /** Include: a list. */
  include?: ResponsesAPI.ResponseIncludable[];
  /** Items: a list up to 20 items. */
  items: ResponsesAPI.ResponseInputItem[];
}
/** Params of `client.conversations.items.delete()`: `DELETE /conversations/{conversation_id}/items/{item_id}`. */
export interface ItemDeleteParams {
  /** Conversation ID: a string. */
  conversation_id: string;
}
/** Params of `client.conversations.items.list()`: `GET /conversations/{conversation_id}/items`. */
export interface ItemListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Include: a list. */
  include?: ResponsesAPI.ResponseIncludable[];
}
/** Params of `client.conversations.items.retrieve()`: `GET /conversations/{conversation_id}/items/{item_id}`. */
export interface ItemRetrieveParams {
  /** Conversation ID: a string. */
  conversation_id: string;
  /** Include: a list. */
  include?: ResponsesAPI.ResponseIncludable[];
}
/** Parts of {@link ConversationItem}. */
export declare namespace ConversationItem {
  /** Parts of {@link LocalShellCall}. */
  export namespace LocalShellCall {
    /** Part of {@link ResponseOutputItem.LocalShellCall}. */
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
    /** Part of {@link ResponseOutputItem.McpListTools}. */
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
