/**
 * Types of `client.containers.files.content`.
 *
 * @module
 */
/** Params of `client.containers.files.content.retrieve()`: `GET /containers/{container_id}/files/{file_id}/content`. */
export interface ContentRetrieveParams {
  /** Container ID: a string. */
  container_id: string;
}
