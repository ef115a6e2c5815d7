/**
 * The class and types of `openai/resources/conversations/conversations`. Written by tools/generate.
 *
 * @module
 */
import type { Conversations as Class } from "../../../generated/resources.js";
import type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  InputFileContent,
  InputImageContent,
  InputTextContent,
  Message,
  OutputTextContent,
  RefusalContent,
  SummaryTextContent,
  TextContent,
} from "../../../generated/types/conversations/conversations.ts";
import type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from "../../../generated/types/conversations/items.ts";
import type { Items as ItemsBelow } from "./items.js";
export type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  InputFileContent,
  InputImageContent,
  InputTextContent,
  Message,
  OutputTextContent,
  RefusalContent,
  SummaryTextContent,
  TextContent,
} from "../../../generated/types/conversations/conversations.ts";
/** `client.conversations`. */
export declare class Conversations extends Class {}
/** The types of `client.conversations`. */
export declare namespace Conversations {
  export {
    type ComputerScreenshotContent,
    type Conversation,
    type ConversationCreateParams,
    type ConversationDeleted,
    type ConversationDeletedResource,
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ConversationUpdateParams,
    type InputFileContent,
    type InputImageContent,
    type InputTextContent,
    type ItemCreateParams,
    type ItemDeleteParams,
    type ItemListParams,
    type ItemRetrieveParams,
    type ItemsBelow as Items,
    type Message,
    type OutputTextContent,
    type RefusalContent,
    type SummaryTextContent,
    type TextContent,
  };
}
