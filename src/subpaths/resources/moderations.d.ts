/**
 * The class and types of `openai/resources/moderations`. Written by tools/generate.
 *
 * @module
 */
import type { Moderations as Class } from "../../generated/resources.js";
import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from "../../generated/types/moderations.ts";
export type * from "../../generated/types/moderations.ts";
/** `client.moderations`. */
export declare class Moderations extends Class {}
/** The types of `client.moderations`. */
export declare namespace Moderations {
  export {
    type Moderation,
    type ModerationCreateParams,
    type ModerationCreateResponse,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
  };
}
