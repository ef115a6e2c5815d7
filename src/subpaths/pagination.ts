/**
 * The pages of `openai/pagination`.
 *
 * @module
 */
export {
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  TokenPage,
} from "../results/data_pages.ts";
export { AbstractPage, PagePromise } from "../results/page.ts";
export type { PageRequestOptions } from "../results/page.ts";
export type {
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPageParams,
  NextCursorPageResponse,
  PageResponse,
  TokenPageParams,
  TokenPageResponse,
} from "../results/data_pages.ts";
