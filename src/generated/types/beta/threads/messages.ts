/**
 * Types of `client.beta.threads.messages`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as BetaAssistantsAPI from "../assistants.ts";
import type * as SharedAPI from "../../shared.ts";
/** Part of {@link Text}. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;
/** Part of {@link TextDelta}. */
export type AnnotationDelta =
  | FileCitationDeltaAnnotation
  | FilePathDeltaAnnotation;
/** Part of {@link Annotation}. */
export interface FileCitationAnnotation {
  /** Type: always `file_citation`. */
  type: "file_citation";
  /** Text: a string. */
  text: string;
  /** File citation. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Start index: an integer from 0. */
  start_index: number;
  /** End index: an integer from 0. */
  end_index: number;
}
/** Part of {@link AnnotationDelta}. */
export interface FileCitationDeltaAnnotation {
  /** Index: an integer. */
  index: number;
  /** Type: always `file_citation`. */
  type: "file_citation";
  /** Text: a string. */
  text?: string;
  /** File citation. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Start index: an integer from 0. */
  start_index?: number;
  /** End index: an integer from 0. */
  end_index?: number;
}
/** Part of {@link Annotation}. */
export interface FilePathAnnotation {
  /** Type: always `file_path`. */
  type: "file_path";
  /** Text: a string. */
  text: string;
  /** File path. */
  file_path: FilePathAnnotation.FilePath;
  /** Start index: an integer from 0. */
  start_index: number;
  /** End index: an integer from 0. */
  end_index: number;
}
/** Part of {@link AnnotationDelta}. */
export interface FilePathDeltaAnnotation {
  /** Index: an integer. */
  index: number;
  /** Type: always `file_path`. */
  type: "file_path";
  /** Text: a string. */
  text?: string;
  /** File path. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Start index: an integer from 0. */
  start_index?: number;
  /** End index: an integer from 0. */
  end_index?: number;
}
/** Part of {@link ImageFileContentBlock}. */
export interface ImageFile {
  /** File ID: a string. */
  file_id: string;
  /** Detail: one of 3 values; default `auto`. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContent}. */
export interface ImageFileContentBlock {
  /** Type: always `image_file`. */
  type: "image_file";
  /** Image file. */
  image_file: ImageFile;
}
/** Part of {@link ImageFileDeltaBlock}. */
export interface ImageFileDelta {
  /** File ID: a string. */
  file_id?: string;
  /** Detail: one of 3 values; default `auto`. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContentDelta}. */
export interface ImageFileDeltaBlock {
  /** Index: an integer. */
  index: number;
  /** Type: always `image_file`. */
  type: "image_file";
  /** Image file. */
  image_file?: ImageFileDelta;
}
/** Part of {@link ImageURLContentBlock}. */
export interface ImageURL {
  /** URL: a string. */
  url: string;
  /** Detail: one of 3 values; default `auto`. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContent}. */
export interface ImageURLContentBlock {
  /** Type: always `image_url`. */
  type: "image_url";
  /** Image URL. */
  image_url: ImageURL;
}
/** Part of {@link ImageURLDeltaBlock}. */
export interface ImageURLDelta {
  /** URL: a string. */
  url?: string;
  /** Detail: one of 3 values; default `auto`. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContentDelta}. */
export interface ImageURLDeltaBlock {
  /** Index: an integer. */
  index: number;
  /** Type: always `image_url`. */
  type: "image_url";
  /** Image URL. */
  image_url?: ImageURLDelta;
}
/** Response of `POST /threads/{thread_id}/messages`. */
export interface Message {
  /** ID: a string. */
  id: string;
  /** Object: always `thread.message`. */
  object: "thread.message";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Thread ID: a string. */
  thread_id: string;
  /** Status: one of 3 values. */
  status: "in_progress" | "incomplete" | "completed";
  /** Incomplete details: may be null. */
  incomplete_details: Message.IncompleteDetails | null;
  /** Completed at: Unix time in seconds or null. */
  completed_at: number | null;
  /** Incomplete at: Unix time in seconds or null. */
  incomplete_at: number | null;
  /** Role: one of 2 values. */
  role: "user" | "assistant";
  /** Content: a list. */
  content: MessageContent[];
  /** Assistant ID: a string or null. */
  assistant_id: string | null;
  /** Run ID: a string or null. */
  run_id: string | null;
  /** Attachments: a list or null. */
  attachments: Message.Attachment[] | null;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** Part of {@link Message}. */
export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;
/** Part of {@link MessageDelta}. */
export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;
/** Part of {@link MessageCreateParams}. */
export type MessageContentPartParam =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlockParam;
/** Params of `client.beta.threads.messages.create()`: `POST /threads/{thread_id}/messages`. */
export interface MessageCreateParams {
  /** Role: one of 2 values. */
  role: "user" | "assistant";
  /** Content. */
  content: string | MessageContentPartParam[];
  /** Attachments: a list or null. */
  attachments?: MessageCreateParams.Attachment[] | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Params of `client.beta.threads.messages.delete()`: `DELETE /threads/{thread_id}/messages/{message_id}`. */
export interface MessageDeleteParams {
  /** Thread ID: a string. */
  thread_id: string;
}
/** Response of `DELETE /threads/{thread_id}/messages/{message_id}`. */
export interface MessageDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `thread.message.deleted`. */
  object: "thread.message.deleted";
}
/** Part of {@link MessageDeltaEvent}. */
export interface MessageDelta {
  /** Role: one of 2 values. */
  role?: "user" | "assistant";
  /** Content: a list. */
  content?: MessageContentDelta[];
}
/** Part of {@link MessageStreamEvent.ThreadMessageDelta}. */
export interface MessageDeltaEvent {
  /** ID: a string. */
  id: string;
  /** Object: always `thread.message.delta`. */
  object: "thread.message.delta";
  /** Delta. */
  delta: MessageDelta;
}
/** Params of `client.beta.threads.messages.list()`: `GET /threads/{thread_id}/messages`. */
export interface MessageListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
  /** Run ID: a string. */
  run_id?: string;
}
/** Params of `client.beta.threads.messages.retrieve()`: `GET /threads/{thread_id}/messages/{message_id}`. */
export interface MessageRetrieveParams {
  /** Thread ID: a string. */
  thread_id: string;
}
/** Params of `client.beta.threads.messages.update()`: `POST /threads/{thread_id}/messages/{message_id}`. */
export interface MessageUpdateParams {
  /** Thread ID: a string. */
  thread_id: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** A page of {@link Message}. */
export type MessagesPage = Contract.CursorPage<Message>;
/** Part of {@link MessageContent}. */
export interface RefusalContentBlock {
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: a string. */
  refusal: string;
}
/** Part of {@link MessageContentDelta}. */
export interface RefusalDeltaBlock {
  /** Index: an integer. */
  index: number;
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: a string. */
  refusal?: string;
}
/** Part of {@link TextContentBlock}. */
export interface Text {
  /** Value: a string. */
  value: string;
  /** Annotations: a list. */
  annotations: Annotation[];
}
/** Part of {@link MessageContent}. */
export interface TextContentBlock {
  /** Type: always `text`. */
  type: "text";
  /** Text. */
  text: Text;
}
/** Part of {@link MessageContentPartParam}. */
export interface TextContentBlockParam {
  /** Type: always `text`. */
  type: "text";
  /** Text: a string. */
  text: string;
}
/** Part of {@link TextDeltaBlock}. */
export interface TextDelta {
  /** Value: a string. */
  value?: string;
  /** Annotations: a list. */
  annotations?: AnnotationDelta[];
}
/** Part of {@link MessageContentDelta}. */
export interface TextDeltaBlock {
  /** Index: an integer. */
  index: number;
  /** Type: always `text`. */
  type: "text";
  /** Text. */
  text?: TextDelta;
}
/** Parts of {@link FileCitationAnnotation}. */
export declare namespace FileCitationAnnotation {
  /** Part of {@link FileCitationAnnotation}. */
  export interface FileCitation {
    /** File ID: a string. */
    file_id: string;
  }
}
/** Parts of {@link FileCitationDeltaAnnotation}. */
export declare namespace FileCitationDeltaAnnotation {
  /** Part of {@link FileCitationDeltaAnnotation}. */
  export interface FileCitation {
    /** File ID: a string. */
    file_id?: string;
    /** Quote: a string. */
    quote?: string;
  }
}
/** Parts of {@link FilePathAnnotation}. */
export declare namespace FilePathAnnotation {
  /** Part of {@link FilePathAnnotation}. */
  export interface FilePath {
    /** File ID: a string. */
    file_id: string;
  }
}
/** Parts of {@link FilePathDeltaAnnotation}. */
export declare namespace FilePathDeltaAnnotation {
  /** Part of {@link FilePathDeltaAnnotation}. */
  export interface FilePath {
    /** File ID: a string. */
    file_id?: string;
  }
}
/** Parts of {@link Message}. */
export declare namespace Message {
  /** Part of {@link Message}. */
  export interface Attachment {
    /** File ID: a string. */
    file_id?: string;
    /** Tools: a list. */
    tools?: Array<
      | BetaAssistantsAPI.CodeInterpreterTool
      | Message.Attachment.AssistantToolsFileSearchTypeOnly
    >;
  }
  /** Part of {@link Message}. */
  export interface IncompleteDetails {
    /** Reason: one of 5 values. */
    reason:
      | "content_filter"
      | "max_tokens"
      | "run_cancelled"
      | "run_expired"
      | "run_failed";
  }
  /** Parts of {@link Attachment}. */
  export namespace Attachment {
    /** Part of {@link MessageCreateParams.Attachment}. */
    export interface AssistantToolsFileSearchTypeOnly {
      /** Type: always `file_search`. */
      type: "file_search";
    }
  }
}
/** Parts of {@link MessageCreateParams}. */
export declare namespace MessageCreateParams {
  /** Part of {@link MessageCreateParams}. */
  export interface Attachment {
    /** File ID: a string. */
    file_id?: string;
    /** Tools: a list. */
    tools?: Array<
      | BetaAssistantsAPI.CodeInterpreterTool
      | Message.Attachment.AssistantToolsFileSearchTypeOnly
    >;
  }
}
