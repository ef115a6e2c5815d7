/**
 * What WebRTC connections need of a browser, without its type declarations.
 *
 * @module
 */
import type { WebRTCError } from "./errors.ts";

/** Where the browser reports events. */
export interface WebRTCEventTarget {
  /** Adds a listener. */
  addEventListener: (type: string, listener: (event: unknown) => void) => void;
  /** Removes a listener. */
  removeEventListener: (
    type: string,
    listener: (event: unknown) => void,
  ) => void;
}

/** What is used of an `RTCDataChannel`. */
export interface WebRTCDataChannel extends WebRTCEventTarget {
  /** `open` if it can send. */
  readonly readyState: string;
  /** Sends a message. */
  send: (data: string) => void;
  /** Closes the channel. */
  close: () => void;
}

/** What is used of an `RTCPeerConnection`. */
export interface WebRTCPeerConnection extends WebRTCEventTarget {
  /** `connected`, `failed` and others. */
  readonly connectionState: string;
  /** The offer, once it is set. */
  readonly localDescription: { readonly sdp: string } | null;
  /** Creates a channel. */
  createDataChannel: (label: string) => WebRTCDataChannel;
  /** Creates an offer. */
  createOffer: () => Promise<SessionDescription>;
  /** Sets the offer. */
  setLocalDescription: (
    description: Partial<SessionDescription>,
  ) => Promise<void>;
  /** Sets the answer of the server. */
  setRemoteDescription: (
    description: { type: "answer"; sdp: string },
  ) => Promise<void>;
  /** Ends the connection. */
  close: () => void;
}

/** An offer or an answer. */
export interface SessionDescription {
  /** Which of them. */
  type: "answer" | "offer" | "pranswer" | "rollback";
  /** Its text. */
  sdp?: string;
}

/** The `RTCPeerConnection` of the browser's types, or what is used of it if they are not loaded. */
export type BrowserPeerConnection = typeof globalThis extends
  { RTCPeerConnection: { prototype: infer Peer } } ? Peer
  : WebRTCPeerConnection;

/** The `RTCDataChannel` of the browser's types, or what is used of it if they are not loaded. */
export type BrowserDataChannel = typeof globalThis extends
  { RTCDataChannel: { prototype: infer Channel } } ? Channel
  : WebRTCDataChannel;

/** The `RTCConfiguration` of the browser's types, or any object if they are not loaded. */
export type WebRTCConfiguration = typeof globalThis extends
  { RTCPeerConnection: new (configuration?: infer Configuration) => unknown }
  ? Configuration
  : object;

/** Sends an offer to the program's server and returns the answer, both in SDP. */
export type ExchangeSdp = (
  offer: string,
  options: {
    /** Aborted when connecting ends without success: pass it to `fetch()`. */
    signal: AbortSignal;
  },
) => Promise<string>;

/** Options of `connect()`. */
export interface WebRTCConnectOptions {
  /** Gets the answer for the offer. */
  exchangeSdp: ExchangeSdp;
  /** Ends connecting. A connection that is open is ended by `close()`. */
  signal?: AbortSignal;
  /** How long connecting may take, in milliseconds; greater than 0. @default {30_000} */
  timeoutMs?: number;
}

/** State of a connection. A closed one stays closed. */
export type WebRTCState = "new" | "connecting" | "connected" | "closed";

/** Why a connection ended. */
export type WebRTCCloseReason =
  | "local"
  | "remote"
  | "failed"
  | "aborted"
  | "timeout";

/** What happens to a connection, apart from the server's events. */
export type WebRTCConnectionEvent =
  | {
    /** The state is a new one. */
    type: "state.changed";
    /** The new state. */
    state: "connecting" | "connected";
  }
  | {
    /** Something failed. */
    type: "error";
    /** What failed. */
    error: WebRTCError;
    /** Whether the connection ends because of it. */
    fatal: boolean;
  }
  | {
    /** The end; the last event. */
    type: "closed";
    /** Why it ended. */
    reason: WebRTCCloseReason;
  };
