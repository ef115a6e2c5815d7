/**
 * How a kind of client is connected to the relay.
 *
 * @module
 */
import type { AudioFormat } from "../../realtime/audio/audio.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { EndReason } from "../wire/ends.ts";
import type { RelayClient } from "../wire/client.ts";
import type { RelayMessage } from "../wire/messages.ts";
import type { RelayMetrics } from "../wire/metrics.ts";

/** The other end of the connection over which a request came. */
export interface Peer {
  /**
   * IP address of the client, or of a proxy in front of the relay, whose `x-forwarded-for` then
   * names the client. Missing if the handler was called without the `info` of `Deno.serve`.
   */
  readonly address?: string;
}

/** Who a client is, and what it may use. */
export interface RelayIdentity {
  /** Name of the user, unique in the service. Sessions and budgets are counted by it. */
  readonly user: string;
  /** Limits of this user, over those of the relay. */
  readonly limits?: RelayLimits;
  /** Anything that `session` and `onSession` need to know of the user. Only JSON is accepted, since it is stored. */
  readonly data?: unknown;
}

/** Limits that end a session. Times are in ms. A limit that is left out does not apply. */
export interface RelayLimits {
  /** Longest time connected, from the first connection of the client. */
  readonly duration?: number;
  /** Longest time with a connection to the API, which may be shorter than `duration`. */
  readonly talk?: number;
  /** Longest time in which neither side speaks. Audio frames of silence do not count as speech. */
  readonly idle?: number;
  /** Highest cost, in the currency of `prices`. */
  readonly cost?: number;
  /** Most tokens of input and output. */
  readonly tokens?: number;
  /** Most responses. */
  readonly responses?: number;
  /**
   * Most sessions of one user at the same time, over all instances that share the store. If there
   * are as many, one in the same instance whose client is away ends, and a new one takes its place.
   */
  readonly sessions?: number;
  /** Highest cost of all sessions of a user in one period. */
  readonly budget?: {
    /** Highest cost, in the currency of `prices`. */
    readonly cost: number;
    /**
     * Name of the period, such as `2026-11`; another name begins at 0. To begin a new one each month,
     * compute it in `authorize`, which is called for each client.
     */
    readonly period: string;
  };
}

/** How a client proves in a message who it is. */
export interface StartProof {
  /** The ticket. */
  readonly ticket: string;
  /** What the ticket was bound to, such as the ID of a phone call. */
  readonly bound?: string;
}

/** What the relay does for one connection of a client. */
export interface RelayLink {
  /** Address of the request that opened the connection. */
  readonly url: string;
  /** The request that opened the connection, without a body. A new copy each time that it is read. */
  readonly request: Request;
  /**
   * Format of the audio that the session takes. Where `session` of the relay is a function, it is
   * `audio/pcm` until the session is ready.
   */
  readonly inputFormat: AudioFormat;
  /** Format of the audio that the session sends, known at the same time as `inputFormat`. */
  readonly outputFormat: AudioFormat;

  /**
   * Starts the session, for adapters with `identify: "start"`. Must be called within the start
   * deadline. A wrong ticket ends the connection with code 4401.
   */
  start(proof: StartProof): void;

  /** Takes an event of the client as JSON text, in the form of the API: the filter decides on it. */
  event(text: string): void;

  /**
   * Takes audio of the client, in the session's input format.
   *
   * @param audio Base64 or bytes.
   */
  audio(audio: string | Uint8Array): void;

  /**
   * The client has played audio of an item.
   *
   * @param itemId The item.
   * @param ms Audio of it that was played, in ms.
   */
  played(itemId: string, ms: number): void;

  /** Interrupts the model at the position that was played. */
  interrupt(): void;

  /** Ends the session, and the connection. */
  end(reason: EndReason): void;

  /** Adds work that a shutdown waits for, at most 1 s; its error is reported. */
  track(work: Promise<unknown>): void;

