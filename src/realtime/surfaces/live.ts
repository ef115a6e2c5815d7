/**
 * Live: full-duplex sessions, to start, to join and to branch off.
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
import { audioDuration } from "../audio/audio.ts";
import { Channel } from "../channel/channel.ts";
import type {
  ChannelOptions,
  Protocol,
  WireEvent,
} from "../channel/protocol.ts";
import { VoiceChannel } from "../channel/voice_channel.ts";

/** How to start a Live session. */
export interface LiveOptions extends ChannelOptions {
  /** Configuration, model included; most of it is fixed once the session has started. */
  readonly session: SessionConfig;
}

/** How to branch off a stored Live session. */
export interface LiveForkOptions extends ChannelOptions {
  /** What the branch changes. @default {{}} */
  readonly session?: ForkSessionConfig;
}

/** How to join a Live session. */
export interface LiveAttachOptions extends ChannelOptions {
  /** Lets the session end in its own time when this connection does. */
  readonly gracefulClose?: boolean;
}

/** What is spoken with a Live session, and the session that was started so. */
export interface LiveProtocol<S extends WireEvent> extends Protocol<S> {
  /** The session as the server started it; `null` until then. */
  session: SessionResource | null;
}

/** A Live session that was started here: audio in, audio out, both at once. */
export class LiveSession extends VoiceChannel<ClientEvent, ServerEvent> {
  /** Type of the event that appends audio. */
  protected readonly appends = "session.input_audio.append";
  readonly #protocol: LiveProtocol<ServerEvent>;

  /**
   * Use `client.live.connect()`.
   *
   * @param endpoint Whom to dial.
   * @param protocol What is spoken.
   * @param options How to open it.
   */
  constructor(
    endpoint: Endpoint,
    protocol: LiveProtocol<ServerEvent>,
    options: ChannelOptions,
  ) {
    super(endpoint, protocol, options);
    this.#protocol = protocol;
  }

  /** ID of the session, to attach to it or to fork it; `null` if the server told none. */
  get id(): string | null {
    return this.#protocol.session?.id ?? null;
  }

  /** The session as the server started it. */
  get session(): SessionResource | null {
    return this.#protocol.session;
  }
}

/** A connection to a Live session that runs elsewhere. */
export class LiveSideband
  extends Channel<ConnectClientEvent, ConnectServerEvent> {}

function protocolOf<S extends WireEvent>(
  url: URL,
  start: object | null,
): LiveProtocol<S> {
  return {
    url,
    options: { session: "any", gracefulClose: "boolean" },
    session: null,
    // what was said lives in the server's session: only who merely joined can join again
    resumable: start === null,
    probe: true,
    async setUp(greeting) {
      if (start === null) return; // the session runs already, and says nothing
      greeting.send({ type: "session.start", session: start });
      const started = await greeting.expect("session.started");
      this.session = (started as unknown as SessionStartedEvent).session;
    },
    acknowledges(event) {
      const { client_event_id, error } = event as {
        client_event_id?: string | null;
        error?: { event_id?: string | null; client_event_id?: string | null };
      };
      return client_event_id ?? error?.client_event_id ?? error?.event_id ??
        null;
    },
    audioMs: (event) =>
      event.type === "session.input_audio.append"
        ? audioDuration(
          base64Length((event as unknown as { audio: string }).audio),
          "audio/pcm",
        )
        : 0,
  };
}

/**
 * Starts a Live session.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param options What to start.
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
 * Joins a Live session that runs; after a loss it joins again.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param sessionId The session.
 * @param options How to join.
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
 * Branches off a stored Live session: the way to go on with one whose connection is gone.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param sessionId The session.
 * @param options What to change.
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
