/**
 * Types of `client.safety`.
 *
 * @module
 */
export type * as Cases from "./cases.ts";
export type { SafetyCase } from "./cases.ts";
export type * as Alerts from "./alerts.ts";
export type { SafetyAlert } from "./alerts.ts";
