/**
 * Types of `client.beta.chatkit.sessions`.
 *
 * @module
 */
import type * as BetaChatKitThreadsAPI from "./threads.ts";
/** Params of `client.beta.chatkit.sessions.create()`: `POST /chatkit/sessions`. */
export interface SessionCreateParams {
  /** Workflow. */
  workflow: BetaChatKitThreadsAPI.ChatSessionWorkflowParam;
  /** User: a string from 1 characters. */
  user: string;
  /** Expires after. */
  expires_after?: BetaChatKitThreadsAPI.ChatSessionExpiresAfterParam;
  /** Rate limits. */
  rate_limits?: BetaChatKitThreadsAPI.ChatSessionRateLimitsParam;
  /** Chatkit configuration. */
  chatkit_configuration?:
    BetaChatKitThreadsAPI.ChatSessionChatKitConfigurationParam;
}
