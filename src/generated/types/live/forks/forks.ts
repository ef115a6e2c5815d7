/**
 * Types of `client.live.forks`.
 *
 * @module
 */
import type * as LiveAPI from "../live.ts";
/** Type of `client.live.forks`. */
export type ForkClientEvent =
  | LiveAPI.ForkSessionStartEvent
  | LiveAPI.SessionUpdateEvent
  | LiveAPI.InputAudioAppendEvent
  | LiveAPI.InputAudioMuteEvent
  | LiveAPI.InputAudioUnmuteEvent
  | LiveAPI.OutputAudioFixturePlayEvent
  | LiveAPI.InstructionsAppendEvent
  | LiveAPI.ThinkingAppendEvent
  | LiveAPI.CommentaryAppendEvent
  | LiveAPI.DecisionCreateEvent
  | LiveAPI.DecisionItemCreateEvent
  | LiveAPI.DecisionItemDeleteEvent
  | LiveAPI.ResponseItemCreateEvent
  | LiveAPI.ResponseCreateEvent
  | LiveAPI.SessionCloseEvent;
/** Type of `client.live.forks`. */
export type ForkServerEvent =
  | LiveAPI.SessionStartedEvent
  | LiveAPI.SessionUpdatedEvent
  | LiveAPI.InputAudioMutedEvent
  | LiveAPI.InputAudioUnmutedEvent
  | LiveAPI.OutputAudioFixturePlayingEvent
  | LiveAPI.OutputAudioFixturePlayedEvent
  | LiveAPI.InstructionsAppendedEvent
  | LiveAPI.ThinkingAppendedEvent
  | LiveAPI.CommentaryAppendedEvent
  | ForkServerEvent.SessionInputAudioAppend
  | LiveAPI.OutputAudioDeltaEvent
  | LiveAPI.InputTranscriptDeltaEvent
  | LiveAPI.OutputTranscriptDeltaEvent
  | LiveAPI.DelegationCreatedEvent
  | LiveAPI.DecisionEvent
  | LiveAPI.DecisionItemCreatedEvent
  | LiveAPI.DecisionItemDeletedEvent
  | LiveAPI.ResponseEvent
  | LiveAPI.SessionUsageUpdatedEvent
  | LiveAPI.SessionClosedEvent
  | LiveAPI.ErrorEvent
  | LiveAPI.InfoEvent
  | ForkServerEvent.TransportDtmfReceived
  | ForkServerEvent.TransportDtmfSend
  | ForkServerEvent.TransportDtmfSent
  | ForkServerEvent.TransportRinging
  | ForkServerEvent.TransportAnswered
  | ForkServerEvent.TransportFailed;
/** Parts of {@link ForkServerEvent}. */
export declare namespace ForkServerEvent {
  /** Part of {@link ForkServerEvent}. */
  export interface SessionInputAudioAppend {
    /** Audio: a string. */
    audio: string;
    /** Type: always `session.input_audio.append`. */
    type: "session.input_audio.append";
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportAnswered {
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.answered`. */
    type: "transport.answered";
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportDtmfReceived {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.received`. */
    type: "transport.dtmf.received";
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportDtmfSend {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.send`. */
    type: "transport.dtmf.send";
    /** Client event ID: a string. */
    client_event_id?: string;
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportDtmfSent {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.sent`. */
    type: "transport.dtmf.sent";
    /** Client event ID: a string. */
    client_event_id?: string;
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportFailed {
    /** Error. */
    error: ForkServerEvent.TransportFailed.Error;
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.failed`. */
    type: "transport.failed";
  }
  /** Part of {@link ForkServerEvent}. */
  export interface TransportRinging {
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.ringing`. */
    type: "transport.ringing";
  }
  /** Parts of {@link TransportFailed}. */
  export namespace TransportFailed {
    /** Part of {@link ForkServerEvent.TransportFailed}. */
    export interface Error {
      /** Code: a string. */
      code: string;
      /** Message: a string. */
      message: string;
      /** Type: always `call_error`. */
      type: "call_error";
      /** Param: a string. */
      param?: string;
    }
  }
}
