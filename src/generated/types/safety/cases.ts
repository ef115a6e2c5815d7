/**
 * Types of `client.safety.cases`.
 *
 * @module
 */
/** Answer of `GET /safety/cases/{id}`. */
export interface SafetyCase {
  /** ID: text. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Entity identifier: text. */
  entity_identifier: string;
  /** Notice. */
  notice: SafetyCase.Notice;
  /** Object: always `safety.case`. */
  object: "safety.case";
  /** Reason: text or null. */
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
