/**
 * The class and types of `openai/resources/fine-tuning/methods`. Written by tools/generate.
 *
 * @module
 */
import type { FineTuningMethods as Class } from "../../../generated/resources.js";
import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from "../../../generated/types/fine_tuning/methods.ts";
export type * from "../../../generated/types/fine_tuning/methods.ts";
/** `client.fineTuning.methods`. */
export declare class Methods extends Class {}
/** The types of `client.fineTuning.methods`. */
export declare namespace Methods {
  export {
    type DpoHyperparameters,
    type DpoMethod,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
  };
}
