/**
 * Types of `client.beta.chatkit.sessions`.
 *
 * @module
 */
import type * as BetaChatkitThreadsAPI from "./threads.ts";
/** Params of `client.beta.chatkit.sessions.create()`: `POST /chatkit/sessions`. */
export interface SessionCreateParams {
  /** Workflow. */
  workflow: BetaChatkitThreadsAPI.ChatSessionWorkflowParam;
  /** User: text from 1 characters. */
  user: string;
  /** Expires after. */
  expires_after?: BetaChatkitThreadsAPI.ChatSessionExpiresAfterParam;
  /** Rate limits. */
  rate_limits?: BetaChatkitThreadsAPI.ChatSessionRateLimitsParam;
  /** Chatkit configuration. */
  chatkit_configuration?:
    BetaChatkitThreadsAPI.ChatSessionChatKitConfigurationParam;
}
