/**
 * Types of `client.beta.realtime`.
 *
 * @module
 */
import type * as BetaRealtimeTranscriptionSessionsAPI from "./transcription_sessions.ts";
export type * as Sessions from "./sessions.ts";
export type { SessionCreateParams, SessionCreateResponse } from "./sessions.ts";
export type * as TranscriptionSessions from "./transcription_sessions.ts";
export type {
  TranscriptionSession,
  TranscriptionSessionCreateParams,
} from "./transcription_sessions.ts";
/** Type of `client.beta.realtime`. */
export interface TranscriptionSessionUpdate {
  /** Event ID: a string. */
  event_id?: string;
  /** Type: always `transcription_session.update`. */
  type: "transcription_session.update";
  /** Session. */
  session:
    BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams;
}
/** Type of `client.beta.realtime`. */
export interface TranscriptionSessionUpdatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `transcription_session.updated`. */
  type: "transcription_session.updated";
  /** Session. */
  session: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession;
}
/** Parts of {@link ConversationItemInputAudioTranscriptionCompletedEvent}. */
export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Part of {@link RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted}. */
  export interface Logprob {
    /** Token: a string. */
    token: string;
    /** Logprob: a number. */
    logprob: number;
    /** Bytes: a list. */
    bytes: number[];
  }
}
