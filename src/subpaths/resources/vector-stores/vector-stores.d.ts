/**
 * The class and types of `openai/resources/vector-stores/vector-stores`. Written by tools/generate.
 *
 * @module
 */
import type { VectorStores as Class } from "../../../resources/vector_stores.ts";
import type {
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
import type {
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
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from "../../../generated/types/vector_stores/file_batches.ts";
import type { Files as FilesBelow } from "./files.js";
import type { FileBatches as FileBatchesBelow } from "./file-batches.js";
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
/** `client.vectorStores`. */
export declare class VectorStores extends Class {}
/** The types of `client.vectorStores`. */
export declare namespace VectorStores {
  export {
    type AutoFileChunkingStrategyParam,
    type FileBatchCancelParams,
    type FileBatchCreateParams,
    type FileBatchesBelow as FileBatches,
    type FileBatchListFilesParams,
    type FileBatchRetrieveParams,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type FileContentParams,
    type FileContentResponse,
    type FileContentResponsesPage,
    type FileCreateParams,
    type FileDeleteParams,
    type FileListParams,
    type FileRetrieveParams,
    type FilesBelow as Files,
    type FileUpdateParams,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreCreateParams,
    type VectorStoreDeleted,
    type VectorStoreFile,
    type VectorStoreFileBatch,
    type VectorStoreFileDeleted,
    type VectorStoreFilesPage,
    type VectorStoreListParams,
    type VectorStoreSearchParams,
    type VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage,
    type VectorStoresPage,
    type VectorStoreUpdateParams,
  };
}
