/**
 * The class and types of `openai/resources/fine-tuning/alpha/alpha`. Written by tools/generate.
 *
 * @module
 */
import type { FineTuningAlpha as Class } from "../../../../generated/resources.js";
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from "../../../../generated/types/fine_tuning/alpha/graders.ts";
import type * as GradersBelow from "../../../../generated/types/fine_tuning/alpha/graders.ts";
/** `client.fineTuning.alpha`. */
export declare class Alpha extends Class {}
/** The types of `client.fineTuning.alpha`. */
export declare namespace Alpha {
  export {
    type GraderRunParams,
    type GraderRunResponse,
    type GradersBelow as Graders,
    type GraderValidateParams,
    type GraderValidateResponse,
  };
}
