/**
 * What a call returns, and files to upload, as one file: `tools/bundle.ts` makes `runtime.js` of it, since ten
 * TypeScript modules would add a tenth to the start-up of every program.
 *
 * @module
 */
export { throwIfAborted, unlessAborted } from "../core/waits.ts";
export { APIPromise, continued } from "./api_promise.ts";
export {
  ContinuedPage,
  ConversationCursorPage,
  CursorPage,
  DataPage,
  NextCursorPage,
  Page,
  PAGES,
  TokenPage,
} from "./data_pages.ts";
export { AbstractPage, listPages, PagePromise } from "./page.ts";
export { Stream } from "./stream.ts";
export {
  hasUpload,
  inspect,
  inspectBody,
  isUploadable,
  toFile,
  toStreamingFile,
} from "./upload.ts";
