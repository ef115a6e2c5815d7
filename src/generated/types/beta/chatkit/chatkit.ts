/**
 * Types of `client.beta.chatkit`.
 *
 * @module
 */
export type * as Sessions from "./sessions.ts";
export type { SessionCreateParams } from "./sessions.ts";
export type * as Threads from "./threads.ts";
export type {
  ChatKitAttachment,
  ChatKitResponseOutputText,
  ChatKitThread,
  ChatKitThreadAssistantMessageItem,
  ChatKitThreadItemList,
  ChatKitThreadItemListDataPage,
  ChatKitThreadsPage,
  ChatKitThreadUserMessageItem,
  ChatKitWidgetItem,
  ChatSession,
  ChatSessionAutomaticThreadTitling,
  ChatSessionChatKitConfiguration,
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionFileUpload,
  ChatSessionHistory,
  ChatSessionRateLimits,
  ChatSessionRateLimitsParam,
  ChatSessionStatus,
  ChatSessionWorkflowParam,
  ThreadDeleteResponse,
  ThreadListItemsParams,
  ThreadListParams,
} from "./threads.ts";
/** Part of {@link ChatSession}. */
export interface ChatKitWorkflow {
  /** ID: a string. */
  id: string;
  /** Version: a string or null. */
  version: string | null;
  /** State variables: a map or null. */
  state_variables: Record<string, string | number | boolean | number> | null;
  /** Tracing. */
  tracing: ChatKitWorkflow.Tracing;
}
/** Parts of {@link ChatKitWorkflow}. */
export declare namespace ChatKitWorkflow {
  /** Part of {@link ChatKitWorkflow}. */
  export interface Tracing {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
}
