/**
 * The class and types of `openai/resources/content-provenance-checks`. Written by tools/generate.
 *
 * @module
 */
import type { ContentProvenanceChecks as Class } from "../../generated/resources.js";
import type {
  ContentProvenanceCheck,
  ContentProvenanceCheckCreateParams,
} from "../../generated/types/content_provenance_checks.ts";
export type * from "../../generated/types/content_provenance_checks.ts";
/** `client.contentProvenanceChecks`. */
export declare class ContentProvenanceChecks extends Class {}
/** The types of `client.contentProvenanceChecks`. */
export declare namespace ContentProvenanceChecks {
  export {
    type ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams,
  };
}
