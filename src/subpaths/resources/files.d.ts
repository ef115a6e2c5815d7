/**
 * The class and types of `openai/resources/files`. Written by tools/generate.
 *
 * @module
 */
import type { Files as Class } from "../../resources/files.ts";
import type {
  FileContent,
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from "../../generated/types/files.ts";
export type * from "../../generated/types/files.ts";
/** `client.files`. */
export declare class Files extends Class {}
/** The types of `client.files`. */
export declare namespace Files {
  export {
    type FileContent,
    type FileCreateParams,
    type FileDeleted,
    type FileListParams,
    type FileObject,
    type FileObjectsPage,
    type FilePurpose,
  };
}
