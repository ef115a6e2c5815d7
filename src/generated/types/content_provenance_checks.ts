/**
 * Types of `client.contentProvenanceChecks`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Response of `POST /content_provenance_checks`. */
export interface ContentProvenanceCheck {
  /** Object: always `content_provenance_check`. */
  object: "content_provenance_check";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Results: a list. */
  results: Array<ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID>;
}
/** Params of `client.contentProvenanceChecks.create()`: `POST /content_provenance_checks`. */
export interface ContentProvenanceCheckCreateParams {
  /** File: a file. */
  file: Contract.Uploadable;
}
/** Parts of {@link ContentProvenanceCheck}. */
export declare namespace ContentProvenanceCheck {
  /** Part of {@link ContentProvenanceCheck}. */
  export interface C2PA {
    /** Type: always `c2pa`. */
    type: "c2pa";
    /** Outcome: one of 2 values. */
    outcome: "detected" | "not_detected";
    /** Validation state: one of 4 values. */
    validation_state: "trusted" | "valid" | "invalid" | "not_present";
    /** Issuer: a string or null. */
    issuer: string | null;
    /** Model: a string or null. */
    model: string | null;
    /** Generated at: a string or null. */
    generated_at: string | null;
  }
  /** Part of {@link ContentProvenanceCheck}. */
  export interface SynthID {
    /** Type: always `synthid`. */
    type: "synthid";
    /** Outcome: one of 2 values. */
    outcome: "detected" | "not_detected";
    /** Model: a string or null. */
    model: string | null;
    /** Generated at: a string or null. */
    generated_at: string | null;
  }
}
