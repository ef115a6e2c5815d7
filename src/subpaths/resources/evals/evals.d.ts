/**
 * The class and types of `openai/resources/evals/evals`. Written by tools/generate.
 *
 * @module
 */
import type { Evals as Class } from "../../../resources/jobs.ts";
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
  EvalUpdateResponse,
} from "../../../generated/types/evals/evals.ts";
import type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalJSONLRunDataSource,
  EvalAPIError,
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponse,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from "../../../generated/types/evals/runs/runs.ts";
import type * as RunsBelow from "../../../generated/types/evals/runs/runs.ts";
export type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
  EvalUpdateResponse,
} from "../../../generated/types/evals/evals.ts";
/** `client.evals`. */
export declare class Evals extends Class {}
/** The types of `client.evals`. */
export declare namespace Evals {
  export {
    type CreateEvalCompletionsRunDataSource,
    type CreateEvalJSONLRunDataSource,
    type EvalAPIError,
    type EvalCreateParams,
    type EvalCreateResponse,
    type EvalCustomDataSourceConfig,
    type EvalDeleteResponse,
    type EvalListParams,
    type EvalListResponse,
    type EvalListResponsesPage,
    type EvalRetrieveResponse,
    type EvalStoredCompletionsDataSourceConfig,
    type EvalUpdateParams,
    type EvalUpdateResponse,
    type RunCancelParams,
    type RunCancelResponse,
    type RunCreateParams,
    type RunCreateResponse,
    type RunDeleteParams,
    type RunDeleteResponse,
    type RunListParams,
    type RunListResponse,
    type RunListResponsesPage,
    type RunRetrieveParams,
    type RunRetrieveResponse,
    type RunsBelow as Runs,
  };
}
