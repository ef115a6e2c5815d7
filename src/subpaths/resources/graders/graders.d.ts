/**
 * The class and types of `openai/resources/graders/graders`. Written by tools/generate.
 *
 * @module
 */
import type { Graders as Class } from "../../../generated/resources.js";
import type {
  GraderInputs,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from "../../../generated/types/graders/grader_models.ts";
import type * as GraderModelsBelow from "../../../generated/types/graders/grader_models.ts";
/** `client.graders`. */
export declare class Graders extends Class {}
/** The types of `client.graders`. */
export declare namespace Graders {
  export {
    type GraderInputs,
    type GraderModelsBelow as GraderModels,
    type LabelModelGrader,
    type MultiGrader,
    type PythonGrader,
    type ScoreModelGrader,
    type StringCheckGrader,
    type TextSimilarityGrader,
  };
}
