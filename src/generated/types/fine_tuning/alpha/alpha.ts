/**
 * Types of `client.fineTuning.alpha`.
 *
 * @module
 */
export type * as Graders from "./graders.ts";
export type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from "./graders.ts";
