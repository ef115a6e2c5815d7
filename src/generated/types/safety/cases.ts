/**
 * Types of `client.safety.cases`.
 *
 * @module
 */
/** Response of `GET /safety/cases/{id}`. */
export interface SafetyCase {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Entity identifier: a string. */
  entity_identifier: string;
  /** Notice. */
  notice: SafetyCase.Notice;
  /** Object: always `safety.case`. */
  object: "safety.case";
  /** Reason: a string or null. */
  reason: string | null;
}
/** Parts of {@link SafetyCase}. */
export declare namespace SafetyCase {
  /** Part of {@link SafetyCase}. */
  export interface Notice {
    /** Type: one of 2 values. */
    type: "warning" | "deactivation";
  }
}
