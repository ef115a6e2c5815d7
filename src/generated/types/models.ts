/**
 * Types of `client.models`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Response of `GET /models/{model}`. */
export interface Model {
  /** ID: a string. */
  id: string;
  /** Created: Unix time in seconds. */
  created: number;
  /** Object: always `model`. */
  object: "model";
  /** Owned by: a string. */
  owned_by: string;
  /** Shutdown date: a string or null. */
  shutdown_date?: string | null;
}
/** Response of `DELETE /models/{model}`. */
export interface ModelDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: a string. */
  object: string;
}
/** A page of {@link Model}. */
export type ModelsPage = Contract.Page<Model>;
