/**
 * The events that a client passes to its `onEvent`: IDs, times and counts, never content and never a credential.
 *
 * @module
 */
import type { RateLimits } from "../error_details.ts";

/** Tokens of one response, under the same names for chat completions, responses, embeddings and sessions. */
export interface TokenUsage {
  /** Tokens of the input, cached ones included. */
  readonly input: number;
  /** Tokens of the output, reasoning included. */
  readonly output: number;
  /** Input that was read from the cache. */
  readonly cached: number;
  /** Output that was reasoning. */
  readonly reasoning: number;
  /** Input that was audio, cached audio included. */
  readonly inputAudio: number;
  /** Input that was audio and was read from the cache. */
  readonly cachedAudio: number;
  /** Output that was audio. */
  readonly outputAudio: number;
}

/** Fields of every event. */
export interface ClientEventFields {
  /** The same for all events of one call or one socket. */
  readonly callId: string;
  /** The request by method and path, such as `POST /responses`; for a socket its method, such as `realtime.connect`. */
  readonly action: string;
  /** Host name of the API. */
  readonly server: string;
  /** Port of the API. */
  readonly port: number;
  /** The model that the request names. */
  readonly model?: string;
  /** Whether the response is a stream of events. */
  readonly stream: boolean;
  /** Time since the call began, in ms. */
  readonly elapsed: number;
}

/** The params of a request that are settings, not content. */
export interface RequestSettings {
  /** Most tokens of the output. */
  readonly maxOutputTokens?: number;
  /** Sampling temperature. */
  readonly temperature?: number;
  /** Nucleus sampling. */
  readonly topP?: number;
  /** Penalty for frequent tokens. */
  readonly frequencyPenalty?: number;
  /** Penalty for tokens that are present. */
  readonly presencePenalty?: number;
  /** Seed of the sampling. */
  readonly seed?: number;
  /** How many choices are wanted. */
  readonly choices?: number;
  /** Service tier. */
  readonly serviceTier?: string;
  /** ID of the conversation. */
  readonly conversation?: string;
}

