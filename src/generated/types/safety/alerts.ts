/**
 * Types of `client.safety.alerts`.
 *
 * @module
 */
/** Answer of `GET /safety/alerts/{id}`. */
export interface SafetyAlert {
  /** ID: text. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Error type: one of 4 values. */
  error_type:
    | "potentially_unintended_data_transfer"
    | "potentially_unintended_data_access"
    | "potentially_unintended_destructive_activity"
    | "other";
  /** Model: text. */
  model: string;
  /** Object: always `safety.alert`. */
  object: "safety.alert";
  /** Reason: text or null. */
  reason: string | null;
  /** Request ID: text. */
  request_id: string;
  /** Request paused: true or false. */
  request_paused: boolean;
  /** Response ID: text. */
  response_id: string;
  /** Detailed explanation: text or null. */
  detailed_explanation?: string | null;
}
