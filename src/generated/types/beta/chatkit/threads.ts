/**
 * Types of `client.beta.chatkit.threads`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as BetaChatKitAPI from "./chatkit.ts";
/** Part of {@link ChatKitThreadUserMessageItem}. */
export interface ChatKitAttachment {
  /** Type: one of 2 values. */
  type: "image" | "file";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** MIME type: a string. */
  mime_type: string;
  /** Preview URL: a string or null. */
  preview_url: string | null;
}
/** Part of {@link ChatKitThreadAssistantMessageItem}. */
export interface ChatKitResponseOutputText {
  /** Type: always `output_text`. */
  type: "output_text";
  /** Text: a string. */
  text: string;
  /** Annotations: a list. */
  annotations: Array<
    ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL
  >;
}
/** Response of `GET /chatkit/threads/{thread_id}`. */
export interface ChatKitThread {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.thread`. */
  object: "chatkit.thread";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Title: a string or null. */
  title: string | null;
  /** Status. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  /** User: a string. */
  user: string;
}
/** Part of {@link ThreadItem}. */
export interface ChatKitThreadAssistantMessageItem {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.thread_item`. */
  object: "chatkit.thread_item";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Thread ID: a string. */
  thread_id: string;
  /** Type: always `chatkit.assistant_message`. */
  type: "chatkit.assistant_message";
  /** Content: a list. */
  content: ChatKitResponseOutputText[];
}
/** Type of `client.beta.chatkit.threads`. */
export interface ChatKitThreadItemList {
  /** Data: a list. */
  data: Array<
    | ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ChatKitThreadItemList.ChatKitClientToolCall
    | ChatKitThreadItemList.ChatKitTask
    | ChatKitThreadItemList.ChatKitTaskGroup
  >;
  /** First ID: a string or null. */
  first_id: string | null;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string or null. */
  last_id: string | null;
  /** Object: always `list`. */
  object: "list";
}
/** A page of {@link ThreadItem (union, in place)}. */
export type ChatKitThreadItemListDataPage = Contract.ConversationCursorPage<
  | ChatKitThreadUserMessageItem
  | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem
  | ChatKitThreadItemList.ChatKitClientToolCall
  | ChatKitThreadItemList.ChatKitTask
  | ChatKitThreadItemList.ChatKitTaskGroup
