/**
 * Types of `client.models`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Answer of `GET /models/{model}`. */
export interface Model {
  /** ID: text. */
  id: string;
  /** Created: Unix time, in s. */
  created: number;
  /** Object: always `model`. */
  object: "model";
  /** Owned by: text. */
  owned_by: string;
  /** Shutdown date: text or null. */
  shutdown_date?: string | null;
}
/** Answer of `DELETE /models/{model}`. */
export interface ModelDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
  /** Object: text. */
  object: string;
}
/** A page of {@link Model}. */
export type ModelsPage = Contract.Page<Model>;
