/**
 * Types of `client.safety.alerts`.
 *
 * @module
 */
/** Response of `GET /safety/alerts/{id}`. */
export interface SafetyAlert {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Error type: one of 4 values. */
  error_type:
    | "potentially_unintended_data_transfer"
    | "potentially_unintended_data_access"
    | "potentially_unintended_destructive_activity"
    | "other";
  /** Model: a string. */
  model: string;
  /** Object: always `safety.alert`. */
  object: "safety.alert";
  /** Reason: a string or null. */
  reason: string | null;
  /** Request ID: a string. */
  request_id: string;
  /** Request paused: a boolean. */
  request_paused: boolean;
  /** Response ID: a string. */
  response_id: string;
  /** Detailed explanation: a string or null. */
  detailed_explanation?: string | null;
}
