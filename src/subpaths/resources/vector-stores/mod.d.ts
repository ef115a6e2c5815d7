/**
 * The classes and types of `openai/resources/vector-stores`. Written by tools/generate.
 *
 * @module
 */
export { VectorStores } from "./vector-stores.js";
export { Files } from "./files.js";
export { FileBatches } from "./file-batches.js";
export type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoresPage,
  VectorStoreUpdateParams,
} from "../../../generated/types/vector_stores/vector_stores.ts";
export type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from "../../../generated/types/vector_stores/files.ts";
export type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from "../../../generated/types/vector_stores/file_batches.ts";
