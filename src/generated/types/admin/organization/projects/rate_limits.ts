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
  /** ID: a string. */
  id: string;
  /** Model: a string. */
  model: string;
  /** Max requests per 1 minute: an integer. */
  max_requests_per_1_minute: number;
  /** Max tokens per 1 minute: an integer. */
  max_tokens_per_1_minute: number;
  /** Max images per 1 minute: an integer. */
  max_images_per_1_minute?: number;
  /** Max audio megabytes per 1 minute: an integer. */
  max_audio_megabytes_per_1_minute?: number;
  /** Max requests per 1 day: an integer. */
  max_requests_per_1_day?: number;
  /** Batch 1 day max input tokens: an integer. */
  batch_1_day_max_input_tokens?: number;
}
/** A page of {@link ProjectRateLimit}. */
export type ProjectRateLimitsPage = Contract.ConversationCursorPage<
  ProjectRateLimit
>;
/** Params of `client.admin.organization.projects.rateLimits.listRateLimits()`: `GET /organization/projects/{project_id}/rate_limits`. */
export interface RateLimitListRateLimitsParams {
  /** Limit: an integer; default `100`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Params of `client.admin.organization.projects.rateLimits.updateRateLimit()`: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`. */
export interface RateLimitUpdateRateLimitParams {
  /** Project ID: a string. */
  project_id: string;
  /** Max requests per 1 minute: an integer. */
  max_requests_per_1_minute?: number;
  /** Max tokens per 1 minute: an integer. */
  max_tokens_per_1_minute?: number;
  /** Max images per 1 minute: an integer. */
  max_images_per_1_minute?: number;
  /** Max audio megabytes per 1 minute: an integer. */
  max_audio_megabytes_per_1_minute?: number;
  /** Max requests per 1 day: an integer. */
  max_requests_per_1_day?: number;
  /** Batch 1 day max input tokens: an integer. */
  batch_1_day_max_input_tokens?: number;
}
