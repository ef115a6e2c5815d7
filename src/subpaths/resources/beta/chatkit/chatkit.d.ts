/**
 * The class and types of `openai/resources/beta/chatkit/chatkit`. Written by tools/generate.
 *
 * @module
 */
import type { BetaChatKit as Class } from "../../../../generated/resources.js";
import type { ChatKitWorkflow } from "../../../../generated/types/beta/chatkit/chatkit.ts";
import type { SessionCreateParams } from "../../../../generated/types/beta/chatkit/sessions.ts";
import type {
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
} from "../../../../generated/types/beta/chatkit/threads.ts";
import type * as SessionsBelow from "../../../../generated/types/beta/chatkit/sessions.ts";
import type * as ThreadsBelow from "../../../../generated/types/beta/chatkit/threads.ts";
export type { ChatKitWorkflow } from "../../../../generated/types/beta/chatkit/chatkit.ts";
/** `client.beta.chatkit`. */
export declare class ChatKit extends Class {}
/** The types of `client.beta.chatkit`. */
export declare namespace ChatKit {
  export {
    type ChatKitAttachment,
    type ChatKitResponseOutputText,
    type ChatKitThread,
    type ChatKitThreadAssistantMessageItem,
    type ChatKitThreadItemList,
    type ChatKitThreadItemListDataPage,
    type ChatKitThreadsPage,
    type ChatKitThreadUserMessageItem,
    type ChatKitWidgetItem,
    type ChatKitWorkflow,
    type ChatSession,
    type ChatSessionAutomaticThreadTitling,
    type ChatSessionChatKitConfiguration,
    type ChatSessionChatKitConfigurationParam,
    type ChatSessionExpiresAfterParam,
    type ChatSessionFileUpload,
    type ChatSessionHistory,
    type ChatSessionRateLimits,
    type ChatSessionRateLimitsParam,
    type ChatSessionStatus,
    type ChatSessionWorkflowParam,
    type SessionCreateParams,
    type SessionsBelow as Sessions,
    type ThreadDeleteResponse,
    type ThreadListItemsParams,
    type ThreadListParams,
    type ThreadsBelow as Threads,
  };
}
