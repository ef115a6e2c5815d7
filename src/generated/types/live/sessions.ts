/**
 * Types of `client.live.sessions`.
 *
 * @module
 */
import type * as LiveAPI from "./live.ts";
/** Params of `client.live.sessions.accept()`: `POST /live/sessions/{session_id}/accept`. */
export interface SessionAcceptParams {
  /** Session. */
  session: SessionAcceptParams.Session;
}
/** Params of `client.live.sessions.fork()`: `POST /live/sessions/{session_id}/fork`. */
export interface SessionForkParams {
  /** Transport. */
  transport: SessionForkParams.Transport;
  /** Session. */
  session?: LiveAPI.MediaSessionForkConfig;
}
/** Response of `POST /live/sessions/{session_id}/fork`. */
export interface SessionForkResponse {
  /** Session. */
  session: SessionForkResponse.Session;
  /** Transport. */
  transport: SessionForkResponse.Transport;
}
/** Params of `client.live.sessions.refer()`: `POST /live/sessions/{session_id}/refer`. */
export interface SessionReferParams {
  /** Target URI: a string. */
  target_uri: string;
}
/** Params of `client.live.sessions.reject()`: `POST /live/sessions/{session_id}/reject`. */
export interface SessionRejectParams {
  /** Status code: a number. */
  status_code: number;
}
/** Parts of {@link SessionAcceptParams}. */
export declare namespace SessionAcceptParams {
  /** Part of {@link SessionAcceptParams}. */
  export interface Session {
    /** Model: a known value or another string. */
    model: "gpt-live-1" | (string & Record<never, never>);
    /** Type: always `live`. */
    type: "live";
    /** Audio. */
    audio?: SessionAcceptParams.Session.Audio;
    /** Delegation: may be null. */
    delegation?:
      | LiveAPI.ClientDelegation
      | SessionAcceptParams.Session.Responses
      | SessionAcceptParams.Session.Decisions
      | null;
    /** Input: a list. */
    input?: LiveAPI.InitialItem[];
    /** Instructions: a string or null. */
    instructions?: string | null;
    /** Safety identifier: a string or null. */
    safety_identifier?: string | null;
    /** Store: a boolean. */
    store?: boolean;
    /** Triggers: a list. */
    triggers?: LiveAPI.DecisionTrigger[];
  }
  /** Parts of {@link Session}. */
  export namespace Session {
    /** Part of {@link SessionAcceptParams.Session}. */
    export interface Audio {
      /** Output. */
      output?: SessionAcceptParams.Session.Audio.Output;
    }
    /** Part of {@link SessionAcceptParams.Session}. */
    export interface Decisions {
      /** Decisions. */
      decisions: LiveAPI.DecisionsDelegationConfig;
      /** Type: always `decisions`. */
      type: "decisions";
      /** Acknowledgement delay ms: a number. */
      acknowledgement_delay_ms?: number;
    }
    /** Part of {@link SessionAcceptParams.Session}. */
    export interface Responses {
      /** Responses. */
      responses: LiveAPI.ResponsesDelegationConfig;
      /** Type: always `responses`. */
      type: "responses";
      /** Acknowledgement delay ms: a number. */
      acknowledgement_delay_ms?: number;
    }
    /** Parts of {@link Audio}. */
    export namespace Audio {
      /** Part of {@link SessionAcceptParams.Session.Audio}. */
      export interface Output {
        /** Voice. */
        voice?:
          | LiveAPI.BuiltInVoice
          | LiveAPI.CustomVoice
          | (string & Record<never, never>);
      }
    }
  }
}
/** Parts of {@link SessionForkParams}. */
export declare namespace SessionForkParams {
  /** Part of {@link SessionForkParams}. */
  export interface Transport {
    /** SDP: a string. */
    sdp: string;
    /** Type: always `webrtc`. */
    type: "webrtc";
  }
}
/** Parts of {@link SessionForkResponse}. */
export declare namespace SessionForkResponse {
  /** Part of {@link SessionForkResponse}. */
  export interface Session {
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link SessionForkResponse}. */
  export interface Transport {
    /** SDP: a string. */
    sdp: string;
    /** Type: always `webrtc`. */
    type: "webrtc";
  }
}
