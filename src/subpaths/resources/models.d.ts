/**
 * The class and types of `openai/resources/models`. Written by tools/generate.
 *
 * @module
 */
import type { Models as Class } from "../../generated/resources.js";
import type {
  Model,
  ModelDeleted,
  ModelsPage,
} from "../../generated/types/models.ts";
export type * from "../../generated/types/models.ts";
/** `client.models`. */
export declare class Models extends Class {}
/** The types of `client.models`. */
export declare namespace Models {
  export { type Model, type ModelDeleted, type ModelsPage };
}
