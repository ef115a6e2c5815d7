/**
 * Types of `client.live.sideband`.
 *
 * @module
 */
import type * as LiveAPI from "../live.ts";
/** Type of `client.live.sideband`. */
export type ConnectClientEvent =
  | LiveAPI.SessionUpdateEvent
  | LiveAPI.InputAudioMuteEvent
  | LiveAPI.InputAudioUnmuteEvent
  | LiveAPI.OutputAudioFixturePlayEvent
  | ConnectClientEvent.TransportDtmfSend
  | LiveAPI.InstructionsAppendEvent
  | LiveAPI.ThinkingAppendEvent
  | LiveAPI.CommentaryAppendEvent
  | LiveAPI.DecisionCreateEvent
  | LiveAPI.DecisionItemCreateEvent
  | LiveAPI.DecisionItemDeleteEvent
  | LiveAPI.ResponseItemCreateEvent
  | LiveAPI.ResponseCreateEvent
  | LiveAPI.SessionCloseEvent;
/** Type of `client.live.sideband`. */
export type ConnectServerEvent =
  | LiveAPI.SessionStartedEvent
  | LiveAPI.SessionUpdatedEvent
  | LiveAPI.InputAudioMutedEvent
  | LiveAPI.InputAudioUnmutedEvent
  | LiveAPI.OutputAudioFixturePlayingEvent
  | LiveAPI.OutputAudioFixturePlayedEvent
  | LiveAPI.InstructionsAppendedEvent
  | LiveAPI.ThinkingAppendedEvent
  | LiveAPI.CommentaryAppendedEvent
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
  | ConnectServerEvent.SessionInputAudioAppend
  | LiveAPI.OutputAudioDeltaEvent
  | ConnectServerEvent.TransportDtmfReceived
  | ConnectServerEvent.TransportDtmfSend
  | ConnectServerEvent.TransportDtmfSent
  | ConnectServerEvent.TransportRinging
  | ConnectServerEvent.TransportAnswered
  | ConnectServerEvent.TransportFailed;
/** Another name of {@link ConnectClientEvent}. */
export type SidebandClientEvent = ConnectClientEvent;
/** Type of `client.live.sideband`. */
export interface SidebandConnectParams {
  /** Graceful close: a boolean. */
  graceful_close?: boolean;
}
/** Another name of {@link ConnectServerEvent}. */
export type SidebandServerEvent = ConnectServerEvent;
/** Parts of {@link ConnectClientEvent}. */
export declare namespace ConnectClientEvent {
  /** Part of {@link ConnectClientEvent}. */
  export interface TransportDtmfSend {
    /** Event: a string. */
    event: string;
    /** Type: always `transport.dtmf.send`. */
    type: "transport.dtmf.send";
    /** Event ID: a string or null. */
    event_id?: string | null;
  }
}
/** Parts of {@link ConnectServerEvent}. */
export declare namespace ConnectServerEvent {
  /** Part of {@link ConnectServerEvent}. */
  export interface SessionInputAudioAppend {
    /** Audio: a string. */
    audio: string;
    /** Type: always `session.input_audio.append`. */
    type: "session.input_audio.append";
  }
  /** Part of {@link ConnectServerEvent}. */
  export interface TransportAnswered {
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.answered`. */
    type: "transport.answered";
  }
  /** Part of {@link ConnectServerEvent}. */
  export interface TransportDtmfReceived {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.received`. */
    type: "transport.dtmf.received";
  }
  /** Part of {@link ConnectServerEvent}. */
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
  /** Part of {@link ConnectServerEvent}. */
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
  /** Part of {@link ConnectServerEvent}. */
  export interface TransportFailed {
    /** Error. */
    error: ConnectServerEvent.TransportFailed.Error;
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.failed`. */
    type: "transport.failed";
  }
  /** Part of {@link ConnectServerEvent}. */
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
    /** Part of {@link ConnectServerEvent.TransportFailed}. */
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
