/**
 * The classes and types of `openai/resources/conversations`. Written by tools/generate.
 *
 * @module
 */
export { Conversations } from "./conversations.js";
export { Items } from "./items.js";
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
export type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from "../../../generated/types/conversations/items.ts";
