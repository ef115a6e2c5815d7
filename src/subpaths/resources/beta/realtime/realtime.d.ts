/**
 * The class and types of `openai/resources/beta/realtime/realtime`. Written by tools/generate.
 *
 * @module
 */
import type { BetaRealtime as Class } from "../../../../generated/resources.js";
import type {
  ConversationItemInputAudioTranscriptionCompletedEvent,
  TranscriptionSessionUpdate,
  TranscriptionSessionUpdatedEvent,
} from "../../../../generated/types/beta/realtime/realtime.ts";
import type {
  SessionCreateParams,
  SessionCreateResponse,
} from "../../../../generated/types/beta/realtime/sessions.ts";
import type {
  TranscriptionSession,
  TranscriptionSessionCreateParams,
} from "../../../../generated/types/beta/realtime/transcription_sessions.ts";
import type * as SessionsBelow from "../../../../generated/types/beta/realtime/sessions.ts";
import type * as TranscriptionSessionsBelow from "../../../../generated/types/beta/realtime/transcription_sessions.ts";
export type {
  ConversationItemInputAudioTranscriptionCompletedEvent,
  TranscriptionSessionUpdate,
  TranscriptionSessionUpdatedEvent,
} from "../../../../generated/types/beta/realtime/realtime.ts";
/** `client.beta.realtime`. */
export declare class Realtime extends Class {}
/** The types of `client.beta.realtime`. */
export declare namespace Realtime {
  export {
    type ConversationItemInputAudioTranscriptionCompletedEvent,
    type SessionCreateParams,
    type SessionCreateResponse,
    type SessionsBelow as Sessions,
    type TranscriptionSession,
    type TranscriptionSessionCreateParams,
    type TranscriptionSessionsBelow as TranscriptionSessions,
    type TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent,
  };
}
