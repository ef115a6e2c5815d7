/**
 * Types of `client.conversations`.
 *
 * @module
 */
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
export type * as Items from "./items.ts";
export type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from "./items.ts";
/** Part of {@link Message}. */
export interface ComputerScreenshotContent {
  /** Type: always `computer_screenshot`. */
  type: "computer_screenshot";
  /** Image URL: a string or null. */
  image_url: string | null;
  /** File ID: a string or null. */
  file_id: string | null;
  /** Detail. */
  detail: ResponsesAPI.ImageDetail;
  /** Prompt cache breakpoint. */
  prompt_cache_breakpoint?: ComputerScreenshotContent.PromptCacheBreakpoint;
}
/** Response of `POST /conversations`. */
export interface Conversation {
  /** ID: a string. */
  id: string;
  /** Object: always `conversation`. */
  object: "conversation";
  /** Metadata. */
  metadata: unknown;
  /** Created at: Unix time in seconds. */
  created_at: number;
}
/** Params of `client.conversations.create()`: `POST /conversations`. */
export interface ConversationCreateParams {
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Items: a list up to 20 items or null. */
  items?: ResponsesAPI.ResponseInputItem[] | null;
}
/** Type of `client.conversations`. */
export type ConversationDeleted = ConversationDeletedResource;
/** Response of `DELETE /conversations/{conversation_id}`. */
export interface ConversationDeletedResource {
  /** Object: always `conversation.deleted`. */
  object: "conversation.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
  /** ID: a string. */
  id: string;
}
/** Params of `client.conversations.update()`: `POST /conversations/{conversation_id}`. */
export interface ConversationUpdateParams {
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** Another name of {@link ResponseInputFile}. */
export type InputFileContent = ResponsesAPI.ResponseInputFile;
/** Another name of {@link ResponseInputImage}. */
export type InputImageContent = ResponsesAPI.ResponseInputImage;
/** Another name of {@link ResponseInputText}. */
export type InputTextContent = ResponsesAPI.ResponseInputText;
/** Part of {@link ConversationItem}. */
export interface Message {
  /** Type: always `message`. */
  type: "message";
  /** ID: a string. */
  id: string;
  /** Status: one of 3 values. */
  status: "in_progress" | "completed" | "incomplete";
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
  /** Content: a list. */
  content: Array<
    | ResponsesAPI.ResponseInputText
    | ResponsesAPI.ResponseOutputText
    | TextContent
    | SummaryTextContent
    | ResponsesAPI.ResponseReasoningItem.Content
    | ResponsesAPI.ResponseOutputRefusal
    | ResponsesAPI.ResponseInputImage
    | ComputerScreenshotContent
    | ResponsesAPI.ResponseInputFile
  >;
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
}
/** Another name of {@link ResponseOutputText}. */
export type OutputTextContent = ResponsesAPI.ResponseOutputText;
/** Another name of {@link ResponseOutputRefusal}. */
export type RefusalContent = ResponsesAPI.ResponseOutputRefusal;
/** Part of {@link Message}. */
export interface SummaryTextContent {
  /** Type: always `summary_text`. */
  type: "summary_text";
  /** Text: a string. */
  text: string;
}
/** Part of {@link Message}. */
export interface TextContent {
  /** Type: always `text`. */
  type: "text";
  /** Text: a string. */
  text: string;
}
/** Parts of {@link ComputerScreenshotContent}. */
export declare namespace ComputerScreenshotContent {
  /** Part of {@link ResponseInputText}. */
  export interface PromptCacheBreakpoint {
    /** Mode: always `explicit`. */
    mode: "explicit";
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
}
