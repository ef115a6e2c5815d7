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
} from "../results/runtime.js";
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