/** An attempt is about to be sent. An `OpenAIError` that `onEvent` throws now refuses the call. */
export interface RequestEvent extends ClientEventFields {
  /** Always `"request"`. */
  readonly type: "request";
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Size of the body, in bytes; `undefined` if it is not known. */
  readonly bytes: number | undefined;
  /** Settings of the request. */
  readonly settings: RequestSettings;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends ClientEventFields {
  /** Always `"retry"`. */
  readonly type: "retry";
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** Why it failed. */
  readonly error: EventError;
  /** The wait that the server asked for, in ms; 0 if none. */
  readonly retryAfter: number;
}

/** The headers of a response have arrived. */
export interface FirstByteEvent extends ClientEventFields {
  /** Always `"first_byte"`. */
  readonly type: "first_byte";
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** HTTP status. */
  readonly status: number;
  /** Value of `x-request-id`. */
  readonly requestId: string | null;
  /** Time that the server says it took, in ms. */
  readonly processingMs?: number;
  /** The limits that the server reports. */
  readonly rateLimits?: RateLimits;
}

/** The first event of a stream has arrived. */
export interface FirstEventEvent extends ClientEventFields {
  /** Always `"first_event"`. */
  readonly type: "first_event";
}

/** How a call ended. */
export type CallOutcome =
  /** The result is complete. A response that the program reads itself counts as complete when its headers have arrived. */
  | "ok"
  /** It failed. */
  | "error"
  /** The program stopped reading a stream. */
  | "stopped";

/**
 * A call has ended. There is one for each call, unless the program never reads the stream that it asked for.
 */
export interface EndEvent extends ClientEventFields {
  /** Always `"end"`. */
  readonly type: "end";
  /** How the call ended. */
  readonly outcome: CallOutcome;
  /** Attempts that were sent. */
  readonly attempts: number;
  /** Status of the last response; `undefined` if there was none. */
  readonly status?: number;
  /** Value of `x-request-id` of the last response. */
  readonly requestId?: string | null;
  /** The failure. */
  readonly error?: EventError;
  /** ID of the result, such as `resp_...`. */
  readonly responseId?: string;
  /** The model that responded. */
  readonly responseModel?: string;
  /** The service tier that was used. */
  readonly serviceTier?: string;
  /** Fingerprint of the system that responded. */
  readonly systemFingerprint?: string;
  /** Why the model stopped, for each choice; for a response its status or the reason why it is incomplete. */
  readonly finishReasons?: readonly string[];
  /** Tokens; `undefined` if the server reported none. */
  readonly usage?: TokenUsage;
}

/** A failure, without its message: that may quote content. */
export interface EventError {
  /** Class, such as `RateLimitError`. */
  readonly name: string;
  /** HTTP status. */
  readonly status?: number;
  /** The API's own code, such as `rate_limit_exceeded`. */
  readonly code?: string;
  /** Value of `x-request-id`. */
  readonly requestId?: string;
  /** Whether the call may have been executed although it failed. */
  readonly mayHaveExecuted?: boolean;
}

/** A socket is about to be opened. An `OpenAIError` that `onEvent` throws now refuses it. */
export interface SocketConnectEvent extends ClientEventFields {
  /** Always `"socket_connect"`. */
  readonly type: "socket_connect";
}

/** A socket is open, and its session ready. */
export interface SocketOpenEvent extends ClientEventFields {
  /** Always `"socket_open"`. */
  readonly type: "socket_open";
}

/** The connection of a session was lost, and the session reconnects. */
export interface SocketReconnectingEvent extends ClientEventFields {
  /** Always `"socket_reconnecting"`. */
  readonly type: "socket_reconnecting";
  /** Number of the attempt in this outage, from 1. */
  readonly attempt: number;
  /** Close code of the lost connection. */
  readonly code?: number;
}

/** A session continues over a new connection. */
export interface SocketReconnectedEvent extends ClientEventFields {
  /** Always `"socket_reconnected"`. */
  readonly type: "socket_reconnected";
  /** Attempts that it took; 0 if the connection was replaced before it was lost. */
  readonly attempts: number;
}

/** The model has finished a response over a socket. */
export interface SocketResponseEvent extends ClientEventFields {
  /** Always `"socket_response"`. */
  readonly type: "socket_response";
  /** ID of the response. */
  readonly responseId?: string;
  /** The model that responded, if the response names it. */
  readonly responseModel?: string;
  /** Its status, such as `completed` or `cancelled`. */
  readonly status?: string;
  /** Tokens; `undefined` if the server reported none. */
  readonly usage?: TokenUsage;
}

/** A session has ended, or could not be opened. */
export interface SocketCloseEvent extends ClientEventFields {
  /** Always `"socket_close"`. */
  readonly type: "socket_close";
  /** Close code of the last connection. */
  readonly code?: number;
  /** Why it could not be opened. */
  readonly error?: EventError;
}

/** An event of a client, distinguished by `type`. */
export type ClientEvent =
  | RequestEvent
  | RetryEvent
  | FirstByteEvent
  | FirstEventEvent
  | EndEvent
  | SocketConnectEvent
  | SocketOpenEvent
  | SocketReconnectingEvent
  | SocketReconnectedEvent
  | SocketResponseEvent
  | SocketCloseEvent;

/** Sends one attempt within a context, such as that of a tracing span. */
export type RunAttempt = <T>(send: () => T) => T;

/**
 * Receives the events of a client as they happen.
 *
 * Whatever it throws is logged and changes nothing, with one exception: an `OpenAIError` thrown
 * for a `request` or `socket_connect` event refuses the call. For a `request` it may return a
 * function that runs the sending of the attempt.
 */
export type OnEvent = (event: ClientEvent) => RunAttempt | void;
