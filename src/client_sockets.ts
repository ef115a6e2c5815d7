/**
 * The resources that also speak over WebSocket: the REST operations, and the sessions.
 *
 * What a session is made of is loaded with the first one.
 *
 * @module
 */
import type { Caller } from "./contract.ts";
import {
  Live as LiveOperations,
  Realtime as RealtimeOperations,
  Responses as ResponsesOperations,
} from "./generated/resources.js";
import type { ChannelOptions } from "./realtime/channel.ts";
import type {
  LiveAttachOptions,
  LiveForkOptions,
  LiveOptions,
  LiveSession,
  LiveSideband,
} from "./realtime/live.ts";
import type { RealtimeOptions } from "./realtime/options.ts";
import type { ResponsesConnection } from "./realtime/responses_socket.ts";
import type { RealtimeSession } from "./realtime/session.ts";
import type { TranscribeOptions } from "./realtime/transcribe.ts";
import type {
  TranslateOptions,
  TranslationSession,
} from "./realtime/translate.ts";
import type { Endpoint } from "./socket/handshake.ts";

/** Whom sessions dial, and as whom. */
type EndpointOf = () => Endpoint;

/** `client.realtime`: sessions by voice, and the operations around them. */
export class Realtime extends RealtimeOperations {
  readonly #endpoint: EndpointOf;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param endpoint Whom sessions dial.
   */
  constructor(caller: Caller, endpoint: EndpointOf) {
    super(caller);
    this.#endpoint = endpoint;
  }

  /**
   * Opens a session, and waits until its configuration is acknowledged.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.connect({ model: "gpt-realtime" });
   * console.log(await session.response.create().transcript());
   * ```
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async connect(options: RealtimeOptions): Promise<RealtimeSession> {
    const { open } = await import("./realtime/connect.ts");
    return await open(this.#endpoint(), options);
  }

  /**
   * Opens a session that only writes down what is said.
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async transcribe(options?: TranscribeOptions): Promise<RealtimeSession> {
    const { transcribe } = await import("./realtime/transcribe.ts");
    return await transcribe(this.#endpoint(), options);
  }

  /**
   * Opens a session that says in one language what it hears in another.
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async translate(options?: TranslateOptions): Promise<TranslationSession> {
    const { translate } = await import("./realtime/translate.ts");
    return await translate(this.#endpoint(), options);
  }
}

/** `client.live`: sessions in which both sides speak at once, and the operations around them. */
export class Live extends LiveOperations {
  readonly #endpoint: EndpointOf;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param endpoint Whom sessions dial.
   */
  constructor(caller: Caller, endpoint: EndpointOf) {
    super(caller);
    this.#endpoint = endpoint;
  }

  /**
   * Starts a session.
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   */
  async connect(options: LiveOptions): Promise<LiveSession> {
    const { connectLive } = await import("./realtime/live.ts");
    return await connectLive(this.#endpoint(), options);
  }

  /**
   * Joins a session that runs; after a loss it joins again.
   *
   * @param sessionID The session.
   * @param options How to join.
   * @throws {HandshakeError} If no connection comes about.
   */
  async attach(
    sessionID: string,
    options?: LiveAttachOptions,
  ): Promise<LiveSideband> {
    const { attachLive } = await import("./realtime/live.ts");
    return await attachLive(this.#endpoint(), sessionID, options);
  }

  /**
   * Branches off a stored session.
   *
   * @param sessionID The session.
   * @param options What the branch changes.
   * @throws {HandshakeError} If no connection comes about.
   */
  async fork(
    sessionID: string,
    options?: LiveForkOptions,
  ): Promise<LiveSession> {
    const { forkLive } = await import("./realtime/live.ts");
    return await forkLive(this.#endpoint(), sessionID, options);
  }
}

/** `client.responses`: answers over HTTP, and over a socket that stays open. */
export class Responses extends ResponsesOperations {
  readonly #endpoint: EndpointOf;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param endpoint Whom the socket dials.
   */
  constructor(caller: Caller, endpoint: EndpointOf) {
    super(caller);
    this.#endpoint = endpoint;
  }

  /**
   * Opens a socket on which answers are asked for, one after the other or in lanes side by side.
   *
   * @param options How to open it.
   * @throws {HandshakeError} If no connection comes about.
   */
  async connect(options?: ChannelOptions): Promise<ResponsesConnection> {
    const { connectResponses } = await import("./realtime/responses_socket.ts");
    return await connectResponses(this.#endpoint(), options);
  }
}
