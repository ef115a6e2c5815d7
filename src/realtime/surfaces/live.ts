/**
 * Live sessions (full duplex): start one, attach to one, fork one.
 *
 * @module
 */
import type {
  ClientEvent,
  ForkSessionConfig,
  ServerEvent,
  SessionConfig,
  SessionResource,
  SessionStartedEvent,
} from "../../generated/types/live/live.ts";
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from "../../generated/types/live/sideband/sideband.ts";
import { base64Length } from "../../core/base64.ts";
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import { type AudioEncoding, durationOf } from "../audio/audio.ts";
import { Channel } from "../channel/channel.ts";
import type {
  ChannelOptions,
  Protocol,
  WireEvent,
} from "../channel/protocol.ts";
import { VoiceChannel } from "../channel/voice_channel.ts";

/** Options of a new Live session. */
export interface LiveOptions extends ChannelOptions {
  /** Configuration, model included; most of it is fixed once the session has started. */
  readonly session: SessionConfig;
}

/** Options of a fork of a stored Live session. */
export interface LiveForkOptions extends ChannelOptions {
  /** What the fork changes. @default {{}} */
  readonly session?: ForkSessionConfig;
}

/** Options of a connection to a running Live session. */
export interface LiveAttachOptions extends ChannelOptions {
  /** Lets the session finish its output when this connection closes. */
  readonly gracefulClose?: boolean;
}

/** The Live protocol, and the session that it started. */
export interface LiveProtocol<S extends WireEvent> extends Protocol<S> {
  /** The session as the server started it; `null` until then. */
  session: SessionResource | null;
  /** Encoding of the audio, both ways. */
  readonly encoding: AudioEncoding;
}

/** A Live session that this connection started: audio in and out at the same time. */
export class LiveSession extends VoiceChannel<ClientEvent, ServerEvent> {
  /** Type of the event that appends audio. */
  protected readonly appends = "session.input_audio.append";
  readonly #protocol: LiveProtocol<ServerEvent>;

  /**
   * Use `client.live.connect()`.
   *
   * @param endpoint Where to connect, and with which credentials.
   * @param protocol The protocol to speak.
   * @param options Options of the session.
   */
  constructor(
    endpoint: Endpoint,
    protocol: LiveProtocol<ServerEvent>,
    options: ChannelOptions,
  ) {
    super(endpoint, protocol, options);
    this.#protocol = protocol;
  }

  /** Encoding of the audio, both ways. */
  protected override get encoding(): AudioEncoding {
    return this.#protocol.encoding;
  }

  /** ID of the session, to attach to it or to fork it; `null` if the server sent none. */
  get id(): string | null {
    return this.#protocol.session?.id ?? null;
  }

  /** The session as the server started it. */
  get session(): SessionResource | null {
    return this.#protocol.session;
  }
}

/** A connection to a Live session that another connection started. */
export class LiveSideband
  extends Channel<ConnectClientEvent, ConnectServerEvent> {}

/** Which request an event acknowledges. */
const ACCEPTS: Readonly<Record<string, string>> = {
  "session.updated": "session.update",
  "session.input_audio.muted": "session.input_audio.mute",
  "session.input_audio.unmuted": "session.input_audio.unmute",
  "session.instructions.appended": "session.instructions.append",
  "session.thinking.appended": "session.thinking.append",
  "session.commentary.appended": "session.commentary.append",
  "session.output_audio.fixture.playing": "session.output_audio.fixture.play",
  "decision.item.created": "decision.item.create",
  "decision.item.deleted": "decision.item.delete",
};

function protocolOf<S extends WireEvent>(
  url: URL,
  start: ForkSessionConfig | SessionConfig | null,
): LiveProtocol<S> {
  let namesRequests = false; // a server that never does acknowledges them in order
  return {
    url,
    options: { session: "any", gracefulClose: "boolean" },
    session: null,
    get encoding() {
      return this.session?.audio?.format ?? start?.audio?.format ?? {};
    },
    // the server's session holds the conversation, and ends with the connection that started it
    resumable: start === null,
    probe: true,
    async setUp(exchange) {
      if (start === null) return; // the session runs already, and sends no first event
      exchange.send({ type: "session.start", session: start });
      const started = await exchange.expect("session.started");
      this.session = (started as unknown as Partial<SessionStartedEvent>)
        .session ?? null;
    },
    acknowledges(event, inFlight) {
      const { client_event_id, error } = event as {
        client_event_id?: string | null;
        error?: { event_id?: string | null; client_event_id?: string | null };
      };
      const named = client_event_id ?? error?.client_event_id ??
        error?.event_id;
      if (named) namesRequests = true;
      const type = named || namesRequests || !Object.hasOwn(ACCEPTS, event.type)
        ? undefined
        : ACCEPTS[event.type];
      if (type === undefined) return named ?? null;
      return inFlight().find((request) => request[1] === type)?.[0] ?? null;
    },
    audioMs(event) {
      const { type, audio } = event as { type: string; audio?: string };
      return type === "session.input_audio.append"
        ? durationOf(base64Length(audio ?? ""), this.encoding)
        : 0;
    },
  };
}

/**
 * Starts a Live session.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param options Options of the session.
 */
export function connectLive(
  endpoint: Endpoint,
  options: LiveOptions,
): Promise<LiveSession> {
  const url = socketURL(endpoint.baseURL, "/live/sessions");
  const protocol = protocolOf<ServerEvent>(url, options.session);
  return new LiveSession(endpoint, protocol, options).start(options.signal);
}

/**
 * Attaches to a running Live session, and again when the connection drops.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param sessionId ID of the session.
 * @param options Options of the connection.
 */
export function attachLive(
  endpoint: Endpoint,
  sessionId: string,
  options: LiveAttachOptions = {},
): Promise<LiveSideband> {
  const url = socketURL(
    endpoint.baseURL,
    `/live/sessions/${encodeURIComponent(sessionId)}/attach`,
    {
      graceful_close: options.gracefulClose === undefined
        ? undefined
        : String(options.gracefulClose),
    },
  );
  const protocol = protocolOf<ConnectServerEvent>(url, null);
  return new LiveSideband(endpoint, protocol, options).start(options.signal);
}

/**
 * Forks a stored Live session: the way to continue one whose connection dropped.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param sessionId ID of the session.
 * @param options Options of the fork.
 */
export function forkLive(
  endpoint: Endpoint,
  sessionId: string,
  options: LiveForkOptions = {},
): Promise<LiveSession> {
  const url = socketURL(
    endpoint.baseURL,
    `/live/sessions/${encodeURIComponent(sessionId)}/fork`,
  );
  const protocol = protocolOf<ServerEvent>(url, options.session ?? {});
  return new LiveSession(endpoint, protocol, options).start(options.signal);
}
