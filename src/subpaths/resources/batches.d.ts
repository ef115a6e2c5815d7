/**
 * The class and types of `openai/resources/batches`. Written by tools/generate.
 *
 * @module
 */
import type { Batches as Class } from "../../resources/jobs.ts";
import type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchesPage,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
} from "../../generated/types/batches.ts";
export type * from "../../generated/types/batches.ts";
/** `client.batches`. */
export declare class Batches extends Class {}
/** The types of `client.batches`. */
export declare namespace Batches {
  export {
    type Batch,
    type BatchCreateParams,
    type BatchError,
    type BatchesPage,
    type BatchListParams,
    type BatchRequestCounts,
    type BatchUsage,
  };
}
