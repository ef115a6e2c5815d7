/**
 * The class and types of `openai/resources/beta/threads/messages`. Written by tools/generate.
 *
 * @module
 */
import type { BetaThreadsMessages as Class } from "../../../../generated/resources.js";
import type {
  Annotation,
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  Message,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleted,
  MessageDeleteParams,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessagesPage,
  MessageUpdateParams,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from "../../../../generated/types/beta/threads/messages.ts";
export type * from "../../../../generated/types/beta/threads/messages.ts";
/** `client.beta.threads.messages`. */
export declare class Messages extends Class {}
/** The types of `client.beta.threads.messages`. */
export declare namespace Messages {
  export {
    type Annotation,
    type AnnotationDelta,
    type FileCitationAnnotation,
    type FileCitationDeltaAnnotation,
    type FilePathAnnotation,
    type FilePathDeltaAnnotation,
    type ImageFile,
    type ImageFileContentBlock,
    type ImageFileDelta,
    type ImageFileDeltaBlock,
    type ImageURL,
    type ImageURLContentBlock,
    type ImageURLDelta,
    type ImageURLDeltaBlock,
    type Message,
    type MessageContent,
    type MessageContentDelta,
    type MessageContentPartParam,
    type MessageCreateParams,
    type MessageDeleted,
    type MessageDeleteParams,
    type MessageDelta,
    type MessageDeltaEvent,
    type MessageListParams,
    type MessageRetrieveParams,
    type MessagesPage,
    type MessageUpdateParams,
    type RefusalContentBlock,
    type RefusalDeltaBlock,
    type Text,
    type TextContentBlock,
    type TextContentBlockParam,
    type TextDelta,
    type TextDeltaBlock,
  };
}
