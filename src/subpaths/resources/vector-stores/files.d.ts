/**
 * The class and types of `openai/resources/vector-stores/files`. Written by tools/generate.
 *
 * @module
 */
import type { VectorStoresFiles as Class } from "../../../resources/vector_stores.ts";
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
export type * from "../../../generated/types/vector_stores/files.ts";
/** `client.vectorStores.files`. */
export declare class Files extends Class {}
/** The types of `client.vectorStores.files`. */
export declare namespace Files {
  export {
    type FileContentParams,
    type FileContentResponse,
    type FileContentResponsesPage,
    type FileCreateParams,
    type FileDeleteParams,
    type FileListParams,
    type FileRetrieveParams,
    type FileUpdateParams,
    type VectorStoreFile,
    type VectorStoreFileDeleted,
    type VectorStoreFilesPage,
  };
}
