/**
 * The class and types of `openai/resources/containers/containers`. Written by tools/generate.
 *
 * @module
 */
import type { Containers as Class } from "../../../generated/resources.js";
import type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from "../../../generated/types/containers/containers.ts";
import type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from "../../../generated/types/containers/files/files.ts";
import type * as FilesBelow from "../../../generated/types/containers/files/files.ts";
export type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from "../../../generated/types/containers/containers.ts";
/** `client.containers`. */
export declare class Containers extends Class {}
/** The types of `client.containers`. */
export declare namespace Containers {
  export {
    type ContainerCreateParams,
    type ContainerCreateResponse,
    type ContainerListParams,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerRetrieveResponse,
    type FileCreateParams,
    type FileCreateResponse,
    type FileDeleteParams,
    type FileListParams,
    type FileListResponse,
    type FileListResponsesPage,
    type FileRetrieveParams,
    type FileRetrieveResponse,
    type FilesBelow as Files,
  };
}
