/**
 * The class and types of `openai/resources/vector-stores/file-batches`. Written by tools/generate.
 *
 * @module
 */
import type { VectorStoresFileBatches as Class } from "../../../resources/vector_stores.ts";
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from "../../../generated/types/vector_stores/file_batches.ts";
export type * from "../../../generated/types/vector_stores/file_batches.ts";
/** `client.vectorStores.fileBatches`. */
export declare class FileBatches extends Class {}
/** The types of `client.vectorStores.fileBatches`. */
export declare namespace FileBatches {
  export {
    type FileBatchCancelParams,
    type FileBatchCreateParams,
    type FileBatchListFilesParams,
    type FileBatchRetrieveParams,
    type VectorStoreFileBatch,
  };
}
