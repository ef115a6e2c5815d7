/**
 * The class and types of `openai/resources/conversations/items`. Written by tools/generate.
 *
 * @module
 */
import type { ConversationsItems as Class } from "../../../generated/resources.js";
import type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from "../../../generated/types/conversations/items.ts";
export type * from "../../../generated/types/conversations/items.ts";
/** `client.conversations.items`. */
export declare class Items extends Class {}
/** The types of `client.conversations.items`. */
export declare namespace Items {
  export {
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ItemCreateParams,
    type ItemDeleteParams,
    type ItemListParams,
    type ItemRetrieveParams,
  };
}
