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
  /** Text: text. */
  text: string;
  /** File citation. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Start index: a whole number from 0. */
  start_index: number;
  /** End index: a whole number from 0. */
  end_index: number;
}
/** Part of {@link AnnotationDelta}. */
export interface FileCitationDeltaAnnotation {
  /** Index: a whole number. */
  index: number;
  /** Type: always `file_citation`. */
  type: "file_citation";
  /** Text: text. */
  text?: string;
  /** File citation. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Start index: a whole number from 0. */
  start_index?: number;
  /** End index: a whole number from 0. */
  end_index?: number;
}
/** Part of {@link Annotation}. */
export interface FilePathAnnotation {
  /** Type: always `file_path`. */
  type: "file_path";
  /** Text: text. */
  text: string;
  /** File path. */
  file_path: FilePathAnnotation.FilePath;
  /** Start index: a whole number from 0. */
  start_index: number;
  /** End index: a whole number from 0. */
  end_index: number;
}
/** Part of {@link AnnotationDelta}. */
export interface FilePathDeltaAnnotation {
  /** Index: a whole number. */
  index: number;
  /** Type: always `file_path`. */
  type: "file_path";
  /** Text: text. */
  text?: string;
  /** File path. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Start index: a whole number from 0. */
  start_index?: number;
  /** End index: a whole number from 0. */
  end_index?: number;
}
/** Part of {@link ImageFileContentBlock}. */
export interface ImageFile {
  /** File ID: text. */
  file_id: string;
  /** Detail: one of 3 values; `auto` by default. */
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
  /** File ID: text. */
  file_id?: string;
  /** Detail: one of 3 values; `auto` by default. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContentDelta}. */
export interface ImageFileDeltaBlock {
  /** Index: a whole number. */
  index: number;
  /** Type: always `image_file`. */
  type: "image_file";
  /** Image file. */
  image_file?: ImageFileDelta;
}
/** Part of {@link ImageURLContentBlock}. */
export interface ImageURL {
  /** URL: text. */
  url: string;
  /** Detail: one of 3 values; `auto` by default. */
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
  /** URL: text. */
  url?: string;
  /** Detail: one of 3 values; `auto` by default. */
  detail?: "auto" | "low" | "high";
}
/** Part of {@link MessageContentDelta}. */
export interface ImageURLDeltaBlock {
  /** Index: a whole number. */
  index: number;
  /** Type: always `image_url`. */
  type: "image_url";
  /** Image URL. */
  image_url?: ImageURLDelta;
}
/** Answer of `POST /threads/{thread_id}/messages`. */
export interface Message {
  /** ID: text. */
  id: string;
  /** Object: always `thread.message`. */
  object: "thread.message";
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Thread ID: text. */
  thread_id: string;
  /** Status: one of 3 values. */
  status: "in_progress" | "incomplete" | "completed";
  /** Incomplete details: may be null. */
  incomplete_details: Message.IncompleteDetails | null;
  /** Completed at: Unix time, in s or null. */
  completed_at: number | null;
  /** Incomplete at: Unix time, in s or null. */
  incomplete_at: number | null;
  /** Role: one of 2 values. */
  role: "user" | "assistant";
  /** Content: a list. */
  content: MessageContent[];
  /** Assistant ID: text or null. */
  assistant_id: string | null;
  /** Run ID: text or null. */
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
  /** Thread ID: text. */
  thread_id: string;
}
/** Answer of `DELETE /threads/{thread_id}/messages/{message_id}`. */
export interface MessageDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
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
  /** ID: text. */
  id: string;
  /** Object: always `thread.message.delta`. */
  object: "thread.message.delta";
  /** Delta. */
  delta: MessageDelta;
}
/** Params of `client.beta.threads.messages.list()`: `GET /threads/{thread_id}/messages`. */
export interface MessageListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
  /** Before: text. */
  before?: string;
  /** Run ID: text. */
  run_id?: string;
}
/** Params of `client.beta.threads.messages.retrieve()`: `GET /threads/{thread_id}/messages/{message_id}`. */
export interface MessageRetrieveParams {
  /** Thread ID: text. */
  thread_id: string;
}
/** Params of `client.beta.threads.messages.update()`: `POST /threads/{thread_id}/messages/{message_id}`. */
export interface MessageUpdateParams {
  /** Thread ID: text. */
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
  /** Refusal: text. */
  refusal: string;
}
/** Part of {@link MessageContentDelta}. */
export interface RefusalDeltaBlock {
  /** Index: a whole number. */
  index: number;
  /** Type: always `refusal`. */
  type: "refusal";
  /** Refusal: text. */
  refusal?: string;
}
/** Part of {@link TextContentBlock}. */
export interface Text {
  /** Value: text. */
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
  /** Text: text. */
  text: string;
}
/** Part of {@link TextDeltaBlock}. */
export interface TextDelta {
  /** Value: text. */
  value?: string;
  /** Annotations: a list. */
  annotations?: AnnotationDelta[];
}
/** Part of {@link MessageContentDelta}. */
export interface TextDeltaBlock {
  /** Index: a whole number. */
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
    /** File ID: text. */
    file_id: string;
  }
}
/** Parts of {@link FileCitationDeltaAnnotation}. */
export declare namespace FileCitationDeltaAnnotation {
  /** Part of {@link FileCitationDeltaAnnotation}. */
  export interface FileCitation {
    /** File ID: text. */
    file_id?: string;
    /** Quote: text. */
    quote?: string;
  }
}
/** Parts of {@link FilePathAnnotation}. */
export declare namespace FilePathAnnotation {
  /** Part of {@link FilePathAnnotation}. */
  export interface FilePath {
    /** File ID: text. */
    file_id: string;
  }
}
/** Parts of {@link FilePathDeltaAnnotation}. */
export declare namespace FilePathDeltaAnnotation {
  /** Part of {@link FilePathDeltaAnnotation}. */
  export interface FilePath {
    /** File ID: text. */
    file_id?: string;
  }
}
/** Parts of {@link Message}. */
export declare namespace Message {
  /** Part of {@link Message}. */
  export interface Attachment {
    /** File ID: text. */
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
    /** File ID: text. */
    file_id?: string;
    /** Tools: a list. */
    tools?: Array<
      | BetaAssistantsAPI.CodeInterpreterTool
      | Message.Attachment.AssistantToolsFileSearchTypeOnly
    >;
  }
}
