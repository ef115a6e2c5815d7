/**
 * Types of `client.graders`.
 *
 * @module
 */
export type * as GraderModels from "./grader_models.ts";
export type {
  GraderInputs,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from "./grader_models.ts";
