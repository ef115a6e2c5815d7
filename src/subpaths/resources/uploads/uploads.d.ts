/**
 * The class and types of `openai/resources/uploads/uploads`. Written by tools/generate.
 *
 * @module
 */
import type { Uploads as Class } from "../../../generated/resources.js";
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from "../../../generated/types/uploads/uploads.ts";
import type {
  PartCreateParams,
  UploadPart,
} from "../../../generated/types/uploads/parts.ts";
import type * as PartsBelow from "../../../generated/types/uploads/parts.ts";
export type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from "../../../generated/types/uploads/uploads.ts";
/** `client.uploads`. */
export declare class Uploads extends Class {}
/** The types of `client.uploads`. */
export declare namespace Uploads {
  export {
    type PartCreateParams,
    type PartsBelow as Parts,
    type Upload,
    type UploadCompleteParams,
    type UploadCreateParams,
    type UploadPart,
  };
}
