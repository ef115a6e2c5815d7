/**
 * The pages of `openai/pagination`.
 *
 * @module
 */
export {
  AbstractPage,
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PagePromise,
  TokenPage,
} from "../results/page.ts";
export type {
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPageParams,
  NextCursorPageResponse,
  PageRequestOptions,
  PageResponse,
  TokenPageParams,
  TokenPageResponse,
} from "../results/page.ts";
