/**
 * Types of `client.admin.organization.projects.rateLimits`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Item of `GET /organization/projects/{project_id}/rate_limits`. */
export interface ProjectRateLimit {
  /** Object: always `project.rate_limit`. */
  object: "project.rate_limit";
  /** ID: text. */
  id: string;
  /** Model: text. */
  model: string;
  /** Max requests per 1 minute: a whole number. */
  max_requests_per_1_minute: number;
  /** Max tokens per 1 minute: a whole number. */
  max_tokens_per_1_minute: number;
  /** Max images per 1 minute: a whole number. */
  max_images_per_1_minute?: number;
  /** Max audio megabytes per 1 minute: a whole number. */
  max_audio_megabytes_per_1_minute?: number;
  /** Max requests per 1 day: a whole number. */
  max_requests_per_1_day?: number;
  /** Batch 1 day max input tokens: a whole number. */
  batch_1_day_max_input_tokens?: number;
}
/** A page of {@link ProjectRateLimit}. */
export type ProjectRateLimitsPage = Contract.ConversationCursorPage<
  ProjectRateLimit
>;
/** Params of `client.admin.organization.projects.rateLimits.listRateLimits()`: `GET /organization/projects/{project_id}/rate_limits`. */
export interface RateLimitListRateLimitsParams {
  /** Limit: a whole number; `100` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Before: text. */
  before?: string;
}
/** Params of `client.admin.organization.projects.rateLimits.updateRateLimit()`: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`. */
export interface RateLimitUpdateRateLimitParams {
  /** Project ID: text. */
  project_id: string;
  /** Max requests per 1 minute: a whole number. */
  max_requests_per_1_minute?: number;
  /** Max tokens per 1 minute: a whole number. */
  max_tokens_per_1_minute?: number;
  /** Max images per 1 minute: a whole number. */
  max_images_per_1_minute?: number;
  /** Max audio megabytes per 1 minute: a whole number. */
  max_audio_megabytes_per_1_minute?: number;
  /** Max requests per 1 day: a whole number. */
  max_requests_per_1_day?: number;
  /** Batch 1 day max input tokens: a whole number. */
  batch_1_day_max_input_tokens?: number;
}