  /**
   * Sends a message to the client.
   *
   * @returns `false` if the connection is closed, or its send buffer is full.
   */
  send(data: string | Uint8Array<ArrayBuffer>): boolean;
}

/** The adapter's half of one connection. */
export interface RelayLeg {
  /** A message of the client. */
  message(data: string | Uint8Array<ArrayBuffer>): void;
  /**
   * An event for the client; the filter has let it pass.
   *
   * @param event The event; do not change it.
   * @param text The same as JSON.
   */
  event(event: RealtimeServerEvent, text: string): void;
  /** A message of the relay for the client. */
  control(message: RelayMessage): void;
  /** The connection has ended. */
  closed?(): void;
}

/** How a ticket is made. */
export interface TicketOptions {
  /** What the ticket is bound to, such as the ID of a phone call. */
  readonly bound?: string;
  /** Whether to connect to the API right away, so that the session is ready when the client comes. */
  readonly prepare?: boolean;
}

/** What joins a call: a realtime session, or the sideband of a Live session. */
export interface JoinedSession {
  /** Resolves when it has closed. */
  readonly closed: Promise<unknown>;
  /** Closes it. */
  close(): Promise<unknown>;
}

/**
 * A call whose audio does not pass through the relay. It counts as a session of its user, and a
 * limit hangs it up.
 */
export interface RelayedCall {
  /** The user, with the limits that apply. */
  readonly identity: RelayIdentity;
  /**
   * The call has begun: time limits count from now on.
   *
   * @param hangUp Ends the call.
   */
  begin(hangUp: () => PromiseLike<unknown>): void;
  /**
   * Joins the call. If that fails, it is hung up.
   *
   * @param open Opens a session that joins the call.
   * @returns Resolves when the call is over.
   */
  join(open: () => Promise<JoinedSession>): Promise<void>;
  /** Ends the call; the first reason wins. */
  end(reason: EndReason): void;
}

/** What a route of the relay can use. */
export interface RouteContext {
  /** The client. */
  readonly client: RelayClient;
  /** Checks origin, capacity and credential, and returns the identity or the refusal. */
  admit(request: Request): Promise<RelayIdentity | Response>;
  /** Makes a ticket: text that is valid once, for 60 s. */
  ticket(identity: RelayIdentity, options?: TicketOptions): Promise<string>;
  /**
   * Reserves a place for a call, and returns the call or the refusal. The call must then be begun
   * or ended.
   */
  call(identity: RelayIdentity): Promise<RelayedCall | Response>;
  /** Adds work that a shutdown waits for; its error is reported. */
  track(work: Promise<unknown>): void;
  /** Metrics of the relay. */
  metrics(): RelayMetrics;
}

/** An HTTP route of the relay. */
export interface RelayRoute {
  /** The method. */
  readonly method: "GET" | "POST";
  /** The path below that of the relay, such as `/session`. */
  readonly path: string;
  /** Handles a request. What it throws becomes a 500 without details. */
  handle(
    request: Request,
    context: RouteContext,
  ): Response | Promise<Response>;
}

/** A kind of client: which messages it sends and expects. */
export interface RelayAdapter {
  /** Name, for metrics. */
  readonly name: string;
  /** The path below that of the relay at which such clients connect, such as `/` or `/twilio`. */
  readonly path: string;
  /** Subprotocols of which the first one that the client offers is accepted. */
  readonly protocols?: readonly string[];
  /**
   * When the client proves who it is: `request` with its first request, `start` later with
   * {@linkcode RelayLink.start}, and then `check` decides on the request.
   */
  readonly identify: "request" | "start";
  /** Refuses a request, or returns `null`: required with `identify: "start"`. */
  check?(request: Request): Response | null | Promise<Response | null>;
  /** Further routes of the adapter. */
  readonly routes?: readonly RelayRoute[];
  /** A client has connected. */
  open(link: RelayLink): RelayLeg;
}