>;
/** Part of {@link ThreadItem}. */
export interface ChatKitThreadUserMessageItem {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.thread_item`. */
  object: "chatkit.thread_item";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Thread ID: a string. */
  thread_id: string;
  /** Type: always `chatkit.user_message`. */
  type: "chatkit.user_message";
  /** Content: a list. */
  content: Array<
    | ChatKitThreadUserMessageItem.InputText
    | ChatKitThreadUserMessageItem.QuotedText
  >;
  /** Attachments: a list. */
  attachments: ChatKitAttachment[];
  /** Inference options: may be null. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
}
/** A page of {@link ChatKitThread}. */
export type ChatKitThreadsPage = Contract.ConversationCursorPage<ChatKitThread>;
/** Part of {@link ThreadItem}. */
export interface ChatKitWidgetItem {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.thread_item`. */
  object: "chatkit.thread_item";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Thread ID: a string. */
  thread_id: string;
  /** Type: always `chatkit.widget`. */
  type: "chatkit.widget";
  /** Widget: a string. */
  widget: string;
}
/** Response of `POST /chatkit/sessions`. */
export interface ChatSession {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.session`. */
  object: "chatkit.session";
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Client secret: a string. */
  client_secret: string;
  /** Workflow. */
  workflow: BetaChatKitAPI.ChatKitWorkflow;
  /** User: a string. */
  user: string;
  /** Rate limits. */
  rate_limits: ChatSessionRateLimits;
  /** Max requests per 1 minute: an integer. */
  max_requests_per_1_minute: number;
  /** Status. */
  status: ChatSessionStatus;
  /** Chatkit configuration. */
  chatkit_configuration: ChatSessionChatKitConfiguration;
}
/** Part of {@link ChatSessionChatKitConfiguration}. */
export interface ChatSessionAutomaticThreadTitling {
  /** Enabled: a boolean. */
  enabled: boolean;
}
/** Part of {@link ChatSession}. */
export interface ChatSessionChatKitConfiguration {
  /** Automatic thread titling. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  /** File upload. */
  file_upload: ChatSessionFileUpload;
  /** History. */
  history: ChatSessionHistory;
}
/** Part of {@link SessionCreateParams}. */
export interface ChatSessionChatKitConfigurationParam {
  /** Automatic thread titling. */
  automatic_thread_titling?:
    ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  /** File upload. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  /** History. */
  history?: ChatSessionChatKitConfigurationParam.History;
}
/** Part of {@link SessionCreateParams}. */
export interface ChatSessionExpiresAfterParam {
  /** Anchor: always `created_at`. */
  anchor: "created_at";
  /** Seconds: an integer from 1 to 600. */
  seconds: number;
}
/** Part of {@link ChatSessionChatKitConfiguration}. */
export interface ChatSessionFileUpload {
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Max file size: an integer or null. */
  max_file_size: number | null;
  /** Max files: an integer or null. */
  max_files: number | null;
}
/** Part of {@link ChatSessionChatKitConfiguration}. */
export interface ChatSessionHistory {
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Recent threads: an integer or null. */
  recent_threads: number | null;
}
/** Part of {@link ChatSession}. */
export interface ChatSessionRateLimits {
  /** Max requests per 1 minute: an integer. */
  max_requests_per_1_minute: number;
}
/** Part of {@link SessionCreateParams}. */
export interface ChatSessionRateLimitsParam {
  /** Max requests per 1 minute: an integer from 1. */
  max_requests_per_1_minute?: number;
}
/** Part of {@link ChatSession}. */
export type ChatSessionStatus = "active" | "expired" | "cancelled";
/** Part of {@link SessionCreateParams}. */
export interface ChatSessionWorkflowParam {
  /** ID: a string. */
  id: string;
  /** Version: a string. */
  version?: string;
  /** State variables: a map up to 64 entries. */
  state_variables?: Record<string, string | number | boolean | number>;
  /** Tracing. */
  tracing?: ChatSessionWorkflowParam.Tracing;
}
/** Response of `DELETE /chatkit/threads/{thread_id}`. */
export interface ThreadDeleteResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `chatkit.thread.deleted`. */
  object: "chatkit.thread.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.beta.chatkit.threads.listItems()`: `GET /chatkit/threads/{thread_id}/items`. */
export interface ThreadListItemsParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Params of `client.beta.chatkit.threads.list()`: `GET /chatkit/threads`. */
export interface ThreadListParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
  /** User: a string from 1 to 512 characters. */
  user?: string;
}
/** Parts of {@link ChatKitResponseOutputText}. */
export declare namespace ChatKitResponseOutputText {
  /** Part of {@link ChatKitResponseOutputText}. */
  export interface File {
    /** Type: always `file`. */
    type: "file";
    /** Source. */
    source: ChatKitResponseOutputText.File.Source;
  }
  /** Part of {@link ChatKitResponseOutputText}. */
  export interface URL {
    /** Type: always `url`. */
    type: "url";
    /** Source. */
    source: ChatKitResponseOutputText.URL.Source;
  }
  /** Parts of {@link File}. */
  export namespace File {
    /** Part of {@link ChatKitResponseOutputText.File}. */
    export interface Source {
      /** Type: always `file`. */
      type: "file";
      /** Filename: a string. */
      filename: string;
    }
  }
  /** Parts of {@link URL}. */
  export namespace URL {
    /** Part of {@link ChatKitResponseOutputText.URL}. */
    export interface Source {
      /** Type: always `url`. */
      type: "url";
      /** URL: a string. */
      url: string;
    }
  }
}
/** Parts of {@link ChatKitThread}. */
export declare namespace ChatKitThread {
  /** Part of {@link ChatKitThread}. */
  export interface Active {
    /** Type: always `active`. */
    type: "active";
  }
  /** Part of {@link ChatKitThread}. */
  export interface Closed {
    /** Type: always `closed`. */
    type: "closed";
    /** Reason: a string or null. */
    reason: string | null;
  }
  /** Part of {@link ChatKitThread}. */
  export interface Locked {
    /** Type: always `locked`. */
    type: "locked";
    /** Reason: a string or null. */
    reason: string | null;
  }
}
/** Parts of {@link ChatKitThreadItemList}. */
export declare namespace ChatKitThreadItemList {
  /** Part of {@link ThreadItem}. */
  export interface ChatKitClientToolCall {
    /** ID: a string. */
    id: string;
    /** Object: always `chatkit.thread_item`. */
    object: "chatkit.thread_item";
    /** Created at: Unix time in seconds. */
    created_at: number;
    /** Thread ID: a string. */
    thread_id: string;
    /** Type: always `chatkit.client_tool_call`. */
    type: "chatkit.client_tool_call";
    /** Status: one of 2 values. */
    status: "in_progress" | "completed";
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
    /** Output: a string or null. */
    output: string | null;
  }
  /** Part of {@link ThreadItem}. */
  export interface ChatKitTask {
    /** ID: a string. */
    id: string;
    /** Object: always `chatkit.thread_item`. */
    object: "chatkit.thread_item";
    /** Created at: Unix time in seconds. */
    created_at: number;
    /** Thread ID: a string. */
    thread_id: string;
    /** Type: always `chatkit.task`. */
    type: "chatkit.task";
    /** Task type: one of 2 values. */
    task_type: "custom" | "thought";
    /** Heading: a string or null. */
    heading: string | null;
    /** Summary: a string or null. */
    summary: string | null;
  }
  /** Part of {@link ThreadItem}. */
  export interface ChatKitTaskGroup {
    /** ID: a string. */
    id: string;
    /** Object: always `chatkit.thread_item`. */
    object: "chatkit.thread_item";
    /** Created at: Unix time in seconds. */
    created_at: number;
    /** Thread ID: a string. */
    thread_id: string;
    /** Type: always `chatkit.task_group`. */
    type: "chatkit.task_group";
    /** Tasks: a list. */
    tasks: ChatKitThreadItemList.ChatKitTaskGroup.Task[];
  }
  /** Parts of {@link ChatKitTaskGroup}. */
  export namespace ChatKitTaskGroup {
    /** Part of {@link ChatKitThreadItemList.ChatKitTaskGroup}. */
    export interface Task {
      /** Type: one of 2 values. */
      type: "custom" | "thought";
      /** Heading: a string or null. */
      heading: string | null;
      /** Summary: a string or null. */
      summary: string | null;
    }
  }
}
/** Parts of {@link ChatKitThreadUserMessageItem}. */
export declare namespace ChatKitThreadUserMessageItem {
  /** Part of {@link ChatKitThreadUserMessageItem}. */
  export interface InferenceOptions {
    /** Tool choice: may be null. */
    tool_choice:
      | ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice
      | null;
    /** Model: a string or null. */
    model: string | null;
  }
  /** Part of {@link ChatKitThreadUserMessageItem}. */
  export interface InputText {
    /** Type: always `input_text`. */
    type: "input_text";
    /** Text: a string. */
    text: string;
  }
  /** Part of {@link ChatKitThreadUserMessageItem}. */
  export interface QuotedText {
    /** Type: always `quoted_text`. */
    type: "quoted_text";
    /** Text: a string. */
    text: string;
  }
  /** Parts of {@link InferenceOptions}. */
  export namespace InferenceOptions {
    /** Part of {@link ChatKitThreadUserMessageItem.InferenceOptions}. */
    export interface ToolChoice {
      /** ID: a string. */
      id: string;
    }
  }
}
/** Parts of {@link ChatSessionChatKitConfigurationParam}. */
export declare namespace ChatSessionChatKitConfigurationParam {
  /** Part of {@link ChatSessionChatKitConfigurationParam}. */
  export interface AutomaticThreadTitling {
    /** Enabled: a boolean. */
    enabled?: boolean;
  }
  /** Part of {@link ChatSessionChatKitConfigurationParam}. */
  export interface FileUpload {
    /** Enabled: a boolean. */
    enabled?: boolean;
    /** Max file size: an integer from 1 to 512. */
    max_file_size?: number;
    /** Max files: an integer from 1. */
    max_files?: number;
  }
  /** Part of {@link ChatSessionChatKitConfigurationParam}. */
  export interface History {
    /** Enabled: a boolean. */
    enabled?: boolean;
    /** Recent threads: an integer from 1. */
    recent_threads?: number;
  }
}
/** Parts of {@link ChatSessionWorkflowParam}. */
export declare namespace ChatSessionWorkflowParam {
  /** Part of {@link ChatSessionWorkflowParam}. */
  export interface Tracing {
    /** Enabled: a boolean. */
    enabled?: boolean;
  }
}
